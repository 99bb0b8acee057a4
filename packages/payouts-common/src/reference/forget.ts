import type { Context } from "../context.ts";
import { InputError } from "../errors/input-error.ts";
import { changed } from "../journal/entry-draft.ts";
import { ledgerStep } from "./ledger-step.ts";
import { listEntries } from "./list-entries.ts";

/**
 * Erases what was sent and answered of payouts that were finished before `olderThan`. The evidence stays: reference,
 * fingerprint, ids, times and outcome.
 *
 * @returns how many entries were erased.
 * @throws {JournalError} The journal failed; entries may have been erased before it did.
 */
export async function forget(context: Context, olderThan: Date): Promise<number> {
  const { ledger, description } = context;
  if (!(olderThan instanceof Date) || Number.isNaN(olderThan.getTime()))
    throw new InputError("`olderThan` must be a valid Date. Nothing was erased.", {
      provider: description.id,
      outcome: "not_sent",
    });
  let erased = 0;
  for await (const page of listEntries(context, { state: "finished", order: "age" })) {
    for (const { entry } of page) {
      if (entry.createdAt >= olderThan.getTime()) return erased;
      if (entry.updatedAt >= olderThan.getTime()) continue;
      const draft = changed(entry, { state: "erased", sealed: null, answer: null });
      const isErased = async (): Promise<boolean> =>
        (await ledger.journal.replace(draft, entry.version)).entry.version === draft.version;
      if (await ledgerStep(context, isErased, entry.reference)) erased += 1;
    }
  }
  return erased;
}
