// Generated from specs/mono.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
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
  CreatePayoutBody,
  CreatePayoutEnvelope,
  CreatePayoutErrors,
  CreatePayoutResult,
  GetLedgerAccountBalancesEnvelope,
  GetLedgerAccountBalancesErrors,
  GetLedgerAccountBalancesResult,
  GetLedgerAccountTransactionEnvelope,
  GetLedgerAccountTransactionErrors,
  GetLedgerAccountTransactionResult,
  GetPayoutEnvelope,
  GetPayoutErrors,
  GetPayoutResult,
  LedgerAccount,
  LedgerTransaction,
  ListBanksEnvelope,
  ListBanksErrors,
  ListBanksQuery,
  ListBanksResult,
  ListFxRatesEnvelope,
  ListFxRatesErrors,
  ListFxRatesQuery,
  ListFxRatesResult,
  ListLedgerAccountTransactionsEnvelope,
  ListLedgerAccountTransactionsErrors,
  ListLedgerAccountTransactionsQuery,
  ListLedgerAccountTransactionsResult,
  ListLedgerAccountsEnvelope,
  ListLedgerAccountsErrors,
  ListLedgerAccountsQuery,
  ListLedgerAccountsResult,
  Payout,
  ResolveBrebTargetBody,
  ResolveBrebTargetEnvelope,
  ResolveBrebTargetErrors,
  ResolveBrebTargetResult,
  ResourceId,
} from "./types.ts";

/** Options of {@link createMonoClient}. */
export interface MonoClientOptions extends ClientOptions {
  /**
   * What proves who is asking, or a function that fetches it. Without it: `MONO_API_KEY` of the
   * environment.
   */
  credential?: Credential<string>;
  /**
   * `production`: https://api.cuentamono.com
   * `sandbox`: https://api.sandbox.cuentamono.com
   * `certification`: https://api.cert.monoban.co
   *
   * @defaultValue `"production"`
   */
  environment?: "production" | "sandbox" | "certification";
}

/** Options of `createPayout`. */
export interface CreatePayoutOptions extends KeyedCallOptions {
  headers?: {
    /**
     * A second guard, beside `external_id`. The general guides ask for it on every write, payouts named;
     * the operation's own page lists no header. Any string, one for each intended payout and the same on
     * each retry; sibling operations want a UUID, which satisfies both. A known key answers from a cache.
     * If the same failure keeps coming back, drop or change this header and keep the `external_id`.
     */
    "X-Idempotency-Key"?: string;
  } & Readonly<Record<string, string>>;
}

/** Mono Colombia: Payouts from Core ledger accounts to Colombian bank accounts */
export interface MonoClient extends ProviderClient<paths, Payout> {
  /**
   * Create a payout.
   *
   * Debits a ledger account and pays a Colombian bank account. Amounts are integers in minor units; give
   * exactly one of `source_amount` and `target_amount`. 201 says that the payout was accepted, not that
   * it was paid. 200 says that `external_id` was known already: nothing was created, and the payout of
   * that identifier comes back, whatever else this request said, so compare it with what was asked.
   * Payouts cannot be looked up by `external_id`: to find one after a timeout, send the same request
   * again.
   *
   * `POST /v1/core/payouts`
   *
   * `source_amount.amount` is an integer in minor units of `source_amount.currency`.
   * `target_amount.amount` is an integer in minor units of `target_amount.currency`.
   * `calculated_fees.bank_transfer.amount.amount` is an integer in minor units of
   * `calculated_fees.bank_transfer.amount.currency`.
   * `calculated_fees.bank_transfer_gmf.amount.amount` is an integer in minor units of
   * `calculated_fees.bank_transfer_gmf.amount.currency`.
   *
   * Safe to repeat with the same key: it travels in the body's `external_id` (yours, `idempotencyKey`,
   * or a random one), and stays the same on every attempt. How long the provider remembers a key is not
   * documented. The same key with another request gets the first answer again.
   *
   * Documented errors:
   * - 400 `validation_error`: The request is malformed.
   * - 401 `expired_token`: The key is missing, malformed or revoked.
   * - 403 `not_authorized`: The key is valid, but lacks the scope.
   * - 422 `missing_field`: The content was rejected.
   * - 429: Too many requests; nothing was processed. Mono announces this answer for the whole API,
   *   without numbers and not yet enforced everywhere.
   * - default: Any other failure. The general guide names 404, 408, 409, 500, 502, 503 and 504 for the
   *   whole API, each with the same envelope.
   *
   * @see
   *   https://docs.breb-participant.cert.monoban.co/docs/api-reference/core/payouts/MonoBankingAPI.V1.Core.Payouts.PayoutController.create
   */
  createPayout(
    body: CreatePayoutBody,
    options?: CreatePayoutOptions,
  ): Call<CreatePayoutResult, CreatePayoutEnvelope, CreatePayoutErrors>;

  /**
   * Read one payout.
   *
   * The payout as it stands now. Webhooks may come late, twice or out of order, so confirm a state here
   * before acting on it.
   *
   * `GET /v1/core/payouts/{id}`
   *
   * `calculated_fees.bank_transfer.amount.amount` is an integer in minor units of
   * `calculated_fees.bank_transfer.amount.currency`.
   * `calculated_fees.bank_transfer_gmf.amount.amount` is an integer in minor units of
   * `calculated_fees.bank_transfer_gmf.amount.currency`.
   * `source_amount.amount` is an integer in minor units of `source_amount.currency`.
   * `target_amount.amount` is an integer in minor units of `target_amount.currency`.
   *
   * Documented errors:
   * - 401 `expired_token`: The key is missing, malformed or revoked.
   * - 403 `not_authorized`: The key is valid, but lacks the scope.
   * - 404 `item_not_found`: There is no such resource.
   * - 422 `missing_field`: The content was rejected.
   * - 429: Too many requests; nothing was processed. Mono announces this answer for the whole API,
   *   without numbers and not yet enforced everywhere.
   * - default: Any other failure. The general guide names 404, 408, 409, 500, 502, 503 and 504 for the
   *   whole API, each with the same envelope.
   *
   * @param id - The payout's identifier.
   * @see
   *   https://docs.breb-participant.cert.monoban.co/docs/api-reference/core/payouts/MonoBankingAPI.V1.Core.Payouts.PayoutController.show
   */
  getPayout(
    id: ResourceId,
    options?: RetryCallOptions,
  ): Call<GetPayoutResult, GetPayoutEnvelope, GetPayoutErrors>;

  /**
   * Look up who owns a Bre-B key.
   *
   * Answers at once with the owner and account behind a key. It moves no money. Resolve just before each
   * payout and use the answer once: how long it lives is not documented. How its `id` enters a `co_breb`
   * payout is not documented either.
   *
   * `POST /v1/core/payouts/co_breb/targets/resolve`
   *
   * `transaction_amount.amount` is an integer in minor units of `transaction_amount.currency`.
   *
   * Sent once: no document says how a repeat would be told from a new request. It is sent again only
   * when it was provably not processed. After an unknown outcome, look before you call again.
   *
   * Documented errors:
   * - 400 `validation_error`: The request is malformed.
   * - 401 `expired_token`: The key is missing, malformed or revoked.
   * - 403 `not_authorized`: The key is valid, but lacks the scope.
   * - 422 `missing_field`: The content was rejected.
   * - 429: Too many requests; nothing was processed. Mono announces this answer for the whole API,
   *   without numbers and not yet enforced everywhere.
   * - default: Any other failure. The general guide names 404, 408, 409, 500, 502, 503 and 504 for the
   *   whole API, each with the same envelope.
   *
   * @see
   *   https://docs.breb-participant.cert.monoban.co/docs/api-reference/core/payouts/MonoBankingAPI.V1.Core.Payouts.Breb.TargetResolutionController.create
   */
  resolveBrebTarget(
    body: ResolveBrebTargetBody,
    options?: OnceCallOptions,
  ): Call<ResolveBrebTargetResult, ResolveBrebTargetEnvelope, ResolveBrebTargetErrors>;

  /**
   * List ledger accounts.
   *
   * The tenant's accounts, from which payouts are debited. Balances are not included; read them one
   * account at a time. Pages are numbered, so accounts opened meanwhile can repeat a row or hide one.
   *
   * `GET /v1/ledger/accounts`
   *
   * Documented errors:
   * - 400 `validation_error`: The request is malformed.
   * - 401 `expired_token`: The key is missing, malformed or revoked.
   * - 403 `not_authorized`: The key is valid, but lacks the scope.
   * - 422 `missing_field`: The content was rejected.
   * - 429: Too many requests; nothing was processed. Mono announces this answer for the whole API,
   *   without numbers and not yet enforced everywhere.
   * - default: Any other failure. The general guide names 404, 408, 409, 500, 502, 503 and 504 for the
   *   whole API, each with the same envelope.
   *
   * @see
   *   https://docs.breb-participant.cert.monoban.co/docs/api-reference/core/ledger/MonoBankingAPI.V1.Ledger.Accounts.AccountController.index
   */
  listLedgerAccounts(
    query?: ListLedgerAccountsQuery,
    options?: RetryCallOptions,
  ): PageCall<LedgerAccount, ListLedgerAccountsResult, ListLedgerAccountsEnvelope, ListLedgerAccountsErrors>;

  /**
   * Read the balances of a ledger account.
   *
   * Available and pending money of one account, in minor units of its currency.
   *
   * `GET /v1/ledger/accounts/{account_id}/balances`
   *
   * `available.amount` is an integer in minor units of `available.currency`.
   * `pending.amount` is an integer in minor units of `pending.currency`.
   *
   * Documented errors:
   * - 400 `validation_error`: The request is malformed.
   * - 401 `expired_token`: The key is missing, malformed or revoked.
   * - 403 `not_authorized`: The key is valid, but lacks the scope.
   * - 404 `item_not_found`: There is no such resource.
   * - 422 `missing_field`: The content was rejected.
   * - 429: Too many requests; nothing was processed. Mono announces this answer for the whole API,
   *   without numbers and not yet enforced everywhere.
   * - default: Any other failure. The general guide names 404, 408, 409, 500, 502, 503 and 504 for the
   *   whole API, each with the same envelope.
   *
   * @param accountId - The ledger account's identifier.
   * @see
   *   https://docs.breb-participant.cert.monoban.co/docs/api-reference/core/ledger/MonoBankingAPI.V1.Ledger.Accounts.BalanceController.get
   * @see https://docs.mono.la/docs/api-reference/core/ledger/get_ledger_account_balances
   */
  getLedgerAccountBalances(
    accountId: ResourceId,
    options?: RetryCallOptions,
  ): Call<GetLedgerAccountBalancesResult, GetLedgerAccountBalancesEnvelope, GetLedgerAccountBalancesErrors>;

  /**
   * List the movements of a ledger account.
   *
   * Every credit, debit, hold and release. With `origin: payout` it is the only documented way to
   * enumerate payouts: `id_in_origin` should then be the payout's id. Pages are numbered, so rows can
   * repeat or be missed while money moves; tell them apart by `id`.
   *
   * `GET /v1/ledger/accounts/{account_id}/transactions`
   *
   * `transactions[].amount.amount` is an integer in minor units of `transactions[].amount.currency`.
   *
   * Documented errors:
   * - 400 `validation_error`: The request is malformed.
   * - 401 `expired_token`: The key is missing, malformed or revoked.
   * - 403 `not_authorized`: The key is valid, but lacks the scope.
   * - 422 `missing_field`: The content was rejected.
   * - 429: Too many requests; nothing was processed. Mono announces this answer for the whole API,
   *   without numbers and not yet enforced everywhere.
   * - default: Any other failure. The general guide names 404, 408, 409, 500, 502, 503 and 504 for the
   *   whole API, each with the same envelope.
   *
   * @param accountId - The ledger account's identifier.
   * @see
   *   https://docs.breb-participant.cert.monoban.co/docs/api-reference/core/ledger/MonoBankingAPI.V1.Ledger.Accounts.TransactionController.index
   */
  listLedgerAccountTransactions(
    accountId: ResourceId,
    query?: ListLedgerAccountTransactionsQuery,
    options?: RetryCallOptions,
  ): PageCall<
    LedgerTransaction,
    ListLedgerAccountTransactionsResult,
    ListLedgerAccountTransactionsEnvelope,
    ListLedgerAccountTransactionsErrors
  >;

  /**
   * Read one movement of a ledger account.
   *
   * The movement, and what caused it.
   *
   * `GET /v1/ledger/accounts/{account_id}/transactions/{id}`
   *
   * `amount.amount` is an integer in minor units of `amount.currency`.
   *
   * Documented errors:
   * - 400 `validation_error`: The request is malformed.
   * - 401 `expired_token`: The key is missing, malformed or revoked.
   * - 403 `not_authorized`: The key is valid, but lacks the scope.
   * - 422 `missing_field`: The content was rejected.
   * - 429: Too many requests; nothing was processed. Mono announces this answer for the whole API,
   *   without numbers and not yet enforced everywhere.
   * - default: Any other failure. The general guide names 404, 408, 409, 500, 502, 503 and 504 for the
   *   whole API, each with the same envelope.
   *
   * @param accountId - The ledger account's identifier.
   * @param id - The movement's identifier. It belongs to the account.
   * @see
   *   https://docs.breb-participant.cert.monoban.co/docs/api-reference/core/ledger/MonoBankingAPI.V1.Ledger.Accounts.TransactionController.show
   */
  getLedgerAccountTransaction(
    accountId: ResourceId,
    id: ResourceId,
    options?: RetryCallOptions,
  ): Call<
    GetLedgerAccountTransactionResult,
    GetLedgerAccountTransactionEnvelope,
    GetLedgerAccountTransactionErrors
  >;

  /**
   * List banks and their codes.
   *
   * The codes for `target.bank_code`. The page belongs to Banking; that its `transfers` codes are the
   * ones of Core payouts is inferred. Never use a code of kind `pse` in a payout: those have four digits
   * (`1051`), transfer codes three (`007`).
   *
   * `GET /v1/banks`
   *
   * Documented errors:
   * - 401 `expired_token`: The key is missing, malformed or revoked.
   * - 403 `not_authorized`: The key is valid, but lacks the scope.
   * - 429: Too many requests; nothing was processed. Mono announces this answer for the whole API,
   *   without numbers and not yet enforced everywhere.
   * - default: Any other failure. The general guide names 404, 408, 409, 500, 502, 503 and 504 for the
   *   whole API, each with the same envelope.
   *
   * @see
   *   https://docs.breb-participant.cert.monoban.co/docs/api-reference/banking/bank-transfers/MonoBankingAPI.V1.Banks.BankController.index
   */
  listBanks(
    query?: ListBanksQuery,
    options?: RetryCallOptions,
  ): Call<ListBanksResult, ListBanksEnvelope, ListBanksErrors>;

  /**
   * Read exchange rates.
   *
   * Rates of the tenant's currencies against the US dollar: the latest, or those of a day. They are
   * market rates without the tenant's spread. They are no quote: the cost of a payout across currencies
   * is known only from its amounts.
   *
   * `GET /v1/core/fx_rates`
   *
   * Documented errors:
   * - 400 `validation_error`: The request is malformed.
   * - 401 `expired_token`: The key is missing, malformed or revoked.
   * - 403 `not_authorized`: The key is valid, but lacks the scope.
   * - 422 `missing_field`: The content was rejected.
   * - 429: Too many requests; nothing was processed. Mono announces this answer for the whole API,
   *   without numbers and not yet enforced everywhere.
   * - 503 `service_is_unavailable`: The service is out of order for a while.
   * - default: Any other failure. The general guide names 404, 408, 409, 500, 502, 503 and 504 for the
   *   whole API, each with the same envelope.
   *
   * @see
   *   https://docs.breb-participant.cert.monoban.co/docs/api-reference/core/ledger/MonoBankingAPI.V1.Core.FXRatesController.index
   * @see
   *   https://docs.breb-participant.cert.monoban.co/docs/api-reference/core/ledger/MonoBankingAPI.V1.Ledger.Transfers.AccountTransferController.create
   */
  listFxRates(
    query?: ListFxRatesQuery,
    options?: RetryCallOptions,
  ): Call<ListFxRatesResult, ListFxRatesEnvelope, ListFxRatesErrors>;
}

/**
 * A client of Mono Colombia. Payouts from Core ledger accounts to Colombian bank accounts
 *
 * @throws {InputError} Something is wrong with the options; the message says what, and all of it.
 */
export function createMonoClient(options: MonoClientOptions = {}): MonoClient {
  return createProviderClient<MonoClient>(description, options);
}
