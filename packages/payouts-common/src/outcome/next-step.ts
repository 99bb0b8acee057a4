import type { NextStep } from "../errors/next-step.ts";
import type { Outcome } from "../errors/outcome.ts";
import type { SealedCall } from "../request/sealed-call.ts";

/** What is known when a call fails. Times are milliseconds since the epoch. */
export interface FailedCall {
  readonly outcome: Outcome;
  readonly status?: number | undefined;
  readonly retryAfterMs?: number | undefined;
  /** Whether the reason concerns the whole account. */
  readonly isOfAccount?: boolean | undefined;
  /** When the request may last have left. */
  readonly lastSentAt: number;
}

/** What a caller should do next, by the operation's dialect. */
export function nextStep({ plan, sealed }: SealedCall, failed: FailedCall): NextStep {
  const { outcome, status = 0, retryAfterMs = 0, lastSentAt } = failed;
  const scope = failed.isOfAccount || [401, 403, 429].includes(status) ? "account" : "payout";
  const { lifetimeMs = Infinity, settleMs = 0 } = plan.operation.idempotency ?? {};
  const { reconcile } = plan.operation;
  const notAfter = sealed.sealedAt + lifetimeMs;
  const isTrusted = Date.now() < notAfter;

  if (outcome === "not_sent" || (outcome === "rejected" && status === 429)) {
    const wait = retryAfterMs > 0 ? { notBefore: lastSentAt + retryAfterMs } : {};
    return { action: "resend", ...wait, scope };
  }
  if (outcome === "rejected") return { action: "correct", scope };
  if (plan.isRead || (plan.isRepeatable && isTrusted)) {
    const notBefore = lastSentAt + Math.max(settleMs, retryAfterMs);
    return {
      action: "resend",
      ...(notBefore > Date.now() && { notBefore }),
      ...(!plan.isRead && notAfter < Infinity && { notAfter }),
      scope,
    };
  }
  if (reconcile !== undefined)
    return { action: "reconcile", notBefore: lastSentAt + reconcile.settleMs, scope };
  return { action: outcome === "accepted" ? "read" : "person", scope };
}
