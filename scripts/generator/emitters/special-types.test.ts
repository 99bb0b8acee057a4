import ts from "typescript";
import { expect, it } from "vitest";
import type { Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import { specialType } from "./special-types.ts";

const printer = ts.createPrinter({ removeComments: true });
const file = ts.createSourceFile("", "", ts.ScriptTarget.Latest);

/** A stand-in for the types of all other schemas: their first type, or their reference. */
function typeOf(schema: Schema): ts.TypeNode {
  const name = schema.$ref ?? [schema.type ?? "unknown"].flat()[0] ?? "unknown";
  return specialType(schema, typeOf) ?? ts.factory.createTypeReferenceNode(name);
}

function textOf(schema: Schema): string | undefined {
  const node = specialType(schema, typeOf);
  return node && printer.printNode(ts.EmitHint.Unspecified, node, file).replace(/\s+/g, " ");
}

const prefixItems: Schema[] = [{ type: "string" }, { $ref: "Money" }];

it.each<[string, Schema, string | undefined]>([
  [
    "a tuple of which nothing is certain",
    { type: "array", prefixItems },
    "[ string?, Money?, ...unknown[] ]",
  ],
  [
    "a tuple whose positions are required",
    { type: "array", prefixItems, items: false, minItems: 2 },
    "[ string, Money ]",
  ],
  ["a list that holds nothing", { type: "array", items: false }, "[ ]"],
  ["a tuple that may end", { type: "array", prefixItems, items: false, minItems: 1 }, "[ string, Money? ]"],
  ["a tuple that is cut", { type: "array", prefixItems, maxItems: 1 }, "[ string? ]"],
  [
    "a tuple with its most items",
    { type: "array", prefixItems, maxItems: 2, minItems: 2 },
    "[ string, Money ]",
  ],
  [
    "a tuple and further items",
    { type: "array", prefixItems, items: { type: "object" } },
    "[ string?, Money?, ...object[] ]",
  ],
  [
    "a tuple with further items that are required",
    { type: "array", prefixItems, items: { $ref: "A" }, minItems: 3 },
    "[ string, Money, A, ...A[] ]",
  ],
  [
    "a tuple with a few further items",
    { type: "array", prefixItems, items: { $ref: "A" }, minItems: 3, maxItems: 4 },
    "[ string, Money, A, A? ]",
  ],
  ["a tuple or null", { type: ["array", "null"], prefixItems, items: false }, "[ string?, Money? ] | null"],
  [
    "a map by pattern",
    { type: "object", patternProperties: { "^x-": { type: "string" }, _id$: { $ref: "A" } } },
    "{ [key: `x-${string}`]: string; [key: `${string}_id`]: A; }",
  ],
  [
    "a map by another pattern",
    { type: "object", patternProperties: { "[a-z]": { $ref: "A" } } },
    "{ [key: string]: A; }",
  ],
  [
    "an object that may hold nothing",
    { type: "object", additionalProperties: false },
    "Record<string, never>",
  ],
  ["nothing", { not: {} }, "never"],
  ["no list by positions", { type: "array", items: { type: "string" } }, undefined],
  ["no composition", { type: "array", prefixItems, allOf: [] }, undefined],
])("%s", (_, schema, want) => {
  expect(textOf(schema)).toBe(want);
});
