import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ExampleClient, exampleClient } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import type { ClientOptions } from "../client-options.ts";
import { MemoryJournal } from "../journal/memory-journal.ts";
import type { LimitDescription, LimitsDescription } from "../provider-description.ts";
import { createPacer } from "./create-pacer.ts";

const header = "Rate-Limit";
const live: LimitDescription = {
  scope: "endpoint",
  requests: 20,
  periodMs: 1000,
  environment: "production",
  header: { name: header, value: "endpoint" },
};
const test: LimitDescription = { ...live, requests: 5, environment: "sandbox" };
const ofToken: LimitDescription = {
  scope: "credential",
  requests: 80,
  periodMs: 1000,
  header: { name: header, value: "token" },
};
const slow: LimitDescription = { scope: "account", requests: 1, periodMs: 1000 };
const none = {};

interface Arrival {
  readonly path: string;
  readonly at: number;
  readonly body: string;
}

/** A provider that answers after a while, and writes down when what arrived. */
function provider(answer: (arrival: Arrival, count: number) => Response = made): {
  readonly fetch: typeof globalThis.fetch;
  readonly arrivals: Arrival[];
} {
  const arrivals: Arrival[] = [];
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const arrival = {
      path: new URL(url as string).pathname,
      at: performance.now(),
      body: await new Response(init?.body).text(),
    };
    arrivals.push(arrival);
    const response = answer(arrival, arrivals.length);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return response;
  };
  return { fetch, arrivals };
}

function made(): Response {
  return Response.json(
    { result: { id: "p1", status: "pending", amount: { value: 1, currency: "SLE" } } },
    { status: 201 },
  );
}

function numberIn(body: string): unknown {
  return (JSON.parse(body) as { readonly number?: unknown }).number;
}

function limited(headers: Readonly<Record<string, string>>): Response {
  return Response.json({}, { status: 429, headers });
}

/** A client of a provider with these limits. */
function paced(
  all: readonly LimitDescription[],
  options: ClientOptions & Readonly<Record<string, unknown>> = {},
  more: Partial<LimitsDescription> = {},
): ExampleClient {
  return exampleClient(options, { limits: { all, pacer: createPacer, ...more } });
}

/** The most arrivals in any period. */
function mostIn(arrivals: readonly Arrival[], periodMs: number): number {
  const times = arrivals.map(({ at }) => at).sort((a, b) => a - b);
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + periodMs).length));
}

function gaps(arrivals: readonly Arrival[]): number[] {
  return arrivals.slice(1).map(({ at }, index) => Math.round(at - (arrivals[index] as Arrival).at));
}

/** Runs calls until all have ended, however long they wait. */
async function settle<Result>(
  calls: readonly PromiseLike<Result>[],
): Promise<PromiseSettledResult<Awaited<Result>>[]> {
  const all = Promise.allSettled(calls);
  await vi.runAllTimersAsync();
  return all;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe("a burst", () => {
  it("ends, in order, and no second carries more than the limit", async () => {
    const { fetch, arrivals } = provider();
    const client = paced([live, ofToken], { fetch });
    const numbers = Array.from({ length: 500 }, (_, number) => number);
    const results = await settle(numbers.map((number) => client.createPayout({ number })));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(500);
    expect(arrivals.map(({ body }) => numberIn(body))).toEqual(numbers);
    expect(mostIn(arrivals, 1000)).toBeLessThanOrEqual(20);
    expect(arrivals.at(-1)?.at).toBeLessThan(26_500);
    expect(new Set(gaps(arrivals))).toEqual(new Set([53]));
  });

  it("of several operations keeps the limit that they share, and each its own", async () => {
    const { fetch, arrivals } = provider();
    const client = paced([live, { ...ofToken, requests: 30 }], { fetch });
    await settle(
      Array.from({ length: 60 }, () => [
        client.createPayout({}),
        client.createByBody({}),
        client.createOnce({}),
      ]).flat(),
    );
    expect(arrivals).toHaveLength(180);
    expect(mostIn(arrivals, 1000)).toBeLessThanOrEqual(30);
    for (const path of new Set(arrivals.map((arrival) => arrival.path)))
      expect(
        mostIn(
          arrivals.filter((arrival) => arrival.path === path),
          1000,
        ),
      ).toBeLessThanOrEqual(20);
  });

  it("keeps nobody waiting whom its limit does not concern", async () => {
    const { fetch, arrivals } = provider();
    const client = paced([live], { fetch });
    const burst = settle(Array.from({ length: 100 }, () => client.createPayout({})));
    await client.getPayout("p1");
    expect(arrivals.filter(({ path }) => path === "/v1/payouts").length).toBeLessThan(10);
    await burst;
  });

  it("lets writes go before reads", async () => {
    const { fetch, arrivals } = provider();
    const client = paced([slow], { fetch });
    await settle([
      client.createPayout({}),
      client.getPayout("p1"),
      client.getPayout("p2"),
      client.createPayout({}),
      client.createByBody({}),
    ]);
    expect(arrivals.map(({ path }) => path.replace("/v1/", ""))).toEqual([
      "payouts",
      "payouts",
      "by-body",
      "payouts/p1",
      "payouts/p2",
    ]);
  });

  it("by references waits outside of the journal, and keeps the limit where the journal is slow", async () => {
    class SlowJournal extends MemoryJournal {
      override async replace(
        ...given: Parameters<MemoryJournal["replace"]>
      ): ReturnType<MemoryJournal["replace"]> {
        const stall = performance.now() % 3000 < 700 ? 700 : 5;
        await new Promise((resolve) => setTimeout(resolve, stall));
        return super.replace(...given);
      }
    }
    const { fetch, arrivals } = provider();
    const client = paced([live], { fetch, journal: new SlowJournal() });
    const results = await settle(
      Array.from({ length: 100 }, (_, number) =>
        client.createPayout({ number }, { reference: `r${number}` }),
      ),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(100);
    expect(arrivals).toHaveLength(100);
    expect(mostIn(arrivals, 1000)).toBeLessThanOrEqual(20);
  });
});

describe("which limit holds", () => {
  const prefixes = { production: "key_", sandbox: "key_test_" };
  const gapOf = async (
    options: ClientOptions & Readonly<Record<string, unknown>>,
  ): Promise<number | undefined> => {
    const { fetch, arrivals } = provider();
    const client = paced([live, test], { fetch, ...options }, { prefixes });
    await settle([client.createPayout({}), client.createPayout({})]);
    return gaps(arrivals)[0];
  };

  it.each<[string, ClientOptions & Readonly<Record<string, unknown>>, number]>([
    ["the first environment's", none, 53],
    ["the option's", { environment: "sandbox" }, 210],
    ["that of the credential's environment", { credential: "key_test_1" }, 210],
    [
      "the credential's rather than the option's",
      { credential: "key_test_1", environment: "production" },
      210,
    ],
    ["the longest prefix's", { credential: "key_1", environment: "sandbox" }, 53],
    ["a function's credential", { credential: () => "key_test_1" }, 210],
    ["a part of it", { pace: { share: 0.5 } }, 105],
    ["none, where the caller keeps no pace", { pace: false }, 0],
  ])("%s", async (_, options, gap) => {
    expect(await gapOf(options)).toBe(gap);
  });

  it("that of a credential in the environment of the process", async () => {
    vi.stubEnv("PETTY_CASH_TEST_KEY", "key_test_9");
    expect(await gapOf({ credential: undefined })).toBe(210);
  });

  it("an operation's own, beside the others", async () => {
    const { fetch, arrivals } = provider();
    const client = paced(
      [live, { scope: "endpoint", operation: "createOnce", requests: 30, periodMs: 60_000 }],
      { fetch },
    );
    await settle([
      client.createOnce({}),
      client.createOnce({}),
      client.createPayout({}),
      client.createPayout({}),
    ]);
    expect(gaps(arrivals.filter(({ path }) => path === "/v1/once"))).toEqual([2100]);
    expect(gaps(arrivals.filter(({ path }) => path === "/v1/payouts"))).toEqual([53]);
  });

  it.each([0, -1, 1.5, Number.NaN, "half"])("refuses the share %s", (share) => {
    expect(() => paced([live], { pace: { share } })).toThrow("`pace` must be false, or { share }");
  });

  it("refuses another pace", () => {
    expect(() => paced([live], { pace: true })).toThrow("`pace` must be false, or { share }");
  });
});

describe("clients", () => {
  const pair = async (
    limit: LimitDescription,
    one: ClientOptions & Readonly<Record<string, unknown>>,
    other: ClientOptions & Readonly<Record<string, unknown>>,
  ): Promise<number | undefined> => {
    const { fetch, arrivals } = provider();
    await settle([
      paced([limit], { fetch, ...one }).createPayout({}),
      paced([limit], { fetch, ...other }).createPayout({}),
    ]);
    return gaps(arrivals)[0];
  };

  it("of one credential share its pace", async () => {
    expect(await pair(live, { credential: "a" }, { credential: "a" })).toBe(53);
  });

  it("of other credentials do not", async () => {
    expect(await pair(live, { credential: "a" }, { credential: "b" })).toBe(0);
  });

  it("of one account share what counts by account, whatever their credentials", async () => {
    const [one, other] = [
      { account: "x", credential: "a" },
      { account: "x", credential: "b" },
    ];
    expect(await pair(slow, one, other)).toBe(1050);
    expect(await pair(live, one, other)).toBe(0);
  });

  it("share a credential's limit, and not an account's, where they have other globals", async () => {
    const [one, other] = [
      { credential: "a", spaceId: "s1" },
      { credential: "a", spaceId: "s2" },
    ];
    expect(await pair(live, one, other)).toBe(53);
    expect(await pair(slow, one, other)).toBe(0);
  });

  it("that wait for nothing leave no timer", async () => {
    const { fetch } = provider();
    const { meta } = await Promise.all([
      paced([live], { fetch }).createPayout({}).withMeta(),
      vi.advanceTimersByTimeAsync(200),
    ]).then(([result]) => result);
    expect(vi.getTimerCount()).toBe(0);
    expect(meta.pacedMs).toBe(0);
    expect(meta.attempts[0]?.pacedMs).toBeUndefined();
    expect(JSON.stringify(meta)).not.toContain("pacedMs");
  });
});

describe("a wait", () => {
  it("is told on the result and to the logger, and counts for no timeout", async () => {
    const { fetch } = provider();
    const entries: unknown[] = [];
    const logger = (entry: unknown): void => void entries.push(entry);
    const client = paced([slow], { fetch, timeoutMs: 300, logger });
    const calls = Array.from({ length: 4 }, () => client.createPayout({}).withMeta());
    await settle(calls);
    const metas = (await Promise.all(calls)).map(({ meta }) => meta);
    expect(metas.map(({ pacedMs }) => Math.round(pacedMs))).toEqual([0, 1050, 2100, 3150]);
    expect(entries).toContainEqual(
      expect.objectContaining({
        level: "debug",
        message: "payouts: waited for its turn",
        operationId: "createPayout",
        pacedMs: metas[3]?.pacedMs,
      }),
    );
    expect(metas[3]?.attempts).toMatchObject([{ pacedMs: metas[3]?.pacedMs, outcome: "answered" }]);
  });

  it("that would end after the deadline fails at once, and says how long it would have been", async () => {
    const { fetch, arrivals } = provider();
    const client = paced([slow], { fetch, deadlineMs: 3_000 });
    const calls = Array.from({ length: 5 }, () => client.createPayout({}));
    const [fourth, fifth] = await Promise.all([
      failureOf(calls[3] as PromiseLike<unknown>),
      failureOf(calls[4] as PromiseLike<unknown>),
    ]);
    expect(performance.now()).toBeLessThan(1);
    expect(fourth).toMatchObject({
      name: "TimeoutError",
      outcome: "not_sent",
      next: { action: "resend", scope: "account" },
    });
    expect(fourth.message).toContain("its turn would come in 4 s");
    // Who did not wait is in nobody's way.
    expect([fourth.pacedMs, fifth.pacedMs]).toEqual([3150, 3150]);
    expect(fourth.next.notBefore).toBe(Date.now() + 3150);
    expect(fourth.toJSON()).toMatchObject({ pacedMs: 3150 });
    await settle(calls);
    expect(arrivals).toHaveLength(3);
  });

  it("ends with the signal, and lets the next go", async () => {
    const { fetch, arrivals } = provider();
    const client = paced([slow], { fetch });
    const controller = new AbortController();
    const calls = [
      client.createPayout({}),
      client.createPayout({}, { signal: controller.signal }),
      client.createPayout({}),
    ];
    const failure = failureOf(calls[1] as PromiseLike<unknown>);
    await vi.advanceTimersByTimeAsync(500);
    controller.abort();
    expect(await failure).toMatchObject({ name: "AbortError", outcome: "not_sent" });
    await settle(calls);
    expect(gaps(arrivals)).toEqual([1050]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("of a read that is overtaken ends with its deadline", async () => {
    const { fetch } = provider();
    const client = paced([slow], { fetch });
    const first = client.createPayout({});
    const read = failureOf(client.getPayout("p1", { deadlineMs: 1_500 }));
    const writes = Array.from({ length: 3 }, () => client.createPayout({}));
    await vi.advanceTimersByTimeAsync(1_600);
    expect(await read).toMatchObject({ name: "TimeoutError", outcome: "not_sent" });
    expect(performance.now()).toBeLessThan(1_700);
    await settle([first, ...writes]);
  });

  it("never lets a key outlive its lifetime", async () => {
    const { fetch, arrivals } = provider();
    const client = paced([{ ...slow, periodMs: 3_600_000 }], { fetch, deadlineMs: 1e8 });
    const calls = [client.createByBody({}), client.createByBody({})];
    // Its turn would come after 63 minutes, and its key is trusted for 60.
    expect(await failureOf(calls[1] as PromiseLike<unknown>)).toMatchObject({
      outcome: "not_sent",
      pacedMs: 3_780_000,
    });
    await settle(calls);
    expect(arrivals).toHaveLength(1);
  });
});

describe("Retry-After", () => {
  const first = (headers: Readonly<Record<string, string>>) => (_: Arrival, count: number) =>
    count === 1 ? limited({ "retry-after": "5", ...headers }) : made();

  it("holds back the limit that it names, and the retry comes first", async () => {
    const { fetch, arrivals } = provider(first({ [header]: "endpoint" }));
    const client = paced([live, ofToken], { fetch });
    const calls = [1, 2, 3].map((number) => client.createPayout({ number }));
    const held = Promise.allSettled(calls);
    await vi.advanceTimersByTimeAsync(300);
    await Promise.all([held, settle([client.createOnce({})])]);
    const of = (path: string): Arrival[] => arrivals.filter((arrival) => arrival.path === path);
    expect(of("/v1/once")[0]?.at).toBeLessThan(400);
    expect(of("/v1/payouts")).toHaveLength(4);
    expect((await held).map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "fulfilled"]);
  });

  it("holds back the account where it names no limit that is documented", async () => {
    const { fetch, arrivals } = provider(first({ [header]: "other" }));
    const client = paced([live], { fetch });
    const calls = settle([client.createPayout({})]);
    await vi.advanceTimersByTimeAsync(300);
    await Promise.all([calls, settle([client.createOnce({}), client.getPayout("p1")])]);
    expect(arrivals.map(({ at }) => Math.floor(at / 1000))).toEqual([0, 5, 5, 5]);
  });

  it("keeps its turns apart afterwards, and a retry does not wait behind the whole line", async () => {
    const { fetch, arrivals } = provider(first({}));
    const client = paced([slow], { fetch });
    await settle([1, 2, 3].map((number) => client.createPayout({ number })));
    expect(arrivals.map(({ body }) => numberIn(body))).toEqual([1, 2, 1, 3]);
    expect(mostIn(arrivals, 1000)).toBe(1);
  });

  it("ends at once what it makes too late", async () => {
    const { fetch } = provider((_, count) => (count === 1 ? limited({ "retry-after": "60" }) : made()));
    const client = paced([slow], { fetch, deadlineMs: 20_000 });
    const calls = [client.createPayout({}), client.createPayout({})];
    const failures = calls.map((call) => failureOf(call));
    await vi.advanceTimersByTimeAsync(250);
    expect((await Promise.all(failures)).map(({ name, outcome }) => [name, outcome])).toEqual([
      ["RateLimitError", "rejected"],
      ["TimeoutError", "not_sent"],
    ]);
    expect(performance.now()).toBeLessThan(300);
  });
});

describe("a payout with a reference", () => {
  it("is not recorded as being sent while it waits, so that whoever finds it may send it", async () => {
    const journal = new MemoryJournal();
    const { fetch, arrivals } = provider();
    const client = paced([slow], { fetch, journal, account: "main" });
    const calls = settle(
      [1, 2].map((number) => client.createPayout({ number }, { reference: `r${number}` })),
    );
    await vi.advanceTimersByTimeAsync(500);
    const list = async (state: "open" | "refused"): Promise<string[]> => {
      const query = {
        provider: "petty-cash",
        account: "main",
        state,
        order: "age",
        limit: 9,
      } as const;
      return (await journal.list(query)).entries.map(({ reference, holder }) => `${reference} ${holder}`);
    };
    expect(await list("refused")).toEqual(["r2 null"]);
    expect(await list("open")).toEqual([]);
    // Another process, whose line is its own.
    const other = provider();
    const elsewhere = paced([slow], { fetch: other.fetch, journal, account: "main" });
    const there = settle([elsewhere.createPayout({ number: 2 }, { reference: "r2" })]);
    const [[, second], [same]] = await Promise.all([calls, there]);
    expect([second?.status, same?.status]).toEqual(["fulfilled", "fulfilled"]);
    expect([...arrivals, ...other.arrivals].filter(({ body }) => numberIn(body) === 2)).toHaveLength(1);
  });

  it("is not sent again under a key that has grown too old in line", async () => {
    const minute = 60_000;
    const { fetch, arrivals } = provider((_, count) => {
      if (count === 1) throw Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNRESET" } });
      return made();
    });
    const client = paced([{ ...slow, periodMs: 20 * minute }], {
      fetch,
      journal: new MemoryJournal(),
      maxRetries: 0,
      deadlineMs: 1e8,
    });
    const pay = (): PromiseLike<unknown> => client.createByBody({ number: 1 }, { reference: "r1" });
    expect(await failureOf(pay())).toMatchObject({ outcome: "unknown", next: { action: "resend" } });
    // The key is trusted for 60 minutes. After 50 it still is, but in line for another 21 it no longer is.
    await vi.advanceTimersByTimeAsync(50 * minute);
    const other = client.createPayout({ number: 2 });
    const again = failureOf(pay());
    await settle<unknown>([other, again]);
    expect(await again).toMatchObject({ outcome: "unknown" });
    expect(arrivals.map(({ body }) => numberIn(body))).toEqual([1, 2]);
  });

  it("that is answered waits for no turn", async () => {
    const journal = new MemoryJournal();
    const { fetch } = provider();
    const client = paced([{ ...slow, periodMs: 60_000 }], { fetch, journal });
    await settle([client.createPayout({}, { reference: "r1" })]);
    const since = performance.now();
    const again = client.createPayout({}, { reference: "r1" }).withMeta();
    await settle([again]);
    expect((await again).meta.replayed).toBe(true);
    expect(performance.now() - since).toBeLessThan(10);
  });

  it("whose turn comes too late was not sent, and may be sent again at any time", async () => {
    const journal = new MemoryJournal();
    const { fetch, arrivals } = provider();
    const client = paced([{ ...slow, periodMs: 60_000 }], { fetch, journal, deadlineMs: 10_000 });
    const pay = (number: number): PromiseLike<unknown> =>
      client.createPayout({ number }, { reference: `r${number}` });
    await settle([pay(1)]);
    const late = await failureOf(pay(2));
    expect(late).toMatchObject({
      name: "TimeoutError",
      outcome: "not_sent",
      reference: "r2",
      next: { action: "resend" },
    });
    await vi.advanceTimersByTimeAsync(70_000);
    await settle([pay(2)]);
    expect(arrivals).toHaveLength(2);
  });
});
