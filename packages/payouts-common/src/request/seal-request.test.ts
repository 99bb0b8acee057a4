import { describe, expect, it } from "vitest";
import { exampleClient, withOperation } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { json, networkError, paid, type Reply, stubFetch } from "../../test/stub-fetch.ts";
import type { ProviderDescription } from "../provider-description.ts";
import type { SealedRequest } from "../sealed-request.ts";
import type { BodyFormat } from "../body-format.ts";
import { cookieFormat } from "./formats/cookie-format.ts";
import { formBody } from "./formats/form-body.ts";
import { simpleHeader } from "./formats/header-writers.ts";
import { multipartBody } from "./formats/multipart-body.ts";
import { jsonInQuery, styledInQuery } from "./formats/query-writers.ts";
import { matrixSegment } from "./formats/segment-formats.ts";
import { textBody } from "./formats/text-body.ts";

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
    const client = exampleClient({ fetch: stub.fetch }, withOperation("createOnce", { body: formBody() }));
    await client.createOnce({ amount: 1, note: "a b&c", none: undefined });
    expect(stub.sent[0]?.body).toBe("amount=1&note=a+b%26c");
    expect((await failureOf(client.createOnce({ amount: { value: {} } }))).outcome).toBe("not_sent");
  });

  it("passes text as it is, and refuses objects where JSON is not spoken", async () => {
    const stub = stubFetch(paid);
    const client = exampleClient(
      { fetch: stub.fetch },
      withOperation("createOnce", { body: textBody("text/csv") }),
    );
    await client.createOnce("a,b");
    expect(stub.sent[0]).toMatchObject({ body: "a,b", headers: { "content-type": "text/csv" } });
    expect((await failureOf(client.createOnce({}))).outcome).toBe("not_sent");
  });
});

describe("formats", () => {
  const upload = withOperation("createPayout", { body: multipartBody() });
  const proof = new File([new Uint8Array([0, 255, 10])], "proof.png", { type: "image/png" });

  it("sends bytes, the same on every attempt", async () => {
    const sent: Uint8Array[] = [];
    const types: (string | undefined)[] = [];
    const fetch = async (_url: unknown, init?: RequestInit): Promise<Response> => {
      sent.push(new Uint8Array(await new Response(init?.body).arrayBuffer()));
      const headers = init?.headers as Record<string, string>;
      types.push(headers["content-type"]);
      expect(Number(headers["content-length"])).toBe(sent.at(-1)?.length);
      return sent.length < 3
        ? new Response("", { status: 503, headers: { "retry-after": "0" } })
        : paid({} as never); // it answers alike whatever it is asked
    };
    await exampleClient({ fetch }, upload).createPayout({ note: "é", proof });
    expect(sent).toHaveLength(3);
    expect(sent[1]).toEqual(sent[0]);
    expect(sent[2]).toEqual(sent[0]);
    const form = await new Response(sent[0] as Uint8Array<ArrayBuffer>, {
      headers: { "content-type": types[0] ?? "" },
    }).formData();
    expect(new Uint8Array(await (form.get("proof") as File).arrayBuffer())).toEqual(
      new Uint8Array([0, 255, 10]),
    );
  });

  it("takes the same call for the same request under a chosen key, and another file for another", async () => {
    const stub = stubFetch(paid);
    const client = exampleClient({ fetch: stub.fetch }, upload);
    await client.createPayout({ proof }, { idempotencyKey: "one" });
    await client.createPayout({ proof }, { idempotencyKey: "one" });
    const other = client.createPayout({ proof: new Blob(["other"]) }, { idempotencyKey: "one" });
    expect((await failureOf(other)).outcome).toBe("not_sent");
    expect(new Set(stub.sent.map(({ body }) => body)).size).toBe(1);
  });

  it("pays once under a reference, and refuses another file", async () => {
    const stub = stubFetch(paid);
    const client = exampleClient({ fetch: stub.fetch }, upload);
    await client.createPayout({ proof }, { reference: "r-1" });
    const { meta } = await client.createPayout({ proof }, { reference: "r-1" }).withMeta();
    expect(meta.replayed).toBe(true);
    const other = await failureOf(client.createPayout({ proof: new Blob(["other"]) }, { reference: "r-1" }));
    expect([other.outcome, other.message]).toEqual(["not_sent", expect.stringContaining("body differs")]);
    expect(stub.sent).toHaveLength(1);
  });

  it("are sealed as plain JSON, and sent as they were sealed", async () => {
    const stub = stubFetch(paid);
    const client = exampleClient({ fetch: stub.fetch }, upload);
    // The example's types do not know that this operation takes files, whose bytes are waited for.
    const seal = client.seal["createPayout"] as unknown as (body: unknown) => Promise<SealedRequest>;
    const sealed = JSON.parse(JSON.stringify(await seal({ proof }))) as SealedRequest;
    await client.send(sealed);
    for (const tampered of [
      { ...sealed, body: btoa(atob(sealed.body ?? "").replace("image/png", "a/b\r\nX: y")) },
      { ...sealed, body: undefined },
      { ...sealed, encoding: undefined },
      { ...sealed, headers: { ...sealed.headers, "content-type": "multipart/form-data; boundary=x" } },
      { ...sealed, headers: { ...sealed.headers, "content-type": "application/json" } },
      { ...sealed, headers: { ...sealed.headers, cookie: "a=b" } },
    ])
      expect((await failureOf(client.send(tampered as SealedRequest))).name).toBe("InputError");
    expect(stub.sent).toHaveLength(1);
  });

  it("say that a file cannot be read, before anything is sent", async () => {
    const stub = stubFetch(paid);
    const gone = { size: 1, type: "", arrayBuffer: () => Promise.reject(new Error("the disk is gone")) };
    const error = await failureOf(exampleClient({ fetch: stub.fetch }, upload).createPayout({ gone }));
    expect([error.name, error.outcome, error.message]).toEqual([
      "InputError",
      "not_sent",
      "createPayout: the disk is gone. Nothing was sent.",
    ]);
    expect(stub.sent).toEqual([]);
  });

  it("carry keys and references in forms, and are found by them", async () => {
    const stub = stubFetch(paid);
    const client = exampleClient({ fetch: stub.fetch }, withOperation("createByBody", { body: formBody() }));
    const sealed = (client.seal["createByBody"] as (body: unknown) => SealedRequest)({ amount: 1 });
    expect(sealed.body).toBe(`amount=1&external_id=${sealed.idempotencyKey}`);
    await client.send(sealed);
    const tampered = { ...sealed, body: "amount=1&external_id=other" };
    expect((await failureOf(client.send(tampered))).message).toContain("idempotency key is not the one");
    expect((await failureOf(client.send({ ...sealed, body: `${sealed.body}&` }))).name).toBe("InputError");
  });

  it("are chosen by `contentType`", async () => {
    const stub = stubFetch(paid);
    const bodies = [formBody(), "application/vnd.example+json", textBody("text/csv")];
    const client = exampleClient({ fetch: stub.fetch }, withOperation("createOnce", { bodies }));
    await client.createOnce({ a: 1 });
    await client.createOnce({ a: 1 }, { contentType: "application/x-www-form-urlencoded" });
    await client.createOnce({ a: 1 }, { contentType: "application/vnd.example+json" });
    await client.createOnce("a", { contentType: "text/csv" });
    expect((await failureOf(client.createOnce({}, { contentType: "text/html" }))).outcome).toBe("not_sent");
    expect(stub.sent.map(({ headers, body }) => [headers["content-type"], body])).toEqual([
      ["application/json", '{"a":1}'],
      ["application/x-www-form-urlencoded", "a=1"],
      ["application/vnd.example+json", '{"a":1}'],
      ["text/csv", "a"],
    ]);
  });

  it("leave no field of a form, no part and no cookie in an error", async () => {
    const echo: Reply = () =>
      Response.json(
        { error: { message: "no Ada Lee, canary-1, Grace Hopper, canary-2 nor canary-3" } },
        { status: 400 },
      );
    const change = (body: BodyFormat): Partial<ProviderDescription> =>
      withOperation("createOnce", {
        body,
        cookies: cookieFormat({ visit: "plain" }),
        headers: { "x-people": simpleHeader() },
        query: { who: styledInQuery("form") },
        personal: { request: ["/to/name", "/copy/*/name"], parameters: ["who"] },
      });
    const body = { to: { name: "Ada Lee" }, copy: [{ name: "canary-1" }] };
    const options = {
      query: { who: ["x", "Grace Hopper"] },
      headers: { "X-People": ["me", "canary-2"] },
      cookies: { visit: "canary-3" },
    };
    for (const format of [multipartBody(), formBody({ to: "json", copy: "json" })]) {
      const error = await failureOf(
        exampleClient({ fetch: stubFetch(echo).fetch }, change(format)).createOnce(body, options),
      );
      expect(error.message).toContain("[masked]");
      for (const secret of ["Ada", "Grace", "canary"]) expect(error.message).not.toContain(secret);
    }
  });
});

describe("parameters of every kind", () => {
  const change = withOperation("getPayout", {
    path: "/v1/{kind}/{id}.json",
    segments: { kind: matrixSegment(true) },
    query: { filter: jsonInQuery },
    headers: { "x-tags": simpleHeader() },
    cookies: cookieFormat({ visit: "plain" }),
  });
  const given = {
    query: { filter: { a: ["é"] } },
    headers: { "X-Tags": ["a", 1], "x-plain": "b" },
    cookies: { visit: "a;b" },
  };

  it("are written by their formats", async () => {
    const stub = stubFetch(paid);
    const client = exampleClient({ fetch: stub.fetch }, change);
    await client.getPayout(["a", "b"], "7", given.query, given);
    expect(stub.sent[0]).toMatchObject({
      url: "https://api.example.com/v1/;kind=a;kind=b/7.json?filter=%7B%22a%22%3A%5B%22%C3%A9%22%5D%7D",
      headers: { "x-tags": "a,1", "x-plain": "b", cookie: "visit=a%3Bb" },
    });
    for (const wrong of [
      client.getPayout([], "7", {}, {}),
      client.getPayout(["a"], "7", {}, { headers: { "X-Tags": ["a,b"] } }),
      client.getPayout(["a"], "7", {}, { cookies: { other: "a" } }),
      client.getPayout(["a"], "7", { filter: () => 1 }, {}),
    ])
      expect((await failureOf(wrong)).outcome).toBe("not_sent");
    expect(stub.sent).toHaveLength(1);
  });

  it("are compared when a sealed request comes from outside", async () => {
    const stub = stubFetch(paid);
    const client = exampleClient(
      { fetch: stub.fetch, maxRetries: 0 },
      {
        ...change,
        operations: {
          ...change.operations,
          createOnce: {
            ...change.operations?.["getPayout"],
            method: "POST",
            path: "/v1/{kind}/{id}.json",
            idempotency: { carrier: "none" },
          },
        },
      },
    );
    const sealed = (client.seal["createOnce"] as (...given: unknown[]) => SealedRequest)(
      ["a"],
      "7",
      given.query,
      given,
    );
    await client.send(sealed);
    const url = (path: string): SealedRequest => ({ ...sealed, url: `https://api.example.com/v1/${path}` });
    for (const tampered of [
      url(";kind=a/8.xml"),
      url(";other=a/7.json/x"),
      url("a/7.json"),
      url(";kind=a%2f/7.json"),
      url(";kind=/7.json"),
      { ...sealed, headers: { ...sealed.headers, cookie: "visit=a; admin=1" } },
      { ...sealed, headers: { ...sealed.headers, cookie: "visit=a;b" } },
    ])
      expect((await failureOf(client.send(tampered))).name).toBe("InputError");
    expect(stub.sent).toHaveLength(1);
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
