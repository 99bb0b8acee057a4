import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { exampleClient, withOperation } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { serve } from "../../test/serve.ts";
import type { ClientOptions } from "../client-options.ts";
import { nodeTransport } from "../node/index.ts";

const success = '{"result":{"id":"p1"}}';

describe.each<[string, Pick<ClientOptions, "transport">]>([
  ["fetch", {}],
  ["Node's own HTTP", { transport: nodeTransport() }],
])("over %s", (_name, sends) => {
  describe("a request", () => {
    it("a payout arrives as it was sealed", async () => {
      const server = await serve((response) => response.end(success));
      const { data, meta } = await exampleClient({ ...sends, baseUrl: server.url })
        .createPayout({ amount: 1 })
        .withMeta();
      expect(data).toEqual({ id: "p1" });
      expect(server.received[0]).toMatchObject({
        method: "POST",
        url: "/v1/payouts",
        body: '{"amount":1}',
        headers: { "idempotency-key": meta.idempotencyKey, "content-type": "application/json" },
      });
    });

    it("the time limit covers a body that drips", async () => {
      const server = await serve((response) => {
        response.writeHead(200, { "content-type": "application/json" });
        const drip = setInterval(() => response.write(" "), 20);
        response.on("close", () => clearInterval(drip));
      });
      const started = Date.now();
      const error = await failureOf(
        exampleClient({ ...sends, baseUrl: server.url, timeoutMs: 150, maxRetries: 0 }).createPayout({}),
      );
      expect(error).toMatchObject({ name: "UnreadableResponseError", outcome: "accepted", status: 200 });
      expect(Date.now() - started).toBeLessThan(2000);
    });

    it("a body that is cut is asked for again where the provider knows the key, and only there", async () => {
      const answer = async (operation: "createPayout" | "createOnce"): Promise<number> => {
        const server = await serve((response, _request, number) => {
          if (number > 1) return void response.end(success);
          response.writeHead(200, { "content-length": "500" });
          response.write('{"res');
          setTimeout(() => response.destroy(), 20);
        });
        const result = await exampleClient({ ...sends, baseUrl: server.url })
          [operation]({})
          .safe();
        expect(result.ok ? "answered" : result.error.outcome).toBe(
          operation === "createPayout" ? "answered" : "accepted",
        );
        return server.received.length;
      };
      expect(await answer("createPayout")).toBe(2);
      expect(await answer("createOnce")).toBe(1);
    });

    it("a body that is too long is not read to its end", async () => {
      for (const declared of [true, false]) {
        const server = await serve((response) => {
          const text = JSON.stringify({ result: "x".repeat(100_000) });
          response.writeHead(200, declared ? { "content-length": String(text.length) } : {});
          response.end(text);
        });
        const error = await failureOf(
          exampleClient({ ...sends, baseUrl: server.url, maxResponseBytes: 1000 }).createPayout({}),
        );
        expect(error).toMatchObject({ name: "UnreadableResponseError", outcome: "accepted" });
        expect(error.cause).toBeInstanceOf(RangeError);
        expect(server.received).toHaveLength(1);
      }
    });

    it("204 is a success without a resource", async () => {
      const server = await serve((response) => response.writeHead(204).end());
      const client = exampleClient({ ...sends, baseUrl: server.url });
      expect(await client.deletePayout("a")).toBeUndefined();
      expect(await client.createPayout({})).toBeUndefined();
    });

    it("what is not JSON comes as the operation reads it", async () => {
      const server = await serve((response) => response.end(Buffer.from([0, 255, 1])));
      const client = exampleClient({ ...sends, baseUrl: server.url });
      expect(await client.getReceipt("a")).toEqual(new Uint8Array([0, 255, 1]));
      const texts = exampleClient(
        { ...sends, baseUrl: server.url },
        withOperation("getReceipt", { reads: "text" }),
      );
      expect(typeof (await texts.getReceipt("a"))).toBe("string");
    });

    it("the error of an operation that reads bytes is still read as JSON", async () => {
      const server = await serve((response) => response.writeHead(404).end('{"error":{"reason":"gone"}}'));
      expect(await failureOf(exampleClient({ ...sends, baseUrl: server.url }).getReceipt("a"))).toMatchObject(
        {
          code: "gone",
        },
      );
    });

    it.each([301, 302, 303, 307, 308])("a %i of a write is never followed", async (status) => {
      const server = await serve((response) =>
        response.writeHead(status, { location: "/v1/elsewhere" }).end(),
      );
      const error = await failureOf(exampleClient({ ...sends, baseUrl: server.url }).createPayout({}));
      expect(error).toMatchObject({ status, outcome: "unknown" });
      expect(server.received).toHaveLength(1);
    });

    it("a connection that breaks leaves the outcome unknown", async () => {
      const server = await serve((response) => response.destroy());
      const error = await failureOf(exampleClient({ ...sends, baseUrl: server.url }).createOnce({}));
      expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown" });
      expect(server.received).toHaveLength(1);
    });

    it.each(["createOnce", "deletePayout"] as const)(
      "a reset after %s leaves the outcome unknown",
      async (operation) => {
        const server = await serve((response) => response.socket?.resetAndDestroy());
        const error = await failureOf(exampleClient({ ...sends, baseUrl: server.url })[operation]("p1"));
        expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown" });
        expect(error.attempts).toMatchObject([{ cause: "ECONNRESET" }]);
        expect(server.received).toHaveLength(1);
      },
    );

    it("an abort in the middle of the answer to a yes stays a yes", async () => {
      const controller = new AbortController();
      const server = await serve((response) => {
        response.writeHead(200).write("{");
        setTimeout(() => controller.abort(), 50);
      });
      const { signal } = controller;
      const error = await failureOf(
        exampleClient({ ...sends, baseUrl: server.url }).createPayout({}, { signal }),
      );
      expect(error.outcome).toBe("accepted");
    });
  });

  describe("what a runtime may do by itself", () => {
    it.each(["createPayout", "createOnce", "deletePayout"] as const)(
      "does not send %s again when the answer is 421",
      async (operation) => {
        const server = await serve((response) => response.writeHead(421).end());
        const error = await failureOf(
          exampleClient({ ...sends, baseUrl: server.url, maxRetries: 0 })[operation]("p1"),
        );
        expect(error).toMatchObject({ status: 421, outcome: "rejected" });
        expect(server.received).toHaveLength(1);
      },
    );

    it("sends a body in one piece, with its length and its type", async () => {
      const server = await serve((response) => response.end(success));
      const body = { name: "Zoë \u{1f4b8}" };
      await exampleClient({ ...sends, baseUrl: server.url }).createPayout(body);
      expect(server.received[0]).toMatchObject({ body: JSON.stringify(body) });
      expect(server.received[0]?.headers).toMatchObject({
        "content-length": String(new TextEncoder().encode(JSON.stringify(body)).length),
        "content-type": "application/json",
      });
      expect(server.received[0]?.headers).not.toHaveProperty("transfer-encoding");
    });

    // Of these methods, a server that is not told of a body takes its bytes for the next request.
    it.each(["DELETE", "OPTIONS"] as const)("says how long the body of %s is", async (method) => {
      const server = await serve((response) => response.end(success));
      const change = withOperation("createOnce", { method });
      for (const count of [1, 2])
        await exampleClient({ ...sends, baseUrl: server.url }, change).createOnce({ note: "é", count });
      expect(server.received.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
        { note: "é", count: 1 },
        { note: "é", count: 2 },
      ]);
      expect(server.received[0]).toMatchObject({ method, headers: { "content-length": "23" } });
    });

    it("sends a write without a body as before", async () => {
      const server = await serve((response) => response.writeHead(204).end());
      await exampleClient({ ...sends, baseUrl: server.url }).deletePayout("p1");
      expect(server.received[0]?.body).toBe("");
      expect(server.received[0]?.headers).not.toHaveProperty("transfer-encoding");
      expect(server.received[0]?.headers).not.toHaveProperty("content-type");
    });
  });

  describe("a provider that is not there", () => {
    it("was provably sent nothing: the connection is refused", async () => {
      const closed = createServer();
      const port = await new Promise<number>((resolve) =>
        closed.listen(0, "127.0.0.1", () => resolve((closed.address() as AddressInfo).port)),
      );
      await new Promise((resolve) => closed.close(resolve));
      // By name it may be two addresses, and then two refusals in one error.
      for (const host of ["127.0.0.1", "localhost"]) {
        const error = await failureOf(
          exampleClient({ ...sends, baseUrl: `http://${host}:${port}`, maxRetries: 0 }).createPayout({}),
        );
        expect(error).toMatchObject({ name: "ConnectionError", outcome: "not_sent" });
      }
    });

    it("was provably sent nothing: the name is unknown", async () => {
      const error = await failureOf(
        exampleClient({ ...sends, baseUrl: "http://nobody.invalid", maxRetries: 0 }).createPayout({}),
      );
      expect(error).toMatchObject({ name: "ConnectionError", outcome: "not_sent" });
    });
  });
});
