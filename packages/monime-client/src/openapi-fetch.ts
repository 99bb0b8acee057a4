// Generated from specs/monime.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import createClient from "openapi-fetch";
import type { Client, Middleware } from "openapi-fetch";
import type {
  KeyedCallOptions,
  OnceCallOptions,
  PayoutCallOptions,
  RetryCallOptions,
} from "@org/payouts-common";
import { sealedFetch } from "@org/payouts-common/openapi-fetch";
import type { FetchClient, FetchSettings } from "@org/payouts-common/openapi-fetch";
import type { MonimeClient } from "./client.ts";
import type { paths } from "./schema.ts";

export { failureOf, metaOf } from "@org/payouts-common/openapi-fetch";
export type { FetchSettings } from "@org/payouts-common/openapi-fetch";
export type { Middleware } from "openapi-fetch";
export type { paths } from "./schema.ts";

/** What each call takes beside openapi-fetch's own options: what the provider's dialect allows. */
interface CallOptionsByPath {
  "/v1/payouts": { get: RetryCallOptions; post: KeyedCallOptions & PayoutCallOptions };
  "/v1/payouts/{id}": { get: RetryCallOptions; delete: OnceCallOptions; patch: OnceCallOptions };
  "/payouts": { get: RetryCallOptions; post: KeyedCallOptions & PayoutCallOptions };
  "/payouts/{id}": { get: RetryCallOptions; delete: OnceCallOptions; patch: OnceCallOptions };
  "/v1/financial-accounts": { get: RetryCallOptions };
  "/v1/financial-accounts/{id}": { get: RetryCallOptions };
  "/v1/financial-transactions": { get: RetryCallOptions };
  "/v1/financial-transactions/{id}": { get: RetryCallOptions };
  "/v1/banks": { get: RetryCallOptions };
  "/v1/banks/{providerId}": { get: RetryCallOptions };
  "/v1/momos": { get: RetryCallOptions };
  "/v1/momos/{providerId}": { get: RetryCallOptions };
  "/v1/provider-kyc/{providerId}": { get: RetryCallOptions };
}

/** openapi-fetch's client for Monime, over the sealed calls of MonimeClient. */
export interface MonimeFetch extends FetchClient<paths, CallOptionsByPath, Middleware> {
  /**
   * The same client under openapi-fetch's own type, for what is built on that. This type takes any option; one that is not
   * known is refused when the call is made.
   */
  readonly asOpenapiFetch: Client<paths>;
}

/**
 * Makes openapi-fetch's client over the calls of a client: same paths, same middleware, and the keys, retries, outcomes and
 * journal of that client. `failureOf(result)` says what became of the money.
 *
 * @throws {InputError} A setting that is the client's, such as `baseUrl`.
 */
export function createMonimeFetch(client: MonimeClient, settings?: FetchSettings): MonimeFetch {
  return sealedFetch<MonimeFetch>(createClient, client, settings);
}
