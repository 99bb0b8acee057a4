import { expect, it } from "vitest";
import { asTexts } from "./as-texts.ts";

it.each<[unknown, unknown]>([
  [1.5, "1.5"],
  [true, "true"],
  ["a", "a"],
  [null, undefined],
  [{}, {}],
  [["a"], "a"],
  [
    [1, null, false],
    ["1", "false"],
  ],
  [
    { a: 1, none: null, list: [], empty: {}, deep: { b: [2, "c"] } },
    { a: "1", deep: { b: ["2", "c"] } },
  ],
  [JSON.parse('{"__proto__":1}'), JSON.parse('{"__proto__":"1"}')],
])("writes %j as a form does", (value, want) => {
  expect(asTexts(value)).toEqual(want);
});

it("tells values apart that are written differently", () => {
  expect(asTexts({ a: 1 })).not.toEqual(asTexts({ a: 2 }));
  expect(asTexts({ a: ["x", "y"] })).not.toEqual(asTexts({ a: ["y", "x"] }));
});
