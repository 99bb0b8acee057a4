import { describe, expect, it } from "vitest";
import { median } from "./median.ts";

describe("median", () => {
  it.each([
    { values: [3], middle: 3 },
    { values: [9, 1, 2], middle: 2 },
    { values: [4, 1, 2, 100], middle: 3 },
  ])("of $values is $middle", ({ values, middle }) => {
    expect(median(values)).toBe(middle);
  });

  it("does not exist without values", () => {
    expect(() => median([])).toThrow(RangeError);
  });
});
