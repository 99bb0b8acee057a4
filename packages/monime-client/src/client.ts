// Generated from specs/monime.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import { createProviderClient } from "@org/payouts-common";
import type {
  Call,
  ClientOptions,
  Credential,
  KeyedCallOptions,
  OnceCallOptions,
  PaceSettings,
  PageCall,
  PayoutCallOptions,
  ProviderClient,
  RetryCallOptions,
} from "@org/payouts-common";
import { description } from "./description.ts";
import type {
  ApiVersion,
  Bank,
  BankEnvelope,
  BankListEnvelope,
  BankListResult,
  CreateLegacyPayoutErrors,
  CreateLegacyPayoutRequest,
  CreatePayoutErrors,
  CreatePayoutRequest,
  DeleteLegacyPayoutErrors,
  DeletePayoutErrors,
  DeletedEnvelope,
  FinancialAccount,
  FinancialAccountEnvelope,
  FinancialAccountListEnvelope,
  FinancialAccountListResult,
  FinancialTransaction,
  FinancialTransactionEnvelope,
  FinancialTransactionListEnvelope,
  FinancialTransactionListResult,
  GetBankErrors,
  GetFinancialAccountErrors,
  GetFinancialAccountQuery,
  GetFinancialTransactionErrors,
  GetLegacyPayoutErrors,
  GetMomoErrors,
  GetPayoutErrors,
  GetProviderKycErrors,
  GetProviderKycQuery,
  LegacyPayout,
  LegacyPayoutEnvelope,
  LegacyPayoutListEnvelope,
  LegacyPayoutListResult,
  ListBanksQuery,
  ListFinancialAccountsQuery,
  ListFinancialTransactionsQuery,
  ListLegacyPayoutsQuery,
  ListMomosQuery,
  ListPayoutsQuery,
  Momo,
  MomoEnvelope,
  MomoListEnvelope,
  MomoListResult,
  MonimeErrors,
  MonimeHeaders,
  Payout,
  PayoutEnvelope,
  PayoutListEnvelope,
  PayoutListResult,
  ProviderKyc,
  ProviderKycEnvelope,
  UpdateLegacyPayoutErrors,
  UpdateLegacyPayoutRequest,
  UpdatePayoutErrors,
  UpdatePayoutRequest,
} from "./types.ts";

/** Options of {@link createMonimeClient}: Monime's own, and those of every client. */
export interface MonimeClientOptions extends ClientOptions {
  /**
   * API credential, or a function that returns it. Default: the environment variable `MONIME_ACCESS_TOKEN`.
   */
  credential?: Credential<string>;
  /**
   * The environment to call:
   * - `production`: https://api.monime.io. Live money. Needs a live token (`mon_…`).
   * - `sandbox`: https://api.monime.io. Simulated rails, same address. Needs a test token (`mon_test_…`); a
   *   token never works in the other environment. An integrator reported in October 2026 that test tokens are
   *   refused (403) on payout endpoints.
   *
   * @defaultValue `"production"`
   */
  environment?: "production" | "sandbox";
  /**
   * The Space on whose behalf the request is made. At most 64 characters, `spc-…`.
   *
   * Sent as the header `Monime-Space-Id` with each operation that takes it.
   */
  spaceId: string;
  /**
   * The release that handles the request: release name, dot, date. Without it, the default release chosen for
   * the token should apply, so that the same code may meet different behaviour with another token.
   *
   * Sent as the header `Monime-Version` with each operation that takes it.
   */
  apiVersion?: ApiVersion;
  /**
   * How far the client uses what Monime allows: calls wait for their turns within its documented limits. With
   * a `share`, where several processes have an account together; `false`: no call waits.
   *
   * @defaultValue all of it
   */
  pace?: PaceSettings | false;
}

/**
 * Client for Monime. Payouts from a Monime Space to banks, mobile-money operators and digital wallets in
 * Sierra Leone, and what surrounds a payout: source accounts, the ledger, provider lists and a name check.
 */
export interface MonimeClient extends ProviderClient<
  Payout | LegacyPayout,
  MonimeClient,
  | "createPayout"
  | "deletePayout"
  | "updatePayout"
  | "createLegacyPayout"
  | "deleteLegacyPayout"
  | "updateLegacyPayout"
> {
  /**
   * Lists the payouts of the Space.
   *
   * `amount.value` of each item is an integer in minor units of `amount.currency`. `fees[].amount.value` of
   * each item is an integer in minor units of `fees[].amount.currency`.
   *
   * Pages forward by cursor. There is no filter by metadata, date, amount or destination account, and no
   * documented order. Keep the filters unchanged while paging, and pause 50 to 200 ms between pages.
   *
   * `GET /v1/payouts`
   *
   * Errors by status: {@link MonimeErrors}.
   *
   * @see
   *   https://raw.githubusercontent.com/monimesl/monime-developer-apis/main/versions/caph/2025-08-23/openapi.yaml
   * @see https://docs.monime.io/api-reference/resources/payout/list-payouts
   * @see https://docs.monime.io/developer-resources/api-basics/pagination
   */
  listPayouts(
    ...given:
      | [query?: ListPayoutsQuery | undefined, options?: RetryCallOptions | undefined]
      | [options?: RetryCallOptions | undefined]
  ): PageCall<Payout, PayoutListResult, PayoutListEnvelope, MonimeErrors, MonimeHeaders>;

  /**
   * Creates a payout.
   *
   * `amount.value` is an integer in minor units of `amount.currency`. `fees[].amount.value` is an integer in
   * minor units of `fees[].amount.currency`.
   *
   * Safe to repeat with the same key: every attempt sends it in the `Idempotency-Key` header. Set the key
   * with `idempotencyKey`; the default is random. A key is valid for 24 hours; after that, the client does
   * not send it again. The same key with a different request is answered with 409 `idempotency_key_in_use`.
   * After an unknown outcome, `client.reconcile(error)` looks the payout up in `listPayouts` by
   * `metadata.payout_reference`.
   *
   * Debits a financial account of the Space by the amount plus fees, and pays the amount to the destination.
   * The response is 200 while the payout is still `pending`: lack of funds, a blocked account and the like
   * may show only later, as status `failed`.
   *
   * `POST /v1/payouts`
   *
   * Errors by status ({@link CreatePayoutErrors}), besides those of most operations:
   * - 409 `idempotency_key_in_use`: The key was used in this Space with another address or body. The response
   *   does not say what happened to that request: read the payout back, and never send it again with a new
   *   key.
   *
   * @see
   *   https://raw.githubusercontent.com/monimesl/monime-developer-apis/main/versions/caph/2025-08-23/openapi.yaml
   * @see https://docs.monime.io/apis/versions/caph-2025-06-20/payout/create-payout
   * @see https://docs.monime.io/api-reference/resources/payout/create-payout
   */
  createPayout(
    body: CreatePayoutRequest,
    options?: KeyedCallOptions & PayoutCallOptions,
  ): Call<Payout, PayoutEnvelope, CreatePayoutErrors, MonimeHeaders>;

  /**
   * Reads one payout.
   *
   * `amount.value` is an integer in minor units of `amount.currency`. `fees[].amount.value` is an integer in
   * minor units of `fees[].amount.currency`.
   *
   * The only reliable way to read a payout's state, also after a webhook.
   *
   * `GET /v1/payouts/{id}`
   *
   * Errors by status ({@link GetPayoutErrors}), besides those of most operations:
   * - 404: There is no such object.
   *
   * @param id - The payout's id, `pyt-…`.
   * @see
   *   https://raw.githubusercontent.com/monimesl/monime-developer-apis/main/versions/caph/2025-08-23/openapi.yaml
   * @see https://docs.monime.io/apis/versions/caph-2025-08-23/payout/get-payout
   */
  getPayout(
    id: string,
    options?: RetryCallOptions,
  ): Call<Payout, PayoutEnvelope, GetPayoutErrors, MonimeHeaders>;

  /**
   * Deletes a payout that has not started.
   *
   * Sent once: the provider documents no idempotency key for this request. The client sends it again only if
   * it was provably not processed. After an unknown outcome, check at the provider before you call again.
   *
   * The only way to cancel. Allowed before processing starts: Monime names `pending`, and `scheduled`, which
   * is not a documented status. The error when it is too late is not documented, nor whether the payout can
   * be read afterwards: read it back, and treat anything but a 404 as not cancelled.
   *
   * `DELETE /v1/payouts/{id}`
   *
   * Errors by status ({@link DeletePayoutErrors}), besides those of most operations:
   * - 404: There is no such object.
   *
   * @param id - The payout's id, `pyt-…`.
   * @see
   *   https://raw.githubusercontent.com/monimesl/monime-developer-apis/main/versions/caph/2025-08-23/openapi.yaml
   */
  deletePayout(
    id: string,
    options?: OnceCallOptions,
  ): Call<DeletedEnvelope, DeletedEnvelope, DeletePayoutErrors, MonimeHeaders>;

  /**
   * Changes the metadata of a payout that has not been processed.
   *
   * `amount.value` is an integer in minor units of `amount.currency`. `fees[].amount.value` is an integer in
   * minor units of `fees[].amount.currency`.
   *
   * Sent once: the provider documents no idempotency key for this request. The client sends it again only if
   * it was provably not processed. After an unknown outcome, check at the provider before you call again.
   *
   * Works only until the payout is processed; the error after that is not documented. Whether metadata is
   * merged or replaced, and what `null` does, is not documented either: send the complete map.
   *
   * `PATCH /v1/payouts/{id}`
   *
   * Errors by status ({@link UpdatePayoutErrors}), besides those of most operations:
   * - 404: There is no such object.
   *
   * @param id - The payout's id, `pyt-…`.
   * @see https://docs.monime.io/apis/versions/caph-2025-08-23/payout/update-payout
   * @see
   *   https://raw.githubusercontent.com/monimesl/monime-developer-apis/main/versions/caph/2025-08-23/openapi.yaml
   */
  updatePayout(
    id: string,
    body: UpdatePayoutRequest,
    options?: OnceCallOptions,
  ): Call<Payout, PayoutEnvelope, UpdatePayoutErrors, MonimeHeaders>;

  /**
   * Lists the payouts of the Space, in the legacy generation.
   *
   * `amount.value` of each item is an integer in minor units of `amount.currency`. `charges[].amount.value`
   * of each item is an integer in minor units of `charges[].amount.currency`.
   *
   * Pages by identifier, in both directions. There is no filter and no documented order.
   *
   * `GET /payouts`
   *
   * Errors by status: {@link MonimeErrors}.
   *
   * @see https://docs.monime.io/apis/2024-08-01/resources/payout/list-payouts
   * @see
   *   https://raw.githubusercontent.com/monimesl/monime-developer-apis/main/versions/2024-08-01-openapi.yaml
   */
  listLegacyPayouts(
    ...given:
      | [query?: ListLegacyPayoutsQuery | undefined, options?: RetryCallOptions | undefined]
      | [options?: RetryCallOptions | undefined]
  ): PageCall<LegacyPayout, LegacyPayoutListResult, LegacyPayoutListEnvelope, MonimeErrors, MonimeHeaders>;

  /**
   * Creates a payout in the legacy generation.
   *
   * `amount.value` is an integer in minor units of `amount.currency`. `charges[].amount.value` is an integer
   * in minor units of `charges[].amount.currency`.
   *
   * Safe to repeat with the same key: every attempt sends it in the `Idempotency-Key` header. Set the key
   * with `idempotencyKey`; the default is random. A key is valid for 24 hours; after that, the client does
   * not send it again. The same key with a different request is answered with 409 `idempotency_key_in_use`.
   * After an unknown outcome, `client.reconcile(error)` looks the payout up in `listLegacyPayouts` by
   * `metadata.payout_reference`.
   *
   * Debits a financial account by the amount plus charges, and pays the amount to the destination. As in the
   * current generation, the response is 200 while the payout is still `pending`.
   *
   * `POST /payouts`
   *
   * Errors by status ({@link CreateLegacyPayoutErrors}), besides those of most operations:
   * - 409 `idempotency_key_in_use`: The key was used in this Space with another address or body. The response
   *   does not say what happened to that request: read the payout back, and never send it again with a new
   *   key.
   *
   * @see https://docs.monime.io/apis/2024-08-01/resources/payout/create-payout
   * @see
   *   https://raw.githubusercontent.com/monimesl/monime-developer-apis/main/versions/2024-08-01-openapi.yaml
   */
  createLegacyPayout(
    body: CreateLegacyPayoutRequest,
    options?: KeyedCallOptions & PayoutCallOptions,
  ): Call<LegacyPayout, LegacyPayoutEnvelope, CreateLegacyPayoutErrors, MonimeHeaders>;

  /**
   * Reads one payout of the legacy generation.
   *
   * `amount.value` is an integer in minor units of `amount.currency`. `charges[].amount.value` is an integer
   * in minor units of `charges[].amount.currency`.
   *
   * The payout with its charges, transaction references and, once it has failed, the reason.
   *
   * `GET /payouts/{id}`
   *
   * Errors by status ({@link GetLegacyPayoutErrors}), besides those of most operations:
   * - 404: There is no such object.
   *
   * @param id - The payout's id. No form is documented in this generation.
   * @see https://docs.monime.io/apis/2024-08-01/resources/payout/get-payout
   * @see
   *   https://raw.githubusercontent.com/monimesl/monime-developer-apis/main/versions/2024-08-01-openapi.yaml
   */
  getLegacyPayout(
    id: string,
    options?: RetryCallOptions,
  ): Call<LegacyPayout, LegacyPayoutEnvelope, GetLegacyPayoutErrors, MonimeHeaders>;

  /**
   * Deletes a payout of the legacy generation.
   *
   * Sent once: the provider documents no idempotency key for this request. The client sends it again only if
   * it was provably not processed. After an unknown outcome, check at the provider before you call again.
   *
   * Until when this is allowed is not documented in this generation. Read the payout back, and treat anything
   * but a 404 as not cancelled.
   *
   * `DELETE /payouts/{id}`
   *
   * Errors by status ({@link DeleteLegacyPayoutErrors}), besides those of most operations:
   * - 404: There is no such object.
   *
   * @param id - The payout's id. No form is documented in this generation.
   * @see
   *   https://raw.githubusercontent.com/monimesl/monime-developer-apis/main/versions/2024-08-01-openapi.yaml
   */
  deleteLegacyPayout(
    id: string,
    options?: OnceCallOptions,
  ): Call<DeletedEnvelope, DeletedEnvelope, DeleteLegacyPayoutErrors, MonimeHeaders>;

  /**
   * Changes the metadata of a payout of the legacy generation.
   *
   * `amount.value` is an integer in minor units of `amount.currency`. `charges[].amount.value` is an integer
   * in minor units of `charges[].amount.currency`.
   *
   * Sent once: the provider documents no idempotency key for this request. The client sends it again only if
   * it was provably not processed. After an unknown outcome, check at the provider before you call again.
   *
   * Metadata is all that can change. Whether it is merged or replaced, and what `null` does, is not
   * documented: send the complete map.
   *
   * `PATCH /payouts/{id}`
   *
   * Errors by status ({@link UpdateLegacyPayoutErrors}), besides those of most operations:
   * - 404: There is no such object.
   *
   * @param id - The payout's id. No form is documented in this generation.
   * @see https://docs.monime.io/apis/2024-08-01/resources/payout/update-payout
   * @see
   *   https://raw.githubusercontent.com/monimesl/monime-developer-apis/main/versions/2024-08-01-openapi.yaml
   */
  updateLegacyPayout(
    id: string,
    body: UpdateLegacyPayoutRequest,
    options?: OnceCallOptions,
  ): Call<LegacyPayout, LegacyPayoutEnvelope, UpdateLegacyPayoutErrors, MonimeHeaders>;

  /**
   * Lists the financial accounts of the Space.
   *
   * `balance.available.value` of each item is an integer in minor units of `balance.available.currency`.
   *
   * The accounts that payouts are debited from. Each has exactly one currency.
   *
   * `GET /v1/financial-accounts`
   *
   * Errors by status: {@link MonimeErrors}.
   *
   * @see
   *   https://raw.githubusercontent.com/monimesl/monime-developer-apis/main/versions/caph/2025-08-23/openapi.yaml
   * @see https://docs.monime.io/api-reference/resources/financial-account/list-financial-accounts
   */
  listFinancialAccounts(
    query?: ListFinancialAccountsQuery,
    options?: RetryCallOptions,
  ): PageCall<
    FinancialAccount,
    FinancialAccountListResult,
    FinancialAccountListEnvelope,
    MonimeErrors,
    MonimeHeaders
  >;

  /**
   * Reads one financial account.
   *
   * `balance.available.value` is an integer in minor units of `balance.available.currency`.
   *
   * Ask for the balance with `withBalance`; it is left out otherwise.
   *
   * `GET /v1/financial-accounts/{id}`
   *
   * Errors by status ({@link GetFinancialAccountErrors}), besides those of most operations:
   * - 404: There is no such object.
   *
   * @see
   *   https://raw.githubusercontent.com/monimesl/monime-developer-apis/main/versions/caph/2025-08-23/openapi.yaml
   * @see https://docs.monime.io/apis/versions/caph-2025-08-23/financial-account/get-financial-account
   */
  getFinancialAccount(
    id: string,
    ...given:
      | [query?: GetFinancialAccountQuery | undefined, options?: RetryCallOptions | undefined]
      | [options?: RetryCallOptions | undefined]
  ): Call<FinancialAccount, FinancialAccountEnvelope, GetFinancialAccountErrors, MonimeHeaders>;

  /**
   * Lists the entries of the ledger.
   *
   * `amount.value` of each item is an integer in minor units of `amount.currency`.
   * `financialAccount.balance.after.value` of each item is an integer in minor units of
   * `financialAccount.balance.after.currency`.
   *
   * A payout of SLE 1,000 with a fee of SLE 50 posts two debits, one of each. Give a payout's
   * `source.transactionReference` as `reference` to see its debits, and any reversal after a failure.
   *
   * `GET /v1/financial-transactions`
   *
   * Errors by status: {@link MonimeErrors}.
   *
   * @see
   *   https://raw.githubusercontent.com/monimesl/monime-developer-apis/main/versions/caph/2025-08-23/openapi.yaml
   * @see https://docs.monime.io/api-reference/resources/financial-transaction/list-financial-transactions
   */
  listFinancialTransactions(
    query?: ListFinancialTransactionsQuery,
    options?: RetryCallOptions,
  ): PageCall<
    FinancialTransaction,
    FinancialTransactionListResult,
    FinancialTransactionListEnvelope,
    MonimeErrors,
    MonimeHeaders
  >;

  /**
   * Reads one entry of the ledger.
   *
   * `amount.value` is an integer in minor units of `amount.currency`. `financialAccount.balance.after.value`
   * is an integer in minor units of `financialAccount.balance.after.currency`.
   *
   * Its type, amount, account, and what caused it.
   *
   * `GET /v1/financial-transactions/{id}`
   *
   * Errors by status ({@link GetFinancialTransactionErrors}), besides those of most operations:
   * - 404: There is no such object.
   *
   * @see
   *   https://raw.githubusercontent.com/monimesl/monime-developer-apis/main/versions/caph/2025-08-23/openapi.yaml
   * @see https://docs.monime.io/apis/versions/caph-2025-08-23/financial-transaction/get-financial-transaction
   */
  getFinancialTransaction(
    id: string,
    options?: RetryCallOptions,
  ): Call<FinancialTransaction, FinancialTransactionEnvelope, GetFinancialTransactionErrors, MonimeHeaders>;

  /**
   * Lists the banks of a country.
   *
   * Pay to a bank only while `status.active` and `featureSet.payout.canPayTo` are both true.
   *
   * `GET /v1/banks`
   *
   * Errors by status: {@link MonimeErrors}.
   *
   * @see
   *   https://raw.githubusercontent.com/monimesl/monime-developer-apis/main/versions/caph/2025-08-23/openapi.yaml
   */
  listBanks(
    query: ListBanksQuery,
    options?: RetryCallOptions,
  ): PageCall<Bank, BankListResult, BankListEnvelope, MonimeErrors, MonimeHeaders>;

  /**
   * Reads one bank.
   *
   * Its name and what Monime can do with it, by Monime's provider id.
   *
   * `GET /v1/banks/{providerId}`
   *
   * Errors by status ({@link GetBankErrors}), besides those of most operations:
   * - 404: There is no such object.
   *
   * @param providerId - Monime's id of the bank.
   * @see
   *   https://raw.githubusercontent.com/monimesl/monime-developer-apis/main/versions/caph/2025-08-23/openapi.yaml
   */
  getBank(
    providerId: string,
    options?: RetryCallOptions,
  ): Call<Bank, BankEnvelope, GetBankErrors, MonimeHeaders>;

  /**
   * Lists the mobile-money operators of a country.
   *
   * Pay to an operator only while `status.active` and `featureSet.payout.canPayTo` are both true.
   *
   * `GET /v1/momos`
   *
   * Errors by status: {@link MonimeErrors}.
   *
   * @see
   *   https://raw.githubusercontent.com/monimesl/monime-developer-apis/main/versions/caph/2025-08-23/openapi.yaml
   */
  listMomos(
    query: ListMomosQuery,
    options?: RetryCallOptions,
  ): PageCall<Momo, MomoListResult, MomoListEnvelope, MonimeErrors, MonimeHeaders>;

  /**
   * Reads one mobile-money operator.
   *
   * Its name and what Monime can do with it, by Monime's provider id.
   *
   * `GET /v1/momos/{providerId}`
   *
   * Errors by status ({@link GetMomoErrors}), besides those of most operations:
   * - 404: There is no such object.
   *
   * @param providerId - Monime's id of the operator.
   * @see
   *   https://raw.githubusercontent.com/monimesl/monime-developer-apis/main/versions/caph/2025-08-23/openapi.yaml
   */
  getMomo(
    providerId: string,
    options?: RetryCallOptions,
  ): Call<Momo, MomoEnvelope, GetMomoErrors, MonimeHeaders>;

  /**
   * Looks up who holds an account at a provider.
   *
   * A name check before paying. This operation has no version header.
   *
   * `GET /v1/provider-kyc/{providerId}`
   *
   * Errors by status ({@link GetProviderKycErrors}), besides those of most operations:
   * - 404: There is no such object.
   *
   * @param providerId - Monime's id of the bank, operator or wallet.
   * @see
   *   https://raw.githubusercontent.com/monimesl/monime-developer-apis/main/versions/caph/2025-08-23/openapi.yaml
   */
  getProviderKyc(
    providerId: string,
    query: GetProviderKycQuery,
    options?: RetryCallOptions,
  ): Call<ProviderKyc, ProviderKycEnvelope, GetProviderKycErrors, MonimeHeaders>;
}

/**
 * Creates a client for Monime. Payouts from a Monime Space to banks, mobile-money operators and digital
 * wallets in Sierra Leone, and what surrounds a payout: source accounts, the ledger, provider lists and a
 * name check.
 *
 * @throws {InputError} An option is missing or not valid; the message lists all that are.
 */
export function createMonimeClient(options: MonimeClientOptions): MonimeClient {
  return createProviderClient<MonimeClient>(description, options);
}
