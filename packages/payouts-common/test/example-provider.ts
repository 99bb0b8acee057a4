import type { ClientOptions } from "../src/client-options.ts";
import type { Call, PageCall } from "../src/delivery/provider-call.ts";
import type { SendOptions } from "../src/client/send-sealed.ts";
import { createProviderClient, type ProviderClient } from "../src/create-provider-client.ts";
import { clientCredentials } from "../src/login/client-credentials.ts";
import type { OperationDescription, ProviderDescription } from "../src/provider-description.ts";
import { styledInQuery } from "../src/request/formats/query-writers.ts";
import type { SealedRequest } from "../src/sealed-request.ts";

const path = "/v1/payouts";
const write = {
  method: "POST",
  path,
  body: "application/json",
  result: "/result",
  creates: { read: "getPayout" },
  payouts: "one",
} as const;

/** A provider that no one has heard of, with one operation for each thing that a dialect can say. */
export const description = {
  id: "petty-cash",
  name: "Petty Cash",
  agent: "@org/petty-cash-client/1.2.3",
  environments: { production: "https://api.example.com", sandbox: "https://sandbox.example.com" },
  security: { bearer: { type: "bearer", env: "PETTY_CASH_TEST_KEY" } },
  globals: { spaceId: { in: "header", name: "Space-Id" } },
  personal: ["phone", "holder"],
  error: {
    code: ["/error/reason"],
    message: ["/error/message"],
    fields: { at: ["/error/details"] },
    requestIdHeader: "x-request-id",
    requestId: "/error/id",
    reasons: [
      { status: "409", code: "in_progress", outcome: "unknown", retry: true },
      { status: "429", outcome: "rejected", retry: true },
    ],
  },
  views: [
    {
      id: ["/id"],
      status: "/status",
      states: { pending: "in_flight", completed: "paid", failed: "failed" },
      amount: [{ at: "/amount/value", unit: "minor", currency: "/amount/currency" }],
    },
  ],
  operations: {
    createPayout: {
      ...write,
      globals: ["spaceId"],
      idempotency: {
        carrier: "header",
        name: "Idempotency-Key",
        maxLength: 64,
        replay: { header: "Idempotent-Replayed", value: "true" },
      },
    },
    createByBody: {
      ...write,
      path: "/v1/by-body",
      idempotency: {
        carrier: "body",
        name: "/external_id",
        pattern: "^[A-Za-z0-9_-]+$",
        lifetimeMs: 3_600_000,
      },
    },
    createOnce: { ...write, path: "/v1/once", idempotency: { carrier: "none" } },
    createNever: {
      ...write,
      path: "/v1/never",
      idempotency: { carrier: "header", name: "Idempotency-Key", resend: "never" },
    },
    createSettling: {
      ...write,
      path: "/v1/settling",
      idempotency: { carrier: "header", name: "Idempotency-Key", settleMs: 10_000 },
    },
    createFindable: {
      ...write,
      path: "/v1/findable",
      idempotency: { carrier: "header", name: "Idempotency-Key" },
      reconcile: {
        operation: "listPayouts",
        request: "/metadata/reference",
        result: "/metadata/reference",
        fill: "uuid",
        consent: true,
        compare: { "/amount": "/amount" },
        settleMs: 60_000,
        empty: "not_found",
      },
    },
    createBulk: {
      ...write,
      path: "/v1/bulk",
      creates: { items: "/payouts", results: "/payouts" },
      payouts: "many",
      idempotency: { carrier: "none" },
      reconcile: {
        operation: "listPayouts",
        request: "/payouts/*/number",
        result: "/number",
        fill: "digits-16",
        compare: { "/payouts/*/amount": "/amount" },
        settleMs: 0,
        empty: "inconclusive",
      },
    },
    getPayout: { method: "GET", path: `${path}/{id}`, result: "/result", payouts: "one" },
    listPayouts: {
      method: "GET",
      path,
      query: { tags: styledInQuery("form") },
      result: "/result",
      payouts: "many",
      pagination: { input: "after", by: "cursor", limit: "limit", results: "/result", next: "/next" },
    },
    listByPage: {
      method: "GET",
      path: "/v1/pages",
      query: {},
      result: "/result",
      pagination: { input: "page", by: "page", results: "/result", pages: "/pages" },
    },
    listByOffset: {
      method: "GET",
      path: "/v1/offsets",
      query: {},
      result: "/result",
      pagination: { input: "offset", by: "offset", limit: "limit", results: "/result" },
    },
    deletePayout: {
      method: "DELETE",
      path: `${path}/{id}`,
      reads: "nothing",
      idempotency: { carrier: "none" },
    },
    getReceipt: { method: "GET", path: "/v1/receipts/{id}", reads: "bytes" },
  },
} as const satisfies ProviderDescription;

/** What a test reads of an answer. */
export interface Resource {
  readonly id: string;
}

/** Any operation: a test says what it passes, and the generated clients are typed elsewhere. */
export type AnyOperation = (...values: readonly unknown[]) => Call<Resource, unknown, { "4XX": unknown }>;
export type AnyList = (...values: readonly unknown[]) => PageCall<Resource, readonly Resource[]>;

/** The example's client. */
export type ExampleClient = ProviderClient<object> & {
  send(sealed: SealedRequest, options?: SendOptions): Call<Resource>;
} & Readonly<Record<Exclude<keyof typeof description.operations, `list${string}`>, AnyOperation>> &
  Readonly<Record<Extract<keyof typeof description.operations, `list${string}`>, AnyList>>;

/** A client of the example provider. Its account is its own, so that no key is known from another test. */
export function exampleClient(
  options: ClientOptions & Readonly<Record<string, unknown>> = {},
  change: Partial<ProviderDescription> = {},
): ExampleClient {
  accounts += 1;
  const credential = `secret-key-${accounts}`;
  const account = `account-${accounts}`;
  const settings = {
    credential,
    ...(typeof options["credential"] === "function" && { account }),
    ...options,
  } as ClientOptions;
  return createProviderClient<ExampleClient>({ ...description, ...change }, settings, clientCredentials);
}

let accounts = 0;

/** The example with one operation changed. */
export function withOperation(
  id: string,
  change: Partial<OperationDescription>,
): Partial<ProviderDescription> {
  const operations: Readonly<Record<string, OperationDescription>> = description.operations;
  return { operations: { ...operations, [id]: { ...(operations[id] as OperationDescription), ...change } } };
}
