// Generated from specs/petty-cash.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
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
import type { PettyCashClient } from "./client.ts";
import type { paths } from "./schema.ts";

export { failureOf, metaOf } from "@org/payouts-common/openapi-fetch";
export type { FetchSettings } from "@org/payouts-common/openapi-fetch";
export type { Middleware } from "openapi-fetch";
export type { paths } from "./schema.ts";

/** What each call takes beside openapi-fetch's own options: what the provider's dialect allows. */
interface CallOptionsByPath {
  "/sessions": { post: OnceCallOptions };
  "/sessions/refresh": { post: OnceCallOptions };
  "/payouts": { get: RetryCallOptions; post: KeyedCallOptions & PayoutCallOptions };
  "/payouts/batch": { post: KeyedCallOptions & PayoutCallOptions };
  "/payouts/{id}": { get: RetryCallOptions; delete: OnceCallOptions };
  "/payouts/{id}/note": { patch: KeyedOnceCallOptions };
  "/tills/{till}/entries/{in}/{default}": { get: RetryCallOptions };
  "/tills/{till}": { put: OnceCallOptions; post: OnceCallOptions };
  "/cabinet": { get: RetryCallOptions; put: OnceCallOptions };
  "/tills/{till}/counts": { post: OnceCallOptions };
  "/drawers/{drawer}/{sizes}/{span}/{shelf}/{open}/{query}.json": { get: RetryCallOptions };
  "/receipts": { get: RetryCallOptions; post: KeyedCallOptions };
  "/receipts/{receipt-id}/image": { get: RetryCallOptions; put: OnceCallOptions };
  "/statement": { get: RetryCallOptions };
  "/ledger/index": { get: RetryCallOptions };
  "/ledger": {
    get: RetryCallOptions;
    put: OnceCallOptions;
    options: RetryCallOptions;
    head: RetryCallOptions;
  };
  "/wallets/{wallet}/payouts": { get: RetryCallOptions; post: OnceCallOptions & PayoutCallOptions };
  "/tips": { post: KeyedOnceCallOptions & PayoutCallOptions };
  "/tips/by-reference/{reference}": { get: RetryCallOptions };
  "/coins/drop": { get: OnceCallOptions & PayoutCallOptions };
  "/payouts/search": { post: RetryCallOptions };
  "/quotations": { post: KeyedCallOptions };
  "/transfers": { post: KeyedCallOptions & PayoutCallOptions };
}

/** openapi-fetch's client for Petty Cash, over the sealed calls of PettyCashClient. */
export interface PettyCashFetch extends FetchClient<paths, CallOptionsByPath, Middleware> {
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
export function createPettyCashFetch(client: PettyCashClient, settings?: FetchSettings): PettyCashFetch {
  return sealedFetch<PettyCashFetch>(createClient, client, settings);
}
