import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { NextStep } from "../errors/next-step.ts";
import type { OperationPlan } from "../operation-plan.ts";
import type { IdempotencyDescription, ReconcileDescription } from "../provider-description.ts";
import { type FailedCall, nextStep } from "./next-step.ts";

const [now, second, minute] = [1_800_000_000_000, 1000, 60_000];
const lookUp: ReconcileDescription = {
  operation: "listPayouts",
  request: "/reference",
  result: "/reference",
  fill: "uuid",
  settleMs: minute,
  empty: "inconclusive",
};

/** Dialects, each with and without a look-up. */
const dialects = {
  keyed: { carrier: "header", name: "Key" },
  expiring: { carrier: "header", name: "Key", lifetimeMs: 10 * minute },
  settling: { carrier: "header", name: "Key", lifetimeMs: 10 * minute, settleMs: 2 * minute },
  never: { carrier: "header", name: "Key", resend: "never" },
  none: { carrier: "none" },
} as const satisfies Record<string, IdempotencyDescription>;

function plan(dialect: keyof typeof dialects | "read", canReconcile: boolean): OperationPlan {
  const isRead = dialect === "read";
  const idempotency: IdempotencyDescription | undefined = isRead ? undefined : dialects[dialect];
  const operation = {
    method: isRead ? "GET" : "POST",
    path: "/payouts",
    ...(idempotency && { idempotency }),
    ...(canReconcile && { reconcile: lookUp }),
  };
  const isRepeatable = isRead || (idempotency?.carrier !== "none" && idempotency?.resend !== "never");
  return {
    id: "createPayout",
    operation,
    baseUrl: "",
    isRead,
    isRepeatable,
    readsBytes: false,
    alternatives: [[]],
    isRenewable: false,
    headers: {},
    query: undefined,
    personal: {},
    keyFormat: {},
    alike: undefined,
    missing: [],
  };
}

beforeEach(() => {
  vi.useFakeTimers({ now });
});
afterEach(() => {
  vi.useRealTimers();
});

type Row = readonly [
  dialect: keyof typeof dialects | "read",
  failed: Partial<FailedCall> & Pick<FailedCall, "outcome">,
  ageMs: number,
  withLookUp: Omit<NextStep, "scope">,
  withoutLookUp?: Omit<NextStep, "scope">,
];

const reconcile = { action: "reconcile", notBefore: now + minute } as const;
const person = { action: "person" } as const;
const correct = { action: "correct" } as const;
const unknown = { outcome: "unknown" } as const;
const accepted = { outcome: "accepted" } as const;
const rows: readonly Row[] = [
  // Nothing was made: the same again, while the key is good for it; then a new call.
  ["keyed", { outcome: "not_sent" }, 0, { action: "resend" }],
  ["none", { outcome: "not_sent" }, 0, { action: "resend" }],
  ["expiring", { outcome: "not_sent" }, minute, { action: "resend", notAfter: now + 9 * minute }],
  ["expiring", { outcome: "not_sent" }, 10 * minute, correct],
  [
    "keyed",
    { outcome: "rejected", status: 429, retryAfterMs: second },
    0,
    { action: "resend", notBefore: now + second },
  ],
  ["none", { outcome: "rejected", status: 429 }, 0, { action: "resend" }],
  ["expiring", { outcome: "rejected", status: 429, retryAfterMs: minute }, 9 * minute, correct],
  ["keyed", { outcome: "rejected", status: 422 }, 0, correct],
  ["expiring", { outcome: "rejected", status: 422 }, 11 * minute, correct],
  ["keyed", { outcome: "rejected", status: 201, remedy: "person" }, 0, correct],
  // It may have been made: the same again under a key that is trusted, and by no other means.
  ["keyed", unknown, 100_000 * minute, { action: "resend" }],
  ["keyed", { ...unknown, retryAfterMs: second }, 0, { action: "resend", notBefore: now + second }],
  ["expiring", unknown, 9 * minute, { action: "resend", notAfter: now + minute }],
  ["expiring", unknown, 10 * minute, reconcile, person],
  ["expiring", { ...unknown, status: 500 }, 11 * minute, reconcile, person],
  ["settling", unknown, 0, { action: "resend", notBefore: now + 2 * minute, notAfter: now + 10 * minute }],
  ["settling", unknown, 8 * minute, reconcile, person],
  ["never", unknown, 0, reconcile, person],
  ["none", unknown, 0, reconcile, person],
  ["read", unknown, 0, { action: "resend" }],
  // The answer itself rules a repeat out.
  ["keyed", { ...unknown, status: 409, remedy: "look" }, 0, reconcile, person],
  ["keyed", { ...unknown, status: 201, remedy: "read" }, 0, { action: "read" }],
  ["none", { ...unknown, status: 201, remedy: "read" }, 0, { action: "read" }],
  ["keyed", { ...unknown, status: 201, remedy: "person" }, 0, person],
  // It was made: the answer is missing.
  ["keyed", accepted, 0, { action: "resend" }],
  ["expiring", accepted, 10 * minute, reconcile, { action: "read" }],
  ["none", accepted, 0, reconcile, { action: "read" }],
];

describe("what to do next", () => {
  it.each(
    rows.flatMap(([dialect, failed, ageMs, withLookUp, withoutLookUp = withLookUp]) => [
      { dialect, failed, ageMs, canReconcile: true, want: withLookUp },
      { dialect, failed, ageMs, canReconcile: false, want: withoutLookUp },
    ]),
  )("$dialect, $failed, key of $ageMs ms, look-up $canReconcile: $want", (row) => {
    const { dialect, failed, ageMs, canReconcile, want } = row;
    const scope = failed.status === 429 ? "account" : "payout";
    const given = { firstSentAt: now - ageMs, lastSentAt: now, ...failed };
    expect(nextStep({ plan: plan(dialect, canReconcile) }, given)).toEqual({ ...want, scope });
  });

  it.each<[Partial<FailedCall>, "account" | "payout"]>([
    [{ status: 401 }, "account"],
    [{ status: 403 }, "account"],
    [{ status: 429 }, "account"],
    [{ status: 400, isOfAccount: true }, "account"],
    [{ status: 400 }, "payout"],
  ])("%j concerns the %s", (failed, scope) => {
    const given = { outcome: "rejected", firstSentAt: now, lastSentAt: now, ...failed } as const;
    expect(nextStep({ plan: plan("keyed", true) }, given)).toMatchObject({ scope });
  });
});
