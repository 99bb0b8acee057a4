// Generated from specs/monime.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import type { components } from "./schema.ts";

/** A payout to make. */
export type CreatePayoutRequest = components["schemas"]["CreatePayoutRequest"];

/** What may change in a payout that has not been processed. */
export type UpdatePayoutRequest = components["schemas"]["UpdatePayoutRequest"];

/** What the destination is to receive; fees come on top. */
export type AmountRequest = components["schemas"]["AmountRequest"];

/** The account to debit. Left out or null, the main account. */
export type PayoutSourceRequest = components["schemas"]["PayoutSourceRequest"];

/** The account to credit. */
export type PayoutDestinationRequest = components["schemas"]["PayoutDestinationRequest"];

/** A bank account. */
export type BankDestinationRequest = components["schemas"]["BankDestinationRequest"];

/** A mobile-money account. */
export type MomoDestinationRequest = components["schemas"]["MomoDestinationRequest"];

/** A digital wallet. */
export type WalletDestinationRequest = components["schemas"]["WalletDestinationRequest"];

export type PayoutEnvelope = components["schemas"]["PayoutEnvelope"];

export type PayoutListEnvelope = components["schemas"]["PayoutListEnvelope"];

/** Money on its way from a financial account to a bank account, mobile-money account or wallet. */
export type Payout = components["schemas"]["Payout"];

/**
 * `pending`: created, not scheduled yet. `processing`: under way. `completed`: disbursed. `failed`:
 * failed or
 * rejected, see `failureDetail`. Monime does not call any of them final.
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
 * Monime's id of the bank. `slb001` is SLCB. Monime's file lists these three as the only ones, while
 * its list of
 * banks is open: take ids and names from there.
 */
export type BankProviderId = components["schemas"]["BankProviderId"];

/**
 * Monime's id of the operator. `m17` is Orange Money. Monime's file lists these two as the only ones,
 * while its
 * list of operators is open: take ids and names from there.
 */
export type MomoProviderId = components["schemas"]["MomoProviderId"];

/**
 * Monime's id of the wallet provider. `dw001`, SafulPay, is the only one in Monime's file, and no
 * operation lists
 * them.
 */
export type WalletProviderId = components["schemas"]["WalletProviderId"];

/** A fee, debited on top of the payout's amount. */
export type PayoutFee = components["schemas"]["PayoutFee"];

/** Why the payout failed. Null unless it has. */
export type PayoutFailure = components["schemas"]["PayoutFailure"];

/** A payout to make. */
export type CreateLegacyPayoutRequest = components["schemas"]["CreateLegacyPayoutRequest"];

/** What may change in a payout. */
export type UpdateLegacyPayoutRequest = components["schemas"]["UpdateLegacyPayoutRequest"];

/** What the destination is to receive; charges come on top. */
export type LegacyAmountRequest = components["schemas"]["LegacyAmountRequest"];

/** The account to credit. */
export type LegacyPayoutDestinationRequest = components["schemas"]["LegacyPayoutDestinationRequest"];

/** The account to debit. */
export type LegacyPayoutSourceRequest = components["schemas"]["LegacyPayoutSourceRequest"];

/** Free tags. At most 100; keys of up to 64 characters, values are strings of up to 100. */
export type LegacyMetadata = components["schemas"]["LegacyMetadata"];

export type LegacyPayoutEnvelope = components["schemas"]["LegacyPayoutEnvelope"];

export type LegacyPayoutListEnvelope = components["schemas"]["LegacyPayoutListEnvelope"];

/** A payout of the legacy generation. */
export type LegacyPayout = components["schemas"]["LegacyPayout"];

/**
 * `pending`: created. `processing`: under way. `delayed`: held up, see `delayedReason`. `completed`:
 * disbursed.
 * `failed`: failed or rejected, see `failureDetail`. Monime does not call any of them final.
 */
export type LegacyPayoutStatus = components["schemas"]["LegacyPayoutStatus"];

/** A charge, debited on top of the payout's amount. */
export type LegacyPayoutCharge = components["schemas"]["LegacyPayoutCharge"];

/** Why the payout failed. Null unless it has. */
export type LegacyPayoutFailure = components["schemas"]["LegacyPayoutFailure"];

/** Money of the legacy generation. */
export type LegacyAmount = components["schemas"]["LegacyAmount"];

/** Where this page stands. */
export type LegacyPagination = components["schemas"]["LegacyPagination"];

export type FinancialAccountEnvelope = components["schemas"]["FinancialAccountEnvelope"];

export type FinancialAccountListEnvelope = components["schemas"]["FinancialAccountListEnvelope"];

/** An account of the Space that holds money in one currency. */
export type FinancialAccount = components["schemas"]["FinancialAccount"];

export type FinancialTransactionEnvelope = components["schemas"]["FinancialTransactionEnvelope"];

export type FinancialTransactionListEnvelope = components["schemas"]["FinancialTransactionListEnvelope"];

/** Money into or out of a financial account. */
export type FinancialTransaction = components["schemas"]["FinancialTransaction"];

export type BankEnvelope = components["schemas"]["BankEnvelope"];

export type BankListEnvelope = components["schemas"]["BankListEnvelope"];

export type Bank = components["schemas"]["Bank"];

export type MomoEnvelope = components["schemas"]["MomoEnvelope"];

export type MomoListEnvelope = components["schemas"]["MomoListEnvelope"];

/** A mobile-money operator. */
export type Momo = components["schemas"]["Momo"];

export type ProviderStatus = components["schemas"]["ProviderStatus"];

/** What Monime can do with a bank or operator. */
export type ProviderFeatureSet = components["schemas"]["ProviderFeatureSet"];

/** More about the feature. */
export type FeatureMetadata = components["schemas"]["FeatureMetadata"];

export type ProviderKycEnvelope = components["schemas"]["ProviderKycEnvelope"];

/** What a provider knows about an account and its holder. */
export type ProviderKyc = components["schemas"]["ProviderKyc"];

/** Money. */
export type Amount = components["schemas"]["Amount"];

/**
 * Free data, at most 64 entries. Nothing more is documented; keep to strings of up to 100 characters
 * under keys of
 * up to 64, the rule of the legacy generation.
 */
export type Metadata = components["schemas"]["Metadata"];

/** The chain of objects that led to this one. */
export type OwnershipGraph = components["schemas"]["OwnershipGraph"];

/** An object that gave rise to another, and what gave rise to it. */
export type OwnershipObject = components["schemas"]["OwnershipObject"];

/** Where this page stands. */
export type Pagination = components["schemas"]["Pagination"];

/** Always true; errors have their own envelope. */
export type Success = components["schemas"]["Success"];

/** Notes on the request. What they look like is not documented. */
export type Messages = components["schemas"]["Messages"];

export type DeletedEnvelope = components["schemas"]["DeletedEnvelope"];

/** Every error, as far as Monime's guides show. No field is certain. */
export type ErrorEnvelope = components["schemas"]["ErrorEnvelope"];

/** What a payout webhook delivers. Pieced together; nothing is certain to be present. */
export type PayoutEvent = components["schemas"]["PayoutEvent"];

export type ApiVersion = components["schemas"]["ApiVersion"];

export type ListPayoutsQuery = components["schemas"]["ListPayoutsQuery"];

export type PayoutListResult = components["schemas"]["PayoutListResult"];

export type ListLegacyPayoutsQuery = components["schemas"]["ListLegacyPayoutsQuery"];

export type LegacyPayoutListResult = components["schemas"]["LegacyPayoutListResult"];

export type ListFinancialAccountsQuery = components["schemas"]["ListFinancialAccountsQuery"];

export type FinancialAccountListResult = components["schemas"]["FinancialAccountListResult"];

export type GetFinancialAccountQuery = components["schemas"]["GetFinancialAccountQuery"];

export type ListFinancialTransactionsQuery = components["schemas"]["ListFinancialTransactionsQuery"];

export type FinancialTransactionListResult = components["schemas"]["FinancialTransactionListResult"];

export type ListBanksQuery = components["schemas"]["ListBanksQuery"];

export type BankListResult = components["schemas"]["BankListResult"];

export type ListMomosQuery = components["schemas"]["ListMomosQuery"];

export type MomoListResult = components["schemas"]["MomoListResult"];

export type GetProviderKycQuery = components["schemas"]["GetProviderKycQuery"];

export type ListPayoutsResult = PayoutListResult;

export type ListPayoutsEnvelope = PayoutListEnvelope;

/** Body of each documented error of `listPayouts`, by status. */
export interface ListPayoutsErrors {
  /** The input is not valid. The reasons are not published. */
  400: ErrorEnvelope;
  /** The token is missing, malformed, expired, revoked, or of the other environment. */
  401: ErrorEnvelope;
  /**
   * The token or the user's role lacks a permission, the token is bound to another Space, or the IP
   * address is
   * not allowed. Also said to answer test tokens on endpoints without a test mode.
   */
  403: ErrorEnvelope;
  /**
   * A rate limit was hit; the request never reached the service. Per endpoint and token, 20 requests a
   * second live
   * and 5 in test. Said to hold too: 80 and 20 per token, 500 and 100 per Space.
   */
  429: ErrorEnvelope;
  /** Monime failed; whether the request took effect is open. A proxy may answer in its own form. */
  "5XX": ErrorEnvelope;
}

export type CreatePayoutBody = CreatePayoutRequest;

export type CreatePayoutResult = Payout;

export type CreatePayoutEnvelope = PayoutEnvelope;

/** Body of each documented error of `createPayout`, by status. */
export interface CreatePayoutErrors {
  /** The input is not valid. The reasons are not published. */
  400: ErrorEnvelope;
  /** The token is missing, malformed, expired, revoked, or of the other environment. */
  401: ErrorEnvelope;
  /**
   * The token or the user's role lacks a permission, the token is bound to another Space, or the IP
   * address is
   * not allowed. Also said to answer test tokens on endpoints without a test mode.
   */
  403: ErrorEnvelope;
  /**
   * The key was used in this Space with another address or body. What became of that request this answer
   * does not
   * say: read back, and never send again under a new key.
   */
  409: ErrorEnvelope;
  /**
   * A rate limit was hit; the request never reached the service. Per endpoint and token, 20 requests a
   * second live
   * and 5 in test. Said to hold too: 80 and 20 per token, 500 and 100 per Space.
   */
  429: ErrorEnvelope;
  /** Monime failed; whether the request took effect is open. A proxy may answer in its own form. */
  "5XX": ErrorEnvelope;
}

export type GetPayoutResult = Payout;

export type GetPayoutEnvelope = PayoutEnvelope;

/** Body of each documented error of `getPayout`, by status. */
export interface GetPayoutErrors {
  /** The input is not valid. The reasons are not published. */
  400: ErrorEnvelope;
  /** The token is missing, malformed, expired, revoked, or of the other environment. */
  401: ErrorEnvelope;
  /**
   * The token or the user's role lacks a permission, the token is bound to another Space, or the IP
   * address is
   * not allowed. Also said to answer test tokens on endpoints without a test mode.
   */
  403: ErrorEnvelope;
  /** There is no such object. */
  404: ErrorEnvelope;
  /**
   * A rate limit was hit; the request never reached the service. Per endpoint and token, 20 requests a
   * second live
   * and 5 in test. Said to hold too: 80 and 20 per token, 500 and 100 per Space.
   */
  429: ErrorEnvelope;
  /** Monime failed; whether the request took effect is open. A proxy may answer in its own form. */
  "5XX": ErrorEnvelope;
}

export type DeletePayoutResult = DeletedEnvelope;

export type DeletePayoutEnvelope = DeletedEnvelope;

/** Body of each documented error of `deletePayout`, by status. */
export interface DeletePayoutErrors {
  /** The input is not valid. The reasons are not published. */
  400: ErrorEnvelope;
  /** The token is missing, malformed, expired, revoked, or of the other environment. */
  401: ErrorEnvelope;
  /**
   * The token or the user's role lacks a permission, the token is bound to another Space, or the IP
   * address is
   * not allowed. Also said to answer test tokens on endpoints without a test mode.
   */
  403: ErrorEnvelope;
  /** There is no such object. */
  404: ErrorEnvelope;
  /**
   * A rate limit was hit; the request never reached the service. Per endpoint and token, 20 requests a
   * second live
   * and 5 in test. Said to hold too: 80 and 20 per token, 500 and 100 per Space.
   */
  429: ErrorEnvelope;
  /** Monime failed; whether the request took effect is open. A proxy may answer in its own form. */
  "5XX": ErrorEnvelope;
}

export type UpdatePayoutBody = UpdatePayoutRequest;

export type UpdatePayoutResult = Payout;

export type UpdatePayoutEnvelope = PayoutEnvelope;

/** Body of each documented error of `updatePayout`, by status. */
export interface UpdatePayoutErrors {
  /** The input is not valid. The reasons are not published. */
  400: ErrorEnvelope;
  /** The token is missing, malformed, expired, revoked, or of the other environment. */
  401: ErrorEnvelope;
  /**
   * The token or the user's role lacks a permission, the token is bound to another Space, or the IP
   * address is
   * not allowed. Also said to answer test tokens on endpoints without a test mode.
   */
  403: ErrorEnvelope;
  /** There is no such object. */
  404: ErrorEnvelope;
  /**
   * A rate limit was hit; the request never reached the service. Per endpoint and token, 20 requests a
   * second live
   * and 5 in test. Said to hold too: 80 and 20 per token, 500 and 100 per Space.
   */
  429: ErrorEnvelope;
  /** Monime failed; whether the request took effect is open. A proxy may answer in its own form. */
  "5XX": ErrorEnvelope;
}

export type ListLegacyPayoutsResult = LegacyPayoutListResult;

export type ListLegacyPayoutsEnvelope = LegacyPayoutListEnvelope;

/** Body of each documented error of `listLegacyPayouts`, by status. */
export interface ListLegacyPayoutsErrors {
  /** The input is not valid. The reasons are not published. */
  400: ErrorEnvelope;
  /** The token is missing, malformed, expired, revoked, or of the other environment. */
  401: ErrorEnvelope;
  /**
   * The token or the user's role lacks a permission, the token is bound to another Space, or the IP
   * address is
   * not allowed. Also said to answer test tokens on endpoints without a test mode.
   */
  403: ErrorEnvelope;
  /**
   * A rate limit was hit; the request never reached the service. Per endpoint and token, 20 requests a
   * second live
   * and 5 in test. Said to hold too: 80 and 20 per token, 500 and 100 per Space.
   */
  429: ErrorEnvelope;
  /** Monime failed; whether the request took effect is open. A proxy may answer in its own form. */
  "5XX": ErrorEnvelope;
}

export type CreateLegacyPayoutBody = CreateLegacyPayoutRequest;

export type CreateLegacyPayoutResult = LegacyPayout;

export type CreateLegacyPayoutEnvelope = LegacyPayoutEnvelope;

/** Body of each documented error of `createLegacyPayout`, by status. */
export interface CreateLegacyPayoutErrors {
  /** The input is not valid. The reasons are not published. */
  400: ErrorEnvelope;
  /** The token is missing, malformed, expired, revoked, or of the other environment. */
  401: ErrorEnvelope;
  /**
   * The token or the user's role lacks a permission, the token is bound to another Space, or the IP
   * address is
   * not allowed. Also said to answer test tokens on endpoints without a test mode.
   */
  403: ErrorEnvelope;
  /**
   * The key was used in this Space with another address or body. What became of that request this answer
   * does not
   * say: read back, and never send again under a new key.
   */
  409: ErrorEnvelope;
  /**
   * A rate limit was hit; the request never reached the service. Per endpoint and token, 20 requests a
   * second live
   * and 5 in test. Said to hold too: 80 and 20 per token, 500 and 100 per Space.
   */
  429: ErrorEnvelope;
  /** Monime failed; whether the request took effect is open. A proxy may answer in its own form. */
  "5XX": ErrorEnvelope;
}

export type GetLegacyPayoutResult = LegacyPayout;

export type GetLegacyPayoutEnvelope = LegacyPayoutEnvelope;

/** Body of each documented error of `getLegacyPayout`, by status. */
export interface GetLegacyPayoutErrors {
  /** The input is not valid. The reasons are not published. */
  400: ErrorEnvelope;
  /** The token is missing, malformed, expired, revoked, or of the other environment. */
  401: ErrorEnvelope;
  /**
   * The token or the user's role lacks a permission, the token is bound to another Space, or the IP
   * address is
   * not allowed. Also said to answer test tokens on endpoints without a test mode.
   */
  403: ErrorEnvelope;
  /** There is no such object. */
  404: ErrorEnvelope;
  /**
   * A rate limit was hit; the request never reached the service. Per endpoint and token, 20 requests a
   * second live
   * and 5 in test. Said to hold too: 80 and 20 per token, 500 and 100 per Space.
   */
  429: ErrorEnvelope;
  /** Monime failed; whether the request took effect is open. A proxy may answer in its own form. */
  "5XX": ErrorEnvelope;
}

export type DeleteLegacyPayoutResult = DeletedEnvelope;

export type DeleteLegacyPayoutEnvelope = DeletedEnvelope;

/** Body of each documented error of `deleteLegacyPayout`, by status. */
export interface DeleteLegacyPayoutErrors {
  /** The input is not valid. The reasons are not published. */
  400: ErrorEnvelope;
  /** The token is missing, malformed, expired, revoked, or of the other environment. */
  401: ErrorEnvelope;
  /**
   * The token or the user's role lacks a permission, the token is bound to another Space, or the IP
   * address is
   * not allowed. Also said to answer test tokens on endpoints without a test mode.
   */
  403: ErrorEnvelope;
  /** There is no such object. */
  404: ErrorEnvelope;
  /**
   * A rate limit was hit; the request never reached the service. Per endpoint and token, 20 requests a
   * second live
   * and 5 in test. Said to hold too: 80 and 20 per token, 500 and 100 per Space.
   */
  429: ErrorEnvelope;
  /** Monime failed; whether the request took effect is open. A proxy may answer in its own form. */
  "5XX": ErrorEnvelope;
}

export type UpdateLegacyPayoutBody = UpdateLegacyPayoutRequest;

export type UpdateLegacyPayoutResult = LegacyPayout;

export type UpdateLegacyPayoutEnvelope = LegacyPayoutEnvelope;

/** Body of each documented error of `updateLegacyPayout`, by status. */
export interface UpdateLegacyPayoutErrors {
  /** The input is not valid. The reasons are not published. */
  400: ErrorEnvelope;
  /** The token is missing, malformed, expired, revoked, or of the other environment. */
  401: ErrorEnvelope;
  /**
   * The token or the user's role lacks a permission, the token is bound to another Space, or the IP
   * address is
   * not allowed. Also said to answer test tokens on endpoints without a test mode.
   */
  403: ErrorEnvelope;
  /** There is no such object. */
  404: ErrorEnvelope;
  /**
   * A rate limit was hit; the request never reached the service. Per endpoint and token, 20 requests a
   * second live
   * and 5 in test. Said to hold too: 80 and 20 per token, 500 and 100 per Space.
   */
  429: ErrorEnvelope;
  /** Monime failed; whether the request took effect is open. A proxy may answer in its own form. */
  "5XX": ErrorEnvelope;
}

export type ListFinancialAccountsResult = FinancialAccountListResult;

export type ListFinancialAccountsEnvelope = FinancialAccountListEnvelope;

/** Body of each documented error of `listFinancialAccounts`, by status. */
export interface ListFinancialAccountsErrors {
  /** The input is not valid. The reasons are not published. */
  400: ErrorEnvelope;
  /** The token is missing, malformed, expired, revoked, or of the other environment. */
  401: ErrorEnvelope;
  /**
   * The token or the user's role lacks a permission, the token is bound to another Space, or the IP
   * address is
   * not allowed. Also said to answer test tokens on endpoints without a test mode.
   */
  403: ErrorEnvelope;
  /**
   * A rate limit was hit; the request never reached the service. Per endpoint and token, 20 requests a
   * second live
   * and 5 in test. Said to hold too: 80 and 20 per token, 500 and 100 per Space.
   */
  429: ErrorEnvelope;
  /** Monime failed; whether the request took effect is open. A proxy may answer in its own form. */
  "5XX": ErrorEnvelope;
}

export type GetFinancialAccountResult = FinancialAccount;

export type GetFinancialAccountEnvelope = FinancialAccountEnvelope;

/** Body of each documented error of `getFinancialAccount`, by status. */
export interface GetFinancialAccountErrors {
  /** The input is not valid. The reasons are not published. */
  400: ErrorEnvelope;
  /** The token is missing, malformed, expired, revoked, or of the other environment. */
  401: ErrorEnvelope;
  /**
   * The token or the user's role lacks a permission, the token is bound to another Space, or the IP
   * address is
   * not allowed. Also said to answer test tokens on endpoints without a test mode.
   */
  403: ErrorEnvelope;
  /** There is no such object. */
  404: ErrorEnvelope;
  /**
   * A rate limit was hit; the request never reached the service. Per endpoint and token, 20 requests a
   * second live
   * and 5 in test. Said to hold too: 80 and 20 per token, 500 and 100 per Space.
   */
  429: ErrorEnvelope;
  /** Monime failed; whether the request took effect is open. A proxy may answer in its own form. */
  "5XX": ErrorEnvelope;
}

export type ListFinancialTransactionsResult = FinancialTransactionListResult;

export type ListFinancialTransactionsEnvelope = FinancialTransactionListEnvelope;

/** Body of each documented error of `listFinancialTransactions`, by status. */
export interface ListFinancialTransactionsErrors {
  /** The input is not valid. The reasons are not published. */
  400: ErrorEnvelope;
  /** The token is missing, malformed, expired, revoked, or of the other environment. */
  401: ErrorEnvelope;
  /**
   * The token or the user's role lacks a permission, the token is bound to another Space, or the IP
   * address is
   * not allowed. Also said to answer test tokens on endpoints without a test mode.
   */
  403: ErrorEnvelope;
  /**
   * A rate limit was hit; the request never reached the service. Per endpoint and token, 20 requests a
   * second live
   * and 5 in test. Said to hold too: 80 and 20 per token, 500 and 100 per Space.
   */
  429: ErrorEnvelope;
  /** Monime failed; whether the request took effect is open. A proxy may answer in its own form. */
  "5XX": ErrorEnvelope;
}

export type GetFinancialTransactionResult = FinancialTransaction;

export type GetFinancialTransactionEnvelope = FinancialTransactionEnvelope;

/** Body of each documented error of `getFinancialTransaction`, by status. */
export interface GetFinancialTransactionErrors {
  /** The input is not valid. The reasons are not published. */
  400: ErrorEnvelope;
  /** The token is missing, malformed, expired, revoked, or of the other environment. */
  401: ErrorEnvelope;
  /**
   * The token or the user's role lacks a permission, the token is bound to another Space, or the IP
   * address is
   * not allowed. Also said to answer test tokens on endpoints without a test mode.
   */
  403: ErrorEnvelope;
  /** There is no such object. */
  404: ErrorEnvelope;
  /**
   * A rate limit was hit; the request never reached the service. Per endpoint and token, 20 requests a
   * second live
   * and 5 in test. Said to hold too: 80 and 20 per token, 500 and 100 per Space.
   */
  429: ErrorEnvelope;
  /** Monime failed; whether the request took effect is open. A proxy may answer in its own form. */
  "5XX": ErrorEnvelope;
}

export type ListBanksResult = BankListResult;

export type ListBanksEnvelope = BankListEnvelope;

/** Body of each documented error of `listBanks`, by status. */
export interface ListBanksErrors {
  /** The input is not valid. The reasons are not published. */
  400: ErrorEnvelope;
  /** The token is missing, malformed, expired, revoked, or of the other environment. */
  401: ErrorEnvelope;
  /**
   * The token or the user's role lacks a permission, the token is bound to another Space, or the IP
   * address is
   * not allowed. Also said to answer test tokens on endpoints without a test mode.
   */
  403: ErrorEnvelope;
  /**
   * A rate limit was hit; the request never reached the service. Per endpoint and token, 20 requests a
   * second live
   * and 5 in test. Said to hold too: 80 and 20 per token, 500 and 100 per Space.
   */
  429: ErrorEnvelope;
  /** Monime failed; whether the request took effect is open. A proxy may answer in its own form. */
  "5XX": ErrorEnvelope;
}

export type GetBankResult = Bank;

export type GetBankEnvelope = BankEnvelope;

/** Body of each documented error of `getBank`, by status. */
export interface GetBankErrors {
  /** The input is not valid. The reasons are not published. */
  400: ErrorEnvelope;
  /** The token is missing, malformed, expired, revoked, or of the other environment. */
  401: ErrorEnvelope;
  /**
   * The token or the user's role lacks a permission, the token is bound to another Space, or the IP
   * address is
   * not allowed. Also said to answer test tokens on endpoints without a test mode.
   */
  403: ErrorEnvelope;
  /** There is no such object. */
  404: ErrorEnvelope;
  /**
   * A rate limit was hit; the request never reached the service. Per endpoint and token, 20 requests a
   * second live
   * and 5 in test. Said to hold too: 80 and 20 per token, 500 and 100 per Space.
   */
  429: ErrorEnvelope;
  /** Monime failed; whether the request took effect is open. A proxy may answer in its own form. */
  "5XX": ErrorEnvelope;
}

export type ListMomosResult = MomoListResult;

export type ListMomosEnvelope = MomoListEnvelope;

/** Body of each documented error of `listMomos`, by status. */
export interface ListMomosErrors {
  /** The input is not valid. The reasons are not published. */
  400: ErrorEnvelope;
  /** The token is missing, malformed, expired, revoked, or of the other environment. */
  401: ErrorEnvelope;
  /**
   * The token or the user's role lacks a permission, the token is bound to another Space, or the IP
   * address is
   * not allowed. Also said to answer test tokens on endpoints without a test mode.
   */
  403: ErrorEnvelope;
  /**
   * A rate limit was hit; the request never reached the service. Per endpoint and token, 20 requests a
   * second live
   * and 5 in test. Said to hold too: 80 and 20 per token, 500 and 100 per Space.
   */
  429: ErrorEnvelope;
  /** Monime failed; whether the request took effect is open. A proxy may answer in its own form. */
  "5XX": ErrorEnvelope;
}

export type GetMomoResult = Momo;

export type GetMomoEnvelope = MomoEnvelope;

/** Body of each documented error of `getMomo`, by status. */
export interface GetMomoErrors {
  /** The input is not valid. The reasons are not published. */
  400: ErrorEnvelope;
  /** The token is missing, malformed, expired, revoked, or of the other environment. */
  401: ErrorEnvelope;
  /**
   * The token or the user's role lacks a permission, the token is bound to another Space, or the IP
   * address is
   * not allowed. Also said to answer test tokens on endpoints without a test mode.
   */
  403: ErrorEnvelope;
  /** There is no such object. */
  404: ErrorEnvelope;
  /**
   * A rate limit was hit; the request never reached the service. Per endpoint and token, 20 requests a
   * second live
   * and 5 in test. Said to hold too: 80 and 20 per token, 500 and 100 per Space.
   */
  429: ErrorEnvelope;
  /** Monime failed; whether the request took effect is open. A proxy may answer in its own form. */
  "5XX": ErrorEnvelope;
}

export type GetProviderKycResult = ProviderKyc;

export type GetProviderKycEnvelope = ProviderKycEnvelope;

/** Body of each documented error of `getProviderKyc`, by status. */
export interface GetProviderKycErrors {
  /** The input is not valid. The reasons are not published. */
  400: ErrorEnvelope;
  /** The token is missing, malformed, expired, revoked, or of the other environment. */
  401: ErrorEnvelope;
  /**
   * The token or the user's role lacks a permission, the token is bound to another Space, or the IP
   * address is
   * not allowed. Also said to answer test tokens on endpoints without a test mode.
   */
  403: ErrorEnvelope;
  /** There is no such object. */
  404: ErrorEnvelope;
  /**
   * A rate limit was hit; the request never reached the service. Per endpoint and token, 20 requests a
   * second live
   * and 5 in test. Said to hold too: 80 and 20 per token, 500 and 100 per Space.
   */
  429: ErrorEnvelope;
  /** Monime failed; whether the request took effect is open. A proxy may answer in its own form. */
  "5XX": ErrorEnvelope;
}

/**
 * A payout was disbursed.
 *
 * The webhook `payout.completed`.
 */
export type PayoutCompletedWebhook = PayoutEvent;

/**
 * A payout failed.
 *
 * The webhook `payout.failed`.
 */
export type PayoutFailedWebhook = PayoutEvent;
