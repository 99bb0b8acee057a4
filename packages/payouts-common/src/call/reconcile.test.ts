import { afterEach, describe, expect, it, vi } from "vitest";
import { exampleClient } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { json, networkError, paid, type Reply, type StubFetch, stubFetch } from "../../test/stub-fetch.ts";
import type { PayoutsError } from "../errors/payouts-error.ts";
import type { Reconciliation } from "./reconciliation.ts";
import type { SealedRequest } from "../sealed-request.ts";

const reset = networkError("ECONNRESET", "read");

afterEach(() => {
  vi.useRealTimers();
});

interface Lost {
  readonly error: PayoutsError;
  readonly stub: StubFetch;
  readonly reconcile: (source?: PayoutsError | SealedRequest) => Promise<Reconciliation<object>>;
}

/** A payout whose answer was lost, and a list that holds what `listed` makes of the request. */
async function lost(
  operation: "createFindable" | "createBulk" | "createPayout",
  body: object,
  listed: (sent: never) => readonly object[],
  options: object = { fillReference: true },
): Promise<Lost> {
  let asked: unknown;
  const fails: Reply = (request) => {
    asked = JSON.parse(request.body ?? "null");
    return reset(request);
  };
  const stub = stubFetch(fails, (request) => json(200, { result: listed(asked as never) })(request));
  const client = exampleClient({ fetch: stub.fetch, maxRetries: 0, ...options });
  const error = await failureOf(client[operation](body));
  return { error, stub, reconcile: (source = error) => client.reconcile(source) };
}

type One = { amount: number; metadata: { reference: string } };
type Many = { payouts: { number: string; amount: number }[] };

describe("one payout", () => {
  it("is found by its reference, and only reads go out", async () => {
    const { stub, reconcile } = await lost("createFindable", { amount: 1 }, (sent: One) => [
      { metadata: { reference: "another" } },
      { id: "p1", ...sent },
    ]);
    expect(await reconcile()).toMatchObject({ answer: "found", found: [{ id: "p1" }], missing: [] });
    expect(stub.sent.slice(1).map(({ method }) => method)).toEqual(["GET"]);
  });

  it("is found from what was stored", async () => {
    const { error, reconcile } = await lost("createFindable", { amount: 1 }, (sent: One) => [sent]);
    const sealed = JSON.parse(JSON.stringify(error.sealed)) as SealedRequest;
    expect((await reconcile(sealed)).answer).toBe("found");
  });

  it("is inconclusive where the reference is on another amount", async () => {
    const { reconcile } = await lost("createFindable", { amount: 1 }, (sent: One) => [
      { ...sent, amount: 2 },
    ]);
    expect(await reconcile()).toMatchObject({ answer: "inconclusive", found: [{ amount: 2 }] });
  });

  it("is not found only when the list has had time to settle", async () => {
    vi.useFakeTimers();
    const { error, reconcile } = await lost("createFindable", { amount: 1 }, () => [
      { metadata: { reference: {} } },
      {},
    ]);
    expect(await reconcile()).toMatchObject({
      answer: "inconclusive",
      reason: expect.stringContaining("60 s"),
    });
    vi.advanceTimersByTime(60_001);
    expect((await reconcile()).answer).toBe("not_found");
    // What was stored may have been sent until its deadline.
    expect((await reconcile(error.sealed)).answer).toBe("inconclusive");
    vi.advanceTimersByTime(100_000);
    expect((await reconcile(error.sealed)).answer).toBe("not_found");
  });

  it("is inconclusive without a reference, and where no look-up is documented", async () => {
    const bare = await lost("createFindable", { amount: 1 }, () => [], {});
    expect((await bare.reconcile()).reason).toContain("fillReference");
    const keyed = await lost("createPayout", { amount: 1 }, () => []);
    expect(await keyed.reconcile()).toMatchObject({
      answer: "inconclusive",
      reason: expect.stringContaining("resume()"),
    });
    expect(keyed.stub.sent).toHaveLength(1);
  });

  it("is not there when nothing was sent", async () => {
    const client = exampleClient({
      fetch: stubFetch(networkError("ENOTFOUND", "getaddrinfo")).fetch,
      maxRetries: 0,
    });
    const error = await failureOf(client.createFindable({}));
    expect((await client.reconcile(error)).answer).toBe("not_found");
  });

  it("of another provider is refused", async () => {
    const { error } = await lost("createFindable", {}, () => []);
    const other = exampleClient({ fetch: stubFetch(paid).fetch }, { id: "other" });
    expect(await failureOf(other.reconcile(error))).toMatchObject({ name: "InputError" });
    expect(await failureOf(other.reconcile({} as SealedRequest))).toMatchObject({ name: "InputError" });
  });
});

describe("a bulk", () => {
  const body = { payouts: [{ amount: 1 }, { amount: 2 }] };

  it("is found when every item is", async () => {
    const { reconcile } = await lost("createBulk", body, (sent: Many) => [...sent.payouts].reverse());
    expect(await reconcile()).toMatchObject({ answer: "found", missing: [] });
  });

  it("is inconclusive when some are there, when one differs, and when the list proves nothing", async () => {
    const some = await lost("createBulk", body, (sent: Many) => sent.payouts.slice(1));
    const result = await some.reconcile();
    expect(result).toMatchObject({ answer: "inconclusive", found: [{ amount: 2 }] });
    expect(result.missing).toHaveLength(1);
    const differs = await lost("createBulk", body, (sent: Many) =>
      sent.payouts.map((each) => ({ ...each, amount: 2 })),
    );
    expect((await differs.reconcile()).answer).toBe("inconclusive");
    const none = await lost("createBulk", body, () => []);
    expect((await none.reconcile()).answer).toBe("inconclusive");
  });
});
