import type { Context } from "../context.ts";
import type { Limits } from "../delivery/limits.ts";
import { withinLimits } from "../delivery/within-limits.ts";
import { JournalError } from "../errors/journal-error.ts";
import type { Ledger } from "../journal/ledger.ts";

/**
 * After so many writes of others in between, a journal is taken for broken: without a bound, one that gives back what it
 * was not given would keep the call for ever.
 */
export const mostConflicts = 50;

/** Runs a step of the journal within the journal's own limit, and within what a call has left. */
export function inTime<Result>(
  { timeoutMs }: Ledger,
  step: () => Promise<Result>,
  { signal, deadlineAt }: Pick<Limits, "signal" | "deadlineAt"> = { signal: undefined, deadlineAt: Infinity },
): Promise<Result> {
  const until = Math.min(deadlineAt, performance.now() + timeoutMs);
  return withinLimits(
    // A journal that throws instead of rejecting has failed as well.
    (async (): Promise<Result> => step())(),
    { signal, deadlineAt: until },
    (cause) =>
      cause === "abort"
        ? new Error("the signal ended the call")
        : new Error(`it did not answer in time (journalTimeoutMs is ${timeoutMs}, or the deadline came)`),
  );
}

/**
 * A step of the journal outside of a call.
 *
 * @throws {JournalError} The journal failed, answered with something else, or did not answer in time.
 */
export async function ledgerStep<Result>(
  { ledger, description }: Context,
  step: () => Promise<Result>,
  reference?: string,
): Promise<Result> {
  try {
    return await inTime(ledger, step);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new JournalError(`The journal failed: ${why}. Repair it, then call again.`, {
      provider: description.id,
      reference,
      outcome: "unknown",
      next: { action: "correct", scope: "account" },
      cause,
    });
  }
}
