import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  pointerOf,
  pointerOfPath,
  removePointer,
  resolveEveryPointer,
  resolvePointer,
  segmentsOf,
  writePointer,
} from "./json-pointer.ts";

const payouts = { items: [{ note: "a" }, {}], "a/b": { "c~d": 1 } };

describe("a JSON Pointer", () => {
  it("escapes and unescapes its segments", () => {
    expect(segmentsOf("/a~1b/c~0d")).toEqual(["a/b", "c~d"]);
    expect(pointerOf(["a/b~c", 0])).toBe("/a~1b~0c/0");
    fc.assert(
      fc.property(fc.array(fc.string()), (segments) => {
        expect(segmentsOf(pointerOf(segments))).toEqual(segments);
      }),
    );
  });

  it("is made of a dotted path", () => {
    expect(pointerOfPath("$.data.items")).toBe("/data/items");
    expect(pointerOfPath("$")).toBe("");
  });

  it.each([
    ["", payouts],
    ["/a~1b/c~0d", 1],
    ["/items/0/note", "a"],
    ["/items/*/note", "a"],
    ["/items/5/note", undefined],
    ["/constructor", undefined],
  ])("reads %j", (pointer, value) => {
    expect(resolvePointer(payouts, pointer)).toEqual(value);
  });

  it("reads every item", () => {
    expect(resolveEveryPointer(payouts, "/items/*/note")).toEqual(["a", undefined]);
  });

  it("writes into a copy and keeps the order of members", () => {
    const before = { a: 1, b: { c: 2 }, d: 3 };
    expect(JSON.stringify(writePointer(before, "/b/c", 9))).toBe('{"a":1,"b":{"c":9},"d":3}');
    expect(before.b.c).toBe(2);
    expect(writePointer({}, "/x/y", 1)).toEqual({ x: { y: 1 } });
    expect(writePointer(payouts.items, "/*/note", "z")).toEqual([{ note: "z" }, { note: "z" }]);
  });

  it("removes a value, and changes nothing where there is none", () => {
    expect(removePointer({ a: { b: 1, c: 2 } }, "/a/b")).toEqual({ a: { c: 2 } });
    expect(removePointer({ a: 1 }, "/b/c")).toEqual({ a: 1 });
    expect(removePointer(payouts.items, "/*/note")).toEqual([{}, {}]);
  });
});
