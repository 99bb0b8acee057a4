import { describe, expect, it } from "vitest";
import { exampleClient, withOperation } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { json, networkError, paid, stubFetch } from "../../test/stub-fetch.ts";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

describe("what is sealed", () => {
  it("is the same on every attempt, though hooks and the caller meddle", async () => {
    const stub = stubFetch(
      json(503, {}, { "retry-after": "0" }),
      json(503, {}, { "retry-after": "0" }),
      paid,
    );
    const body = { amount: { value: 1, currency: "SLE" } };
    const client = exampleClient({
      fetch: stub.fetch,
      spaceId: "spc-1",
      hooks: {
        onAttempt: ({ attempt }) => ({
          "x-trace": `t-${attempt}`,
          "Idempotency-Key": "stolen",
          Authorization: "Bearer stolen",
          "content-type": "text/plain",
          "content-length": "1",
          "space-id": "stolen",
        }),
      },
    });
    const call = client.createPayout(body);
    body.amount.value = 999;
    await call;
    expect(stub.sent).toHaveLength(3);
    expect(new Set(stub.sent.map(({ body: text }) => text))).toEqual(
      new Set(['{"amount":{"value":1,"currency":"SLE"}}']),
    );
    const sealed = stub.sent.map(({ url, method, headers }) => {
      const { "x-trace": _trace, ...rest } = headers;
      const facts: Record<string, string> = { url, method, ...rest };
      return facts;
    });
    expect(new Set(sealed.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(sealed[0]).toMatchObject({
      method: "POST",
      url: "https://api.example.com/v1/payouts",
      "content-type": "application/json",
      "space-id": "spc-1",
      "user-agent": "@org/petty-cash-client/1.2.3",
    });
    expect(sealed[0]?.["authorization"]).toMatch(/^Bearer secret-key-/);
    expect(sealed[0]?.["content-length"]).toBe("39");
    expect(stub.sent.map(({ headers }) => headers["x-trace"])).toEqual(["t-1", "t-2", "t-3"]);
  });

  it("carries no credential, though the caller hides one in the headers", async () => {
    const stub = stubFetch(networkError("ECONNRESET", "read"));
    const headers = { Authorization: "Bearer canary-1", cookie: "canary-2", "x-mine": "kept" };
    const client = exampleClient({
      fetch: stub.fetch,
      maxRetries: 0,
      headers: { "x-proxy": "canary-3", ...headers },
    });
    const error = await failureOf(client.createPayout({}, { headers }));
    expect(JSON.stringify(error.sealed)).not.toMatch(/canary|secret-key/);
    expect(error.sealed?.headers["x-mine"]).toBe("kept");
    expect(stub.sent[0]?.headers).toMatchObject({ "x-proxy": "canary-3", "x-mine": "kept" });
    expect(JSON.stringify(stub.sent[0])).not.toMatch(/canary-[12]/);
    expect(Object.isFrozen(error.sealed)).toBe(true);
  });

  it("is refused, and nothing is sent, when the call is wrong by itself", async () => {
    const stub = stubFetch(paid);
    const client = exampleClient({ fetch: stub.fetch });
    const circular: Record<string, unknown> = {};
    circular["self"] = circular;
    const calls = [
      client.createPayout({}, { headers: { "x-a": "one\r\nx-b: two" } }),
      client.createPayout({}, { headers: { "x a": "one" } }),
      client.createPayout({}, { idempotencyKey: "" }),
      client.createPayout({}, { idempotencyKey: "k".repeat(65) }),
      client.createPayout({}, { idempotencyKey: "two words" }),
      client.createPayout({}, { idempotencyKey: "ключ" }),
      client.createPayout({}, { idempotencyKey: "one", headers: { "idempotency-key": "two" } }),
      client.createByBody({ external_id: "not/fitting" }),
      client.createByBody({ external_id: {} }),
      client.createByBody({ external_id: "one" }, { idempotencyKey: "two" }),
      client.createOnce({}, { idempotencyKey: "one" }),
      client.createPayout({ amount: 1n }),
      client.createPayout(circular),
      client.createPayout({}, { maxRetries: Number.NaN }),
      client.createPayout({}, { timeoutMs: 0 }),
      client.createPayout({}, { deadlineMs: "100" }),
      client.getPayout(".."),
      client.http.GET("/v1/payouts/{id}" as never, {}),
      client.http.GET("/v1/nowhere" as never, {}),
    ];
    for (const call of calls)
      expect(await failureOf(call)).toMatchObject({ name: "InputError", outcome: "not_sent" });
    expect(stub.sent).toEqual([]);
  });
});

describe("the key", () => {
  it("is a random UUID when the caller gives none, even without retries", async () => {
    const stub = stubFetch(paid);
    const client = exampleClient({ fetch: stub.fetch, maxRetries: 0 });
    const { meta } = await client.createPayout({}).withMeta();
    const { meta: other } = await client.createPayout({}).withMeta();
    expect(meta.idempotencyKey).toMatch(uuid);
    expect(stub.sent[0]?.headers["idempotency-key"]).toBe(meta.idempotencyKey);
    expect(other.idempotencyKey).not.toBe(meta.idempotencyKey);
  });

  it("goes into the field that the spec names, without touching the caller's object", async () => {
    const stub = stubFetch(paid);
    const client = exampleClient({ fetch: stub.fetch });
    const body = Object.freeze({ amount: 1 });
    const { meta } = await client.createByBody(body).withMeta();
    expect(JSON.parse(stub.sent[0]?.body ?? "")).toEqual({ amount: 1, external_id: meta.idempotencyKey });
    expect(body).toEqual({ amount: 1 });
    await client.createByBody({ amount: 2, external_id: "my-own" });
    expect(JSON.parse(stub.sent[1]?.body ?? "")).toEqual({ amount: 2, external_id: "my-own" });
    await client.createByBody({ toJSON: () => ({ amount: 3 }) }, { idempotencyKey: "third" });
    expect(JSON.parse(stub.sent[2]?.body ?? "")).toEqual({ amount: 3, external_id: "third" });
  });

  it("is the caller's, as an option or as the header itself; never a header of the whole client", async () => {
    const stub = stubFetch(paid);
    const client = exampleClient({ fetch: stub.fetch, headers: { "Idempotency-Key": "for-all" } });
    await client.createPayout({}, { idempotencyKey: "mine-1" });
    await client.createPayout({}, { headers: { "Idempotency-Key": "mine-2" } });
    await client.createPayout({});
    const keys = stub.sent.map(({ headers }) => headers["idempotency-key"]);
    expect(keys.slice(0, 2)).toEqual(["mine-1", "mine-2"]);
    expect(keys[2]).toMatch(uuid);
  });

  it.each([
    [{ pattern: "^[0-9]{16,20}$", maxLength: 20 }, /^\d{20}$/],
    [{ maxLength: 20 }, /^[0-9a-f]{20}$/],
    [{ pattern: "^[0-9a-f]{64}$" }, /^[0-9a-f]{64}$/],
  ])("has the provider's format: %j", async (format, want) => {
    const stub = stubFetch(paid);
    const idempotency = { carrier: "header", name: "Idempotency-Key", ...format } as const;
    const client = exampleClient({ fetch: stub.fetch }, withOperation("createPayout", { idempotency }));
    await client.createPayout({});
    expect(stub.sent[0]?.headers["idempotency-key"]).toMatch(want);
  });

  it("is narrower where we make it, and the caller's own need not be", async () => {
    const stub = stubFetch(paid);
    const idempotency = { carrier: "body", name: "/id", generate: { pattern: "^\\d+$" } } as const;
    const options = { fetch: stub.fetch, idempotencySecret: "a secret of the caller's" };
    const client = exampleClient(options, withOperation("createByBody", { idempotency }));
    await client.createByBody({});
    await client.createByBody({ id: "Nómina 17" });
    const [made, own] = stub.sent.map(({ body = "" }) => (JSON.parse(body) as { id: string }).id);
    expect(made).toMatch(/^\d+$/);
    expect(own).toBe("Nómina 17");
  });

  it("says so when no random key can have the format", async () => {
    const idempotency = { carrier: "header", name: "Idempotency-Key", pattern: "^never$" } as const;
    const client = exampleClient({}, withOperation("createPayout", { idempotency }));
    expect((await failureOf(client.createPayout({}))).message).toContain("pass one");
  });
});

describe("the reference", () => {
  it("is filled with consent only, and the same key brings the same bytes", async () => {
    const stub = stubFetch(paid);
    await exampleClient({ fetch: stub.fetch }).createFindable({ amount: 1 });
    expect(JSON.parse(stub.sent[0]?.body ?? "")).toEqual({ amount: 1 });
    const client = exampleClient({ fetch: stub.fetch, fillReference: true });
    await client.createFindable({ amount: 1 }, { idempotencyKey: "one" });
    await client.createFindable({ amount: 1 }, { idempotencyKey: "one" });
    await client.createFindable({ amount: 1 });
    const [, first, again, random] = stub.sent.map(({ body }) => body);
    expect(again).toBe(first);
    expect(random).not.toBe(first);
    expect((JSON.parse(first ?? "") as { metadata: { reference: string } }).metadata.reference).toMatch(uuid);
  });

  it("is filled into each item that has none", async () => {
    const stub = stubFetch(paid);
    await exampleClient({ fetch: stub.fetch }).createBulk({ payouts: [{ amount: 1 }, { number: "7" }, {}] });
    const { payouts } = JSON.parse(stub.sent[0]?.body ?? "") as { payouts: { number: string }[] };
    expect(payouts[0]?.number).toMatch(/^[1-9]\d{15}$/);
    expect(payouts[1]?.number).toBe("7");
    expect(payouts[2]?.number).toMatch(/^[1-9]\d{15}$/);
    expect(payouts[2]?.number).not.toBe(payouts[0]?.number);
  });
});

describe("other media types", () => {
  it("writes forms, and refuses what no form can hold", async () => {
    const stub = stubFetch(paid);
    const client = exampleClient(
      { fetch: stub.fetch },
      withOperation("createOnce", { body: "application/x-www-form-urlencoded" }),
    );
    await client.createOnce({ amount: 1, note: "a b&c", none: undefined });
    expect(stub.sent[0]?.body).toBe("amount=1&note=a+b%26c");
    expect((await failureOf(client.createOnce({ amount: { value: 1 } }))).outcome).toBe("not_sent");
  });

  it("passes text as it is, and refuses objects where JSON is not spoken", async () => {
    const stub = stubFetch(paid);
    const client = exampleClient({ fetch: stub.fetch }, withOperation("createOnce", { body: "text/csv" }));
    await client.createOnce("a,b");
    expect(stub.sent[0]).toMatchObject({ body: "a,b", headers: { "content-type": "text/csv" } });
    expect((await failureOf(client.createOnce({}))).outcome).toBe("not_sent");
  });
});

describe("members that exclude each other", () => {
  const change = withOperation("createPayout", { exactlyOneOf: ["/source", "/target"] });

  it.each([{}, { source: null, target: null }, { source: 1, target: 2 }])("refuses %j", async (body) => {
    const stub = stubFetch(paid);
    const error = await failureOf(exampleClient({ fetch: stub.fetch }, change).createPayout(body));
    expect(error.outcome).toBe("not_sent");
    expect(error.message).toContain("of /source, /target, and must have exactly one");
    expect(stub.sent).toEqual([]);
  });

  it.each([{ source: 1 }, { source: null, target: 0 }])("takes %j", async (body) => {
    const stub = stubFetch(paid);
    await exampleClient({ fetch: stub.fetch }, change).createPayout(body);
    expect(stub.sent).toHaveLength(1);
  });
});

describe("globals", () => {
  const change = { globals: { spaceId: { in: "header", name: "Space-Id", required: true } } } as const;

  it("must be there when they are required, from the client or from the call", async () => {
    const stub = stubFetch(paid);
    const error = await failureOf(exampleClient({ fetch: stub.fetch }, change).createPayout({}));
    expect(error.message).toBe(
      "createPayout: `spaceId` is missing; pass it to the client. Nothing was sent.",
    );
    await exampleClient({ fetch: stub.fetch }, change).createPayout({}, { headers: { "space-id": "spc-2" } });
    await exampleClient({ fetch: stub.fetch, spaceId: "spc-3" }, change).createPayout({});
    expect(stub.sent.map(({ headers }) => headers["space-id"])).toEqual(["spc-2", "spc-3"]);
  });

  it("may be query parameters", async () => {
    const stub = stubFetch(paid);
    const inQuery = { globals: { spaceId: { in: "query", name: "space", required: true } } } as const;
    await exampleClient({ fetch: stub.fetch, spaceId: "a b" }, inQuery).createPayout({});
    expect(stub.sent[0]?.url).toBe("https://api.example.com/v1/payouts?space=a%20b");
  });
});
