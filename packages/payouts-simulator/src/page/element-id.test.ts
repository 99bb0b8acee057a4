import { expect, it } from "vitest";
import { elementId } from "./element-id.ts";

it("keeps plain names, and tells unlike names apart", () => {
  expect(elementId("payout", "tin-box", "po-7")).toBe("payout.tin-box.po-7");
  expect(elementId("payout", 'a"b')).toBe("payout.a_22_b");
  expect(new Set([elementId("a b"), elementId("a_20_b"), elementId("a", "b")]).size).toBe(3);
});
