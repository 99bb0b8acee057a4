import { expect, it } from "vitest";
import { createSimulator } from "../create-simulator.ts";

const json = (schema: object, value: unknown): object => ({
  "application/json": { schema, examples: { one: { value } } },
});
const amount = { type: "integer", "x-payouts-money": { unit: "minor" } };
const account = (balance: object): object => ({
  type: "object",
  properties: { id: { type: "string" }, balance, limit: amount },
});
const document = {
  openapi: "3.1.0",
  info: { title: "Bank", version: "1" },
  paths: {
    "/payouts": {
      post: {
        operationId: "pay",
        "x-payouts-idempotency": { carrier: "none", evidence: [] },
        "x-payouts-creates": { read: "getPayout" },
        requestBody: {
          content: json(
            {
              type: "object",
              properties: { amount, from: { type: "object", properties: { account: { type: "string" } } } },
            },
            { amount: 5, from: { account: "a-1" } },
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
    },
    "/payouts/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" }, example: "p-1" }],
      get: {
        operationId: "getPayout",
        responses: {
          "200": {
            description: "One.",
            content: json(
              { $ref: "#/components/schemas/Payout" },
              { id: "p-1", status: "queued", amount: 5 },
            ),
          },
        },
      },
    },
    "/accounts": {
      get: {
        operationId: "listAccounts",
        responses: {
          "200": {
            description: "All.",
            content: json({ type: "array", items: account(amount) }, [
              { id: "a-1", balance: 10_000, limit: 50 },
              { id: "a-2", balance: 20_000, limit: 50 },
            ]),
          },
        },
      },
    },
    "/accounts/{id}/balances": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" }, example: "a-1" }],
      get: {
        operationId: "getBalances",
        responses: {
          "200": {
            description: "Of one.",
            content: json(
              {
                type: "object",
                properties: {
                  available: { type: "string", "x-payouts-money": { unit: "minor", form: "decimal-string" } },
                },
              },
              { available: "10000.00" },
            ),
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Payout: {
        type: "object",
        "x-payouts-view": { id: "/id", status: "/status", amount: "/amount" },
        properties: {
          id: { type: "string" },
          status: {
            type: "string",
            "x-payouts-lifecycle": {
              states: { queued: "accepted", paid: "paid", failed: "failed", returned: "returned" },
              evidence: [],
            },
          },
          amount,
        },
      },
    },
  },
};

it("debits the account that a payout names, and gives back what does not arrive", async () => {
  const simulator = createSimulator(document, { speed: 0 });
  const pay = async (sum: number, from = "a-1"): Promise<string> => {
    const body = JSON.stringify({ amount: sum, from: { account: from } });
    const response = await simulator.fetch("/payouts", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    return ((await response.json()) as { id: string }).id;
  };
  const balances = async (): Promise<unknown> => [
    await (await simulator.fetch("/accounts")).json(),
    await (await simulator.fetch("/accounts/a-1/balances")).json(),
  ];
  const shown = (left: number): unknown => [
    [
      { id: "a-1", balance: left, limit: 50 },
      { id: "a-2", balance: 20_000, limit: 50 },
    ],
    { available: `${left}.00` },
  ];
  const id = await pay(700);
  expect(await balances()).toEqual(shown(9300));
  await pay(9101);
  expect(await balances()).toEqual(shown(199));
  simulator.advance("1m");
  expect(await balances(), "the second has failed").toEqual(shown(9300));
  simulator.move({ id, to: "returned" });
  expect(await balances(), "the first was returned").toEqual(shown(10_000));
  simulator.move({ id, to: "failed" });
  expect(await balances(), "and is given back once").toEqual(shown(10_000));
  await pay(300, "a-9");
  const listed = (await (await simulator.fetch("/accounts")).json()) as unknown[];
  expect(listed[0], "an account of the documented form was there before").toEqual({
    id: "a-9",
    balance: 999_700,
    limit: 50,
  });
});
