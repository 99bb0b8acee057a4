import { describe, expect, it } from "vitest";
import { runContract } from "../../test/run-contract.ts";
import { FixtureError, type FetchClientOptions, send } from "../../test/fetch-client.ts";

const schema = { type: "object", properties: { name: { type: "string", minLength: 1 } } };
const list = { type: "object", properties: { payouts: { type: "array", items: schema } } };
const json = (example: object): object => ({ content: { "application/json": { schema: list, example } } });
const document = {
  openapi: "3.1.0",
  info: { title: "Piggy Bank", version: "1" },
  servers: [{ url: "https://piggy-bank.example" }],
  paths: {
    "/payouts": {
      post: {
        operationId: "createPayouts",
        security: [],
        "x-payouts-creates": { items: "/payouts", results: "/payouts" },
        "x-payouts-idempotency": { carrier: "none", evidence: [] },
        "x-payouts-reconcile": {
          operation: "listPayouts",
          reference: { request: "/payouts/*/name", result: "/name", fill: "uuid" },
          settle: "PT0S",
          empty: "inconclusive",
          evidence: [],
        },
        requestBody: { required: true, ...json({ payouts: [{ name: "a" }, { name: "b" }] }) },
        responses: {
          201: { description: "Made.", ...json({ payouts: [{ name: "b" }, { name: "a" }] }) },
          400: { description: "Some failed.", ...json({}) },
          401: { description: "Not you.", ...json({}) },
        },
      },
      get: { operationId: "listPayouts", security: [], responses: { 200: { description: "", ...json({}) } } },
    },
  },
};

interface Named {
  readonly name?: string;
}
type Flaw =
  "none" | "no items" | "by position" | "one short" | "refused whole by a 400" | "unknown after a 401";

/** A handwritten client, correct but for its flaw. */
function client(flaw: Flaw) {
  return (options: FetchClientOptions): object => ({
    listPayouts: () => send(options, { method: "GET", path: "/payouts" }),
    createPayouts: (given: { readonly payouts: readonly Named[] }) => {
      const payouts = given.payouts.map(({ name = crypto.randomUUID() }) => ({ name }));
      const answered = send(options, { method: "POST", path: "/payouts", body: { payouts } });
      const itemsOf = (outcomeOf: (name: string, index: number) => string): object[] =>
        payouts
          .map(({ name }, index) => ({ index, reference: name, outcome: outcomeOf(name, index) }))
          .slice(flaw === "one short" ? 1 : 0);
      return Object.assign(answered, {
        async safe() {
          try {
            const { payouts: made } = (await answered) as { payouts: Named[] };
            const isNamed = (name: string, index: number): boolean =>
              flaw === "by position" ? index < made.length : made.some((each) => each.name === name);
            const items = itemsOf((name, index) => (isNamed(name, index) ? "accepted" : "unknown"));
            return { ok: true, meta: flaw === "no items" ? {} : { items } };
          } catch (error) {
            if (!(error instanceof FixtureError)) throw error;
            const isRefused =
              flaw === "unknown after a 401"
                ? false
                : error.status === 401 || flaw.endsWith(`a ${error.status}`);
            return { ok: false, error: { items: itemsOf(() => (isRefused ? "rejected" : "unknown")) } };
          }
        },
      });
    },
  });
}

describe("the items of a batch", () => {
  it.each<[Flaw, readonly string[]]>([
    ["none", []],
    ["no items", ["201"]],
    ["by position", ["201"]],
    ["one short", ["201", "400", "401"]],
    ["refused whole by a 400", ["400"]],
    ["unknown after a 401", ["401"]],
  ])("a client with the flaw: %s", async (flaw, statuses) => {
    const { failed, passed } = await runContract({ document, createClient: client(flaw) });
    const of = (titles: Iterable<string>): string[] =>
      [...titles].filter((title) => title.includes("became of each payout"));
    expect(of(failed.keys())).toEqual(
      statuses.map((status) => `createPayouts says what became of each payout after ${status}`),
    );
    expect(of(passed)).toHaveLength(3 - statuses.length);
  });
});
