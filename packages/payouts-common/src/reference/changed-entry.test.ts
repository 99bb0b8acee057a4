import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ExampleClient, exampleClient, withOperation } from "../../test/example-provider.ts";
import { json, networkError, type Reply, type StubFetch, stubFetch } from "../../test/stub-fetch.ts";
import type { JournalEntry } from "../journal/journal.ts";
import type { JournalKeys } from "../journal/vault.ts";
import { MemoryJournal } from "../journal/memory-journal.ts";

const reset = networkError("ECONNRESET", "read");
const resource = { id: "p1", status: "pending", amount: { value: 100, currency: "SLE" } };
const made: Reply = json(201, { result: resource });
const reference = "payroll-2026-11/17";

// The entries are protected, which takes real time; only the wall clock is ours.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

function durable(): MemoryJournal {
  return Object.assign(new MemoryJournal(), { durable: true });
}

function clientOf(
  journal: MemoryJournal,
  stub: StubFetch,
  journalKeys?: JournalKeys,
  change = {},
): ExampleClient {
  const options = { fetch: stub.fetch, journal, account: "main", maxRetries: 0 };
  return exampleClient({ ...options, ...(journalKeys && { journalKeys }) }, change);
}

/** Changes a row by hand, as a person with access to the database would. */
async function changeRow(journal: MemoryJournal, change: Partial<JournalEntry>): Promise<void> {
  for (const state of ["open", "refused", "finished", "erased"] as const) {
    const query = { provider: "petty-cash", account: "main", state, order: "age", limit: 9 } as const;
    for (const { createdAt: _c, updatedAt: _u, leaseUntil: _l, ...entry } of (await journal.list(query))
      .entries)
      await journal.replace({ ...entry, leaseMs: null, ...change, version: "by hand" }, entry.version);
  }
}

async function allOf(client: ExampleClient): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const each of client.recover()) found.push(each.ok ? each.data : each.error.outcome);
  return found;
}

const key = (seed: number): Uint8Array<ArrayBuffer> => new Uint8Array(32).fill(seed);
const encrypted: JournalKeys = { current: "a", keys: { a: key(1) } };

describe.each<[string, JournalKeys | undefined]>([
  ["as text", undefined],
  ["encrypted", encrypted],
])("a row changed by hand, %s", (_name, keys) => {
  it.each<[string, Partial<JournalEntry>]>([
    ["other bytes", { sealed: "1:abc:{}" }],
    ["bytes that are no record", { sealed: "what is this" }],
    ["no bytes", { sealed: null }],
    ["another fingerprint", { fingerprint: "1:abc" }],
    ["the key of another machine", { fingerprint: "2:%E0%A4%A:x" }],
    ["another generation, which brings another key", { generation: 2 }],
  ])("%s: unknown stays unknown, and nothing is sent", async (_what, change) => {
    const journal = durable();
    await clientOf(journal, stubFetch(reset), keys).createPayout({ amount: 1 }, { reference }).safe();
    await changeRow(journal, change);
    const stub = stubFetch(made);
    const client = clientOf(journal, stub, keys);
    const result = await client.createPayout({ amount: 1 }, { reference }).safe();
    // A fingerprint that differs is another payout, which this call has not sent.
    const outcome = change.fingerprint === "1:abc" && keys === undefined ? "not_sent" : "unknown";
    if (change.fingerprint !== "1:abc") expect(result).toMatchObject({ ok: false, error: { outcome } });
    else expect(result.ok).toBe(false);
    expect(stub.sent).toHaveLength(0);
  });

  it("another operation: not sent again under rules that are not its own", async () => {
    const journal = durable();
    await clientOf(journal, stubFetch(reset), keys).createOnce({ amount: 1 }, { reference }).safe();
    await changeRow(journal, { operation: "createPayout" });
    const stub = stubFetch(made);
    const client = clientOf(journal, stub, keys);
    expect(await allOf(client)).toEqual(["unknown"]);
    expect((await client.createOnce({ amount: 1 }, { reference }).safe()).ok).toBe(false);
    expect(stub.sent).toHaveLength(0);
  });

  it("a refusal that cannot be read: not sent, and said so", async () => {
    const journal = durable();
    await clientOf(journal, stubFetch(json(422, {})), keys)
      .createPayout({ amount: 1 }, { reference })
      .safe();
    await changeRow(journal, { refusal: "{" });
    const stub = stubFetch(made);
    const result = await clientOf(journal, stub, keys).createPayout({ amount: 1 }, { reference }).safe();
    expect(result).toMatchObject({ ok: false, error: { name: "JournalError", outcome: "not_sent" } });
    expect(stub.sent).toHaveLength(0);
  });

  it("another answer: the payout was made, and nothing is sent", async () => {
    const journal = durable();
    await clientOf(journal, stubFetch(made), keys).createPayout({ amount: 1 }, { reference });
    await changeRow(journal, { answer: '1:abc:{"status":200,"text":"{}"}' });
    const stub = stubFetch(made);
    const result = await clientOf(journal, stub, keys).createPayout({ amount: 1 }, { reference }).safe();
    expect(result).toMatchObject({ ok: false, error: { outcome: "accepted", payoutId: "p1" } });
    expect(stub.sent).toHaveLength(0);
  });

  it("the row of another reference: refused, though it is of the same payout", async () => {
    const journal = durable();
    const before = clientOf(journal, stubFetch(reset), keys);
    await before.createPayout({ amount: 1 }, { reference: "a" }).safe();
    const query = { provider: "petty-cash", account: "main", state: "open", order: "age", limit: 9 } as const;
    const { sealed = null } = (await journal.list(query)).entries[0] ?? {};
    await before.createPayout({ amount: 1 }, { reference: "b" }).safe();
    await changeRow(journal, { sealed });
    const stub = stubFetch(made);
    const result = await clientOf(journal, stub, keys).createPayout({ amount: 1 }, { reference: "b" }).safe();
    expect(result).toMatchObject({ ok: false, error: { outcome: "unknown" } });
    expect(stub.sent).toHaveLength(0);
  });
});

describe("the journal's encryption key", () => {
  const both: JournalKeys = { current: "b", keys: { a: key(1), b: key(2) } };
  const onlyNew: JournalKeys = { current: "b", keys: { b: key(2) } };
  const wrong: JournalKeys = { current: "a", keys: { a: key(3) } };

  it.each<[string, Reply, "unknown" | "accepted" | "not_sent"]>([
    ["unknown", reset, "unknown"],
    ["answered", made, "accepted"],
    ["refused", json(422, {}), "not_sent"],
  ])("that is gone, or another: what is %s stays so, and nothing is sent", async (_name, first, outcome) => {
    for (const keys of [onlyNew, wrong, undefined]) {
      const journal = durable();
      await clientOf(journal, stubFetch(first), encrypted).createPayout({ amount: 1 }, { reference }).safe();
      const stub = stubFetch(made);
      const result = await clientOf(journal, stub, keys).createPayout({ amount: 1 }, { reference }).safe();
      // Under another key of the same name the fingerprint differs, which is no reason to pay.
      if (keys === wrong && outcome !== "not_sent") expect(result).toMatchObject({ ok: false });
      else expect(result).toMatchObject({ ok: false, error: { outcome, next: { scope: "account" } } });
      expect(stub.sent).toHaveLength(0);
    }
  });

  it("that was rotated: the recorded bytes, and the recorded answer", async () => {
    const journal = durable();
    const first = stubFetch(reset);
    await clientOf(journal, first, encrypted).createPayout({ amount: 1 }, { reference }).safe();
    const second = stubFetch(made);
    await clientOf(journal, second, both).createPayout({ amount: 1 }, { reference });
    expect(second.sent[0]).toMatchObject({ body: first.sent[0]?.body });
    expect(second.sent[0]?.headers["idempotency-key"]).toBe(first.sent[0]?.headers["idempotency-key"]);
    const third = stubFetch(made);
    expect(await clientOf(journal, third, both).createPayout({ amount: 1 }, { reference })).toEqual(resource);
    expect(third.sent).toHaveLength(0);
  });

  it("that is new: what was recorded without one is still known", async () => {
    const journal = durable();
    await clientOf(journal, stubFetch(made)).createPayout({ amount: 1 }, { reference });
    const stub = stubFetch(made);
    expect(await clientOf(journal, stub, both).createPayout({ amount: 1 }, { reference })).toEqual(resource);
    expect(stub.sent).toHaveLength(0);
  });
});

type InSpace = ExampleClient & { readonly createIn: ExampleClient["createPayout"] };

describe("one reference, two payouts", () => {
  it.each<[string, (client: InSpace) => { safe(): Promise<unknown> }, string]>([
    ["another operation", (client) => client.createOnce({ amount: 1 }, { reference }), "operation"],
    ["other path parameters", (client) => client.createIn("space-2", { amount: 1 }, { reference }), "path"],
    ["another amount", (client) => client.createIn("space-1", { amount: 2 }, { reference }), "/amount"],
  ])("%s: refused, naming what differs", async (_name, again, field) => {
    const change = withOperation("createPayout", {});
    const { createPayout } = change.operations ?? {};
    if (createPayout === undefined) throw new Error("the example has no createPayout");
    const operations = { ...change.operations, createIn: { ...createPayout, path: "/v1/{space}/payouts" } };
    const journal = durable();
    const clientIn = (stub: StubFetch): InSpace =>
      clientOf(journal, stub, undefined, { operations }) as InSpace;
    await clientIn(stubFetch(reset)).createIn("space-1", { amount: 1 }, { reference }).safe();
    const stub = stubFetch(made);
    expect(await again(clientIn(stub)).safe()).toMatchObject({
      ok: false,
      error: {
        outcome: "not_sent",
        next: { action: "person" },
        message: expect.stringContaining(field) as string,
      },
    });
    expect(stub.sent).toHaveLength(0);
  });
});
