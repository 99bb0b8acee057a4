import { expect, it } from "vitest";
import { exactlyOneOf } from "./exactly-one-of.ts";

const document = { openapi: "3.1.0", info: { title: "T", version: "1" } } as const;
const none = { type: "null" } as const;
const bySource = { required: ["source"], properties: { source: { type: "object" }, target: none } } as const;
const byTarget = { required: ["target"], properties: { source: none, target: { type: "object" } } } as const;

it("finds the members that exclude each other", () => {
  const schema = { type: "object", properties: { id: {} }, oneOf: [bySource, byTarget] } as const;
  expect(exactlyOneOf(document, schema)).toEqual(["/source", "/target"]);
  expect(exactlyOneOf(document, { allOf: [schema] })).toEqual(["/source", "/target"]);
});

it.each([
  ["a member that may stand beside another", [bySource, { ...byTarget, properties: { target: {} } }]],
  ["a member that requires nothing", [bySource, { properties: { source: none, target: none } }]],
  [
    "members that require the same, and differ in its value",
    [
      { required: ["kind"], properties: { kind: { const: 1 } } },
      { required: ["kind"], properties: { kind: { const: 2 } } },
    ],
  ],
  ["a union of other things", [{ type: "string" }, { type: "integer" }]],
] as const)("leaves %s alone", (_, oneOf) => {
  expect(exactlyOneOf(document, { oneOf: [...oneOf] })).toBeUndefined();
});
