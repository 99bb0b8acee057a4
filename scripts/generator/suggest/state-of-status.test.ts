import { describe, expect, it } from "vitest";
import { stateOfStatus } from "./state-of-status.ts";

describe("stateOfStatus", () => {
  it.each([
    ["PENDING", "accepted"],
    ["awaiting_approval", "accepted"],
    ["in-progress", "in_flight"],
    ["sentToBank", "in_flight"],
    ["partially_paid", "in_flight"],
    ["Completed", "paid"],
    ["SUCCESSFUL", "paid"],
    ["unsuccessful", "failed"],
    ["payout declined", "failed"],
    ["cancelled", "canceled"],
    ["chargedBack", undefined],
    ["reversed", "returned"],
    ["pending_reversal", "accepted"],
    ["blue", undefined],
  ])("takes `%s` for %s", (status, want) => {
    expect(stateOfStatus(status)).toBe(want);
  });
});
