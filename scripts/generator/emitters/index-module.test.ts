import { expect, it } from "vitest";
import { buildModel, pettyCash } from "../__fixtures__/build-model.ts";
import { emitIndexModule } from "./index-module.ts";

it("exports the types of webhooks where the document has some, not only callbacks of operations", async () => {
  const model = await buildModel(pettyCash);
  expect(model.webhooks.length).toBeGreaterThan(0);
  const { webhooks, ...callerDocument } = model.callerDocument;
  expect(webhooks).toBeDefined();
  const exported = "export type { paths, webhooks }";
  expect((await emitIndexModule(model)).text).toContain(exported);
  expect((await emitIndexModule({ ...model, callerDocument })).text).not.toContain(exported);
});
