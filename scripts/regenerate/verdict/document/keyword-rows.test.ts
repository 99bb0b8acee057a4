import { expect, it } from "vitest";
import { judgeKeywords } from "./keyword-rows.ts";

type Given = Readonly<Record<string, unknown>>;

/** What a keyword means in a request, and what it means in an answer. */
it.each<[string, Given, Given, out: string, into: string]>([
  ["an upper limit lower", { maxLength: 9 }, { maxLength: 8 }, "major", "patch"],
  ["an upper limit higher", { maximum: 9 }, { maximum: 10 }, "minor", "major"],
  ["a lower limit higher", { minItems: 1 }, { minItems: 2 }, "major", "patch"],
  ["a lower limit lower", { exclusiveMinimum: 1 }, { exclusiveMinimum: 0 }, "minor", "major"],
  ["a limit for the first time", {}, { maxProperties: 9 }, "minor", "patch"],
  ["a limit no more", { minLength: 2 }, {}, "minor", "major"],
  ["a least length of nothing", {}, { minLength: 0, minItems: 0 }, "", ""],
  ["a limit that excludes itself now", { minimum: 0 }, { exclusiveMinimum: 0 }, "major", "patch"],
  ["a limit that includes itself now", { exclusiveMaximum: 9 }, { maximum: 9 }, "minor", "major"],
  [
    "the same limit of an integer, in other words",
    { type: "integer", minimum: 1 },
    { type: "integer", exclusiveMinimum: 0 },
    "",
    "",
  ],
  ["the stricter of two limits gone", { minimum: 1, exclusiveMinimum: 3 }, { minimum: 1 }, "minor", "major"],
  ["a pattern", {}, { pattern: "^a" }, "major", "patch"],
  ["a pattern that says nothing", {}, { pattern: ".*" }, "", ""],
  ["a pattern that says nothing any more", { pattern: "^a" }, { pattern: "^.*$" }, "minor", "major"],
  ["a finer step", { multipleOf: 0.05 }, { multipleOf: 0.01 }, "minor", "major"],
  ["a coarser step", { multipleOf: 5 }, { multipleOf: 10 }, "major", "patch"],
  ["another step", { multipleOf: 2 }, { multipleOf: 3 }, "major", "major"],
  ["a format with room for more", { format: "int32" }, { format: "int64" }, "minor", "major"],
  ["a format with less room", { format: "double" }, { format: "float" }, "major", "patch"],
  ["another format", { format: "date" }, { format: "date-time" }, "major", "major"],
  ["more fields that need another", {}, { dependentRequired: { a: ["b"] } }, "major", "patch"],
  ["another pattern", { pattern: "^a" }, { pattern: "^b" }, "major", "major"],
  ["no pattern", { pattern: "^a" }, {}, "minor", "major"],
  ["an integer that was a number", { type: "number" }, { type: "integer" }, "major", "patch"],
  ["a number that was an integer", { type: "integer" }, { type: "number" }, "minor", "major"],
  ["null too", { type: "string" }, { type: ["string", "null"] }, "minor", "major"],
  ["a default", {}, { default: 1 }, "minor", "patch"],
  ["another default", { default: 1 }, { default: 2 }, "major", "patch"],
  ["no default", { default: 1 }, {}, "major", "patch"],
  ["a closed object", {}, { additionalProperties: false }, "major", "patch"],
  ["an open object", { unevaluatedProperties: false }, {}, "minor", "minor"],
  ["only read", {}, { readOnly: true }, "major", "patch"],
  ["only written", {}, { writeOnly: true }, "patch", "major"],
  ["deprecated", {}, { deprecated: true }, "minor", "minor"],
  ["deprecated no more", { deprecated: true }, {}, "patch", "patch"],
  ["a condition", {}, { if: { required: ["a"] } }, "major", "patch"],
  [
    "another unit",
    { "x-payouts-money": { unit: "minor" } },
    { "x-payouts-money": { unit: "major" } },
    "major",
    "major",
  ],
  ["a unit", {}, { "x-payouts-money": { unit: "major" } }, "minor", "minor"],
  [
    "a currency",
    { "x-payouts-money": { unit: "minor" } },
    { "x-payouts-money": { unit: "minor", currencyCode: "SLE" } },
    "minor",
    "minor",
  ],
  ["no masking", { "x-data-classification": "personal" }, {}, "major", "major"],
  ["other words", { description: "a", title: "b" }, { description: "c", examples: [1] }, "", ""],
])("judges %s", (_, old, now, out, into) => {
  const judged = (direction: "out" | "in"): string =>
    judgeKeywords(old, now, direction)
      .map(({ bump }) => bump)
      .join();
  expect([judged("out"), judged("in")]).toEqual([out, into]);
});

it("warns of what is documented for the first time, and may have held all along", () => {
  expect(judgeKeywords({}, { default: 9 }, "out")[0]?.todo).toBe("Give the value that you mean.");
  expect(judgeKeywords({}, { maxLength: 9 }, "out")[0]?.todo).toBe("Check that what you send keeps to it.");
});
