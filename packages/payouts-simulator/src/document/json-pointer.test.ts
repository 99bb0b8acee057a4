import { describe, expect, it } from "vitest";
import {
  parsePointer,
  pointerSegment,
  readEveryPointer,
  readPointer,
  removePointer,
  writePointer,
} from "./json-pointer.ts";

const payouts = { items: [{ note: "a" }, {}], "a/b": { "c~d": 1 } };

describe("a JSON Pointer", () => {
  it("escapes and unescapes", () => {
    expect(parsePointer("/a~1b/c~0d")).toEqual(["a/b", "c~d"]);
    expect(pointerSegment("a/b~c")).toBe("/a~1b~0c");
  });

  it.each([
    ["", payouts],
    ["/a~1b/c~0d", 1],
    ["/items/0/note", "a"],
    ["/items/*/note", "a"],
    ["/items/5/note", undefined],
    ["/constructor", undefined],
  ])("reads %j", (pointer, value) => {
    expect(readPointer(payouts, pointer)).toEqual(value);
  });

  it("reads every item", () => {
    expect(readEveryPointer(payouts, "/items/*/note")).toEqual(["a", undefined]);
  });

  it("writes into a copy and keeps the order of members", () => {
    const before = { a: 1, b: { c: 2 }, d: 3 };
    expect(JSON.stringify(writePointer(before, "/b/c", 9))).toBe('{"a":1,"b":{"c":9},"d":3}');
    expect(before.b.c).toBe(2);
    expect(writePointer({}, "/x/y", 1)).toEqual({ x: { y: 1 } });
    expect(writePointer(payouts.items, "/*/note", "z")).toEqual([{ note: "z" }, { note: "z" }]);
  });

  it("removes, and leaves alone what has nothing there", () => {
    expect(removePointer({ a: { b: 1, c: 2 } }, "/a/b")).toEqual({ a: { c: 2 } });
    expect(removePointer({ a: 1 }, "/b/c")).toEqual({ a: 1 });
    expect(removePointer(payouts.items, "/*/note")).toEqual([{}, {}]);
  });
});
