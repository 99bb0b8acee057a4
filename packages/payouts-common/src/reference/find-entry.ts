import type { Context } from "../context.ts";
import type { JournalEntry, Recorded } from "../journal/journal.ts";
import { recordedProblem } from "../journal/recorded-problem.ts";

/** What the journal holds of a reference. @throws {Error} It holds nothing, or it failed. */
export async function findEntry(context: Context, reference: string): Promise<Recorded> {
  const { ledger, description } = context;
  const entry: Omit<JournalEntry, "createdAt" | "updatedAt" | "leaseUntil"> = {
    provider: description.id,
    account: ledger.account(),
    reference,
    version: "never written",
    state: "open",
    operation: "",
    fingerprint: "",
    generation: 1,
    sealed: null,
    sendings: 0,
    firstSentAt: null,
    lastSentAt: null,
    expiresAt: 0,
    holder: null,
    outcome: "unknown",
    answer: null,
    refusal: null,
    payoutId: null,
    conclusion: null,
  };
  // No entry has an empty version: the replacement never succeeds, and gives back what stands.
  const recorded = await ledger.journal.replace({ ...entry, leaseMs: null }, "");
  const problem = recordedProblem(recorded, entry);
  if (problem !== undefined) throw new TypeError(problem);
  return recorded;
}
