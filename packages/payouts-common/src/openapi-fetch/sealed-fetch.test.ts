import { describe, expect, it } from "vitest";
import { exampleClient, withOperation } from "../../test/example-provider.ts";
import { failureOf as errorOf } from "../../test/failure-of.ts";
import { openFetch } from "../../test/open-fetch.ts";
import { json, networkError, paid, stubFetch } from "../../test/stub-fetch.ts";
import { MemoryJournal } from "../journal/memory-journal.ts";
import { failureOf, metaOf } from "./facts-of.ts";

const payouts = "/v1/payouts";
const one = "/v1/payouts/{id}";
/** Any middleware: with it, the request is the platform's. */
const seeing = { onRequest: () => undefined };
const clients = [
  ["without middleware", []],
  ["with middleware", [seeing]],
] as const;

describe.each(clients)("openapi-fetch's client, %s", (_name, middleware) => {
  const fetchOver = (client: object): ReturnType<typeof openFetch> => {
    const made = openFetch(client);
    made.use(...middleware);
    return made;
  };

  it("sends sealed calls: one key for all attempts, the headers of the spec, the credential", async () => {
    const stub = stubFetch(json(500, {}), json(200, { result: { id: "p1" }, more: 1 }));
    const client = exampleClient({ fetch: stub.fetch, credential: "c-1", spaceId: "spc-1" });
    const result = await fetchOver(client).POST(payouts, {
      params: { header: { "Idempotency-Key": "mine-1" } },
      body: { amount: 1 },
      headers: { "x-mine": "1" },
    });
    expect(result.data).toEqual({ result: { id: "p1" }, more: 1 });
    expect(result.response).toBeInstanceOf(Response);
    expect(metaOf(result)).toMatchObject({ idempotencyKey: "mine-1", attempts: [{}, {}] });
    expect(failureOf(result)).toBeUndefined();
    expect(stub.sent).toHaveLength(2);
    expect(stub.sent[1]).toMatchObject({
      url: "https://api.example.com/v1/payouts",
      body: '{"amount":1}',
      headers: {
        authorization: "Bearer c-1",
        "idempotency-key": "mine-1",
        "space-id": "spc-1",
        "x-mine": "1",
        "content-type": "application/json",
      },
    });
  });

  it("sends what the caller's objects hold when the call begins", async () => {
    const stub = stubFetch(paid);
    const init = { body: { amount: 1, to: { name: "ada" } }, params: { query: {} }, idempotencyKey: "k-1" };
    const call = fetchOver(exampleClient({ fetch: stub.fetch })).POST(payouts, init);
    init.body.amount = 2;
    init.body.to.name = "eve";
    init.idempotencyKey = "k-2";
    await call;
    expect(stub.sent[0]).toMatchObject({
      body: '{"amount":1,"to":{"name":"ada"}}',
      headers: { "idempotency-key": "k-1" },
    });
  });

  it("sends what the named method sends", async () => {
    const stub = stubFetch(paid);
    const client = exampleClient({ fetch: stub.fetch });
    const given = { idempotencyKey: "k-1" };
    await client.createPayout({ amount: 1, to: "é" }, given);
    await fetchOver(client).POST(payouts, { body: { amount: 1, to: "é" }, ...given });
    await client.getPayout("a b/c");
    await fetchOver(client).GET(one, { params: { path: { id: "a b/c" } } });
    await client.listPayouts({ tags: ["a", "b,c"], limit: 2 });
    await fetchOver(client).GET(payouts, { params: { query: { tags: ["a", "b,c"], limit: 2 } } });
    const [a, b, c, d, e, f] = stub.sent.map(({ signal: _, ...rest }) => rest);
    expect([b, d, f]).toEqual([a, c, e]);
    expect(f?.url).toBe("https://api.example.com/v1/payouts?tags=a,b%2Cc&limit=2");
  });

  it("gives a refusal with its outcome, its key, and its body and headers as they came", async () => {
    const stub = stubFetch(json(404, { error: { message: "gone" } }, { "x-request-id": "r-1" }));
    const client = fetchOver(exampleClient({ fetch: stub.fetch }));
    const result = await client.POST(payouts, { body: {}, idempotencyKey: "k-1" });
    expect(result).toMatchObject({
      error: { error: { message: "gone" } },
      response: { status: 404, ok: false },
    });
    expect(result.response.headers.get("x-request-id")).toBe("r-1");
    const failure = failureOf(result);
    expect(failure).toMatchObject({ outcome: "rejected", idempotencyKey: "k-1", requestId: "r-1" });
    expect(failureOf(result.response)).toBe(failure);
  });

  it("gives a 5xx after the booking as unknown, and resumes it: same bytes, same key", async () => {
    const stub = stubFetch(json(500, { oops: true }), paid);
    const client = fetchOver(exampleClient({ fetch: stub.fetch, maxRetries: 0 }));
    const result = await client.POST(payouts, { body: { amount: 1 } });
    expect(result.error).toEqual({ oops: true });
    const failure = failureOf(result);
    expect(failure).toMatchObject({ outcome: "unknown", status: 500 });
    expect(await failure?.resume()).toEqual({ id: "p1" });
    expect(stub.sent[1]?.body).toBe(stub.sent[0]?.body);
    expect(stub.sent[1]?.headers).toEqual(stub.sent[0]?.headers);
  });

  it("gives a failure with an empty body, whose `error` is empty too", async () => {
    const client = fetchOver(
      exampleClient({ fetch: stubFetch(() => new Response(null, { status: 422 })).fetch }),
    );
    const result = await client.POST(payouts, { body: {} });
    expect(result.data).toBeUndefined();
    expect(failureOf(result)).toMatchObject({ outcome: "rejected", status: 422 });
  });

  it("throws what has no answer to show", async () => {
    const broken = fetchOver(
      exampleClient({ fetch: stubFetch(networkError("ECONNRESET")).fetch, maxRetries: 0 }),
    );
    const error = await errorOf(broken.POST(payouts, { body: {} }));
    expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown" });
    expect(failureOf(error)).toBe(error);
    const unreadable = fetchOver(exampleClient({ fetch: stubFetch(() => new Response("<html>")).fetch }));
    expect(await errorOf(unreadable.POST(payouts, { body: {} }))).toMatchObject({ outcome: "accepted" });
  });

  it("throws where a success holds another payout: a status of 200 would hide that", async () => {
    const idempotency = {
      carrier: "header",
      name: "Key",
      compare: [{ request: "/to", result: "/to" }],
    } as const;
    const { fetch } = stubFetch(json(200, { result: { id: "p1", to: "b" } }));
    const client = fetchOver(exampleClient({ fetch }, withOperation("createPayout", { idempotency })));
    expect(await errorOf(client.POST(payouts, { body: { to: "a" } }))).toMatchObject({
      name: "ConflictError",
      outcome: "rejected",
    });
  });

  it("sends once what the provider's dialect does not recognise again", async () => {
    const stub = stubFetch(json(500, {}));
    const client = fetchOver(exampleClient({ fetch: stub.fetch }));
    expect(failureOf(await client.POST("/v1/once", { body: {} }))).toMatchObject({ outcome: "unknown" });
    expect(stub.sent).toHaveLength(1);
    expect(await errorOf(client.POST("/v1/once", { body: {}, idempotencyKey: "k" }))).toMatchObject({
      outcome: "not_sent",
    });
  });

  it("keeps the body's own key, and fills in what is missing", async () => {
    const stub = stubFetch(paid);
    const result = await fetchOver(exampleClient({ fetch: stub.fetch })).POST("/v1/by-body", {
      body: { amount: 1 },
    });
    const { external_id: key } = JSON.parse(stub.sent[0]?.body ?? "") as { external_id: string };
    expect(metaOf(result)?.idempotencyKey).toBe(key);
  });

  it("says of a batch what became of each payout", async () => {
    const payout = (number: string): object => ({ number, amount: 1 });
    const answer = { result: { payouts: [{ id: "p1", number: "1", amount: 1 }] } };
    const client = exampleClient({ fetch: stubFetch(json(200, answer)).fetch });
    const body = { payouts: [payout("1"), payout("2")] };
    const { meta } = await client.createBulk(body).withMeta();
    const result = await fetchOver(client).POST("/v1/bulk", { body });
    expect(metaOf(result)?.items).toHaveLength(2);
    expect(metaOf(result)?.items).toEqual((meta as ReturnType<typeof metaOf>)?.items);
  });

  it("refuses a template that a serialiser has left as it is", async () => {
    const stub = stubFetch(paid);
    const pathSerializer = (path: string): string => path;
    const init = { params: { path: { id: "a" } }, pathSerializer };
    const error = await errorOf(fetchOver(exampleClient({ fetch: stub.fetch })).GET(one, init));
    expect(error).toMatchObject({ outcome: "not_sent" });
    expect(stub.sent).toEqual([]);
  });

  it("makes a payout with a reference once, and replays the recorded answer", async () => {
    const stub = stubFetch(json(201, { result: { id: "p1" }, more: 1 }));
    const journal = new MemoryJournal();
    const options = { fetch: stub.fetch, journal, account: "main" };
    const init = { body: { amount: 1 }, reference: "payroll/17" };
    await fetchOver(exampleClient(options)).POST(payouts, init);
    const again = await fetchOver(exampleClient(options)).POST(payouts, init);
    expect(again).toMatchObject({ data: { result: { id: "p1" }, more: 1 }, response: { status: 201 } });
    expect(metaOf(again)).toMatchObject({ replayed: true, reference: "payroll/17" });
    expect(await exampleClient(options).createPayout({ amount: 1 }, { reference: "payroll/17" })).toEqual({
      id: "p1",
    });
    expect(stub.sent).toHaveLength(1);
  });

  it("gives the answer of one sending to two calls with one reference", async () => {
    const stub = stubFetch(paid);
    const client = fetchOver(exampleClient({ fetch: stub.fetch }));
    const init = { body: { amount: 1 }, reference: "r-1" };
    const results = await Promise.all([client.POST(payouts, init), client.POST(payouts, init)]);
    for (const result of results)
      expect(result).toMatchObject({ data: { result: { id: "p1" } }, response: { status: 200 } });
    expect(stub.sent).toHaveLength(1);
  });

  it("gives the refusal of a reference whose answer is not its own: another payout", async () => {
    const client = fetchOver(exampleClient({ fetch: stubFetch(paid).fetch }));
    await client.POST(payouts, { body: { amount: 1 }, reference: "r-1" });
    const other = client.POST(payouts, { body: { amount: 2 }, reference: "r-1" });
    expect(await errorOf(other)).toMatchObject({ name: "JournalError", outcome: "not_sent" });
  });

  it.each<[string, string, string, object, string]>([
    ["no operation", "POST", "/v1/nowhere", {}, "no such operation"],
    ["another method", "PATCH", payouts, {}, "no such operation"],
    ["a misspelt option", "POST", payouts, { body: {}, refrence: "r" }, "`refrence`"],
    [
      "an address",
      "POST",
      payouts,
      { body: {}, baseUrl: "https://evil.example" },
      "`baseUrl` belongs to the client",
    ],
    ["a fetch", "POST", payouts, { body: {}, fetch: globalThis.fetch }, "`fetch` belongs to the client"],
    ["a redirect", "GET", payouts, { redirect: "follow" }, "`redirect` is not an option"],
    ["a limit that is none", "POST", payouts, { body: {}, timeoutMs: "1" }, "`timeoutMs`"],
    ["no path parameter", "GET", one, {}, "`id`"],
    ["a path parameter that leads elsewhere", "GET", one, { params: { path: { id: ".." } } }, "`id`"],
    [
      "a path serialiser that leads elsewhere",
      "GET",
      one,
      { pathSerializer: () => "https://api.example.com/v1" },
      "its address",
    ],
    [
      "one that leads to another host",
      "GET",
      one,
      { pathSerializer: () => "https://evil.example/v1/payouts/a" },
      "elsewhere",
    ],
    [
      "dots in its segment",
      "GET",
      one,
      { pathSerializer: () => "https://api.example.com/v1/payouts/%2e%2e" },
      "",
    ],
    [
      "a query where there is none",
      "GET",
      one,
      { params: { path: { id: "a" }, query: { a: 1 } } },
      "its address",
    ],
    ["a second query", "GET", payouts, { querySerializer: () => "a=1#b" }, "its address"],
    [
      "a credential",
      "POST",
      payouts,
      { body: {}, headers: { Authorization: "Bearer other" } },
      "`authorization`",
    ],
    ["a cookie", "POST", payouts, { body: {}, headers: { cookie: "a=b" } }, "`cookie`"],
    [
      "another content type",
      "POST",
      payouts,
      { body: {}, headers: { "content-type": "text/csv" } },
      "text/csv",
    ],
    [
      "a number that JavaScript rounds",
      "POST",
      payouts,
      { body: {}, bodySerializer: () => '{"amount":9007199254740993}' },
      "rounds",
    ],
    ["a body that is not JSON", "POST", payouts, { body: {}, bodySerializer: () => "amount=1" }, "JSON"],
    ["a body that cannot be written", "POST", payouts, { body: { amount: 1n } }, "BigInt"],
    [
      "a serialiser that throws",
      "GET",
      payouts,
      {
        querySerializer: () => {
          throw new RangeError("no!");
        },
      },
      "no!",
    ],
    [
      "both kinds of key",
      "POST",
      payouts,
      { body: {}, reference: "r", idempotencyKey: "k" },
      "exclude each other",
    ],
    [
      "two keys",
      "POST",
      payouts,
      { body: {}, headers: { "idempotency-key": "a" }, idempotencyKey: "b" },
      "differ",
    ],
  ])("refuses %s before anything is sent", async (_case, method, path, init, problem) => {
    const stub = stubFetch(paid);
    const error = await errorOf(fetchOver(exampleClient({ fetch: stub.fetch })).request(method, path, init));
    expect(error).toMatchObject({ name: "InputError", outcome: "not_sent" });
    expect(error.message).toContain(problem);
    expect(stub.sent).toEqual([]);
  });
});

it("is made over a client of ours, with settings that are not the client's", () => {
  expect(() => openFetch({})).toThrow("must be a client");
  expect(() => openFetch(exampleClient(), { baseUrl: "https://api.example.com" })).toThrow(
    "belongs to the client",
  );
  expect(() => openFetch(exampleClient(), { credentials: "include" })).toThrow(
    "`credentials` is not an option",
  );
});
