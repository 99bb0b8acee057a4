import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { expect, it, onTestFinished } from "vitest";
import { createSimulator } from "./create-simulator.ts";

const json = (schema: object, value: unknown): object => ({
  "application/json": { schema, examples: { one: { value } } },
});
const payout = {
  type: "object",
  required: ["id", "status", "amount"],
  "x-payouts-view": { id: "/id", status: "/status", amount: "/amount" },
  properties: {
    id: { type: "string" },
    status: {
      type: "string",
      "x-payouts-lifecycle": { states: { queued: "accepted", paid: "paid", failed: "failed" }, evidence: [] },
    },
    amount: { type: "integer" },
  },
};
const event = (type: string): object => ({
  "x-payouts-event": { type: "/type", id: "/id", payout: "/data" },
  "x-fern-webhook-signature": { type: "shared-secret", field: "/secret" },
  post: {
    requestBody: {
      content: json(
        {
          type: "object",
          properties: { type: { const: type }, data: { $ref: "#/components/schemas/Payout" } },
        },
        { id: "e-1", type, secret: "s", data: { id: "p-1", status: type, amount: 5 } },
      ),
    },
  },
});
const document = {
  openapi: "3.1.0",
  info: { title: "Jar", version: "1" },
  paths: {
    "/payouts": {
      post: {
        operationId: "pay",
        "x-payouts-idempotency": { carrier: "none", evidence: [] },
        "x-payouts-creates": {},
        requestBody: {
          content: json(
            {
              type: "object",
              properties: { amount: { type: "integer", "x-payouts-money": { unit: "minor" } } },
            },
            { amount: 5 },
          ),
        },
        responses: {
          "201": {
            description: "Made.",
            content: json(
              { $ref: "#/components/schemas/Payout" },
              { id: "p-1", status: "queued", amount: 5 },
            ),
          },
        },
      },
      get: {
        operationId: "list",
        responses: {
          "200": {
            description: "All.",
            content: json({ type: "array", items: { $ref: "#/components/schemas/Payout" } }, []),
          },
        },
      },
    },
  },
  webhooks: { paid: event("paid"), failed: event("failed") },
  components: { schemas: { Payout: payout } },
};

it("tells a server of each payout that changes, with the payout as it is", async () => {
  const told: unknown[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      told.push(JSON.parse(Buffer.concat(chunks).toString()));
      response.writeHead(204).end();
    });
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  // It listens on a port.
  const { port } = server.address() as AddressInfo;
  const simulator = createSimulator(document, { speed: 0 });
  onTestFinished(() => simulator.close());
  const end = simulator.webhooks.subscribe({ url: `http://127.0.0.1:${port}/`, secret: "s-1" });
  const pay = (amount: number): Promise<Response> =>
    simulator.fetch("/payouts", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ amount }),
    });
  await pay(70);
  await pay(9101);
  simulator.advance("1m");
  await simulator.webhooks.settled();
  expect(told).toMatchObject([
    { type: "paid", secret: "s-1", data: { status: "paid", amount: 70 } },
    { type: "failed", secret: "s-1", data: { status: "failed", amount: 9101 } },
  ]);
  expect(simulator.webhooks.deliveries).toMatchObject([{ status: 204 }, { status: 204 }]);
  end();
  await pay(71);
  simulator.advance("1m");
  await simulator.webhooks.settled();
  expect(told).toHaveLength(2);
});
