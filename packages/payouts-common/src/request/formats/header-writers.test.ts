import { describe, expect, it } from "vitest";
import type { HeaderWriter } from "../../provider-description.ts";
import { jsonHeader, simpleHeader } from "./header-writers.ts";

const name = "X-Tags";

it.each<[string, HeaderWriter, unknown, string]>([
  ["a list", simpleHeader(), ["a", 1, null, true], "a,1,true"],
  ["a text", simpleHeader(), "a", "a"],
  ["nothing", simpleHeader(), [], ""],
  ["an object", simpleHeader(), { a: 1, b: undefined, c: "d" }, "a,1,c,d"],
  ["an exploded object", simpleHeader(true), { a: 1, c: "d" }, "a=1,c=d"],
  ["an exploded list", simpleHeader(true), ["a=b", "c"], "a=b,c"],
  ["JSON", jsonHeader, { a: ["é\n😀"] }, '{"a":["\\u00e9\\n\\ud83d\\ude00"]}'],
])("writes %s", (_name, write, value, want) => {
  expect(write(name, value)).toBe(want);
});

describe("what a recipient would read otherwise", () => {
  it.each<[string, HeaderWriter, unknown]>([
    ["a comma", simpleHeader(), ["a,b"]],
    ["white space at an end", simpleHeader(), [" a"]],
    ["an empty item", simpleHeader(), ["a", ""]],
    ["an equals sign", simpleHeader(true), { a: "b=c" }],
    ["a comma in a name", simpleHeader(), { "a,b": 1 }],
    ["a list within a list", simpleHeader(), [["a"]]],
    ["NaN", simpleHeader(), [Number.NaN]],
    ["no JSON", jsonHeader, () => 1],
  ])("is refused: %s", (_name, write, value) => {
    expect(() => write(name, value)).toThrow();
  });
});
