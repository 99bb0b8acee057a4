import { describe, expect, it } from "vitest";
import { saysChange, saysNoState, saysState, saysStatus } from "./words-of-type.ts";

describe("saysStatus", () => {
  it.each<[type: string, status: string, says: boolean]>([
    ["payout_paid", "paid", true],
    ["payout.in_the_box", "in the box", true],
    ["PayoutCancelled", "canceled", true],
    ["PAYOUT_CANCELED", "cancelled", true],
    ["payout.unpaid", "paid", false],
    ["payout.in.box", "in the box", false],
    ["payout", "", false],
  ])("%s, %s: %s", (type, status, says) => {
    expect(saysStatus(type, status)).toBe(says);
  });
});

describe("saysState", () => {
  it("knows other words for a state", () => {
    expect(saysState("payout.settled", "paid")).toBe(true);
    expect(saysState("transfer-reversed", "returned")).toBe(true);
    expect(saysState("payout.settled", "failed")).toBe(false);
  });
});

describe("saysChange and saysNoState", () => {
  it.each<[type: string, change: boolean, none: boolean]>([
    ["payout.updated", true, true],
    ["payout.status", true, true],
    ["payout", false, true],
    ["payout.failed", false, false],
  ])("%s", (type, change, none) => {
    expect([saysChange(type), saysNoState(type)]).toEqual([change, none]);
  });
});
