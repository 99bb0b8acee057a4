import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ExampleClient, exampleClient } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { hang, json, networkError, type Reply, type StubFetch, stubFetch } from "../../test/stub-fetch.ts";
import type { PayoutItem } from "../errors/payout-item.ts";
import { MemoryJournal } from "../journal/memory-journal.ts";

const reset = networkError("ECONNRESET", "read");
const reference = { reference: "payroll-2026-11" };
const body = { payouts: [{ amount: 1 }, { amount: 2 }, { amount: 3 }] };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A new process: a new client on the same journal. */
function process(journal: MemoryJournal, stub: StubFetch, options: object = {}): ExampleClient {
  return exampleClient({ fetch: stub.fetch, journal, account: "main", maxRetries: 0, ...options });
}

/** The references that the first request carried. */
function numbersIn(stub: StubFetch): string[] {
  const { payouts } = JSON.parse(stub.sent[0]?.body ?? "") as { payouts: { number: string }[] };
  return payouts.map(({ number }) => number);
}

/** Answers with the payouts of the first request that have a status. */
function listing(
  stub: () => StubFetch,
  statuses: readonly (string | undefined)[],
  wrap = (list: object[]): object => list,
): Reply {
  return (request) => {
    const payouts = numbersIn(stub()).map((number, index) => ({
      id: `id-${index}`,
      number,
      status: statuses[index],
      amount: { value: index + 1 },
    }));
    return json(200, { result: wrap(payouts.filter(({ status }) => status !== undefined).reverse()) })(
      request,
    );
  };
}

/** What the type of a generated batch has; the example's operations have the type of any. */
async function itemsOf(
  client: ExampleClient,
): Promise<readonly Pick<PayoutItem, "reference" | "outcome" | "payoutId">[]> {
  const result = await client.createBulk(body, reference).safe();
  const { items } = (result.ok ? result.meta : result.error) as { items?: readonly PayoutItem[] };
  return (items ?? []).map((item) => ({
    reference: item.reference,
    outcome: item.outcome,
    payoutId: item.payoutId,
  }));
}

describe("a batch with a reference", () => {
  it("replays the items that were answered, in another process too, and sends each its own reference once", async () => {
    const journal = new MemoryJournal();
    const stub: StubFetch = stubFetch(
      listing(
        () => stub,
        ["pending", undefined, "failed"],
        (payouts) => ({ payouts }),
      ),
    );
    const first = await itemsOf(process(journal, stub));
    const [a, b, c] = numbersIn(stub);
    expect(new Set([a, b, c]).size).toBe(3);
    expect(first).toEqual([
      { reference: a, outcome: "accepted", payoutId: "id-0" },
      { reference: b, outcome: "unknown", payoutId: undefined },
      { reference: c, outcome: "rejected", payoutId: "id-2" },
    ]);
    expect(await itemsOf(process(journal, stub))).toEqual(first);
    expect(stub.sent).toHaveLength(1);
  });

  it("that is found whole gives the same items, now and from the journal, and no warning", async () => {
    const journal = new MemoryJournal();
    const stub: StubFetch = stubFetch(
      reset,
      listing(() => stub, ["pending", "completed", "failed"]),
    );
    await itemsOf(process(journal, stub));
    const found = await process(journal, stub).createBulk(body, reference).withMeta();
    expect(found.meta.warnings).toEqual([]);
    const items = (found.meta as { items?: readonly PayoutItem[] }).items;
    expect(items?.map(({ outcome }) => outcome)).toEqual(["accepted", "accepted", "rejected"]);
    expect(items).toMatchObject(await itemsOf(process(journal, stub)));
    expect(stub.sent.map(({ method }) => method)).toEqual(["POST", "GET"]);
  });

  it("that is found in a list which shows less than the payouts was made", async () => {
    const journal = new MemoryJournal();
    const stub: StubFetch = stubFetch(reset, (request) =>
      json(200, { result: numbersIn(stub).map((number) => ({ number })) })(request),
    );
    await itemsOf(process(journal, stub));
    const found = await itemsOf(process(journal, stub));
    expect(found.map(({ outcome }) => outcome)).toEqual(["accepted", "accepted", "accepted"]);
    expect(await itemsOf(process(journal, stub))).toEqual(found);
    expect(stub.sent).toHaveLength(2);
  });

  it("that is found in part says which payouts are there, and sends nothing again", async () => {
    const journal = new MemoryJournal();
    const stub: StubFetch = stubFetch(
      reset,
      listing(() => stub, [undefined, "pending", "failed"]),
    );
    const [a, b, c] = (await itemsOf(process(journal, stub))).map(({ reference }) => reference);
    expect(await itemsOf(process(journal, stub))).toEqual([
      { reference: a, outcome: "unknown", payoutId: undefined },
      { reference: b, outcome: "accepted", payoutId: "id-1" },
      { reference: c, outcome: "rejected", payoutId: "id-2" },
    ]);
    expect(stub.sent.map(({ method }) => method)).toEqual(["POST", "GET"]);
  });

  it("that another call is sending has none of the references that this one made up", async () => {
    const stub = stubFetch(hang);
    const client = process(new MemoryJournal(), stub);
    const controller = new AbortController();
    const first = client.createBulk(body, { ...reference, signal: controller.signal }).safe();
    await vi.advanceTimersByTimeAsync(1);
    const late = failureOf(client.createBulk(body, { ...reference, deadlineMs: 10 }));
    await vi.advanceTimersByTimeAsync(20);
    const error = await late;
    expect(error).toMatchObject({
      name: "TimeoutError",
      outcome: "unknown",
      reference: reference.reference,
      sealed: undefined,
      items: Array(3).fill({ reference: undefined, outcome: "unknown" }),
    });
    expect(await failureOf(client.reconcile(error))).toMatchObject({ name: "InputError" });
    controller.abort();
    expect(await first).toMatchObject({ ok: false });
  });
});

describe("a look for a batch", () => {
  it("that fails says nothing of its items", async () => {
    const journal = new MemoryJournal();
    const stub = stubFetch(reset, json(403, {}));
    await process(journal, stub).createBulk(body, reference).safe();
    const error = await failureOf(process(journal, stub).createBulk(body, reference));
    expect(error).toMatchObject({
      operationId: "createBulk",
      outcome: "unknown",
      items: Array(3).fill({ outcome: "unknown", reference: expect.stringMatching(/^\d{16}$/) }),
    });
    expect(error.cause).toMatchObject({ operationId: "listPayouts" });
  });

  it("ends with the deadline of the call, however many pages there are", async () => {
    const journal = new MemoryJournal();
    let pages = 0;
    const endless: Reply = async (request) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return json(200, { result: [{ number: "x" }], next: String((pages += 1)) })(request);
    };
    const stub = stubFetch(reset, endless);
    await process(journal, stub).createBulk(body, reference).safe();
    const call = failureOf(process(journal, stub, { deadlineMs: 10_000 }).createBulk(body, reference));
    await vi.advanceTimersByTimeAsync(12_000);
    expect(await call).toMatchObject({
      name: "JournalError",
      outcome: "unknown",
      cause: { name: "TimeoutError" },
    });
    expect(pages).toBeLessThan(11);
  });
});
