/** What compiles and what does not, in calls by path. */
import createClient, { type Middleware } from "openapi-fetch";
import type {
  KeyedCallOptions,
  OnceCallOptions,
  PayoutCallOptions,
  RetryCallOptions,
} from "../client-options.ts";
import type { PayoutsError } from "../errors/payouts-error.ts";
import { failureOf } from "./facts-of.ts";
import type { FetchClient } from "./fetch-client.ts";
import type { CreateClient } from "./sealed-fetch.ts";

interface Native {
  id: string;
}
interface Paths {
  "/payouts": {
    get: {
      parameters: { query?: { limit?: number } };
      responses: { 200: { content: { "application/json": Native[] } } };
    };
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string } };
      requestBody: { content: { "application/json": { amount: number } } };
      responses: {
        200: { content: { "application/json": Native } };
        422: { content: { "application/json": { wrong: string[] } } };
      };
    };
  };
  "/payouts/{id}": {
    get: {
      parameters: { path: { id: string } };
      responses: { 200: { content: { "application/json": Native } } };
    };
    delete: { parameters: { path: { id: string } }; responses: { 204: { content?: never } } };
  };
}
interface Options {
  "/payouts": { get: RetryCallOptions; post: KeyedCallOptions & PayoutCallOptions };
  "/payouts/{id}": { get: RetryCallOptions; delete: OnceCallOptions };
}

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_same: Same<A, B>): void => undefined;

/** What the generated module hands in fits. */
export const create: CreateClient = createClient;

export async function checks(
  client: FetchClient<Paths, Options, Middleware>,
  signal: AbortSignal,
): Promise<void> {
  const body = { amount: 1 };
  const path = { id: "a" };
  // Answers, by `parseAs` too.
  const got = await client.GET("/payouts/{id}", { params: { path }, signal });
  if (got.data !== undefined) same<typeof got.data, Native>(true);
  const made = await client.POST("/payouts", { body, params: { header: { "Idempotency-Key": "k" } } });
  if (made.error !== undefined) same<typeof made.error, { wrong: string[] }>(true);
  same<typeof made.response, Response>(true);
  const text = await client.GET("/payouts", { params: { query: { limit: 1 } }, parseAs: "text" });
  same<typeof text.data, string | undefined>(true);
  const stream = await client.GET("/payouts", { parseAs: "stream" });
  if (stream.data) same<typeof stream.data, ReadableStream<Uint8Array>>(true);
  const asked = await client.request("get", "/payouts");
  if (asked.data !== undefined) same<typeof asked.data, Native[]>(true);
  same<ReturnType<typeof failureOf>, PayoutsError | undefined>(true);

  // openapi-fetch's own options, and ours by the dialect.
  void client.POST("/payouts", { body, reference: "r-1", maxRetries: 1, timeoutMs: 1, deadlineMs: 1 });
  void client.POST("/payouts", { body, idempotencyKey: "k", headers: { "x-mine": 1, "x-not": null } });
  void client.GET("/payouts", {
    querySerializer: () => "limit=1",
    middleware: [{ onRequest: () => undefined }],
  });
  void client.POST("/payouts", { body, bodySerializer: (each: { amount: number }) => JSON.stringify(each) });
  void client.DELETE("/payouts/{id}", { params: { path } });
  client.use({ onResponse: ({ response }) => response });
  // @ts-expect-error: the provider takes no key here.
  void client.DELETE("/payouts/{id}", { params: { path }, idempotencyKey: "k" });
  // @ts-expect-error: nothing promises that a repeat is harmless.
  void client.DELETE("/payouts/{id}", { params: { path }, maxRetries: 1 });
  // @ts-expect-error: a read makes no payout.
  void client.GET("/payouts", { reference: "r-1" });
  // @ts-expect-error: a misspelt option, which openapi-fetch's own type takes.
  void client.POST("/payouts", { body, refrence: "r-1" });
  // @ts-expect-error: it is the client's.
  void client.GET("/payouts", { fetch: globalThis.fetch });
  // @ts-expect-error: so is the address.
  void client.GET("/payouts", { baseUrl: "https://example.com" });
  // @ts-expect-error: no redirect is followed.
  void client.GET("/payouts", { redirect: "follow" });
  // @ts-expect-error: a misspelt field.
  void client.POST("/payouts", { body: { amuont: 1 } });
  // @ts-expect-error: a path parameter is missing.
  void client.GET("/payouts/{id}");
  // @ts-expect-error: the body is missing.
  void client.POST("/payouts");
  // @ts-expect-error: no such path.
  void client.GET("/nowhere");
  // @ts-expect-error: no such method there.
  void client.PUT("/payouts", { body });
  // @ts-expect-error: no such method there, as a value.
  void client.request("put", "/payouts", { body });
}
