import { expect, it } from "vitest";
import type { EntryDraft } from "./journal.ts";
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

it("never drops an open entry, and keeps the 10,000 others that were written last", async () => {
  const journal = new MemoryJournal();
  const put = (reference: string, state: EntryDraft["state"]): Promise<unknown> =>
    journal.insert({ ...draft, reference, state });
  const listed = async (state: EntryDraft["state"]): Promise<string[]> => {
    const query = { provider: "example", account: "main", state, order: "age", limit: 100_000 } as const;
    return (await journal.list(query)).entries.map(({ reference }) => reference);
  };

  await put("open first", "open");
  await put("refused, written again", "refused");
  await put("finished, oldest", "finished");
  await journal.replace({ ...draft, reference: "refused, written again", state: "refused" }, draft.version);
  for (let count = 0; count < 9_999; count += 1) await put(`finished ${count}`, "finished");

  expect(await listed("open")).toEqual(["open first"]);
  expect(await listed("refused")).toEqual(["refused, written again"]);
  const finished = await listed("finished");
  expect(finished).toHaveLength(9_999);
  expect(finished).not.toContain("finished, oldest");

  for (let count = 0; count < 20_000; count += 1) await put(`open ${count}`, "open");
  expect(await listed("open")).toHaveLength(20_001);
  expect(await listed("finished")).toEqual(finished);
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
