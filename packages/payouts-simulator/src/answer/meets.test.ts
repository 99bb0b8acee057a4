import { expect, it } from "vitest";
import { tinBox } from "../../test/fixtures.ts";
import type { Schema } from "../document/schema.ts";
import { meets } from "./meets.ts";

it.each<[Schema, unknown, boolean]>([
  [{}, 1, true],
  [{ const: "a" }, "a", true],
  [{ const: "a" }, "b", false],
  [{ enum: ["a", null] }, null, true],
  [{ enum: ["a"] }, "b", false],
  [{ type: ["integer", "null"] }, 1, true],
  [{ type: "integer" }, 1.5, false],
  [{ type: "array" }, [], true],
  [{ required: ["a"] }, { a: undefined }, true],
  [{ required: ["a"] }, {}, false],
  [{ properties: { a: { const: 1 } } }, {}, true],
  [{ properties: { a: { const: 1 } } }, { a: 2 }, false],
  [{ not: { required: ["a"] } }, {}, true],
  [{ anyOf: [{ const: 1 }, { const: 2 }] }, 2, true],
  [{ anyOf: [{ const: 1 }, { const: 2 }] }, 3, false],
  [{ allOf: [{ type: "number" }, { enum: [1] }] }, 2, false],
])("%j: %j", (condition, value, want) => {
  expect(meets(tinBox.document, condition, value)).toBe(want);
});
