import type { NextStep } from "../errors/next-step.ts";
import type { Outcome } from "../errors/outcome.ts";
import type { SealedCall } from "../request/sealed-call.ts";

/**
 * What is left to be done where the answer rules out a repeat: `look` for the payout, `read` the one whose id is known, or
 * ask a `person`.
 */
export type Remedy = "look" | "read" | "person";

/** What is known when a call fails. Times are milliseconds since the epoch. */
export interface FailedCall {
  readonly outcome: Outcome;
  readonly status?: number | undefined;
  readonly retryAfterMs?: number | undefined;
  /** Whether the reason concerns the whole account. */
  readonly isOfAccount?: boolean | undefined;
  readonly remedy?: Remedy | undefined;
  /** When the request may first have left. */
  readonly firstSentAt: number;
  /** When the request may last have left. */
  readonly lastSentAt: number;
}

/** What a caller should do next, by the operation's dialect. */
export function nextStep({ plan }: Pick<SealedCall, "plan">, failed: FailedCall): NextStep {
  const { outcome, status = 0, retryAfterMs = 0, firstSentAt, lastSentAt, remedy } = failed;
  const scope = failed.isOfAccount || [401, 403, 429].includes(status) ? "account" : "payout";
  const { lifetimeMs = Infinity, settleMs = 0 } = plan.operation.idempotency ?? {};
  const { reconcile } = plan.operation;
  const now = Date.now();
  const keyEndsAt = firstSentAt + lifetimeMs;
  const notAfter = keyEndsAt < Infinity ? { notAfter: keyEndsAt } : {};

  if (outcome === "not_sent" || (outcome === "rejected" && status === 429)) {
    // Nothing was made under the key, so a call with a new one is no second payout.
    if (Math.max(now, lastSentAt + retryAfterMs) >= keyEndsAt) return { action: "correct", scope };
    const wait = retryAfterMs > 0 ? { notBefore: lastSentAt + retryAfterMs } : {};
    return { action: "resend", ...wait, ...notAfter, scope };
  }
  if (outcome === "rejected") return { action: "correct", scope };
  const notBefore = lastSentAt + Math.max(settleMs, retryAfterMs);
  const mayResend = plan.isRepeatable && remedy === undefined && Math.max(now, notBefore) < keyEndsAt;
  if (plan.isRead || mayResend)
    return { action: "resend", ...(notBefore > now && { notBefore }), ...notAfter, scope };
  if (remedy === "read" || remedy === "person") return { action: remedy, scope };
  if (reconcile !== undefined)
    return { action: "reconcile", notBefore: lastSentAt + reconcile.settleMs, scope };
  return { action: outcome === "accepted" ? "read" : "person", scope };
}
