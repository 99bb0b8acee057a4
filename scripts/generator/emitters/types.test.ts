import { format } from "prettier";
import { describe, expect, it } from "vitest";
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

describe("the types of schemas", () => {
  const { text } = emitTypes(model);

  it("are interfaces, where a schema has fields of its own only, and go by their names", () => {
    expect(text).toContain("export interface PayoutEnvelope {");
    expect(text).toContain("export type Payout = RecordSchema & {");
    expect(text).toContain("  items: BatchItemInput[];");
    expect(text).not.toContain('["schemas"]');
  });

  it("say of a property what the schema is that it refers to, also where it may be null", () => {
    expect(text).toContain("  /** Coins on their way. */\n  payout: Payout;");
    expect(text).toContain("  /** A till, which may hold tills. */\n  parent?: ClassSchema2 | null;");
  });

  it("need no second name: what an operation takes and gives goes by its schema, and errors that all have by one", () => {
    expect(text).not.toMatch(/^export type \w+ = [A-Z]\w+;$/m);
    expect(text).not.toContain("ListPayoutsErrors");
    expect(text).toContain("export type CreateBatchResult = BatchResult | BatchItem[];");
  });

  it("describe the headers that answers have", () => {
    expect(text).toContain('export interface CreatePayoutHeaders {\n  "Petty-Cash-Request": string;\n}');
  });
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
