// Generated from specs/monime.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import { createProviderClient } from "@org/payouts-common";
import type {
  Call,
  ClientOptions,
  Credential,
  KeyedCallOptions,
  OnceCallOptions,
  PageCall,
  ProviderClient,
  RetryCallOptions,
} from "@org/payouts-common";
import { description } from "./description.ts";
import type { paths } from "./schema.ts";
import type {
  ApiVersion,
  Bank,
  CreateLegacyPayoutBody,
  CreateLegacyPayoutEnvelope,
  CreateLegacyPayoutErrors,
  CreateLegacyPayoutResult,
  CreatePayoutBody,
  CreatePayoutEnvelope,
  CreatePayoutErrors,
  CreatePayoutResult,
  DeleteLegacyPayoutEnvelope,
  DeleteLegacyPayoutErrors,
  DeleteLegacyPayoutResult,
  DeletePayoutEnvelope,
  DeletePayoutErrors,
  DeletePayoutResult,
  FinancialAccount,
  FinancialTransaction,
  GetBankEnvelope,
  GetBankErrors,
  GetBankResult,
  GetFinancialAccountEnvelope,
  GetFinancialAccountErrors,
  GetFinancialAccountQuery,
  GetFinancialAccountResult,
  GetFinancialTransactionEnvelope,
  GetFinancialTransactionErrors,
  GetFinancialTransactionResult,
  GetLegacyPayoutEnvelope,
  GetLegacyPayoutErrors,
  GetLegacyPayoutResult,
  GetMomoEnvelope,
  GetMomoErrors,
  GetMomoResult,
  GetPayoutEnvelope,
  GetPayoutErrors,
  GetPayoutResult,
  GetProviderKycEnvelope,
  GetProviderKycErrors,
  GetProviderKycQuery,
  GetProviderKycResult,
  LegacyPayout,
  ListBanksEnvelope,
  ListBanksErrors,
  ListBanksQuery,
  ListBanksResult,
  ListFinancialAccountsEnvelope,
  ListFinancialAccountsErrors,
  ListFinancialAccountsQuery,
  ListFinancialAccountsResult,
  ListFinancialTransactionsEnvelope,
  ListFinancialTransactionsErrors,
  ListFinancialTransactionsQuery,
  ListFinancialTransactionsResult,
  ListLegacyPayoutsEnvelope,
  ListLegacyPayoutsErrors,
  ListLegacyPayoutsQuery,
  ListLegacyPayoutsResult,
  ListMomosEnvelope,
  ListMomosErrors,
  ListMomosQuery,
  ListMomosResult,
  ListPayoutsEnvelope,
  ListPayoutsErrors,
  ListPayoutsQuery,
  ListPayoutsResult,
  Momo,
  Payout,
  UpdateLegacyPayoutBody,
  UpdateLegacyPayoutEnvelope,
  UpdateLegacyPayoutErrors,
  UpdateLegacyPayoutResult,
  UpdatePayoutBody,
  UpdatePayoutEnvelope,
  UpdatePayoutErrors,
  UpdatePayoutResult,
} from "./types.ts";

/** Options of {@link createMonimeClient}. */
export interface MonimeClientOptions extends ClientOptions {
  /**
   * What proves who is asking, or a function that fetches it. Without it: `MONIME_ACCESS_TOKEN` of the
   * environment.
   */
  credential?: Credential<string>;
  /**
   * `production`: https://api.monime.io
   * `sandbox`: https://api.monime.io
   *
   * @defaultValue `"production"`
   */
  environment?: "production" | "sandbox";
  /**
   * The Space on whose behalf the request is made. At most 64 characters, `spc-…`.
   *
   * Sent as `Monime-Space-Id` by each operation that has it.
   */
  spaceId: string;
  /**
   * The release that handles the request: release name, dot, date. Without it, the default release
   * chosen for the
   * token should apply, so that the same code may meet different behaviour with another token.
   *
   * Sent as `Monime-Version` by each operation that has it.
   */
  apiVersion?: ApiVersion;
}

/**
 * Monime: Payouts from a Monime Space to banks, mobile-money operators and digital wallets in Sierra
 * Leone, and what surrounds a payout: source accounts, the ledger, provider lists and a name check.
 */
export interface MonimeClient extends ProviderClient<paths, Payout | LegacyPayout> {
  /**
   * Lists the payouts of the Space.
   *
   * Pages forward by cursor. There is no filter by metadata, date, amount or destination account, and no
   * documented order. Keep the filters unchanged while paging, and pause 50 to 200 ms between pages.
   *
   * `GET /v1/payouts`
   *
   * `[].amount.value` is an integer in minor units of `[].amount.currency`.
   * `[].fees[].amount.value` is an integer in minor units of `[].fees[].amount.currency`.
   *
   * Documented errors:
   * - 400 `<string>`: The input is not valid. The reasons are not published.
   * - 401 `<string>`: The token is missing, malformed, expired, revoked, or of the other environment.
   * - 403 `<string>`: The token or the user's role lacks a permission, the token is bound to another
   *   Space, or the IP address is not allowed. Also said to answer test tokens on endpoints without a
   *   test mode.
   * - 429 `too_many_requests`: A rate limit was hit; the request never reached the service. Per endpoint
   *   and token, 20 requests a second live and 5 in test. Said to hold too: 80 and 20 per token, 500 and
   *   100 per Space.
   * - 5XX `<string>`: Monime failed; whether the request took effect is open. A proxy may answer in its
   *   own form.
   *
   * @see
   *   https://github.com/monimesl/monime-developer-apis/blob/main/versions/caph/2025-08-23/openapi.yaml
   * @see https://docs.monime.io/api-reference/resources/payout/list-payouts
   * @see https://docs.monime.io/developer-resources/api-basics/pagination
   */
  listPayouts(
    query?: ListPayoutsQuery,
    options?: RetryCallOptions,
  ): PageCall<Payout, ListPayoutsResult, ListPayoutsEnvelope, ListPayoutsErrors>;

  /**
   * Creates a payout.
   *
   * Debits a financial account of the Space by the amount plus fees, and pays the amount to the
   * destination.
   * The answer is 200 while the payout is still `pending`: lack of funds, a blocked account and the like
   * may
   * show only later, as status `failed`.
   *
   * `POST /v1/payouts`
   *
   * `amount.value` is an integer in minor units of `amount.currency`.
   * `fees[].amount.value` is an integer in minor units of `fees[].amount.currency`.
   *
   * Safe to repeat with the same key: it travels in the `Idempotency-Key` header (`idempotencyKey`, else
   * a random one), and stays the same on every attempt. The provider remembers a key for 24 hours; after
   * that, the client does not send it again. The same key with another request is answered with 409
   * `idempotency_key_in_use`.
   *
   * After an unknown outcome, `client.reconcile(error)` looks for the payout in `listPayouts` by
   * `metadata.payout_reference`.
   *
   * Documented errors:
   * - 400 `<string>`: The input is not valid. The reasons are not published.
   * - 401 `<string>`: The token is missing, malformed, expired, revoked, or of the other environment.
   * - 403 `<string>`: The token or the user's role lacks a permission, the token is bound to another
   *   Space, or the IP address is not allowed. Also said to answer test tokens on endpoints without a
   *   test mode.
   * - 409 `idempotency_key_in_use`: The key was used in this Space with another address or body. What
   *   became of that request this answer does not say: read back, and never send again under a new key.
   * - 429 `too_many_requests`: A rate limit was hit; the request never reached the service. Per endpoint
   *   and token, 20 requests a second live and 5 in test. Said to hold too: 80 and 20 per token, 500 and
   *   100 per Space.
   * - 5XX `<string>`: Monime failed; whether the request took effect is open. A proxy may answer in its
   *   own form.
   *
   * @see
   *   https://github.com/monimesl/monime-developer-apis/blob/main/versions/caph/2025-08-23/openapi.yaml
   * @see https://docs.monime.io/apis/versions/caph-2025-06-20/payout/create-payout
   * @see https://docs.monime.io/api-reference/resources/payout/create-payout
   */
  createPayout(
    body: CreatePayoutBody,
    options?: KeyedCallOptions,
  ): Call<CreatePayoutResult, CreatePayoutEnvelope, CreatePayoutErrors>;

  /**
   * Reads one payout.
   *
   * The only trustworthy way to learn a payout's state, also after a webhook.
   *
   * `GET /v1/payouts/{id}`
   *
   * `amount.value` is an integer in minor units of `amount.currency`.
   * `fees[].amount.value` is an integer in minor units of `fees[].amount.currency`.
   *
   * Documented errors:
   * - 400 `<string>`: The input is not valid. The reasons are not published.
   * - 401 `<string>`: The token is missing, malformed, expired, revoked, or of the other environment.
   * - 403 `<string>`: The token or the user's role lacks a permission, the token is bound to another
   *   Space, or the IP address is not allowed. Also said to answer test tokens on endpoints without a
   *   test mode.
   * - 404 `<string>`: There is no such object.
   * - 429 `too_many_requests`: A rate limit was hit; the request never reached the service. Per endpoint
   *   and token, 20 requests a second live and 5 in test. Said to hold too: 80 and 20 per token, 500 and
   *   100 per Space.
   * - 5XX `<string>`: Monime failed; whether the request took effect is open. A proxy may answer in its
   *   own form.
   *
   * @param id - The payout's id, `pyt-…`.
   * @see
   *   https://github.com/monimesl/monime-developer-apis/blob/main/versions/caph/2025-08-23/openapi.yaml
   * @see https://docs.monime.io/apis/versions/caph-2025-08-23/payout/get-payout
   */
  getPayout(
    id: string,
    options?: RetryCallOptions,
  ): Call<GetPayoutResult, GetPayoutEnvelope, GetPayoutErrors>;

  /**
   * Deletes a payout that has not started.
   *
   * The only way to cancel. Allowed before processing starts: Monime names `pending`, and `scheduled`,
   * which is
   * no documented status. The error when it is too late is not documented, nor whether the payout can be
   * read
   * afterwards: read it back, and take anything but a 404 as not cancelled.
   *
   * `DELETE /v1/payouts/{id}`
   *
   * Sent once: no document says how a repeat would be told from a new request. It is sent again only
   * when it was provably not processed. After an unknown outcome, look before you call again.
   *
   * Documented errors:
   * - 400 `<string>`: The input is not valid. The reasons are not published.
   * - 401 `<string>`: The token is missing, malformed, expired, revoked, or of the other environment.
   * - 403 `<string>`: The token or the user's role lacks a permission, the token is bound to another
   *   Space, or the IP address is not allowed. Also said to answer test tokens on endpoints without a
   *   test mode.
   * - 404 `<string>`: There is no such object.
   * - 429 `too_many_requests`: A rate limit was hit; the request never reached the service. Per endpoint
   *   and token, 20 requests a second live and 5 in test. Said to hold too: 80 and 20 per token, 500 and
   *   100 per Space.
   * - 5XX `<string>`: Monime failed; whether the request took effect is open. A proxy may answer in its
   *   own form.
   *
   * @param id - The payout's id, `pyt-…`.
   * @see
   *   https://github.com/monimesl/monime-developer-apis/blob/main/versions/caph/2025-08-23/openapi.yaml
   */
  deletePayout(
    id: string,
    options?: OnceCallOptions,
  ): Call<DeletePayoutResult, DeletePayoutEnvelope, DeletePayoutErrors>;

  /**
   * Changes the metadata of a payout that has not been processed.
   *
   * Works only until the payout is processed; the error after that is not documented. Whether metadata
   * is merged
   * or replaced, and what `null` does, is not documented either: send the complete map.
   *
   * `PATCH /v1/payouts/{id}`
   *
   * `amount.value` is an integer in minor units of `amount.currency`.
   * `fees[].amount.value` is an integer in minor units of `fees[].amount.currency`.
   *
   * Sent once: no document says how a repeat would be told from a new request. It is sent again only
   * when it was provably not processed. After an unknown outcome, look before you call again.
   *
   * Documented errors:
   * - 400 `<string>`: The input is not valid. The reasons are not published.
   * - 401 `<string>`: The token is missing, malformed, expired, revoked, or of the other environment.
   * - 403 `<string>`: The token or the user's role lacks a permission, the token is bound to another
   *   Space, or the IP address is not allowed. Also said to answer test tokens on endpoints without a
   *   test mode.
   * - 404 `<string>`: There is no such object.
   * - 429 `too_many_requests`: A rate limit was hit; the request never reached the service. Per endpoint
   *   and token, 20 requests a second live and 5 in test. Said to hold too: 80 and 20 per token, 500 and
   *   100 per Space.
   * - 5XX `<string>`: Monime failed; whether the request took effect is open. A proxy may answer in its
   *   own form.
   *
   * @param id - The payout's id, `pyt-…`.
   * @see https://docs.monime.io/apis/versions/caph-2025-08-23/payout/update-payout
   * @see
   *   https://github.com/monimesl/monime-developer-apis/blob/main/versions/caph/2025-08-23/openapi.yaml
   */
  updatePayout(
    id: string,
    body: UpdatePayoutBody,
    options?: OnceCallOptions,
  ): Call<UpdatePayoutResult, UpdatePayoutEnvelope, UpdatePayoutErrors>;

  /**
   * Lists the payouts of the Space, in the legacy generation.
   *
   * Pages by identifier, in both directions. There is no filter and no documented order.
   *
   * `GET /payouts`
   *
   * `[].amount.value` is an integer in minor units of `[].amount.currency`.
   * `[].charges[].amount.value` is an integer in minor units of `[].charges[].amount.currency`.
   *
   * Documented errors:
   * - 400 `<string>`: The input is not valid. The reasons are not published.
   * - 401 `<string>`: The token is missing, malformed, expired, revoked, or of the other environment.
   * - 403 `<string>`: The token or the user's role lacks a permission, the token is bound to another
   *   Space, or the IP address is not allowed. Also said to answer test tokens on endpoints without a
   *   test mode.
   * - 429 `too_many_requests`: A rate limit was hit; the request never reached the service. Per endpoint
   *   and token, 20 requests a second live and 5 in test. Said to hold too: 80 and 20 per token, 500 and
   *   100 per Space.
   * - 5XX `<string>`: Monime failed; whether the request took effect is open. A proxy may answer in its
   *   own form.
   *
   * @see https://docs.monime.io/apis/2024-08-01/resources/payout/list-payouts
   * @see https://github.com/monimesl/monime-developer-apis/blob/main/versions/2024-08-01-openapi.yaml
   */
  listLegacyPayouts(
    query?: ListLegacyPayoutsQuery,
    options?: RetryCallOptions,
  ): PageCall<LegacyPayout, ListLegacyPayoutsResult, ListLegacyPayoutsEnvelope, ListLegacyPayoutsErrors>;

  /**
   * Creates a payout in the legacy generation.
   *
   * Debits a financial account by the amount plus charges, and pays the amount to the destination. As in
   * the
   * current generation, the answer is 200 while the payout is still `pending`.
   *
   * `POST /payouts`
   *
   * `amount.value` is an integer in minor units of `amount.currency`.
   * `charges[].amount.value` is an integer in minor units of `charges[].amount.currency`.
   *
   * Safe to repeat with the same key: it travels in the `Idempotency-Key` header (`idempotencyKey`, else
   * a random one), and stays the same on every attempt. The provider remembers a key for 24 hours; after
   * that, the client does not send it again. The same key with another request is answered with 409
   * `idempotency_key_in_use`.
   *
   * After an unknown outcome, `client.reconcile(error)` looks for the payout in `listLegacyPayouts` by
   * `metadata.payout_reference`.
   *
   * Documented errors:
   * - 400 `<string>`: The input is not valid. The reasons are not published.
   * - 401 `<string>`: The token is missing, malformed, expired, revoked, or of the other environment.
   * - 403 `<string>`: The token or the user's role lacks a permission, the token is bound to another
   *   Space, or the IP address is not allowed. Also said to answer test tokens on endpoints without a
   *   test mode.
   * - 409 `idempotency_key_in_use`: The key was used in this Space with another address or body. What
   *   became of that request this answer does not say: read back, and never send again under a new key.
   * - 429 `too_many_requests`: A rate limit was hit; the request never reached the service. Per endpoint
   *   and token, 20 requests a second live and 5 in test. Said to hold too: 80 and 20 per token, 500 and
   *   100 per Space.
   * - 5XX `<string>`: Monime failed; whether the request took effect is open. A proxy may answer in its
   *   own form.
   *
   * @see https://docs.monime.io/apis/2024-08-01/resources/payout/create-payout
   * @see https://github.com/monimesl/monime-developer-apis/blob/main/versions/2024-08-01-openapi.yaml
   */
  createLegacyPayout(
    body: CreateLegacyPayoutBody,
    options?: KeyedCallOptions,
  ): Call<CreateLegacyPayoutResult, CreateLegacyPayoutEnvelope, CreateLegacyPayoutErrors>;

  /**
   * Reads one payout of the legacy generation.
   *
   * The payout with its charges, transaction references and, once it has failed, the reason.
   *
   * `GET /payouts/{id}`
   *
   * `amount.value` is an integer in minor units of `amount.currency`.
   * `charges[].amount.value` is an integer in minor units of `charges[].amount.currency`.
   *
   * Documented errors:
   * - 400 `<string>`: The input is not valid. The reasons are not published.
   * - 401 `<string>`: The token is missing, malformed, expired, revoked, or of the other environment.
   * - 403 `<string>`: The token or the user's role lacks a permission, the token is bound to another
   *   Space, or the IP address is not allowed. Also said to answer test tokens on endpoints without a
   *   test mode.
   * - 404 `<string>`: There is no such object.
   * - 429 `too_many_requests`: A rate limit was hit; the request never reached the service. Per endpoint
   *   and token, 20 requests a second live and 5 in test. Said to hold too: 80 and 20 per token, 500 and
   *   100 per Space.
   * - 5XX `<string>`: Monime failed; whether the request took effect is open. A proxy may answer in its
   *   own form.
   *
   * @param id - The payout's id. No form is documented in this generation.
   * @see https://docs.monime.io/apis/2024-08-01/resources/payout/get-payout
   * @see https://github.com/monimesl/monime-developer-apis/blob/main/versions/2024-08-01-openapi.yaml
   */
  getLegacyPayout(
    id: string,
    options?: RetryCallOptions,
  ): Call<GetLegacyPayoutResult, GetLegacyPayoutEnvelope, GetLegacyPayoutErrors>;

  /**
   * Deletes a payout of the legacy generation.
   *
   * Until when this is allowed is not documented in this generation. Read the payout back, and take
   * anything but
   * a 404 as not cancelled.
   *
   * `DELETE /payouts/{id}`
   *
   * Sent once: no document says how a repeat would be told from a new request. It is sent again only
   * when it was provably not processed. After an unknown outcome, look before you call again.
   *
   * Documented errors:
   * - 400 `<string>`: The input is not valid. The reasons are not published.
   * - 401 `<string>`: The token is missing, malformed, expired, revoked, or of the other environment.
   * - 403 `<string>`: The token or the user's role lacks a permission, the token is bound to another
   *   Space, or the IP address is not allowed. Also said to answer test tokens on endpoints without a
   *   test mode.
   * - 404 `<string>`: There is no such object.
   * - 429 `too_many_requests`: A rate limit was hit; the request never reached the service. Per endpoint
   *   and token, 20 requests a second live and 5 in test. Said to hold too: 80 and 20 per token, 500 and
   *   100 per Space.
   * - 5XX `<string>`: Monime failed; whether the request took effect is open. A proxy may answer in its
   *   own form.
   *
   * @param id - The payout's id. No form is documented in this generation.
   * @see https://github.com/monimesl/monime-developer-apis/blob/main/versions/2024-08-01-openapi.yaml
   */
  deleteLegacyPayout(
    id: string,
    options?: OnceCallOptions,
  ): Call<DeleteLegacyPayoutResult, DeleteLegacyPayoutEnvelope, DeleteLegacyPayoutErrors>;

  /**
   * Changes the metadata of a payout of the legacy generation.
   *
   * Metadata is all that can change. Whether it is merged or replaced, and what `null` does, is not
   * documented:
   * send the complete map.
   *
   * `PATCH /payouts/{id}`
   *
   * `amount.value` is an integer in minor units of `amount.currency`.
   * `charges[].amount.value` is an integer in minor units of `charges[].amount.currency`.
   *
   * Sent once: no document says how a repeat would be told from a new request. It is sent again only
   * when it was provably not processed. After an unknown outcome, look before you call again.
   *
   * Documented errors:
   * - 400 `<string>`: The input is not valid. The reasons are not published.
   * - 401 `<string>`: The token is missing, malformed, expired, revoked, or of the other environment.
   * - 403 `<string>`: The token or the user's role lacks a permission, the token is bound to another
   *   Space, or the IP address is not allowed. Also said to answer test tokens on endpoints without a
   *   test mode.
   * - 404 `<string>`: There is no such object.
   * - 429 `too_many_requests`: A rate limit was hit; the request never reached the service. Per endpoint
   *   and token, 20 requests a second live and 5 in test. Said to hold too: 80 and 20 per token, 500 and
   *   100 per Space.
   * - 5XX `<string>`: Monime failed; whether the request took effect is open. A proxy may answer in its
   *   own form.
   *
   * @param id - The payout's id. No form is documented in this generation.
   * @see https://docs.monime.io/apis/2024-08-01/resources/payout/update-payout
   * @see https://github.com/monimesl/monime-developer-apis/blob/main/versions/2024-08-01-openapi.yaml
   */
  updateLegacyPayout(
    id: string,
    body: UpdateLegacyPayoutBody,
    options?: OnceCallOptions,
  ): Call<UpdateLegacyPayoutResult, UpdateLegacyPayoutEnvelope, UpdateLegacyPayoutErrors>;

  /**
   * Lists the financial accounts of the Space.
   *
   * The accounts that payouts are debited from. Each has exactly one currency.
   *
   * `GET /v1/financial-accounts`
   *
   * `[].balance.available.value` is an integer in minor units of `[].balance.available.currency`.
   *
   * Documented errors:
   * - 400 `<string>`: The input is not valid. The reasons are not published.
   * - 401 `<string>`: The token is missing, malformed, expired, revoked, or of the other environment.
   * - 403 `<string>`: The token or the user's role lacks a permission, the token is bound to another
   *   Space, or the IP address is not allowed. Also said to answer test tokens on endpoints without a
   *   test mode.
   * - 429 `too_many_requests`: A rate limit was hit; the request never reached the service. Per endpoint
   *   and token, 20 requests a second live and 5 in test. Said to hold too: 80 and 20 per token, 500 and
   *   100 per Space.
   * - 5XX `<string>`: Monime failed; whether the request took effect is open. A proxy may answer in its
   *   own form.
   *
   * @see
   *   https://github.com/monimesl/monime-developer-apis/blob/main/versions/caph/2025-08-23/openapi.yaml
   * @see https://docs.monime.io/api-reference/resources/financial-account/list-financial-accounts
   */
  listFinancialAccounts(
    query?: ListFinancialAccountsQuery,
    options?: RetryCallOptions,
  ): PageCall<
    FinancialAccount,
    ListFinancialAccountsResult,
    ListFinancialAccountsEnvelope,
    ListFinancialAccountsErrors
  >;

  /**
   * Reads one financial account.
   *
   * Ask for the balance with `withBalance`; it is left out otherwise.
   *
   * `GET /v1/financial-accounts/{id}`
   *
   * `balance.available.value` is an integer in minor units of `balance.available.currency`.
   *
   * Documented errors:
   * - 400 `<string>`: The input is not valid. The reasons are not published.
   * - 401 `<string>`: The token is missing, malformed, expired, revoked, or of the other environment.
   * - 403 `<string>`: The token or the user's role lacks a permission, the token is bound to another
   *   Space, or the IP address is not allowed. Also said to answer test tokens on endpoints without a
   *   test mode.
   * - 404 `<string>`: There is no such object.
   * - 429 `too_many_requests`: A rate limit was hit; the request never reached the service. Per endpoint
   *   and token, 20 requests a second live and 5 in test. Said to hold too: 80 and 20 per token, 500 and
   *   100 per Space.
   * - 5XX `<string>`: Monime failed; whether the request took effect is open. A proxy may answer in its
   *   own form.
   *
   * @see
   *   https://github.com/monimesl/monime-developer-apis/blob/main/versions/caph/2025-08-23/openapi.yaml
   * @see https://docs.monime.io/apis/versions/caph-2025-08-23/financial-account/get-financial-account
   */
  getFinancialAccount(
    id: string,
    query?: GetFinancialAccountQuery,
    options?: RetryCallOptions,
  ): Call<GetFinancialAccountResult, GetFinancialAccountEnvelope, GetFinancialAccountErrors>;

  /**
   * Lists the entries of the ledger.
   *
   * A payout of SLE 1,000 with a fee of SLE 50 posts two debits, one of each. Give a payout's
   * `source.transactionReference` as `reference` to see its debits, and any reversal after a failure.
   *
   * `GET /v1/financial-transactions`
   *
   * `[].amount.value` is an integer in minor units of `[].amount.currency`.
   * `[].financialAccount.balance.after.value` is an integer in minor units of
   * `[].financialAccount.balance.after.currency`.
   *
   * Documented errors:
   * - 400 `<string>`: The input is not valid. The reasons are not published.
   * - 401 `<string>`: The token is missing, malformed, expired, revoked, or of the other environment.
   * - 403 `<string>`: The token or the user's role lacks a permission, the token is bound to another
   *   Space, or the IP address is not allowed. Also said to answer test tokens on endpoints without a
   *   test mode.
   * - 429 `too_many_requests`: A rate limit was hit; the request never reached the service. Per endpoint
   *   and token, 20 requests a second live and 5 in test. Said to hold too: 80 and 20 per token, 500 and
   *   100 per Space.
   * - 5XX `<string>`: Monime failed; whether the request took effect is open. A proxy may answer in its
   *   own form.
   *
   * @see
   *   https://github.com/monimesl/monime-developer-apis/blob/main/versions/caph/2025-08-23/openapi.yaml
   * @see
   *   https://docs.monime.io/api-reference/resources/financial-transaction/list-financial-transactions
   */
  listFinancialTransactions(
    query?: ListFinancialTransactionsQuery,
    options?: RetryCallOptions,
  ): PageCall<
    FinancialTransaction,
    ListFinancialTransactionsResult,
    ListFinancialTransactionsEnvelope,
    ListFinancialTransactionsErrors
  >;

  /**
   * Reads one entry of the ledger.
   *
   * Its type, amount, account, and what gave rise to it.
   *
   * `GET /v1/financial-transactions/{id}`
   *
   * `amount.value` is an integer in minor units of `amount.currency`.
   * `financialAccount.balance.after.value` is an integer in minor units of
   * `financialAccount.balance.after.currency`.
   *
   * Documented errors:
   * - 400 `<string>`: The input is not valid. The reasons are not published.
   * - 401 `<string>`: The token is missing, malformed, expired, revoked, or of the other environment.
   * - 403 `<string>`: The token or the user's role lacks a permission, the token is bound to another
   *   Space, or the IP address is not allowed. Also said to answer test tokens on endpoints without a
   *   test mode.
   * - 404 `<string>`: There is no such object.
   * - 429 `too_many_requests`: A rate limit was hit; the request never reached the service. Per endpoint
   *   and token, 20 requests a second live and 5 in test. Said to hold too: 80 and 20 per token, 500 and
   *   100 per Space.
   * - 5XX `<string>`: Monime failed; whether the request took effect is open. A proxy may answer in its
   *   own form.
   *
   * @see
   *   https://github.com/monimesl/monime-developer-apis/blob/main/versions/caph/2025-08-23/openapi.yaml
   * @see
   *   https://docs.monime.io/apis/versions/caph-2025-08-23/financial-transaction/get-financial-transaction
   */
  getFinancialTransaction(
    id: string,
    options?: RetryCallOptions,
  ): Call<GetFinancialTransactionResult, GetFinancialTransactionEnvelope, GetFinancialTransactionErrors>;

  /**
   * Lists the banks of a country.
   *
   * Pay to a bank only while `status.active` and `featureSet.payout.canPayTo` are both true.
   *
   * `GET /v1/banks`
   *
   * Documented errors:
   * - 400 `<string>`: The input is not valid. The reasons are not published.
   * - 401 `<string>`: The token is missing, malformed, expired, revoked, or of the other environment.
   * - 403 `<string>`: The token or the user's role lacks a permission, the token is bound to another
   *   Space, or the IP address is not allowed. Also said to answer test tokens on endpoints without a
   *   test mode.
   * - 429 `too_many_requests`: A rate limit was hit; the request never reached the service. Per endpoint
   *   and token, 20 requests a second live and 5 in test. Said to hold too: 80 and 20 per token, 500 and
   *   100 per Space.
   * - 5XX `<string>`: Monime failed; whether the request took effect is open. A proxy may answer in its
   *   own form.
   *
   * @see
   *   https://github.com/monimesl/monime-developer-apis/blob/main/versions/caph/2025-08-23/openapi.yaml
   */
  listBanks(
    query: ListBanksQuery,
    options?: RetryCallOptions,
  ): PageCall<Bank, ListBanksResult, ListBanksEnvelope, ListBanksErrors>;

  /**
   * Reads one bank.
   *
   * Its name and what Monime can do with it, by Monime's provider id.
   *
   * `GET /v1/banks/{providerId}`
   *
   * Documented errors:
   * - 400 `<string>`: The input is not valid. The reasons are not published.
   * - 401 `<string>`: The token is missing, malformed, expired, revoked, or of the other environment.
   * - 403 `<string>`: The token or the user's role lacks a permission, the token is bound to another
   *   Space, or the IP address is not allowed. Also said to answer test tokens on endpoints without a
   *   test mode.
   * - 404 `<string>`: There is no such object.
   * - 429 `too_many_requests`: A rate limit was hit; the request never reached the service. Per endpoint
   *   and token, 20 requests a second live and 5 in test. Said to hold too: 80 and 20 per token, 500 and
   *   100 per Space.
   * - 5XX `<string>`: Monime failed; whether the request took effect is open. A proxy may answer in its
   *   own form.
   *
   * @param providerId - Monime's id of the bank.
   * @see
   *   https://github.com/monimesl/monime-developer-apis/blob/main/versions/caph/2025-08-23/openapi.yaml
   */
  getBank(
    providerId: string,
    options?: RetryCallOptions,
  ): Call<GetBankResult, GetBankEnvelope, GetBankErrors>;

  /**
   * Lists the mobile-money operators of a country.
   *
   * Pay to an operator only while `status.active` and `featureSet.payout.canPayTo` are both true.
   *
   * `GET /v1/momos`
   *
   * Documented errors:
   * - 400 `<string>`: The input is not valid. The reasons are not published.
   * - 401 `<string>`: The token is missing, malformed, expired, revoked, or of the other environment.
   * - 403 `<string>`: The token or the user's role lacks a permission, the token is bound to another
   *   Space, or the IP address is not allowed. Also said to answer test tokens on endpoints without a
   *   test mode.
   * - 429 `too_many_requests`: A rate limit was hit; the request never reached the service. Per endpoint
   *   and token, 20 requests a second live and 5 in test. Said to hold too: 80 and 20 per token, 500 and
   *   100 per Space.
   * - 5XX `<string>`: Monime failed; whether the request took effect is open. A proxy may answer in its
   *   own form.
   *
   * @see
   *   https://github.com/monimesl/monime-developer-apis/blob/main/versions/caph/2025-08-23/openapi.yaml
   */
  listMomos(
    query: ListMomosQuery,
    options?: RetryCallOptions,
  ): PageCall<Momo, ListMomosResult, ListMomosEnvelope, ListMomosErrors>;

  /**
   * Reads one mobile-money operator.
   *
   * Its name and what Monime can do with it, by Monime's provider id.
   *
   * `GET /v1/momos/{providerId}`
   *
   * Documented errors:
   * - 400 `<string>`: The input is not valid. The reasons are not published.
   * - 401 `<string>`: The token is missing, malformed, expired, revoked, or of the other environment.
   * - 403 `<string>`: The token or the user's role lacks a permission, the token is bound to another
   *   Space, or the IP address is not allowed. Also said to answer test tokens on endpoints without a
   *   test mode.
   * - 404 `<string>`: There is no such object.
   * - 429 `too_many_requests`: A rate limit was hit; the request never reached the service. Per endpoint
   *   and token, 20 requests a second live and 5 in test. Said to hold too: 80 and 20 per token, 500 and
   *   100 per Space.
   * - 5XX `<string>`: Monime failed; whether the request took effect is open. A proxy may answer in its
   *   own form.
   *
   * @param providerId - Monime's id of the operator.
   * @see
   *   https://github.com/monimesl/monime-developer-apis/blob/main/versions/caph/2025-08-23/openapi.yaml
   */
  getMomo(
    providerId: string,
    options?: RetryCallOptions,
  ): Call<GetMomoResult, GetMomoEnvelope, GetMomoErrors>;

  /**
   * Looks up who holds an account at a provider.
   *
   * A name check before paying. This operation has no version header.
   *
   * `GET /v1/provider-kyc/{providerId}`
   *
   * Documented errors:
   * - 400 `<string>`: The input is not valid. The reasons are not published.
   * - 401 `<string>`: The token is missing, malformed, expired, revoked, or of the other environment.
   * - 403 `<string>`: The token or the user's role lacks a permission, the token is bound to another
   *   Space, or the IP address is not allowed. Also said to answer test tokens on endpoints without a
   *   test mode.
   * - 404 `<string>`: There is no such object.
   * - 429 `too_many_requests`: A rate limit was hit; the request never reached the service. Per endpoint
   *   and token, 20 requests a second live and 5 in test. Said to hold too: 80 and 20 per token, 500 and
   *   100 per Space.
   * - 5XX `<string>`: Monime failed; whether the request took effect is open. A proxy may answer in its
   *   own form.
   *
   * @param providerId - Monime's id of the bank, operator or wallet.
   * @see
   *   https://github.com/monimesl/monime-developer-apis/blob/main/versions/caph/2025-08-23/openapi.yaml
   */
  getProviderKyc(
    providerId: string,
    query: GetProviderKycQuery,
    options?: RetryCallOptions,
  ): Call<GetProviderKycResult, GetProviderKycEnvelope, GetProviderKycErrors>;
}

/**
 * A client of Monime. Payouts from a Monime Space to banks, mobile-money operators and digital wallets
 * in Sierra Leone, and what surrounds a payout: source accounts, the ledger, provider lists and a name
 * check.
 *
 * @throws {InputError} Something is wrong with the options; the message says what, and all of it.
 */
export function createMonimeClient(options: MonimeClientOptions): MonimeClient {
  return createProviderClient<MonimeClient>(description, options);
}
