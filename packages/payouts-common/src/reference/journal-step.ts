import { JournalError } from "../errors/journal-error.ts";
import type { Outcome } from "../errors/outcome.ts";
import type { PayoutsError } from "../errors/payouts-error.ts";
import type { Recorded } from "../journal/journal.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import type { ReferencedCall } from "./referenced-call.ts";
import { withinLimits } from "../delivery/within-limits.ts";

/**
 * One step of the journal before sending, within its own limit and the call's. Without it nothing is sent.
 *
 * @param outcome - what is known of the payout if the step fails.
 * @throws {JournalError} The journal failed, answered nonsense, or did not answer in time.
 */
export async function journalStep(
  call: ReferencedCall,
  step: () => Promise<Recorded>,
  outcome: Outcome,
): Promise<Recorded> {
  try {
    const recorded = await inTime(call, step);
    // A journal of the caller's may be written in JavaScript: what it gives back decides about money.
    if (typeof recorded?.now !== "number" || recorded.entry?.reference !== call.sealed.reference)
      throw new TypeError("it must answer with the entry that stands, and its time");
    return recorded;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw journalError(
      call,
      outcome,
      `the journal failed: ${why}. Nothing was sent. Repair it, then call again.`,
      cause,
    );
  }
}

/**
 * Runs a step of the journal, but waits for it no longer than the call may.
 *
 * @param signal - `null` for the record of an outcome, which the call's signal does not end.
 */
export function inTime<Result>(
  { context, limits }: ReferencedCall,
  step: () => Promise<Result>,
  signal: AbortSignal | null | undefined = limits.signal,
): Promise<Result> {
  const { timeoutMs } = context.ledger;
  const { deadlineAt } = limits;
  const until = Math.min(deadlineAt, performance.now() + timeoutMs);
  // A journal that throws instead of rejecting has failed as well.
  const running = (async (): Promise<Result> => step())();
  return withinLimits(running, { signal: signal ?? undefined, deadlineAt: until }, (cause) =>
    cause === "abort"
      ? new Error("the signal ended the call")
      : new Error(`it did not answer in time (journalTimeoutMs is ${timeoutMs}, or the deadline came)`),
  );
}

export function journalError(call: SealedCall, outcome: Outcome, why: string, cause?: unknown): PayoutsError {
  const { sealed, plan, context } = call;
  return new JournalError(`${plan.id} "${sealed.reference}": ${why}`, {
    provider: context.description.id,
    operationId: plan.id,
    reference: sealed.reference,
    outcome,
    next: { action: outcome === "not_sent" ? "resend" : "reconcile", scope: "account" },
    cause,
  });
}
