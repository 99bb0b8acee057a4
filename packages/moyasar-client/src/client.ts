// Generated from specs/moyasar.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import { createProviderClient } from "@org/payouts-common";
import type {
  BatchCall,
  Call,
  ClientOptions,
  Credential,
  OnceCallOptions,
  PageCall,
  PayoutCallOptions,
  ProviderClient,
  RetryCallOptions,
} from "@org/payouts-common";
import { description } from "./description.ts";
import type {
  AccountVerification,
  AccountVerificationRequest,
  AvailableEvents,
  BulkPayoutResponse,
  CreateBulkPayoutErrors,
  CreateBulkPayoutRequest,
  CreatePayoutAccountErrors,
  CreatePayoutAccountRequest,
  CreatePayoutErrors,
  CreatePayoutRequest,
  GetPayoutAccountErrors,
  GetPayoutErrors,
  GetWebhookAttemptErrors,
  ListPayoutAccountsQuery,
  ListPayoutsQuery,
  ListWebhookAttemptsQuery,
  ListedPayout,
  MoyasarErrors,
  Payout,
  PayoutAccount,
  PayoutAccountPage,
  PayoutPage,
  VerifyAccountErrors,
  WebhookAttempt,
  WebhookAttemptPage,
} from "./types.ts";

/** Options of {@link createMoyasarClient}: Moyasar's own, and those of every client. */
export interface MoyasarClientOptions extends ClientOptions {
  /**
   * API credential, or a function that returns it. Default: the environment variable `MOYASAR_SECRET_KEY`.
   */
  credential?: Credential<string>;
  /**
   * The environment to call:
   * - `production`: https://api.moyasar.com/v1. Live keys (`sk_live_…`). Live payouts need B2B credentials
   *   from the bank or wallet.
   * - `sandbox`: https://api.moyasar.com/v1. Test keys (`sk_test_…`) on the same host. They reach neither
   *   live data nor a bank.
   *
   * @defaultValue `"production"`
   */
  environment?: "production" | "sandbox";
}

/** Client for Moyasar. Payouts from a merchant's own Saudi bank account or wallet to banks and wallets. */
export interface MoyasarClient extends ProviderClient<
  Payout | ListedPayout,
  MoyasarClient,
  "createBulkPayout" | "createPayout" | "createPayoutAccount" | "verifyAccount"
> {
  /**
   * Create several payouts from one payout account.
   *
   * In the body, `payouts[].amount` is an integer in minor units. In the result, `amount` of each item is an
   * integer in minor units of `currency`.
   *
   * Sent once: the provider documents no idempotency key for this request. The client sends it again only if
   * it was provably not processed. After an unknown outcome, `client.reconcile(error)` looks the payout up in
   * `listPayouts` by `payouts[].sequence_number`. `meta.items` and `error.items` say what became of each
   * payout.
   *
   * Sends a batch from one source account, so all of its destinations are of that account's type: banks from
   * a bank account, wallets from a wallet.
   *
   * Not documented: how many payouts a batch may hold, whether one bad payout rejects the others, and the
   * order and number of payouts in the response. Give each its own `sequence_number` and match by that, never
   * by position; a payout missing from the response is in an unknown state.
   *
   * A legacy page names the path `/payouts/bulk` instead. Only after a 404 is it safe to try the other path.
   *
   * `POST /payout/bulk`
   *
   * Errors by status ({@link CreateBulkPayoutErrors}), besides those of most operations:
   * - 400 `invalid_request`: The request is not acceptable. Some payouts of the batch may still have been
   *   created.
   * - 404 `record_not_found`: There is no such record, or the request refers to one that does not exist.
   *
   * @see https://docs.moyasar.com/api/payouts/07-create-bulk-payout
   * @see https://docs.moyasar.com/bulk-payouts
   */
  createBulkPayout(
    body: CreateBulkPayoutRequest,
    options?: OnceCallOptions & PayoutCallOptions,
  ): BatchCall<Payout[], BulkPayoutResponse, CreateBulkPayoutErrors>;

  /**
   * List payouts.
   *
   * `amount` of each item is an integer in minor units of `currency`.
   *
   * Newest first, 40 a page; the size of a page cannot be chosen. There is no filter by reference, status,
   * date or metadata. New payouts shift the pages during a walk, so the same `id` may come twice.
   *
   * `GET /payouts`
   *
   * Errors by status: {@link MoyasarErrors}.
   *
   * @see https://docs.moyasar.com/api/payouts/05-list-payouts
   * @see https://docs.moyasar.com/api/pagination
   * @see https://docs.moyasar.com/list-payout
   */
  listPayouts(
    ...given:
      | [query?: ListPayoutsQuery | undefined, options?: RetryCallOptions | undefined]
      | [options?: RetryCallOptions | undefined]
  ): PageCall<ListedPayout, ListedPayout[], PayoutPage, MoyasarErrors>;

  /**
   * Create a payout.
   *
   * In the body, `amount` is an integer in minor units. In the result, `amount` is an integer in minor units
   * of `currency`.
   *
   * Sent once: the provider documents no idempotency key for this request. The client sends it again only if
   * it was provably not processed. After an unknown outcome, `client.reconcile(error)` looks the payout up in
   * `listPayouts` by `sequence_number`.
   *
   * Sends one payout from a payout account to a destination of the same type: bank to bank, wallet to wallet.
   *
   * The response is not the outcome: `initiated` is not final, even on the `internal` channel that is called
   * instant. There is no cancel operation.
   *
   * A legacy page also lists a `currency` (default `SAR`) and requires `comment`; the current one does
   * neither. It adds that the sender's address must be filled in on the dashboard first.
   *
   * `POST /payouts`
   *
   * Errors by status ({@link CreatePayoutErrors}), besides those of most operations:
   * - 400 `invalid_request`, `invalid_request_error`: The request is not acceptable, often for a missing
   *   field. Nothing was created.
   * - 404 `record_not_found`: There is no such record, or the request refers to one that does not exist.
   *
   * @see https://docs.moyasar.com/api/payouts/04-create-payout
   * @see https://docs.moyasar.com/guides/payouts/payout-details
   * @see https://docs.moyasar.com/create-payout
   */
  createPayout(
    body: CreatePayoutRequest,
    options?: OnceCallOptions & PayoutCallOptions,
  ): Call<Payout, Payout, CreatePayoutErrors>;

  /**
   * Fetch a payout.
   *
   * `amount` is an integer in minor units of `currency`.
   *
   * The way to read a payout's outcome. A status may take up to 5 minutes to change on `internal` and `ips`,
   * and up to 10 on `sarie`. The path is in the singular, unlike that of the list.
   *
   * `GET /payout/{id}`
   *
   * Errors by status ({@link GetPayoutErrors}), besides those of most operations:
   * - 404 `record_not_found`: There is no such record, or the request refers to one that does not exist.
   *
   * @param id - The payout's id. The page calls it the id of a payout account by mistake.
   * @see https://docs.mysr.dev/api/payouts/06-fetch-payout
   * @see https://docs.moyasar.com/guides/payouts/sandbox-testing-payouts
   */
  getPayout(id: string, options?: RetryCallOptions): Call<Payout, Payout, GetPayoutErrors>;

  /**
   * List payout accounts.
   *
   * Newest first, 40 a page; the size of a page cannot be chosen.
   *
   * `GET /payout_accounts`
   *
   * Errors by status: {@link MoyasarErrors}.
   *
   * @see https://docs.moyasar.com/api/payouts/02-list-payout-accounts
   * @see https://docs.moyasar.com/api/pagination
   */
  listPayoutAccounts(
    ...given:
      | [query?: ListPayoutAccountsQuery | undefined, options?: RetryCallOptions | undefined]
      | [options?: RetryCallOptions | undefined]
  ): PageCall<PayoutAccount, PayoutAccount[], PayoutAccountPage, MoyasarErrors>;

  /**
   * Register a payout account.
   *
   * Sent once: the provider documents no idempotency key for this request. The client sends it again only if
   * it was provably not processed. After an unknown outcome, check at the provider before you call again.
   *
   * Adds one of your own bank accounts or wallets as a source of payouts; its `id` is their `source_id`.
   * Which `properties` and `credentials` it needs depends on the bank or wallet, which also issues them. The
   * sandbox seems to accept any credentials. There is no operation that changes or removes an account.
   *
   * `POST /payout_accounts`
   *
   * Errors by status ({@link CreatePayoutAccountErrors}), besides those of most operations:
   * - 400 `invalid_request`, `invalid_request_error`: The request is not acceptable, often for a missing
   *   field. Nothing was created.
   * - 404 `record_not_found`: There is no such record, or the request refers to one that does not exist.
   *
   * @see https://docs.moyasar.com/api/payouts/01-create-payout-account
   * @see https://docs.moyasar.com/guides/payouts/payout-account-details
   * @see https://docs.moyasar.com/guides/payouts/quick-start
   */
  createPayoutAccount(
    body: CreatePayoutAccountRequest,
    options?: OnceCallOptions,
  ): Call<PayoutAccount, PayoutAccount, CreatePayoutAccountErrors>;

  /**
   * Fetch a payout account.
   *
   * Returns the account as it was registered, without its credentials.
   *
   * `GET /payout_accounts/{id}`
   *
   * Errors by status ({@link GetPayoutAccountErrors}), besides those of most operations:
   * - 404 `record_not_found`: There is no such record, or the request refers to one that does not exist.
   *
   * @param id - The payout account's id.
   * @see https://docs.moyasar.com/api/payouts/03-fetch-payout-account
   */
  getPayoutAccount(
    id: string,
    options?: RetryCallOptions,
  ): Call<PayoutAccount, PayoutAccount, GetPayoutAccountErrors>;

  /**
   * Check that a wallet belongs to a person.
   *
   * Sent once: the provider documents no idempotency key for this request. The client sends it again only if
   * it was provably not processed. After an unknown outcome, check at the provider before you call again.
   *
   * STC Pay wallets only. It moves no money. For live use Moyasar's support has to switch it on. The page is
   * not listed in the documentation's menu, and names neither the required fields nor a status code: 200 is
   * inferred.
   *
   * In the sandbox an odd or even hour in `consented_at` decides the result; which of them gives `true` is
   * not said.
   *
   * `POST /account_verifications`
   *
   * Errors by status ({@link VerifyAccountErrors}), besides those of most operations:
   * - 400 `invalid_request`, `invalid_request_error`: The request is not acceptable, often for a missing
   *   field. Nothing was created.
   *
   * @see https://docs.moyasar.com/guides/payouts/how-to-verify-payout-account
   */
  verifyAccount(
    body: AccountVerificationRequest,
    options?: OnceCallOptions,
  ): Call<AccountVerification, AccountVerification, VerifyAccountErrors>;

  /**
   * List the names of the events.
   *
   * The names that hold for the account. Ask for them before you register a webhook.
   *
   * `GET /webhooks/available_events`
   *
   * Errors by status: {@link MoyasarErrors}.
   *
   * @see https://docs.moyasar.com/available-webhooks
   */
  listAvailableEvents(options?: RetryCallOptions): Call<string[], AvailableEvents, MoyasarErrors>;

  /**
   * List deliveries of webhook messages.
   *
   * What was sent to your endpoints and how they answered, in pages.
   *
   * `GET /webhooks/attempts`
   *
   * Errors by status: {@link MoyasarErrors}.
   *
   * @see https://docs.moyasar.com/api/other/webhooks/attempts/list-attempts
   * @see https://docs.moyasar.com/api/pagination
   */
  listWebhookAttempts(
    ...given:
      | [query?: ListWebhookAttemptsQuery | undefined, options?: RetryCallOptions | undefined]
      | [options?: RetryCallOptions | undefined]
  ): PageCall<WebhookAttempt, WebhookAttempt[], WebhookAttemptPage, MoyasarErrors>;

  /**
   * Fetch one delivery.
   *
   * No official page that could be read shows it; two third-party clients agree on the path.
   *
   * `GET /webhooks/attempts/{id}`
   *
   * Errors by status ({@link GetWebhookAttemptErrors}), besides those of most operations:
   * - 404 `record_not_found`: There is no such record, or the request refers to one that does not exist.
   *
   * @param id - The delivery's id.
   * @see https://www.npmjs.com/package/@aajsa/moyasar-client
   */
  getWebhookAttempt(
    id: string,
    options?: RetryCallOptions,
  ): Call<WebhookAttempt, WebhookAttempt, GetWebhookAttemptErrors>;
}

/**
 * Creates a client for Moyasar. Payouts from a merchant's own Saudi bank account or wallet to banks and
 * wallets.
 *
 * @throws {InputError} An option is missing or not valid; the message lists all that are.
 */
export function createMoyasarClient(options: MoyasarClientOptions = {}): MoyasarClient {
  return createProviderClient<MoyasarClient>(description, options);
}
