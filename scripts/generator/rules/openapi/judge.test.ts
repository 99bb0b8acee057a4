import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { OpenApiDocument } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { judge } from "./judge.ts";

const document = {
  openapi: "3.1.0",
  info: { title: "Judged", version: "1" },
  components: {
    schemas: {
      Name: { type: "string", minLength: 2 },
      Tree: { type: "object", properties: { next: { $ref: "#/components/schemas/Tree" } }, required: ["id"] },
      Loop: { $ref: "#/components/schemas/Loop" },
    },
  },
} as OpenApiDocument;

/** Values of every type, at and beside the limits of the schemas below. */
const values: readonly unknown[] = [
  ...[null, true, false, 0, 1, 2, 3, 1.5, 0.3, -1, 1e21, 2 ** 53],
  ...[
    "",
    "a",
    "ab",
    "abc",
    "\u{1F600}",
    "2026-02-28",
    "2026-02-30",
    "a@b.example",
    "https://a.example/",
    "1",
  ],
  ...[[], [1], [1, 1], [1, "a"], ["a", 1], [{}, {}], [null], [1, 2, 3]],
  ...[{}, { a: 1 }, { a: "1" }, { a: 1, b: 2 }, { b: 2 }, { x1: 1 }, { x1: "a" }, { constructor: 1 }],
  ...[{ id: 1 }, { id: 1, next: { id: 2 } }, { id: 1, next: {} }, { kind: "a", a: 1 }, { kind: "b" }],
];

const schemas: Readonly<Record<string, unknown>> = {
  "nothing said": {},
  "a type": { type: "integer" },
  "several types": { type: ["string", "null"] },
  "every other type": { type: ["boolean", "array", "object", "number"] },
  "a constant": { const: 1 },
  "a constant that is a list": { const: [1] },
  "a set": { enum: ["a", 1, null] },
  "lengths of text": { minLength: 1, maxLength: 2 },
  "a pattern": { pattern: "^a" },
  "a format": { format: "date" },
  "a format by a function": { format: "date-time" },
  "formats of texts": { anyOf: [{ format: "email" }, { format: "uri" }] },
  "a format of numbers": { format: "int32" },
  "a format that nobody knows": { format: "iban" },
  "limits of numbers": { minimum: 0, maximum: 2 },
  "limits that do not count": { exclusiveMinimum: 0, exclusiveMaximum: 2 },
  steps: { multipleOf: 2 },
  "steps of fractions": { multipleOf: 0.1 },
  items: { items: { type: "integer" } },
  "items by place": { prefixItems: [{ type: "integer" }, { type: "string" }], items: false },
  "how many items": { minItems: 1, maxItems: 2 },
  "items that differ": { uniqueItems: true },
  "an item that must be there": { contains: { const: 1 } },
  "how many such items": { contains: { type: "integer" }, minContains: 2, maxContains: 2 },
  "none of such items": { contains: { const: 1 }, minContains: 0, maxContains: 0 },
  members: { properties: { a: { type: "integer" }, b: { const: 2 } } },
  "members that must be there": { required: ["a"] },
  "a member that every object inherits": { required: ["constructor"] },
  "no other members": { properties: { a: {} }, additionalProperties: false },
  "other members": { properties: { a: {} }, additionalProperties: { type: "integer" } },
  "members by a pattern": { patternProperties: { "^x": { type: "integer" } } },
  "no members but by a pattern": { patternProperties: { "^x": {} }, additionalProperties: false },
  "names of members": { propertyNames: { maxLength: 1 } },
  "how many members": { minProperties: 1, maxProperties: 1 },
  "a member that asks for another": { dependentRequired: { a: ["b"] } },
  "a member that asks for a schema": { dependentSchemas: { a: { required: ["b"] } } },
  "all of": { allOf: [{ type: "object" }, { required: ["a"] }] },
  "any of": { anyOf: [{ type: "integer" }, { required: ["a"] }] },
  "one of": { oneOf: [{ type: "integer" }, { type: "number", minimum: 1 }] },
  "one of, by a constant": {
    oneOf: [{ properties: { kind: { const: "a" } }, required: ["a"] }, { required: ["kind"] }],
  },
  not: { not: { type: "integer" } },
  "a condition": { if: { type: "integer" }, then: { minimum: 1 }, else: { type: "string" } },
  "half a condition": { if: { required: ["kind"] }, then: { required: ["a"] } },
  "a reference": { $ref: "#/components/schemas/Name" },
  "a reference with a sibling": { $ref: "#/components/schemas/Name", maxLength: 2 },
  "a schema that holds itself": { $ref: "#/components/schemas/Tree" },
  "what is left over": { properties: { a: {} }, unevaluatedProperties: false },
};

const ajv = new Ajv2020({ strict: false, unicodeRegExp: false, logger: false });
addFormats.default(ajv);
ajv.addSchema(document, "spec");

describe("judge", () => {
  it.each(Object.entries(schemas))("says nothing else than a whole validator: %s", (_, schema) => {
    const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll("#/", "spec#/")) as object);
    const known = values.flatMap((value) => {
      const verdict = judge(document, schema, value);
      return verdict === undefined ? [] : [{ value, verdict }];
    });
    expect(known).toEqual(known.map(({ value }) => ({ value, verdict: validate(value) })));
  });

  it("knows most verdicts by itself", () => {
    const verdicts = Object.values(schemas).flatMap((schema) =>
      values.map((value) => judge(document, schema, value)),
    );
    const known = verdicts.filter((verdict) => verdict !== undefined).length;
    expect(known / verdicts.length).toBeGreaterThan(0.85);
  });

  it.each([
    { name: "a keyword that it does not know", schema: { $dynamicRef: "#x" } },
    { name: "a type that does not exist", schema: { type: "text" } },
    { name: "a pattern that is none", schema: { pattern: "(" } },
    { name: "a reference that leads nowhere", schema: { $ref: "#/components/schemas/Nobody" } },
    { name: "a reference into another file", schema: { $ref: "other.yaml#/Name" } },
    { name: "a reference to itself", schema: { $ref: "#/components/schemas/Loop" } },
    { name: "a bound that is no number", schema: { minLength: "1" } },
  ])("says nothing of $name", ({ schema }) => {
    expect(judge(document, schema, "a")).toBeUndefined();
  });
});
