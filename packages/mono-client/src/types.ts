// Generated from specs/mono.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import type { components } from "./schema.ts";

/** An identifier in a request. A prefix names the kind of resource. */
export type ResourceId = components["schemas"]["ResourceId"];

/** ISO 4217 code. The known values are the currencies of ledger accounts; a tenant may hold fewer. */
export type CurrencyCode = components["schemas"]["CurrencyCode"];

/**
 * Minor units ("cents"): 100000000 COP is one million pesos. Minimum, maximum and negative values are not
 * documented; send positive ones only.
 */
export type MinorAmount = components["schemas"]["MinorAmount"];

/** An amount in minor units, and its currency. */
export type Money = components["schemas"]["Money"];

/** An amount in minor units and its currency, or null. */
export type NullableMoney = components["schemas"]["NullableMoney"];

/**
 * The caller's own data: a flat map. Values are said to be kept and shown as strings, while the printed
 * example gives numbers back, so compare them as strings.
 */
export type Metadata = components["schemas"]["Metadata"];

/** Position of a page in its list. */
export type Pagination = components["schemas"]["Pagination"];

/** Order of a list. */
export type Sort = components["schemas"]["Sort"];

/** A range of date-times. Its members, and how they are written in a query, are not documented. */
export type DateTimeRange = components["schemas"]["DateTimeRange"];

/**
 * What to pay, to whom, from where. Give exactly one of `source_amount` and `target_amount`: each is computed
 * from the other.
 */
export type CreatePayoutRequest = components["schemas"]["CreatePayoutRequest"];

/** Where the money goes. Only bank accounts are documented. */
export type CreatePayoutTarget = components["schemas"]["CreatePayoutTarget"];

/** A bank account in Colombia. */
export type BankAccountTarget = components["schemas"]["BankAccountTarget"];

/** What every target has. */
export type CommonPayoutTarget = components["schemas"]["CommonPayoutTarget"];

/** What a Colombian bank account has. */
export type COACHBankAccount = components["schemas"]["COACHBankAccount"];

/** Who is paid. Only people are documented, not companies. */
export type Payee = components["schemas"]["Payee"];

/** A payout. It carries no times, no rate and no bank trace number. No operation cancels or repeats it. */
export type Payout = components["schemas"]["Payout"];

/**
 * State of the payout. The reference gives no values. These four are provisional, from a guide that calls
 * itself a draft; anything else is not final. Only `settled` counts as paid and only `failed` as not paid,
 * both after a `getPayout`, and Banking may still reverse either some days later.
 */
export type PayoutStateSchema = components["schemas"]["PayoutState"];

/** Where the money goes. Kinds beside the bank account have members of their own, not documented. */
export type PayoutTarget = components["schemas"]["PayoutTarget"];

/** Who is paid. */
export type PayoutPayee = components["schemas"]["PayoutPayee"];

/** The fees, by name. Names beyond these two may appear. */
export type CalculatedFees = components["schemas"]["CalculatedFees"];

/** One fee. */
export type CalculatedFee = components["schemas"]["CalculatedFee"];

/** Request body of `resolveBrebTarget`. */
export type ResolveBrebTargetRequest = components["schemas"]["ResolveBrebTargetRequest"];

/** The owner and the account of a Bre-B key. */
export type BrebTarget = components["schemas"]["BrebTarget"];

/** Who owns the key. */
export type BrebCreditor = components["schemas"]["BrebCreditor"];

/** The account of the key. */
export type BrebCreditorAccount = components["schemas"]["BrebCreditorAccount"];

/** A balance kept by Mono, in one currency. */
export type LedgerAccount = components["schemas"]["LedgerAccount"];

/** Result of `listLedgerAccounts`. */
export type LedgerAccountPage = components["schemas"]["LedgerAccountPage"];

/** Balances of one account. */
export type Balances = components["schemas"]["Balances"];

/** One movement of a ledger account. */
export type LedgerTransaction = components["schemas"]["LedgerTransaction"];

/** One movement of a ledger account, with what caused it. */
export type DetailedLedgerTransaction = components["schemas"]["DetailedLedgerTransaction"];

/**
 * What caused the movement; its members depend on `origin`. Null where the origin is unknown. The members for
 * `payout` are not documented, and may name the payee.
 */
export type LedgerTransactionDetails = components["schemas"]["LedgerTransactionDetails"];

/** Result of `listLedgerAccountTransactions`. */
export type LedgerTransactionPage = components["schemas"]["LedgerTransactionPage"];

/** Banks, in a shape that depends on the kind asked for. */
export type BankList = components["schemas"]["BankList"];

/** Banks that payouts can reach. */
export type TransferBankList = components["schemas"]["TransferBankList"];

/** A bank, with the account types that it supports in a member whose name is not documented. */
export type TransferBank = components["schemas"]["TransferBank"];

/** Banks of PSE collections. Not for payouts. */
export type PseBankList = components["schemas"]["PseBankList"];

export type PseBank = components["schemas"]["PseBank"];

/** Units of each currency for one US dollar, as decimal strings, by ISO 4217 code. */
export type FxRates = components["schemas"]["FxRates"];

/** Envelope of every event. */
export type WebhookEnvelope = components["schemas"]["WebhookEnvelope"];

/** A movement was recorded on a subaccount. */
export type LedgerAccountTransactionCreated = components["schemas"]["LedgerAccountTransactionCreated"];

/** Body of every error. */
export type ErrorEnvelope = components["schemas"]["ErrorEnvelope"];

/** One problem. */
export type ErrorDetail = components["schemas"]["ErrorDetail"];

/** Query parameters of `listLedgerAccounts`. */
export type ListLedgerAccountsQuery = components["schemas"]["ListLedgerAccountsQuery"];

/** Query parameters of `listLedgerAccountTransactions`. */
export type ListLedgerAccountTransactionsQuery = components["schemas"]["ListLedgerAccountTransactionsQuery"];

/** Query parameters of `listBanks`. */
export type ListBanksQuery = components["schemas"]["ListBanksQuery"];

/** Query parameters of `listFxRates`. */
export type ListFxRatesQuery = components["schemas"]["ListFxRatesQuery"];

/** Bodies of the errors that most operations of Mono Colombia document, by status. */
export interface MonoErrors {
  /** `validation_error`: The request is malformed. */
  400: ErrorEnvelope;
  /** `expired_token`: The key is missing, malformed or revoked. */
  401: ErrorEnvelope;
  /** `not_authorized`: The key is valid, but lacks the scope. */
  403: ErrorEnvelope;
  /** `missing_field`: The content was rejected. */
  422: ErrorEnvelope;
  /**
   * Too many requests; nothing was processed. Mono documents this response for the whole API, without limits,
   * and does not enforce it everywhere yet.
   */
  429: ErrorEnvelope;
  /**
   * Any other error. The general guide names 404, 408, 409, 500, 502, 503 and 504 for the whole API, each
   * with the same envelope.
   */
  default: ErrorEnvelope;
}

/** Request body of `createPayout`. */
export type CreatePayoutBody = CreatePayoutRequest;

/** Result of `createPayout`. */
export type CreatePayoutResult = Payout;

/** Whole response body of `createPayout`. */
export type CreatePayoutEnvelope = Payout;

/** Bodies of the errors that `createPayout` documents, by status. */
export interface CreatePayoutErrors extends MonoErrors {}

/** Result of `getPayout`. */
export type GetPayoutResult = Payout;

/** Whole response body of `getPayout`. */
export type GetPayoutEnvelope = Payout;

/** Bodies of the errors that `getPayout` documents, by status. */
export interface GetPayoutErrors extends Omit<MonoErrors, 400> {
  /** `item_not_found`: There is no such resource. */
  404: ErrorEnvelope;
}

/** Request body of `resolveBrebTarget`. */
export type ResolveBrebTargetBody = ResolveBrebTargetRequest;

/** Result of `resolveBrebTarget`. */
export type ResolveBrebTargetResult = BrebTarget;

/** Whole response body of `resolveBrebTarget`. */
export type ResolveBrebTargetEnvelope = BrebTarget;

/** Bodies of the errors that `resolveBrebTarget` documents, by status. */
export interface ResolveBrebTargetErrors extends MonoErrors {}

/** Result of `listLedgerAccounts`. */
export type ListLedgerAccountsResult = LedgerAccountPage;

/** Whole response body of `listLedgerAccounts`. */
export type ListLedgerAccountsEnvelope = LedgerAccountPage;

/** Bodies of the errors that `listLedgerAccounts` documents, by status. */
export interface ListLedgerAccountsErrors extends MonoErrors {}

/** Result of `getLedgerAccountBalances`. */
export type GetLedgerAccountBalancesResult = Balances;

/** Whole response body of `getLedgerAccountBalances`. */
export type GetLedgerAccountBalancesEnvelope = Balances;

/** Bodies of the errors that `getLedgerAccountBalances` documents, by status. */
export interface GetLedgerAccountBalancesErrors extends MonoErrors {
  /** `item_not_found`: There is no such resource. */
  404: ErrorEnvelope;
}

/** Result of `listLedgerAccountTransactions`. */
export type ListLedgerAccountTransactionsResult = LedgerTransactionPage;

/** Whole response body of `listLedgerAccountTransactions`. */
export type ListLedgerAccountTransactionsEnvelope = LedgerTransactionPage;

/** Bodies of the errors that `listLedgerAccountTransactions` documents, by status. */
export interface ListLedgerAccountTransactionsErrors extends MonoErrors {}

/** Result of `getLedgerAccountTransaction`. */
export type GetLedgerAccountTransactionResult = DetailedLedgerTransaction;

/** Whole response body of `getLedgerAccountTransaction`. */
export type GetLedgerAccountTransactionEnvelope = DetailedLedgerTransaction;

/** Bodies of the errors that `getLedgerAccountTransaction` documents, by status. */
export interface GetLedgerAccountTransactionErrors extends MonoErrors {}

/** Result of `listBanks`. */
export type ListBanksResult = BankList;

/** Whole response body of `listBanks`. */
export type ListBanksEnvelope = BankList;

/** Bodies of the errors that `listBanks` documents, by status. */
export interface ListBanksErrors extends Omit<MonoErrors, 400 | 422> {}

/** Result of `listFxRates`. */
export type ListFxRatesResult = FxRates;

/** Whole response body of `listFxRates`. */
export type ListFxRatesEnvelope = FxRates;

/** Bodies of the errors that `listFxRates` documents, by status. */
export interface ListFxRatesErrors extends MonoErrors {
  /** `service_is_unavailable`: The service is temporarily unavailable. */
  503: ErrorEnvelope;
}

/**
 * A movement was recorded on a subaccount.
 *
 * Body of the webhook `ledger_account_transaction_created`.
 */
export type LedgerAccountTransactionCreatedWebhook = LedgerAccountTransactionCreated;
