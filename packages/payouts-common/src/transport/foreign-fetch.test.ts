import { Readable } from "node:stream";
import { fetch as undiciFetch } from "undici";
import { describe, expect, it, vi } from "vitest";
import { exampleClient } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { serve } from "../../test/serve.ts";
import { MemoryJournal } from "../journal/memory-journal.ts";
import type { FetchAnswer, FetchFunction } from "./fetch-function.ts";

/** What a caller's own `fetch` may give or do, once it has sent the request. */
const fetches: readonly (readonly [string, () => unknown])[] = [
  ["nothing", async () => undefined],
  ["null", async () => null],
  ["a text", async () => "ok"],
  ["an empty object", async () => ({})],
  ["what a test's fetch often gives", async () => ({ ok: true, status: 200, json: async () => ({}) })],
  ["headers as an object", async () => ({ ok: true, status: 200, headers: {}, text: async () => "{}" })],
  ["no promise", () => 5],
  [
    "an error that is not one",
    () => {
      throw 1;
    },
  ],
  ["a rejection with nothing", () => Promise.reject()],
  [
    "properties that throw",
    async () =>
      new Proxy(new Response("{}"), {
        get: () => {
          throw new Error("no");
        },
      }),
  ],
  [
    "a body of text chunks",
    async () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue("text");
            controller.close();
          },
        }),
      ),
  ],
];

describe("a fetch that gives something else than a Response", () => {
  it.each(fetches)("%s: the outcome is not known, and the call can be resumed", async (_name, fetch) => {
    const journal = new MemoryJournal();
    for (const options of [{}, { reference: "r" }]) {
      const client = exampleClient({ fetch: fetch as FetchFunction, journal, maxRetries: 0 });
      const error = await failureOf(client.createPayout({ amount: 1 }, options));
      expect(["unknown", "accepted"]).toContain(error.outcome);
      expect(error.sealed).toBeDefined();
      expect(JSON.stringify(error)).toContain(error.outcome);
    }
  });
});

const success = '{"result":{"id":"p1"}}';

describe("undici's own fetch", () => {
  it("sends the sealed bytes with their length, and gives the answer with its headers", async () => {
    const server = await serve((response) => response.writeHead(200, { "x-request-id": "r-1" }).end(success));
    const client = exampleClient({ fetch: undiciFetch, baseUrl: server.url });
    const { data, meta } = await client.createPayout({ to: "Zoë" }).withMeta();
    expect(data).toEqual({ id: "p1" });
    expect(meta.headers.get("X-Request-Id")).toBe("r-1");
    expect(server.received).toMatchObject([
      { method: "POST", headers: { "content-length": "13" }, body: '{"to":"Zoë"}' },
    ]);
  });

  it("repeats nothing by itself: an answer of 421 is the answer of one request", async () => {
    const server = await serve((response) => response.writeHead(421).end("{}"));
    const client = exampleClient({ fetch: undiciFetch, baseUrl: server.url, maxRetries: 0 });
    expect(await failureOf(client.createPayout({}))).toMatchObject({ status: 421 });
    expect(server.received).toHaveLength(1);
  });

  it("shows what was not sent, and what may have been", async () => {
    const server = await serve((response) => response.destroy());
    const lost = exampleClient({ fetch: undiciFetch, baseUrl: server.url, maxRetries: 0 });
    expect((await failureOf(lost.createPayout({}))).outcome).toBe("unknown");
    await server.stop();
    expect((await failureOf(lost.createPayout({}))).outcome).toBe("not_sent");
  });
});

describe("a fetch without streams of the standard", () => {
  const answering = (text: string): FetchFunction =>
    vi.fn(async (): Promise<FetchAnswer> => ({
      status: 200,
      headers: new Headers(),
      body: Readable.from([text]),
      text: async () => text,
      arrayBuffer: async () => new TextEncoder().encode(text).buffer,
    }));

  it("is read by its own methods: text, and bytes", async () => {
    const client = exampleClient({ fetch: answering(success) });
    expect(await client.createPayout({})).toEqual({ id: "p1" });
    expect(await client.getReceipt("r")).toEqual(new TextEncoder().encode(success));
  });

  it("may answer too much all the same: the payout is accepted", async () => {
    const client = exampleClient({ fetch: answering(" ".repeat(101)), maxResponseBytes: 100 });
    expect(await failureOf(client.createPayout({}))).toMatchObject({
      outcome: "accepted",
      attempts: [{ cause: "too-long" }],
    });
  });
});
