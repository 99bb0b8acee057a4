import { afterEach, describe, expect, it, vi } from "vitest";
import {
  description,
  type ExampleClient,
  exampleClient,
  withOperation,
} from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { json, networkError, paid, type Reply, type StubFetch, stubFetch } from "../../test/stub-fetch.ts";
import type { PayoutsError } from "../errors/payouts-error.ts";
import type { Reconciliation } from "./reconciliation.ts";
import type { ProviderDescription } from "../provider-description.ts";
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
  change: Partial<ProviderDescription> = {},
): Promise<Lost> {
  let asked: unknown;
  const fails: Reply = (request) => {
    asked = JSON.parse(request.body ?? "null");
    return reset(request);
  };
  const stub = stubFetch(fails, (request) => json(200, { result: listed(asked as never) })(request));
  const client = exampleClient({ fetch: stub.fetch, maxRetries: 0, ...options }, change);
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

describe("the items of a look-up", () => {
  const body = { payouts: [{ amount: 1 }, { amount: 2 }, { amount: 3 }] };
  const withState = (each: { number: string; amount: number }, status: string): object => ({
    id: `id-${each.number}`,
    ...each,
    status,
    amount: { value: each.amount },
  });

  it("say what became of each payout of a batch, in the order asked", async () => {
    const { error, reconcile } = await lost("createBulk", body, ({ payouts }: Many) => [
      withState(payouts[2] as Many["payouts"][0], "failed"),
      withState(payouts[0] as Many["payouts"][0], "pending"),
    ]);
    const { payouts } = JSON.parse(error.sealed?.body ?? "") as Many;
    const [first, second, third] = payouts.map(({ number }) => number);
    const { answer, items, missing } = await reconcile();
    expect(answer).toBe("inconclusive");
    expect(missing).toEqual([second]);
    expect(items).toMatchObject([
      { index: 0, reference: first, outcome: "accepted", payoutId: `id-${first}` },
      { index: 1, reference: second, outcome: "unknown", payoutId: undefined },
      { index: 2, reference: third, outcome: "rejected", payoutId: `id-${third}` },
    ]);
  });

  it("are what the provider's list proves once it is conclusive, and not before", async () => {
    vi.useFakeTimers();
    const conclusive = {
      ...description.operations.createBulk.reconcile,
      settleMs: 60_000,
      empty: "not_found",
    } as const;
    const change = withOperation("createBulk", { reconcile: conclusive });
    const { reconcile } = await lost(
      "createBulk",
      body,
      ({ payouts }: Many) => [withState(payouts[0] as Many["payouts"][0], "pending")],
      {},
      change,
    );
    const outcomes = async (): Promise<unknown> => (await reconcile()).items.map(({ outcome }) => outcome);
    expect(await outcomes()).toEqual(["accepted", "unknown", "unknown"]);
    vi.advanceTimersByTime(60_001);
    expect(await outcomes()).toEqual(["accepted", "rejected", "rejected"]);
    expect((await reconcile()).answer).toBe("inconclusive");
  });

  it("are one where one payout is made", async () => {
    const { reconcile } = await lost("createFindable", { amount: 1 }, (sent: One) => [
      { id: "p1", status: "pending", ...sent, amount: { value: 1 } },
    ]);
    expect((await reconcile()).items).toMatchObject([{ index: 0, outcome: "accepted", payoutId: "p1" }]);
    const bare = await lost("createFindable", { amount: 1 }, () => [], {});
    expect((await bare.reconcile()).items).toMatchObject([{ reference: undefined, outcome: "unknown" }]);
    const { fetch } = stubFetch(networkError("ENOTFOUND", "getaddrinfo"));
    const client = exampleClient({ fetch, maxRetries: 0 });
    const unsent = await client.reconcile(await failureOf(client.createFindable({})));
    expect(unsent.items).toMatchObject([{ outcome: "not_sent" }]);
  });

  it("a payout that a growing list shows twice is one", async () => {
    const { reconcile } = await lost("createBulk", body, ({ payouts }: Many) =>
      [...payouts.slice(0, 2), ...payouts].map((each) => withState(each, "pending")),
    );
    expect((await reconcile()).found).toHaveLength(3);
  });
});

describe("many at once", () => {
  const page = (numbers: readonly string[], next?: string): Reply =>
    json(200, { result: numbers.map((number) => ({ id: `id-${number}`, number, status: "pending" })), next });

  /** Errors of calls whose answers were lost, each with a reference of its own. */
  async function manyLost(
    client: ExampleClient,
    references: readonly string[],
  ): Promise<readonly PayoutsError[]> {
    return Promise.all(references.map((number) => failureOf(client.createBulk({ payouts: [{ number }] }))));
  }
  const client = (stub: StubFetch): ExampleClient => exampleClient({ fetch: stub.fetch, maxRetries: 0 });

  it("are looked for in one pass, and answered in the order asked, however far the list goes", async () => {
    const pageOf = 500;
    const pages = 60;
    const listed = (index: number): string => `listed-${index}`;
    const stub = stubFetch((request) => {
      if (request.method === "POST") return reset(request);
      const at = Number(new URL(request.url).searchParams.get("after") ?? 0);
      const numbers = Array.from({ length: pageOf }, (_, index) => listed(at * pageOf + index));
      return page(numbers, at + 1 < pages ? String(at + 1) : undefined)(request);
    });
    const last = pages * pageOf - 1;
    const mine = client(stub);
    const errors = await manyLost(mine, [listed(last), "nowhere", listed(0), listed(25_000)]);
    const stored = JSON.parse(JSON.stringify(errors[2]?.sealed)) as SealedRequest;
    const answers = await mine.reconcile([errors[0] as PayoutsError, errors[1] as PayoutsError, stored]);
    expect(answers.map(({ answer }) => answer)).toEqual(["found", "inconclusive", "found"]);
    expect(answers.map(({ missing }) => missing)).toEqual([[], ["nowhere"], []]);
    expect(answers[0]?.items).toMatchObject([{ reference: listed(last), payoutId: undefined }]);
    expect(stub.sent.filter(({ method }) => method === "GET")).toHaveLength(pages);
  });

  it("end the pass when all were seen", async () => {
    const stub = stubFetch(reset, reset, page(["a", "x"], "1"), page(["b", "y"], "2"), page(["z"]));
    const mine = client(stub);
    const answers = await mine.reconcile(await manyLost(mine, ["b", "a"]));
    expect(answers.map(({ answer }) => answer)).toEqual(["found", "found"]);
    expect(stub.sent).toHaveLength(4);
  });

  it("one pass for each list, and none for what needs no look", async () => {
    const bulk = description.operations.createBulk;
    const change = withOperation("createOnce", {
      reconcile: { ...bulk.reconcile, operation: "listByOffset", request: "/number", settleMs: 0 },
    });
    const stub = stubFetch((request) => (request.method === "POST" ? reset : page(["a", "b"]))(request));
    const mine = exampleClient({ fetch: stub.fetch, maxRetries: 0 }, change);
    const errors = [
      await failureOf(mine.createOnce({ number: "b" })),
      await failureOf(mine.createPayout({})),
      ...(await manyLost(mine, ["a"])),
    ];
    const answers = await mine.reconcile(errors);
    expect(answers.map(({ answer }) => answer)).toEqual(["found", "inconclusive", "found"]);
    const lists = stub.sent.filter(({ method }) => method === "GET").map(({ url }) => new URL(url).pathname);
    expect(lists).toEqual(["/v1/offsets", "/v1/payouts"]);
    expect(await mine.reconcile([])).toEqual([]);
  });

  it("a page that fails rejects all of them: part of a list proves nothing", async () => {
    const stub = stubFetch(reset, reset, page(["a"], "1"), json(500, {}));
    const mine = client(stub);
    const error = await failureOf(mine.reconcile(await manyLost(mine, ["a", "b"])));
    expect(error).toMatchObject({ name: "ServerError", operationId: "listPayouts" });
  });

  it("an absence counts from the beginning of the pass: what came meanwhile may have been missed", async () => {
    vi.useFakeTimers();
    const conclusive = {
      ...description.operations.createBulk.reconcile,
      settleMs: 60_000,
      empty: "not_found",
    } as const;
    const change = withOperation("createBulk", { reconcile: conclusive });
    const slow: Reply = (request) => {
      vi.setSystemTime(Date.now() + 50_000);
      return page(["x"], new URL(request.url).searchParams.has("after") ? undefined : "1")(request);
    };
    const stub = stubFetch(reset, slow);
    const mine = exampleClient({ fetch: stub.fetch, maxRetries: 0 }, change);
    const errors = await manyLost(mine, ["a"]);
    expect((await mine.reconcile(errors))[0]).toMatchObject({ answer: "inconclusive" });
    expect((await mine.reconcile(errors))[0]).toMatchObject({ answer: "not_found" });
  });

  it("one of another client is refused before anything is read", async () => {
    const stub = stubFetch(reset, page([]));
    const mine = client(stub);
    const errors = await manyLost(mine, ["a"]);
    expect(await failureOf(mine.reconcile([...errors, {} as SealedRequest]))).toMatchObject({
      name: "InputError",
    });
    expect(stub.sent).toHaveLength(1);
  });
});

describe("what belongs to another account", () => {
  it("is not looked for in this one's list, unless the caller says that the account is the same", async () => {
    const stub = stubFetch(reset, json(200, { result: [] }));
    const before = exampleClient({ fetch: stub.fetch, maxRetries: 0 });
    const error = await failureOf(before.createFindable({ metadata: { reference: "r" } }));
    const other = exampleClient({ fetch: stub.fetch, maxRetries: 0 });
    for (const source of [error, error.sealed as SealedRequest]) {
      const refused = await failureOf(other.reconcile(source));
      expect(refused).toMatchObject({ name: "InputError", outcome: "unknown" });
      expect(refused.message).toContain("another account");
    }
    expect(stub.sent).toHaveLength(1);
    expect((await other.reconcile(error, { sameAccount: true })).missing).toEqual(["r"]);
  });

  it("nor that of another base address", async () => {
    const { fetch } = stubFetch(reset);
    const { sealed } = await failureOf(exampleClient({ fetch, maxRetries: 0 }).createFindable({}));
    const sandbox = exampleClient({ fetch, environment: "sandbox" });
    expect((await failureOf(sandbox.reconcile(sealed as SealedRequest))).message).toContain("base address");
  });
});
