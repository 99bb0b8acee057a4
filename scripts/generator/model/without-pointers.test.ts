import { expect, it } from "vitest";
import { withoutPointers } from "./without-pointers.ts";

it("leaves out what stands there, in every item of a list", () => {
  const value = { key: 1, items: [{ a: 1, b: 2 }, { b: 3 }], deep: { key: 2 } };
  expect(withoutPointers(value, ["/key", "/items/*/b", "/deep/key", "/nothing/here"])).toEqual({
    items: [{ a: 1 }, {}],
    deep: {},
  });
  expect(value.key).toBe(1);
});
