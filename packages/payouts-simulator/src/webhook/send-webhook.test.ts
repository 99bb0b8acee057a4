import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { createSimulator } from "../create-simulator.ts";

const responses = { "200": { description: "Heard." } };
const content = (examples?: object): object => ({
  content: {
    "application/json": {
      schema: { type: "object", required: ["type"], properties: { type: { const: "paid" } } },
      ...(examples && { examples }),
    },
  },
});
const signed = {
  type: "hmac",
  header: "Box-Sign",
  algorithm: "sha256",
  encoding: "hex",
  "payload-format": { components: ["body"] },
};
const document = {
  openapi: "3.1.0",
  info: { title: "Tin Box", version: "1" },
  paths: { "/box": { get: { operationId: "getBox", responses } } },
  webhooks: {
    paid: {
      post: {
        "x-fern-webhook-signature": signed,
        requestBody: content({
          first: { value: { type: "paid", n: 1 } },
          second: { value: { type: "paid", n: 2 } },
        }),
        responses,
      },
    },
    shut: { post: { "x-fern-webhook-signature": { type: "none" }, requestBody: content(), responses } },
  },
};

const simulator = createSimulator(document);
const secret = "s3cret";
/** A receiver that is not reached. */
const url = "http://127.0.0.1:1/";

/** What a receiver was sent, which answers with this status. */
async function received(
  status: number,
  send: (url: string) => Promise<unknown>,
): Promise<{ readonly request: IncomingMessage; readonly body: string; readonly sent: unknown }> {
  const arrivals: { readonly request: IncomingMessage; readonly body: string }[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      arrivals.push({ request, body });
      response.writeHead(status, { location: "/elsewhere" }).end();
    });
  }).listen(0, "127.0.0.1");
  try {
    await once(server, "listening");
    const { port } = server.address() as AddressInfo; // it listens on a port
    const sent = await send(`http://127.0.0.1:${port}/hook`);
    const [arrival, ...others] = arrivals;
    expect(others).toEqual([]);
    if (arrival === undefined) throw new Error("Nothing arrived.");
    return { ...arrival, sent };
  } finally {
    server.close();
  }
}

describe("a webhook that is sent by hand", () => {
  it.each<[string | undefined, n: number]>([
    [undefined, 1],
    ["second", 2],
  ])("sends the documented example %s, signed", async (example, n) => {
    const { request, body, sent } = await received(204, (to) =>
      simulator.webhooks.send({
        webhook: "paid",
        url: to,
        secret,
        ...(example !== undefined && { example }),
      }),
    );
    expect([request.method, request.url, request.headers["content-type"]]).toEqual([
      "POST",
      "/hook",
      "application/json",
    ]);
    expect(JSON.parse(body)).toEqual({ type: "paid", n });
    expect(request.headers["box-sign"]).toBe(createHmac("sha256", secret).update(body).digest("hex"));
    expect(sent).toMatchObject({ status: 204, body });
  });

  it("sends an event of the caller's, a text as it is, and one that it makes", async () => {
    const send = async (more: object, webhook = "paid"): Promise<string> =>
      (await received(200, (to) => simulator.webhooks.send({ webhook, url: to, secret, ...more }))).body;
    expect(await send({ event: { type: "new" } })).toBe('{"type":"new"}');
    expect(await send({ event: "not JSON" })).toBe("not JSON");
    expect(await send({}, "shut")).toBe('{"type":"paid"}');
  });

  it("sends once, and tells what was answered, a redirection too", async () => {
    for (const status of [307, 500])
      expect(
        (await received(status, (to) => simulator.webhooks.send({ webhook: "paid", url: to, secret }))).sent,
      ).toMatchObject({ status });
  });

  it("asks for what it does not know", async () => {
    await expect(simulator.webhooks.send({ webhook: "lost", url, secret })).rejects.toThrow(
      "There is no webhook `lost`. There are: paid, shut.",
    );
    await expect(simulator.webhooks.send({ webhook: "paid", url, secret, example: "third" })).rejects.toThrow(
      "has no example `third`. There are: first, second.",
    );
    const both = createSimulator([
      { name: "one", document: document as never },
      { name: "two", document: document as never },
    ]);
    await expect(both.webhooks.send({ webhook: "paid", url, secret })).rejects.toThrow(
      "Name one as `document`: one, two.",
    );
    const named = both.webhooks.send({
      webhook: "paid",
      url,
      secret,
      document: "two",
      fetch: async () => new Response(),
    });
    expect(await named).toMatchObject({ status: 200 });
  });
});
