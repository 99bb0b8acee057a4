import { nameDocument, type NamedDocument } from "../src/document/read-document.ts";
import type { PayoutChange } from "../src/webhook/payout-change.ts";

const responses = { "200": { description: "Heard." } };
const json = (schema: object, examples: Readonly<Record<string, unknown>> = {}): object => ({
  content: {
    "application/json": {
      schema,
      examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])),
    },
  },
});
const money = {
  type: "object",
  required: ["value", "currency"],
  properties: { value: { type: "integer" }, currency: { type: "string" } },
  "x-payouts-money": { unit: "minor", form: "integer", amount: "/value", currency: "/currency" },
};
const envelope = (data: object): object => ({
  type: "object",
  required: ["id", "type", "made_at", "data"],
  properties: {
    id: { type: "string" },
    type: { type: "string" },
    made_at: { type: "string", format: "date-time" },
    data,
  },
});
const payout = (status: string): object => ({ id: "p-0", status, amount: { value: 5, currency: "SLE" } });

/** How it signs. */
const boxSignature = {
  type: "hmac",
  header: "Box-Sign",
  part: "v1",
  algorithm: "sha256",
  encoding: "hex",
  "payload-format": { components: ["timestamp", "body"], delimiter: "." },
  timestamp: { part: "t", tolerance: 300 },
};

/** An invented provider, which tells of payouts in several ways, under these names of webhooks. */
export function toldBox(
  changes: { readonly signature?: object; readonly only?: readonly string[]; readonly name?: string } = {},
): NamedDocument {
  const { signature = boxSignature, only, name = "told-box" } = changes;
  const about = { type: "/type", id: "/id", payout: "/data" };
  const webhook = (word: object, requestBody: object): object => ({
    post: { "x-fern-webhook-signature": signature, "x-payouts-event": word, requestBody, responses },
  });
  const schema = envelope({ $ref: "#/components/schemas/Payout" });
  const example = (type: string, status: string): object => ({
    id: "evt_00aa11bb22cc",
    type,
    made_at: "2026-01-01T10:00:00.000Z",
    data: payout(status),
  });
  const webhooks: Readonly<Record<string, object>> = {
    "payout.updated": webhook(about, json(schema, { lost: example("payout.updated", "lost") })),
    outcome: webhook(
      { ...about, names: ["payout.gone", "payout.completed"] },
      json(schema, { gone: example("payout.gone", "gone") }),
    ),
    moved: webhook(
      { type: "/type", id: "/id", payoutId: "/data/of", when: { "/data/cause": "payout" } },
      json(
        envelope({
          type: "object",
          properties: {
            of: { type: "string" },
            cause: { type: "string" },
            way: { type: "string", "x-extensible-enum": ["debit", "credit"] },
            sum: { $ref: "#/components/schemas/Money" },
          },
        }),
        {
          fee: {
            id: "m-1",
            type: "moved",
            made_at: "2026-01-01T10:00:00Z",
            data: { of: "f-1", cause: "fee", way: "debit", sum: { value: 1, currency: "SLE" } },
          },
        },
      ),
    ),
    "box.opened": webhook({ type: "/type" }, json({ type: "object" })),
  };
  return nameDocument(
    {
      openapi: "3.1.0",
      info: { title: "Told Box", version: "1" },
      paths: { "/box": { get: { operationId: "getBox", responses } } },
      webhooks: Object.fromEntries(
        Object.entries(webhooks).filter(([each]) => only === undefined || only.includes(each)),
      ),
      components: {
        schemas: {
          Money: money,
          Payout: {
            type: "object",
            required: ["id", "status"],
            properties: {
              id: { type: "string" },
              status: {
                type: "string",
                "x-payouts-lifecycle": {
                  states: {
                    new: "accepted",
                    going: "in_flight",
                    gone: "paid",
                    done: "paid",
                    lost: "failed",
                    back: "returned",
                  },
                },
              },
              amount: { $ref: "#/components/schemas/Money" },
            },
            "x-payouts-view": { id: "/id", status: "/status", amount: "/amount" },
          },
        },
      },
    },
    name,
  );
}

/** A change of a payout of the invented provider. */
export function changeTo(status: string, more: Partial<PayoutChange> = {}): PayoutChange {
  return {
    document: "told-box",
    payoutId: "p-7",
    status,
    at: Date.UTC(2026, 10, 21, 12),
    show: () => ({ id: more.payoutId ?? "p-7", status, amount: { value: 1050, currency: "SLE" } }),
    ...more,
  };
}
