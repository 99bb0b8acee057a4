import { afterEach, describe, expect, it, vi } from "vitest";
import { exampleClient, withOperation } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { cut, hang, json, networkError, paid, type Reply, stubFetch } from "../../test/stub-fetch.ts";
import type { SealedRequest } from "../sealed-request.ts";

const reset = networkError("ECONNRESET", "read");
const refused = networkError("ECONNREFUSED", "connect");
const once = { maxRetries: 0 };

afterEach(() => {
  vi.useRealTimers();
});

describe("error.resume()", () => {
  it("sends the same bytes with the same key, with today's credential", async () => {
    let turn = 0;
    const stub = stubFetch(reset, paid);
    const client = exampleClient({ fetch: stub.fetch, credential: () => `secret-${(turn += 1)}`, ...once });
    const body = { amount: 1 };
    const error = await failureOf(client.createPayout(body));
    body.amount = 2;
    expect(await error.resume()).toEqual({ id: "p1" });
    const [first, second] = stub.sent;
    expect(second?.body).toBe(first?.body);
    expect(second?.headers["idempotency-key"]).toBe(error.idempotencyKey);
    expect(second?.headers["authorization"]).toBe("Bearer secret-2");
  });

  it("takes back nothing: a refusal now does not undo what may have happened before", async () => {
    const client = exampleClient({ fetch: stubFetch(reset, json(422, {})).fetch, ...once });
    const error = await failureOf(client.createPayout({}));
    expect(await failureOf(error.resume())).toMatchObject({ name: "ValidationError", outcome: "unknown" });
    const yes = exampleClient({ fetch: stubFetch(cut(), json(422, {})).fetch, ...once });
    const accepted = await failureOf(yes.createPayout({}));
    expect(await failureOf(accepted.resume())).toMatchObject({ outcome: "accepted" });
  });

  it.each<[string, "createPayout" | "createOnce" | "createNever", Reply, boolean]>([
    ["a refusal", "createPayout", json(422, {}), false],
    ["an unknown outcome", "createPayout", reset, true],
    ["an unknown outcome without a key", "createOnce", reset, false],
    ["an unknown outcome that is never sent again", "createNever", reset, false],
    ["a yes without a key", "createOnce", cut(), false],
    ["nothing sent, without a key", "createOnce", refused, true],
    ["too many requests, without a key", "createOnce", json(429, {}), true],
  ])("after %s (%s)", async (_name, operation, reply, allowed) => {
    const stub = stubFetch(reply, paid);
    const error = await failureOf(exampleClient({ fetch: stub.fetch, ...once })[operation]({}));
    if (allowed) expect(await error.resume()).toEqual({ id: "p1" });
    else {
      expect(await failureOf(error.resume())).toMatchObject({ name: "InputError", outcome: error.outcome });
      expect(stub.sent).toHaveLength(1);
    }
  });

  it("is refused when the key is too old, and says to reconcile", async () => {
    vi.useFakeTimers();
    const stub = stubFetch(reset, paid);
    const error = await failureOf(exampleClient({ fetch: stub.fetch, ...once }).createByBody({}));
    vi.advanceTimersByTime(3_600_000);
    expect((await failureOf(error.resume())).message).toContain("client.reconcile(error)");
    expect(stub.sent).toHaveLength(1);
  });

  it("never runs twice at once", async () => {
    let running = 0;
    let most = 0;
    const slow: Reply = async () => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, 10));
      running -= 1;
      return new Response('{"result":{"id":"p1"}}');
    };
    const stub = stubFetch(reset, slow);
    const error = await failureOf(exampleClient({ fetch: stub.fetch, ...once }).createPayout({}));
    await Promise.all([error.resume(), error.resume(), error.resume()]);
    expect(stub.sent).toHaveLength(4);
    expect(most).toBe(1);
  });

  it("waits while the first may still be running", async () => {
    vi.useFakeTimers();
    const stub = stubFetch(hang, paid);
    const call = failureOf(exampleClient({ fetch: stub.fetch, timeoutMs: 1000, ...once }).createSettling({}));
    await vi.advanceTimersByTimeAsync(1001);
    const resumed = (await call).resume();
    await vi.advanceTimersByTimeAsync(9000);
    expect(stub.sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1001);
    expect(await resumed).toEqual({ id: "p1" });
  });

  it.each(["createOnce", "createNever"] as const)(
    "%s: sends once what has no effect, and never what may have had one",
    async (operation) => {
      const stub = stubFetch(networkError("ECONNREFUSED", "connect"), paid);
      const client = exampleClient({ fetch: stub.fetch, ...once });
      const error = await failureOf(client[operation]({ amount: 1 }));
      expect(error.outcome).toBe("not_sent");
      const results = await Promise.allSettled([error.resume(), error.resume()]);
      expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
      const again = await failureOf(error.resume());
      expect(again).toMatchObject({ name: "InputError" });
      expect(["unknown", "accepted"]).toContain(again.outcome);
      expect(stub.sent).toHaveLength(2);
    },
  );

  it("counts the key's lifetime by the clock that ran further", async () => {
    vi.useFakeTimers();
    const stub = stubFetch(reset, paid);
    const error = await failureOf(exampleClient({ fetch: stub.fetch, ...once }).createByBody({}));
    await vi.advanceTimersByTimeAsync(3_600_000);
    // The wall clock is set back to the time of the first sending.
    vi.setSystemTime(Date.now() - 3_600_000);
    expect(await failureOf(error.resume())).toMatchObject({ name: "TimeoutError", outcome: "unknown" });
    expect(stub.sent).toHaveLength(1);
  });

  it("fails at once where the pause would pass the deadline", async () => {
    vi.useFakeTimers();
    const stub = stubFetch(reset, paid);
    const client = exampleClient({ fetch: stub.fetch, deadlineMs: 5000, ...once });
    const error = await failureOf(client.createSettling({}));
    const refusal = await failureOf(error.resume());
    expect(refusal).toMatchObject({ name: "TimeoutError", outcome: "unknown" });
    expect(refusal.message).toContain("10 s");
    expect(stub.sent).toHaveLength(1);
  });

  it("of an error without a request is that error again", async () => {
    const error = await failureOf(exampleClient().getPayout(""));
    await expect(error.resume()).rejects.toBe(error);
  });
});

describe("client.resume(sealed)", () => {
  it("goes on in another process: through JSON, with another client", async () => {
    const credential = "secret-key-of-resume";
    const stub = stubFetch(reset, paid);
    const error = await failureOf(
      exampleClient({ fetch: stub.fetch, credential, ...once }).createPayout({ amount: 1 }),
    );
    const text = JSON.stringify(error.sealed);
    expect(text).not.toContain(credential);
    const other = exampleClient({ fetch: stub.fetch, credential });
    expect(await other.resume(JSON.parse(text) as SealedRequest)).toEqual({ id: "p1" });
    const { signal: _first, ...first } = stub.sent[0] ?? {};
    const { signal: _second, ...second } = stub.sent[1] ?? {};
    expect(second).toEqual(first);
  });

  it("takes the outcome for unknown: all that is left is that it may have been sent", async () => {
    const stub = stubFetch(reset, json(422, {}));
    const client = exampleClient({ fetch: stub.fetch, ...once });
    const { sealed } = await failureOf(client.createPayout({}));
    expect(await failureOf(client.resume(sealed as SealedRequest))).toMatchObject({ outcome: "unknown" });
  });

  it("is refused for another client, another operation, and a dialect that does not allow it", async () => {
    const stub = stubFetch(reset);
    const client = exampleClient({ fetch: stub.fetch, ...once });
    const sealed = (await failureOf(client.createPayout({}))).sealed as SealedRequest;
    const unkeyed = (await failureOf(client.createOnce({}))).sealed as SealedRequest;
    const sent = stub.sent.length;
    for (const [each, request] of [
      [exampleClient({ fetch: stub.fetch, environment: "sandbox" }), sealed],
      [exampleClient({ fetch: stub.fetch }, { id: "other" }), sealed],
      [client, { ...sealed, operationId: "toString" }],
      [client, { ...sealed, url: "https://api.example.com.evil.example/v1/payouts" }],
      [client, unkeyed],
    ] as const)
      expect(await failureOf(each.resume(request))).toMatchObject({ name: "InputError", outcome: "unknown" });
    expect(stub.sent).toHaveLength(sent);
  });

  it("never lets a stored request bring a method of its own", async () => {
    const stub = stubFetch(reset);
    const client = exampleClient({ fetch: stub.fetch, ...once }, withOperation("getPayout", {}));
    const sealed = (await failureOf(client.getPayout("a"))).sealed as SealedRequest;
    await failureOf(client.resume({ ...sealed, method: "DELETE" }));
    expect(stub.sent).toHaveLength(1);
  });
});
