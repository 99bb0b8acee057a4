import { expect, it } from "vitest";
import type { Direction } from "../../direction.ts";
import { compareValues } from "./compare-values.ts";

it.each<[string, object, object, Direction, string[]]>([
  ["a value refused", { enum: ["a", "b"] }, { enum: ["a"] }, "out", ["major"]],
  ["a value accepted", { enum: ["a"] }, { enum: ["a", "b"] }, "out", ["minor"]],
  ["a list where anything went", {}, { enum: ["a"] }, "out", ["major"]],
  ["known values where anything went", {}, { "x-extensible-enum": ["a"] }, "out", ["minor"]],
  ["a list that is open now", { enum: ["a"] }, { "x-extensible-enum": ["a"] }, "out", ["minor"]],
  [
    "a known value lost",
    { "x-extensible-enum": ["a", "b"] },
    { "x-extensible-enum": ["a"] },
    "out",
    ["major"],
  ],
  ["one value of many", { enum: ["a", "b"] }, { const: "a" }, "out", ["major"]],
  ["many values of one", { const: "a" }, { enum: ["a", "b"] }, "out", ["minor"]],
  ["one value, in other words", { const: "a" }, { enum: ["a"] }, "out", []],
  ["another value", { const: "a" }, { const: "b" }, "out", ["major", "minor"]],
  ["any value", { const: "a" }, {}, "out", ["minor"]],
  ["a value more in an answer", { enum: ["a"] }, { enum: ["a", "b"] }, "in", ["minor"]],
  ["a value less in an answer", { enum: ["a", "b"] }, { enum: ["a"] }, "in", ["patch"]],
])("judges %s", (_, old, now, direction, want) => {
  expect(compareValues({ ...old }, { ...now }, direction).map(({ bump }) => bump)).toEqual(want);
});
