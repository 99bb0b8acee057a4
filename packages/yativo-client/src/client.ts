// Generated from specs/yativo.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import { createProviderClient, tokenExchange } from "@org/payouts-common";
import type {
  BatchCall,
  Call,
  ClientOptions,
  Credential,
  KeyedCallOptions,
  KeyedOnceCallOptions,
  OnceCallOptions,
  PaceSettings,
  PageCall,
  PayoutCallOptions,
  ProviderClient,
  RetryCallOptions,
} from "@org/payouts-common";
import { description } from "./description.ts";
import type {
  AccessToken,
  AccessTokenResponse,
  AcknowledgementResponse,
  ArchiveBeneficiaryErrors,
  BatchPayoutResponse,
  BeneficiaryForm,
  BeneficiaryFormResponse,
  BeneficiaryListResponse,
  BeneficiaryPaymentMethod,
  BeneficiaryPaymentMethodListResponse,
  BeneficiaryProfile,
  CreateBatchPayoutErrors,
  CreateBatchPayoutRequest,
  CreateBeneficiaryErrors,
  CreateBeneficiaryPaymentMethodErrors,
  CreateBeneficiaryPaymentMethodRequest,
  CreateBeneficiaryRequest,
  CreateExchangeRateQuoteErrors,
  CreateExchangeRateQuoteRequest,
  CreatePayoutErrors,
  CreatePayoutRequest,
  CreateWalletPayoutErrors,
  CreateWalletPayoutRequest,
  CreateWebhookErrors,
  CreateWebhookRequest,
  CreatedBeneficiary,
  CreatedBeneficiaryPaymentMethod,
  CreatedBeneficiaryPaymentMethodResponse,
  CreatedBeneficiaryResponse,
  DeleteBeneficiaryPaymentMethodErrors,
  ExchangeRateQuote,
  ExchangeRateQuoteResponse,
  GetBeneficiaryFormErrors,
  GetPayoutErrors,
  GetTransactionErrors,
  GetWebhookErrors,
  LegacyBeneficiary,
  LegacyBeneficiaryResponse,
  ListBeneficiariesErrors,
  ListBeneficiariesQuery,
  ListBeneficiaryPaymentMethodsErrors,
  ListPayoutCountriesErrors,
  ListPayoutMethodsErrors,
  ListPayoutMethodsQuery,
  ListPayoutsErrors,
  ListPayoutsQuery,
  ListTransactionsErrors,
  ListTransactionsQuery,
  ListWalletBalancesErrors,
  ListWalletBalancesQuery,
  LoginErrors,
  LoginRequest,
  Payout,
  PayoutCountry,
  PayoutCountryListResponse,
  PayoutEventPayload,
  PayoutListResponse,
  PayoutMethod,
  PayoutMethodListResponse,
  PayoutRailId,
  PayoutResponse,
  RefreshTokenErrors,
  RegenerateWebhookSecretErrors,
  Transaction,
  TransactionListResponse,
  TransactionResponse,
  UpdateBeneficiaryBeneficiaryId,
  UpdateBeneficiaryErrors,
  UpdateBeneficiaryPaymentMethodErrors,
  UpdateBeneficiaryPaymentMethodMethodId,
  UpdateBeneficiaryPaymentMethodRequest,
  UpdateBeneficiaryRequest,
  WalletBalance,
  WalletBalanceListResponse,
  WalletPayout,
  WalletPayoutResponse,
  Webhook,
  WebhookReadResponse,
  WebhookResponse,
  YativoHeaders,
} from "./types.ts";

/** Options of {@link createYativoClient}: Yativo's own, and those of every client. */
export interface YativoClientOptions extends ClientOptions {
  /**
   * API credential, or a function that returns it. Default: the environment variables `YATIVO_ACCOUNT_ID`,
   * `YATIVO_APP_SECRET`.
   */
  credential?: Credential<{ account_id: string; app_secret: string }>;
  /**
   * The environment to call:
   * - `production`: https://api.yativo.com/api/v1. Production.
   * - `sandbox`: https://smtp.yativo.com/api/v1. Sandbox: no real funds move. The newest pages name this
   *   host; others say `sandbox.yativo.com` (2024) and `test-api.yativo.com/api/v1` (2026), so pass a base
   *   URL if this one does not answer.
   *
   * @defaultValue `"production"`
   */
  environment?: "production" | "sandbox";
  /**
   * How far the client uses what Yativo allows: calls wait for their turns within its documented limits. With
   * a `share`, where several processes have an account together; `false`: no call waits.
   *
   * @defaultValue all of it
   */
  pace?: PaceSettings | false;
}

/**
 * Client for Yativo. Yativo's fiat payouts: one payout, a batch, or a payout from a named wallet, with what
 * they need around them.
 */
export interface YativoClient extends ProviderClient<
  Payout | WalletPayout | PayoutEventPayload,
  YativoClient,
  | "createPayout"
  | "createBatchPayout"
  | "createWalletPayout"
  | "login"
  | "createBeneficiary"
  | "updateBeneficiary"
  | "archiveBeneficiary"
  | "createBeneficiaryPaymentMethod"
  | "updateBeneficiaryPaymentMethod"
  | "deleteBeneficiaryPaymentMethod"
  | "createExchangeRateQuote"
  | "createWebhook"
  | "regenerateWebhookSecret"
> {
  /**
   * Create one payout to a saved beneficiary.
   *
   * In the body, `amount` is a number in major units. In the result, `amount` and `debit_amount` are each a
   * decimal string in major units. In the result, `target_amount` and `fees` are each a number in major
   * units.
   *
   * Safe to repeat with the same key: every attempt sends it in the `Idempotency-Key` header. Set the key
   * with `idempotencyKey`; the default is random. A key is valid for 24 hours; after that, the client does
   * not send it again. After a timeout the client waits at least 10 minutes before it retries.
   *
   * The wallet is charged when the request is accepted. A success means only that the payout was accepted: it
   * may stay `pending` for a long time. Keep both ids of the response; `payout_id` is the one that
   * `getPayout` takes. A payout cannot be found by a reference of yours, so store the key with your record
   * before you send.
   *
   * `POST /payout/simple`
   *
   * Errors by status ({@link CreatePayoutErrors}), besides those of most operations:
   * - 400: A field is wrong or missing, the key is missing or expired, or the balance is too low. That the
   *   key errors come with 400 is inferred; the pages name no code. An expired key says nothing about what
   *   the first request with it did.
   *
   * @see https://docs.yativo.com/payments/payout/single-payout
   * @see https://docs.yativo.com/yativo-fiat/payouts
   */
  createPayout(
    body: CreatePayoutRequest,
    options?: KeyedCallOptions & PayoutCallOptions,
  ): Call<Payout, PayoutResponse, CreatePayoutErrors>;

  /**
   * Create several payouts in one request.
   *
   * In the body, `payouts[].amount` is a number in major units. In the result, `data[].amount` is a number in
   * major units.
   *
   * Sent once: it carries a key in the `Idempotency-Key` header, but no document promises that a repeat is
   * harmless. Set the key with `idempotencyKey`; the default is random. The client sends it again only if it
   * was provably not processed. After an unknown outcome, check at the provider before you call again.
   * `meta.items` and `error.items` say what became of each payout.
   *
   * Each item is processed separately and nothing is rolled back, so payouts may have been made whatever the
   * response, even after a 400. Read the payouts before you send any item again, and prefer one request for
   * each payout. The 2026 page mentions an `errors` array, but its place could not be read: this operation
   * returns the whole body. The 2024 page says the opposite (one transaction, all or nothing). No limit on
   * items is documented.
   *
   * `POST /payout/batch`
   *
   * Errors by status ({@link CreateBatchPayoutErrors}), besides those of most operations:
   * - 400: At least one item failed, or the request is not valid. Other items may have been paid.
   *
   * @see https://docs.yativo.com/payments/payout/batch-payout
   * @see https://docs.yativo.com/yativo-fiat/payouts
   */
  createBatchPayout(
    body: CreateBatchPayoutRequest,
    options?: KeyedOnceCallOptions & PayoutCallOptions,
  ): BatchCall<BatchPayoutResponse, BatchPayoutResponse, CreateBatchPayoutErrors>;

  /**
   * Read one payout.
   *
   * `amount` and `debit_amount` are each a decimal string in major units. `target_amount` and `fees` are each
   * a number in major units.
   *
   * The 2025 pages print `/payout/{payout_id}` in the text and `/wallet/payout/{payout_id}` in the embedded
   * reference; this older path is the one seen answering in 2026. The response to an unknown id is not
   * documented: expect 404 or 400.
   *
   * `GET /payout/fetch/{payout_id}`
   *
   * Errors by status ({@link GetPayoutErrors}), besides those of most operations:
   * - 400: The request is not valid.
   *
   * @param payoutId - The `payout_id` of the payout, not its `transaction_id`.
   * @see https://docs.yativo.com/payments/payout/get-payout
   * @see https://github.com/towoju5/Yativo-White-Label
   */
  getPayout(payoutId: string, options?: RetryCallOptions): Call<Payout, PayoutResponse, GetPayoutErrors>;

  /**
   * List payouts, a page at a time.
   *
   * `amount` and `debit_amount` of each item are each a decimal string in major units. `target_amount` and
   * `fees` of each item are each a number in major units.
   *
   * Printed as `/payout/get` in 2024 and as this path since 2025. The overview of 2024 promises a filter by
   * status and names no parameter. No filter by a reference exists: to find a payout of yours, match amount,
   * saved payment details and time.
   *
   * `GET /wallet/payouts`
   *
   * Errors by status ({@link ListPayoutsErrors}), besides those of most operations:
   * - 400: The request is not valid.
   *
   * @see https://docs.yativo.com/payments/payout/get-payouts
   * @see
   *   https://raw.githubusercontent.com/TOWOJU-IT-HUB/Yativo-GitBook/4daa2a054b6ac3b8ee97c1672a916436ef5999ac/.gitbook/assets/output.openapi.yaml
   */
  listPayouts(
    ...given:
      | [query?: ListPayoutsQuery | undefined, options?: RetryCallOptions | undefined]
      | [options?: RetryCallOptions | undefined]
  ): PageCall<Payout, Payout[], PayoutListResponse, ListPayoutsErrors>;

  /**
   * Create one payout from a named wallet, optionally at a quoted rate.
   *
   * In the body, `amount` is a number in major units of `debit_wallet`. In the result, `amount` and `fee` are
   * each a number in major units. In the result, `debit_amount` is a number in major units of `debit_wallet`.
   * In the result, `credit_amount` is a number in major units of `credit_currency`.
   *
   * Safe to repeat with the same key: every attempt sends it in the `Idempotency-Key` header. Set the key
   * with `idempotencyKey`; the default is random. A key is valid for 24 hours; after that, the client does
   * not send it again. After a timeout the client waits at least 10 minutes before it retries.
   *
   * The wallet is charged when the request is accepted. With a `quote_id` (from `createExchangeRateQuote`,
   * good for 5 minutes) the amount is taken from the quote; without one, `amount` is required.
   * `payment_method_id` is the id of saved payment details, not of a rail. The reply to an expired or
   * mismatching quote is not documented.
   *
   * `POST /wallet/payout`
   *
   * Errors by status ({@link CreateWalletPayoutErrors}), besides those of most operations:
   * - 400: A field is wrong or missing, the key is missing or expired, or the balance is too low. That the
   *   key errors come with 400 is inferred; the pages name no code. An expired key says nothing about what
   *   the first request with it did.
   *
   * @see
   *   https://raw.githubusercontent.com/TOWOJU-IT-HUB/Yativo-GitBook/f5440c839bc52390c3cd793b8f9980a95af541c4/payments/payout/single-payout.md
   * @see https://docs.yativo.com/fiat-api-reference/payments/payout
   */
  createWalletPayout(
    body: CreateWalletPayoutRequest,
    options?: KeyedCallOptions & PayoutCallOptions,
  ): Call<WalletPayout, WalletPayoutResponse, CreateWalletPayoutErrors, YativoHeaders>;

  /**
   * Exchange the account id and the app secret for an access token.
   *
   * Sent once: the provider documents no idempotency key for this request. The client sends it again only if
   * it was provably not processed. After an unknown outcome, check at the provider before you call again.
   *
   * Called without a token. The token is valid for as long as `expires_in` says: 600 seconds in the newer
   * pages, 3600 in a recording of January 2024.
   *
   * `POST /auth/login`
   *
   * Errors by status ({@link LoginErrors}), besides those of most operations:
   * - 400: The request is not valid.
   * - 401: The account id or the secret is wrong. No page shows the body.
   *
   * @see https://docs.yativo.com/fiat-api-reference/auth/token
   * @see https://docs.yativo.com/security-and-authentication/authentication
   */
  login(
    body: LoginRequest,
    options?: OnceCallOptions,
  ): Call<AccessToken, AccessTokenResponse, LoginErrors, YativoHeaders>;

  /**
   * Renew the access token before it expires.
   *
   * Called with the current token, which must still be valid.
   *
   * `GET /auth/refresh-token`
   *
   * Errors by status ({@link RefreshTokenErrors}), besides those of most operations:
   * - 400: The request is not valid.
   *
   * @see https://docs.yativo.com/fiat-api-reference/auth/token
   * @see
   *   https://raw.githubusercontent.com/TOWOJU-IT-HUB/Yativo-GitBook/4daa2a054b6ac3b8ee97c1672a916436ef5999ac/.gitbook/assets/output.openapi.yaml
   */
  refreshToken(
    options?: RetryCallOptions,
  ): Call<AccessToken, AccessTokenResponse, RefreshTokenErrors, YativoHeaders>;

  /**
   * List the countries that payouts can go to.
   *
   * Not paged. The name of a country stands in `country` in 2026 and in `name`, lower case, before.
   *
   * `GET /payment-methods/payout/countries`
   *
   * Errors by status ({@link ListPayoutCountriesErrors}), besides those of most operations:
   * - 400: The request is not valid.
   *
   * @see https://docs.yativo.com/yativo-fiat/send-money
   * @see
   *   https://raw.githubusercontent.com/TOWOJU-IT-HUB/Yativo-GitBook/4daa2a054b6ac3b8ee97c1672a916436ef5999ac/.gitbook/assets/output.openapi.yaml
   */
  listPayoutCountries(
    options?: RetryCallOptions,
  ): Call<PayoutCountry[], PayoutCountryListResponse, ListPayoutCountriesErrors, YativoHeaders>;

  /**
   * List the rails that pay out to a country.
   *
   * The `id` of a rail goes into `getBeneficiaryForm`, into a quote, and into new payment details; it is not
   * what a payout takes. The limits of a rail are not returned.
   *
   * `GET /payment-methods/payout`
   *
   * Errors by status ({@link ListPayoutMethodsErrors}), besides those of most operations:
   * - 400: The request is not valid.
   *
   * @see https://docs.yativo.com/yativo-fiat/send-money
   * @see
   *   https://raw.githubusercontent.com/TOWOJU-IT-HUB/Yativo-GitBook/f5440c839bc52390c3cd793b8f9980a95af541c4/payments/payout/single-payout.md
   */
  listPayoutMethods(
    query: ListPayoutMethodsQuery,
    options?: RetryCallOptions,
  ): Call<PayoutMethod[], PayoutMethodListResponse, ListPayoutMethodsErrors>;

  /**
   * Read which payment details a rail asks for.
   *
   * The keys listed here are the keys of `payment_data` or `account_details` when payment details are saved.
   * Three generations of the reply are documented: a flat template (2024, without an envelope), a list in
   * `payment_data` (2025) and a list in `fields` (2026). Expect either list.
   *
   * `GET /beneficiary/form/show/{payment_method_id}`
   *
   * Errors by status ({@link GetBeneficiaryFormErrors}), besides those of most operations:
   * - 400: The request is not valid.
   *
   * @param paymentMethodId - Id of the rail, from `listPayoutMethods`.
   * @see https://docs.yativo.com/fiat-api-reference/payments/methods-form
   * @see
   *   https://raw.githubusercontent.com/TOWOJU-IT-HUB/Yativo-GitBook/f5440c839bc52390c3cd793b8f9980a95af541c4/payments/payout/single-payout.md
   */
  getBeneficiaryForm(
    paymentMethodId: PayoutRailId,
    options?: RetryCallOptions,
  ): Call<BeneficiaryForm, BeneficiaryFormResponse, GetBeneficiaryFormErrors>;

  /**
   * List beneficiaries, a page at a time.
   *
   * In 2024 `data` was a whole page object with an older kind of record inside (`data.data`); since 2026 it
   * is the list itself.
   *
   * `GET /beneficiaries/list`
   *
   * Errors by status ({@link ListBeneficiariesErrors}), besides those of most operations:
   * - 400: The request is not valid.
   *
   * @see https://docs.yativo.com/yativo-fiat/beneficiaries
   */
  listBeneficiaries(
    ...given:
      | [query?: ListBeneficiariesQuery | undefined, options?: RetryCallOptions | undefined]
      | [options?: RetryCallOptions | undefined]
  ): PageCall<
    BeneficiaryProfile,
    BeneficiaryProfile[],
    BeneficiaryListResponse,
    ListBeneficiariesErrors,
    YativoHeaders
  >;

  /**
   * Save a beneficiary.
   *
   * Sent once: it carries a key in the `Idempotency-Key` header, but no document promises that a repeat is
   * harmless. Set the key with `idempotencyKey`; the default is random. The client sends it again only if it
   * was provably not processed. After an unknown outcome, check at the provider before you call again.
   *
   * Payment details are saved separately, with `createBeneficiaryPaymentMethod`. The body has two documented
   * shapes, that of 2024 and that of 2026. A repeat creates a second record: the key was observed to be
   * ignored here.
   *
   * Next: `listBeneficiaries`.
   *
   * Next: `updateBeneficiary` takes `beneficiary_id` from `data.beneficiary_id` of the answer's body.
   *
   * `POST /beneficiaries`
   *
   * Errors by status ({@link CreateBeneficiaryErrors}), besides those of most operations:
   * - 400: The request is not valid, or its key is missing or expired. That the key errors come with 400 is
   *   inferred; the page names no code.
   *
   * @see https://docs.yativo.com/payments/payout/beneficiaries/add-beneficiary
   * @see https://docs.yativo.com/fiat-api-reference/beneficiaries/create
   */
  createBeneficiary(
    body: CreateBeneficiaryRequest,
    options?: KeyedOnceCallOptions,
  ): Call<CreatedBeneficiary, CreatedBeneficiaryResponse, CreateBeneficiaryErrors, YativoHeaders>;

  /**
   * Change a beneficiary.
   *
   * Sent once: it carries a key in the `Idempotency-Key` header, but no document promises that a repeat is
   * harmless. Set the key with `idempotencyKey`; the default is random. The client sends it again only if it
   * was provably not processed. After an unknown outcome, check at the provider before you call again.
   *
   * Send the fields to change. The documented reply is an older kind of record that does not show the fields
   * sent, so do not rely on it.
   *
   * `PUT /beneficiaries/{beneficiary_id}`
   *
   * Errors by status ({@link UpdateBeneficiaryErrors}), besides those of most operations:
   * - 400: The request is not valid, or its key is missing or expired. That the key errors come with 400 is
   *   inferred; the page names no code.
   *
   * @param beneficiaryId - Id of the beneficiary: an integer in 2024, `ben-` and a UUID in 2026.
   * @see https://docs.yativo.com/payments/payout/beneficiaries/update-beneficiary
   */
  updateBeneficiary(
    beneficiaryId: UpdateBeneficiaryBeneficiaryId,
    body: UpdateBeneficiaryRequest,
    options?: KeyedOnceCallOptions,
  ): Call<LegacyBeneficiary, LegacyBeneficiaryResponse, UpdateBeneficiaryErrors>;

  /**
   * Archive a beneficiary.
   *
   * Sent once: it carries a key in the `Idempotency-Key` header, but no document promises that a repeat is
   * harmless. Set the key with `idempotencyKey`; the default is random. The client sends it again only if it
   * was provably not processed. After an unknown outcome, check at the provider before you call again.
   *
   * Takes no body. No reply is documented.
   *
   * `PUT /beneficiaries/{beneficiary_id}/archive`
   *
   * Errors by status ({@link ArchiveBeneficiaryErrors}), besides those of most operations:
   * - 400: The request is not valid, or its key is missing or expired. That the key errors come with 400 is
   *   inferred; the page names no code.
   *
   * @param beneficiaryId - Id of the beneficiary: an integer in 2024, `ben-` and a UUID in 2026.
   * @see https://docs.yativo.com/payments/payout/beneficiaries/archive-beneficiary
   */
  archiveBeneficiary(
    beneficiaryId: UpdateBeneficiaryBeneficiaryId,
    options?: KeyedOnceCallOptions,
  ): Call<AcknowledgementResponse, AcknowledgementResponse, ArchiveBeneficiaryErrors>;

  /**
   * List all saved payment details.
   *
   * Not paged in the documented reply. The `id` of a record is the `beneficiary_details_id` of `createPayout`
   * and the `payment_method_id` of `createWalletPayout`.
   *
   * `GET /beneficiaries/payment-methods/all`
   *
   * Errors by status ({@link ListBeneficiaryPaymentMethodsErrors}), besides those of most operations:
   * - 400: The request is not valid.
   *
   * @see
   *   https://raw.githubusercontent.com/TOWOJU-IT-HUB/Yativo-GitBook/f5440c839bc52390c3cd793b8f9980a95af541c4/payments/payout/single-payout.md
   */
  listBeneficiaryPaymentMethods(
    options?: RetryCallOptions,
  ): Call<
    BeneficiaryPaymentMethod[],
    BeneficiaryPaymentMethodListResponse,
    ListBeneficiaryPaymentMethodsErrors
  >;

  /**
   * Save payment details, which payouts can then be sent to.
   *
   * Sent once: it carries a key in the `Idempotency-Key` header, but no document promises that a repeat is
   * harmless. Set the key with `idempotencyKey`; the default is random. The client sends it again only if it
   * was provably not processed. After an unknown outcome, check at the provider before you call again.
   *
   * Read `getBeneficiaryForm` for the keys that the rail asks for. The body has two documented shapes, that
   * of 2025 and that of 2026; they use `payment_method_id` and `gateway_id` for the same thing, the rail. A
   * repeat creates a second record. Most pages print the path with a slash at its end.
   *
   * Next: `listBeneficiaryPaymentMethods`.
   *
   * Next: `updateBeneficiaryPaymentMethod` takes `methodId` from `data.id` of the answer's body.
   *
   * Next: `deleteBeneficiaryPaymentMethod` takes `methodId` from `data.id` of the answer's body.
   *
   * `POST /beneficiaries/payment-methods`
   *
   * Errors by status ({@link CreateBeneficiaryPaymentMethodErrors}), besides those of most operations:
   * - 400: The request is not valid, or its key is missing or expired. That the key errors come with 400 is
   *   inferred; the page names no code.
   *
   * @see https://docs.yativo.com/payments/payout/beneficiaries/add-beneficiary-payment-details
   * @see
   *   https://raw.githubusercontent.com/TOWOJU-IT-HUB/Yativo-GitBook/f5440c839bc52390c3cd793b8f9980a95af541c4/payments/payout/single-payout.md
   * @see https://docs.yativo.com/fiat-api-reference/beneficiaries/payment-methods-create
   */
  createBeneficiaryPaymentMethod(
    body: CreateBeneficiaryPaymentMethodRequest,
    options?: KeyedOnceCallOptions,
  ): Call<
    CreatedBeneficiaryPaymentMethod,
    CreatedBeneficiaryPaymentMethodResponse,
    CreateBeneficiaryPaymentMethodErrors,
    YativoHeaders
  >;

  /**
   * Change saved payment details.
   *
   * Sent once: it carries a key in the `Idempotency-Key` header, but no document promises that a repeat is
   * harmless. Set the key with `idempotencyKey`; the default is random. The client sends it again only if it
   * was provably not processed. After an unknown outcome, check at the provider before you call again.
   *
   * No reply is documented.
   *
   * `PUT /beneficiaries/payment-methods/update/{methodId}`
   *
   * Errors by status ({@link UpdateBeneficiaryPaymentMethodErrors}), besides those of most operations:
   * - 400: The request is not valid, or its key is missing or expired. That the key errors come with 400 is
   *   inferred; the page names no code.
   *
   * @param methodId - Id of the saved payment details.
   * @see
   *   https://raw.githubusercontent.com/TOWOJU-IT-HUB/Yativo-GitBook/4daa2a054b6ac3b8ee97c1672a916436ef5999ac/.gitbook/assets/output.openapi.yaml
   */
  updateBeneficiaryPaymentMethod(
    methodId: UpdateBeneficiaryPaymentMethodMethodId,
    body: UpdateBeneficiaryPaymentMethodRequest,
    options?: KeyedOnceCallOptions,
  ): Call<AcknowledgementResponse, AcknowledgementResponse, UpdateBeneficiaryPaymentMethodErrors>;

  /**
   * Delete saved payment details.
   *
   * Sent once: the provider documents no idempotency key for this request. The client sends it again only if
   * it was provably not processed. After an unknown outcome, check at the provider before you call again.
   *
   * No reply is documented.
   *
   * `DELETE /beneficiaries/payment-methods/delete/{methodId}`
   *
   * Errors by status ({@link DeleteBeneficiaryPaymentMethodErrors}), besides those of most operations:
   * - 400: The request is not valid.
   *
   * @param methodId - Id of the saved payment details.
   * @see
   *   https://raw.githubusercontent.com/TOWOJU-IT-HUB/Yativo-GitBook/4daa2a054b6ac3b8ee97c1672a916436ef5999ac/.gitbook/assets/output.openapi.yaml
   */
  deleteBeneficiaryPaymentMethod(
    methodId: UpdateBeneficiaryPaymentMethodMethodId,
    options?: OnceCallOptions,
  ): Call<AcknowledgementResponse, AcknowledgementResponse, DeleteBeneficiaryPaymentMethodErrors>;

  /**
   * Quote a rate and its fees, and lock them for five minutes.
   *
   * In the body, `amount` is a number in major units of `from_currency`. In the result, `amount` is a decimal
   * string in major units of `from_currency`. In the result,
   * `payout_data.total_transaction_fee_in_from_currency`, `payout_data.total_transaction_fee_in_to_currency`,
   * `payout_data.customer_sent_amount`, `payout_data.customer_receive_amount` and
   * `payout_data.customer_total_amount_due` are each a decimal string in major units. In the result,
   * `calculator.total_fee.wallet_currency`, `calculator.total_fee.payout_currency`,
   * `calculator.total_amount.wallet_currency`, `calculator.total_amount.payout_currency`,
   * `calculator.amount_due`, `calculator.debit_amount.wallet_currency`,
   * `calculator.debit_amount.payout_currency`, `calculator.customer_receive_amount.wallet_currency`,
   * `calculator.customer_receive_amount.payout_currency`, `calculator.fee_breakdown.float.wallet_currency`,
   * `calculator.fee_breakdown.float.payout_currency`, `calculator.fee_breakdown.fixed.wallet_currency`,
   * `calculator.fee_breakdown.fixed.payout_currency` and `calculator.fee_breakdown.total` are each a number
   * in major units. In the result, `calculator.total_fee.usd`, `calculator.total_amount.usd`,
   * `calculator.debit_amount.usd`, `calculator.customer_receive_amount.usd`,
   * `calculator.fee_breakdown.float.usd` and `calculator.fee_breakdown.fixed.usd` are each a number in major
   * units of USD.
   *
   * Sent once: it carries a key in the `Idempotency-Key` header, but no document promises that a repeat is
   * harmless. Set the key with `idempotencyKey`; the default is random. The client sends it again only if it
   * was provably not processed. After an unknown outcome, check at the provider before you call again.
   *
   * Pass the `quote_id` to `createWalletPayout` within 5 minutes. With `method_id` the quote has the exact
   * fees of that rail. At most 30 requests a minute. One copy of a 2026 guide says that the rate is not
   * locked; the reference says that it is. What an expired quote gives is not documented.
   *
   * `POST /exchange-rate`
   *
   * Errors by status ({@link CreateExchangeRateQuoteErrors}), besides those of most operations:
   * - 400: The request is not valid, or its key is missing or expired. That the key errors come with 400 is
   *   inferred; the page names no code.
   *
   * @see https://docs.yativo.com/fiat-api-reference/payments/exchange-rate
   * @see https://docs.yativo.com/quote-id-api-documentation
   */
  createExchangeRateQuote(
    body: CreateExchangeRateQuoteRequest,
    options?: KeyedOnceCallOptions,
  ): Call<ExchangeRateQuote, ExchangeRateQuoteResponse, CreateExchangeRateQuoteErrors>;

  /**
   * List the balances of the wallets that payouts are charged to.
   *
   * `balance` of each item is a decimal string in major units of `currency`.
   *
   * One entry for each currency. A payout debits the amount and the fee, so compare with the quote's total
   * before you send.
   *
   * `GET /wallet/balance`
   *
   * Errors by status ({@link ListWalletBalancesErrors}), besides those of most operations:
   * - 400: The request is not valid.
   *
   * @see https://docs.yativo.com/fiat-api-reference/wallets/balance
   * @see https://docs.yativo.com/wallet-balance
   */
  listWalletBalances(
    ...given:
      | [query?: ListWalletBalancesQuery | undefined, options?: RetryCallOptions | undefined]
      | [options?: RetryCallOptions | undefined]
  ): Call<WalletBalance[], WalletBalanceListResponse, ListWalletBalancesErrors>;

  /**
   * List the transactions of the account, a page at a time.
   *
   * In the query, `amount` is a number in major units. In the result, `transaction_amount` of each item is a
   * decimal string in major units of `transaction_currency`.
   *
   * Use it to look for a payout of unknown outcome: filter by type, amount and day. Filters can be combined.
   * Printed as `/business/transactions/all` before 2026, with the totals in `pagination` and not in `meta`.
   *
   * `GET /business/transactions/index`
   *
   * Errors by status ({@link ListTransactionsErrors}), besides those of most operations:
   * - 400: The request is not valid.
   *
   * @see https://docs.yativo.com/yativo-fiat/transactions
   */
  listTransactions(
    ...given:
      | [query?: ListTransactionsQuery | undefined, options?: RetryCallOptions | undefined]
      | [options?: RetryCallOptions | undefined]
  ): PageCall<Transaction, Transaction[], TransactionListResponse, ListTransactionsErrors>;

  /**
   * Read one transaction.
   *
   * `transaction_amount` is a decimal string in major units of `transaction_currency`.
   *
   * The documentation mentions more details than the list has, but its example could not be read.
   *
   * `GET /business/transaction/show/{id}`
   *
   * Errors by status ({@link GetTransactionErrors}), besides those of most operations:
   * - 400: The request is not valid.
   *
   * @param id - The `id` of the transaction, a number; not its `transaction_id`.
   * @see https://docs.yativo.com/yativo-fiat/transactions
   * @see https://docs.yativo.com/transactions/get-single-transaction
   */
  getTransaction(
    id: number,
    options?: RetryCallOptions,
  ): Call<Transaction, TransactionResponse, GetTransactionErrors>;

  /**
   * Read the endpoint that receives events.
   *
   * No page that was read shows the reply, so this operation returns the whole body.
   *
   * `GET /business/webhook`
   *
   * Errors by status ({@link GetWebhookErrors}), besides those of most operations:
   * - 400: The request is not valid.
   *
   * @see https://docs.yativo.com/yativo-fiat/webhooks
   */
  getWebhook(options?: RetryCallOptions): Call<WebhookReadResponse, WebhookReadResponse, GetWebhookErrors>;

  /**
   * Set the endpoint of yours that receives events.
   *
   * Sent once: it carries a key in the `Idempotency-Key` header, but no document promises that a repeat is
   * harmless. Set the key with `idempotencyKey`; the default is random. The client sends it again only if it
   * was provably not processed. After an unknown outcome, check at the provider before you call again.
   *
   * One endpoint per account receives every event; there is no filter. The published server makes a new
   * secret at every call, so do not call it at each start of a program.
   *
   * `POST /business/webhook`
   *
   * Errors by status ({@link CreateWebhookErrors}), besides those of most operations:
   * - 400: The request is not valid.
   *
   * @see https://docs.yativo.com/fiat-api-reference/webhooks/create
   * @see
   *   https://raw.githubusercontent.com/TOWOJU-IT-HUB/Yativo-GitBook/4daa2a054b6ac3b8ee97c1672a916436ef5999ac/.gitbook/assets/output.openapi.yaml
   * @see https://github.com/TOWOJU-IT-HUB/yativo
   */
  createWebhook(
    body: CreateWebhookRequest,
    options?: KeyedOnceCallOptions,
  ): Call<Webhook, WebhookResponse, CreateWebhookErrors>;

  /**
   * Replace the secret that signs events.
   *
   * Sent once: it carries a key in the `Idempotency-Key` header, but no document promises that a repeat is
   * harmless. Set the key with `idempotencyKey`; the default is random. The client sends it again only if it
   * was provably not processed. After an unknown outcome, check at the provider before you call again.
   *
   * From then on events are signed with the new secret. Whether the old one stays valid for a while is not
   * documented. A repeat makes another secret.
   *
   * `POST /business/webhook/{webhookId}/regenerate-secret`
   *
   * Errors by status ({@link RegenerateWebhookSecretErrors}), besides those of most operations:
   * - 400: The request is not valid.
   *
   * @param webhookId - The endpoint's `id`.
   * @see
   *   https://raw.githubusercontent.com/TOWOJU-IT-HUB/Yativo-GitBook/4daa2a054b6ac3b8ee97c1672a916436ef5999ac/.gitbook/assets/output.openapi.yaml
   */
  regenerateWebhookSecret(
    webhookId: string,
    options?: KeyedOnceCallOptions,
  ): Call<Webhook, WebhookResponse, RegenerateWebhookSecretErrors>;
}

/**
 * Creates a client for Yativo. Yativo's fiat payouts: one payout, a batch, or a payout from a named wallet,
 * with what they need around them.
 *
 * @throws {InputError} An option is missing or not valid; the message lists all that are.
 */
export function createYativoClient(options: YativoClientOptions = {}): YativoClient {
  return createProviderClient<YativoClient>(description, options, tokenExchange);
}
