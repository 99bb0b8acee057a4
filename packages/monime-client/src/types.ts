// Generated from specs/monime.yaml by `pnpm generate`. Edit the spec or the generator, not this file.

/** A payout to create. */
export interface CreatePayoutRequest {
  /** What the destination is to receive; fees come on top. */
  amount: AmountRequest;
  /** The account to debit. */
  source?: PayoutSourceRequest;
  /** The account to credit. */
  destination: PayoutDestinationRequest;
  /** Free-form data, at most 64 entries. */
  metadata?: Metadata;
}

/** What may change in a payout that has not been processed. */
export interface UpdatePayoutRequest {
  /** Free-form data, at most 64 entries. */
  metadata?: Metadata;
}

/** What the destination is to receive; fees come on top. */
export interface AmountRequest {
  /**
   * ISO 4217 code. Release caph.2025-08-23 supports SLE and USD, caph.2025-06-20 only SLE. It should be the
   * source account's currency: amounts are not converted.
   */
  currency: "SLE" | "USD" | (string & {});
  /**
   * In the currency's minor unit, so SLE 1 is 100.
   *
   * Format: `int64`.
   */
  value: number;
}

/** The account to debit. Default (absent or null): the main account. */
export type PayoutSourceRequest = {
  /** The account's id, `fac-…`. */
  financialAccountId: string;
} | null;

/** The account to credit. */
export type PayoutDestinationRequest =
  BankDestinationRequest | MomoDestinationRequest | WalletDestinationRequest;

/** A bank account. */
export interface BankDestinationRequest {
  type: "bank";
  /** Monime's id of the bank. */
  providerId: BankProviderId;
  /** The account's number. Its form is not documented. */
  accountNumber: string;
}

/** A mobile-money account. */
export interface MomoDestinationRequest {
  type: "momo";
  /** Monime's id of the operator. */
  providerId: MomoProviderId;
  /**
   * The account's phone number (MSISDN). The form is not documented; use E.164 with `+`.
   *
   * @example +23278000000
   */
  phoneNumber: string;
}

/** A digital wallet. */
export interface WalletDestinationRequest {
  type: "wallet";
  /** Monime's id of the wallet provider. */
  providerId: WalletProviderId;
  /**
   * The recipient's wallet. Documented as optional, but nothing else names the recipient, so always send it.
   */
  walletId?: string;
}

/** Whole response body of `createPayout`, `getPayout`, `updatePayout`. */
export interface PayoutEnvelope {
  /** Always true; errors have their own envelope. */
  success: Success;
  /** Notes on the request. */
  messages?: Messages;
  /** Money on its way from a financial account to a bank account, mobile-money account or wallet. */
  result: Payout;
}

/** Whole response body of `listPayouts`. */
export interface PayoutListEnvelope {
  /** Always true; errors have their own envelope. */
  success: Success;
  /** Notes on the request. */
  messages?: Messages;
  result: PayoutListResult;
  /** Position of this page. */
  pagination?: Pagination;
}

/** Money on its way from a financial account to a bank account, mobile-money account or wallet. */
export interface Payout {
  /** The payout's id, `pyt-…`. */
  id: string;
  /** Status of the payout. */
  status: PayoutStatus;
  /** What the destination receives; fees are not part of it. */
  amount: Amount;
  /** The account debited. */
  source?: PayoutSource;
  /** The account credited. */
  destination: PayoutDestination;
  /** What was charged. Empty until the payout is processed. */
  fees?: PayoutFee[] | null;
  /** Why the payout failed. */
  failureDetail?: PayoutFailure;
  /**
   * When the payout was created, UTC.
   *
   * Format: `date-time`.
   */
  createTime: string;
  /**
   * When the payout last changed, UTC.
   *
   * Format: `date-time`.
   */
  updateTime?: string | null;
  /** The chain of objects that led to this one. */
  ownershipGraph?: OwnershipGraph;
  /** Free-form data, at most 64 entries. */
  metadata?: Metadata;
}

/**
 * Status of the payout. Monime does not call any of them final.
 *
 * - `pending`: created, not scheduled yet
 * - `processing`: under way
 * - `completed`: disbursed
 * - `failed`: failed or rejected; see `failureDetail`
 */
export type PayoutStatus = "pending" | "processing" | "completed" | "failed" | (string & {});

/** The account debited. May be null when it is the main account. */
export type PayoutSource = {
  /** The account's id, `fac-…`. */
  financialAccountId: string;
  /** Monime's reference of the debit; find it in the ledger. Null until the payout is processed. */
  transactionReference?: string | null;
} | null;

/** The account credited. */
export type PayoutDestination = BankDestination | MomoDestination | WalletDestination;

/** A bank account. */
export interface BankDestination {
  type: "bank";
  /** Monime's id of the bank. */
  providerId: BankProviderId;
  /** The account's number. */
  accountNumber: string;
  /** The provider's reference of the credit. */
  transactionReference?: DestinationTransactionReference;
}

/** A mobile-money account. */
export interface MomoDestination {
  type: "momo";
  /** Monime's id of the operator. */
  providerId: MomoProviderId;
  /** The account's phone number (MSISDN). */
  phoneNumber: string;
  /** The provider's reference of the credit. */
  transactionReference?: DestinationTransactionReference;
}

/** A digital wallet. */
export interface WalletDestination {
  type: "wallet";
  /** Monime's id of the wallet provider. */
  providerId: WalletProviderId;
  /** The recipient's wallet. */
  walletId?: string;
  /** The provider's reference of the credit. */
  transactionReference?: DestinationTransactionReference;
}

/** The provider's reference of the credit. Null unless the payout is `completed`. */
export type DestinationTransactionReference = string | null;

/**
 * Monime's id of the bank. `slb001` is SLCB. Monime's file lists these three as the only ones, while its list
 * of banks is open: take ids and names from there.
 */
export type BankProviderId = "slb001" | "slb004" | "slb007" | (string & {});

/**
 * Monime's id of the operator. `m17` is Orange Money. Monime's file lists these two as the only ones, while
 * its list of operators is open: take ids and names from there.
 */
export type MomoProviderId = "m17" | "m18" | (string & {});

/**
 * Monime's id of the wallet provider. `dw001`, SafulPay, is the only one in Monime's file, and no operation
 * lists them.
 */
export type WalletProviderId = "dw001" | (string & {});

/** A fee, debited on top of the payout's amount. */
export interface PayoutFee {
  /** The kind of fee. No list is published. */
  code?: string;
  /** Money. */
  amount?: Amount;
  /** Free-form data, at most 64 entries. */
  metadata?: Metadata;
}

/** Why the payout failed. Null unless it has. */
export type PayoutFailure = {
  /**
   * Kind of the failure. After `unknown` and `provider_unknown`, check the ledger before paying again.
   *
   * - `unknown`: not classified
   * - `fund_insufficient`: the source account lacks money
   * - `authorization_failed`: denied
   * - `provider_unknown`: unexpected error of the provider
   * - `provider_account_blocked`: the destination is blocked
   * - `provider_account_missing`: the destination is missing
   * - `provider_account_quota_exhausted`: over a daily or single limit
   */
  code?:
    | "unknown"
    | "fund_insufficient"
    | "authorization_failed"
    | "provider_unknown"
    | "provider_account_blocked"
    | "provider_account_missing"
    | "provider_account_quota_exhausted"
    | (string & {});
  /** Message for people. */
  message?: string;
} | null;

/** A payout to create. */
export interface CreateLegacyPayoutRequest {
  /** What the destination is to receive; charges come on top. */
  amount: LegacyAmountRequest;
  /** The account to credit. */
  destination: LegacyPayoutDestinationRequest;
  /** The account to debit. */
  source?: LegacyPayoutSourceRequest;
  /** Free-form tags. */
  metadata?: LegacyMetadata;
}

/** What may change in a payout. */
export interface UpdateLegacyPayoutRequest {
  /** Free-form tags. */
  metadata?: LegacyMetadata;
}

/** What the destination is to receive; charges come on top. */
export interface LegacyAmountRequest {
  /**
   * ISO 4217 code. No list is documented; Monime's texts speak of SLE. It should be the source account's
   * currency: amounts are not converted.
   */
  currency: string;
  /**
   * In the currency's minor unit, so SLE 1 is 100.
   *
   * Format: `int64`.
   */
  value: number;
}

/** The account to credit. */
export interface LegacyPayoutDestinationRequest {
  /**
   * Monime's code of the provider, such as `m17` for Orange Money. Bank codes of this generation look like
   * `SLB0004`, unlike the ids of `/v1`.
   *
   * @example m17
   */
  providerCode: string;
  /**
   * The account at that provider; for mobile money, the phone number.
   *
   * @example +23278000000
   */
  accountId: string;
}

/** The account to debit. */
export interface LegacyPayoutSourceRequest {
  /** The account's id. Default (absent or null): the owner's main account. */
  financialAccountId?: string | null;
}

/** Free-form tags. At most 100; keys of up to 64 characters, values are strings of up to 100. */
export type LegacyMetadata = {
  [key: string]: string;
} | null;

/** Whole response body of `createLegacyPayout`, `getLegacyPayout`, `updateLegacyPayout`. */
export interface LegacyPayoutEnvelope {
  /** Always true; errors have their own envelope. */
  success: Success;
  /** Notes on the request. */
  messages?: Messages;
  /** A payout of the legacy generation. */
  result: LegacyPayout;
}

/** Whole response body of `listLegacyPayouts`. */
export interface LegacyPayoutListEnvelope {
  /** Always true; errors have their own envelope. */
  success: Success;
  /** Notes on the request. */
  messages?: Messages;
  result: LegacyPayoutListResult;
  /** Position of this page. */
  pagination?: LegacyPagination;
}

/** A payout of the legacy generation. */
export interface LegacyPayout {
  id: string;
  /** Status of the payout. */
  status: LegacyPayoutStatus;
  /** What the destination receives; charges are not part of it. */
  amount: LegacyAmount;
  /** The account debited. */
  source?: {
    financialAccountId?: string | null;
    /** Monime's reference of the debit of amount and charges. */
    transactionReference?: string | null;
  };
  /** The account credited. */
  destination: {
    /** Monime's code of the provider. */
    providerCode?: string | null;
    /** The account at that provider. */
    accountId?: string;
    /** The provider's reference, once the amount is disbursed. */
    transactionReference?: string | null;
  };
  /** What was charged. */
  charges?: LegacyPayoutCharge[] | null;
  /** Why the payout is held up, while it is `delayed`. */
  delayedReason?: string | null;
  /** Why the payout failed. */
  failureDetail?: LegacyPayoutFailure;
  /**
   * When the payout was created, UTC.
   *
   * Format: `date-time`.
   */
  createTime: string;
  /** Free-form tags. */
  metadata?: LegacyMetadata;
}

/**
 * Status of the payout. Monime does not call any of them final.
 *
 * - `pending`: created
 * - `processing`: under way
 * - `delayed`: held up; see `delayedReason`
 * - `completed`: disbursed
 * - `failed`: failed or rejected; see `failureDetail`
 */
export type LegacyPayoutStatus =
  "pending" | "processing" | "delayed" | "completed" | "failed" | (string & {});

/** A charge, debited on top of the payout's amount. */
export interface LegacyPayoutCharge {
  /** The kind of charge. No list is published. */
  name?: string;
  /** Money of the legacy generation. */
  amount?: LegacyAmount;
  metadata?: {
    [key: string]: unknown;
  } | null;
}

/** Why the payout failed. Null unless it has. */
export type LegacyPayoutFailure = {
  /**
   * The codes of the current generation in camel case, and `expired`. After `unknown` and `providerUnknown`,
   * check before paying again.
   */
  code?:
    | "unknown"
    | "expired"
    | "providerUnknown"
    | "fundInsufficient"
    | "authorizationFailed"
    | "providerAccountBlocked"
    | "providerAccountMissing"
    | "providerAccountQuotaExhausted"
    | (string & {});
  /** Message for people. */
  explanation?: string;
} | null;

/** Money of the legacy generation. */
export interface LegacyAmount {
  /** ISO 4217 code. */
  currency: string;
  /**
   * In the currency's minor unit, so SLE 1 is 100.
   *
   * Format: `int64`.
   */
  value: number;
}

/** Position of this page. */
export interface LegacyPagination {
  /** Items on this page. */
  count?: number;
  /** Estimate of all items. */
  total?: number | null;
  /** Identifier of the last item (of the first, when going backward), for `after` or `before`. */
  next?: string | null;
}

/** Whole response body of `getFinancialAccount`. */
export interface FinancialAccountEnvelope {
  /** Always true; errors have their own envelope. */
  success: Success;
  /** Notes on the request. */
  messages?: Messages;
  /** An account of the Space that holds money in one currency. */
  result: FinancialAccount;
}

/** Whole response body of `listFinancialAccounts`. */
export interface FinancialAccountListEnvelope {
  /** Always true; errors have their own envelope. */
  success: Success;
  /** Notes on the request. */
  messages?: Messages;
  result: FinancialAccountListResult;
  /** Position of this page. */
  pagination?: Pagination;
}

/** An account of the Space that holds money in one currency. */
export interface FinancialAccount {
  /** The account's id, `fac-…`. */
  id?: string;
  /** Universal virtual account number, a checksummed alias for transfers into the account. */
  uvan?: string;
  /** Name for people, such as Disbursement Float. */
  name?: string;
  /** ISO 4217 code. */
  currency?: "SLE" | "USD" | (string & {});
  /** Your own reference of the account; unique. */
  reference?: string | null;
  description?: string | null;
  /** Only when asked for with `withBalance`. */
  balance?: {
    /** What can be used or withdrawn now. */
    available?: Amount;
  } | null;
  /** Format: `date-time`. */
  createTime?: string;
  /** Format: `date-time`. */
  updateTime?: string | null;
  /** Free-form data, at most 64 entries. */
  metadata?: Metadata;
}

/** Whole response body of `getFinancialTransaction`. */
export interface FinancialTransactionEnvelope {
  /** Always true; errors have their own envelope. */
  success: Success;
  /** Notes on the request. */
  messages?: Messages;
  /** Money into or out of a financial account. */
  result: FinancialTransaction;
}

/** Whole response body of `listFinancialTransactions`. */
export interface FinancialTransactionListEnvelope {
  /** Always true; errors have their own envelope. */
  success: Success;
  /** Notes on the request. */
  messages?: Messages;
  result: FinancialTransactionListResult;
  /** Position of this page. */
  pagination?: Pagination;
}

/** Money into or out of a financial account. */
export interface FinancialTransaction {
  /** The entry's id, `txn-…`. */
  id?: string;
  /** Money in (`credit`) or money out (`debit`). */
  type?: "credit" | "debit" | (string & {});
  /** Money. */
  amount?: Amount;
  /**
   * When the entry was recorded.
   *
   * Format: `date-time`.
   */
  timestamp?: string;
  /** Monime's reference; entries that belong together share it. */
  reference?: string | null;
  /** The account debited or credited. */
  financialAccount?: {
    id?: string;
    /** The balance right after the entry, where known. */
    balance?: {
      /** What was available right after the entry. */
      after?: Amount;
    } | null;
  };
  /** Set when this entry reverses an earlier one. */
  originatingReversal?: {
    /** Id of the reversed entry. */
    originTxnId?: string;
    /** Reference of the reversed entry. */
    originTxnRef?: string;
  } | null;
  /** Set when this entry is a fee of Monime's. */
  originatingFee?: {
    /** The kind of fee. */
    code?: string;
  } | null;
  /** The chain of objects that led to this one. */
  ownershipGraph?: OwnershipGraph;
  /** Free-form data, at most 64 entries. */
  metadata?: Metadata;
}

/** Whole response body of `getBank`. */
export interface BankEnvelope {
  /** Always true; errors have their own envelope. */
  success: Success;
  /** Notes on the request. */
  messages?: Messages;
  result: Bank;
}

/** Whole response body of `listBanks`. */
export interface BankListEnvelope {
  /** Always true; errors have their own envelope. */
  success: Success;
  /** Notes on the request. */
  messages?: Messages;
  result: BankListResult;
  /** Position of this page. */
  pagination?: Pagination;
}

/** One item of `listBanks`. */
export interface Bank {
  /**
   * Monime's id of the bank.
   *
   * @example slb004
   */
  providerId?: string;
  /** @example Guarantee Trust Bank */
  name?: string;
  /**
   * ISO 3166-1 alpha-2 code.
   *
   * @example SL
   */
  country?: string;
  status?: ProviderStatus;
  /** What Monime can do with a bank or operator. */
  featureSet?: ProviderFeatureSet;
  /**
   * When Monime began to support the bank.
   *
   * Format: `date-time`.
   */
  createTime?: string;
  /**
   * When that support last changed.
   *
   * Format: `date-time`.
   */
  updateTime?: string | null;
}

/** Whole response body of `getMomo`. */
export interface MomoEnvelope {
  /** Always true; errors have their own envelope. */
  success: Success;
  /** Notes on the request. */
  messages?: Messages;
  /** A mobile-money operator. */
  result: Momo;
}

/** Whole response body of `listMomos`. */
export interface MomoListEnvelope {
  /** Always true; errors have their own envelope. */
  success: Success;
  /** Notes on the request. */
  messages?: Messages;
  result: MomoListResult;
  /** Position of this page. */
  pagination?: Pagination;
}

/** A mobile-money operator. */
export interface Momo {
  /**
   * Monime's id of the operator.
   *
   * @example m17
   */
  providerId?: string;
  /** @example Orange Money */
  name?: string;
  /**
   * ISO 3166-1 alpha-2 code.
   *
   * @example SL
   */
  country?: string;
  status?: ProviderStatus;
  /** What Monime can do with a bank or operator. */
  featureSet?: ProviderFeatureSet;
  /**
   * When Monime began to support the operator.
   *
   * Format: `date-time`.
   */
  createTime?: string;
  /**
   * When that support last changed.
   *
   * Format: `date-time`.
   */
  updateTime?: string | null;
}

export interface ProviderStatus {
  /** Whether Monime works with it now. */
  active?: boolean;
}

/** What Monime can do with a bank or operator. */
export interface ProviderFeatureSet {
  payout?: {
    /** Whether payouts can go to an account there. */
    canPayTo?: boolean;
    /** Payout schemes supported. */
    schemes?: string[] | null;
    /** More about the feature. */
    metadata?: FeatureMetadata;
  };
  payment?: {
    /** Whether payments can come from an account there. */
    canPayFrom?: boolean;
    /** Payment schemes supported. */
    schemes?: string[] | null;
    /** More about the feature. */
    metadata?: FeatureMetadata;
  };
  kycVerification?: {
    /** Whether an account's holder can be looked up. */
    canVerifyAccount?: boolean;
    /** More about the feature. */
    metadata?: FeatureMetadata;
  };
}

/** More about the feature. */
export type FeatureMetadata = {
  [key: string]: string;
} | null;

/** Whole response body of `getProviderKyc`. */
export interface ProviderKycEnvelope {
  /** Always true; errors have their own envelope. */
  success: Success;
  /** Notes on the request. */
  messages?: Messages;
  /** What a provider knows about an account and its holder. */
  result: ProviderKyc;
}

/** What a provider knows about an account and its holder. */
export interface ProviderKyc {
  account?: {
    /** The account at the provider. */
    id?: string;
    /** Name of the account, where it differs from the holder's. */
    name?: string;
    /** Full name of the holder, as registered with the provider. */
    holderName?: string;
    /** More about the account. */
    metadata?: {
      [key: string]: unknown;
    } | null;
  };
  provider?: {
    /**
     * Monime's id of the provider.
     *
     * @example m17
     */
    id?: string;
    /** @example momo */
    type?: "momo" | "bank" | "wallet" | (string & {});
    /** @example Orange Money */
    name?: string;
  };
}

/** Money. */
export interface Amount {
  /** ISO 4217 code. */
  currency: "SLE" | "USD" | (string & {});
  /**
   * In the currency's minor unit, so SLE 1 is 100.
   *
   * Format: `int64`.
   */
  value: number;
}

/**
 * Free-form data, at most 64 entries. Nothing more is documented; keep to strings of up to 100 characters
 * under keys of up to 64, the rule of the legacy generation.
 */
export type Metadata = {
  [key: string]: unknown;
} | null;

/** The chain of objects that led to this one. */
export type OwnershipGraph = {
  /** An object that caused another, and what caused it. */
  owner?: OwnershipObject;
} | null;

/** An object that caused another, and what caused it. */
export interface OwnershipObject {
  id?: string;
  /** Such as `internal_transfer`, `checkout_session`, `payment_code`. */
  type?: string;
  /** Free-form data, at most 64 entries. */
  metadata?: Metadata;
  /** An object that caused another, and what caused it. */
  owner?: OwnershipObject;
}

/** Position of this page. */
export interface Pagination {
  /** Items on this page. */
  count?: number;
  /** Cursor for `after`. Null or absent, and only that, means the end; a short page does not. */
  next?: string | null;
}

/** Always true; errors have their own envelope. */
export type Success = true;

/** Notes on the request. What they look like is not documented. */
export type Messages = unknown[];

/** Result of `deletePayout`, `deleteLegacyPayout`. */
export interface DeletedEnvelope {
  /** Always true; errors have their own envelope. */
  success: Success;
  /** Notes on the request. */
  messages?: Messages;
}

/** Body of every error, as far as Monime's guides show. No field is guaranteed. */
export interface ErrorEnvelope {
  success?: false;
  /** Notes on the request. */
  messages?: Messages;
  error?: {
    /** The HTTP status again. */
    code?: number;
    /** Code for programs. Monime publishes no list. */
    reason?: "idempotency_key_in_use" | "too_many_requests" | (string & {});
    /** Message for people. */
    message?: string;
    /** Usually empty. What it holds is not documented. */
    details?: unknown[];
  };
}

/** What a payout webhook delivers. Assembled from several documents; no field is guaranteed. */
export interface PayoutEvent {
  /** The release in which `data` is written. */
  apiVersion?: string;
  event?: {
    /** The same for every delivery of the event. */
    id?: string;
    name?: "payout.completed" | "payout.failed" | (string & {});
    /** When it happened; reported as Unix seconds, unverified. */
    timestamp?: string;
  };
  /** What the event is about. */
  object?: {
    /** The payout's id. */
    id?: string;
    /** The kind of object, such as `payout`. */
    type?: string;
  };
  /** Money on its way from a financial account to a bank account, mobile-money account or wallet. */
  data?: Payout;
}

/** Value of the option `apiVersion`. */
export type ApiVersion = "caph.2025-08-23" | "caph.2025-06-20" | null;

/** Query parameters of `listPayouts`. */
export interface ListPayoutsQuery {
  /** Only payouts in this status. */
  status?: "pending" | "processing" | "failed" | "completed" | null;
  /** Only payouts from this financial account. */
  sourceFinancialAccountId?: string | null;
  /** Only payouts whose debit has this Monime reference. */
  sourceTransactionReference?: string | null;
  /** Only payouts whose credit has this reference of the destination's provider. */
  destinationTransactionReference?: string | null;
  /**
   * The most items on one page.
   *
   * @default 10
   */
  limit?: number;
  /** Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query. */
  after?: string | null;
}

/** Result of `listPayouts`. */
export type PayoutListResult = Payout[] | null;

/** Query parameters of `listLegacyPayouts`. */
export interface ListLegacyPayoutsQuery {
  /** Items just after this identifier. Takes precedence over `before`. */
  after?: string | null;
  /** Items just before this identifier. Ignored when `after` is given. */
  before?: string | null;
  /**
   * The most items on one page.
   *
   * @default 10
   */
  limit?: number;
}

/** Result of `listLegacyPayouts`. */
export type LegacyPayoutListResult = LegacyPayout[] | null;

/** Query parameters of `listFinancialAccounts`. */
export interface ListFinancialAccountsQuery {
  /** Only the account with this universal virtual account number. */
  uvan?: string | null;
  /**
   * Only accounts with this reference of yours. An integrator found in October 2026 that the filter returns
   * nothing for a reference that exists: compare references yourself.
   */
  reference?: string | null;
  /** Whether to include the balance. */
  withBalance?: boolean;
  /**
   * The most items on one page.
   *
   * @default 10
   */
  limit?: number;
  /** Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query. */
  after?: string | null;
}

/** Result of `listFinancialAccounts`. */
export type FinancialAccountListResult = FinancialAccount[] | null;

/** Query parameters of `getFinancialAccount`. */
export interface GetFinancialAccountQuery {
  /** Whether to include the balance. */
  withBalance?: boolean;
}

/** Query parameters of `listFinancialTransactions`. */
export interface ListFinancialTransactionsQuery {
  /** Only entries of this financial account. */
  financialAccountId?: string | null;
  /** Only entries that Monime grouped under this reference. */
  reference?: string | null;
  /** Only money in (`credit`) or money out (`debit`). */
  type?: "credit" | "debit" | null;
  /**
   * The most items on one page.
   *
   * @default 10
   */
  limit?: number;
  /** Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query. */
  after?: string | null;
}

/** Result of `listFinancialTransactions`. */
export type FinancialTransactionListResult = FinancialTransaction[] | null;

/** Query parameters of `listBanks`. */
export interface ListBanksQuery {
  /**
   * The most items on one page.
   *
   * @default 10
   */
  limit?: number;
  /** Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query. */
  after?: string | null;
  /** ISO 3166-1 alpha-2 code. */
  country: string;
}

/** Result of `listBanks`. */
export type BankListResult = Bank[] | null;

/** Query parameters of `listMomos`. */
export interface ListMomosQuery {
  /**
   * The most items on one page.
   *
   * @default 10
   */
  limit?: number;
  /** Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query. */
  after?: string | null;
  /** ISO 3166-1 alpha-2 code. */
  country: string;
}

/** Result of `listMomos`. */
export type MomoListResult = Momo[] | null;

/** Query parameters of `getProviderKyc`. */
export interface GetProviderKycQuery {
  /** The account at that provider; for mobile money, the phone number. */
  accountId: string;
}

/** Bodies of the errors that most operations of Monime document, by status. */
export interface MonimeErrors {
  /** The input is not valid. The reasons are not published. */
  400: ErrorEnvelope;
  /** The token is missing, malformed, expired, revoked, or of the other environment. */
  401: ErrorEnvelope;
  /**
   * The token or the user's role lacks a permission, the token is bound to another Space, or the IP address
   * is not allowed. Reportedly also returned for test tokens on endpoints without a test mode.
   */
  403: ErrorEnvelope;
  /**
   * `too_many_requests`: A rate limit was hit; the request never reached the service. Per endpoint and token,
   * 20 requests a second live and 5 in test. Reportedly also 80 and 20 per token, and 500 and 100 per Space.
   */
  429: ErrorEnvelope;
  /** Monime failed; whether the request took effect is not known. A proxy may answer in its own form. */
  "5XX": ErrorEnvelope;
}

/** Bodies of the errors that `createPayout` documents, by status. */
export interface CreatePayoutErrors extends MonimeErrors {
  /**
   * `idempotency_key_in_use`: The key was used in this Space with another address or body. The response does
   * not say what happened to that request: read the payout back, and never send it again with a new key.
   */
  409: ErrorEnvelope;
}

/** Bodies of the errors that `getPayout` documents, by status. */
export interface GetPayoutErrors extends MonimeErrors {
  /** There is no such object. */
  404: ErrorEnvelope;
}

/** Bodies of the errors that `deletePayout` documents, by status. */
export interface DeletePayoutErrors extends MonimeErrors {
  /** There is no such object. */
  404: ErrorEnvelope;
}

/** Bodies of the errors that `updatePayout` documents, by status. */
export interface UpdatePayoutErrors extends MonimeErrors {
  /** There is no such object. */
  404: ErrorEnvelope;
}

/** Bodies of the errors that `createLegacyPayout` documents, by status. */
export interface CreateLegacyPayoutErrors extends MonimeErrors {
  /**
   * `idempotency_key_in_use`: The key was used in this Space with another address or body. The response does
   * not say what happened to that request: read the payout back, and never send it again with a new key.
   */
  409: ErrorEnvelope;
}

/** Bodies of the errors that `getLegacyPayout` documents, by status. */
export interface GetLegacyPayoutErrors extends MonimeErrors {
  /** There is no such object. */
  404: ErrorEnvelope;
}

/** Bodies of the errors that `deleteLegacyPayout` documents, by status. */
export interface DeleteLegacyPayoutErrors extends MonimeErrors {
  /** There is no such object. */
  404: ErrorEnvelope;
}

/** Bodies of the errors that `updateLegacyPayout` documents, by status. */
export interface UpdateLegacyPayoutErrors extends MonimeErrors {
  /** There is no such object. */
  404: ErrorEnvelope;
}

/** Bodies of the errors that `getFinancialAccount` documents, by status. */
export interface GetFinancialAccountErrors extends MonimeErrors {
  /** There is no such object. */
  404: ErrorEnvelope;
}

/** Bodies of the errors that `getFinancialTransaction` documents, by status. */
export interface GetFinancialTransactionErrors extends MonimeErrors {
  /** There is no such object. */
  404: ErrorEnvelope;
}

/** Bodies of the errors that `getBank` documents, by status. */
export interface GetBankErrors extends MonimeErrors {
  /** There is no such object. */
  404: ErrorEnvelope;
}

/** Bodies of the errors that `getMomo` documents, by status. */
export interface GetMomoErrors extends MonimeErrors {
  /** There is no such object. */
  404: ErrorEnvelope;
}

/** Bodies of the errors that `getProviderKyc` documents, by status. */
export interface GetProviderKycErrors extends MonimeErrors {
  /** There is no such object. */
  404: ErrorEnvelope;
}

/** Headers that several operations of Monime document for their answers. */
export interface MonimeHeaders {
  /** Id of this attempt; quote it to Monime's support. */
  "Monime-Request-Id": string;
  /** Checksum of method, path and body, by which Monime recognises a repeated request. */
  "Monime-Request-Checksum": string;
  /** When the request reached Monime, UTC, ISO 8601. */
  "Monime-Request-Timestamp": string;
  /** About how long Monime took. The form is not documented. */
  "Monime-Request-Duration": string;
  /** The cache that answered. `irc` is the idempotent request cache, a replay of an earlier success. */
  "Monime-Cache": string;
}
