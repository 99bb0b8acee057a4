import type { Context } from "../context.ts";
import type { JournalEntry, JournalQuery, Recorded } from "../journal/journal.ts";
import { ledgerStep } from "./ledger-step.ts";

const pageSize = 100;

/**
 * The entries of the client's account in one state, a page at a time, each with the journal's time.
 *
 * @throws {JournalError} The journal failed.
 */
export async function* listEntries(
  context: Context,
  { state, order }: Pick<JournalQuery, "state" | "order">,
): AsyncGenerator<readonly Recorded[], void, undefined> {
  const { ledger, description } = context;
  const account = ledger.account();
  let after: JournalEntry | undefined;
  for (;;) {
    const query = {
      provider: description.id,
      account,
      state,
      order,
      limit: pageSize,
      ...(after && { after }),
    };
    const { entries, now } = await ledgerStep(context, async () => {
      const page = await ledger.journal.list(query);
      if (!Array.isArray(page?.entries) || !Number.isFinite(page.now))
        throw new TypeError("it must answer with a list of entries, and its time");
      return page;
    });
    yield entries.map((entry) => ({ entry, now }));
    after = entries.at(-1);
    if (entries.length < pageSize) return;
  }
}
