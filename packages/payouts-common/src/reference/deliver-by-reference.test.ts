import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ExampleClient, exampleClient, withOperation } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import {
  cut,
  hang,
  json,
  networkError,
  type Reply,
  type StubFetch,
  stubFetch,
} from "../../test/stub-fetch.ts";
import type { ClientOptions } from "../client-options.ts";
import type { PayoutsError } from "../errors/payouts-error.ts";
import type { Journal } from "../journal/journal.ts";
import { MemoryJournal } from "../journal/memory-journal.ts";
import type { ProviderDescription } from "../provider-description.ts";

const reset = networkError("ECONNRESET", "read");
const refused = networkError("ECONNREFUSED", "connect");
const reference = { reference: "payroll-2026-11/17" };
const hour = 3_600_000;
const resource = { id: "p1", status: "pending", amount: { value: 100, currency: "SLE" } };
const made: Reply = json(201, { result: resource });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A journal that outlives the process: its entries are protected, which takes real time. */
function durableJournal(): MemoryJournal {
  return Object.assign(new MemoryJournal(), { durable: true });
}

/** A new process: a new client on the same journal. */
function process(
  journal: Journal,
  stub: StubFetch,
  options: ClientOptions = {},
  change: Partial<ProviderDescription> = {},
): ExampleClient {
  return exampleClient({ fetch: stub.fetch, journal, account: "main", maxRetries: 0, ...options }, change);
}

/** The settled call, however long it waits. */
async function settled(call: { safe(): Promise<unknown> }): Promise<unknown> {
  const result = call.safe();
  await vi.advanceTimersByTimeAsync(200_000);
  return result;
}

/** Calls once in one process, and again in another after a time. Gives back what was sent. */
async function twice(
  operation: keyof ExampleClient & string,
  first: Reply,
  second: Reply,
  afterMs: number,
  bodies: readonly [object, object] = [{ amount: 1 }, { amount: 1 }],
): Promise<{ result: unknown; stub: StubFetch; journal: MemoryJournal }> {
  const journal = new MemoryJournal();
  const stub = stubFetch(first, second);
  const call = (body: object): { safe(): Promise<unknown> } =>
    (
      process(journal, stub) as unknown as Record<
        string,
        (...given: unknown[]) => { safe(): Promise<unknown> }
      >
    )[operation]?.(body, reference) as { safe(): Promise<unknown> };
  await settled(call(bodies[0]));
  if (afterMs < 0) vi.setSystemTime(Date.now() + afterMs);
  else await vi.advanceTimersByTimeAsync(afterMs);
  const result = await settled(call(bodies[1]));
  return { result, stub, journal };
}

describe("a payout with a reference is made at most once", () => {
  it("answered: the recorded answer, and no request, a year later and in any order of members", async () => {
    const { result, stub } = await twice("createPayout", made, made, 365 * 24 * hour, [
      { amount: 1, to: { a: 1, b: 2 } },
      { to: { b: 2, a: 1 }, amount: 1 },
    ]);
    expect(result).toMatchObject({
      ok: true,
      data: resource,
      meta: { replayed: true, status: 201, reference: reference.reference },
    });
    expect(stub.sent).toHaveLength(1);
  });

  it("unknown, key trusted: the same bytes with the same key, in another process", async () => {
    const { result, stub } = await twice("createPayout", reset, made, 0);
    expect(result).toMatchObject({ ok: true, data: resource });
    const [first, second] = stub.sent;
    expect(second?.body).toBe(first?.body);
    expect(second?.headers["idempotency-key"]).toBe(first?.headers["idempotency-key"]);
  });

  it("unknown, key forgotten: never sent again", async () => {
    const { result, stub } = await twice("createByBody", reset, made, hour);
    expect(result).toMatchObject({
      ok: false,
      error: { name: "JournalError", outcome: "unknown", next: { action: "person", scope: "payout" } },
    });
    expect(stub.sent).toHaveLength(1);
  });

  it("unknown, no keys at all: never sent again", async () => {
    const { result, stub } = await twice("createOnce", reset, made, 0);
    expect(result).toMatchObject({ ok: false, error: { outcome: "unknown", next: { action: "person" } } });
    expect(stub.sent).toHaveLength(1);
  });

  it("unknown, two at once would both be processed: the pause counts from the last sending", async () => {
    const journal = new MemoryJournal();
    const stub = stubFetch(reset, made);
    await process(journal, stub).createSettling({}, reference).safe();
    const early = await failureOf(
      process(journal, stub).createSettling({}, { ...reference, deadlineMs: 5_000 }),
    );
    expect(early).toMatchObject({ name: "JournalError", outcome: "unknown", next: { action: "resend" } });
    expect(early.next.notBefore).toBe(Date.now() + 10_000);
    const second = process(journal, stub).createSettling({}, reference).safe();
    await vi.advanceTimersByTimeAsync(9_900);
    expect(stub.sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect((await second).ok).toBe(true);
  });

  it("accepted, the answer unreadable: the recorded bytes again, and never rejected", async () => {
    const { result, stub } = await twice("createPayout", cut(), json(422, {}), 0);
    expect(stub.sent[1]?.body).toBe(stub.sent[0]?.body);
    expect(result).toMatchObject({ ok: false, error: { outcome: "accepted" } });
  });

  it.each<[string, Reply]>([
    ["rejected", json(422, {})],
    ["not sent", refused],
  ])("%s: the same bytes with the same key again", async (_name, reply) => {
    const { result, stub } = await twice("createPayout", reply, made, 0);
    expect(result).toMatchObject({ ok: true });
    expect(stub.sent[1]?.headers["idempotency-key"]).toBe(stub.sent[0]?.headers["idempotency-key"]);
  });

  it("accepted, the answer unreadable, the key forgotten: still accepted, for a person, never sent again", async () => {
    const { result, stub } = await twice("createByBody", cut(), made, hour);
    expect(result).toMatchObject({ ok: false, error: { outcome: "accepted", next: { action: "person" } } });
    expect(stub.sent).toHaveLength(1);
  });

  it("a clock that was set back behind the last write says nothing about the key's age: never sent again", async () => {
    const journal = new MemoryJournal();
    const stub = stubFetch(reset, made);
    await settled(process(journal, stub).createByBody({ amount: 1 }, reference));
    await vi.advanceTimersByTimeAsync(hour);
    vi.setSystemTime(Date.now() - hour - 300_000);
    const result = await settled(process(journal, stub).createByBody({ amount: 1 }, reference));
    expect(result).toMatchObject({ ok: false, error: { outcome: "unknown", next: { action: "person" } } });
    expect(stub.sent).toHaveLength(1);
  });

  it("answered: the recorded answer, also by a clock that was set back by a day", async () => {
    const { result, stub } = await twice("createPayout", made, made, -24 * hour);
    expect(result).toMatchObject({ ok: true, data: resource, meta: { replayed: true } });
    expect(stub.sent).toHaveLength(1);
  });

  it("rejected, then corrected: a new key", async () => {
    const { result, stub } = await twice("createPayout", json(422, {}), made, 0, [
      { amount: 1 },
      { amount: 2 },
    ]);
    expect(result).toMatchObject({ ok: true });
    expect(stub.sent.map(({ body }) => body)).toEqual(['{"amount":1}', '{"amount":2}']);
    expect(stub.sent[1]?.headers["idempotency-key"]).not.toBe(stub.sent[0]?.headers["idempotency-key"]);
  });

  it("rejected, key past its lifetime: a new key, for nothing was made under the old one", async () => {
    const { result, stub } = await twice("createByBody", json(422, {}), made, hour);
    expect(result).toMatchObject({ ok: true });
    expect(stub.sent[1]?.body).not.toBe(stub.sent[0]?.body);
  });

  it("rejected, where the provider keeps failures under keys: a new key", async () => {
    const journal = new MemoryJournal();
    const stub = stubFetch(json(422, {}), made);
    const change = withOperation("createPayout", {
      idempotency: { carrier: "header", name: "Idempotency-Key", cachesFailures: true },
    });
    await process(journal, stub, {}, change).createPayout({}, reference).safe();
    await process(journal, stub, {}, change).createPayout({}, reference);
    expect(stub.sent[1]?.headers["idempotency-key"]).not.toBe(stub.sent[0]?.headers["idempotency-key"]);
  });

  it.each<[string, Reply]>([
    ["made", made],
    ["perhaps made", reset],
  ])(
    "another payout under the reference of one that was %s is refused, naming fields and no values",
    async (_name, reply) => {
      const { result, stub } = await twice("createPayout", reply, made, 0, [
        { amount: 1, to: { phone: "+23278000000" } },
        { amount: 2, to: { phone: "+23278111111" } },
      ]);
      expect(result).toMatchObject({ ok: false, error: { outcome: "not_sent", next: { action: "person" } } });
      const { message } = (result as { error: Error }).error;
      expect(message).toContain("/amount, /to/phone differ");
      expect(message).not.toMatch(/2327|another key|new key/);
      expect(stub.sent).toHaveLength(1);
    },
  );

  it("refused once and sent by another operation: the reference is of the account, whatever the operation", async () => {
    const journal = new MemoryJournal();
    const stub = stubFetch(made);
    await process(journal, stub).createPayout({ amount: 1 }, reference);
    const error = await failureOf(process(journal, stub).createOnce({ amount: 1 }, reference));
    expect(error).toMatchObject({ outcome: "not_sent" });
    expect(error.message).toContain("operation");
  });
});

describe("a payout that must not be sent again is looked up", () => {
  const listed = (...items: readonly object[]): Reply => json(200, { result: items });
  const minute = 60_000;

  it("found: the call resolves with it, and the journal closes the entry", async () => {
    const journal = new MemoryJournal();
    const change = withOperation("createFindable", { idempotency: { carrier: "none" } });
    const stub = stubFetch(reset, (request) => {
      const body = JSON.parse(stub.sent[0]?.body ?? "") as { metadata: { reference: string } };
      expect(request.method).toBe("GET");
      return listed({ ...resource, amount: 5, metadata: body.metadata })(request);
    });
    const options = { fillReference: true };
    await process(journal, stub, options, change).createFindable({ amount: 5 }, reference).safe();
    const { data, meta } = await process(journal, stub, options, change)
      .createFindable({ amount: 5 }, reference)
      .withMeta();
    expect(data).toMatchObject({ id: "p1" });
    expect(meta.replayed).toBe(true);
    await process(journal, stub, options, change).createFindable({ amount: 5 }, reference);
    expect(stub.sent.map(({ method }) => method)).toEqual(["POST", "GET"]);
  });

  it("not found: unknown, and from when a look is conclusive; then for a person", async () => {
    const journal = new MemoryJournal();
    const change = withOperation("createFindable", { idempotency: { carrier: "none" } });
    const stub = stubFetch(reset, listed());
    const call = (): Promise<PayoutsError> =>
      failureOf(process(journal, stub, { fillReference: true }, change).createFindable({}, reference));
    const sentAt = Date.now();
    await call();
    expect(await call()).toMatchObject({
      name: "JournalError",
      outcome: "unknown",
      next: { action: "reconcile", notBefore: sentAt + minute },
    });
    await vi.advanceTimersByTimeAsync(2 * minute);
    const late = await call();
    expect(late).toMatchObject({ outcome: "unknown", next: { action: "person" } });
    expect(late.message).toContain("client.conclude");
    expect(stub.sent.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  it("a batch: found whole, it resolves with its payouts in the order asked", async () => {
    const journal = new MemoryJournal();
    const body = { payouts: [{ amount: 1 }, { amount: 2 }] };
    const stub = stubFetch(reset, (request) => {
      const { payouts } = JSON.parse(stub.sent[0]?.body ?? "") as typeof body;
      return listed(...[...payouts].reverse())(request);
    });
    await process(journal, stub).createBulk(body, reference).safe();
    const found = await process(journal, stub).createBulk(body, reference);
    expect(found).toMatchObject({ payouts: [{ amount: 1 }, { amount: 2 }] });
    expect(stub.sent.map(({ method }) => method)).toEqual(["POST", "GET"]);
  });

  it("a batch with two items of the same reference is refused before sending", async () => {
    const stub = stubFetch(made);
    const body = { payouts: [{ number: "1" }, { number: "1" }] };
    const error = await failureOf(process(new MemoryJournal(), stub).createBulk(body, reference));
    expect(error).toMatchObject({ name: "InputError", outcome: "not_sent" });
    expect(stub.sent).toHaveLength(0);
  });
});

describe("a provider that answers with another payout", () => {
  const change = withOperation("createPayout", {
    idempotency: {
      carrier: "header",
      name: "Idempotency-Key",
      compare: [
        { request: "/amount", result: "/amount/value" },
        { request: "/currency", result: "/amount/currency" },
      ],
    },
  });

  it("is a conflict: this payout was not made, and the error carries the other one", async () => {
    const stub = stubFetch(made);
    const error = await failureOf(
      process(new MemoryJournal(), stub, {}, change).createPayout({ amount: 7, currency: "SLE" }),
    );
    expect(error).toMatchObject({
      name: "ConflictError",
      outcome: "rejected",
      payoutId: "p1",
      body: resource,
    });
    expect(error.message).toContain("/amount differs");
  });

  it("with a reference, the next call takes a new key", async () => {
    const journal = new MemoryJournal();
    const stub = stubFetch(
      made,
      json(201, { result: { ...resource, amount: { value: 7, currency: "SLE" } } }),
    );
    await process(journal, stub, {}, change).createPayout({ amount: 7 }, reference).safe();
    expect(await process(journal, stub, {}, change).createPayout({ amount: 7 }, reference)).toMatchObject({
      amount: { value: 7 },
    });
    expect(stub.sent[1]?.headers["idempotency-key"]).not.toBe(stub.sent[0]?.headers["idempotency-key"]);
  });
});

describe("two callers at once", () => {
  it("in this process: the second waits for the first and gets its answer", async () => {
    const stub = stubFetch(made);
    const client = process(new MemoryJournal(), stub);
    const results = await Promise.all([1, 2, 3].map(() => client.createPayout({}, reference)));
    expect(results).toEqual([resource, resource, resource]);
    expect(stub.sent).toHaveLength(1);
  });

  it("in this process: the second's own signal ends only its waiting", async () => {
    const stub = stubFetch(hang);
    const client = process(new MemoryJournal(), stub);
    const first = client.createPayout({}, reference).safe();
    await vi.advanceTimersByTimeAsync(1);
    const controller = new AbortController();
    const second = failureOf(client.createPayout({}, { ...reference, signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(1);
    controller.abort();
    expect(await second).toMatchObject({ name: "AbortError", outcome: "unknown" });
    await vi.advanceTimersByTimeAsync(200_000);
    expect((await first).ok).toBe(false);
    expect(stub.sent).toHaveLength(1);
  });

  it("in another process: refused until the lease is over, then the recorded bytes", async () => {
    const journal = new MemoryJournal();
    const dead = stubFetch(hang);
    void process(journal, dead, { deadlineMs: 10_000, timeoutMs: 1e9 }).createPayout({}, reference).safe();
    await vi.advanceTimersByTimeAsync(1);
    // The first process is stopped here: its journal is taken away, and its client never writes again.
    const copy = Object.assign(new MemoryJournal(), {});
    const { entries } = await journal.list({
      provider: "petty-cash",
      account: "main",
      state: "open",
      order: "age",
      limit: 1,
    });
    const {
      createdAt: _created,
      updatedAt: _updated,
      leaseUntil,
      ...entry
    } = entries[0] ?? expect.fail("no entry");
    await copy.insert({ ...entry, leaseMs: (leaseUntil ?? 0) - Date.now() });
    const alive = stubFetch(made);
    const busy = await failureOf(process(copy, alive).createPayout({}, reference));
    expect(busy).toMatchObject({ name: "JournalError", outcome: "unknown", next: { notBefore: leaseUntil } });
    expect(alive.sent).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(12_100);
    expect(await process(copy, alive).createPayout({}, reference)).toEqual(resource);
    expect(alive.sent[0]?.headers["idempotency-key"]).toBe(dead.sent[0]?.headers["idempotency-key"]);
  });

  it("a process that wakes after its lease sends nothing more", async () => {
    const journal = new MemoryJournal();
    const stub = stubFetch(json(503, {}), made);
    const call = failureOf(
      process(journal, stub, { maxRetries: 2, deadlineMs: 10_000 }).createPayout({}, reference),
    );
    await vi.advanceTimersByTimeAsync(0);
    // The machine sleeps: the wall clock runs on, the monotonic one stands still.
    vi.setSystemTime(Date.now() + 30 * hour);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(await call).toMatchObject({ outcome: "unknown" });
    expect(stub.sent).toHaveLength(1);
  });
});

describe("a process that died, or only seemed dead", () => {
  /** The journal as a process has it that dies when it would record an outcome. */
  function mortal(journal: Journal): Journal {
    const replace: Journal["replace"] = (entry, version) =>
      entry.holder === null && version !== ""
        ? new Promise(() => undefined)
        : journal.replace(entry, version);
    return { ...bound(journal), replace };
  }
  function bound(journal: Journal): Journal {
    return {
      durable: journal.durable,
      insert: (entry) => journal.insert(entry),
      replace: (entry, version) => journal.replace(entry, version),
      list: (query) => journal.list(query),
    };
  }

  it("may have sent until its lease was over, also where the entry was sent before", async () => {
    const journal = new MemoryJournal();
    const stub = stubFetch(reset, reset, made);
    await settled(process(journal, stub).createSettling({}, reference));
    const second = process(mortal(journal), stub, { deadlineMs: 10_000 })
      .createSettling({}, reference)
      .safe();
    await vi.advanceTimersByTimeAsync(12_100);
    const third = process(bound(journal), stub).createSettling({}, reference).safe();
    await vi.advanceTimersByTimeAsync(9_800);
    expect(stub.sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(200);
    expect((await third).ok).toBe(true);
    expect((await second).ok).toBe(false);
  });

  it.each<[string, Reply, object]>([
    ["success", made, { ok: true }],
    ["acceptance", cut(), { ok: false, error: { outcome: "accepted" } }],
  ])("records its %s, though another one took over and died", async (_, answer, result) => {
    const journal = new MemoryJournal();
    const stub = stubFetch(
      () => new Promise((resolve) => setTimeout(resolve, 5_000)).then(() => answer({} as never)),
      hang,
    );
    const options = { deadlineMs: 20_000, timeoutMs: 20_000 };
    const first = process(bound(journal), stub, options).createByBody({}, reference).safe();
    await vi.advanceTimersByTimeAsync(100);
    // The clock is set, and the first one's lease is over too soon.
    vi.setSystemTime(Date.now() + 60_000);
    const second = process(mortal(journal), stub, options).createByBody({}, reference).safe();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await first).toMatchObject(result);
    await vi.advanceTimersByTimeAsync(2 * hour);
    expect((await second).ok).toBe(false);
    const later = await settled(process(bound(journal), stub).createByBody({}, reference));
    expect(later).toMatchObject(result);
    expect(stub.sent).toHaveLength(2);
  });

  it("is recovered: what another worker has found refused in between is left to its caller", async () => {
    const journal = new MemoryJournal();
    const stub = stubFetch(reset);
    await settled(process(journal, stub).createPayout({}, reference));
    const refusing: Journal = {
      ...bound(journal),
      async replace(entry, version) {
        const { entry: stands } = await journal.replace(entry, "");
        const { createdAt: _created, updatedAt: _updated, leaseUntil: _until, ...fields } = stands;
        const refusedNow = { ...fields, version: "refused", leaseMs: null, holder: null } as const;
        await journal.replace({ ...refusedNow, state: "refused", outcome: "rejected" }, version);
        return journal.replace(entry, version);
      },
    };
    const results = [];
    for await (const each of process(refusing, stub).recover()) results.push(each);
    expect(results).toMatchObject([
      { ok: false, error: { outcome: "rejected", next: { action: "resend" } } },
    ]);
    expect(stub.sent).toHaveLength(1);
  });
});

describe("the journal", () => {
  it.each<[string, Partial<Journal>]>([
    ["rejects", { insert: () => Promise.reject(new Error("disk full")) }],
    [
      "throws",
      {
        insert: () => {
          throw new Error("disk full");
        },
      },
    ],
    ["hangs", { insert: () => new Promise(() => undefined) }],
    ["answers with something else", { insert: () => Promise.resolve({} as never) }],
  ])("that %s before sending: nothing is sent", async (_name, broken) => {
    const stub = stubFetch(made);
    const journal = Object.assign(new MemoryJournal(), broken);
    const result = await settled(process(journal, stub).createPayout({}, reference));
    expect(result).toMatchObject({ ok: false, error: { name: "JournalError", outcome: "not_sent" } });
    expect(stub.sent).toHaveLength(0);
  });

  it.each<[string, () => Promise<never>]>([
    ["rejects", () => Promise.reject(new Error("disk full"))],
    ["hangs", () => new Promise(() => undefined)],
  ])(
    "that %s after a success: it stays a success, with a warning, and is closed later",
    async (_name, replace) => {
      const stub = stubFetch(made);
      const journal = new MemoryJournal();
      const broken: Journal = {
        durable: false,
        insert: (entry) => journal.insert(entry),
        replace,
        list: (query) => journal.list(query),
      };
      const result = await settled(process(broken, stub).createPayout({}, reference));
      expect(result).toMatchObject({
        ok: true,
        data: resource,
        meta: { warnings: [{ kind: "not_recorded" }] },
      });
      await vi.advanceTimersByTimeAsync(hour);
      expect(await process(journal, stub).createPayout({}, reference)).toEqual(resource);
      expect(stub.sent[1]?.headers["idempotency-key"]).toBe(stub.sent[0]?.headers["idempotency-key"]);
    },
  );

  it("that commits after the call gave it up: the entry is taken back, for nothing was sent", async () => {
    const journal = new MemoryJournal();
    const late: Journal = {
      durable: false,
      insert: async (entry) => {
        await new Promise((resolve) => setTimeout(resolve, 60_000));
        return journal.insert(entry);
      },
      replace: (entry, version) => journal.replace(entry, version),
      list: (query) => journal.list(query),
    };
    const stub = stubFetch(made);
    const result = await settled(process(late, stub).createOnce({}, reference));
    expect(result).toMatchObject({ ok: false, error: { name: "JournalError", outcome: "not_sent" } });
    expect(await process(journal, stub).createOnce({}, reference)).toEqual(resource);
    expect(stub.sent).toHaveLength(1);
  });

  it("is not written where the signal has ended the call already", async () => {
    const insert = vi.fn();
    const journal = Object.assign(new MemoryJournal(), { insert });
    const signal = AbortSignal.abort();
    const error = await failureOf(
      process(journal, stubFetch(made)).createPayout({}, { ...reference, signal }),
    );
    expect(error).toMatchObject({ name: "AbortError", outcome: "not_sent" });
    expect(insert).not.toHaveBeenCalled();
  });

  it("holds neither credential nor, with keys, anything personal", async () => {
    vi.useRealTimers();
    const journal = durableJournal();
    const bytes = (seed: number): Uint8Array<ArrayBuffer> => new Uint8Array(32).fill(seed);
    const old = { current: "2025", keys: { "2025": bytes(1) } };
    const both = { current: "2026", keys: { ...old.keys, "2026": bytes(2) } };
    const stub = stubFetch(json(201, { result: { ...resource, holder: "Ada Lovelace" } }));
    const body = { holder: "Ada Lovelace" };
    await process(journal, stub, { journalKeys: old }).createPayout(body, reference);
    const { entries } = await journal.list({
      provider: "petty-cash",
      account: "main",
      state: "finished",
      order: "age",
      limit: 9,
    });
    expect(JSON.stringify(entries)).not.toMatch(/Ada|secret-key/);
    expect(await process(journal, stub, { journalKeys: both }).createPayout(body, reference)).toMatchObject(
      body,
    );
    const gone = { current: "2026", keys: { "2026": bytes(2) } };
    const error = await failureOf(
      process(journal, stub, { journalKeys: gone }).createPayout(body, reference),
    );
    expect(error).toMatchObject({ name: "JournalError", outcome: "accepted" });
    expect(error.message).toContain("2025");
    expect(stub.sent).toHaveLength(1);
  });

  it("is given whole milliseconds, also where the monotonic clock has fractions", async () => {
    const started = Date.now();
    let fraction = 0;
    const clock = vi
      .spyOn(performance, "now")
      .mockImplementation(() => Date.now() - started + (fraction += 0.0013));
    const journal = new MemoryJournal();
    const drafts: object[] = [];
    const listening: Journal = {
      durable: false,
      insert: (entry) => (drafts.push(entry), journal.insert(entry)),
      replace: (entry, version) => (drafts.push(entry), journal.replace(entry, version)),
      list: (query) => journal.list(query),
    };
    const stub = stubFetch(reset, made);
    await settled(process(listening, stub).createPayout({}, reference));
    await settled(process(listening, stub).createPayout({}, reference));
    clock.mockRestore();
    const numbers = drafts
      .flatMap((draft): unknown[] => Object.values(draft))
      .filter((each) => typeof each === "number");
    expect(drafts).toHaveLength(5);
    expect(numbers.filter((each) => !Number.isInteger(each))).toEqual([]);
  });

  it("whose recorded bytes were changed is refused", async () => {
    vi.useRealTimers();
    const journal = durableJournal();
    const stub = stubFetch(reset, made);
    await process(journal, stub).createPayout({ amount: 1 }, reference).safe();
    const query = { provider: "petty-cash", account: "main", state: "open", order: "age", limit: 1 } as const;
    const [entry] = (await journal.list(query)).entries;
    const { createdAt: _c, updatedAt: _u, leaseUntil: _l, ...fields } = entry ?? expect.fail("no entry");
    const sealed = (fields.sealed ?? "").replace('amount\\":1', 'amount\\":9');
    expect(sealed).not.toBe(fields.sealed);
    await journal.replace({ ...fields, sealed, version: "changed", leaseMs: null }, fields.version);
    const error = await failureOf(process(journal, stub).createPayout({ amount: 1 }, reference));
    expect(error).toMatchObject({ name: "JournalError", outcome: "unknown" });
    expect(stub.sent).toHaveLength(1);
  });

  it("in memory protects within the process, and says so once", async () => {
    const messages: string[] = [];
    const stub = stubFetch(made);
    const client = exampleClient({ fetch: stub.fetch, logger: ({ message }) => messages.push(message) });
    await client.createPayout({}, reference);
    await client.createPayout({}, reference);
    expect(stub.sent).toHaveLength(1);
    expect(messages.filter((message) => message.includes("within this process only"))).toHaveLength(1);
  });
});

describe("a reference", () => {
  it.each<[string, unknown]>([
    ["must be a string", 17],
    ["1 to 255", ""],
    ["1 to 255", "x".repeat(256)],
    ["control characters", "a\u0000b"],
    ["well-formed", "a\ud800"],
  ])("%s", async (message, given) => {
    const stub = stubFetch(made);
    const call = exampleClient({ fetch: stub.fetch }).createPayout({}, { reference: given });
    const error = await failureOf(call);
    expect(error).toMatchObject({ name: "InputError", outcome: "not_sent" });
    expect(error.message).toContain(message);
    expect(stub.sent).toHaveLength(0);
  });

  it("excludes an idempotency key, and stands only where payouts are made", async () => {
    const client = exampleClient({ fetch: stubFetch(made).fetch });
    const both = await failureOf(client.createPayout({}, { ...reference, idempotencyKey: "k" }));
    expect(both.message).toContain("exclude each other");
    const read = await failureOf(client.getPayout("p1", reference));
    expect(read.message).toContain("does not make one");
  });
});
