// Generated from specs/moyasar.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import createClient from "openapi-fetch";
import type { Client, Middleware } from "openapi-fetch";
import type { OnceCallOptions, PayoutCallOptions, RetryCallOptions } from "@org/payouts-common";
import { sealedFetch } from "@org/payouts-common/openapi-fetch";
import type { FetchClient, FetchSettings } from "@org/payouts-common/openapi-fetch";
import type { MoyasarClient } from "./client.ts";
import type { paths } from "./schema.ts";

export { failureOf, metaOf } from "@org/payouts-common/openapi-fetch";
export type { FetchSettings } from "@org/payouts-common/openapi-fetch";
export type { Middleware } from "openapi-fetch";
export type { paths } from "./schema.ts";

/** What each call takes beside openapi-fetch's own options: what the provider's dialect allows. */
interface CallOptionsByPath {
  "/payout/bulk": { post: OnceCallOptions & PayoutCallOptions };
  "/payouts": { get: RetryCallOptions; post: OnceCallOptions & PayoutCallOptions };
  "/payout/{id}": { get: RetryCallOptions };
  "/payout_accounts": { get: RetryCallOptions; post: OnceCallOptions };
  "/payout_accounts/{id}": { get: RetryCallOptions };
  "/account_verifications": { post: OnceCallOptions };
  "/webhooks/available_events": { get: RetryCallOptions };
  "/webhooks/attempts": { get: RetryCallOptions };
  "/webhooks/attempts/{id}": { get: RetryCallOptions };
}

/** openapi-fetch's client for Moyasar, over the sealed calls of MoyasarClient. */
export interface MoyasarFetch extends FetchClient<paths, CallOptionsByPath, Middleware> {
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
export function createMoyasarFetch(client: MoyasarClient, settings?: FetchSettings): MoyasarFetch {
  return sealedFetch<MoyasarFetch>(createClient, client, settings);
}
