import { describe, expect, it } from "vitest";
import { description } from "../../test/example-provider.ts";
import { toPayout } from "./payout.ts";
import type { ProviderDescription, ViewDescription } from "../provider-description.ts";

const minor: ProviderDescription = description;
const major: ProviderDescription = {
  ...description,
  views: [
    {
      id: ["/uuid", "/id"],
      status: "/state",
      states: { done: "paid" },
      amount: [
        { at: "/total", unit: "major", currency: "/currency" },
        { at: "/sum", unit: "major", currencyCode: "KWD" },
      ],
      reference: ["/reference"],
      failureCode: ["/failure/code"],
      failureMessage: ["/failure/message"],
      created: "/created",
      updated: "/updated",
    },
  ],
};
const returning = { done: "paid", failed: "failed", back: "returned" } as const;
const [day, updated] = [86_400_000, "2026-11-01T09:00:00Z"];
const unreadable = { decimal: undefined, minor: undefined };

describe("toPayout", () => {
  it("reads what the spec points to", () => {
    const native = {
      id: 7,
      state: "done",
      total: "1,021.5",
      currency: "USD",
      reference: "r-1",
      failure: { message: "late" },
      created: "2026-11-01",
    };
    expect(toPayout(major, native)).toEqual({
      provider: "petty-cash",
      id: "7",
      state: "paid",
      reversible: false,
      isFinal: true,
      nativeStatus: "done",
      amount: { decimal: "1021.50", minor: 102_150, currency: "USD" },
      reference: "r-1",
      failure: { code: undefined, message: "late" },
      createdAt: "2026-11-01",
      updatedAt: undefined,
      native,
    });
  });

  it.each<[object, string | undefined, boolean]>([
    [{ state: "failed", failure: { code: "no_funds" } }, "failed", true],
    [{ state: "failed", failure: { code: "unclear" } }, "in_flight", true],
    [{ state: "failed", failure: { code: "is unclear" } }, "failed", true],
    [{ state: "failed", failure: { message: "The number is Already Used." } }, "in_flight", true],
    [{ state: "done", failure: { code: "unclear" } }, "paid", true],
    [{ state: "gone", failure: { code: "unclear" } }, undefined, false],
  ])("%j is %s, and reversible: %s", (native, state, reversible) => {
    const [view] = major.views ?? [];
    const states = { done: "paid", failed: "failed" } as const;
    const open = [{ code: "unclear" }, { message: "already used" }];
    const views = view === undefined ? [] : [{ ...view, states, open, reversible: ["done", "failed"] }];
    const payout = toPayout({ ...major, views }, { id: 7, total: "1", ...native });
    expect(payout).toMatchObject({ reversible });
    expect(payout.state).toBe(state);
  });

  it.each<[string, Partial<ViewDescription>, object, boolean]>([
    ["paid, which is never returned", {}, { state: "done" }, true],
    ["on its way", {}, { state: "sent" }, false],
    ["unknown", {}, { state: "new" }, false],
    ["paid, which may be returned at any time", { states: returning }, { state: "done", updated }, false],
    [
      "failed, where only what is paid is returned",
      { states: returning },
      { state: "failed", updated },
      true,
    ],
    ["returned", { states: returning }, { state: "back", updated }, true],
    ["paid, within the period", { states: returning, settlesMs: 2 * day }, { state: "done", updated }, false],
    ["paid, after the period", { states: returning, settlesMs: day }, { state: "done", updated }, true],
    [
      "paid, without a time of the change",
      { states: returning, settlesMs: day, updated: "/gone" },
      { state: "done", updated },
      false,
    ],
    [
      "paid, at a time without a zone",
      { states: returning, settlesMs: day },
      { state: "done", updated: "2026-01-01T00:00:00" },
      false,
    ],
    [
      "paid, at no time at all",
      { states: returning, settlesMs: day },
      { state: "done", updated: "soon Z" },
      false,
    ],
    ["reversible, without a period", { reversible: ["done", "failed"] }, { state: "failed", updated }, false],
    [
      "reversible, after the period",
      { reversible: ["done", "failed"], settlesMs: day },
      { state: "failed", updated },
      true,
    ],
    [
      "failed for a reason that leaves the money open",
      { open: [{ code: "lost" }] },
      { state: "failed", failure: { code: "lost" } },
      false,
    ],
  ])("is final or not: %s", (_name, change, native, want) => {
    const [view] = major.views ?? [];
    const states = { done: "paid", failed: "failed", sent: "in_flight" } as const;
    const views = view === undefined ? [] : [{ ...view, states, ...change }];
    const at = Date.parse(updated) + day;
    expect(toPayout({ ...major, views }, { id: 7, total: "1", ...native }, { at }).isFinal).toBe(want);
  });

  it("looks at a payout now, unless it is asked for another time", () => {
    const [view] = major.views ?? [];
    const views = view === undefined ? [] : [{ ...view, states: returning, settlesMs: day }];
    const paid = { id: 7, total: "1", state: "done", updated: new Date(Date.now() - day / 2).toISOString() };
    expect(toPayout({ ...major, views }, paid).isFinal).toBe(false);
    expect(toPayout({ ...major, views }, paid, { at: Date.now() + day }).isFinal).toBe(true);
  });

  it.each<[unknown, string, object]>([
    [1050, "SLE", { decimal: "10.50", minor: 1050 }],
    ["1050", "SLE", { decimal: "10.50", minor: 1050 }],
    [1050, "XXX", { decimal: undefined, minor: 1050 }],
    ["", "SLE", unreadable],
    ["1e3", "SLE", unreadable],
    [10.5, "SLE", unreadable],
    [9_007_199_254_740_992, "SLE", unreadable],
    [{ toString: 1 }, "SLE", unreadable],
  ])("minor units %j %s", (value, currency, want) => {
    const native = { id: "p", status: "pending", amount: { value, currency } };
    expect(toPayout(minor, native).amount).toEqual({ ...want, currency });
  });

  it.each<[unknown, string, object]>([
    [10.5, "SLE", { decimal: "10.50", minor: 1050 }],
    ["10.5000", "SLE", { decimal: "10.50", minor: 1050 }],
    ["10.505", "SLE", { decimal: "10.505", minor: undefined }],
    ["10,50", "SLE", unreadable],
    ["1.000,50", "SLE", unreadable],
    ["1,000,000.5", "SLE", { decimal: "1000000.50", minor: 100_000_050 }],
    [0.1 + 0.2, "USD", { decimal: "0.30000000000000004", minor: undefined }],
    [1e21, "USD", unreadable],
    ["3", "KWD", { decimal: "3.000", minor: 3000 }],
    ["3", "XXX", { decimal: "3", minor: undefined }],
    ["3", "usd", { decimal: "3.00", minor: 300 }],
  ])("major units %j %s", (total, currency, want) => {
    expect(toPayout(major, { id: "p", total, currency }).amount).toEqual({ ...want, currency });
  });

  it("takes the first amount that is there, and a currency that the spec fixes", () => {
    expect(toPayout(major, { id: "p", sum: "1.5" }).amount).toEqual({
      decimal: "1.500",
      minor: 1500,
      currency: "KWD",
    });
  });

  it.each(["settled", "", "toString", "__proto__", 7, null, {}])(
    "never takes the status %j for a state",
    (status) => {
      const payout = toPayout(minor, { id: "p", status, amount: { value: 1, currency: "USD" } });
      expect(payout.state).toBeUndefined();
    },
  );

  it.each([
    null,
    "p",
    1,
    [],
    {},
    { id: "p" },
    { amount: { value: 1 } },
    { id: { toString: 1 }, amount: { value: 1 } },
  ])("%j is not a payout", (native) => {
    expect(() => toPayout(minor, native)).toThrow(TypeError);
  });

  it("distinguishes two generations of payouts by the pointers that resolve", () => {
    const [view] = description.views;
    const older = { ...view, status: "/state", states: { sent: "in_flight" } } as const;
    const both: ProviderDescription = { ...description, views: [older, view] };
    const amount = { value: 1, currency: "USD" };
    expect(toPayout(both, { id: "p", status: "completed", amount }).state).toBe("paid");
    expect(toPayout(both, { id: "p", state: "sent", amount }).state).toBe("in_flight");
  });
});
