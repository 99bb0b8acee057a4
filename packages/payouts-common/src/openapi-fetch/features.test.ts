/** What the documentation of openapi-fetch promises, over sealed calls. */
import { type Middleware, wrapAsPathBasedClient } from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { exampleClient, withOperation } from "../../test/example-provider.ts";
import { failureOf as errorOf } from "../../test/failure-of.ts";
import { type OpenFetch, openFetch } from "../../test/open-fetch.ts";
import { json, networkError, paid, type Reply, type StubFetch, stubFetch } from "../../test/stub-fetch.ts";
import type { OperationDescription } from "../provider-description.ts";
import { binaryBody } from "../request/formats/binary-body.ts";
import { formBody } from "../request/formats/form-body.ts";
import { multipartBody } from "../request/formats/multipart-body.ts";
import { failureOf, metaOf } from "./facts-of.ts";

const payouts = "/v1/payouts";
const one = "/v1/payouts/{id}";

interface Made extends StubFetch {
  readonly client: OpenFetch;
}

function over(...replies: readonly Reply[]): Made {
  const stub = stubFetch(...(replies.length > 0 ? replies : [paid]));
  return { ...stub, client: openFetch(exampleClient({ fetch: stub.fetch, maxRetries: 0 })) };
}

/** `POST /v1/payouts` with another body than JSON. */
function taking(change: Partial<OperationDescription>, ...replies: readonly Reply[]): Made {
  const stub = stubFetch(...(replies.length > 0 ? replies : [paid]));
  const client = exampleClient({ fetch: stub.fetch }, withOperation("createPayout", change));
  return { ...stub, client: openFetch(client) };
}

describe("middleware", () => {
  it("sees the request and what it is made of, and sets headers", async () => {
    const { client, sent } = over();
    const seen: unknown[] = [];
    const middleware: Middleware = {
      onRequest({ request, schemaPath, params, id, options }) {
        seen.push(
          request instanceof Request,
          request.method,
          request.url,
          schemaPath,
          params.path,
          typeof id,
        );
        seen.push(options.baseUrl, options.parseAs);
        request.headers.set("x-foo", "bar");
        return request;
      },
    };
    client.use(middleware);
    await client.GET(one, { params: { path: { id: "a b" } } });
    const base = "https://api.example.com";
    const shown = [true, "GET", `${base}/v1/payouts/a%20b`, one, { id: "a b" }, "string", base, "json"];
    expect(seen).toEqual(shown);
    expect(sent[0]?.headers).toMatchObject({ "x-foo": "bar" });
  });

  it("changes the body: what it leaves is what is sealed, with the options of the call", async () => {
    const { client, sent } = over();
    const middleware: Middleware = {
      async onRequest({ request }) {
        const body = { ...((await request.clone().json()) as object), note: "é" };
        return new Request(request, { body: JSON.stringify(body) });
      },
    };
    const result = await client.POST(payouts, {
      body: { amount: 1 },
      reference: "r-1",
      middleware: [middleware],
    });
    expect(sent[0]?.body).toBe('{"amount":1,"note":"é"}');
    expect(metaOf(result)).toMatchObject({ reference: "r-1" });
    await client.POST(payouts, { body: { amount: 1 }, reference: "r-1", middleware: [middleware] });
    expect(sent).toHaveLength(1);
  });

  it("changes the query", async () => {
    const { client, sent } = over();
    client.use({
      onRequest: ({ request }: { request: Request }) => new Request(`${request.url}&b=[2]`, request),
    });
    await client.GET(payouts, { params: { query: { tags: ["a", "b"] } } });
    expect(sent[0]?.url).toBe("https://api.example.com/v1/payouts?tags=a,b&b=[2]");
  });

  it("answers in the place of the provider: nothing is sent", async () => {
    const { client, sent } = over();
    client.use({ onRequest: () => Response.json({ result: { id: "mock" } }) });
    const result = await client.POST(payouts, { body: {} });
    expect(result.data).toEqual({ result: { id: "mock" } });
    expect([metaOf(result), failureOf(result), sent.length]).toEqual([undefined, undefined, 0]);
  });

  it("runs in order, and backwards for responses; that of a call after that of all; and is ejected", async () => {
    const { client } = over();
    const order: string[] = [];
    const noting = (name: string): Middleware => ({
      onRequest: () => void order.push(`${name} request`),
      onResponse: () => void order.push(`${name} response`),
    });
    const [a, b] = [noting("a"), noting("b")];
    client.use(a, b);
    await client.GET(payouts, { middleware: [noting("call")] });
    expect(order).toEqual([
      "a request",
      "b request",
      "call request",
      "call response",
      "b response",
      "a response",
    ]);
    client.eject(a, b);
    await client.GET(payouts);
    expect(order).toHaveLength(6);
    // What the types refuse.
    expect(() => client.use("none" as unknown as object)).toThrow("Middleware must be an object");
  });

  it("replaces the response, and hides neither the failure nor the facts of a success", async () => {
    const { client } = over(json(500, { oops: 1 }), paid);
    const middleware: Middleware = {
      onResponse: ({ response }) => new Response(response.body, { headers: response.headers, status: 200 }),
    };
    client.use(middleware);
    const failed = await client.POST(payouts, { body: {} });
    expect(failed.data).toEqual({ oops: 1 });
    expect(failureOf(failed)).toMatchObject({ outcome: "unknown", status: 500 });
    expect(metaOf((await client.POST(payouts, { body: {} })).response)).toMatchObject({ status: 200 });
  });

  it("wraps errors, and answers for them; the failure stays in reach", async () => {
    const { client } = over(networkError("ECONNRESET"));
    const wrap: Middleware = { onError: ({ error }) => new Error("Oops", { cause: error }) };
    client.use(wrap);
    const thrown: unknown = await client.POST(payouts, { body: {} }).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ message: "Oops", cause: { name: "ConnectionError" } });
    expect(failureOf(thrown)).toMatchObject({ outcome: "unknown" });
    client.eject(wrap);
    const frozen: Middleware = { onError: () => Object.freeze(new Error("Closed")) };
    client.use(frozen);
    const closed: unknown = await client.POST(payouts, { body: {} }).catch((error: unknown) => error);
    expect(failureOf(closed)).toMatchObject({ outcome: "unknown" });
    client.eject(frozen);
    client.use({ onError: () => Response.json({ saved: true }, { status: 503 }) });
    const result = await client.POST(payouts, { body: {} });
    expect(result.error).toEqual({ saved: true });
    expect(failureOf(result)).toMatchObject({ name: "ConnectionError", outcome: "unknown" });
  });

  it("that throws after a success does not hide it", async () => {
    const { client } = over();
    const middleware: Middleware = {
      onResponse: () => {
        throw new Error("metrics are down");
      },
    };
    client.use(middleware);
    const thrown: unknown = await client.POST(payouts, { body: {} }).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ message: "metrics are down" });
    expect(metaOf(thrown)).toMatchObject({ status: 200, body: { result: { id: "p1" } } });
  });

  it("cannot send a second time: it gets the same answer, and only the client repeats", async () => {
    const { client, sent } = over(json(500, { oops: 1 }), paid);
    const retry: Middleware = {
      onResponse: ({ request, response, options }) =>
        response.status === 500 ? options.fetch(request) : undefined,
    };
    client.use(retry);
    const result = await client.POST(payouts, { body: { amount: 1 } });
    expect(result.error).toEqual({ oops: 1 });
    expect(failureOf(result)).toMatchObject({ outcome: "unknown" });
    expect(sent).toHaveLength(1);
  });

  it.each<[string, Middleware, string]>([
    [
      "sets a credential",
      { onRequest: ({ request }) => request.headers.set("Authorization", "Bearer other") },
      "`authorization`",
    ],
    [
      "leads elsewhere",
      { onRequest: ({ request }) => new Request("https://evil.example/v1/payouts", request) },
      "elsewhere",
    ],
    [
      "leads to another operation",
      { onRequest: ({ request }) => new Request("https://api.example.com/v1/once", request) },
      "its address is not one of /v1/payouts",
    ],
    [
      "makes it another method",
      { onRequest: ({ request }) => new Request(request.url, { method: "DELETE" }) },
      "DELETE",
    ],
    [
      "has read the body",
      {
        onRequest: async ({ request }) => {
          await request.text();
        },
      },
      "Body is unusable",
    ],
    [
      "asks another server first",
      {
        onRequest: async ({ options }) => {
          await options.fetch(new Request("https://login.example/token"));
        },
      },
      "GET",
    ],
  ])("that %s is refused before anything is sent", async (_case, middleware, problem) => {
    const { client, sent } = over();
    client.use(middleware);
    const error = await errorOf(client.POST(payouts, { body: { amount: 1 } }));
    expect(error).toMatchObject({ name: "InputError", outcome: "not_sent" });
    expect(error.message).toContain(problem);
    expect(sent).toEqual([]);
  });
});

describe("serialisers", () => {
  it("write the query: openapi-fetch's with its options, or one's own, for a call or for all", async () => {
    const { client, sent, fetch } = over();
    const query = { tags: ["a", "b"] };
    const options = { array: { style: "pipeDelimited", explode: false } };
    await client.GET(payouts, { params: { query }, querySerializer: options });
    await client.GET(payouts, { params: { query }, querySerializer: () => "?x=1" });
    const all = openFetch(exampleClient({ fetch }), { querySerializer: options });
    await all.GET(payouts, { params: { query } });
    await all.GET(payouts, {
      params: { query },
      querySerializer: { array: { style: "form", explode: true } },
    });
    const queries = sent.map(({ url }) => url.split("?")[1]);
    expect(queries).toEqual(["tags=a|b", "x=1", "tags=a|b", "tags=a&tags=b"]);
  });

  it("write the path", async () => {
    const { client, sent } = over();
    const pathSerializer = (path: string, { id }: Readonly<Record<string, unknown>>): string =>
      path.replace("{id}", String(id).toUpperCase());
    await client.GET(one, { params: { path: { id: "a" } }, pathSerializer });
    expect(sent[0]?.url).toBe("https://api.example.com/v1/payouts/A");
  });

  it("write the body, with the headers at hand; what they write is what is sealed", async () => {
    const { client, sent } = over();
    const bodySerializer = (body: object, headers: Headers): string =>
      JSON.stringify({ ...body, by: headers.get("x-by") });
    for (const middleware of [[], [{ onRequest: () => undefined }]])
      await client.POST(payouts, {
        body: { amount: 1 },
        headers: { "x-by": "ada" },
        bodySerializer,
        middleware,
      });
    expect(sent.map(({ body }) => body)).toEqual(Array(2).fill('{"amount":1,"by":"ada"}'));
  });

  const middlewares = [[], [{ onRequest: () => undefined }]];

  it.each(middlewares.map((middleware) => [middleware]))(
    "give a form, by the spec or one's own",
    async (...middleware) => {
      const { client, sent } = taking({ body: formBody() });
      const body = { amount: 1, to: "a b" };
      await client.POST(payouts, { body, middleware });
      const bodySerializer = (each: Record<string, string>): URLSearchParams => new URLSearchParams(each);
      await client.POST(payouts, { body, bodySerializer, middleware });
      for (const { headers, body: text } of sent) {
        expect(headers).toMatchObject({ "content-type": "application/x-www-form-urlencoded" });
        expect(text).toBe("amount=1&to=a+b");
      }
    },
  );

  it("give a form in parts, from an object or as FormData", async () => {
    const { client, fetch: _, sent } = taking({ body: multipartBody() });
    const photo = new File(["x"], "a.png", { type: "image/png" });
    const bodySerializer = (each: Record<string, string | Blob>): FormData => {
      const form = new FormData();
      for (const [name, value] of Object.entries(each)) form.append(name, value);
      return form;
    };
    for (const middleware of middlewares) {
      await client.POST(payouts, { body: { photo, coins: "3" }, middleware });
      await client.POST(payouts, { body: { photo, coins: "3" }, bodySerializer, middleware });
    }
    const [first, ...rest] = sent.map(({ body }) => body);
    expect(first).toContain('filename="a.png"');
    expect(rest).toEqual(Array(3).fill(first));
  });

  it("give bytes", async () => {
    const { client, sent } = taking({ body: binaryBody("application/pdf") });
    for (const middleware of middlewares) {
      await client.POST(payouts, { body: new Uint8Array([80, 68]), middleware });
      await client.POST(payouts, {
        body: "PD",
        bodySerializer: (text: string) => new Blob([text]),
        middleware,
      });
    }
    expect(sent.map(({ body }) => body)).toEqual(Array(4).fill("PD"));
    expect(sent[0]?.headers).toMatchObject({ "content-type": "application/pdf" });
  });
});

describe("answers", () => {
  const text = '{"result":{"id":"p1"}, "n": 1.50}';
  const raw: Reply = () => new Response(text, { headers: { "content-type": "application/json" } });

  it("are given as text, blob, bytes or stream: as they came", async () => {
    const { client } = over(raw);
    const init = { params: { path: { id: "a" } } };
    expect((await client.GET(one, { ...init, parseAs: "text" })).data).toBe(text);
    const { data: blob } = await client.GET(one, { ...init, parseAs: "blob" });
    expect(await (blob as Blob).text()).toBe(text);
    const { data: bytes } = await client.GET(one, { ...init, parseAs: "arrayBuffer" });
    expect(new TextDecoder().decode(bytes as ArrayBuffer)).toBe(text);
    const { data: stream } = await client.GET(one, { ...init, parseAs: "stream" });
    expect(await new Response(stream as ReadableStream).text()).toBe(text);
  });

  it("hold bytes where the operation gives them", async () => {
    const { client } = over(() => new Response(new Uint8Array([0, 255])));
    const init = { params: { path: { id: "r" } }, parseAs: "arrayBuffer" };
    expect(new Uint8Array((await client.GET("/v1/receipts/{id}", init)).data as ArrayBuffer)).toEqual(
      new Uint8Array([0, 255]),
    );
  });

  it("without a body are nothing, and an error that is not JSON is its text", async () => {
    const { client } = over(json(204, null), () => new Response("nope", { status: 403 }));
    const init = { params: { path: { id: "a" } } };
    expect(await client.DELETE(one, init)).toMatchObject({ data: undefined, response: { status: 204 } });
    const refused = await client.DELETE(one, init);
    expect(refused.error).toBe("nope");
    expect(failureOf(refused)).toMatchObject({ name: "PermissionDeniedError", outcome: "rejected" });
  });
});

describe("the rest", () => {
  it("headers: of all calls, of one, taken back by null, and several of a name", async () => {
    const stub = stubFetch(paid);
    const client = openFetch(exampleClient({ fetch: stub.fetch }), { headers: { "x-a": "1", "x-b": "2" } });
    await client.POST(payouts, { body: {}, headers: { "x-a": null, "x-c": ["3", 4] } });
    expect(stub.sent[0]?.headers).toMatchObject({ "x-b": "2", "x-c": "3, 4" });
    expect(stub.sent[0]?.headers).not.toHaveProperty("x-a");
    await client.POST(payouts, { body: {}, headers: new Headers({ "x-d": "5" }) });
    expect(stub.sent[1]?.headers).toMatchObject({ "x-a": "1", "x-d": "5" });
  });

  it("signal: of the call, or of the request that middleware leaves", async () => {
    const { client, sent } = over();
    const aborted = AbortSignal.abort();
    expect(await errorOf(client.POST(payouts, { body: {}, signal: aborted }))).toMatchObject({
      name: "AbortError",
      outcome: "not_sent",
    });
    client.use({
      onRequest: ({ request }: { request: Request }) => new Request(request, { signal: aborted }),
    });
    expect(await errorOf(client.POST(payouts, { body: {} }))).toMatchObject({ outcome: "not_sent" });
    expect(sent).toEqual([]);
  });

  it("request() takes the method as a value, and a client by paths is built on it", async () => {
    const { client, sent } = over();
    await client.request("get", payouts, {});
    // The example's paths are not generated, so the client by paths is typed by hand.
    const byPath = wrapAsPathBasedClient(client.asOpenapiFetch as never) as unknown as Record<
      string,
      Record<"POST", (init: object) => Promise<unknown>>
    >;
    await byPath[payouts]?.POST({ body: { amount: 1 } });
    expect(sent.map(({ method }) => method)).toEqual(["GET", "POST"]);
  });
});
