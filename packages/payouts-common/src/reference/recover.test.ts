import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { description, type ExampleClient, exampleClient } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { json, networkError, type Reply, type StubFetch, stubFetch } from "../../test/stub-fetch.ts";
import { MemoryJournal } from "../journal/memory-journal.ts";
import type { Recovered } from "./recover.ts";

const reset = networkError("ECONNRESET", "read");
const hour = 3_600_000;
const resource = { id: "p1", status: "pending", amount: { value: 100, currency: "SLE" } };
const made: Reply = json(201, { result: resource });
const because = { because: "The bank shows it.", by: "treasury" };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function clientOf(stub: StubFetch, journal = new MemoryJournal(), options = {}): ExampleClient {
  return exampleClient({ fetch: stub.fetch, journal, account: "main", maxRetries: 0, ...options });
}

async function all(client: ExampleClient): Promise<Recovered[]> {
  const found: Recovered[] = [];
  for await (const each of client.recover()) found.push(each);
  return found;
}

describe("client.recover()", () => {
  it("resumes what keys protect and reconciles the rest; answered and refused ones are left alone", async () => {
    const journal = new MemoryJournal();
    const before = clientOf(stubFetch(made, json(422, {}), reset, reset), journal);
    await before.createPayout({ amount: 1 }, { reference: "answered" });
    await before.createPayout({ amount: 1 }, { reference: "refused" }).safe();
    await before.createPayout({ amount: 1 }, { reference: "lost" }).safe();
    await before.createOnce({ amount: 1 }, { reference: "without key" }).safe();
    const stub = stubFetch(made);
    const found = await all(clientOf(stub, journal));
    expect(found).toMatchObject([
      { reference: "lost", operationId: "createPayout", ok: true, data: resource },
      { reference: "without key", ok: false, error: { outcome: "unknown", next: { action: "person" } } },
    ]);
    expect(stub.sent).toHaveLength(1);
    expect(await all(clientOf(stub, journal))).toHaveLength(1);
    expect(stub.sent).toHaveLength(1);
  });

  it("begins with the key that expires soonest", async () => {
    const journal = new MemoryJournal();
    const before = clientOf(stubFetch(reset), journal);
    await before.createPayout({}, { reference: "never expires" }).safe();
    await before.createByBody({}, { reference: "expires" }).safe();
    const found = await all(clientOf(stubFetch(made), journal));
    expect(found.map(({ reference }) => reference)).toEqual(["expires", "never expires"]);
  });

  it("does not pass over in silence what another version of the client has made", async () => {
    const journal = new MemoryJournal();
    await clientOf(stubFetch(reset), journal).createOnce({}, { reference: "r" }).safe();
    const { createOnce: _gone, ...operations } = description.operations;
    const stub = stubFetch(made);
    const newer = exampleClient({ fetch: stub.fetch, journal, account: "main" }, { operations });
    expect(await all(newer)).toMatchObject([
      { reference: "r", ok: false, error: { outcome: "unknown", next: { action: "person" } } },
    ]);
    expect(stub.sent).toHaveLength(0);
  });

  it("passes over what another call is sending, and many pages", async () => {
    const journal = new MemoryJournal();
    const before = clientOf(stubFetch(reset), journal);
    for (let index = 0; index < 250; index += 1)
      await before.createPayout({}, { reference: `r-${index}` }).safe();
    const slow = stubFetch(() => new Promise<never>(() => undefined));
    void clientOf(slow, journal).createPayout({}, { reference: "r-0" }).safe();
    await vi.advanceTimersByTimeAsync(1);
    const found = await all(clientOf(stubFetch(made), journal));
    expect(found).toHaveLength(249);
    expect(found.every(({ ok }) => ok)).toBe(true);
  });
});

describe("client.recover(), of what can only be looked for", () => {
  const page = (numbers: readonly string[], next?: string): Reply =>
    json(200, { result: numbers.map((number) => ({ ...resource, id: `id-${number}`, number })), next });

  /** Loses the answers of as many batches, each of one payout with a reference of its own. */
  async function lose(journal: MemoryJournal, count: number): Promise<readonly string[]> {
    const names = Array.from({ length: count }, (_, index) => `n-${String(index).padStart(3, "0")}`);
    const client = clientOf(stubFetch(reset), journal);
    for (const number of names)
      await client.createBulk({ payouts: [{ number }] }, { reference: number }).safe();
    return names;
  }

  it("reads the provider's list once for a page of the journal, not once for an entry", async () => {
    const journal = new MemoryJournal();
    const names = await lose(journal, 150);
    const there = names.filter((_, index) => index % 2 === 0);
    const stub = stubFetch((request) =>
      (request.url.includes("after") ? page(there.slice(40)) : page(there.slice(0, 40), "2"))(request),
    );
    const found = await all(clientOf(stub, journal));
    expect(found.map(({ reference }) => reference)).toEqual(names);
    expect(found.flatMap((each) => (each.ok ? each.reference : []))).toEqual(there);
    for (const each of found) {
      const { items } = each.ok ? each.meta : each.error;
      const outcome = each.ok ? "accepted" : "unknown";
      expect(items).toMatchObject([{ index: 0, reference: each.reference, outcome }]);
    }
    // Two pages of the journal, and a list of two pages for each.
    expect(stub.sent.map(({ method }) => method)).toEqual(Array(4).fill("GET"));
    // What was found is recorded: the next run looks for the rest alone.
    expect((await all(clientOf(stub, journal))).filter(({ ok }) => ok)).toEqual([]);
  });

  it("gives each entry the failure of the pass, and reads the list no further", async () => {
    const journal = new MemoryJournal();
    await lose(journal, 3);
    const stub = stubFetch(json(500, {}));
    const found = await all(clientOf(stub, journal));
    expect(found).toHaveLength(3);
    for (const each of found)
      expect(each).toMatchObject({ ok: false, error: { outcome: "unknown", operationId: "createBulk" } });
    expect(stub.sent).toHaveLength(1);
  });

  it("sends first what keys protect, and knows how old they are when their turn comes", async () => {
    const journal = new MemoryJournal();
    await lose(journal, 1);
    const before = clientOf(stubFetch(reset), journal);
    await before.createByBody({}, { reference: "a" }).safe();
    await before.createByBody({}, { reference: "b" }).safe();
    const stub = stubFetch((request) => (request.method === "GET" ? page(["n-000"]) : made)(request));
    const results = clientOf(stub, journal).recover();
    expect(await results.next()).toMatchObject({ value: { reference: "a", ok: true } });
    // The consumer takes longer than the provider is trusted to remember keys.
    await vi.advanceTimersByTimeAsync(2 * hour);
    expect(await results.next()).toMatchObject({
      value: { reference: "b", error: { next: { action: "person" } } },
    });
    expect(await results.next()).toMatchObject({ value: { reference: "n-000", ok: true } });
    expect(await results.next()).toMatchObject({ done: true });
    expect(stub.sent.map(({ method }) => method)).toEqual(["POST", "GET"]);
  });

  it("passes over what another worker has settled meanwhile", async () => {
    const journal = new MemoryJournal();
    await lose(journal, 2);
    const client = clientOf(stubFetch(page(["n-000", "n-001"])), journal);
    const results = client.recover();
    expect(await results.next()).toMatchObject({ value: { reference: "n-000" } });
    await client.conclude("n-001", "paid", because);
    expect(await results.next()).toMatchObject({ done: true });
  });
});

describe("client.conclude()", () => {
  it("paid: the next call rejects with the id, and never sends", async () => {
    const stub = stubFetch(reset);
    const client = clientOf(stub);
    await client.createOnce({}, { reference: "r" }).safe();
    await client.conclude("r", "paid", { ...because, payoutId: "p-9" });
    const error = await failureOf(client.createOnce({}, { reference: "r" }));
    expect(error).toMatchObject({ outcome: "accepted", payoutId: "p-9", next: { action: "read" } });
    expect(error.message).toContain("treasury");
    expect(stub.sent).toHaveLength(1);
  });

  it("not paid: the next call pays under a new key", async () => {
    const stub = stubFetch(reset, made);
    const client = clientOf(stub);
    await client.createByBody({}, { reference: "r" }).safe();
    expect((await failureOf(client.conclude("r", "not_paid", because))).message).toContain(
      "may still be made",
    );
    await vi.advanceTimersByTimeAsync(hour);
    await client.conclude("r", "not_paid", because);
    expect(await client.createByBody({}, { reference: "r" })).toEqual(resource);
    const keys = stub.sent.map(({ body }) => (JSON.parse(body ?? "") as { external_id: string }).external_id);
    expect(new Set(keys).size).toBe(2);
  });

  it("not paid, early: only when the person says so", async () => {
    const client = clientOf(stubFetch(reset, made));
    await client.createPayout({}, { reference: "r" }).safe();
    await client.conclude("r", "not_paid", { ...because, early: true });
    expect(await client.createPayout({}, { reference: "r" })).toEqual(resource);
  });

  it.each<[string, (client: ExampleClient) => Promise<unknown>, string]>([
    ["what is answered", (client) => client.conclude("answered", "not_paid", because), "answered already"],
    ["what is not there", (client) => client.conclude("nowhere", "paid", because), "no entry"],
    [
      "without a reason",
      (client) => client.conclude("answered", "paid", { because: " ", by: "me" }),
      "because",
    ],
    [
      "something else",
      (client) => client.conclude("answered", "maybe" as never, because),
      '"paid" or "not_paid"',
    ],
  ])("refuses %s", async (_name, conclude, message) => {
    const client = clientOf(stubFetch(made));
    await client.createPayout({}, { reference: "answered" });
    const error = await failureOf(conclude(client));
    expect(error).toMatchObject({ name: "InputError" });
    expect(error.message).toContain(message);
  });

  it("refuses while a call is sending", async () => {
    const client = clientOf(stubFetch(() => new Promise<never>(() => undefined)));
    void client.createPayout({}, { reference: "r" }).safe();
    await vi.advanceTimersByTimeAsync(1);
    expect((await failureOf(client.conclude("r", "paid", because))).message).toContain("sending it now");
  });
});

describe("client.forget()", () => {
  it("erases what was sent and answered, and keeps the evidence", async () => {
    const journal = new MemoryJournal();
    const stub = stubFetch(made, json(200, { result: { ...resource, status: "completed" } }));
    const client = clientOf(stub, journal);
    await client.createPayout({ amount: 1 }, { reference: "r" });
    expect(await client.forget(new Date(Date.now() - 1))).toBe(0);
    await vi.advanceTimersByTimeAsync(hour);
    expect(await client.forget(new Date())).toBe(1);
    const query = {
      provider: "petty-cash",
      account: "main",
      state: "erased",
      order: "age",
      limit: 9,
    } as const;
    expect((await journal.list(query)).entries).toMatchObject([
      { reference: "r", sealed: null, answer: null, payoutId: "p1" },
    ]);
    // The answer is gone, so the payout is read by its id; another payload is still refused.
    const { data, meta } = await client.createPayout({ amount: 1 }, { reference: "r" }).withMeta();
    expect(data).toMatchObject({ id: "p1", status: "completed" });
    expect(meta.replayed).toBe(true);
    expect(stub.sent.map(({ method }) => method)).toEqual(["POST", "GET"]);
    expect((await failureOf(client.createPayout({ amount: 2 }, { reference: "r" }))).message).toContain(
      "erased",
    );
  });

  it("needs a date", async () => {
    const error = await failureOf(clientOf(stubFetch(made)).forget("2026" as never));
    expect(error).toMatchObject({ name: "InputError" });
  });
});
