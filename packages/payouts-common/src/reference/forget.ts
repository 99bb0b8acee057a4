import type { Context } from "../context.ts";
import { InputError } from "../errors/input-error.ts";
import { changed } from "../journal/entry-draft.ts";
import type { JournalEntry } from "../journal/journal.ts";

const pageSize = 100;

/**
 * Erases what was sent and answered of payouts that were finished before `olderThan`. The evidence stays: reference,
 * fingerprint, ids, times and outcome.
 *
 * @returns how many entries were erased.
 */
export async function forget(context: Context, olderThan: Date): Promise<number> {
  const { ledger, description } = context;
  if (!(olderThan instanceof Date) || Number.isNaN(olderThan.getTime()))
    throw new InputError("`olderThan` must be a valid Date. Nothing was erased.", {
      provider: description.id,
      outcome: "not_sent",
    });
  const account = ledger.account();
  let after: JournalEntry | undefined;
  let erased = 0;
  for (;;) {
    const { entries } = await ledger.journal.list({
      provider: description.id,
      account,
      state: "finished",
      order: "age",
      limit: pageSize,
      ...(after && { after }),
    });
    for (const entry of entries) {
      if (entry.updatedAt >= olderThan.getTime()) continue;
      const draft = changed(entry, { state: "erased", sealed: null, answer: null });
      const recorded = await ledger.journal.replace(draft, entry.version);
      if (recorded.entry.version === draft.version) erased += 1;
    }
    after = entries.at(-1);
    if (entries.length < pageSize || (after?.createdAt ?? 0) >= olderThan.getTime()) return erased;
  }
}
