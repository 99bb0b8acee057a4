import { expect, it } from "vitest";
import { parseQuery } from "./parse-query.ts";

it.each([
  ["", []],
  ["?", []],
  [
    "?a=1&&b",
    [
      { name: "a", value: "1", raw: "1" },
      { name: "b", value: "", raw: "" },
    ],
  ],
  ["a%5Bb%5D=x+y%2C", [{ name: "a[b]", value: "x y,", raw: "x+y%2C" }]],
  ["a=b=c", [{ name: "a", value: "b=c", raw: "b=c" }]],
])("of %j", (search, pairs) => {
  expect(parseQuery(search)).toEqual(pairs);
});
