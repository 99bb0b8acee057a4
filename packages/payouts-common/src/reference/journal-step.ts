import { JournalError } from "../errors/journal-error.ts";
import type { Outcome } from "../errors/outcome.ts";
import type { PayoutsError } from "../errors/payouts-error.ts";
import type { Recorded } from "../journal/journal.ts";
import { askedItems } from "../payout/asked-items.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import type { ReferencedCall } from "./referenced-call.ts";
import { newDelivery } from "../delivery/delivery.ts";
import { endedBefore } from "../delivery/ended-before.ts";
import { withinLimits } from "../delivery/within-limits.ts";

/**
 * One write of the journal before sending, within its own limit and the call's. Without it nothing is sent.
 *
 * @param outcome - what is known of the payout if the step fails.
 * @param undo - takes a write back that succeeds after this call has given it up: nothing was sent under it.
 * @throws {JournalError} The journal failed, answered with something else, or did not answer in time.
 * @throws {AbortError} The signal ended the call.
 */
export async function journalStep(
  call: ReferencedCall,
  write: () => Promise<Recorded>,
  outcome: Outcome,
  undo?: (late: Recorded) => Promise<unknown>,
): Promise<Recorded> {
  const { limits, sealed } = call;
  const ended = (): PayoutsError =>
    endedBefore(newDelivery(call, limits, call.resume, { earlier: outcome }), "abort");
  if (limits.signal?.aborted) throw ended();
  // A journal that throws instead of rejecting has failed as well.
  const writing = (async (): Promise<Recorded> => write())();
  try {
    const recorded = await inTime(call, () => writing);
    // A journal of the caller's may be written in JavaScript: what it gives back decides about money.
    if (typeof recorded?.now !== "number" || recorded.entry?.reference !== sealed.reference)
      throw new TypeError("it must answer with the entry that stands, and its time");
    return recorded;
  } catch (cause) {
    if (undo !== undefined) writing.then(undo).catch(() => undefined);
    if (limits.signal?.aborted) throw ended();
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
  return withinLimits(
    (async (): Promise<Result> => step())(),
    { signal: signal ?? undefined, deadlineAt: until },
    (cause) =>
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
    items: askedItems(plan.operation, sealed.given ?? sealed.body, outcome),
    next: { action: outcome === "not_sent" ? "resend" : "reconcile", scope: "account" },
    cause,
  });
}
