import { expect, it } from "vitest";
import { documentNodes } from "../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument } from "../../packages/payouts-simulator/src/document/index.ts";
import { factsOf } from "../generator/document/facts-of.ts";
import { factPlace } from "./fact-place.ts";

const fact = { source: "docs", mark: "docs" } as const;

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Example", version: "1", "x-payouts-source": [fact, fact] },
  servers: [{ url: "https://api.example.com", "x-environment": "sandbox", "x-payouts-source": fact }],
  "x-payouts-error": {
    reasons: [{ status: "409", code: "key_reused", outcome: "unknown", evidence: [fact] }],
  },
  paths: {
    "/payouts": {
      post: {
        operationId: "create_payout",
        parameters: [
          { name: "Key", in: "header", schema: { type: "string" }, "x-payouts-source": fact } as never,
        ],
        "x-payouts-idempotency": { carrier: "none", evidence: [fact] },
        responses: {
          "400": {
            description: "Refused.",
            "x-payouts-error": [{ outcome: "rejected", evidence: [fact] }],
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Payout: {
        type: "object",
        properties: {
          status: {
            type: "string",
            "x-payouts-lifecycle": {
              states: { paid: "paid" },
              open: [{ code: "lost", evidence: [fact] }],
              evidence: [fact],
            },
          },
        },
      },
    },
  },
};

it("names what rests on each fact of a document", () => {
  expect(factsOf(documentNodes(document)).map(factPlace)).toEqual([
    "every operation, 409, key_reused: how an error is read, and what it means for the money",
    "every operation: its description",
    "every operation: its description",
    "environment sandbox: its description",
    "createPayout: how the provider distinguishes a repeat from a new request",
    "createPayout, parameter Key: its description",
    "createPayout, 400: how an error is read, and what it means for the money",
    "type Payout, status, lost: maps each native status of a payout to the states that all providers share",
    "type Payout, status: maps each native status of a payout to the states that all providers share",
  ]);
});
