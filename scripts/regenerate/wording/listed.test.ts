import { expect, it } from "vitest";
import { listed, shortened } from "./listed.ts";
import { valueText } from "./value-text.ts";

it.each([
  [["a"], "`a`"],
  [['"a"', '"b"'], "`a` or `b`"],
  [["a", "b", "c"], "`a`, `b` or `c`"],
  [["a", "b", "c", "d", "e", "f", "g", "h"], "`a`, `b`, `c`, `d`, `e`, `f` or 2 more"],
])("lists %j", (values, want) => {
  expect(listed(values, "or")).toBe(want);
});

it("cuts what is long, and keeps it on one line", () => {
  expect(shortened("a\n  b")).toBe("a b");
  expect(shortened("x".repeat(100))).toHaveLength(80);
});

it.each([
  ["text", "`text`"],
  [12, "`12`"],
  [{ a: 1 }, '`{"a":1}`'],
  ["a `b`", "`a 'b'`"],
])("writes the value %j as code", (value, want) => {
  expect(valueText(value)).toBe(want);
});
