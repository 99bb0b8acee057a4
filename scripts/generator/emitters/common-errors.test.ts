import { describe, expect, it } from "vitest";
import { buildModel, pettyCash } from "../__fixtures__/build-model.ts";
import type { DocumentedError, OperationModel } from "../provider-model.ts";
import { commonErrors, ownErrors } from "./common-errors.ts";

const [template] = (await buildModel(pettyCash)).operations;

function error(status: string, description = "No."): DocumentedError {
  return { status, type: "Refusal", description, codes: [] };
}

function operations(...errors: readonly (readonly DocumentedError[])[]): OperationModel[] {
  return errors.flatMap((each) => (template === undefined ? [] : [{ ...template, errors: each }]));
}

describe("commonErrors", () => {
  it("are those that three of four operations document in the same way", () => {
    const shared = [error("401"), error("429")];
    const given = operations(shared, [...shared, error("404")], shared, [error("401", "Wrong secret.")]);
    expect(commonErrors(given)).toEqual(shared);
  });

  it("are none where only half of the operations have them, or where there is but one operation", () => {
    expect(commonErrors(operations([error("401")], []))).toEqual([]);
    expect(commonErrors(operations([error("401")]))).toEqual([]);
  });
});

describe("ownErrors", () => {
  const common = [error("401"), error("429"), error("500")];

  it("leaves out what is common, and names what is missing or different", () => {
    const [operation] = operations([error("401", "Wrong secret."), error("404"), error("429"), error("500")]);
    expect(operation && ownErrors(operation, common)).toEqual({
      own: [error("401", "Wrong secret."), error("404")],
      lacks: ["401"],
    });
  });

  it("keeps all errors of an operation that shares few of them", () => {
    const [operation] = operations([error("404"), error("429")]);
    expect(operation && ownErrors(operation, common)).toEqual({
      own: [error("404"), error("429")],
      lacks: undefined,
    });
  });
});
