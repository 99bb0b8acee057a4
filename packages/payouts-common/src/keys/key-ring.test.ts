import { afterEach, describe, expect, it, vi } from "vitest";
import { exampleClient, withOperation } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { openFetch } from "../../test/open-fetch.ts";
import { hang, json, networkError, paid, type Reply, stubFetch } from "../../test/stub-fetch.ts";
import { keyRingOf, rememberUse, whileAlone } from "./key-ring.ts";

const reset = networkError("ECONNRESET", "read");
const refused = networkError("ECONNREFUSED", "connect");
const key = { idempotencyKey: "payroll-17" };

afterEach(() => {
  vi.useRealTimers();
});

/** Whether the key may stand for another payload after a call that got `replies`. */
async function isFreeAfter(...replies: readonly Reply[]): Promise<boolean> {
  const stub = stubFetch(...replies, paid);
  const client = exampleClient({ fetch: stub.fetch, maxRetries: 0 });
  for (const _reply of replies) await client.createPayout({ amount: 1 }, key).safe();
  const result = await client.createPayout({ amount: 2 }, key).safe();
  if (!result.ok) expect(result.error).toMatchObject({ name: "InputError", outcome: "not_sent" });
  expect(stub.sent).toHaveLength(replies.length + (result.ok ? 1 : 0));
  return result.ok;
}

describe("one key, one payload", () => {
  it.each<[string, readonly Reply[], boolean]>([
    ["a success", [paid], false],
    ["an unknown outcome", [reset], false],
    ["a yes that could not be read", [() => new Response("<html>")], false],
    ["a refusal", [json(422, {})], true],
    ["nothing sent", [refused], true],
    ["nothing sent, after an unknown outcome", [reset, refused], false],
    ["a refusal, after a success", [paid, json(409, {})], false],
  ])("after %s", async (_name, replies, free) => {
    expect(await isFreeAfter(...replies)).toBe(free);
  });

  it("holds for keys that stand in a header or in the body", async () => {
    const client = exampleClient({ fetch: stubFetch(paid).fetch });
    await client.createByBody({ amount: 1, external_id: "e-1" });
    expect((await client.createByBody({ amount: 2, external_id: "e-1" }).safe()).ok).toBe(false);
    await client.createPayout({ amount: 1 }, { headers: { "Idempotency-Key": "h-1" } });
    expect(
      (await client.createPayout({ amount: 2 }, { headers: { "idempotency-key": "h-1" } }).safe()).ok,
    ).toBe(false);
    const init = { params: { header: { "Idempotency-Key": "h-1" } }, body: { amount: 3 } };
    await expect(openFetch(client).POST("/v1/payouts", init)).rejects.toMatchObject({ name: "InputError" });
  });

  it("lets the same payload be sent again", async () => {
    const stub = stubFetch(paid);
    const client = exampleClient({ fetch: stub.fetch });
    await client.createPayout({ amount: 1 }, key);
    await client.createPayout({ amount: 1 }, key);
    expect(new Set(stub.sent.map(({ body }) => body)).size).toBe(1);
  });

  it("holds over all clients of an account, and not over others", async () => {
    const { fetch } = stubFetch(paid);
    const credential = "one-account";
    await exampleClient({ fetch, credential }).createPayout({ amount: 1 }, key);
    expect((await exampleClient({ fetch, credential }).createPayout({ amount: 2 }, key).safe()).ok).toBe(
      false,
    );
    expect(
      (await exampleClient({ fetch, credential: "another" }).createPayout({ amount: 2 }, key).safe()).ok,
    ).toBe(true);
  });
});

describe("two calls with one key", () => {
  /** A provider that counts how many requests it works on at once. */
  const counting = (): { reply: Reply; most: () => number } => {
    let running = 0;
    let most = 0;
    const reply: Reply = async () => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return new Response('{"result":{"id":"p1"}}');
    };
    return { reply, most: () => most };
  };

  it("are never sent at the same time", async () => {
    const { reply, most } = counting();
    const stub = stubFetch(reply);
    const client = exampleClient({ fetch: stub.fetch });
    await Promise.all(Array.from({ length: 8 }, () => client.createPayout({ amount: 1 }, key)));
    expect(stub.sent).toHaveLength(8);
    expect(most()).toBe(1);
  });

  it("are never sent at the same time by two clients of one account either", async () => {
    const { reply, most } = counting();
    const { fetch } = stubFetch(reply);
    const clients = [1, 2].map(() => exampleClient({ fetch, credential: "shared" }));
    await Promise.all(clients.map((client) => client.createPayout({}, key)));
    expect(most()).toBe(1);
  });

  it("wait no longer than each may", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
    const stub = stubFetch(hang);
    const client = exampleClient({ fetch: stub.fetch });
    const first = client.createPayout({}, key).safe();
    await vi.waitFor(() => expect(stub.sent).toHaveLength(1));
    const controller = new AbortController();
    const aborted = failureOf(client.createPayout({}, { ...key, signal: controller.signal }));
    controller.abort();
    expect(await aborted).toMatchObject({ name: "AbortError", outcome: "not_sent" });
    const late = failureOf(client.createPayout({}, { ...key, deadlineMs: 50 }));
    await vi.advanceTimersByTimeAsync(60);
    expect(await late).toMatchObject({ name: "TimeoutError", outcome: "not_sent" });
    expect(stub.sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200_000);
    expect((await first).ok).toBe(false);
  });
});

describe("a key whose payout may have been made", () => {
  it.each<[string, Reply, Reply, string]>([
    ["stays unknown after nothing was sent", reset, refused, "unknown"],
    ["stays unknown after a refusal", reset, json(422, {}), "unknown"],
    ["stays accepted after a refusal", paid, json(422, {}), "accepted"],
  ])("%s", async (_name, first, second, outcome) => {
    const client = exampleClient({ fetch: stubFetch(first, second).fetch, maxRetries: 0 });
    await client.createPayout({ amount: 1 }, key).safe();
    expect(await failureOf(client.createPayout({ amount: 1 }, key))).toMatchObject({ outcome });
  });

  it("is not sent beside the first: the pause counts from the last sending", async () => {
    vi.useFakeTimers();
    const stub = stubFetch(reset, paid);
    const client = exampleClient({ fetch: stub.fetch, maxRetries: 0 });
    await client.createSettling({}, key).safe();
    const second = client.createSettling({}, key).safe();
    await vi.advanceTimersByTimeAsync(9_900);
    expect(stub.sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect((await second).ok).toBe(true);
  });

  it("is not sent again when the provider may have forgotten it", async () => {
    vi.useFakeTimers();
    const stub = stubFetch(reset, paid);
    const client = exampleClient({ fetch: stub.fetch, maxRetries: 0 });
    await client.createByBody({}, key).safe();
    await vi.advanceTimersByTimeAsync(3_600_000);
    const error = await failureOf(client.createByBody({}, key));
    expect(error).toMatchObject({ name: "TimeoutError", outcome: "unknown" });
    expect(stub.sent).toHaveLength(1);
  });

  it("is claimed by resume too, so that no other payload takes it in between", async () => {
    const stub = stubFetch(refused, reset, paid);
    const client = exampleClient({ fetch: stub.fetch, maxRetries: 0 });
    const error = await failureOf(client.createPayout({ amount: 1 }, key));
    await error.resume().catch(() => undefined);
    expect((await client.createPayout({ amount: 2 }, key).safe()).ok).toBe(false);
    expect(stub.sent).toHaveLength(2);
  });
});

describe("what is kept", () => {
  it("is bounded, and empty when nothing runs", async () => {
    const owner = {};
    const ring = keyRingOf(owner, "account");
    const use = { fingerprint: "print", outcome: "accepted", firstSentAt: 0, lastSentAt: 0 } as const;
    for (let index = 0; index < 10_001; index += 1) rememberUse(ring, `k-${index}`, use);
    expect(ring.uses.size).toBe(10_000);
    expect(ring.uses.has("k-0")).toBe(false);
    await whileAlone(
      ring.running,
      "k",
      (other) => other,
      async () => undefined,
    );
    await new Promise((resolve) => setTimeout(resolve));
    expect(ring.running.size).toBe(0);
    expect(keyRingOf(owner, "account")).toBe(ring);
    expect(keyRingOf(owner, undefined)).not.toBe(keyRingOf(owner, undefined));
  });

  it("is a line: each waits for those before it only, and who leaves it opens no gap", async () => {
    const { running } = keyRingOf({}, "line");
    const done: number[] = [];
    let waits = 0;
    let end = (): void => undefined;
    const first = whileAlone(
      running,
      "k",
      async () => expect.fail("nobody is before it"),
      () => {
        return new Promise<void>((resolve) => (end = resolve));
      },
    );
    const impatient = whileAlone(
      running,
      "k",
      () => Promise.reject(new Error("no more time")),
      async () => expect.fail("it gave up"),
    );
    await expect(impatient).rejects.toThrow("no more time");
    const others = Array.from({ length: 1000 }, (_, index) =>
      whileAlone(
        running,
        "k",
        (before) => {
          waits += 1;
          return before;
        },
        async () => void done.push(index),
      ),
    );
    await new Promise((resolve) => setTimeout(resolve));
    expect(done).toEqual([]);
    end();
    await Promise.all([first, ...others]);
    expect(done).toEqual(Array.from(done.keys()));
    expect([done.length, waits]).toEqual([1000, 1000]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(running.size).toBe(0);
  });

  it("does not stop at one that fails", async () => {
    const { running } = keyRingOf({}, "failing");
    const wait = (before: Promise<unknown>): Promise<unknown> => before;
    const failed = whileAlone(running, "k", wait, () => Promise.reject(new Error("refused")));
    const next = whileAlone(running, "k", wait, async () => "done");
    await expect(failed).rejects.toThrow("refused");
    expect(await next).toBe("done");
  });

  it("knows nothing of operations without keys", async () => {
    const client = exampleClient({ fetch: stubFetch(paid).fetch }, withOperation("createOnce", {}));
    expect((await client.createOnce({}).safe()).ok).toBe(true);
  });
});
