import type { EntryDraft, Journal, JournalEntry, JournalQuery } from "@org/payouts-common";
import { similarTexts } from "./similar-texts.ts";
import type { JournalCases, Trial } from "./trial.ts";

const orders = ["expiry", "age"] as const;

export const listCases: JournalCases = {
  async "is empty, with the time, where there is nothing"(trial) {
    const journal = await trial.open();
    for (const order of orders) {
      const { entries, now } = await journal.list(query(trial, { order }));
      trial.expect(entries).toEqual([]);
      trial.expect(typeof now).toEqual("number");
    }
  },

  async "gives the entries of one state, account and provider"(trial) {
    const journal = await trial.open();
    const states = ["open", "refused", "finished", "erased"] as const;
    for (const state of states) await journal.insert(trial.draft({ reference: state, state }));
    await journal.insert(trial.draft({ reference: "elsewhere", account: `${trial.account}-2` }));
    await journal.insert(trial.draft({ reference: "elsewhere", provider: "example-2" }));
    for (const state of states) {
      for (const order of orders) {
        const { entries } = await journal.list(query(trial, { state, order }));
        trial.expect(entries.map(({ reference }) => reference)).toEqual([state]);
      }
    }
  },

  async "follows an entry into another state"(trial) {
    const journal = await trial.open();
    const draft = trial.draft();
    await journal.insert(draft);
    const { entry } = await journal.replace(trial.draft({ state: "refused", expiresAt: 5 }), draft.version);
    for (const order of orders) {
      trial.expect((await journal.list(query(trial, { order }))).entries).toEqual([]);
      trial.expect((await journal.list(query(trial, { order, state: "refused" }))).entries).toEqual([entry]);
    }
  },

  async "puts what expires soonest first, by number"(trial) {
    const journal = await trial.open();
    const times = [
      0,
      9,
      10,
      100,
      2 ** 31,
      2 ** 32 + 1,
      1_800_000_000_000,
      2 ** 53 - 2,
      Number.MAX_SAFE_INTEGER,
    ];
    for (const expiresAt of times.toReversed()) {
      await journal.insert(trial.draft({ reference: `expires-${expiresAt}`, expiresAt }));
    }
    const { entries } = await journal.list(query(trial, { order: "expiry" }));
    trial.expect(entries.map(({ expiresAt }) => expiresAt)).toEqual(times);
  },

  async "puts the oldest first, however often it was written since"(trial) {
    const journal = await trial.open();
    const references = ["c", "a", "b"];
    for (const reference of references) {
      await journal.insert(trial.draft({ reference, version: "v1", expiresAt: 7 }));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    for (const reference of ["b", "c"]) await journal.replace(trial.draft({ reference, expiresAt: 3 }), "v1");
    const { entries } = await journal.list(query(trial, { order: "age" }));
    trial.expect(entries.map(({ reference }) => reference)).toEqual(references);
  },

  async "orders equal times by the bytes of the reference"(trial) {
    const journal = await trial.open();
    await insertAll(
      journal,
      similarTexts.map((reference) => trial.draft({ reference })),
    );
    for (const order of orders) {
      const { entries } = await journal.list(query(trial, { order }));
      trial
        .expect(entries.map(({ reference }) => reference))
        .toEqual(entries.toSorted(inOrder(order)).map(({ reference }) => reference));
      trial.expect(entries.length).toEqual(similarTexts.length);
    }
  },

  async "gives as many entries as asked for, and no more"(trial) {
    const journal = await trial.open();
    await insertAll(journal, numbered(trial, 300));
    for (const order of orders) {
      for (const limit of [1, 2, 299, 300, 301]) {
        const { entries } = await journal.list(query(trial, { order, limit }));
        trial.expect(entries.length).toEqual(Math.min(limit, 300));
      }
    }
  },

  async "gives every entry once in pages of any size"(trial) {
    const journal = await trial.open();
    const drafts = similarTexts.map((reference, index) => trial.draft({ reference, expiresAt: index % 7 }));
    await insertAll(journal, drafts);
    for (const order of orders) {
      const whole = (await journal.list(query(trial, { order }))).entries;
      for (const limit of [1, 7, 30])
        trial.expect(await pages(journal, trial, { order, limit })).toEqual(whole);
    }
  },

  async "skips and repeats nothing while entries come and go"(trial) {
    const journal = await trial.open();
    for (const order of orders) {
      const drafts = numbered(trial, 60).map((draft) => ({
        ...draft,
        reference: `${order} ${draft.reference}`,
      }));
      await insertAll(journal, drafts);
      const asked = new Set(drafts.map(({ reference }) => reference));
      const seen = await pages(journal, trial, { order, limit: 7 }, async (page) => {
        // A worker finishes some of its page, the last among them, and a payout arrives that expires before all others.
        for (const { reference, version } of page.filter((_, index) => (page.length - index) % 2 === 1)) {
          await journal.replace(trial.draft({ reference, state: "finished" }), version);
        }
        const reference = `late ${page[0]?.reference}`;
        if (asked.has(page[0]?.reference ?? ""))
          await journal.insert(trial.draft({ reference, expiresAt: 0 }));
      });
      const references = seen.map(({ reference }) => reference);
      trial
        .expect(references.filter((reference) => asked.has(reference)).toSorted())
        .toEqual([...asked].toSorted());
      trial.expect(new Set(references).size).toEqual(references.length);
      for (const { reference, version } of (await journal.list(query(trial, { order }))).entries) {
        await journal.replace(trial.draft({ reference, state: "finished" }), version);
      }
    }
  },
};

function query(trial: Trial, fields: Partial<JournalQuery>): JournalQuery {
  return { provider: "example", account: trial.account, state: "open", order: "age", limit: 1000, ...fields };
}

function numbered(trial: Trial, count: number): EntryDraft[] {
  return Array.from({ length: count }, (_, index) =>
    trial.draft({ reference: `${index}`, expiresAt: 1_800_000_000_000 + (index % 5) }),
  );
}

async function insertAll(journal: Journal, drafts: readonly EntryDraft[]): Promise<void> {
  await Promise.all(drafts.map((draft) => journal.insert(draft)));
}

/** All entries, page by page; `between` runs after each page. */
async function pages(
  journal: Journal,
  trial: Trial,
  fields: Partial<JournalQuery>,
  between?: (page: readonly JournalEntry[]) => Promise<void>,
): Promise<JournalEntry[]> {
  const seen: JournalEntry[] = [];
  // A journal whose pages never end would keep the test from failing.
  for (let count = 0; count < 500; count += 1) {
    const after = seen.at(-1);
    const { entries } = await journal.list(query(trial, { ...fields, ...(after && { after }) }));
    if (entries.length === 0) break;
    seen.push(...entries);
    await between?.(entries);
  }
  return seen;
}

function inOrder(order: JournalQuery["order"]): (a: JournalEntry, b: JournalEntry) => number {
  const time = order === "expiry" ? "expiresAt" : "createdAt";
  const hex = (text: string): string =>
    Array.from(new TextEncoder().encode(text), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return (a, b) => a[time] - b[time] || (hex(a.reference) < hex(b.reference) ? -1 : 1);
}
