import { expect, it } from "vitest";
import { buildModel, pettyCash } from "../__fixtures__/build-model.ts";
import { emitFiles } from "./index.ts";

it("is emitted where there is an event to deliver, for a file without a test fails", async () => {
  const model = await buildModel(pettyCash);
  const paths = (webhooks: typeof model.webhooks): string[] =>
    emitFiles({ ...model, webhooks }).map(({ path }) => path);
  expect(paths(model.webhooks)).toEqual(expect.arrayContaining(["src/webhooks.ts", "test/webhooks.test.ts"]));
  const silent = paths(model.webhooks.map((webhook) => ({ ...webhook, events: [] })));
  expect(silent).toContain("src/webhooks.ts");
  expect(silent).not.toContain("test/webhooks.test.ts");
  expect(paths([])).not.toContain("src/webhooks.ts");
});
