import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ExampleClient, exampleClient } from "../../test/example-provider.ts";
import { cut, json, networkError, type Reply, stubFetch } from "../../test/stub-fetch.ts";
import type { EntryDraft, JournalEntry } from "../journal/journal.ts";
import { MemoryJournal } from "../journal/memory-journal.ts";

const reset = networkError("ECONNRESET", "read");
const refused = networkError("ECONNREFUSED", "connect");
const resource = { id: "p1", status: "pending", amount: { value: 100, currency: "SLE" } };
const made: Reply = json(201, { result: resource });
const reference = "payroll-2026-11/17";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function clientOf(journal: MemoryJournal, replies: readonly Reply[], maxRetries = 0): ExampleClient {
  const { fetch } = stubFetch(...replies);
  return exampleClient({ fetch, journal, account: "main", maxRetries });
}

async function entryIn(journal: MemoryJournal): Promise<JournalEntry> {
  for (const state of ["open", "refused", "finished", "erased"] as const) {
    const query = { provider: "petty-cash", account: "main", state, order: "age", limit: 1 } as const;
    const [entry] = (await journal.list(query)).entries;
    if (entry !== undefined) return entry;
  }
  throw new Error("the journal is empty");
}

/** Another worker writes the entry while the reply is on its way. */
function whileAway(journal: MemoryJournal, change: Partial<EntryDraft>, reply: Reply): Reply {
  return async (request) => {
    const { createdAt: _c, updatedAt: _u, leaseUntil: _l, version, ...entry } = await entryIn(journal);
    const taken = { leaseMs: 9_000, holder: "another worker", ...change };
    await journal.replace({ ...entry, ...taken, version: "theirs" }, version);
    return reply(request);
  };
}

describe("what is recorded of a failure", () => {
  it.each<[string, Reply, Partial<JournalEntry>]>([
    [
      "nothing left",
      refused,
      { state: "refused", outcome: "not_sent", sendings: 0, lastSentAt: null, refusal: null },
    ],
    ["refused", json(422, {}), { state: "refused", outcome: "rejected", sendings: 1 }],
    ["unknown", reset, { state: "open", outcome: "unknown", sendings: 1, refusal: null }],
    ["accepted", cut(201), { state: "open", outcome: "accepted", sendings: 1, refusal: null }],
  ])("%s", async (_name, reply, expected) => {
    const journal = new MemoryJournal();
    const { error } = (await clientOf(journal, [reply]).createPayout({}, { reference }).safe()) as {
      error: { outcome: string };
    };
    const entry = await entryIn(journal);
    expect(entry).toMatchObject({ ...expected, holder: null, leaseUntil: null, generation: 1 });
    if (expected.sendings === 1) expect(entry.lastSentAt).toBeGreaterThanOrEqual(Date.now() - 1);
    expect(error.outcome).toBe(expected.outcome);
  });

  it("keeps the time and number of earlier sendings, where nothing left now", async () => {
    const journal = new MemoryJournal();
    await clientOf(journal, [reset]).createPayout({}, { reference }).safe();
    const before = await entryIn(journal);
    await vi.advanceTimersByTimeAsync(60_000);
    await clientOf(journal, [refused]).createPayout({}, { reference }).safe();
    const { state, outcome, sendings, lastSentAt } = await entryIn(journal);
    expect({ state, outcome, sendings, lastSentAt }).toEqual({
      state: "open",
      outcome: "unknown",
      sendings: 1,
      lastSentAt: before.lastSentAt,
    });
  });

  it("counts each attempt that may have left, over all calls and keys", async () => {
    const journal = new MemoryJournal();
    const call = clientOf(journal, [reset, refused, reset], 2).createPayout({}, { reference }).safe();
    await vi.advanceTimersByTimeAsync(60_000);
    await call;
    expect(await entryIn(journal)).toMatchObject({ sendings: 2 });
    await clientOf(journal, [made]).createPayout({}, { reference });
    expect(await entryIn(journal)).toMatchObject({ sendings: 3, state: "finished", payoutId: "p1" });
  });

  it("says why it was refused, and not what was said", async () => {
    const journal = new MemoryJournal();
    const body = { error: { reason: "no_funds", message: "Ada Lovelace has none" } };
    await clientOf(journal, [json(422, body, { "x-request-id": "r-1" })])
      .createPayout({}, { reference })
      .safe();
    const { refusal } = await entryIn(journal);
    expect(JSON.parse(refusal ?? "")).toEqual({
      status: 422,
      code: "no_funds",
      requestId: "r-1",
      isOtherPayout: false,
    });
  });
});

describe("a worker that seemed dead and comes back", () => {
  it("with a success: it closes the entry, whoever holds it", async () => {
    const journal = new MemoryJournal();
    const { meta } = await clientOf(journal, [whileAway(journal, {}, made)])
      .createPayout({}, { reference })
      .withMeta();
    expect(meta.warnings).toEqual([]);
    expect(await entryIn(journal)).toMatchObject({ state: "finished", holder: null, payoutId: "p1" });
  });

  it.each(["finished", "erased"] as const)("with a success: what is %s stays as it is", async (state) => {
    const journal = new MemoryJournal();
    const theirs = { state, outcome: "accepted", answer: "theirs", leaseMs: null, holder: null } as const;
    const { meta } = await clientOf(journal, [whileAway(journal, theirs, made)])
      .createPayout({}, { reference })
      .withMeta();
    expect(meta.warnings).toEqual([]);
    expect(await entryIn(journal)).toMatchObject({ version: "theirs", answer: "theirs" });
  });

  it("with a success under an older key: the entry of the newer one stays, and the call says so", async () => {
    const journal = new MemoryJournal();
    const { data, meta } = await clientOf(journal, [whileAway(journal, { generation: 2 }, made)])
      .createPayout({}, { reference })
      .withMeta();
    expect(data).toEqual(resource);
    expect(meta.warnings).toMatchObject([{ kind: "not_recorded" }]);
    expect(await entryIn(journal)).toMatchObject({ version: "theirs", generation: 2, state: "open" });
  });

  it("with an acceptance: the holder keeps its lease, and learns of it", async () => {
    const journal = new MemoryJournal();
    await clientOf(journal, [whileAway(journal, {}, cut(201))])
      .createPayout({}, { reference })
      .safe();
    expect(await entryIn(journal)).toMatchObject({
      state: "open",
      outcome: "accepted",
      holder: "another worker",
      leaseUntil: Date.now() + 9_000,
    });
  });

  it("with an acceptance: an entry that nobody holds any more is open again", async () => {
    const journal = new MemoryJournal();
    const theirs = { state: "refused", outcome: "rejected", leaseMs: null, holder: null } as const;
    await clientOf(journal, [whileAway(journal, theirs, cut(201))])
      .createPayout({}, { reference })
      .safe();
    expect(await entryIn(journal)).toMatchObject({ state: "open", outcome: "accepted", leaseUntil: null });
  });

  it.each<[string, Partial<EntryDraft>]>([
    ["what is finished", { state: "finished", outcome: "accepted", leaseMs: null, holder: null }],
    ["what is erased", { state: "erased", outcome: "accepted", leaseMs: null, holder: null }],
    ["a newer key", { generation: 2 }],
  ])("with an acceptance: %s stays as it is", async (_name, theirs) => {
    const journal = new MemoryJournal();
    await clientOf(journal, [whileAway(journal, theirs, cut(201))])
      .createPayout({}, { reference })
      .safe();
    expect(await entryIn(journal)).toMatchObject({
      version: "theirs",
      ...(theirs.generation && { state: "open" }),
    });
  });

  it.each<[string, Reply]>([
    ["unknown", reset],
    ["refused", json(422, {})],
    ["not sent", refused],
  ])("with a failure (%s): what the other worker knows counts", async (_name, reply) => {
    const journal = new MemoryJournal();
    await clientOf(journal, [whileAway(journal, {}, reply)])
      .createPayout({}, { reference })
      .safe();
    expect(await entryIn(journal)).toMatchObject({ version: "theirs", holder: "another worker" });
  });
});

describe("a journal that gives back what it was not given", () => {
  it.each<[string, Reply, object]>([
    ["success", made, { ok: true, meta: { warnings: [{ kind: "not_recorded" }] } }],
    ["acceptance", cut(201), { ok: false, error: { outcome: "accepted" } }],
  ])("does not keep a call for ever: %s", async (_name, reply, expected) => {
    const journal = new MemoryJournal();
    const replace = journal.replace.bind(journal);
    let count = 0;
    const restless = Object.assign(journal, {
      replace: async (entry: EntryDraft, version: string) => {
        const { entry: stands, now } = await replace(entry, `not ${version}`);
        return { entry: { ...stands, version: `v${(count += 1)}` }, now };
      },
    });
    const result = await clientOf(restless, [reply]).createPayout({}, { reference }).safe();
    expect(result).toMatchObject(expected);
    expect(count).toBeLessThan(200);
  });

  it("does not keep a call for ever: one that takes over", async () => {
    const journal = new MemoryJournal();
    await clientOf(journal, [reset]).createPayout({}, { reference }).safe();
    const replace = journal.replace.bind(journal);
    const stubborn = Object.assign(journal, { replace: (entry: EntryDraft) => replace(entry, "never this") });
    const result = await clientOf(stubborn, [made]).createPayout({}, { reference }).safe();
    expect(result).toMatchObject({ ok: false, error: { name: "JournalError", outcome: "unknown" } });
  });
});
