import { describe, expect, it } from "vitest";
import { firstValueAt, parsedValueIn, valueAt, withValueAt } from "./value-at.ts";

const root = { a: { "b/c": [1, 2], "m~n": null }, list: [{ x: 1 }, { x: 2 }, 3] };

describe("valueAt", () => {
  it.each<[string, unknown]>([
    ["", root],
    ["/a/b~1c/1", 2],
    ["/a/m~0n", null],
    ["/a/none/further", undefined],
    ["/list/*/x", [1, 2, undefined]],
    ["/toString", undefined],
    ["/__proto__/toString", undefined],
    ["/list/length", 3],
  ])("%j", (pointer, want) => {
    expect(valueAt(root, pointer)).toEqual(want);
  });

  it("takes the first that names something", () => {
    expect(firstValueAt(root, ["/none", "/a/m~0n", "/list/0/x"])).toBe(1);
    expect(firstValueAt(undefined, ["/a"])).toBeUndefined();
  });
});

describe("parsedValueIn", () => {
  it.each<[readonly string[], unknown]>([
    [
      ["a", "b/c"],
      [1, 2],
    ],
    [["a", "m~n", "further"], undefined],
    [["none"], undefined],
    [["list", "*", "x"], undefined],
  ])("%j", (segments, want) => {
    expect(parsedValueIn(root, segments)).toEqual(want);
  });
});

describe("withValueAt", () => {
  it.each<[unknown, string, unknown]>([
    [{ a: 1 }, "/b/c", { a: 1, b: { c: "new" } }],
    [undefined, "/a", { a: "new" }],
    [{ list: [{ a: 1 }, {}] }, "/list/*/b", { list: [{ a: 1, b: "new" }, { b: "new" }] }],
    [[1], "/a", [1]],
    ["text", "/a", "text"],
    [{ a: [1] }, "/a/b", { a: [1] }],
    [{ a: { toJSON: () => ({ c: 1 }) } }, "/a/b", { a: { b: "new", c: 1 } }],
  ])("%j %s", (value, pointer, want) => {
    const before = JSON.stringify(value);
    expect(withValueAt(value, pointer, () => "new")).toEqual(want);
    expect(JSON.stringify(value)).toBe(before);
  });
});
