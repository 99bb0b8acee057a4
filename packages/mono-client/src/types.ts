// Generated from specs/mono.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import type { components } from "./schema.ts";

/** An identifier in a request. A prefix names the kind of resource. */
export type ResourceId = components["schemas"]["ResourceId"];

/** ISO 4217 code. The known values are the currencies of ledger accounts; a tenant may hold fewer. */
export type CurrencyCode = components["schemas"]["CurrencyCode"];

/**
 * Minor units ("cents"): 100000000 COP is one million pesos. Least, greatest and negative values are
 * not documented; send positive ones only.
 */
export type MinorAmount = components["schemas"]["MinorAmount"];

/** An amount in minor units, and its currency. */
export type Money = components["schemas"]["Money"];

/** An amount in minor units and its currency, or null. */
export type NullableMoney = components["schemas"]["NullableMoney"];

/**
 * The caller's own data: a flat map. Values are said to be kept and shown as strings, while the
 * printed example gives numbers back, so compare them as strings.
 */
export type Metadata = components["schemas"]["Metadata"];

/** Where a page stands in its list. */
export type Pagination = components["schemas"]["Pagination"];

/** Order of a list. */
export type Sort = components["schemas"]["Sort"];

/** A range of date-times. Its members, and how they are written in a query, are not documented. */
export type DateTimeRange = components["schemas"]["DateTimeRange"];

/**
 * What to pay, to whom, from where. Give exactly one of `source_amount` and `target_amount`: each is
 * computable only from the other, and what happens with both or neither is not documented.
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
 * The reference gives no values. These four are provisional, from a guide that calls itself a draft;
 * anything else is not final. Only `settled` counts as paid and only `failed` as not paid, both after
 * a `getPayout`, and Banking may still turn either round some days later.
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

export type ResolveBrebTargetRequest = components["schemas"]["ResolveBrebTargetRequest"];

/** Who and what stands behind a Bre-B key. */
export type BrebTarget = components["schemas"]["BrebTarget"];

/** Who owns the key. */
export type BrebCreditor = components["schemas"]["BrebCreditor"];

/** The account behind the key. */
export type BrebCreditorAccount = components["schemas"]["BrebCreditorAccount"];

/** A balance kept by Mono, in one currency. */
export type LedgerAccount = components["schemas"]["LedgerAccount"];

export type LedgerAccountPage = components["schemas"]["LedgerAccountPage"];

/** The money of one account. */
export type Balances = components["schemas"]["Balances"];

/** One movement of a ledger account. */
export type LedgerTransaction = components["schemas"]["LedgerTransaction"];

/** One movement of a ledger account, with what caused it. */
export type DetailedLedgerTransaction = components["schemas"]["DetailedLedgerTransaction"];

/**
 * What caused the movement; its members depend on `origin`. Null where the origin is unknown. The
 * members for `payout` are not documented, and may name the payee.
 */
export type LedgerTransactionDetails = components["schemas"]["LedgerTransactionDetails"];

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

/** What every event comes in. */
export type WebhookEnvelope = components["schemas"]["WebhookEnvelope"];

/** A movement was recorded on a subaccount. */
export type LedgerAccountTransactionCreated = components["schemas"]["LedgerAccountTransactionCreated"];

/** Every failure. */
export type ErrorEnvelope = components["schemas"]["ErrorEnvelope"];

/** One problem. */
export type ErrorDetail = components["schemas"]["ErrorDetail"];

export type ListLedgerAccountsQuery = components["schemas"]["ListLedgerAccountsQuery"];

export type ListLedgerAccountTransactionsQuery = components["schemas"]["ListLedgerAccountTransactionsQuery"];

export type ListBanksQuery = components["schemas"]["ListBanksQuery"];

export type ListFxRatesQuery = components["schemas"]["ListFxRatesQuery"];

export type CreatePayoutBody = CreatePayoutRequest;

export type CreatePayoutResult = Payout;

export type CreatePayoutEnvelope = Payout;

/** Body of each documented error of `createPayout`, by status. */
export interface CreatePayoutErrors {
  /** The request is malformed. */
  400: ErrorEnvelope;
  /** The key is missing, malformed or revoked. */
  401: ErrorEnvelope;
  /** The key is valid, but lacks the scope. */
  403: ErrorEnvelope;
  /** The content was rejected. */
  422: ErrorEnvelope;
  /**
   * Too many requests; nothing was processed. Mono announces this answer for the whole API, without
   * numbers and not yet enforced everywhere.
   */
  429: ErrorEnvelope;
  /**
   * Any other failure. The general guide names 404, 408, 409, 500, 502, 503 and 504 for the whole API,
   * each with the same envelope.
   */
  default: ErrorEnvelope;
}

export type GetPayoutResult = Payout;

export type GetPayoutEnvelope = Payout;

/** Body of each documented error of `getPayout`, by status. */
export interface GetPayoutErrors {
  /** The key is missing, malformed or revoked. */
  401: ErrorEnvelope;
  /** The key is valid, but lacks the scope. */
  403: ErrorEnvelope;
  /** There is no such resource. */
  404: ErrorEnvelope;
  /** The content was rejected. */
  422: ErrorEnvelope;
  /**
   * Too many requests; nothing was processed. Mono announces this answer for the whole API, without
   * numbers and not yet enforced everywhere.
   */
  429: ErrorEnvelope;
  /**
   * Any other failure. The general guide names 404, 408, 409, 500, 502, 503 and 504 for the whole API,
   * each with the same envelope.
   */
  default: ErrorEnvelope;
}

export type ResolveBrebTargetBody = ResolveBrebTargetRequest;

export type ResolveBrebTargetResult = BrebTarget;

export type ResolveBrebTargetEnvelope = BrebTarget;

/** Body of each documented error of `resolveBrebTarget`, by status. */
export interface ResolveBrebTargetErrors {
  /** The request is malformed. */
  400: ErrorEnvelope;
  /** The key is missing, malformed or revoked. */
  401: ErrorEnvelope;
  /** The key is valid, but lacks the scope. */
  403: ErrorEnvelope;
  /** The content was rejected. */
  422: ErrorEnvelope;
  /**
   * Too many requests; nothing was processed. Mono announces this answer for the whole API, without
   * numbers and not yet enforced everywhere.
   */
  429: ErrorEnvelope;
  /**
   * Any other failure. The general guide names 404, 408, 409, 500, 502, 503 and 504 for the whole API,
   * each with the same envelope.
   */
  default: ErrorEnvelope;
}

export type ListLedgerAccountsResult = LedgerAccountPage;

export type ListLedgerAccountsEnvelope = LedgerAccountPage;

/** Body of each documented error of `listLedgerAccounts`, by status. */
export interface ListLedgerAccountsErrors {
  /** The request is malformed. */
  400: ErrorEnvelope;
  /** The key is missing, malformed or revoked. */
  401: ErrorEnvelope;
  /** The key is valid, but lacks the scope. */
  403: ErrorEnvelope;
  /** The content was rejected. */
  422: ErrorEnvelope;
  /**
   * Too many requests; nothing was processed. Mono announces this answer for the whole API, without
   * numbers and not yet enforced everywhere.
   */
  429: ErrorEnvelope;
  /**
   * Any other failure. The general guide names 404, 408, 409, 500, 502, 503 and 504 for the whole API,
   * each with the same envelope.
   */
  default: ErrorEnvelope;
}

export type GetLedgerAccountBalancesResult = Balances;

export type GetLedgerAccountBalancesEnvelope = Balances;

/** Body of each documented error of `getLedgerAccountBalances`, by status. */
export interface GetLedgerAccountBalancesErrors {
  /** The request is malformed. */
  400: ErrorEnvelope;
  /** The key is missing, malformed or revoked. */
  401: ErrorEnvelope;
  /** The key is valid, but lacks the scope. */
  403: ErrorEnvelope;
  /** There is no such resource. */
  404: ErrorEnvelope;
  /** The content was rejected. */
  422: ErrorEnvelope;
  /**
   * Too many requests; nothing was processed. Mono announces this answer for the whole API, without
   * numbers and not yet enforced everywhere.
   */
  429: ErrorEnvelope;
  /**
   * Any other failure. The general guide names 404, 408, 409, 500, 502, 503 and 504 for the whole API,
   * each with the same envelope.
   */
  default: ErrorEnvelope;
}

export type ListLedgerAccountTransactionsResult = LedgerTransactionPage;

export type ListLedgerAccountTransactionsEnvelope = LedgerTransactionPage;

/** Body of each documented error of `listLedgerAccountTransactions`, by status. */
export interface ListLedgerAccountTransactionsErrors {
  /** The request is malformed. */
  400: ErrorEnvelope;
  /** The key is missing, malformed or revoked. */
  401: ErrorEnvelope;
  /** The key is valid, but lacks the scope. */
  403: ErrorEnvelope;
  /** The content was rejected. */
  422: ErrorEnvelope;
  /**
   * Too many requests; nothing was processed. Mono announces this answer for the whole API, without
   * numbers and not yet enforced everywhere.
   */
  429: ErrorEnvelope;
  /**
   * Any other failure. The general guide names 404, 408, 409, 500, 502, 503 and 504 for the whole API,
   * each with the same envelope.
   */
  default: ErrorEnvelope;
}

export type GetLedgerAccountTransactionResult = DetailedLedgerTransaction;

export type GetLedgerAccountTransactionEnvelope = DetailedLedgerTransaction;

/** Body of each documented error of `getLedgerAccountTransaction`, by status. */
export interface GetLedgerAccountTransactionErrors {
  /** The request is malformed. */
  400: ErrorEnvelope;
  /** The key is missing, malformed or revoked. */
  401: ErrorEnvelope;
  /** The key is valid, but lacks the scope. */
  403: ErrorEnvelope;
  /** The content was rejected. */
  422: ErrorEnvelope;
  /**
   * Too many requests; nothing was processed. Mono announces this answer for the whole API, without
   * numbers and not yet enforced everywhere.
   */
  429: ErrorEnvelope;
  /**
   * Any other failure. The general guide names 404, 408, 409, 500, 502, 503 and 504 for the whole API,
   * each with the same envelope.
   */
  default: ErrorEnvelope;
}

export type ListBanksResult = BankList;

export type ListBanksEnvelope = BankList;

/** Body of each documented error of `listBanks`, by status. */
export interface ListBanksErrors {
  /** The key is missing, malformed or revoked. */
  401: ErrorEnvelope;
  /** The key is valid, but lacks the scope. */
  403: ErrorEnvelope;
  /**
   * Too many requests; nothing was processed. Mono announces this answer for the whole API, without
   * numbers and not yet enforced everywhere.
   */
  429: ErrorEnvelope;
  /**
   * Any other failure. The general guide names 404, 408, 409, 500, 502, 503 and 504 for the whole API,
   * each with the same envelope.
   */
  default: ErrorEnvelope;
}

export type ListFxRatesResult = FxRates;

export type ListFxRatesEnvelope = FxRates;

/** Body of each documented error of `listFxRates`, by status. */
export interface ListFxRatesErrors {
  /** The request is malformed. */
  400: ErrorEnvelope;
  /** The key is missing, malformed or revoked. */
  401: ErrorEnvelope;
  /** The key is valid, but lacks the scope. */
  403: ErrorEnvelope;
  /** The content was rejected. */
  422: ErrorEnvelope;
  /**
   * Too many requests; nothing was processed. Mono announces this answer for the whole API, without
   * numbers and not yet enforced everywhere.
   */
  429: ErrorEnvelope;
  /** The service is out of order for a while. */
  503: ErrorEnvelope;
  /**
   * Any other failure. The general guide names 404, 408, 409, 500, 502, 503 and 504 for the whole API,
   * each with the same envelope.
   */
  default: ErrorEnvelope;
}

/**
 * A movement was recorded on a subaccount
 *
 * The webhook `ledger_account_transaction_created`.
 */
export type LedgerAccountTransactionCreatedWebhook = LedgerAccountTransactionCreated;
