import type { Context } from "../context.ts";
import { InputError } from "../errors/input-error.ts";
import { changed } from "../journal/entry-draft.ts";
import { lastSentAt } from "../journal/decide.ts";
import type { JournalEntry, Recorded } from "../journal/journal.ts";
import { findEntry } from "./find-entry.ts";
import { inTime, ledgerStep, mostConflicts } from "./ledger-step.ts";

/** Why a person concluded what became of a payout, and who. */
export interface ConcludeOptions {
  readonly because: string;
  readonly by: string;
  /** The provider's id of the payout, where it was paid. */
  readonly payoutId?: string;
  /** Concludes `not_paid` before that can be known. If the payout is made after all, the next call pays twice. */
  readonly early?: true;
}

/**
 * Records what a person found out about a payout whose outcome is unknown.
 *
 * @throws {InputError} There is no such entry, it is being sent, it is answered already, or it is too early for `not_paid`.
 * @throws {JournalError} The journal failed, so whether it was recorded is not known.
 */
export async function conclude(
  context: Context,
  reference: string,
  answer: "paid" | "not_paid",
  { because, by, payoutId, early }: ConcludeOptions,
): Promise<void> {
  const refuse = (why: string): InputError =>
    new InputError(`"${reference}" cannot be concluded: ${why}. Nothing was recorded.`, {
      provider: context.description.id,
      reference,
      outcome: "unknown",
    });
  if (answer !== "paid" && answer !== "not_paid") throw refuse('the conclusion must be "paid" or "not_paid"');
  if ([because, by].some((text) => typeof text !== "string" || text.trim() === ""))
    throw refuse("`because` and `by` must be strings that are not empty");
  for (let conflicts = 0; conflicts < mostConflicts; conflicts += 1) {
    const find = (): Promise<Recorded> => findEntry(context, reference);
    const { entry, now } = await inTime(context.ledger, find).catch((error: unknown) => {
      throw refuse(`the journal does not give its entry: ${error instanceof Error ? error.message : error}`);
    });
    if (entry.state === "finished" || entry.state === "erased") throw refuse("it is answered already");
    if ((entry.leaseUntil ?? 0) > now)
      throw refuse("a call is sending it now, or died while it did. Conclude it when its lease is over");
    const conclusiveAt = answer === "not_paid" && entry.state === "open" ? whenConclusive(context, entry) : 0;
    if (!early && now < conclusiveAt) {
      const until = conclusiveAt < Infinity ? `until ${new Date(conclusiveAt).toISOString()} ` : "";
      const instead =
        conclusiveAt < Infinity ? "Wait" : "Its key is known for ever: call again with the reference";
      throw refuse(`${until}the payout may still be made. ${instead}, or say \`early: true\``);
    }
    const draft = changed(entry, {
      state: answer === "paid" ? "finished" : "refused",
      outcome: answer === "paid" ? "accepted" : "rejected",
      payoutId: payoutId ?? entry.payoutId,
      conclusion: { answer, generation: entry.generation, because, by, at: now },
    });
    const isRecorded = async (): Promise<boolean> =>
      (await context.ledger.journal.replace(draft, entry.version)).entry.version === draft.version;
    if (await ledgerStep(context, isRecorded, reference)) return;
  }
  throw refuse("the journal gives back another entry than it was given");
}

/** From when on a payout that is not there will not come any more, by the journal's clock. */
function whenConclusive({ planOf }: Context, entry: JournalEntry): number {
  const operation = planOf(entry.operation)?.operation;
  const { idempotency, reconcile } = operation ?? {};
  const { carrier = "none", lifetimeMs = Infinity } = idempotency ?? {};
  const shownAt = lastSentAt(entry) + (reconcile?.settleMs ?? 0);
  // Without a key nothing proves it, ever. But a payout that was made must have had the time to be seen.
  if (carrier === "none") return shownAt;
  const keyEndsAt = (entry.firstSentAt ?? entry.createdAt) + lifetimeMs;
  return reconcile?.empty === "not_found" ? Math.min(keyEndsAt, shownAt) : keyEndsAt;
}
