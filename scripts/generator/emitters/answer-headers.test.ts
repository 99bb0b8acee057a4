import { describe, expect, it } from "vitest";
import { buildModel, pettyCash } from "../__fixtures__/build-model.ts";
import type { HeaderModel, OperationModel } from "../provider-model.ts";
import { headersTypeOf, sharedHeaders } from "./answer-headers.ts";

const {
  names,
  operations: [template],
} = await buildModel(pettyCash);
const [trace, left] = ["X-Trace", "X-Left"].map((name): HeaderModel => ({ name, required: false }));

function operations(...headers: readonly (readonly (HeaderModel | undefined)[])[]): OperationModel[] {
  return headers.flatMap((each) =>
    template === undefined ? [] : [{ ...template, answerHeaders: each.flatMap((header) => header ?? []) }],
  );
}

describe("sharedHeaders", () => {
  it("are those that most operations have which document any", () => {
    expect(sharedHeaders(operations([trace], [trace, left], [trace], []))).toEqual([trace]);
  });

  it("are none where no two operations document the same", () => {
    expect(sharedHeaders(operations([trace], [left]))).toEqual([]);
  });
});

it("an operation without documented headers has no type for them; others have the shared one, or one of their own", () => {
  const given = operations([], [trace], [left]);
  expect(
    given.map((each) => headersTypeOf(each, operations([trace])[0]?.answerHeaders ?? [], names)),
  ).toEqual([
    undefined,
    { name: "PettyCashHeaders", isOwn: false },
    { name: template?.types.headers, isOwn: true },
  ]);
});
