import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { exampleClient, withOperation } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { cut, hang, json, networkError, paid, type Reply, stubFetch } from "../../test/stub-fetch.ts";

const reset = networkError("ECONNRESET", "read");
const refused = networkError("ECONNREFUSED", "connect");
const html: Reply = () => new Response("<html>", { status: 200 });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The error of a call whose waits pass at once. */
async function failureNow(call: PromiseLike<unknown>): Promise<Awaited<ReturnType<typeof failureOf>>> {
  const failure = failureOf(call);
  failure.catch(() => undefined);
  await vi.runAllTimersAsync();
  return failure;
}

describe("what is sent again, and what became of the money", () => {
  type Row = [name: string, reply: Reply, keyed: number, once: number, outcome: string, error: string];
  it.each<Row>([
    ["400", json(400, {}), 1, 1, "rejected", "ValidationError"],
    ["401", json(401, {}), 1, 1, "rejected", "AuthenticationError"],
    ["403", json(403, {}), 1, 1, "rejected", "PermissionDeniedError"],
    ["404", json(404, {}), 1, 1, "rejected", "NotFoundError"],
    ["408", json(408, {}), 3, 1, "unknown", "ApiError"],
    ["409", json(409, { error: { reason: "key_reused" } }), 1, 1, "unknown", "ConflictError"],
    ["409 in flight", json(409, { error: { reason: "in_progress" } }), 3, 1, "unknown", "ConflictError"],
    [
      "409 that cannot be read",
      () => new Response("<html>", { status: 409 }),
      3,
      1,
      "unknown",
      "ConflictError",
    ],
    ["409 cut", cut(409), 3, 1, "unknown", "ConflictError"],
    ["422", json(422, {}), 1, 1, "rejected", "ValidationError"],
    ["429", json(429, {}), 3, 3, "rejected", "RateLimitError"],
    ["500", json(500, {}), 3, 1, "unknown", "ServerError"],
    ["502", json(502, {}), 3, 1, "unknown", "ServerError"],
    ["503", json(503, {}), 3, 1, "unknown", "ServerError"],
    ["504", json(504, {}), 3, 1, "unknown", "ServerError"],
    ["302", json(302, {}, { location: "/elsewhere" }), 1, 1, "unknown", "ApiError"],
    ["307", json(307, {}, { location: "/v1/payouts" }), 1, 1, "unknown", "ApiError"],
    ["reset", reset, 3, 1, "unknown", "ConnectionError"],
    ["refused", refused, 3, 3, "not_sent", "ConnectionError"],
    [
      "a bare TypeError",
      () => Promise.reject(new TypeError("Load failed")),
      3,
      1,
      "unknown",
      "ConnectionError",
    ],
    ["hang", hang, 3, 1, "unknown", "TimeoutError"],
    ["cut 200", cut(), 3, 1, "accepted", "UnreadableResponseError"],
    ["HTML 200", html, 1, 1, "accepted", "UnreadableResponseError"],
    ["empty 200", () => new Response("", { status: 200 }), 1, 1, "accepted", "UnreadableResponseError"],
  ])("%s", async (_name, reply, keyed, once, outcome, name) => {
    for (const [operation, requests] of [
      ["createPayout", keyed],
      ["createByBody", keyed],
      ["createNever", once],
      ["createOnce", once],
    ] as const) {
      const stub = stubFetch(reply);
      const error = await failureNow(exampleClient({ fetch: stub.fetch })[operation]({ amount: 1 }));
      expect({ operation, requests: stub.sent.length }).toEqual({ operation, requests });
      expect(error).toMatchObject({ name, outcome });
      expect(error.attempts).toHaveLength(requests);
      expect(error.attempts.every((attempt) => attempt.outcome === outcome)).toBe(true);
      expect(new Set(stub.sent.map(({ body }) => body)).size).toBe(1);
      expect(new Set(stub.sent.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);

      const one = stubFetch(reply);
      const alone = await failureNow(exampleClient({ fetch: one.fetch, maxRetries: 0 })[operation]({}));
      expect(one.sent).toHaveLength(1);
      expect(alone.outcome).toBe(outcome);
    }
  });

  it.each<[string, readonly Reply[], string, string]>([
    ["a later refusal takes nothing back", [reset, json(422, {})], "unknown", "ValidationError"],
    ["a refused connection after a reset", [reset, refused, refused], "unknown", "ConnectionError"],
    [
      "a yes stays a yes",
      [cut(), json(409, { error: { reason: "key_reused" } })],
      "accepted",
      "UnreadableResponseError",
    ],
    ["a yes stays a yes through a reset", [cut(), reset, reset], "accepted", "UnreadableResponseError"],
    ["429 and then a refusal", [json(429, {}), json(400, {})], "rejected", "ValidationError"],
  ])("%s", async (_name, replies, outcome, name) => {
    const error = await failureNow(exampleClient({ fetch: stubFetch(...replies).fetch }).createPayout({}));
    expect(error).toMatchObject({ outcome, name });
  });

  it("recovers, and lists every attempt", async () => {
    const stub = stubFetch(reset, cut(), paid);
    const result = exampleClient({ fetch: stub.fetch }).createPayout({}).withMeta();
    await vi.runAllTimersAsync();
    const { data, meta } = await result;
    expect(data).toEqual({ id: "p1" });
    expect(meta.attempts).toMatchObject([
      { outcome: "unknown", cause: "ECONNRESET" },
      { outcome: "accepted", status: 200, cause: "UND_ERR_SOCKET" },
      { outcome: "answered", status: 200 },
    ]);
  });

  it("repeats a read after a 429 of which the spec says nothing, and a write not", async () => {
    const stub = stubFetch(json(429, {}, { "retry-after": "0" }));
    const client = exampleClient({ fetch: stub.fetch }, { error: {} });
    expect(await failureNow(client.createPayout({}))).toMatchObject({ outcome: "rejected" });
    expect(stub.sent).toHaveLength(1);
    await failureNow(client.getPayout("p-1"));
    expect(stub.sent).toHaveLength(4);
  });

  it("never sends a write without a key again after 429 turned into something else", async () => {
    const stub = stubFetch(json(429, {}), reset, paid);
    const error = await failureNow(exampleClient({ fetch: stub.fetch }).createOnce({}));
    expect(stub.sent).toHaveLength(2);
    expect(error.outcome).toBe("unknown");
  });

  it.each<[string, string, "unknown" | "rejected"]>([
    ["503 that is documented as refused for now", "503", "rejected"],
    ["429 behind which a payout may stand", "429", "unknown"],
  ])("never sends a write without a key again after a %s", async (_name, status, outcome) => {
    const stub = stubFetch(json(Number(status), {}), paid);
    const reasons = [{ status, outcome, retry: true }];
    const client = exampleClient({ fetch: stub.fetch }, withOperation("createOnce", { reasons }));
    expect(await failureOf(client.createOnce({}))).toMatchObject({ outcome });
    expect(stub.sent).toHaveLength(1);
  });

  it("treats a write whose dialect is not described as one without a key", async () => {
    const { idempotency: _none, ...bare } = { method: "POST", path: "/x", idempotency: undefined };
    const stub = stubFetch(reset);
    const client = exampleClient({ fetch: stub.fetch }, { operations: { createOnce: bare } });
    await failureNow(client.createOnce());
    expect(stub.sent).toHaveLength(1);
  });
});

describe("waits", () => {
  const delaysOf = async (replies: readonly Reply[], options: object = {}): Promise<number[]> => {
    const delays: number[] = [];
    const hooks = { onRetry: ({ delayMs }: { delayMs: number }) => void delays.push(delayMs) };
    const client = exampleClient({ fetch: stubFetch(...replies).fetch, hooks, ...options });
    await failureNow(client.createPayout({}));
    return delays;
  };

  it("have full jitter: from nothing up to 500 ms doubled each time, 8 s at most", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.999_999);
    const most = await delaysOf([json(500, {})], { maxRetries: 7 });
    expect(most.map((ms) => Math.round(ms))).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
    vi.spyOn(Math, "random").mockReturnValue(0);
    expect(await delaysOf([json(500, {})], { maxRetries: 2 })).toEqual([0, 0]);
  });

  it("obey Retry-After in seconds on 429 and 503 as the least, with jitter above it; elsewhere not", async () => {
    const header = { "retry-after": "7" };
    for (const status of [429, 503]) {
      vi.spyOn(Math, "random").mockReturnValue(0);
      expect(await delaysOf([json(status, {}, header)])).toEqual([7000, 7000]);
      vi.spyOn(Math, "random").mockReturnValue(0.5);
      expect(await delaysOf([json(status, {}, header)])).toEqual([7250, 7500]);
    }
    vi.mocked(Math.random).mockRestore();
    for (const delay of await delaysOf([json(500, {}, header)])) expect(delay).toBeLessThan(1000);
  });

  it("obey Retry-After as a date, counted from the answer's own clock", async () => {
    const header = { date: "Fri, 01 Jan 2010 00:00:00 GMT", "retry-after": "Fri, 01 Jan 2010 00:00:09 GMT" };
    vi.spyOn(Math, "random").mockReturnValue(0);
    expect(await delaysOf([json(429, {}, header)])).toEqual([9000, 9000]);
  });

  it("spread clients that are turned away at one moment over half a second", async () => {
    const { fetch } = stubFetch(json(429, {}, { "retry-after": "7" }));
    const delays: number[] = [];
    const hooks = { onRetry: ({ delayMs }: { delayMs: number }) => void delays.push(delayMs) };
    const clients = Array.from({ length: 50 }, () => exampleClient({ fetch, hooks, maxRetries: 1 }));
    await Promise.all(clients.map((client) => failureNow(client.createPayout({}))));
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(7000);
    expect(Math.max(...delays)).toBeLessThanOrEqual(7500);
    expect(new Set(delays.map((ms) => Math.floor(ms / 50))).size).toBeGreaterThan(4);
  });

  it("leave the attempt its time where the deadline is near, and never pass the deadline", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.999_999);
    const header = { "retry-after": "7" };
    const [delay = 0] = await delaysOf([json(429, {}, header)], { deadlineMs: 7100, maxRetries: 1 });
    expect(delay).toBeGreaterThanOrEqual(7000);
    expect(delay).toBeLessThanOrEqual(7050);
    expect(await delaysOf([json(429, {}, header)], { deadlineMs: 7000 })).toEqual([]);
  });

  it("fail at once when they would pass the deadline, and say how long they were", async () => {
    const stub = stubFetch(json(429, {}, { "retry-after": "3600" }));
    // No timer is advanced: a wait would never end.
    const error = await failureOf(exampleClient({ fetch: stub.fetch }).createPayout({}));
    expect(error).toMatchObject({ name: "RateLimitError", retryAfterMs: 3_600_000 });
    expect(error.message).toContain("3600 s");
  });

  it("end with the caller's signal, at once", async () => {
    const controller = new AbortController();
    const stub = stubFetch(json(503, {}, { "retry-after": "60" }));
    const call = failureOf(
      exampleClient({ fetch: stub.fetch }).createPayout({}, { signal: controller.signal }),
    );
    await vi.advanceTimersByTimeAsync(10);
    controller.abort(new Error("enough"));
    const error = await call;
    expect(error).toMatchObject({ name: "AbortError", outcome: "unknown", cause: new Error("enough") });
    expect(stub.sent).toHaveLength(1);
  });

  it("settle after what may still be running, not after a plain 500", async () => {
    const waited = async (reply: Reply): Promise<number> => {
      const delays: number[] = [];
      const hooks = { onRetry: ({ delayMs }: { delayMs: number }) => void delays.push(delayMs) };
      await failureNow(
        exampleClient({ fetch: stubFetch(reply).fetch, hooks, maxRetries: 1 }).createSettling({}),
      );
      return delays[0] ?? -1;
    };
    expect(await waited(hang)).toBe(10_000);
    expect(await waited(reset)).toBe(10_000);
    expect(await waited(json(504, {}))).toBe(10_000);
    expect(await waited(json(500, {}))).toBeLessThan(1000);
    expect(await waited(refused)).toBeLessThan(1000);
  });

  it("never pass the lifetime of the key", async () => {
    const idempotency = { carrier: "header", name: "Idempotency-Key", lifetimeMs: 5000 } as const;
    const stub = stubFetch(json(429, {}, { "retry-after": "6" }));
    const client = exampleClient({ fetch: stub.fetch }, withOperation("createPayout", { idempotency }));
    await failureNow(client.createPayout({}));
    expect(stub.sent).toHaveLength(1);
  });
});

describe("limits", () => {
  it("timeoutMs is for each attempt", async () => {
    const stub = stubFetch(hang);
    const started = Date.now();
    const error = await failureNow(exampleClient({ fetch: stub.fetch, timeoutMs: 1000 }).createPayout({}));
    expect(error).toMatchObject({ name: "TimeoutError", outcome: "unknown" });
    expect(stub.sent).toHaveLength(3);
    expect(Date.now() - started).toBeGreaterThanOrEqual(3000);
    expect(error.attempts.map(({ durationMs }) => Math.round(durationMs))).toEqual([1000, 1000, 1000]);
  });

  it("deadlineMs is over everything", async () => {
    const stub = stubFetch(hang);
    const started = Date.now();
    const error = await failureNow(
      exampleClient({ fetch: stub.fetch }).createPayout(
        {},
        { timeoutMs: 1000, deadlineMs: 1500, maxRetries: 99 },
      ),
    );
    expect(error).toMatchObject({ name: "TimeoutError", outcome: "unknown" });
    expect(Date.now() - started).toBeLessThanOrEqual(1501);
  });

  it("a signal that is aborted before sends nothing", async () => {
    const stub = stubFetch(paid);
    const error = await failureNow(
      exampleClient({ fetch: stub.fetch }).createPayout({}, { signal: AbortSignal.abort() }),
    );
    expect(error).toMatchObject({ name: "AbortError", outcome: "not_sent", operationId: "createPayout" });
    expect(error.idempotencyKey).toBeDefined();
    expect(stub.sent).toHaveLength(0);
  });

  it("a signal that a hook aborts before sending sends nothing", async () => {
    const stub = stubFetch(paid);
    const controller = new AbortController();
    const hooks = { onAttempt: () => controller.abort() };
    const { signal } = controller;
    const error = await failureNow(exampleClient({ fetch: stub.fetch, hooks }).createPayout({}, { signal }));
    expect(error).toMatchObject({ name: "AbortError", outcome: "not_sent" });
    expect(stub.sent).toHaveLength(0);
  });

  it("a signal that is aborted while the credential is fetched sends nothing", async () => {
    const stub = stubFetch(paid);
    const controller = new AbortController();
    const credential = (): Promise<string> => new Promise(() => controller.abort());
    const { signal } = controller;
    const error = await failureNow(
      exampleClient({ fetch: stub.fetch, credential }).createPayout({}, { signal }),
    );
    expect(error).toMatchObject({ name: "AbortError", outcome: "not_sent" });
    expect(stub.sent).toHaveLength(0);
  });

  it("the deadline also ends a credential function that never answers", async () => {
    const credential = (): Promise<string> => new Promise(() => undefined);
    const error = await failureNow(
      exampleClient({ fetch: stubFetch(paid).fetch, credential }).createPayout({}),
    );
    expect(error).toMatchObject({ name: "TimeoutError", outcome: "not_sent" });
  });

  it("an abort after sending leaves the outcome unknown", async () => {
    const controller = new AbortController();
    const call = failureOf(
      exampleClient({ fetch: stubFetch(hang).fetch }).createPayout({}, { signal: controller.signal }),
    );
    await vi.advanceTimersByTimeAsync(1);
    controller.abort();
    expect(await call).toMatchObject({ name: "AbortError", outcome: "unknown" });
  });
});

describe("hooks and logger", () => {
  it("change nothing when they throw or reject", async () => {
    const bad = (): never => {
      throw new Error("bad hook");
    };
    const late = async (): Promise<never> => bad();
    for (const each of [bad, late]) {
      const stub = stubFetch(json(500, {}), paid);
      const hooks = { onAttempt: each, onRetry: each, onResponse: each } as never;
      const call = exampleClient({ fetch: stub.fetch, hooks, logger: each }).createPayout({});
      await vi.runAllTimersAsync();
      expect(await call).toEqual({ id: "p1" });
      expect(stub.sent).toHaveLength(2);
    }
  });

  it("ignore headers that no request could carry", async () => {
    const stub = stubFetch(paid);
    const hooks = { onAttempt: () => ({ "bad name": "x", "x-bad": "a\nb", "x-good": "yes" }) };
    await exampleClient({ fetch: stub.fetch, hooks }).createPayout({});
    expect(stub.sent[0]?.headers).toMatchObject({ "x-good": "yes" });
    expect(stub.sent[0]?.headers).not.toHaveProperty("x-bad");
  });

  it("see attempts, waits and answers", async () => {
    const seen: string[] = [];
    const hooks = {
      onAttempt: ({ attempt, path }: { attempt: number; path: string }) =>
        void seen.push(`attempt ${attempt} ${path}`),
      onRetry: ({ reason, outcome }: { reason: string; outcome: string }) =>
        void seen.push(`retry ${reason} ${outcome}`),
      onResponse: ({ status }: { status: number }) => void seen.push(`response ${status}`),
    };
    const call = exampleClient({ fetch: stubFetch(json(500, {}), paid).fetch, hooks }).createPayout({});
    await vi.runAllTimersAsync();
    await call;
    expect(seen).toEqual([
      "attempt 1 /v1/payouts",
      "response 500",
      "retry 500 unknown",
      "attempt 2 /v1/payouts",
      "response 200",
    ]);
  });
});

describe("redirects of a read", () => {
  const to = (location: string): Reply => json(302, {}, { location });

  it("are followed within the origin, five times at most", async () => {
    const stub = stubFetch(to("/v1/payouts/b#part"), paid);
    await exampleClient({ fetch: stub.fetch }).getPayout("a");
    expect(stub.sent.map(({ url }) => url)).toEqual([
      "https://api.example.com/v1/payouts/a",
      "https://api.example.com/v1/payouts/b",
    ]);
    const loop = stubFetch(to("/v1/payouts/a"));
    const error = await failureNow(exampleClient({ fetch: loop.fetch }).getPayout("a"));
    expect(loop.sent).toHaveLength(6);
    expect(error.message).toContain("redirect");
  });

  it.each([
    "https://evil.example/v1",
    "//evil.example/",
    "http://api.example.com/v1",
    "https://u:p@api.example.com/",
    "http://[",
  ])("are not followed to %s", async (location) => {
    const stub = stubFetch(to(location));
    await failureNow(exampleClient({ fetch: stub.fetch }).getPayout("a"));
    expect(stub.sent).toHaveLength(1);
  });

  it("are not followed where a call is one request", async () => {
    const stub = stubFetch(to("/v1/payouts/b"), paid);
    await failureNow(exampleClient({ fetch: stub.fetch, maxRetries: 0 }).getPayout("a"));
    expect(stub.sent).toHaveLength(1);
  });
});
