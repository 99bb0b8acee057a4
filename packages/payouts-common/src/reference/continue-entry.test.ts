import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { description, type ExampleClient, exampleClient } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { cut, json, networkError, type Reply, type StubFetch, stubFetch } from "../../test/stub-fetch.ts";
import type { Journal, JournalEntry } from "../journal/journal.ts";
import { MemoryJournal } from "../journal/memory-journal.ts";
import type { SealedRequest } from "../sealed-request.ts";

const reset = networkError("ECONNRESET", "read");
const resource = { id: "p1", status: "pending", amount: { value: 100, currency: "SLE" } };
const made: Reply = json(201, { result: resource });
const reference = "payroll-2026-11/17";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function clientOf(journal: Journal, stub: StubFetch, options = {}): ExampleClient {
  return exampleClient({ fetch: stub.fetch, journal, account: "main", maxRetries: 0, ...options });
}

async function entryIn(
  journal: Journal,
  state: JournalEntry["state"] = "open",
): Promise<JournalEntry | undefined> {
  const query = { provider: "petty-cash", account: "main", state, order: "age", limit: 1 } as const;
  return (await journal.list(query)).entries[0];
}

describe("a call that takes an entry over", () => {
  it("leaves what it found where it cannot be sure that it has written: late, or failed and written after all", async () => {
    for (const fate of ["late", "fails"] as const) {
      const journal = new MemoryJournal();
      await clientOf(journal, stubFetch(json(422, {})))
        .createOnce({}, { reference })
        .safe();
      const before = await entryIn(journal, "refused");
      let isFirst = true;
      const unsure: Journal = {
        durable: false,
        insert: (entry) => journal.insert(entry),
        async replace(entry, version) {
          if (!isFirst) return journal.replace(entry, version);
          isFirst = false;
          if (fate === "late") await new Promise((resolve) => setTimeout(resolve, 60_000));
          const written = await journal.replace(entry, version);
          if (fate === "fails") throw new Error("the connection was lost");
          return written;
        },
        list: (query) => journal.list(query),
      };
      const stub = stubFetch(made);
      const failed = failureOf(clientOf(unsure, stub).createOnce({}, { reference }));
      await vi.advanceTimersByTimeAsync(100_000);
      expect(await failed).toMatchObject({ name: "JournalError", outcome: "not_sent" });
      const { version: _v, updatedAt: _u, ...after } = (await entryIn(journal, "refused")) ?? expect.fail();
      expect(before).toMatchObject(after);
      // Nothing was sent, so it is sent now, though the provider knows no keys.
      expect(await clientOf(journal, stub).createOnce({}, { reference })).toEqual(resource);
      expect(stub.sent).toHaveLength(1);
    }
  });

  it("a new entry whose write failed, and was made after all, is taken back too", async () => {
    const journal = new MemoryJournal();
    const unsure: Journal = {
      durable: false,
      async insert(entry) {
        await journal.insert(entry);
        throw new Error("the connection was lost");
      },
      replace: (entry, version) => journal.replace(entry, version),
      list: (query) => journal.list(query),
    };
    const stub = stubFetch(made);
    const error = await failureOf(clientOf(unsure, stub).createOnce({}, { reference }));
    expect(error).toMatchObject({ name: "JournalError", outcome: "not_sent", next: { action: "resend" } });
    await vi.advanceTimersByTimeAsync(1);
    expect(await entryIn(journal, "refused")).toMatchObject({ outcome: "not_sent", sendings: 0 });
    expect(await clientOf(journal, stub).createOnce({}, { reference })).toEqual(resource);
    expect(stub.sent).toHaveLength(1);
  });

  it("another worker's entry is not taken back with it", async () => {
    const journal = new MemoryJournal();
    const unsure: Journal = {
      durable: false,
      async insert(entry) {
        await journal.insert({ ...entry, version: "theirs", holder: "another worker" });
        throw new Error("the connection was lost");
      },
      replace: (entry, version) => journal.replace(entry, version),
      list: (query) => journal.list(query),
    };
    await clientOf(unsure, stubFetch(made)).createOnce({}, { reference }).safe();
    await vi.advanceTimersByTimeAsync(1);
    expect(await entryIn(journal)).toMatchObject({ version: "theirs", holder: "another worker" });
  });

  it("says in the journal what was known, while it sends: it may die now", async () => {
    for (const [first, outcome] of [
      [cut(201), "accepted"],
      [reset, "unknown"],
      [json(422, {}), "unknown"],
    ] as const) {
      const journal = new MemoryJournal();
      await clientOf(journal, stubFetch(first)).createPayout({}, { reference }).safe();
      let whileSending: JournalEntry | undefined;
      const look: Reply = async (request) => {
        whileSending = await entryIn(journal);
        return made(request);
      };
      await clientOf(journal, stubFetch(look)).createPayout({}, { reference });
      expect(whileSending).toMatchObject({ state: "open", outcome });
      expect(whileSending?.leaseUntil).toBeGreaterThan(Date.now());
    }
  });

  it("what was accepted stays accepted where the pause passes the deadline", async () => {
    const journal = new MemoryJournal();
    await clientOf(journal, stubFetch(cut(201)))
      .createSettling({}, { reference })
      .safe();
    const error = await failureOf(
      clientOf(journal, stubFetch(made), { deadlineMs: 1000 }).createSettling({}, { reference }),
    );
    expect(error).toMatchObject({ outcome: "accepted", next: { notBefore: Date.now() + 10_000 } });
    expect(error.message).toContain("10 s");
  });

  it("counts the pause from the last sending, and the key from the first, also in the errors of the next one", async () => {
    const journal = new MemoryJournal();
    const first = Date.now();
    await clientOf(journal, stubFetch(reset)).createByBody({}, { reference }).safe();
    await vi.advanceTimersByTimeAsync(1_800_000);
    const error = await failureOf(clientOf(journal, stubFetch(reset)).createByBody({}, { reference }));
    expect(error.next.notAfter).toBeGreaterThanOrEqual(first + 3_599_000);
    expect(error.next.notAfter).toBeLessThanOrEqual(first + 3_600_000);
    await vi.advanceTimersByTimeAsync(1_800_000);
    const stub = stubFetch(made);
    expect((await clientOf(journal, stub).createByBody({}, { reference }).safe()).ok).toBe(false);
    expect(stub.sent).toHaveLength(0);
  });
});

describe("a person's conclusion", () => {
  it.each<[string | undefined]>([["p-9"], [undefined]])(
    "that it was paid, with the id %s",
    async (payoutId) => {
      const client = clientOf(new MemoryJournal(), stubFetch(reset));
      await client.createOnce({}, { reference }).safe();
      const id = payoutId === undefined ? {} : { payoutId };
      await client.conclude(reference, "paid", { because: "The bank shows it.", by: "treasury", ...id });
      const error = await failureOf(client.createOnce({}, { reference }));
      expect(error.payoutId).toBe(payoutId);
      expect(error.message.includes("Its id is")).toBe(payoutId !== undefined);
      expect(error.message).toContain("treasury concluded that it was paid: The bank shows it.");
    },
  );
});

describe("a sealed request whose payout was refused", () => {
  it("is not sent under its old key where a new one is needed", async () => {
    const operations = {
      ...description.operations,
      createByBody: {
        ...description.operations.createByBody,
        idempotency: { ...description.operations.createByBody.idempotency, cachesFailures: true as const },
      },
    };
    const journal = new MemoryJournal();
    const clientWith = (stub: StubFetch): ExampleClient =>
      exampleClient({ fetch: stub.fetch, journal, account: "main", maxRetries: 0 }, { operations });
    const stub = stubFetch(json(422, {}), made);
    const client = clientWith(stub);
    const sealed = client.seal.createByBody?.({}, { reference }) as SealedRequest;
    expect(await failureOf(client.send(sealed))).toMatchObject({ outcome: "rejected" });
    const error = await failureOf(client.send(sealed));
    expect(error).toMatchObject({ outcome: "not_sent", next: { action: "correct" } });
    expect(error.message).toContain("needs a new idempotency key");
    expect(stub.sent).toHaveLength(1);
    expect(await client.createByBody({}, { reference })).toEqual(resource);
    expect((await entryIn(journal, "finished"))?.generation).toBe(2);
  });
});
