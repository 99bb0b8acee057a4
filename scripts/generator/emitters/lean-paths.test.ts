import { expect, it } from "vitest";
import { buildModel, pettyCash } from "../__fixtures__/build-model.ts";
import { emitSchema } from "./schema.ts";

const { text } = emitSchema(await buildModel(pettyCash));

it("what is never there is left out, and so are headers of which none is known", () => {
  expect(text).not.toContain("never");
  expect(text).not.toMatch(/headers: \{\s+\[name: string\]/);
});

it("documented headers, parameters and bodies stay, and schemas go by their names", () => {
  expect(text).toContain('"Petty-Cash-Request"?: string;');
  expect(text).toContain("  /** Reads a payout. */");
  expect(text).toContain('          "application/json": PayoutEnvelope;');
  expect(text).not.toContain('components["schemas"]');
});

it("each operation has the parameters of its path", () => {
  const [, operation = ""] = text.split("\n  getPayout: {");
  expect(operation.split("responses:")[0]).toMatch(/ path: \{[^}]* id: string;/);
});

it("a query goes by its type, unless it has a parameter that is an option of the client", () => {
  expect(text).toContain("      query?: ListPayoutsQuery;");
  expect(text).toMatch(/ query\??: \{[^}]* dry\??: /);
});

it("what is declared elsewhere has its comment there", () => {
  expect(text.split("The office whose box it is.")).toHaveLength(2);
});
