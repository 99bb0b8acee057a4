// Generated from specs/moyasar.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import { createProviderClient } from "@org/payouts-common";
import type {
  Call,
  ClientOptions,
  Credential,
  OnceCallOptions,
  PageCall,
  ProviderClient,
  RetryCallOptions,
} from "@org/payouts-common";
import { description } from "./description.ts";
import type { paths } from "./schema.ts";
import type {
  CreateBulkPayoutBody,
  CreateBulkPayoutEnvelope,
  CreateBulkPayoutErrors,
  CreateBulkPayoutResult,
  CreatePayoutAccountBody,
  CreatePayoutAccountEnvelope,
  CreatePayoutAccountErrors,
  CreatePayoutAccountResult,
  CreatePayoutBody,
  CreatePayoutEnvelope,
  CreatePayoutErrors,
  CreatePayoutResult,
  GetPayoutAccountEnvelope,
  GetPayoutAccountErrors,
  GetPayoutAccountResult,
  GetPayoutEnvelope,
  GetPayoutErrors,
  GetPayoutResult,
  ListPayoutAccountsEnvelope,
  ListPayoutAccountsErrors,
  ListPayoutAccountsQuery,
  ListPayoutAccountsResult,
  ListPayoutsEnvelope,
  ListPayoutsErrors,
  ListPayoutsQuery,
  ListPayoutsResult,
  ListedPayout,
  Payout,
  PayoutAccount,
} from "./types.ts";

/** Options of {@link createMoyasarClient}. */
export interface MoyasarClientOptions extends ClientOptions {
  /**
   * What proves who is asking, or a function that fetches it. Without it: `MOYASAR_SECRET_KEY` of the
   * environment.
   */
  credential?: Credential<string>;
  /**
   * `production`: https://api.moyasar.com/v1
   * `sandbox`: https://api.moyasar.com/v1
   *
   * @defaultValue `"production"`
   */
  environment?: "production" | "sandbox";
}

/** Moyasar: Payouts from a merchant's own Saudi bank account or wallet to banks and wallets. */
export interface MoyasarClient extends ProviderClient<paths, Payout | ListedPayout> {
  /**
   * Create several payouts from one payout account.
   *
   * Sends a batch from one source account, so all of its destinations are of that account's type: banks
   * from a
   * bank account, wallets from a wallet.
   *
   * Not documented: how many payouts a batch may hold, whether one bad payout rejects the others, and
   * the order
   * and number of payouts in the answer. Give each its own `sequence_number` and match by that, never by
   * position;
   * a payout missing from the answer is in an unknown state.
   *
   * A legacy page names the path `/payouts/bulk` instead. Trying the other form is harmless after a 404,
   * and after
   * no other answer.
   *
   * `POST /payout/bulk`
   *
   * `payouts[].amount` is an integer in minor units.
   * `[].amount` is an integer in minor units of `[].currency`.
   *
   * Sent once: no document says how a repeat would be told from a new request. It is sent again only
   * when it was provably not processed. After an unknown outcome, look before you call again.
   *
   * After an unknown outcome, `client.reconcile(error)` looks for the payout in `listPayouts` by
   * `payouts[].sequence_number`.
   *
   * Documented errors:
   * - 400 `invalid_request`: The request is not acceptable. Some payouts of the batch may still have
   *   been created.
   * - 401 `authentication_error`: The API key is missing or not valid.
   * - 403 `api_error`: The key may not do this; perhaps it is a publishable key, or the caller's address
   *   is not allowed. An HTML body comes from the edge in front of the API, which may stop requests
   *   without a telling `User-Agent`.
   * - 404 `record_not_found`: There is no such record, or the request refers to one that does not exist.
   * - 405: The entity is not activated for live use.
   * - 429: Too many requests in too short a time. Neither the limit nor the wait is documented.
   * - 500: A fault at Moyasar. The request may have been processed.
   * - 503: Offline for maintenance.
   * - default: Any other error.
   *
   * @see https://docs.moyasar.com/api/payouts/07-create-bulk-payout
   * @see https://docs.moyasar.com/bulk-payouts
   */
  createBulkPayout(
    body: CreateBulkPayoutBody,
    options?: OnceCallOptions,
  ): Call<CreateBulkPayoutResult, CreateBulkPayoutEnvelope, CreateBulkPayoutErrors>;

  /**
   * List payouts.
   *
   * Newest first, 40 a page; the size of a page cannot be chosen. There is no filter by reference,
   * status, date or
   * metadata. New payouts shift the pages during a walk, so the same `id` may come twice.
   *
   * `GET /payouts`
   *
   * `[].amount` is an integer in minor units of `[].currency`.
   *
   * Documented errors:
   * - 401 `authentication_error`: The API key is missing or not valid.
   * - 403 `api_error`: The key may not do this; perhaps it is a publishable key, or the caller's address
   *   is not allowed. An HTML body comes from the edge in front of the API, which may stop requests
   *   without a telling `User-Agent`.
   * - 405: The entity is not activated for live use.
   * - 429: Too many requests in too short a time. Neither the limit nor the wait is documented.
   * - 500: A fault at Moyasar. The request may have been processed.
   * - 503: Offline for maintenance.
   * - default: Any other error.
   *
   * @see https://docs.moyasar.com/api/payouts/05-list-payouts
   * @see https://docs.moyasar.com/api/pagination
   * @see https://docs.moyasar.com/list-payout
   */
  listPayouts(
    query?: ListPayoutsQuery,
    options?: RetryCallOptions,
  ): PageCall<ListedPayout, ListPayoutsResult, ListPayoutsEnvelope, ListPayoutsErrors>;

  /**
   * Create a payout.
   *
   * Sends one payout from a payout account to a destination of the same type: bank to bank, wallet to
   * wallet.
   *
   * The answer is not the outcome: `initiated` is not final, even on the `internal` channel that is
   * called instant.
   * There is no cancel operation.
   *
   * A legacy page also lists a `currency` (default `SAR`) and requires `comment`; the current one does
   * neither. It
   * adds that the sender's address must be filled in on the dashboard first.
   *
   * `POST /payouts`
   *
   * `amount` is an integer in minor units.
   *
   * Sent once: no document says how a repeat would be told from a new request. It is sent again only
   * when it was provably not processed. After an unknown outcome, look before you call again.
   *
   * After an unknown outcome, `client.reconcile(error)` looks for the payout in `listPayouts` by
   * `sequence_number`.
   *
   * Documented errors:
   * - 400 `invalid_request`, `invalid_request_error`: The request is not acceptable, often for a missing
   *   field. Nothing was created.
   * - 401 `authentication_error`: The API key is missing or not valid.
   * - 403 `api_error`: The key may not do this; perhaps it is a publishable key, or the caller's address
   *   is not allowed. An HTML body comes from the edge in front of the API, which may stop requests
   *   without a telling `User-Agent`.
   * - 404 `record_not_found`: There is no such record, or the request refers to one that does not exist.
   * - 405: The entity is not activated for live use.
   * - 429: Too many requests in too short a time. Neither the limit nor the wait is documented.
   * - 500: A fault at Moyasar. The request may have been processed.
   * - 503: Offline for maintenance.
   * - default: Any other error.
   *
   * @see https://docs.moyasar.com/api/payouts/04-create-payout
   * @see https://docs.moyasar.com/guides/payouts/payout-details
   * @see https://docs.moyasar.com/create-payout
   */
  createPayout(
    body: CreatePayoutBody,
    options?: OnceCallOptions,
  ): Call<CreatePayoutResult, CreatePayoutEnvelope, CreatePayoutErrors>;

  /**
   * Fetch a payout.
   *
   * The way to learn what became of a payout: a status may take up to 5 minutes to change on `internal`
   * and `ips`,
   * and up to 10 on `sarie`. The path is in the singular, unlike that of the list.
   *
   * `GET /payout/{id}`
   *
   * `amount` is an integer in minor units of `currency`.
   *
   * Documented errors:
   * - 401 `authentication_error`: The API key is missing or not valid.
   * - 403 `api_error`: The key may not do this; perhaps it is a publishable key, or the caller's address
   *   is not allowed. An HTML body comes from the edge in front of the API, which may stop requests
   *   without a telling `User-Agent`.
   * - 404 `record_not_found`: There is no such record, or the request refers to one that does not exist.
   * - 405: The entity is not activated for live use.
   * - 429: Too many requests in too short a time. Neither the limit nor the wait is documented.
   * - 500: A fault at Moyasar. The request may have been processed.
   * - 503: Offline for maintenance.
   * - default: Any other error.
   *
   * @param id - The payout's id. The page calls it the id of a payout account, by a slip.
   * @see https://docs.mysr.dev/api/payouts/06-fetch-payout
   * @see https://docs.moyasar.com/guides/payouts/sandbox-testing-payouts
   */
  getPayout(
    id: string,
    options?: RetryCallOptions,
  ): Call<GetPayoutResult, GetPayoutEnvelope, GetPayoutErrors>;

  /**
   * List payout accounts.
   *
   * Newest first, 40 a page; the size of a page cannot be chosen.
   *
   * `GET /payout_accounts`
   *
   * Documented errors:
   * - 401 `authentication_error`: The API key is missing or not valid.
   * - 403 `api_error`: The key may not do this; perhaps it is a publishable key, or the caller's address
   *   is not allowed. An HTML body comes from the edge in front of the API, which may stop requests
   *   without a telling `User-Agent`.
   * - 405: The entity is not activated for live use.
   * - 429: Too many requests in too short a time. Neither the limit nor the wait is documented.
   * - 500: A fault at Moyasar. The request may have been processed.
   * - 503: Offline for maintenance.
   * - default: Any other error.
   *
   * @see https://docs.moyasar.com/api/payouts/02-list-payout-accounts
   * @see https://docs.moyasar.com/api/pagination
   */
  listPayoutAccounts(
    query?: ListPayoutAccountsQuery,
    options?: RetryCallOptions,
  ): PageCall<PayoutAccount, ListPayoutAccountsResult, ListPayoutAccountsEnvelope, ListPayoutAccountsErrors>;

  /**
   * Register a payout account.
   *
   * Adds one of your own bank accounts or wallets as a source of payouts; its `id` is their `source_id`.
   * Which
   * `properties` and `credentials` it needs depends on the bank or wallet, which also issues them. The
   * sandbox seems
   * to accept any credentials. There is no operation that changes or removes an account.
   *
   * `POST /payout_accounts`
   *
   * Sent once: no document says how a repeat would be told from a new request. It is sent again only
   * when it was provably not processed. After an unknown outcome, look before you call again.
   *
   * Documented errors:
   * - 400 `invalid_request`, `invalid_request_error`: The request is not acceptable, often for a missing
   *   field. Nothing was created.
   * - 401 `authentication_error`: The API key is missing or not valid.
   * - 403 `api_error`: The key may not do this; perhaps it is a publishable key, or the caller's address
   *   is not allowed. An HTML body comes from the edge in front of the API, which may stop requests
   *   without a telling `User-Agent`.
   * - 404 `record_not_found`: There is no such record, or the request refers to one that does not exist.
   * - 405: The entity is not activated for live use.
   * - 429: Too many requests in too short a time. Neither the limit nor the wait is documented.
   * - 500: A fault at Moyasar. The request may have been processed.
   * - 503: Offline for maintenance.
   * - default: Any other error.
   *
   * @see https://docs.moyasar.com/api/payouts/01-create-payout-account
   * @see https://docs.moyasar.com/guides/payouts/payout-account-details
   * @see https://docs.moyasar.com/guides/payouts/quick-start
   */
  createPayoutAccount(
    body: CreatePayoutAccountBody,
    options?: OnceCallOptions,
  ): Call<CreatePayoutAccountResult, CreatePayoutAccountEnvelope, CreatePayoutAccountErrors>;

  /**
   * Fetch a payout account.
   *
   * Gives the account as it was registered, without its credentials.
   *
   * `GET /payout_accounts/{id}`
   *
   * Documented errors:
   * - 401 `authentication_error`: The API key is missing or not valid.
   * - 403 `api_error`: The key may not do this; perhaps it is a publishable key, or the caller's address
   *   is not allowed. An HTML body comes from the edge in front of the API, which may stop requests
   *   without a telling `User-Agent`.
   * - 404 `record_not_found`: There is no such record, or the request refers to one that does not exist.
   * - 405: The entity is not activated for live use.
   * - 429: Too many requests in too short a time. Neither the limit nor the wait is documented.
   * - 500: A fault at Moyasar. The request may have been processed.
   * - 503: Offline for maintenance.
   * - default: Any other error.
   *
   * @param id - The payout account's id.
   * @see https://docs.moyasar.com/api/payouts/03-fetch-payout-account
   */
  getPayoutAccount(
    id: string,
    options?: RetryCallOptions,
  ): Call<GetPayoutAccountResult, GetPayoutAccountEnvelope, GetPayoutAccountErrors>;
}

/**
 * A client of Moyasar. Payouts from a merchant's own Saudi bank account or wallet to banks and
 * wallets.
 *
 * @throws {InputError} Something is wrong with the options; the message says what, and all of it.
 */
export function createMoyasarClient(options: MoyasarClientOptions = {}): MoyasarClient {
  return createProviderClient<MoyasarClient>(description, options);
}
