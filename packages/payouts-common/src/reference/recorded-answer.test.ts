import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ExampleClient, exampleClient, withOperation } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { cut, hang, json, networkError, type Reply, stubFetch } from "../../test/stub-fetch.ts";
import { MemoryJournal } from "../journal/memory-journal.ts";

const reference = { reference: "payroll-2026-11/17" };
const resource = { id: "p1", status: "pending", amount: { value: 100, currency: "SLE" } };
const made: Reply = json(201, { result: resource });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A client whose payout was made, and whose answer was erased. */
async function forgotten(...later: readonly Reply[]): Promise<ExampleClient> {
  const { fetch } = stubFetch(made, ...later);
  const client = exampleClient({ fetch, journal: new MemoryJournal(), maxRetries: 0 });
  await client.createPayout({ amount: 1 }, reference);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await client.forget(new Date())).toBe(1);
  return client;
}

describe("a payout whose answer was erased", () => {
  it("is read by its id", async () => {
    const paid = { ...resource, status: "completed" };
    const client = await forgotten(json(200, { result: paid }));
    const { data, meta } = await client.createPayout({ amount: 1 }, reference).withMeta();
    expect(data).toEqual(paid);
    expect(meta.replayed).toBe(true);
  });

  it.each<[string, Reply]>([
    ["401", json(401, {})],
    ["404", json(404, {})],
    ["500", json(500, {})],
    ["HTML", () => new Response("<html>", { status: 200 })],
    ["a body that breaks off", cut()],
    ["a refused connection", networkError("ECONNREFUSED", "connect")],
    ["no answer", hang],
  ])("was made, whatever becomes of the read: %s", async (_name, reply) => {
    const client = await forgotten(reply);
    const failed = failureOf(client.createPayout({ amount: 1 }, reference));
    await vi.advanceTimersByTimeAsync(200_000);
    const error = await failed;
    expect(error).toMatchObject({
      name: "JournalError",
      outcome: "accepted",
      payoutId: "p1",
      next: { action: "read", scope: "payout" },
    });
    expect(error.message).toContain("p1");
  });

  it("was made, also where its id makes no address, and where nothing reads payouts", async () => {
    const journal = new MemoryJournal();
    const odd = json(201, { result: { ...resource, id: ".." } });
    const unread = withOperation("createPayout", { creates: { read: "listPayouts" } });
    for (const change of [undefined, unread]) {
      const { fetch, sent } = stubFetch(odd);
      const client = exampleClient({ fetch, journal, account: "main" }, change);
      const each = { reference: change === undefined ? "odd id" : "no read" };
      await client.createPayout({ amount: 1 }, each);
      await vi.advanceTimersByTimeAsync(1000);
      await client.forget(new Date());
      const error = await failureOf(client.createPayout({ amount: 1 }, each));
      expect(error).toMatchObject({ outcome: "accepted", payoutId: ".." });
      expect(sent.length).toBeLessThan(2);
    }
  });

  it("refuses another payload, without saying in which fields it differs: they were erased", async () => {
    const client = await forgotten();
    const error = await failureOf(client.createPayout({ amount: 2 }, reference));
    expect(error).toMatchObject({ outcome: "not_sent", next: { action: "person" } });
    expect(error.message).toContain("erased");
  });
});
