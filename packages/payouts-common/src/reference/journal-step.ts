import { JournalError } from "../errors/journal-error.ts";
import type { Outcome } from "../errors/outcome.ts";
import type { PayoutsError } from "../errors/payouts-error.ts";
import type { Recorded } from "../journal/journal.ts";
import { recordedProblem } from "../journal/recorded-problem.ts";
import { askedItems } from "../payout/asked-items.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import type { ReferencedCall } from "./referenced-call.ts";
import { newDelivery } from "../delivery/delivery.ts";
import { endedBefore } from "../delivery/ended-before.ts";
import { findEntry } from "./find-entry.ts";
import { inTime } from "./ledger-step.ts";

/**
 * One write of the journal before sending, within its own limit and the call's. Without it nothing is sent.
 *
 * @param outcome - what is known of the payout if the step fails.
 * @param undo - takes a write back that this call has given up, if it was made after all: nothing was sent under it.
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
    const recorded = await inTime(call.context.ledger, () => writing, limits);
    const problem = recordedProblem(recorded, sealed);
    if (problem !== undefined) throw new TypeError(problem);
    return recorded;
  } catch (cause) {
    // A write that failed may have been made all the same: its answer is what was lost.
    const stands = writing.catch(() => findEntry(call.context, sealed.reference ?? ""));
    stands.then(undo).catch(() => undefined);
    if (limits.signal?.aborted) throw ended();
    throw journalError(call, outcome, "the journal failed", cause);
  }
}

/** The error of a call that cannot be written down, and so must not be sent. */
export function journalError(call: SealedCall, outcome: Outcome, what: string, cause: unknown): PayoutsError {
  const { sealed, plan, context } = call;
  const why = cause instanceof Error ? cause.message : String(cause);
  const remedy = "Nothing was sent. Repair it, then call again.";
  return new JournalError(`${plan.id} "${sealed.reference}": ${what}: ${why}. ${remedy}`, {
    provider: context.description.id,
    operationId: plan.id,
    reference: sealed.reference,
    outcome,
    items: askedItems(plan.operation, sealed.given ?? sealed.body, outcome),
    next: { action: outcome === "not_sent" ? "resend" : "reconcile", scope: "account" },
    cause,
  });
}
