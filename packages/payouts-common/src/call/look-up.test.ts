import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type AnyOperation,
  description,
  type ExampleClient,
  exampleClient,
} from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { json, networkError, type Reply, type StubFetch, stubFetch } from "../../test/stub-fetch.ts";
import type { PayoutsError } from "../errors/payouts-error.ts";
import { MemoryJournal } from "../journal/memory-journal.ts";
import type { OperationDescription, ReconcileDescription } from "../provider-description.ts";
import type { Recovered } from "../reference/recover.ts";
import { BoundLookUp } from "./bound-look-up.ts";
import type { Reconciliation } from "./reconciliation.ts";

const reset = networkError("ECONNRESET", "read");
const write = {
  method: "POST",
  body: "application/json",
  result: "/result",
  creates: {},
  idempotency: { carrier: "none" },
} as const;
const reconcile = {
  request: "/reference",
  result: "/reference",
  fill: "uuid",
  compare: { "/amount": "/amount" },
  settleMs: 60_000,
  empty: "not_found",
  lookUp: BoundLookUp,
} as const;

/** What look-ups there are: by the reference, under a path, at once, and by a search with POST. */
const operations: Readonly<Record<string, OperationDescription>> = {
  createTip: {
    ...write,
    path: "/v1/wallets/{wallet}/tips",
    query: {},
    reconcile: {
      ...reconcile,
      operation: "getTip",
      bind: {
        path: { wallet: "$request.path.wallet", reference: "/reference" },
        query: { currency: "/currency", page: "$request.query.page" },
      },
      absent: { status: 404, code: "no_tip" },
    },
  },
  getTip: { method: "GET", path: "/v1/wallets/{wallet}/tips/{reference}", query: {}, result: "/result" },
  createInWallet: {
    ...write,
    path: "/v1/wallets/{wallet}/payouts",
    reconcile: {
      ...reconcile,
      operation: "listInWallet",
      bind: { path: { wallet: "$request.path.wallet" } },
    },
  },
  listInWallet: { method: "GET", path: "/v1/wallets/{wallet}/payouts" },
  createMany: {
    ...write,
    path: "/v1/many",
    creates: { items: "/payouts" },
    reconcile: {
      ...reconcile,
      operation: "searchMany",
      request: "/payouts/*/reference",
      compare: {},
      bind: { query: { reference: "/payouts/*/reference" } },
    },
  },
  searchMany: { method: "POST", path: "/v1/search", query: {}, result: "/found", readOnly: true },
};

function clientOf(
  stub: StubFetch,
  change: Partial<ReconcileDescription> = {},
  journal?: MemoryJournal,
): Client {
  const changed = Object.fromEntries(
    Object.entries(operations).map(([id, operation]) => [
      id,
      operation.reconcile ? { ...operation, reconcile: { ...operation.reconcile, ...change } } : operation,
    ]),
  );
  const options = { fetch: stub.fetch, maxRetries: 0, ...(journal && { journal }) };
  // The example's types do not know these operations.
  // The example's types do not know these operations.
  return exampleClient(options, {
    operations: { ...description.operations, ...changed },
  }) as unknown as Client;
}

type Client = ExampleClient &
  Readonly<Record<"createTip" | "createInWallet" | "createMany" | "searchMany", AnyOperation>>;

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());
const later = (): unknown => vi.setSystemTime(Date.now() + 61_000);

async function recoveredBy(client: Client): Promise<readonly Recovered[]> {
  const all: Recovered[] = [];
  for await (const each of client.recover()) all.push(each);
  return all;
}

const tip = { reference: "r-1", currency: "SLE", amount: 5 };
const inPage = { query: { page: 2 } };
const noTip = json(404, { error: { reason: "no_tip" } });

/** A tip whose answer was lost, and what a look at it says a minute later. */
async function lookAfter(
  answer: Reply,
  body: object = tip,
  change: Partial<ReconcileDescription> = {},
): Promise<{ readonly found: Reconciliation; readonly stub: StubFetch }> {
  const stub = stubFetch(reset, answer);
  const client = clientOf(stub, change);
  const error = await failureOf(client.createTip("w/1", body, inPage));
  later();
  return { found: await client.reconcile(error), stub };
}

describe("a look-up by the reference", () => {
  it("takes path and query from the request, and finds the payout", async () => {
    const { found, stub } = await lookAfter(json(200, { result: { id: "p1", ...tip } }));
    expect(found).toMatchObject({ answer: "found", found: [{ id: "p1" }], missing: [] });
    expect(stub.sent[1]).toMatchObject({
      method: "GET",
      url: "https://api.example.com/v1/wallets/w%2F1/tips/r-1?currency=SLE&page=2",
    });
  });

  it.each([
    ["a/b", "a%2Fb"],
    ["100%", "100%25"],
    ["%2e%2e", "%252e%252e"],
    ["...", "..."],
    ["Zoë 🪙", "Zo%C3%AB%20%F0%9F%AA%99"],
    ["a?b#c&d", "a%3Fb%23c%26d"],
  ])("writes the reference %j so that it addresses nothing else", async (reference, written) => {
    const { stub } = await lookAfter(noTip, { ...tip, reference });
    expect(new URL(stub.sent[1]?.url ?? "").pathname).toBe(`/v1/wallets/w%2F1/tips/${written}`);
  });

  it("says `not_found` by the documented answer alone, and only after its time", async () => {
    expect((await lookAfter(noTip)).found.answer).toBe("not_found");
    expect((await lookAfter(noTip, tip, { empty: "inconclusive" })).found.answer).toBe("inconclusive");
    const stub = stubFetch(reset, noTip);
    const client = clientOf(stub);
    const error = await failureOf(client.createTip("w1", tip, inPage));
    expect((await client.reconcile(error)).answer).toBe("inconclusive");
  });

  it.each<[string, Reply]>([
    ["a 404 of the wallet", json(404, { error: { reason: "no_wallet" } })],
    ["a 404 without a code", json(404, {})],
    ["a 404 of a proxy", () => new Response("<h1>404</h1>", { status: 404 })],
    ["a refusal", json(400, { error: { reason: "no_tip" } })],
    ["another payout", json(200, { result: { ...tip, reference: "r-2" } })],
    ["a payout without a reference", json(200, { result: { id: "p1" } })],
    ["null", json(200, { result: null })],
    ["an empty object", json(200, { result: {} })],
    ["an empty list", json(200, { result: [] })],
  ])("takes %s for no proof", async (_what, answer) => {
    const { found } = await lookAfter(answer);
    expect(found).toMatchObject({ answer: "inconclusive", found: [], items: [{ outcome: "unknown" }] });
    expect(found.reason).toMatch(/proves nothing|look at it/);
  });

  it("takes the payout with another amount for no answer", async () => {
    const { found } = await lookAfter(json(200, { result: { ...tip, amount: 6 } }));
    expect(found).toMatchObject({ answer: "inconclusive", found: [{ amount: 6 }] });
  });

  it.each<[string, Reply]>([
    ["an outage", json(503, {})],
    ["a refused credential", json(401, {})],
    ["a limit", json(429, {})],
    ["a lost connection", reset],
    ["an answer without a resource", json(200, {})],
  ])("says nothing after %s, which another look may overcome", async (_what, answer) => {
    await expect(lookAfter(answer)).rejects.toMatchObject({ operationId: "getTip" });
  });

  it("does not let one refused address keep the others from being found", async () => {
    const byReference: Reply = (request) =>
      (request.url.includes("r-1") ? json(404, {}) : json(200, { result: { ...tip, reference: "r-2" } }))(
        request,
      );
    const stub = stubFetch(reset, reset, byReference);
    const client = clientOf(stub);
    const errors: PayoutsError[] = [];
    for (const reference of ["r-1", "r-2"])
      errors.push(await failureOf(client.createTip("w1", { ...tip, reference }, inPage)));
    later();
    const found = await client.reconcile(errors);
    expect(found.map(({ answer }) => answer)).toEqual(["inconclusive", "found"]);
  });

  it("is recovered from a journal", async () => {
    const journal = new MemoryJournal();
    const stub = stubFetch(reset, json(200, { result: { id: "p1", ...tip } }));
    const client = clientOf(stub, {}, journal);
    await failureOf(client.createTip("w1", tip, { ...inPage, reference: "payroll/1" }));
    vi.setSystemTime(Date.now() + 200_000);
    const recovered = await recoveredBy(client);
    expect(recovered).toMatchObject([{ reference: "payroll/1", ok: true, data: { id: "p1" } }]);
    expect(stub.sent.map(({ method }) => method)).toEqual(["POST", "GET"]);
  });
});

describe("what could not be looked for", () => {
  it.each<[string, object, object?]>([
    ["an empty reference", { ...tip, reference: "" }],
    ["a reference that leads up", { ...tip, reference: ".." }],
    ["a reference that stays", { ...tip, reference: "." }],
    ["half of a surrogate pair", { ...tip, reference: "\ud83e" }],
    ["an object for a reference", { ...tip, reference: {} }],
    ["no currency", { reference: "r-1" }],
    ["a list for a currency", { ...tip, currency: ["SLE"] }],
    ["no page in the query", tip, {}],
  ])("is refused before it is sent: %s", async (_what, body, options = inPage) => {
    const stub = stubFetch(reset);
    const client = clientOf(stub);
    for (const reference of [undefined, "payroll/1"]) {
      const error = await failureOf(
        client.createTip("w1", body, { ...options, ...(reference !== undefined && { reference }) }),
      );
      expect(error).toMatchObject({ name: "InputError", outcome: "not_sent" });
      expect(error.message).toContain("could not be looked for");
    }
    expect(stub.sent).toEqual([]);
  });

  it("is inconclusive, without a request, where an older client has sent it", async () => {
    const stub = stubFetch(reset, noTip);
    const { lookUp: _none, ...unbound } = operations["createTip"]?.reconcile ?? expect.fail();
    // `never`: to an exact optional property no `undefined` may be given, and the example's must go.
    const older = clientOf(stub, { ...unbound, lookUp: undefined as never, bind: undefined as never });
    const error = await failureOf(older.createTip("w1", { reference: "r-1" }));
    later();
    const found = await clientOf(stub).reconcile(error, { sameAccount: true });
    expect(found).toMatchObject({ answer: "inconclusive", missing: ["r-1"] });
    expect(stub.sent).toHaveLength(1);
  });
});

describe("a list without pages, under a path", () => {
  const listed = (...references: string[]): Reply =>
    json(
      200,
      references.map((reference) => ({ id: reference, reference, amount: 5 })),
    );

  it("is looked through once for all payouts of its path", async () => {
    const byWallet: Reply = (request) => listed(request.url.includes("/w1/") ? "a" : "c")(request);
    const stub = stubFetch(reset, reset, reset, byWallet);
    const client = clientOf(stub);
    const errors: PayoutsError[] = [];
    for (const [wallet, reference] of [
      ["w1", "a"],
      ["w1", "b"],
      ["w2", "c"],
    ] as const)
      errors.push(await failureOf(client.createInWallet(wallet, { reference, amount: 5 })));
    later();
    const found = await client.reconcile(errors);
    expect(found.map(({ answer }) => answer)).toEqual(["found", "not_found", "found"]);
    expect(stub.sent.slice(3).map(({ url }) => new URL(url).pathname)).toEqual([
      "/v1/wallets/w1/payouts",
      "/v1/wallets/w2/payouts",
    ]);
  });

  it.each<[string, Reply]>([
    ["null", json(200, null)],
    ["an object", json(200, { payouts: [] })],
    ["a text", json(200, "none")],
    ["an empty 204", () => new Response(null, { status: 204 })],
    ["a 404 of the wallet", json(404, {})],
  ])("is no list where the answer is %s", async (_what, answer) => {
    const client = clientOf(stubFetch(reset, answer));
    const error = await failureOf(client.createInWallet("w1", { reference: "a", amount: 5 }));
    later();
    expect((await client.reconcile(error)).answer).toBe("inconclusive");
  });

  it("is recovered in one pass for each path", async () => {
    const journal = new MemoryJournal();
    const stub = stubFetch(reset, reset, reset, listed("a", "b"));
    const client = clientOf(stub, {}, journal);
    for (const [wallet, reference] of [
      ["w1", "a"],
      ["w1", "b"],
      ["w2", "c"],
    ] as const)
      await failureOf(client.createInWallet(wallet, { reference, amount: 5 }, { reference }));
    vi.setSystemTime(Date.now() + 200_000);
    const recovered = await recoveredBy(client);
    expect(recovered.map(({ reference, ok }) => [reference, ok])).toEqual([
      ["a", true],
      ["b", true],
      ["c", false],
    ]);
    expect(stub.sent.filter(({ method }) => method === "GET")).toHaveLength(2);
  });
});

describe("a search by POST", () => {
  it("is asked for each item of a batch, and repeated as reads are", async () => {
    const found: Reply = (request) =>
      json(200, { found: [{ reference: new URL(request.url).searchParams.get("reference") }] })(request);
    const stub = stubFetch(reset, json(500, {}), found);
    const client = clientOf(stub);
    const error = await failureOf(client.createMany({ payouts: [{ reference: "a" }, { reference: "b" }] }));
    later();
    const answer = await client.reconcile(error, { maxRetries: 1 });
    expect(answer).toMatchObject({ answer: "found", missing: [] });
    expect(stub.sent.slice(1).map(({ method, url }) => `${method} ${new URL(url).search}`)).toEqual([
      "POST ?reference=a",
      "POST ?reference=a",
      "POST ?reference=b",
    ]);
  });

  it("has no idempotency key and no seal", async () => {
    const stub = stubFetch(json(200, { found: [] }));
    const client = clientOf(stub);
    expect(await client.searchMany({ reference: "a" })).toEqual([]);
    expect(Object.keys(client.seal)).not.toContain("searchMany");
  });
});

describe("a list with pages", () => {
  it.each<[string, Reply[]]>([
    ["a page is null", [json(200, { result: null })]],
    ["a page has no list", [json(200, { result: {} })]],
    ["a cursor comes again", [json(200, { result: [], next: "1" }), json(200, { result: [], next: "1" })]],
    ["a cursor is none", [json(200, { result: [], next: { after: 1 } })]],
  ])("proves nothing where %s", async (_what, pages) => {
    const stub = stubFetch(reset, ...pages);
    const client = exampleClient({ fetch: stub.fetch, maxRetries: 0, fillReference: true });
    const error = await failureOf(client.createFindable({ amount: 1 }));
    later();
    const found = await client.reconcile(error);
    expect(found).toMatchObject({ answer: "inconclusive", items: [{ outcome: "unknown" }] });
    expect(found.reason).toContain("to its end");
  });
});
