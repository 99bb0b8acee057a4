import { JournalError } from "../errors/journal-error.ts";
import type { NextStep } from "../errors/next-step.ts";
import type { Outcome } from "../errors/outcome.ts";
import type { JournalEntry } from "../journal/journal.ts";
import { askedItems } from "../payout/asked-items.ts";
import type { SealedCall } from "../request/sealed-call.ts";

/** The error of a call that what the journal holds does not let send. */
export function entryError(
  { plan, sealed, context }: SealedCall,
  entry: JournalEntry,
  outcome: Outcome,
  next: NextStep,
  why: string,
  cause?: unknown,
): JournalError {
  const { reference } = entry;
  return new JournalError(`${plan.id} "${reference}": ${why}. Nothing was sent now.`, {
    provider: context.description.id,
    operationId: plan.id,
    outcome,
    next,
    reference,
    idempotencyKey: sealed.idempotencyKey,
    payoutId: entry.payoutId ?? undefined,
    // What this call has filled in was never sent.
    items: askedItems(plan.operation, sealed.given ?? sealed.body, outcome),
    cause,
  });
}
