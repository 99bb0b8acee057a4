import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pointerOf, resolvePointer, segmentsOf } from "./json-pointer.ts";

describe("JSON Pointers", () => {
  it("come apart as they were put together", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (path) => {
        expect(segmentsOf(pointerOf(path))).toEqual(path);
      }),
    );
  });

  it("lead through objects and lists, and to nothing that is inherited", () => {
    const document = { paths: { "/payouts": [{ "a~b": 1 }] } };
    expect(resolvePointer(document, "/paths/~1payouts/0/a~0b")).toBe(1);
    expect(resolvePointer(document, "")).toBe(document);
    expect(resolvePointer(document, "/paths/toString")).toBeUndefined();
  });
});
