// Generated from specs/yativo.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import createClient from "openapi-fetch";
import type { Client, Middleware } from "openapi-fetch";
import type {
  KeyedCallOptions,
  KeyedOnceCallOptions,
  OnceCallOptions,
  PayoutCallOptions,
  RetryCallOptions,
} from "@org/payouts-common";
import { sealedFetch } from "@org/payouts-common/openapi-fetch";
import type { FetchClient, FetchSettings } from "@org/payouts-common/openapi-fetch";
import type { YativoClient } from "./client.ts";
import type { paths } from "./schema.ts";

export { failureOf, metaOf } from "@org/payouts-common/openapi-fetch";
export type { FetchSettings } from "@org/payouts-common/openapi-fetch";
export type { Middleware } from "openapi-fetch";
export type { paths } from "./schema.ts";

/** What each call takes beside openapi-fetch's own options: what the provider's dialect allows. */
interface CallOptionsByPath {
  "/payout/simple": { post: KeyedCallOptions & PayoutCallOptions };
  "/payout/batch": { post: KeyedOnceCallOptions & PayoutCallOptions };
  "/payout/fetch/{payout_id}": { get: RetryCallOptions };
  "/wallet/payouts": { get: RetryCallOptions };
  "/wallet/payout": { post: KeyedCallOptions & PayoutCallOptions };
  "/auth/login": { post: OnceCallOptions };
  "/auth/refresh-token": { get: RetryCallOptions };
  "/payment-methods/payout/countries": { get: RetryCallOptions };
  "/payment-methods/payout": { get: RetryCallOptions };
  "/beneficiary/form/show/{payment_method_id}": { get: RetryCallOptions };
  "/beneficiaries/list": { get: RetryCallOptions };
  "/beneficiaries": { post: KeyedOnceCallOptions };
  "/beneficiaries/{beneficiary_id}": { put: KeyedOnceCallOptions };
  "/beneficiaries/{beneficiary_id}/archive": { put: KeyedOnceCallOptions };
  "/beneficiaries/payment-methods/all": { get: RetryCallOptions };
  "/beneficiaries/payment-methods": { post: KeyedOnceCallOptions };
  "/beneficiaries/payment-methods/update/{methodId}": { put: KeyedOnceCallOptions };
  "/beneficiaries/payment-methods/delete/{methodId}": { delete: OnceCallOptions };
  "/exchange-rate": { post: KeyedOnceCallOptions };
  "/wallet/balance": { get: RetryCallOptions };
  "/business/transactions/index": { get: RetryCallOptions };
  "/business/transaction/show/{id}": { get: RetryCallOptions };
  "/business/webhook": { get: RetryCallOptions; post: KeyedOnceCallOptions };
  "/business/webhook/{webhookId}/regenerate-secret": { post: KeyedOnceCallOptions };
}

/** openapi-fetch's client for Yativo, over the sealed calls of YativoClient. */
export interface YativoFetch extends FetchClient<paths, CallOptionsByPath, Middleware> {
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
export function createYativoFetch(client: YativoClient, settings?: FetchSettings): YativoFetch {
  return sealedFetch<YativoFetch>(createClient, client, settings);
}
