import { nameDocument, type NamedDocument } from "../src/document/read-document.ts";
import { tinBox } from "./fixtures.ts";

/** The invented provider, which tells of its payouts by signed webhooks. */
export const toldTinBox: NamedDocument = nameDocument({
  ...tinBox.document,
  webhooks: {
    "payout.changed": {
      post: {
        "x-payouts-event": { type: "/type", id: "/id", payout: "/data" },
        "x-fern-webhook-signature": {
          type: "hmac",
          header: "Tin-Box-Signature",
          algorithm: "sha256",
          encoding: "hex",
        },
        requestBody: {
          content: {
            "application/json": {
              schema: {
                type: "object",
                required: ["id", "type", "data"],
                properties: {
                  id: { type: "string" },
                  type: { const: "payout.changed" },
                  data: { $ref: "#/components/schemas/Payout" },
                },
              },
              example: {
                id: "evt-1",
                type: "payout.changed",
                data: { id: "po-1", status: "paid", amount: 1000 },
              },
            },
          },
        },
        responses: { "200": { description: "Heard." } },
      },
    },
  },
});
