import { afterEach, describe, expect, it, vi } from "vitest";
import type {
  OperationDescription,
  ProviderDescription,
  ReasonDescription,
} from "../provider-description.ts";
import { description } from "../../test/example-provider.ts";
import { outcomeOf, reasonFor, waitBefore } from "./retry-policy.ts";

const single: OperationDescription = { method: "POST", path: "/payouts" };
const batch: OperationDescription = { ...single, creates: { items: "/payouts" } };
const busy: ReasonDescription = { status: "429", outcome: "rejected", retry: true };
const gone: ReasonDescription = { message: "key expired", outcome: "unknown", retry: false };
const empty: ReasonDescription = {
  status: "400",
  message: "No funds",
  outcome: "rejected",
  scope: "account",
};
const provider: ProviderDescription = { ...description, error: { reasons: [busy, gone, empty] } };

describe("reasonFor", () => {
  it.each([
    [429, undefined, busy],
    [400, "Your KEY EXPIRED. Please use a new key.", gone],
    [429, "key expired", gone],
    [400, "no funds left", empty],
    [422, "no funds left", undefined],
    [400, "amount is missing", undefined],
    [400, undefined, undefined],
  ])("finds the most specific reason for %s %s", (status, message, want) => {
    expect(reasonFor(provider, single, status, undefined, message)).toEqual(want);
  });

  it.each([400, 403, 404, 409, 422, 429, 500])(
    "says of a batch that was answered %s nothing that the operation does not document",
    (status) => {
      const unclear = { outcome: "unknown", retry: false };
      expect(reasonFor(provider, batch, status, undefined, undefined)).toEqual(unclear);
      const refused: ReasonDescription = { status: String(status), outcome: "rejected" };
      expect(reasonFor(provider, { ...batch, reasons: [refused] }, status, undefined, undefined)).toEqual(
        refused,
      );
    },
  );

  it("calls a batch without a credential refused: the request has not been applied", () => {
    expect(reasonFor(provider, batch, 401, undefined, undefined)?.outcome).toBe("rejected");
  });
});

it.each([
  [400, "rejected"],
  [408, "unknown"],
  [409, "unknown"],
  [429, "rejected"],
  [500, "unknown"],
  [302, "unknown"],
])("takes HTTP's own meaning of %s: %s", (status, outcome) => {
  expect(outcomeOf(status)).toBe(outcome);
});

describe("waitBefore", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each<[string, number, number | undefined, number, number, number]>([
    ["is random, up to 500 ms", 1, undefined, 60_000, 0, 500],
    ["doubles its bound", 4, undefined, 60_000, 0, 4000],
    ["is 8 s at most", 9, undefined, 60_000, 0, 8000],
    ["adds as much to what is asked for", 1, 7000, 60_000, 7000, 7500],
    ["adds more the next time", 4, 7000, 60_000, 7000, 11_000],
    ["spreads those that may come back at once", 1, 0, 60_000, 0, 500],
    ["adds no more than half of what is left", 1, 7000, 7200, 7000, 7100],
    ["adds nothing to what is too long", 1, 7000, 6000, 7000, 7000],
  ])("%s", (_name, retry, askedMs, leftMs, least, most) => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    expect(waitBefore(retry, askedMs, leftMs)).toBe(least);
    vi.spyOn(Math, "random").mockReturnValue(1);
    expect(waitBefore(retry, askedMs, leftMs)).toBe(most);
  });
});
