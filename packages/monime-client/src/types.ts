// Generated from specs/monime.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import type { components } from "./schema.ts";

/** A payout to create. */
export type CreatePayoutRequest = components["schemas"]["CreatePayoutRequest"];

/** What may change in a payout that has not been processed. */
export type UpdatePayoutRequest = components["schemas"]["UpdatePayoutRequest"];

/** What the destination is to receive; fees come on top. */
export type AmountRequest = components["schemas"]["AmountRequest"];

/** The account to debit. Default (absent or null): the main account. */
export type PayoutSourceRequest = components["schemas"]["PayoutSourceRequest"];

/** The account to credit. */
export type PayoutDestinationRequest = components["schemas"]["PayoutDestinationRequest"];

/** A bank account. */
export type BankDestinationRequest = components["schemas"]["BankDestinationRequest"];

/** A mobile-money account. */
export type MomoDestinationRequest = components["schemas"]["MomoDestinationRequest"];

/** A digital wallet. */
export type WalletDestinationRequest = components["schemas"]["WalletDestinationRequest"];

/** Whole response body of `createPayout`, `getPayout`, `updatePayout`. */
export type PayoutEnvelope = components["schemas"]["PayoutEnvelope"];

/** Whole response body of `listPayouts`. */
export type PayoutListEnvelope = components["schemas"]["PayoutListEnvelope"];

/** Money on its way from a financial account to a bank account, mobile-money account or wallet. */
export type Payout = components["schemas"]["Payout"];

/**
 * Status of the payout. Monime does not call any of them final.
 *
 * - `pending`: created, not scheduled yet
 * - `processing`: under way
 * - `completed`: disbursed
 * - `failed`: failed or rejected; see `failureDetail`
 */
export type PayoutStatus = components["schemas"]["PayoutStatus"];

/** The account debited. May be null when it is the main account. */
export type PayoutSource = components["schemas"]["PayoutSource"];

/** The account credited. */
export type PayoutDestination = components["schemas"]["PayoutDestination"];

/** A bank account. */
export type BankDestination = components["schemas"]["BankDestination"];

/** A mobile-money account. */
export type MomoDestination = components["schemas"]["MomoDestination"];

/** A digital wallet. */
export type WalletDestination = components["schemas"]["WalletDestination"];

/** The provider's reference of the credit. Null unless the payout is `completed`. */
export type DestinationTransactionReference = components["schemas"]["DestinationTransactionReference"];

/**
 * Monime's id of the bank. `slb001` is SLCB. Monime's file lists these three as the only ones, while its list
 * of banks is open: take ids and names from there.
 */
export type BankProviderId = components["schemas"]["BankProviderId"];

/**
 * Monime's id of the operator. `m17` is Orange Money. Monime's file lists these two as the only ones, while
 * its list of operators is open: take ids and names from there.
 */
export type MomoProviderId = components["schemas"]["MomoProviderId"];

/**
 * Monime's id of the wallet provider. `dw001`, SafulPay, is the only one in Monime's file, and no operation
 * lists them.
 */
export type WalletProviderId = components["schemas"]["WalletProviderId"];

/** A fee, debited on top of the payout's amount. */
export type PayoutFee = components["schemas"]["PayoutFee"];

/** Why the payout failed. Null unless it has. */
export type PayoutFailure = components["schemas"]["PayoutFailure"];

/** A payout to create. */
export type CreateLegacyPayoutRequest = components["schemas"]["CreateLegacyPayoutRequest"];

/** What may change in a payout. */
export type UpdateLegacyPayoutRequest = components["schemas"]["UpdateLegacyPayoutRequest"];

/** What the destination is to receive; charges come on top. */
export type LegacyAmountRequest = components["schemas"]["LegacyAmountRequest"];

/** The account to credit. */
export type LegacyPayoutDestinationRequest = components["schemas"]["LegacyPayoutDestinationRequest"];

/** The account to debit. */
export type LegacyPayoutSourceRequest = components["schemas"]["LegacyPayoutSourceRequest"];

/** Free-form tags. At most 100; keys of up to 64 characters, values are strings of up to 100. */
export type LegacyMetadata = components["schemas"]["LegacyMetadata"];

/** Whole response body of `createLegacyPayout`, `getLegacyPayout`, `updateLegacyPayout`. */
export type LegacyPayoutEnvelope = components["schemas"]["LegacyPayoutEnvelope"];

/** Whole response body of `listLegacyPayouts`. */
export type LegacyPayoutListEnvelope = components["schemas"]["LegacyPayoutListEnvelope"];

/** A payout of the legacy generation. */
export type LegacyPayout = components["schemas"]["LegacyPayout"];

/**
 * Status of the payout. Monime does not call any of them final.
 *
 * - `pending`: created
 * - `processing`: under way
 * - `delayed`: held up; see `delayedReason`
 * - `completed`: disbursed
 * - `failed`: failed or rejected; see `failureDetail`
 */
export type LegacyPayoutStatus = components["schemas"]["LegacyPayoutStatus"];

/** A charge, debited on top of the payout's amount. */
export type LegacyPayoutCharge = components["schemas"]["LegacyPayoutCharge"];

/** Why the payout failed. Null unless it has. */
export type LegacyPayoutFailure = components["schemas"]["LegacyPayoutFailure"];

/** Money of the legacy generation. */
export type LegacyAmount = components["schemas"]["LegacyAmount"];

/** Position of this page. */
export type LegacyPagination = components["schemas"]["LegacyPagination"];

/** Whole response body of `getFinancialAccount`. */
export type FinancialAccountEnvelope = components["schemas"]["FinancialAccountEnvelope"];

/** Whole response body of `listFinancialAccounts`. */
export type FinancialAccountListEnvelope = components["schemas"]["FinancialAccountListEnvelope"];

/** An account of the Space that holds money in one currency. */
export type FinancialAccount = components["schemas"]["FinancialAccount"];

/** Whole response body of `getFinancialTransaction`. */
export type FinancialTransactionEnvelope = components["schemas"]["FinancialTransactionEnvelope"];

/** Whole response body of `listFinancialTransactions`. */
export type FinancialTransactionListEnvelope = components["schemas"]["FinancialTransactionListEnvelope"];

/** Money into or out of a financial account. */
export type FinancialTransaction = components["schemas"]["FinancialTransaction"];

/** Whole response body of `getBank`. */
export type BankEnvelope = components["schemas"]["BankEnvelope"];

/** Whole response body of `listBanks`. */
export type BankListEnvelope = components["schemas"]["BankListEnvelope"];

/** One item of `listBanks`. */
export type Bank = components["schemas"]["Bank"];

/** Whole response body of `getMomo`. */
export type MomoEnvelope = components["schemas"]["MomoEnvelope"];

/** Whole response body of `listMomos`. */
export type MomoListEnvelope = components["schemas"]["MomoListEnvelope"];

/** A mobile-money operator. */
export type Momo = components["schemas"]["Momo"];

export type ProviderStatus = components["schemas"]["ProviderStatus"];

/** What Monime can do with a bank or operator. */
export type ProviderFeatureSet = components["schemas"]["ProviderFeatureSet"];

/** More about the feature. */
export type FeatureMetadata = components["schemas"]["FeatureMetadata"];

/** Whole response body of `getProviderKyc`. */
export type ProviderKycEnvelope = components["schemas"]["ProviderKycEnvelope"];

/** What a provider knows about an account and its holder. */
export type ProviderKyc = components["schemas"]["ProviderKyc"];

/** Money. */
export type Amount = components["schemas"]["Amount"];

/**
 * Free-form data, at most 64 entries. Nothing more is documented; keep to strings of up to 100 characters
 * under keys of up to 64, the rule of the legacy generation.
 */
export type Metadata = components["schemas"]["Metadata"];

/** The chain of objects that led to this one. */
export type OwnershipGraph = components["schemas"]["OwnershipGraph"];

/** An object that caused another, and what caused it. */
export type OwnershipObject = components["schemas"]["OwnershipObject"];

/** Position of this page. */
export type Pagination = components["schemas"]["Pagination"];

/** Always true; errors have their own envelope. */
export type Success = components["schemas"]["Success"];

/** Notes on the request. What they look like is not documented. */
export type Messages = components["schemas"]["Messages"];

/** Result of `deletePayout`, `deleteLegacyPayout`. */
export type DeletedEnvelope = components["schemas"]["DeletedEnvelope"];

/** Body of every error, as far as Monime's guides show. No field is guaranteed. */
export type ErrorEnvelope = components["schemas"]["ErrorEnvelope"];

/** What a payout webhook delivers. Assembled from several documents; no field is guaranteed. */
export type PayoutEvent = components["schemas"]["PayoutEvent"];

/** Value of the option `apiVersion`. */
export type ApiVersion = components["schemas"]["ApiVersion"];

/** Query parameters of `listPayouts`. */
export type ListPayoutsQuery = components["schemas"]["ListPayoutsQuery"];

/** Result of `listPayouts`. */
export type PayoutListResult = components["schemas"]["PayoutListResult"];

/** Query parameters of `listLegacyPayouts`. */
export type ListLegacyPayoutsQuery = components["schemas"]["ListLegacyPayoutsQuery"];

/** Result of `listLegacyPayouts`. */
export type LegacyPayoutListResult = components["schemas"]["LegacyPayoutListResult"];

/** Query parameters of `listFinancialAccounts`. */
export type ListFinancialAccountsQuery = components["schemas"]["ListFinancialAccountsQuery"];

/** Result of `listFinancialAccounts`. */
export type FinancialAccountListResult = components["schemas"]["FinancialAccountListResult"];

/** Query parameters of `getFinancialAccount`. */
export type GetFinancialAccountQuery = components["schemas"]["GetFinancialAccountQuery"];

/** Query parameters of `listFinancialTransactions`. */
export type ListFinancialTransactionsQuery = components["schemas"]["ListFinancialTransactionsQuery"];

/** Result of `listFinancialTransactions`. */
export type FinancialTransactionListResult = components["schemas"]["FinancialTransactionListResult"];

/** Query parameters of `listBanks`. */
export type ListBanksQuery = components["schemas"]["ListBanksQuery"];

/** Result of `listBanks`. */
export type BankListResult = components["schemas"]["BankListResult"];

/** Query parameters of `listMomos`. */
export type ListMomosQuery = components["schemas"]["ListMomosQuery"];

/** Result of `listMomos`. */
export type MomoListResult = components["schemas"]["MomoListResult"];

/** Query parameters of `getProviderKyc`. */
export type GetProviderKycQuery = components["schemas"]["GetProviderKycQuery"];

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

/** Result of `listPayouts`. */
export type ListPayoutsResult = PayoutListResult;

/** Whole response body of `listPayouts`. */
export type ListPayoutsEnvelope = PayoutListEnvelope;

/** Bodies of the errors that `listPayouts` documents, by status. */
export interface ListPayoutsErrors extends MonimeErrors {}

/** Request body of `createPayout`. */
export type CreatePayoutBody = CreatePayoutRequest;

/** Result of `createPayout`. */
export type CreatePayoutResult = Payout;

/** Whole response body of `createPayout`. */
export type CreatePayoutEnvelope = PayoutEnvelope;

/** Bodies of the errors that `createPayout` documents, by status. */
export interface CreatePayoutErrors extends MonimeErrors {
  /**
   * `idempotency_key_in_use`: The key was used in this Space with another address or body. The response does
   * not say what happened to that request: read the payout back, and never send it again with a new key.
   */
  409: ErrorEnvelope;
}

/** Result of `getPayout`. */
export type GetPayoutResult = Payout;

/** Whole response body of `getPayout`. */
export type GetPayoutEnvelope = PayoutEnvelope;

/** Bodies of the errors that `getPayout` documents, by status. */
export interface GetPayoutErrors extends MonimeErrors {
  /** There is no such object. */
  404: ErrorEnvelope;
}

/** Result of `deletePayout`. */
export type DeletePayoutResult = DeletedEnvelope;

/** Whole response body of `deletePayout`. */
export type DeletePayoutEnvelope = DeletedEnvelope;

/** Bodies of the errors that `deletePayout` documents, by status. */
export interface DeletePayoutErrors extends MonimeErrors {
  /** There is no such object. */
  404: ErrorEnvelope;
}

/** Request body of `updatePayout`. */
export type UpdatePayoutBody = UpdatePayoutRequest;

/** Result of `updatePayout`. */
export type UpdatePayoutResult = Payout;

/** Whole response body of `updatePayout`. */
export type UpdatePayoutEnvelope = PayoutEnvelope;

/** Bodies of the errors that `updatePayout` documents, by status. */
export interface UpdatePayoutErrors extends MonimeErrors {
  /** There is no such object. */
  404: ErrorEnvelope;
}

/** Result of `listLegacyPayouts`. */
export type ListLegacyPayoutsResult = LegacyPayoutListResult;

/** Whole response body of `listLegacyPayouts`. */
export type ListLegacyPayoutsEnvelope = LegacyPayoutListEnvelope;

/** Bodies of the errors that `listLegacyPayouts` documents, by status. */
export interface ListLegacyPayoutsErrors extends MonimeErrors {}

/** Request body of `createLegacyPayout`. */
export type CreateLegacyPayoutBody = CreateLegacyPayoutRequest;

/** Result of `createLegacyPayout`. */
export type CreateLegacyPayoutResult = LegacyPayout;

/** Whole response body of `createLegacyPayout`. */
export type CreateLegacyPayoutEnvelope = LegacyPayoutEnvelope;

/** Bodies of the errors that `createLegacyPayout` documents, by status. */
export interface CreateLegacyPayoutErrors extends MonimeErrors {
  /**
   * `idempotency_key_in_use`: The key was used in this Space with another address or body. The response does
   * not say what happened to that request: read the payout back, and never send it again with a new key.
   */
  409: ErrorEnvelope;
}

/** Result of `getLegacyPayout`. */
export type GetLegacyPayoutResult = LegacyPayout;

/** Whole response body of `getLegacyPayout`. */
export type GetLegacyPayoutEnvelope = LegacyPayoutEnvelope;

/** Bodies of the errors that `getLegacyPayout` documents, by status. */
export interface GetLegacyPayoutErrors extends MonimeErrors {
  /** There is no such object. */
  404: ErrorEnvelope;
}

/** Result of `deleteLegacyPayout`. */
export type DeleteLegacyPayoutResult = DeletedEnvelope;

/** Whole response body of `deleteLegacyPayout`. */
export type DeleteLegacyPayoutEnvelope = DeletedEnvelope;

/** Bodies of the errors that `deleteLegacyPayout` documents, by status. */
export interface DeleteLegacyPayoutErrors extends MonimeErrors {
  /** There is no such object. */
  404: ErrorEnvelope;
}

/** Request body of `updateLegacyPayout`. */
export type UpdateLegacyPayoutBody = UpdateLegacyPayoutRequest;

/** Result of `updateLegacyPayout`. */
export type UpdateLegacyPayoutResult = LegacyPayout;

/** Whole response body of `updateLegacyPayout`. */
export type UpdateLegacyPayoutEnvelope = LegacyPayoutEnvelope;

/** Bodies of the errors that `updateLegacyPayout` documents, by status. */
export interface UpdateLegacyPayoutErrors extends MonimeErrors {
  /** There is no such object. */
  404: ErrorEnvelope;
}

/** Result of `listFinancialAccounts`. */
export type ListFinancialAccountsResult = FinancialAccountListResult;

/** Whole response body of `listFinancialAccounts`. */
export type ListFinancialAccountsEnvelope = FinancialAccountListEnvelope;

/** Bodies of the errors that `listFinancialAccounts` documents, by status. */
export interface ListFinancialAccountsErrors extends MonimeErrors {}

/** Result of `getFinancialAccount`. */
export type GetFinancialAccountResult = FinancialAccount;

/** Whole response body of `getFinancialAccount`. */
export type GetFinancialAccountEnvelope = FinancialAccountEnvelope;

/** Bodies of the errors that `getFinancialAccount` documents, by status. */
export interface GetFinancialAccountErrors extends MonimeErrors {
  /** There is no such object. */
  404: ErrorEnvelope;
}

/** Result of `listFinancialTransactions`. */
export type ListFinancialTransactionsResult = FinancialTransactionListResult;

/** Whole response body of `listFinancialTransactions`. */
export type ListFinancialTransactionsEnvelope = FinancialTransactionListEnvelope;

/** Bodies of the errors that `listFinancialTransactions` documents, by status. */
export interface ListFinancialTransactionsErrors extends MonimeErrors {}

/** Result of `getFinancialTransaction`. */
export type GetFinancialTransactionResult = FinancialTransaction;

/** Whole response body of `getFinancialTransaction`. */
export type GetFinancialTransactionEnvelope = FinancialTransactionEnvelope;

/** Bodies of the errors that `getFinancialTransaction` documents, by status. */
export interface GetFinancialTransactionErrors extends MonimeErrors {
  /** There is no such object. */
  404: ErrorEnvelope;
}

/** Result of `listBanks`. */
export type ListBanksResult = BankListResult;

/** Whole response body of `listBanks`. */
export type ListBanksEnvelope = BankListEnvelope;

/** Bodies of the errors that `listBanks` documents, by status. */
export interface ListBanksErrors extends MonimeErrors {}

/** Result of `getBank`. */
export type GetBankResult = Bank;

/** Whole response body of `getBank`. */
export type GetBankEnvelope = BankEnvelope;

/** Bodies of the errors that `getBank` documents, by status. */
export interface GetBankErrors extends MonimeErrors {
  /** There is no such object. */
  404: ErrorEnvelope;
}

/** Result of `listMomos`. */
export type ListMomosResult = MomoListResult;

/** Whole response body of `listMomos`. */
export type ListMomosEnvelope = MomoListEnvelope;

/** Bodies of the errors that `listMomos` documents, by status. */
export interface ListMomosErrors extends MonimeErrors {}

/** Result of `getMomo`. */
export type GetMomoResult = Momo;

/** Whole response body of `getMomo`. */
export type GetMomoEnvelope = MomoEnvelope;

/** Bodies of the errors that `getMomo` documents, by status. */
export interface GetMomoErrors extends MonimeErrors {
  /** There is no such object. */
  404: ErrorEnvelope;
}

/** Result of `getProviderKyc`. */
export type GetProviderKycResult = ProviderKyc;

/** Whole response body of `getProviderKyc`. */
export type GetProviderKycEnvelope = ProviderKycEnvelope;

/** Bodies of the errors that `getProviderKyc` documents, by status. */
export interface GetProviderKycErrors extends MonimeErrors {
  /** There is no such object. */
  404: ErrorEnvelope;
}

/**
 * A payout was disbursed.
 *
 * Body of the webhook `payout.completed`.
 */
export type PayoutCompletedWebhook = PayoutEvent;

/**
 * A payout failed.
 *
 * Body of the webhook `payout.failed`.
 */
export type PayoutFailedWebhook = PayoutEvent;
