import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  description,
  type ExampleClient,
  exampleClient,
  withOperation,
} from "../../test/example-provider.ts";
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
