/** Whether a request may be sent again is for the spec's words to say, and not for its method. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type AnyOperation,
  description,
  type ExampleClient,
  exampleClient,
} from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { openFetch } from "../../test/open-fetch.ts";
import { json, networkError, paid, type Reply, type StubFetch, stubFetch } from "../../test/stub-fetch.ts";
import { MemoryJournal } from "../journal/memory-journal.ts";
import type { OperationDescription } from "../provider-description.ts";

const reset = networkError("ECONNRESET", "read");
const get = { method: "GET", query: {}, result: "/result", creates: {} } as const;
const key = { carrier: "header", name: "Idempotency-Key" } as const;
const shared = { carrier: "body", name: "/external_id" } as const;
const post = { method: "POST", body: "application/json", result: "/result" } as const;

const operations = {
  dropOnce: {
    ...get,
    path: "/v1/drop",
    idempotency: { carrier: "none" },
    reconcile: {
      operation: "listPayouts",
      request: "/ref",
      result: "/ref",
      compare: { "/coins": "/coins" },
      settleMs: 0,
      empty: "not_found",
    },
  },
  dropKeyed: {
    ...get,
    path: "/v1/keyed",
    idempotency: { ...key, compare: [{ request: "/coins", result: "/coins" }] },
  },
  dropNever: { ...get, path: "/v1/never", idempotency: { ...key, resend: "never" } },
  search: { ...post, path: "/v1/search", readOnly: true },
  quote: { ...post, path: "/v1/quotes", idempotency: { ...shared, unique: "operation" } },
  transfer: { ...post, path: "/v1/transfers", creates: {}, idempotency: { ...shared, unique: "operation" } },
  payIn: { ...post, path: "/v1/pay-in", idempotency: shared },
  payOut: { ...post, path: "/v1/pay-out", creates: {}, idempotency: shared },
} as const satisfies Readonly<Record<string, OperationDescription>>;
type Name = keyof typeof operations;
type Client = ExampleClient & Readonly<Record<Name, AnyOperation>>;

function clientOf(stub: StubFetch, options: object = {}): Client {
  const change = { operations: { ...description.operations, ...operations } };
  // The example's types do not know these operations.
  return exampleClient({ fetch: stub.fetch, ...options }, change) as unknown as Client;
}

beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("a GET that pays", () => {
  it.each<[string, Reply]>([
    ["a reset", reset],
    ["a 500", json(500, {})],
    ["a 503 that asks to wait", json(503, {}, { "retry-after": "0" })],
    ["a 408", json(408, {})],
    ["a 302 to the same origin", json(302, {}, { location: "https://api.example.com/v1/drop?again=1" })],
    ["a 307 to the same origin", json(307, {}, { location: "/v1/drop?again=1" })],
  ])("is sent once, and unknown, after %s", async (_what, answer) => {
    for (const operation of ["dropOnce", "dropNever"] as const) {
      const stub = stubFetch(answer);
      const error = await failureOf(clientOf(stub)[operation]({ ref: "r-1", coins: 3 }));
      expect(error).toMatchObject({ outcome: "unknown" });
      expect(stub.sent).toHaveLength(1);
      await expect(error.resume()).rejects.toMatchObject({ outcome: "unknown" });
      expect(stub.sent).toHaveLength(1);
    }
  });

  it("is repeated where the provider knows it by its key, with that key", async () => {
    const stub = stubFetch(reset, paid);
    await clientOf(stub).dropKeyed({ coins: 3 });
    const keys = stub.sent.map(({ headers }) => headers["idempotency-key"]);
    expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
  });

  it("notices that a repeat was answered with another payout", async () => {
    const stub = stubFetch(reset, json(200, { result: { id: "p1", coins: 4 } }));
    expect(await failureOf(clientOf(stub).dropKeyed({ coins: 3 }))).toMatchObject({ name: "ConflictError" });
    const same = stubFetch(reset, json(200, { result: { id: "p1", coins: "3" } }));
    expect(await clientOf(same).dropKeyed({ coins: 3 })).toMatchObject({ id: "p1" });
  });

  it("sends no body, whoever gives it one", async () => {
    const stub = stubFetch(paid);
    const { GET } = openFetch(clientOf(stub));
    await GET("/v1/drop", { params: { query: { ref: "r" } }, body: { coins: 3 } });
    expect(stub.sent[0]).toMatchObject({ body: undefined, url: "https://api.example.com/v1/drop?ref=r" });
    expect(stub.sent[0]?.headers).not.toHaveProperty("content-type");
  });

  it("is sealed, stored, and sent once", async () => {
    const stub = stubFetch(reset);
    const client = clientOf(stub);
    // Nor these; and `send` refuses, or takes, what a caller read from JSON.
    const seal = client.seal as unknown as Record<string, (query: object) => Parameters<Client["send"]>[0]>;
    const sealed = JSON.parse(JSON.stringify(seal["dropOnce"]?.({ ref: "r-1", coins: 3 }))) as never;
    expect(await failureOf(client.send(sealed))).toMatchObject({ outcome: "unknown" });
    expect(await failureOf(client.send(sealed))).toMatchObject({ outcome: "unknown" });
    expect(stub.sent).toHaveLength(1);
  });

  it("is found by the reference in its query, and compared with it", async () => {
    const answers = [[{ id: "p1", ref: "r/1 é", coins: "3" }], [{ id: "p1", ref: "r/1 é", coins: 4 }], []];
    const found: string[] = [];
    for (const result of answers) {
      const client = clientOf(stubFetch(reset, json(200, { result })));
      const error = await failureOf(client.dropOnce({ ref: "r/1 é", coins: 3 }));
      // The time of its last attempt is known to a fraction of a millisecond.
      await new Promise((resolve) => setTimeout(resolve, 5));
      found.push((await client.reconcile(error)).answer);
    }
    expect(found).toEqual(["found", "inconclusive", "not_found"]);
  });

  it("is paid once for its reference, whatever the order of its query, and refused for another", async () => {
    const journal = new MemoryJournal();
    const stub = stubFetch(paid);
    const options = { reference: "payroll/1" };
    const client = clientOf(stub, { journal });
    await client.dropOnce({ ref: "r-1", coins: 3 }, options);
    await client.dropOnce({ coins: 3, ref: "r-1" }, options);
    const error = await failureOf(client.dropOnce({ ref: "r-1", coins: 4 }, options));
    expect(error).toMatchObject({ name: "JournalError", outcome: "not_sent" });
    expect(error.message).toContain("path or query differs");
    expect(stub.sent).toHaveLength(1);
  });
});

describe("a POST that only reads", () => {
  it.each<[string, Reply]>([
    ["a reset", reset],
    ["a 500", json(500, {})],
    ["a 429", json(429, {}, { "retry-after": "0" })],
  ])("is repeated after %s, with its body", async (_what, answer) => {
    const stub = stubFetch(answer, json(200, { result: [] }));
    await clientOf(stub).search({ status: "paid" });
    expect(stub.sent.map(({ method, body }) => `${method} ${body}`)).toEqual(
      Array(2).fill('POST {"status":"paid"}'),
    );
  });

  it("takes no reference and no key", async () => {
    const stub = stubFetch(paid);
    const client = clientOf(stub);
    for (const options of [{ reference: "r" }, { idempotencyKey: "k" }])
      expect(await failureOf(client.search({}, options))).toMatchObject({ outcome: "not_sent" });
    expect(stub.sent).toEqual([]);
  });
});

describe("the key of one operation at another", () => {
  const body = { external_id: "t-1", amount: 1 };

  it("is its own, where the provider tells them apart", async () => {
    const stub = stubFetch(paid);
    const client = clientOf(stub);
    await client.quote(body);
    await client.transfer({ ...body, quote: "q-1" });
    expect(stub.sent.map(({ url }) => new URL(url).pathname)).toEqual(["/v1/quotes", "/v1/transfers"]);
    expect(await failureOf(client.transfer({ ...body, quote: "q-2" }))).toMatchObject({
      outcome: "not_sent",
    });
    expect(stub.sent).toHaveLength(2);
  });

  it("is refused where the spec does not say so", async () => {
    const stub = stubFetch(paid);
    const client = clientOf(stub);
    await client.payIn(body);
    expect(await failureOf(client.payOut(body))).toMatchObject({ outcome: "not_sent" });
    expect(stub.sent).toHaveLength(1);
  });
});
