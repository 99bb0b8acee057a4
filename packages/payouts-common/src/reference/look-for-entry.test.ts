import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ExampleClient, exampleClient, withOperation } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { cut, hang, json, networkError, type Reply, stubFetch } from "../../test/stub-fetch.ts";
import { MemoryJournal } from "../journal/memory-journal.ts";

const reference = { reference: "payroll-2026-11/17" };
const body = { amount: 1, metadata: { reference: "r-17" } };
/** Without keys, an unknown outcome is looked up at once. */
const withoutKeys = withOperation("createFindable", { idempotency: { carrier: "none" } });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function clientOf(journal: MemoryJournal, ...replies: readonly Reply[]): ExampleClient {
  const { fetch } = stubFetch(...replies);
  return exampleClient({ fetch, journal, account: "main", maxRetries: 0 }, withoutKeys);
}

const failures: readonly (readonly [string, Reply])[] = [
  ["401", json(401, {})],
  ["403", json(403, {})],
  ["404", json(404, {})],
  ["429", json(429, {}, { "retry-after": "7" })],
  ["500", json(500, {})],
  ["a redirect", json(302, {}, { location: "https://elsewhere.example.com/" })],
  ["HTML", () => new Response("<html>", { status: 200 })],
  ["a body that breaks off", cut()],
  ["a refused connection", networkError("ECONNREFUSED", "connect")],
  ["a reset connection", networkError("ECONNRESET", "read")],
  ["no answer", hang],
];

describe("a look-up that fails says nothing of the payout", () => {
  it.each(failures)("%s: the outcome stays unknown", async (_name, failure) => {
    const journal = new MemoryJournal();
    await clientOf(journal, networkError("ECONNRESET", "read")).createFindable(body, reference).safe();
    const failed = failureOf(clientOf(journal, failure).createFindable(body, reference));
    await vi.advanceTimersByTimeAsync(200_000);
    const error = await failed;
    expect(error).toMatchObject({
      name: "JournalError",
      outcome: "unknown",
      reference: reference.reference,
      next: { action: "reconcile" },
    });
    expect(error.message).toContain("The look-up failed");
    expect(error.cause).toBeInstanceOf(Error);
  });

  it.each(failures)("%s: what was accepted stays accepted", async (_name, failure) => {
    const journal = new MemoryJournal();
    await clientOf(journal, cut(201)).createFindable(body, reference).safe();
    const failed = failureOf(clientOf(journal, failure).createFindable(body, reference));
    await vi.advanceTimersByTimeAsync(200_000);
    expect(await failed).toMatchObject({ outcome: "accepted", next: { action: "reconcile" } });
  });

  it("401 concerns the account; 429 says from when", async () => {
    const journal = new MemoryJournal();
    await clientOf(journal, networkError("ECONNRESET", "read")).createFindable(body, reference).safe();
    const again = (reply: Reply): Promise<unknown> =>
      failureOf(clientOf(journal, reply).createFindable(body, reference));
    expect(await again(json(401, {}))).toMatchObject({ next: { scope: "account" } });
    const notBefore = Date.now() + 7000;
    expect(await again(json(429, {}, { "retry-after": "7" }))).toMatchObject({ next: { notBefore } });
  });

  it("recover() yields it as unknown, and goes on", async () => {
    const journal = new MemoryJournal();
    const before = clientOf(journal, networkError("ECONNRESET", "read"));
    await before.createFindable(body, { reference: "a" }).safe();
    await before.createFindable(body, { reference: "b" }).safe();
    const outcomes: unknown[] = [];
    for await (const each of clientOf(journal, json(404, {})).recover())
      outcomes.push(each.ok || each.error.outcome);
    expect(outcomes).toEqual(["unknown", "unknown"]);
  });

  it("the signal ends only the look-up", async () => {
    const journal = new MemoryJournal();
    await clientOf(journal, networkError("ECONNRESET", "read")).createFindable(body, reference).safe();
    const controller = new AbortController();
    const options = { ...reference, signal: controller.signal };
    const failed = failureOf(clientOf(journal, hang).createFindable(body, options));
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    expect(await failed).toMatchObject({ outcome: "unknown" });
  });
});
