import type { Context } from "../context.ts";
import type { JournalEntry, JournalQuery, Recorded } from "../journal/journal.ts";
import { ledgerStep } from "./ledger-step.ts";

const pageSize = 100;

/** Every entry of the client's account in one state, with the journal's time. @throws {JournalError} The journal failed. */
export async function* listEntries(
  context: Context,
  { state, order }: Pick<JournalQuery, "state" | "order">,
): AsyncGenerator<Recorded, void, undefined> {
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
    for (const entry of entries) yield { entry, now };
    after = entries.at(-1);
    if (entries.length < pageSize) return;
  }
}
