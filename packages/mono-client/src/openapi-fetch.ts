// Generated from specs/mono.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
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
import type { MonoClient } from "./client.ts";
import type { paths } from "./schema.ts";

export { failureOf, metaOf } from "@org/payouts-common/openapi-fetch";
export type { FetchSettings } from "@org/payouts-common/openapi-fetch";
export type { Middleware } from "openapi-fetch";
export type { paths } from "./schema.ts";

/** What each call takes beside openapi-fetch's own options: what the provider's dialect allows. */
interface CallOptionsByPath {
  "/v1/core/payouts": { post: KeyedCallOptions & PayoutCallOptions };
  "/v1/core/payouts/{id}": { get: RetryCallOptions };
  "/v1/core/payouts/co_breb/targets/resolve": { post: OnceCallOptions };
  "/v1/ledger/accounts": { get: RetryCallOptions };
  "/v1/ledger/accounts/{account_id}/balances": { get: RetryCallOptions };
  "/v1/ledger/accounts/{account_id}/transactions": { get: RetryCallOptions };
  "/v1/ledger/accounts/{account_id}/transactions/{id}": { get: RetryCallOptions };
  "/v1/banks": { get: RetryCallOptions };
  "/v1/core/fx_rates": { get: RetryCallOptions };
}

/** openapi-fetch's client for Mono Colombia, over the sealed calls of MonoClient. */
export interface MonoFetch extends FetchClient<paths, CallOptionsByPath, Middleware> {
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
export function createMonoFetch(client: MonoClient, settings?: FetchSettings): MonoFetch {
  return sealedFetch<MonoFetch>(createClient, client, settings);
}
