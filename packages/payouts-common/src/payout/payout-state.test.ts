import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFinal, type PayoutState, supersedes } from "./payout-state.ts";

const states: readonly PayoutState[] = ["accepted", "in_flight", "paid", "failed", "canceled", "returned"];
const state = fc.constantFrom(...states);

describe("supersedes", () => {
  it("is an order: nothing before itself, never both ways, and passed on", () => {
    fc.assert(
      fc.property(state, state, state, (a, b, c) => {
        expect(supersedes(a, a)).toBe(false);
        expect(supersedes(a, b) && supersedes(b, a)).toBe(false);
        if (supersedes(a, b) && supersedes(b, c)) expect(supersedes(a, c)).toBe(true);
      }),
    );
  });

  it("lets no final state take another's place, but for a return", () => {
    const ends = ["paid", "failed", "canceled"] as const;
    for (const a of ends) for (const b of ends) expect(supersedes(a, b)).toBe(false);
    for (const end of ends) expect(supersedes("returned", end)).toBe(true);
    for (const known of states.slice(1)) expect(supersedes("accepted", known)).toBe(false);
  });

  it("neither takes nor keeps an unknown state", () => {
    for (const each of states) {
      expect(supersedes(undefined, each)).toBe(false);
      expect(supersedes(each, undefined)).toBe(true);
    }
    expect(supersedes(undefined, undefined)).toBe(false);
  });
});

describe("supersedes, between payouts", () => {
  const paid = { state: "paid", reversible: true, updatedAt: "2026-11-02T09:00:00Z" } as const;
  const failed = { state: "failed", reversible: true, updatedAt: "2026-11-03T09:00:00Z" } as const;

  it("lets the later of two reversible payouts count, in either direction", () => {
    expect(supersedes(failed, paid)).toBe(true);
    expect(supersedes(paid, failed)).toBe(false);
    expect(supersedes({ ...paid, updatedAt: "2026-11-03T10:00:00+01:00" }, failed)).toBe(true);
    expect(supersedes({ ...paid, updatedAt: "2026-11-04" }, failed)).toBe(true);
    expect(supersedes({ ...paid, updatedAt: undefined }, failed)).toBe(true);
    expect(supersedes(failed, failed)).toBe(false);
  });

  it("keeps the order of the states for all others", () => {
    expect(supersedes(failed, { ...paid, reversible: false })).toBe(false);
    expect(supersedes({ ...failed, reversible: false }, paid)).toBe(false);
    expect(supersedes({ state: "in_flight", reversible: false }, paid)).toBe(false);
    expect(supersedes({ state: "returned", reversible: false }, paid)).toBe(true);
    expect(supersedes("returned", paid)).toBe(true);
    expect(supersedes({ state: undefined }, paid)).toBe(false);
  });
});

it("isFinal is never said of an unknown state, nor of `paid` alone, which some providers return", () => {
  expect(states.filter((each) => isFinal(each))).toEqual(["failed", "canceled", "returned"]);
  expect([true, false].map((each) => isFinal({ isFinal: each }))).toEqual([true, false]);
  expect(isFinal(undefined)).toBe(false);
  expect(isFinal("settled" as PayoutState)).toBe(false);
});
