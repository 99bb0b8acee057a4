// Generated from specs/mono.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import { createProviderClient } from "@org/payouts-common";
import type {
  Call,
  ClientOptions,
  Credential,
  KeyedCallOptions,
  OnceCallOptions,
  PageCall,
  PayoutCallOptions,
  ProviderClient,
  RetryCallOptions,
} from "@org/payouts-common";
import { description } from "./description.ts";
import type {
  Balances,
  BankList,
  BrebTarget,
  CreatePayoutRequest,
  DetailedLedgerTransaction,
  FxRates,
  GetLedgerAccountBalancesErrors,
  GetPayoutErrors,
  LedgerAccount,
  LedgerAccountPage,
  LedgerTransaction,
  LedgerTransactionPage,
  ListBanksErrors,
  ListBanksQuery,
  ListFxRatesErrors,
  ListFxRatesQuery,
  ListLedgerAccountTransactionsQuery,
  ListLedgerAccountsQuery,
  MonoErrors,
  Payout,
  ResolveBrebTargetRequest,
  ResourceId,
} from "./types.ts";

/** Options of {@link createMonoClient}: Mono Colombia's own, and those of every client. */
export interface MonoClientOptions extends ClientOptions {
  /** API credential, or a function that returns it. Default: the environment variable `MONO_API_KEY`. */
  credential?: Credential<string>;
  /**
   * The environment to call:
   * - `production`: https://api.cuentamono.com. Production. Keys are activated after Mono's certification
   *   review.
   * - `sandbox`: https://api.sandbox.cuentamono.com. Sandbox. Its keys are not valid in production.
   * - `certification`: https://api.cert.monoban.co. Certification, the host of the reference's examples.
   *
   * @defaultValue `"production"`
   */
  environment?: "production" | "sandbox" | "certification";
}

/** Options of `createPayout`. */
export interface CreatePayoutOptions extends KeyedCallOptions, PayoutCallOptions {
  headers?: {
    /**
     * A second protection besides `external_id`. The general guides ask for it on every write, payouts named;
     * the operation's own page lists no header. Any string, one for each intended payout and the same on each
     * retry; sibling operations want a UUID, which satisfies both. A known key answers from a cache. If the
     * same failure keeps coming back, drop or change this header and keep the `external_id`.
     */
    "X-Idempotency-Key"?: string;
  } & Readonly<Record<string, string>>;
}

/** Client for Mono Colombia. Payouts from Core ledger accounts to Colombian bank accounts. */
export interface MonoClient extends ProviderClient<Payout, MonoClient, "createPayout" | "resolveBrebTarget"> {
  /**
   * Create a payout.
   *
   * `calculated_fees.bank_transfer.amount.amount` is an integer in minor units of
   * `calculated_fees.bank_transfer.amount.currency`. `calculated_fees.bank_transfer_gmf.amount.amount` is an
   * integer in minor units of `calculated_fees.bank_transfer_gmf.amount.currency`.
   * `calculated_fees[].amount.amount` is an integer in minor units of `calculated_fees[].amount.currency`.
   * `source_amount.amount` is an integer in minor units of `source_amount.currency`. `target_amount.amount`
   * is an integer in minor units of `target_amount.currency`.
   *
   * Safe to repeat with the same key: every attempt sends it in `external_id` of the body. Set the key there
   * or with `idempotencyKey`; the default is random. How long the provider remembers a key is not documented.
   * The same key with a different request returns the first response.
   *
   * Debits a ledger account and pays a Colombian bank account. Amounts are integers in minor units; give
   * exactly one of `source_amount` and `target_amount`. 201 means that the payout was accepted, not that it
   * was paid. 200 means that `external_id` was already known: nothing was created, and the payout of that
   * identifier is returned, whatever else this request contains, so compare it with what you asked for.
   * Payouts cannot be looked up by `external_id`: to find one after a timeout, send the same request again.
   *
   * `POST /v1/core/payouts`
   *
   * Errors by status: {@link MonoErrors}.
   *
   * @see
   *   https://docs.breb-participant.cert.monoban.co/docs/api-reference/core/payouts/MonoBankingAPI.V1.Core.Payouts.PayoutController.create
   */
  createPayout(body: CreatePayoutRequest, options?: CreatePayoutOptions): Call<Payout, Payout, MonoErrors>;

  /**
   * Read one payout.
   *
   * `calculated_fees.bank_transfer.amount.amount` is an integer in minor units of
   * `calculated_fees.bank_transfer.amount.currency`. `calculated_fees.bank_transfer_gmf.amount.amount` is an
   * integer in minor units of `calculated_fees.bank_transfer_gmf.amount.currency`.
   * `calculated_fees[].amount.amount` is an integer in minor units of `calculated_fees[].amount.currency`.
   * `source_amount.amount` is an integer in minor units of `source_amount.currency`. `target_amount.amount`
   * is an integer in minor units of `target_amount.currency`.
   *
   * The payout as it stands now. Webhooks may come late, twice or out of order, so confirm a state here
   * before acting on it.
   *
   * `GET /v1/core/payouts/{id}`
   *
   * Errors by status ({@link GetPayoutErrors}), besides those of most operations:
   * - 404 `item_not_found`: There is no such resource.
   *
   * @param id - The payout's identifier.
   * @see
   *   https://docs.breb-participant.cert.monoban.co/docs/api-reference/core/payouts/MonoBankingAPI.V1.Core.Payouts.PayoutController.show
   */
  getPayout(id: ResourceId, options?: RetryCallOptions): Call<Payout, Payout, GetPayoutErrors>;

  /**
   * Look up who owns a Bre-B key.
   *
   * `transaction_amount.amount` is an integer in minor units of `transaction_amount.currency`.
   *
   * Sent once: the provider documents no idempotency key for this request. The client sends it again only if
   * it was provably not processed. After an unknown outcome, check at the provider before you call again.
   *
   * Returns the owner and the account of a key at once. It moves no money. Resolve just before each payout
   * and use the result once: how long it is valid is not documented. How its `id` enters a `co_breb` payout
   * is not documented either.
   *
   * `POST /v1/core/payouts/co_breb/targets/resolve`
   *
   * Errors by status: {@link MonoErrors}.
   *
   * @see
   *   https://docs.breb-participant.cert.monoban.co/docs/api-reference/core/payouts/MonoBankingAPI.V1.Core.Payouts.Breb.TargetResolutionController.create
   */
  resolveBrebTarget(
    body: ResolveBrebTargetRequest,
    options?: OnceCallOptions,
  ): Call<BrebTarget, BrebTarget, MonoErrors>;

  /**
   * List ledger accounts.
   *
   * The tenant's accounts, from which payouts are debited. Balances are not included; read them one account
   * at a time. Pages are numbered, so a row may appear twice or not at all if accounts are opened meanwhile.
   *
   * `GET /v1/ledger/accounts`
   *
   * Errors by status: {@link MonoErrors}.
   *
   * @see
   *   https://docs.breb-participant.cert.monoban.co/docs/api-reference/core/ledger/MonoBankingAPI.V1.Ledger.Accounts.AccountController.index
   */
  listLedgerAccounts(
    ...given:
      | [query?: ListLedgerAccountsQuery | undefined, options?: RetryCallOptions | undefined]
      | [options?: RetryCallOptions | undefined]
  ): PageCall<LedgerAccount, LedgerAccountPage, LedgerAccountPage, MonoErrors>;

  /**
   * Read the balances of a ledger account.
   *
   * `available.amount` is an integer in minor units of `available.currency`. `pending.amount` is an integer
   * in minor units of `pending.currency`.
   *
   * Available and pending balance of one account, in minor units of its currency.
   *
   * `GET /v1/ledger/accounts/{account_id}/balances`
   *
   * Errors by status ({@link GetLedgerAccountBalancesErrors}), besides those of most operations:
   * - 404 `item_not_found`: There is no such resource.
   *
   * @param accountId - The ledger account's identifier.
   * @see
   *   https://docs.breb-participant.cert.monoban.co/docs/api-reference/core/ledger/MonoBankingAPI.V1.Ledger.Accounts.BalanceController.get
   * @see https://docs.mono.la/docs/api-reference/core/ledger/get_ledger_account_balances
   */
  getLedgerAccountBalances(
    accountId: ResourceId,
    options?: RetryCallOptions,
  ): Call<Balances, Balances, GetLedgerAccountBalancesErrors>;

  /**
   * List the movements of a ledger account.
   *
   * `transactions[].amount.amount` is an integer in minor units of `transactions[].amount.currency`.
   *
   * Every credit, debit, hold and release. With `origin: payout` it is the only documented way to enumerate
   * payouts: `id_in_origin` should then be the payout's id. Pages are numbered, so rows can repeat or be
   * missed while money moves; identify them by `id`.
   *
   * `GET /v1/ledger/accounts/{account_id}/transactions`
   *
   * Errors by status: {@link MonoErrors}.
   *
   * @param accountId - The ledger account's identifier.
   * @see
   *   https://docs.breb-participant.cert.monoban.co/docs/api-reference/core/ledger/MonoBankingAPI.V1.Ledger.Accounts.TransactionController.index
   */
  listLedgerAccountTransactions(
    accountId: ResourceId,
    ...given:
      | [query?: ListLedgerAccountTransactionsQuery | undefined, options?: RetryCallOptions | undefined]
      | [options?: RetryCallOptions | undefined]
  ): PageCall<LedgerTransaction, LedgerTransactionPage, LedgerTransactionPage, MonoErrors>;

  /**
   * Read one movement of a ledger account.
   *
   * `amount.amount` is an integer in minor units of `amount.currency`.
   *
   * The movement, and what caused it.
   *
   * `GET /v1/ledger/accounts/{account_id}/transactions/{id}`
   *
   * Errors by status: {@link MonoErrors}.
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
  ): Call<DetailedLedgerTransaction, DetailedLedgerTransaction, MonoErrors>;

  /**
   * List banks and their codes.
   *
   * The codes for `target.bank_code`. The page belongs to Banking; that its `transfers` codes are the ones of
   * Core payouts is inferred. Never use a code of kind `pse` in a payout: those have four digits (`1051`),
   * transfer codes three (`007`).
   *
   * `GET /v1/banks`
   *
   * Errors by status: {@link ListBanksErrors}.
   *
   * @see
   *   https://docs.breb-participant.cert.monoban.co/docs/api-reference/banking/bank-transfers/MonoBankingAPI.V1.Banks.BankController.index
   */
  listBanks(
    ...given:
      | [query?: ListBanksQuery | undefined, options?: RetryCallOptions | undefined]
      | [options?: RetryCallOptions | undefined]
  ): Call<BankList, BankList, ListBanksErrors>;

  /**
   * Read exchange rates.
   *
   * Rates of the tenant's currencies against the US dollar: the latest, or those of a day. They are market
   * rates without the tenant's spread. They are not a quote: the cost of a payout across currencies is known
   * only from its amounts.
   *
   * `GET /v1/core/fx_rates`
   *
   * Errors by status ({@link ListFxRatesErrors}), besides those of most operations:
   * - 503 `service_is_unavailable`: The service is temporarily unavailable.
   *
   * @see
   *   https://docs.breb-participant.cert.monoban.co/docs/api-reference/core/ledger/MonoBankingAPI.V1.Core.FXRatesController.index
   * @see
   *   https://docs.breb-participant.cert.monoban.co/docs/api-reference/core/ledger/MonoBankingAPI.V1.Ledger.Transfers.AccountTransferController.create
   */
  listFxRates(
    ...given:
      | [query?: ListFxRatesQuery | undefined, options?: RetryCallOptions | undefined]
      | [options?: RetryCallOptions | undefined]
  ): Call<FxRates, FxRates, ListFxRatesErrors>;
}

/**
 * Creates a client for Mono Colombia. Payouts from Core ledger accounts to Colombian bank accounts.
 *
 * @throws {InputError} An option is missing or not valid; the message lists all that are.
 */
export function createMonoClient(options: MonoClientOptions = {}): MonoClient {
  return createProviderClient<MonoClient>(description, options);
}
