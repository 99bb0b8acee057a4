import { format } from "prettier";
import { expect, it } from "vitest";
import workspace from "../../../package.json" with { type: "json" };
import { buildModel, pettyCash } from "../__fixtures__/build-model.ts";
import type { OperationModel, ProviderModel } from "../provider-model.ts";
import { emitTypes } from "./types.ts";

const model = await buildModel(pettyCash);

it.each([
  ["with short names", withErrors(model, "")],
  ["with long names", withErrors(model, "A".repeat(80))],
  ["with names that just do not fit", withErrors(model, "A".repeat(41))],
])("is laid out as Prettier would lay it out: %s", async (_, given) => {
  const { text } = emitTypes(given);
  expect(text).toContain("Errors extends Omit<");
  expect(text).toBe(await format(text, { ...workspace.prettier, parser: "typescript" }));
});

/** The same operations, each with five common errors, of which the last operation lacks two. */
function withErrors(given: ProviderModel, prefix: string): ProviderModel {
  const statuses = ["400", "401", "4XX", "5XX", "default"];
  const errors = statuses.map((status) => ({ status, type: "unknown", description: "No.", codes: [] }));
  const operations = given.operations.map((operation, index): OperationModel => ({
    ...operation,
    errors: index === 0 ? errors.filter(({ status }) => status !== "400" && status !== "4XX") : errors,
    types: { ...operation.types, errors: `${prefix}${operation.types.errors}` },
  }));
  return { ...given, operations };
}
