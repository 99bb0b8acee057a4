import { expect, it } from "vitest";
import type { Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import { draftOf } from "./draft.ts";
import { typeMaps } from "./type-maps.ts";

const text: Schema = { type: "string" };
const number: Schema = { type: "number" };

it.each<[string, Schema, Schema]>([
  [
    "a map alone",
    { type: "object", additionalProperties: text },
    { type: "object", additionalProperties: text },
  ],
  [
    "a map beside properties of other types",
    { type: "object", properties: { a: text, b: { ...text, enum: ["x"] } }, additionalProperties: number },
    {
      type: "object",
      properties: { a: text, b: { ...text, enum: ["x"] } },
      additionalProperties: { anyOf: [number, text] },
    },
  ],
  [
    "a map beside properties of its type",
    {
      type: "object",
      properties: { a: { type: "integer" } },
      additionalProperties: { ...number, minimum: 0 },
    },
    { type: "object", properties: { a: { type: "integer" } }, additionalProperties: number },
  ],
  [
    "a map of a union",
    { properties: { a: text }, additionalProperties: { anyOf: [number, { type: "null" }] } },
    {
      type: "object",
      properties: { a: text },
      additionalProperties: { anyOf: [number, { type: "null" }, text] },
    },
  ],
  [
    "patterns with fixed characters",
    {
      properties: { a: text },
      patternProperties: { "^x-": number, "^y-": text },
      additionalProperties: false,
    },
    {
      type: "object",
      properties: { a: text },
      patternProperties: { "^x-": number, "^y-": text },
      additionalProperties: false,
    },
  ],
  [
    "patterns that one name may match",
    { properties: { a: text }, patternProperties: { "^x": number, "^x-": { type: "boolean" } } },
    {
      type: "object",
      properties: { a: text },
      additionalProperties: { anyOf: [number, { type: "boolean" }, text] },
    },
  ],
  [
    "a pattern beside anything else",
    { type: "object", patternProperties: { "^x-": number }, additionalProperties: {} },
    { type: "object", additionalProperties: true },
  ],
  [
    "a pattern in a composition",
    { type: "object", required: ["x-a"], patternProperties: { "^x-": number }, allOf: [text] },
    { allOf: [text, { type: "object", required: ["x-a"], patternProperties: { "^x-": number } }] },
  ],
])("%s", (_, given, want) => {
  const document = draftOf({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    components: { schemas: { Some: given } },
  });
  typeMaps(document);
  expect(document.components.schemas.Some).toEqual(want);
});
