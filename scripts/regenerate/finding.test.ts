import { expect, it } from "vitest";
import { below, pathText } from "./finding.ts";

it.each([
  [["body", "amount", "value"], "body.amount.value"],
  [["result", "[]", "fee"], "result[].fee"],
  [["body", "metadata", "[name]"], "body.metadata[name]"],
  [[], ""],
])("writes %j as a caller would", (path, want) => {
  expect(pathText(path)).toBe(want);
});

it("puts findings below a field", () => {
  expect(below("a", [{ bump: "minor", path: ["b"], what: "it is new" }])).toEqual([
    { bump: "minor", path: ["a", "b"], what: "it is new" },
  ]);
});
