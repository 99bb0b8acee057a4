import { expect, it } from "vitest";
import type { OpenApiDocument, Schema } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { pathText } from "../../finding.ts";
import { SchemaComparison } from "./compare-schemas.ts";
import { schemaIn } from "./flat-schema.ts";

function placed(It: Schema) {
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info: { title: "Example", version: "1" },
    components: { schemas: { It } },
  };
  return schemaIn(document, "/components/schemas/It");
}

const word: Schema = { type: "string", pattern: "^a", maxLength: 5 };
const none: Schema = { type: "null" };

/** What a schema means in a request, and what it means in an answer. */
it.each<[string, Schema, Schema, out: string, into: string]>([
  ["the same in `allOf`", word, { allOf: [word] }, "", ""],
  ["the same in a union of one", word, { oneOf: [word] }, "", ""],
  ["null too", word, { anyOf: [word, none] }, "minor", "major"],
  ["null in other words", { ...word, type: ["string", "null"] }, { anyOf: [word, none] }, "", ""],
  ["values and null in other words", { enum: ["a"] }, { anyOf: [{ enum: ["a"] }, none] }, "", ""],
  [
    "a word beside the union",
    { ...word, "x-data-classification": "personal" },
    { oneOf: [word], "x-data-classification": "personal" },
    "",
    "",
  ],
  ["the same out of a union of one", { oneOf: [word] }, word, "", ""],
  [
    "a stricter form in a union",
    { type: "string" },
    {
      oneOf: [
        { type: "string", pattern: "^a" },
        { type: "string", pattern: "^b" },
      ],
    },
    "major",
    "patch,patch",
  ],
  ["a stricter form beside the same", word, { oneOf: [{ ...word, maxLength: 3 }, word] }, "", "patch"],
  ["a wider form beside the same", word, { oneOf: [word, { ...word, maxLength: 9 }] }, "", "major"],
  ["a form that takes all of a union", { oneOf: [word, { ...word, maxLength: 3 }] }, word, "minor", ""],
  ["a form that takes one of a union", { oneOf: [word, { ...word, maxLength: 9 }] }, word, "major", ""],
  [
    "another pattern in one part of `allOf`",
    { allOf: [{ type: "string", pattern: "^a" }, { pattern: "z$" }] },
    { allOf: [{ type: "string", pattern: "^b" }, { pattern: "z$" }] },
    "major",
    "major",
  ],
  [
    "the stricter limit of two parts",
    { allOf: [{ type: "string", maxLength: 9 }, { maxLength: 5 }] },
    { allOf: [{ type: "string", maxLength: 8 }, { maxLength: 5 }] },
    "",
    "",
  ],
  [
    "a limit deep within",
    { type: "object", properties: { a: { type: "array", items: word } } },
    { type: "object", properties: { a: { type: "array", items: { ...word, maxLength: 4 } } } },
    "major a[]",
    "patch a[]",
  ],
])("judges %s", (_, old, now, out, into) => {
  const judged = (direction: "out" | "in"): string =>
    new SchemaComparison()
      .compare(placed(old), placed(now), direction)
      .map(({ bump, path }) => `${bump} ${pathText(path)}`.trim())
      .join();
  expect([judged("out"), judged("in")]).toEqual([out, into]);
});
