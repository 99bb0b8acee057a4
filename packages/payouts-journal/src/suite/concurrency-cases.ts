import type { EntryDraft, Journal, JournalEntry } from "@org/payouts-common";
import type { JournalCases, Trial } from "./trial.ts";

export const concurrencyCases: JournalCases = {
  async "of 100 inserts of one reference, one wins and all see it"(trial) {
    const journals = await openThree(trial);
    for (let round = 0; round < 3; round += 1) {
      const drafts = Array.from({ length: 100 }, () => trial.draft({ reference: `round ${round}` }));
      const seen = await Promise.all(
        drafts.map(async (draft, index) => (await pick(journals, index).insert(draft)).entry),
      );
      expectOneWinner(trial, drafts, seen);
    }
  },

  async "of 100 replacements of one version, one wins and all see it"(trial) {
    const journals = await openThree(trial);
    let { entry } = await pick(journals, 0).insert(trial.draft());
    for (let round = 0; round < 3; round += 1) {
      const { version } = entry;
      const drafts = Array.from({ length: 100 }, (_, index) => trial.draft({ holder: `worker-${index}` }));
      const seen = await Promise.all(
        drafts.map(async (draft, index) => (await pick(journals, index).replace(draft, version)).entry),
      );
      entry = expectOneWinner(trial, drafts, seen);
    }
  },

  async "loses no update"(trial) {
    const journals = await openThree(trial);
    await pick(journals, 0).insert(trial.draft());
    const [workers, updates] = [6, 6];
    const update = async (journal: Journal): Promise<void> => {
      let { entry: current } = await journal.insert(trial.draft());
      for (let done = 0; done < updates;) {
        const next = trial.draft({ sendings: current.sendings + 1 });
        ({ entry: current } = await journal.replace(next, current.version));
        if (current.version === next.version) done += 1;
      }
    };
    await Promise.all(Array.from({ length: workers }, (_, index) => update(pick(journals, index))));
    const [stored] = await trial.stored(pick(journals, 0));
    trial.expect(stored?.sendings).toEqual(workers * updates);
  },

  async "keeps all of 300 writes that arrive side by side"(trial) {
    const journals = await openThree(trial);
    const drafts = Array.from({ length: 300 }, (_, index) => trial.draft({ reference: `${index}` }));
    await Promise.all(drafts.map((draft, index) => pick(journals, index).insert(draft)));
    const next = drafts.map(({ reference }) =>
      trial.draft({ reference, state: "finished", answer: reference }),
    );
    await Promise.all(
      next.map((draft, index) => pick(journals, index + 1).replace(draft, drafts[index]?.version ?? "")),
    );
    const stored = new Map((await trial.stored(pick(journals, 2))).map((entry) => [entry.reference, entry]));
    trial.expect(stored.size).toEqual(drafts.length);
    for (const draft of next) trial.expectDraft(stored.get(draft.reference), draft);
  },

  async "fails only the one write that is wrong"(trial) {
    const journal = await trial.open();
    const drafts = Array.from({ length: 50 }, (_, index) => trial.draft({ reference: `${index}` }));
    const results = await Promise.allSettled(
      drafts.map((draft, index) => (index === 25 ? journal.replace(draft, "none") : journal.insert(draft))),
    );
    trial
      .expect(results.flatMap(({ status }, index) => (status === "rejected" ? [index] : [])))
      .toEqual([25]);
    trial.expect((await trial.stored(journal)).length).toEqual(49);
  },

  async "shows no half of an entry while it is written"(trial) {
    const [writer, reader] = [await trial.open(), await trial.open()];
    const whole = (reference: string, version: string, state: EntryDraft["state"]): EntryDraft =>
      trial.draft({
        reference,
        version,
        state,
        sealed: version,
        holder: version,
        answer: version,
        payoutId: version,
      });
    const seen: JournalEntry[] = [];
    let writing = true;
    const reading = (async () => {
      while (writing) {
        seen.push(...(await trial.stored(reader)));
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    })();
    for (let round = 0; round < 3; round += 1) {
      const references = Array.from({ length: 20 }, (_, index) => `${round}-${index}`);
      await Promise.all(
        references.map(async (reference) => {
          await writer.insert(whole(reference, `${reference} v1`, "open"));
          await writer.replace(whole(reference, `${reference} v2`, "finished"), `${reference} v1`);
        }),
      );
    }
    writing = false;
    await reading;
    for (const entry of [...seen, ...(await trial.stored(reader))]) {
      const { reference, version } = entry;
      trial.expect([`${reference} v1`, `${reference} v2`].includes(version)).toEqual(true);
      trial.expectDraft(entry, whole(reference, version, version.endsWith("v1") ? "open" : "finished"));
    }
  },
};

async function openThree(trial: Trial): Promise<readonly Journal[]> {
  return [await trial.open(), await trial.open(), await trial.open()];
}

function pick(journals: readonly Journal[], index: number): Journal {
  // There are three; the index wraps around.
  return journals[index % journals.length] as Journal;
}

function expectOneWinner(
  trial: Trial,
  drafts: readonly EntryDraft[],
  seen: readonly JournalEntry[],
): JournalEntry {
  const versions = [...new Set(seen.map(({ version }) => version))];
  trial.expect(versions.length).toEqual(1);
  const winner = drafts.filter(({ version }) => version === versions[0]);
  trial.expect(winner.length).toEqual(1);
  for (const entry of seen) trial.expect(entry).toEqual(seen[0]);
  const [entry, draft] = [seen[0], winner[0]];
  if (entry === undefined || draft === undefined)
    throw new Error("No insert or replacement returned an entry.");
  trial.expectDraft(entry, draft);
  return entry;
}
