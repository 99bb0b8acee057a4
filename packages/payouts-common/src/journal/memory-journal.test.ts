import { expect, it } from "vitest";
import type { EntryDraft, JournalEntry } from "./journal.ts";
import { MemoryJournal } from "./memory-journal.ts";

// What every journal must do is tested by the suite of payouts-journal; here is what only this one does.

const draft: EntryDraft = {
  provider: "example",
  account: "main",
  reference: "payroll/1",
  version: "v1",
  state: "open",
  operation: "createPayout",
  fingerprint: "1:abc",
  generation: 1,
  sealed: "{}",
  sendings: 0,
  firstSentAt: null,
  lastSentAt: null,
  expiresAt: 0,
  holder: null,
  outcome: "not_sent",
  answer: null,
  refusal: null,
  payoutId: null,
  conclusion: null,
  leaseMs: null,
};

it("does not outlive the process", () => {
  expect(new MemoryJournal().durable).toBe(false);
});

it("never forgets a payout that may have been made: of the oldest, only what was sent and answered", async () => {
  const journal = new MemoryJournal();
  const put = (reference: string, state: EntryDraft["state"]): Promise<unknown> =>
    journal.insert({ ...draft, reference, state, answer: state === "finished" ? "{}" : null });
  const listed = async (state: EntryDraft["state"]): Promise<readonly JournalEntry[]> => {
    const query = { provider: "example", account: "main", state, order: "age", limit: 100_000 } as const;
    return (await journal.list(query)).entries;
  };

  await put("open first", "open");
  await put("refused first", "refused");
  await put("finished first", "finished");
  for (let count = 0; count < 10_000; count += 1) await put(`finished ${count}`, "finished");

  expect((await listed("open")).map(({ reference }) => reference)).toEqual(["open first"]);
  expect(await listed("refused")).toEqual([]);
  expect(await listed("finished")).toHaveLength(10_000);
  expect(await listed("erased")).toMatchObject([
    { reference: "finished first", version: "v1", fingerprint: "1:abc", sealed: null, answer: null },
  ]);
});

it("moves an entry between open and finished, in both directions", async () => {
  const journal = new MemoryJournal();
  await journal.insert(draft);
  await journal.replace({ ...draft, version: "v2", state: "finished" }, "v1");
  await journal.replace({ ...draft, version: "v3", state: "open" }, "v2");
  const query = { provider: "example", account: "main", order: "age", limit: 10 } as const;
  expect((await journal.list({ ...query, state: "open" })).entries).toHaveLength(1);
  expect((await journal.list({ ...query, state: "finished" })).entries).toEqual([]);
});
