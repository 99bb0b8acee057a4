import type { OpenApiDocument } from "../src/document/openapi-document.ts";

const payout = { id: "p-1", amount: 5, reference: "r-0" };
const json = (value: unknown) => ({ "application/json": { schema: {}, examples: { one: { value } } } });
const evidence = [{ source: "docs", mark: "docs" }] as const;

/** An invented provider: a write that recognises repeats, one that asks for a pause, one without keys; a list, and a login. */
export const pennyJar: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Penny Jar", version: "1" },
  servers: [{ url: "https://penny-jar.example/v1" }],
  security: [{ session: [] }],
  "x-payouts-sources": { docs: { address: "https://penny-jar.example/docs", seen: "2026-11" } },
  "x-payouts-error": {
    code: "/code",
    reasons: [
      { status: "409", code: "running", outcome: "unknown", retry: true, evidence },
      { status: "429", outcome: "rejected", retry: true, evidence },
    ],
  },
  paths: {
    "/payouts": {
      post: {
        operationId: "createPayout",
        "x-payouts-idempotency": {
          carrier: "header",
          name: "Key",
          onMismatch: { status: "409", code: "reused" },
          onInFlight: { status: "409", code: "running" },
          replayMarker: { header: "Replayed", value: "yes" },
          evidence,
        },
        "x-payouts-reconcile": {
          operation: "listPayouts",
          reference: { request: "/reference", result: "/reference", fill: "uuid" },
          compare: { "/amount": "/amount" },
          settle: "PT0S",
          empty: "not_found",
          evidence,
        },
        requestBody: { content: json({ amount: 5, reference: "r-0" }) },
        responses: { "201": { description: "Paid.", content: json(payout) } },
      },
      get: {
        operationId: "listPayouts",
        "x-speakeasy-pagination": {
          type: "cursor",
          inputs: [{ name: "after", in: "parameters", type: "cursor" }],
          outputs: { results: "$.payouts", nextCursor: "$.next" },
        },
        responses: { "200": { description: "A page.", content: json({ payouts: [payout], next: "n" }) } },
      },
    },
    "/slow-payouts": {
      post: {
        operationId: "createSlowPayout",
        "x-payouts-idempotency": {
          carrier: "body",
          name: "/reference",
          settle: "PT10S",
          onMismatch: "replays",
          compare: { "/amount": "/amount" },
          evidence,
        },
        requestBody: { content: json({ amount: 5, reference: "r-0" }) },
        responses: { "201": { description: "Paid.", content: json(payout) } },
      },
    },
    "/coins": {
      post: {
        operationId: "dropCoin",
        "x-payouts-idempotency": { carrier: "none", evidence },
        requestBody: { content: json({ amount: 5 }) },
        responses: { "201": { description: "Dropped.", content: json({ amount: 5 }) } },
      },
    },
    "/login": {
      post: {
        operationId: "login",
        "x-payouts-idempotency": { carrier: "none", evidence },
        security: [],
        requestBody: { content: json({ pin: "1" }) },
        responses: { "200": { description: "In.", content: json({ token: "t", seconds: 1 }) } },
      },
    },
  },
  components: {
    securitySchemes: {
      session: {
        type: "http",
        scheme: "bearer",
        "x-credential-env": { pin: "PENNY_JAR_PIN" },
        "x-payouts-token": {
          login: "login",
          credential: { pin: "/pin" },
          token: "/token",
          lifetime: "/seconds",
        },
      },
    },
  },
};
