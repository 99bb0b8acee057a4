import { JournalError } from "../errors/journal-error.ts";
import type { NextStep } from "../errors/next-step.ts";
import { PayoutsError } from "../errors/payouts-error.ts";
import { lastSentAt } from "../journal/decide.ts";
import type { JournalEntry, Recorded } from "../journal/journal.ts";
import { withValueAt } from "../json/value-at.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import type { ReferencedCall } from "./referenced-call.ts";
import type { WithMeta } from "../delivery/provider-call.ts";
import { lookUp } from "../call/reconcile.ts";
import { recordAnswer } from "./record-outcome.ts";
import { resultOf } from "./recorded-answer.ts";
import { log } from "../delivery/report.ts";
import { madeOrUnknown } from "./recorded-request.ts";

/**
 * Looks for a payout that may have been made and must not be sent again. Found, it is the call's result.
 *
 * @throws {JournalError} It was not found, which proves nothing, the provider offers no look-up, or the look-up failed: `outcome`
 *   stays `unknown` or `accepted`.
 */
export async function lookForEntry(
  call: ReferencedCall,
  { entry, now }: Recorded,
): Promise<WithMeta<unknown>> {
  const { context, plan, sealed, limits } = call;
  const { reconcile, creates } = plan.operation;
  const lastSent = Date.now() - Math.max(0, now - lastSentAt(entry));
  const deadlineMs = limits.deadlineAt - performance.now();
  const options = { timeoutMs: limits.timeoutMs, deadlineMs, maxRetries: limits.maxRetries };
  const found = await lookUp(context, sealed, lastSent, {
    ...options,
    ...(limits.signal && { signal: limits.signal }),
  }).catch((cause: unknown) => {
    // The look-up may have been refused, or never sent. The payout was not.
    const failed = PayoutsError.isInstance(cause) ? cause.next : ({ scope: "payout" } as const);
    const why = cause instanceof Error ? cause.message : String(cause);
    throw notFound(call, entry, `The look-up failed: ${why}`, { ...failed, action: "reconcile" }, cause);
  });
  if (found.answer !== "found") {
    const settles = lastSent + (reconcile?.settleMs ?? 0);
    const waits = reconcile !== undefined && Date.now() < settles;
    const next: NextStep = waits
      ? { action: "reconcile", notBefore: settles, scope: "payout" }
      : { action: "person", scope: "payout" };
    throw notFound(call, entry, found.reason, next);
  }
  const [first] = found.found;
  const data = creates?.results === undefined ? first : withValueAt({}, creates.results, () => found.found);
  const answer = { status: 200, requestId: undefined, text: JSON.stringify(data), isResource: true };
  try {
    await recordAnswer(call, entry, answer, first);
  } catch (error) {
    log(context.logger, "error", "the journal did not record a found payout", {
      reference: sealed.reference,
      error,
    });
  }
  return resultOf(call, answer);
}

function notFound(
  { context, plan, sealed }: SealedCall,
  entry: JournalEntry,
  reason: string,
  next: NextStep,
  cause?: unknown,
): JournalError {
  const decide =
    next.action === "person"
      ? ' When you know what became of it, record it: `client.conclude(reference, "paid" | "not_paid", …)`.'
      : "";
  const outcome = madeOrUnknown(entry);
  const made =
    outcome === "accepted" ? "was accepted, but its answer could not be read" : "may have been made";
  return new JournalError(
    `${plan.id} "${sealed.reference}" ${made}, and is not sent again. ${reason}${decide}`,
    {
      provider: context.description.id,
      operationId: plan.id,
      reference: sealed.reference,
      idempotencyKey: sealed.idempotencyKey,
      sealed,
      outcome,
      next,
      payoutId: entry.payoutId ?? undefined,
      cause,
    },
  );
}
