import { expect, it } from "vitest";
import type { Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import { draftOf } from "./draft.ts";
import { separateUnions } from "./separate-unions.ts";

const Other: Schema = { type: "object" };
const ref: Schema = { $ref: "#/components/schemas/Other" };
const properties: Record<string, Schema> = { a: { type: "string" }, b: { type: "string" } };

it.each<[string, Schema, Schema]>([
  [
    "an anyOf holds beside properties",
    { type: "object", properties, anyOf: [ref, { type: "null" }] },
    { type: "object", properties, allOf: [{ anyOf: [ref, { type: "null" }] }] },
  ],
  [
    "members that only require say what they require",
    { type: "object", properties, oneOf: [{ required: ["a"] }, { required: ["b", "c"] }] },
    {
      type: "object",
      properties,
      oneOf: [
        { type: "object", required: ["a"], properties: { a: { type: "string" } } },
        { type: "object", required: ["b", "c"], properties: { b: { type: "string" } } },
      ],
    },
  ],
  [
    "members that only limit have no type",
    { type: "string", anyOf: [{ format: "ipv4" }, { format: "ipv6" }] },
    { type: "string" },
  ],
  [
    "values of a type need no type beside them",
    { type: "string", oneOf: [{ const: "a", description: "First." }, { const: "b" }, { pattern: "^c" }] },
    { oneOf: [{ const: "a", description: "First." }, { const: "b" }, { type: "string", pattern: "^c" }] },
  ],
  [
    "a type that narrows the members stays",
    { type: "string", oneOf: [{ type: "string" }, { type: "integer" }] },
    { type: "string", allOf: [{ oneOf: [{ type: "string" }, { type: "integer" }] }] },
  ],
  [
    "a union of references beside properties stays",
    { type: "object", properties, oneOf: [ref, ref] },
    { type: "object", properties, oneOf: [ref, ref] },
  ],
])("%s", (_, given, want) => {
  const document = draftOf({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    components: { schemas: { Some: given, Other } },
  });
  separateUnions(document);
  expect(document.components.schemas.Some).toEqual(want);
});
