// Generated from specs/yativo.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import { createProviderClient, tokenExchange } from "@org/payouts-common";
import type {
  Call,
  ClientOptions,
  Credential,
  KeyedCallOptions,
  KeyedOnceCallOptions,
  OnceCallOptions,
  PageCall,
  ProviderClient,
  RetryCallOptions,
} from "@org/payouts-common";
import { description } from "./description.ts";
import type { paths } from "./schema.ts";
import type {
  ArchiveBeneficiaryEnvelope,
  ArchiveBeneficiaryErrors,
  ArchiveBeneficiaryResult,
  BeneficiaryProfile,
  CreateBatchPayoutBody,
  CreateBatchPayoutEnvelope,
  CreateBatchPayoutErrors,
  CreateBatchPayoutResult,
  CreateBeneficiaryBody,
  CreateBeneficiaryEnvelope,
  CreateBeneficiaryErrors,
  CreateBeneficiaryPaymentMethodBody,
  CreateBeneficiaryPaymentMethodEnvelope,
  CreateBeneficiaryPaymentMethodErrors,
  CreateBeneficiaryPaymentMethodResult,
  CreateBeneficiaryResult,
  CreateExchangeRateQuoteBody,
  CreateExchangeRateQuoteEnvelope,
  CreateExchangeRateQuoteErrors,
  CreateExchangeRateQuoteResult,
  CreatePayoutBody,
  CreatePayoutEnvelope,
  CreatePayoutErrors,
  CreatePayoutResult,
  CreateWalletPayoutBody,
  CreateWalletPayoutEnvelope,
  CreateWalletPayoutErrors,
  CreateWalletPayoutResult,
  DeleteBeneficiaryPaymentMethodEnvelope,
  DeleteBeneficiaryPaymentMethodErrors,
  DeleteBeneficiaryPaymentMethodResult,
  GetBeneficiaryFormEnvelope,
  GetBeneficiaryFormErrors,
  GetBeneficiaryFormResult,
  GetPayoutEnvelope,
  GetPayoutErrors,
  GetPayoutResult,
  GetTransactionEnvelope,
  GetTransactionErrors,
  GetTransactionResult,
  ListBeneficiariesEnvelope,
  ListBeneficiariesErrors,
  ListBeneficiariesQuery,
  ListBeneficiariesResult,
  ListBeneficiaryPaymentMethodsEnvelope,
  ListBeneficiaryPaymentMethodsErrors,
  ListBeneficiaryPaymentMethodsResult,
  ListPayoutCountriesEnvelope,
  ListPayoutCountriesErrors,
  ListPayoutCountriesResult,
  ListPayoutMethodsEnvelope,
  ListPayoutMethodsErrors,
  ListPayoutMethodsQuery,
  ListPayoutMethodsResult,
  ListPayoutsEnvelope,
  ListPayoutsErrors,
  ListPayoutsQuery,
  ListPayoutsResult,
  ListTransactionsEnvelope,
  ListTransactionsErrors,
  ListTransactionsQuery,
  ListTransactionsResult,
  ListWalletBalancesEnvelope,
  ListWalletBalancesErrors,
  ListWalletBalancesQuery,
  ListWalletBalancesResult,
  LoginBody,
  LoginEnvelope,
  LoginErrors,
  LoginResult,
  Payout,
  PayoutEventPayload,
  PayoutRailId,
  RefreshTokenEnvelope,
  RefreshTokenErrors,
  RefreshTokenResult,
  Transaction,
  UpdateBeneficiaryBeneficiaryId,
  UpdateBeneficiaryBody,
  UpdateBeneficiaryEnvelope,
  UpdateBeneficiaryErrors,
  UpdateBeneficiaryPaymentMethodBody,
  UpdateBeneficiaryPaymentMethodEnvelope,
  UpdateBeneficiaryPaymentMethodErrors,
  UpdateBeneficiaryPaymentMethodMethodId,
  UpdateBeneficiaryPaymentMethodResult,
  UpdateBeneficiaryResult,
  WalletPayout,
} from "./types.ts";

/** Options of {@link createYativoClient}. */
export interface YativoClientOptions extends ClientOptions {
  /**
   * What proves who is asking, or a function that fetches it. Without it: `YATIVO_ACCOUNT_ID`,
   * `YATIVO_APP_SECRET` of the environment.
   */
  credential?: Credential<{ account_id: string; app_secret: string }>;
  /**
   * `production`: https://api.yativo.com/api/v1
   * `sandbox`: https://smtp.yativo.com/api/v1
   *
   * @defaultValue `"production"`
   */
  environment?: "production" | "sandbox";
}

/**
 * Yativo: Yativo's fiat payouts: one payout, a batch, or a payout from a named wallet, with what they
 * need around them.
 */
export interface YativoClient extends ProviderClient<paths, Payout | WalletPayout | PayoutEventPayload> {
  /**
   * Create one payout to a saved beneficiary.
   *
   * The wallet is charged when the request is accepted. A success says only that the payout was
   * accepted: it may stay `pending` for long. Keep both ids of the reply; `payout_id` is the one that
   * `getPayout` takes. There is no reference of the caller's to find a payout by, so store the key with
   * your record before you send.
   *
   * `POST /payout/simple`
   *
   * `amount`, `target_amount` and `fees` are each a number in major units.
   * `debit_amount` is a decimal string in major units.
   *
   * Safe to repeat with the same key: it travels in the `Idempotency-Key` header (`idempotencyKey`, else
   * a random one), and stays the same on every attempt. The provider remembers a key for 50 minutes;
   * after that, the client does not send it again. After a timeout the client waits at least 10 seconds
   * before it repeats.
   *
   * Documented errors:
   * - 400: A field is wrong or missing, the key is missing or too old, or the balance is too low. That
   *   the key errors come with 400 is inferred; the pages name no code. A key that is too old says
   *   nothing of what the first request with it did.
   * - 401: The token is missing, wrong or expired.
   * - 404: No such resource. No page shows the body.
   * - 422: A field is wrong, in the shape of 2026.
   * - 429: Over the limit of the API key. How long to wait is not told: back off, longer each time. No
   *   page shows the body.
   * - 500: Something went wrong on their side. On a payout, the outcome is unknown.
   * - default: Any other failure, in any of the documented shapes.
   *
   * @see https://docs.yativo.com/payments/payout/single-payout
   * @see https://docs.yativo.com/yativo-fiat/payouts
   */
  createPayout(
    body: CreatePayoutBody,
    options?: KeyedCallOptions,
  ): Call<CreatePayoutResult, CreatePayoutEnvelope, CreatePayoutErrors>;

  /**
   * Create several payouts in one request.
   *
   * Each item is handled on its own and nothing is rolled back, so a reply of either kind may hide
   * payouts that were made, a 400 included. Read the payouts before you send any item again, and prefer
   * one request for each payout. The 2026 page tells of an `errors` array but its place was not
   * readable: this operation gives the whole body. The 2024 page says the contrary (one transaction, all
   * or nothing). No limit on items is documented.
   *
   * `POST /payout/batch`
   *
   * `payouts[].amount` and `data[].amount` are each a number in major units.
   *
   * Sent once: it carries a key in the `Idempotency-Key` header (`idempotencyKey`, else a random one),
   * but no document says that a repeat is harmless. It is sent again only when it was provably not
   * processed.
   *
   * Documented errors:
   * - 400: At least one item failed, or the request is not valid. Other items may have been paid.
   * - 401: The token is missing, wrong or expired.
   * - 404: No such resource. No page shows the body.
   * - 422: A field is wrong, in the shape of 2026.
   * - 429: Over the limit of the API key. How long to wait is not told: back off, longer each time. No
   *   page shows the body.
   * - 500: Something went wrong on their side. On a payout, the outcome is unknown.
   * - default: Any other failure, in any of the documented shapes.
   *
   * @see https://docs.yativo.com/payments/payout/batch-payout
   * @see https://docs.yativo.com/yativo-fiat/payouts
   */
  createBatchPayout(
    body: CreateBatchPayoutBody,
    options?: KeyedOnceCallOptions,
  ): Call<CreateBatchPayoutResult, CreateBatchPayoutEnvelope, CreateBatchPayoutErrors>;

  /**
   * Read one payout.
   *
   * The 2025 pages print `/payout/{payout_id}` in the text and `/wallet/payout/{payout_id}` in the
   * embedded reference; this older path is the one seen answering in 2026. What an unknown id gives is
   * not documented: be ready for 404 and 400.
   *
   * `GET /payout/fetch/{payout_id}`
   *
   * `amount` and `debit_amount` are each a decimal string in major units.
   * `target_amount` and `fees` are each a number in major units.
   *
   * Documented errors:
   * - 400: The request is not valid.
   * - 401: The token is missing, wrong or expired.
   * - 404: No such resource. No page shows the body.
   * - 422: A field is wrong, in the shape of 2026.
   * - 429: Over the limit of the API key. How long to wait is not told: back off, longer each time. No
   *   page shows the body.
   * - 500: Something went wrong on their side. On a payout, the outcome is unknown.
   * - default: Any other failure, in any of the documented shapes.
   *
   * @param payoutId - The `payout_id` of the payout, not its `transaction_id`.
   * @see https://docs.yativo.com/payments/payout/get-payout
   * @see https://github.com/towoju5/Yativo-White-Label
   */
  getPayout(
    payoutId: string,
    options?: RetryCallOptions,
  ): Call<GetPayoutResult, GetPayoutEnvelope, GetPayoutErrors>;

  /**
   * List payouts, a page at a time.
   *
   * Printed as `/payout/get` in 2024 and as this path since 2025. The overview of 2024 promises a filter
   * by status and names no parameter. No filter by a reference exists: to find a payout of yours, match
   * amount, saved payment details and time.
   *
   * `GET /wallet/payouts`
   *
   * `[].amount` and `[].debit_amount` are each a decimal string in major units.
   * `[].target_amount` and `[].fees` are each a number in major units.
   *
   * Documented errors:
   * - 400: The request is not valid.
   * - 401: The token is missing, wrong or expired.
   * - 404: No such resource. No page shows the body.
   * - 422: A field is wrong, in the shape of 2026.
   * - 429: Over the limit of the API key. How long to wait is not told: back off, longer each time. No
   *   page shows the body.
   * - 500: Something went wrong on their side. On a payout, the outcome is unknown.
   * - default: Any other failure, in any of the documented shapes.
   *
   * @see https://docs.yativo.com/payments/payout/get-payouts
   * @see
   *   https://github.com/TOWOJU-IT-HUB/Yativo-GitBook/blob/4daa2a0/.gitbook/assets/output.openapi.yaml
   */
  listPayouts(
    query?: ListPayoutsQuery,
    options?: RetryCallOptions,
  ): PageCall<Payout, ListPayoutsResult, ListPayoutsEnvelope, ListPayoutsErrors>;

  /**
   * Create one payout from a named wallet, at a quoted rate if you like.
   *
   * The wallet is charged when the request is accepted. With a `quote_id` (from
   * `createExchangeRateQuote`, good for 5 minutes) the amount is taken from the quote; without one,
   * `amount` is required. `payment_method_id` is the id of saved payment details, not of a rail. The
   * reply to an expired or mismatching quote is not documented.
   *
   * `POST /wallet/payout`
   *
   * `amount` and `debit_amount` are each a number in major units of `debit_wallet`.
   * `credit_amount` is a number in major units of `credit_currency`.
   * `fee` is a number in major units.
   *
   * Safe to repeat with the same key: it travels in the `Idempotency-Key` header (`idempotencyKey`, else
   * a random one), and stays the same on every attempt. The provider remembers a key for 50 minutes;
   * after that, the client does not send it again. After a timeout the client waits at least 10 seconds
   * before it repeats.
   *
   * Documented errors:
   * - 400: A field is wrong or missing, the key is missing or too old, or the balance is too low. That
   *   the key errors come with 400 is inferred; the pages name no code. A key that is too old says
   *   nothing of what the first request with it did.
   * - 401: The token is missing, wrong or expired.
   * - 404: No such resource. No page shows the body.
   * - 422: A field is wrong, in the shape of 2026.
   * - 429: Over the limit of the API key. How long to wait is not told: back off, longer each time. No
   *   page shows the body.
   * - 500: Something went wrong on their side. On a payout, the outcome is unknown.
   * - default: Any other failure, in any of the documented shapes.
   *
   * @see https://docs.yativo.com/payments/payout/single-payout
   * @see https://docs.yativo.com/fiat-api-reference/payments/payout
   */
  createWalletPayout(
    body: CreateWalletPayoutBody,
    options?: KeyedCallOptions,
  ): Call<CreateWalletPayoutResult, CreateWalletPayoutEnvelope, CreateWalletPayoutErrors>;

  /**
   * Exchange the account id and the app secret for an access token.
   *
   * Called without a token. The token lives as long as `expires_in` says: 600 seconds in the newer
   * pages, 3600 in a recording of January 2024.
   *
   * `POST /auth/login`
   *
   * Sent once: no document says how a repeat would be told from a new request. It is sent again only
   * when it was provably not processed. After an unknown outcome, look before you call again.
   *
   * Documented errors:
   * - 400: The request is not valid.
   * - 401: The account id or the secret is wrong. No page shows the body.
   * - 404: No such resource. No page shows the body.
   * - 422: A field is wrong, in the shape of 2026.
   * - 429: Over the limit of the API key. How long to wait is not told: back off, longer each time. No
   *   page shows the body.
   * - 500: Something went wrong on their side. On a payout, the outcome is unknown.
   * - default: Any other failure, in any of the documented shapes.
   *
   * @see https://docs.yativo.com/fiat-api-reference/auth/token
   * @see https://docs.yativo.com/security-and-authentication/authentication
   */
  login(body: LoginBody, options?: OnceCallOptions): Call<LoginResult, LoginEnvelope, LoginErrors>;

  /**
   * Renew the access token before it expires.
   *
   * Called with the current token, which must still be alive.
   *
   * `GET /auth/refresh-token`
   *
   * Documented errors:
   * - 400: The request is not valid.
   * - 401: The token is missing, wrong or expired.
   * - 404: No such resource. No page shows the body.
   * - 422: A field is wrong, in the shape of 2026.
   * - 429: Over the limit of the API key. How long to wait is not told: back off, longer each time. No
   *   page shows the body.
   * - 500: Something went wrong on their side. On a payout, the outcome is unknown.
   * - default: Any other failure, in any of the documented shapes.
   *
   * @see https://docs.yativo.com/fiat-api-reference/auth/token
   * @see
   *   https://github.com/TOWOJU-IT-HUB/Yativo-GitBook/blob/4daa2a0/.gitbook/assets/output.openapi.yaml
   */
  refreshToken(
    options?: RetryCallOptions,
  ): Call<RefreshTokenResult, RefreshTokenEnvelope, RefreshTokenErrors>;

  /**
   * List the countries that payouts can go to.
   *
   * Not paged. The name of a country stands in `country` in 2026 and in `name`, lower case, before.
   *
   * `GET /payment-methods/payout/countries`
   *
   * Documented errors:
   * - 400: The request is not valid.
   * - 401: The token is missing, wrong or expired.
   * - 404: No such resource. No page shows the body.
   * - 422: A field is wrong, in the shape of 2026.
   * - 429: Over the limit of the API key. How long to wait is not told: back off, longer each time. No
   *   page shows the body.
   * - 500: Something went wrong on their side. On a payout, the outcome is unknown.
   * - default: Any other failure, in any of the documented shapes.
   *
   * @see https://docs.yativo.com/yativo-fiat/send-money
   * @see
   *   https://github.com/TOWOJU-IT-HUB/Yativo-GitBook/blob/4daa2a0/.gitbook/assets/output.openapi.yaml
   */
  listPayoutCountries(
    options?: RetryCallOptions,
  ): Call<ListPayoutCountriesResult, ListPayoutCountriesEnvelope, ListPayoutCountriesErrors>;

  /**
   * List the rails that pay out to a country.
   *
   * The `id` of a rail goes into `getBeneficiaryForm`, into a quote, and into new payment details; it is
   * not what a payout takes. Limits of a rail are not told.
   *
   * `GET /payment-methods/payout`
   *
   * Documented errors:
   * - 400: The request is not valid.
   * - 401: The token is missing, wrong or expired.
   * - 404: No such resource. No page shows the body.
   * - 422: A field is wrong, in the shape of 2026.
   * - 429: Over the limit of the API key. How long to wait is not told: back off, longer each time. No
   *   page shows the body.
   * - 500: Something went wrong on their side. On a payout, the outcome is unknown.
   * - default: Any other failure, in any of the documented shapes.
   *
   * @see https://docs.yativo.com/yativo-fiat/send-money
   * @see https://docs.yativo.com/payments/payout/single-payout
   */
  listPayoutMethods(
    query: ListPayoutMethodsQuery,
    options?: RetryCallOptions,
  ): Call<ListPayoutMethodsResult, ListPayoutMethodsEnvelope, ListPayoutMethodsErrors>;

  /**
   * Read which payment details a rail asks for.
   *
   * The keys listed here are the keys of `payment_data` or `account_details` when payment details are
   * saved. Three generations of the reply are documented: a flat template (2024, without an envelope), a
   * list in `payment_data` (2025) and a list in `fields` (2026). Expect either list.
   *
   * `GET /beneficiary/form/show/{payment_method_id}`
   *
   * Documented errors:
   * - 400: The request is not valid.
   * - 401: The token is missing, wrong or expired.
   * - 404: No such resource. No page shows the body.
   * - 422: A field is wrong, in the shape of 2026.
   * - 429: Over the limit of the API key. How long to wait is not told: back off, longer each time. No
   *   page shows the body.
   * - 500: Something went wrong on their side. On a payout, the outcome is unknown.
   * - default: Any other failure, in any of the documented shapes.
   *
   * @param paymentMethodId - Id of the rail, from `listPayoutMethods`.
   * @see https://docs.yativo.com/fiat-api-reference/payments/methods-form
   * @see https://docs.yativo.com/payments/payout/single-payout
   */
  getBeneficiaryForm(
    paymentMethodId: PayoutRailId,
    options?: RetryCallOptions,
  ): Call<GetBeneficiaryFormResult, GetBeneficiaryFormEnvelope, GetBeneficiaryFormErrors>;

  /**
   * List beneficiaries, a page at a time.
   *
   * In 2024 `data` was a whole page object with an older kind of record inside (`data.data`); since 2026
   * it is the list itself.
   *
   * `GET /beneficiaries/list`
   *
   * Documented errors:
   * - 400: The request is not valid.
   * - 401: The token is missing, wrong or expired.
   * - 404: No such resource. No page shows the body.
   * - 422: A field is wrong, in the shape of 2026.
   * - 429: Over the limit of the API key. How long to wait is not told: back off, longer each time. No
   *   page shows the body.
   * - 500: Something went wrong on their side. On a payout, the outcome is unknown.
   * - default: Any other failure, in any of the documented shapes.
   *
   * @see https://docs.yativo.com/yativo-fiat/beneficiaries
   */
  listBeneficiaries(
    query?: ListBeneficiariesQuery,
    options?: RetryCallOptions,
  ): PageCall<
    BeneficiaryProfile,
    ListBeneficiariesResult,
    ListBeneficiariesEnvelope,
    ListBeneficiariesErrors
  >;

  /**
   * Save a beneficiary.
   *
   * Where the money goes is saved apart from this, with `createBeneficiaryPaymentMethod`. The body has
   * two documented shapes, that of 2024 and that of 2026. A repeat makes a second record: the key was
   * seen to be ignored here.
   *
   * `POST /beneficiaries`
   *
   * Sent once: it carries a key in the `Idempotency-Key` header (`idempotencyKey`, else a random one),
   * but no document says that a repeat is harmless. It is sent again only when it was provably not
   * processed.
   *
   * Documented errors:
   * - 400: The request is not valid, or its key is missing or too old. That the key errors come with 400
   *   is inferred; the page names no code.
   * - 401: The token is missing, wrong or expired.
   * - 404: No such resource. No page shows the body.
   * - 422: A field is wrong, in the shape of 2026.
   * - 429: Over the limit of the API key. How long to wait is not told: back off, longer each time. No
   *   page shows the body.
   * - 500: Something went wrong on their side. On a payout, the outcome is unknown.
   * - default: Any other failure, in any of the documented shapes.
   *
   * @see https://docs.yativo.com/payments/payout/beneficiaries/add-beneficiary
   * @see https://docs.yativo.com/fiat-api-reference/beneficiaries/create
   */
  createBeneficiary(
    body: CreateBeneficiaryBody,
    options?: KeyedOnceCallOptions,
  ): Call<CreateBeneficiaryResult, CreateBeneficiaryEnvelope, CreateBeneficiaryErrors>;

  /**
   * Change a beneficiary.
   *
   * Send the fields to change. The documented reply is an older kind of record that does not show the
   * fields sent, so read nothing from it.
   *
   * `PUT /beneficiaries/{beneficiary_id}`
   *
   * Sent once: it carries a key in the `Idempotency-Key` header (`idempotencyKey`, else a random one),
   * but no document says that a repeat is harmless. It is sent again only when it was provably not
   * processed.
   *
   * Documented errors:
   * - 400: The request is not valid, or its key is missing or too old. That the key errors come with 400
   *   is inferred; the page names no code.
   * - 401: The token is missing, wrong or expired.
   * - 404: No such resource. No page shows the body.
   * - 422: A field is wrong, in the shape of 2026.
   * - 429: Over the limit of the API key. How long to wait is not told: back off, longer each time. No
   *   page shows the body.
   * - 500: Something went wrong on their side. On a payout, the outcome is unknown.
   * - default: Any other failure, in any of the documented shapes.
   *
   * @param beneficiaryId - Id of the beneficiary: an integer in 2024, `ben-` and a UUID in 2026.
   * @see https://docs.yativo.com/payments/payout/beneficiaries/update-beneficiary
   */
  updateBeneficiary(
    beneficiaryId: UpdateBeneficiaryBeneficiaryId,
    body: UpdateBeneficiaryBody,
    options?: KeyedOnceCallOptions,
  ): Call<UpdateBeneficiaryResult, UpdateBeneficiaryEnvelope, UpdateBeneficiaryErrors>;

  /**
   * Archive a beneficiary.
   *
   * Takes no body. No reply is documented.
   *
   * `PUT /beneficiaries/{beneficiary_id}/archive`
   *
   * Sent once: it carries a key in the `Idempotency-Key` header (`idempotencyKey`, else a random one),
   * but no document says that a repeat is harmless. It is sent again only when it was provably not
   * processed.
   *
   * Documented errors:
   * - 400: The request is not valid, or its key is missing or too old. That the key errors come with 400
   *   is inferred; the page names no code.
   * - 401: The token is missing, wrong or expired.
   * - 404: No such resource. No page shows the body.
   * - 422: A field is wrong, in the shape of 2026.
   * - 429: Over the limit of the API key. How long to wait is not told: back off, longer each time. No
   *   page shows the body.
   * - 500: Something went wrong on their side. On a payout, the outcome is unknown.
   * - default: Any other failure, in any of the documented shapes.
   *
   * @param beneficiaryId - Id of the beneficiary: an integer in 2024, `ben-` and a UUID in 2026.
   * @see https://docs.yativo.com/payments/payout/beneficiaries/archive-beneficiary
   */
  archiveBeneficiary(
    beneficiaryId: UpdateBeneficiaryBeneficiaryId,
    options?: KeyedOnceCallOptions,
  ): Call<ArchiveBeneficiaryResult, ArchiveBeneficiaryEnvelope, ArchiveBeneficiaryErrors>;

  /**
   * List all saved payment details.
   *
   * Not paged in the documented reply. The `id` of a record is the `beneficiary_details_id` of
   * `createPayout` and the `payment_method_id` of `createWalletPayout`.
   *
   * `GET /beneficiaries/payment-methods/all`
   *
   * Documented errors:
   * - 400: The request is not valid.
   * - 401: The token is missing, wrong or expired.
   * - 404: No such resource. No page shows the body.
   * - 422: A field is wrong, in the shape of 2026.
   * - 429: Over the limit of the API key. How long to wait is not told: back off, longer each time. No
   *   page shows the body.
   * - 500: Something went wrong on their side. On a payout, the outcome is unknown.
   * - default: Any other failure, in any of the documented shapes.
   *
   * @see https://docs.yativo.com/payments/payout/single-payout
   */
  listBeneficiaryPaymentMethods(
    options?: RetryCallOptions,
  ): Call<
    ListBeneficiaryPaymentMethodsResult,
    ListBeneficiaryPaymentMethodsEnvelope,
    ListBeneficiaryPaymentMethodsErrors
  >;

  /**
   * Save payment details, which payouts can then be sent to.
   *
   * Read `getBeneficiaryForm` for the keys that the rail asks for. The body has two documented shapes,
   * that of 2025 and that of 2026; they use `payment_method_id` and `gateway_id` for the same thing, the
   * rail. A repeat makes a second record. Most pages print the path with a slash at its end.
   *
   * `POST /beneficiaries/payment-methods`
   *
   * Sent once: it carries a key in the `Idempotency-Key` header (`idempotencyKey`, else a random one),
   * but no document says that a repeat is harmless. It is sent again only when it was provably not
   * processed.
   *
   * Documented errors:
   * - 400: The request is not valid, or its key is missing or too old. That the key errors come with 400
   *   is inferred; the page names no code.
   * - 401: The token is missing, wrong or expired.
   * - 404: No such resource. No page shows the body.
   * - 422: A field is wrong, in the shape of 2026.
   * - 429: Over the limit of the API key. How long to wait is not told: back off, longer each time. No
   *   page shows the body.
   * - 500: Something went wrong on their side. On a payout, the outcome is unknown.
   * - default: Any other failure, in any of the documented shapes.
   *
   * @see https://docs.yativo.com/payments/payout/beneficiaries/add-beneficiary-payment-details
   * @see https://docs.yativo.com/payments/payout/single-payout
   * @see https://docs.yativo.com/fiat-api-reference/beneficiaries/payment-methods-create
   */
  createBeneficiaryPaymentMethod(
    body: CreateBeneficiaryPaymentMethodBody,
    options?: KeyedOnceCallOptions,
  ): Call<
    CreateBeneficiaryPaymentMethodResult,
    CreateBeneficiaryPaymentMethodEnvelope,
    CreateBeneficiaryPaymentMethodErrors
  >;

  /**
   * Change saved payment details.
   *
   * No reply is documented.
   *
   * `PUT /beneficiaries/payment-methods/update/{methodId}`
   *
   * Sent once: it carries a key in the `Idempotency-Key` header (`idempotencyKey`, else a random one),
   * but no document says that a repeat is harmless. It is sent again only when it was provably not
   * processed.
   *
   * Documented errors:
   * - 400: The request is not valid, or its key is missing or too old. That the key errors come with 400
   *   is inferred; the page names no code.
   * - 401: The token is missing, wrong or expired.
   * - 404: No such resource. No page shows the body.
   * - 422: A field is wrong, in the shape of 2026.
   * - 429: Over the limit of the API key. How long to wait is not told: back off, longer each time. No
   *   page shows the body.
   * - 500: Something went wrong on their side. On a payout, the outcome is unknown.
   * - default: Any other failure, in any of the documented shapes.
   *
   * @param methodId - Id of the saved payment details.
   * @see
   *   https://github.com/TOWOJU-IT-HUB/Yativo-GitBook/blob/4daa2a0/.gitbook/assets/output.openapi.yaml
   */
  updateBeneficiaryPaymentMethod(
    methodId: UpdateBeneficiaryPaymentMethodMethodId,
    body: UpdateBeneficiaryPaymentMethodBody,
    options?: KeyedOnceCallOptions,
  ): Call<
    UpdateBeneficiaryPaymentMethodResult,
    UpdateBeneficiaryPaymentMethodEnvelope,
    UpdateBeneficiaryPaymentMethodErrors
  >;

  /**
   * Delete saved payment details.
   *
   * No reply is documented.
   *
   * `DELETE /beneficiaries/payment-methods/delete/{methodId}`
   *
   * Sent once: no document says how a repeat would be told from a new request. It is sent again only
   * when it was provably not processed. After an unknown outcome, look before you call again.
   *
   * Documented errors:
   * - 400: The request is not valid.
   * - 401: The token is missing, wrong or expired.
   * - 404: No such resource. No page shows the body.
   * - 422: A field is wrong, in the shape of 2026.
   * - 429: Over the limit of the API key. How long to wait is not told: back off, longer each time. No
   *   page shows the body.
   * - 500: Something went wrong on their side. On a payout, the outcome is unknown.
   * - default: Any other failure, in any of the documented shapes.
   *
   * @param methodId - Id of the saved payment details.
   * @see
   *   https://github.com/TOWOJU-IT-HUB/Yativo-GitBook/blob/4daa2a0/.gitbook/assets/output.openapi.yaml
   */
  deleteBeneficiaryPaymentMethod(
    methodId: UpdateBeneficiaryPaymentMethodMethodId,
    options?: OnceCallOptions,
  ): Call<
    DeleteBeneficiaryPaymentMethodResult,
    DeleteBeneficiaryPaymentMethodEnvelope,
    DeleteBeneficiaryPaymentMethodErrors
  >;

  /**
   * Quote a rate and its fees, and lock them for five minutes.
   *
   * Pass the `quote_id` to `createWalletPayout` within 5 minutes. With `method_id` the quote has the
   * exact fees of that rail. At most 30 requests a minute. One copy of a 2026 guide says that the rate
   * is not locked; the reference says that it is. What an expired quote gives is not documented.
   *
   * `POST /exchange-rate`
   *
   * `amount` is a number in major units of `from_currency`.
   * `payout_data.total_transaction_fee_in_from_currency`,
   * `payout_data.total_transaction_fee_in_to_currency`, `payout_data.customer_sent_amount`,
   * `payout_data.customer_receive_amount` and `payout_data.customer_total_amount_due` are each a decimal
   * string in major units.
   * `calculator.total_fee.wallet_currency`, `calculator.total_fee.payout_currency`,
   * `calculator.total_amount.wallet_currency`, `calculator.total_amount.payout_currency`,
   * `calculator.amount_due`, `calculator.debit_amount.wallet_currency`,
   * `calculator.debit_amount.payout_currency`, `calculator.customer_receive_amount.wallet_currency`,
   * `calculator.customer_receive_amount.payout_currency`,
   * `calculator.fee_breakdown.float.wallet_currency`, `calculator.fee_breakdown.float.payout_currency`,
   * `calculator.fee_breakdown.fixed.wallet_currency`, `calculator.fee_breakdown.fixed.payout_currency`
   * and `calculator.fee_breakdown.total` are each a number in major units.
   * `calculator.total_fee.usd`, `calculator.total_amount.usd`, `calculator.debit_amount.usd`,
   * `calculator.customer_receive_amount.usd`, `calculator.fee_breakdown.float.usd` and
   * `calculator.fee_breakdown.fixed.usd` are each a number in major units of USD.
   *
   * Sent once: it carries a key in the `Idempotency-Key` header (`idempotencyKey`, else a random one),
   * but no document says that a repeat is harmless. It is sent again only when it was provably not
   * processed.
   *
   * Documented errors:
   * - 400: The request is not valid, or its key is missing or too old. That the key errors come with 400
   *   is inferred; the page names no code.
   * - 401: The token is missing, wrong or expired.
   * - 404: No such resource. No page shows the body.
   * - 422: A field is wrong, in the shape of 2026.
   * - 429: Over the limit of the API key. How long to wait is not told: back off, longer each time. No
   *   page shows the body.
   * - 500: Something went wrong on their side. On a payout, the outcome is unknown.
   * - default: Any other failure, in any of the documented shapes.
   *
   * @see https://docs.yativo.com/fiat-api-reference/payments/exchange-rate
   * @see https://docs.yativo.com/quote-id-api-documentation
   */
  createExchangeRateQuote(
    body: CreateExchangeRateQuoteBody,
    options?: KeyedOnceCallOptions,
  ): Call<CreateExchangeRateQuoteResult, CreateExchangeRateQuoteEnvelope, CreateExchangeRateQuoteErrors>;

  /**
   * List the balances of the wallets that payouts are charged to.
   *
   * One entry for each currency. A payout debits the amount and the fee, so compare with the quote's
   * total before you send.
   *
   * `GET /wallet/balance`
   *
   * `[].balance` is a decimal string in major units of `[].currency`.
   *
   * Documented errors:
   * - 400: The request is not valid.
   * - 401: The token is missing, wrong or expired.
   * - 404: No such resource. No page shows the body.
   * - 422: A field is wrong, in the shape of 2026.
   * - 429: Over the limit of the API key. How long to wait is not told: back off, longer each time. No
   *   page shows the body.
   * - 500: Something went wrong on their side. On a payout, the outcome is unknown.
   * - default: Any other failure, in any of the documented shapes.
   *
   * @see https://docs.yativo.com/fiat-api-reference/wallets/balance
   * @see https://docs.yativo.com/wallet-balance
   */
  listWalletBalances(
    query?: ListWalletBalancesQuery,
    options?: RetryCallOptions,
  ): Call<ListWalletBalancesResult, ListWalletBalancesEnvelope, ListWalletBalancesErrors>;

  /**
   * List what moved on the account, a page at a time.
   *
   * What is left to reconcile by when the outcome of a payout is unknown: filter by type, amount and
   * day. Filters can be combined. Printed as `/business/transactions/all` before 2026, with the totals
   * in `pagination` and not in `meta`.
   *
   * `GET /business/transactions/index`
   *
   * `[].transaction_amount` is a decimal string in major units of `[].transaction_currency`.
   *
   * Documented errors:
   * - 400: The request is not valid.
   * - 401: The token is missing, wrong or expired.
   * - 404: No such resource. No page shows the body.
   * - 422: A field is wrong, in the shape of 2026.
   * - 429: Over the limit of the API key. How long to wait is not told: back off, longer each time. No
   *   page shows the body.
   * - 500: Something went wrong on their side. On a payout, the outcome is unknown.
   * - default: Any other failure, in any of the documented shapes.
   *
   * @see https://docs.yativo.com/yativo-fiat/transactions
   */
  listTransactions(
    query?: ListTransactionsQuery,
    options?: RetryCallOptions,
  ): PageCall<Transaction, ListTransactionsResult, ListTransactionsEnvelope, ListTransactionsErrors>;

  /**
   * Read one transaction.
   *
   * The documented text tells of more details than the list has, but its reply was not readable.
   *
   * `GET /business/transaction/show/{id}`
   *
   * `transaction_amount` is a decimal string in major units of `transaction_currency`.
   *
   * Documented errors:
   * - 400: The request is not valid.
   * - 401: The token is missing, wrong or expired.
   * - 404: No such resource. No page shows the body.
   * - 422: A field is wrong, in the shape of 2026.
   * - 429: Over the limit of the API key. How long to wait is not told: back off, longer each time. No
   *   page shows the body.
   * - 500: Something went wrong on their side. On a payout, the outcome is unknown.
   * - default: Any other failure, in any of the documented shapes.
   *
   * @param id - The `id` of the transaction, a number; not its `transaction_id`.
   * @see https://docs.yativo.com/yativo-fiat/transactions
   * @see https://docs.yativo.com/transactions/get-single-transaction
   */
  getTransaction(
    id: number,
    options?: RetryCallOptions,
  ): Call<GetTransactionResult, GetTransactionEnvelope, GetTransactionErrors>;
}

/**
 * A client of Yativo. Yativo's fiat payouts: one payout, a batch, or a payout from a named wallet,
 * with what they need around them.
 *
 * @throws {InputError} Something is wrong with the options; the message says what, and all of it.
 */
export function createYativoClient(options: YativoClientOptions = {}): YativoClient {
  return createProviderClient<YativoClient>(description, options, tokenExchange);
}
