// Generated from specs/monime.yaml by `pnpm generate`. Edit the spec or the generator, not this file.

// The client
export { createMonimeClient } from "./client.ts";
export type { MonimeClient, MonimeClientOptions } from "./client.ts";

// What operations take and give
export type {
  CreatePayoutRequest,
  UpdatePayoutRequest,
  AmountRequest,
  PayoutSourceRequest,
  PayoutDestinationRequest,
  BankDestinationRequest,
  MomoDestinationRequest,
  WalletDestinationRequest,
  PayoutEnvelope,
  PayoutListEnvelope,
  Payout,
  PayoutStatus,
  PayoutSource,
  PayoutDestination,
  BankDestination,
  MomoDestination,
  WalletDestination,
  DestinationTransactionReference,
  BankProviderId,
  MomoProviderId,
  WalletProviderId,
  PayoutFee,
  PayoutFailure,
  CreateLegacyPayoutRequest,
  UpdateLegacyPayoutRequest,
  LegacyAmountRequest,
  LegacyPayoutDestinationRequest,
  LegacyPayoutSourceRequest,
  LegacyMetadata,
  LegacyPayoutEnvelope,
  LegacyPayoutListEnvelope,
  LegacyPayout,
  LegacyPayoutStatus,
  LegacyPayoutCharge,
  LegacyPayoutFailure,
  LegacyAmount,
  LegacyPagination,
  FinancialAccountEnvelope,
  FinancialAccountListEnvelope,
  FinancialAccount,
  FinancialTransactionEnvelope,
  FinancialTransactionListEnvelope,
  FinancialTransaction,
  BankEnvelope,
  BankListEnvelope,
  Bank,
  MomoEnvelope,
  MomoListEnvelope,
  Momo,
  ProviderStatus,
  ProviderFeatureSet,
  FeatureMetadata,
  ProviderKycEnvelope,
  ProviderKyc,
  Amount,
  Metadata,
  OwnershipGraph,
  OwnershipObject,
  Pagination,
  Success,
  Messages,
  DeletedEnvelope,
  ErrorEnvelope,
  PayoutEvent,
  ApiVersion,
  ListPayoutsQuery,
  PayoutListResult,
  ListLegacyPayoutsQuery,
  LegacyPayoutListResult,
  ListFinancialAccountsQuery,
  FinancialAccountListResult,
  GetFinancialAccountQuery,
  ListFinancialTransactionsQuery,
  FinancialTransactionListResult,
  ListBanksQuery,
  BankListResult,
  ListMomosQuery,
  MomoListResult,
  GetProviderKycQuery,
} from "./types.ts";

// Bodies of errors, by status
export type {
  MonimeErrors,
  CreatePayoutErrors,
  GetPayoutErrors,
  DeletePayoutErrors,
  UpdatePayoutErrors,
  CreateLegacyPayoutErrors,
  GetLegacyPayoutErrors,
  DeleteLegacyPayoutErrors,
  UpdateLegacyPayoutErrors,
  GetFinancialAccountErrors,
  GetFinancialTransactionErrors,
  GetBankErrors,
  GetMomoErrors,
  GetProviderKycErrors,
} from "./types.ts";

// Headers of answers
export type { MonimeHeaders } from "./types.ts";

// Calls and their options
export type {
  Call,
  PageCall,
  BatchCall,
  Safe,
  Meta,
  AnswerHeaders,
  CallOptions,
  RetryCallOptions,
  KeyedCallOptions,
  KeyedOnceCallOptions,
  OnceCallOptions,
  SendOptions,
  ClientOptions,
  Credential,
  Hooks,
  Logger,
  LogEntry,
} from "@org/payouts-common";

// Errors; `outcome` says whether the money moved
export {
  PayoutsError,
  ApiError,
  AuthenticationError,
  PermissionDeniedError,
  NotFoundError,
  ConflictError,
  ValidationError,
  RateLimitError,
  ServerError,
  ConnectionError,
  TimeoutError,
  AbortError,
  UnreadableResponseError,
  InputError,
  JournalError,
  MissingCredentialError,
} from "@org/payouts-common";
export type { Failure, NextStep, Outcome, Reconciliation, SealedRequest } from "@org/payouts-common";

// The journal, which remembers payouts by their `reference`
export type {
  ConcludeOptions,
  Journal,
  JournalKeys,
  PayoutCallOptions,
  Recovered,
} from "@org/payouts-common";

// Keys, amounts and states, the same for every provider
export { idempotencyKey, toMinorUnits, fromMinorUnits, isFinal, supersedes } from "@org/payouts-common";
export type { Payout as UnifiedPayout, PayoutState } from "@org/payouts-common";

// Webhooks: what is verified, how, and what comes of it
export { verifyWebhook } from "./webhooks.ts";
export type { MonimeWebhookEvent } from "./webhooks.ts";
export { WebhookError } from "@org/payouts-common";
export type {
  WebhookErrorReason,
  WebhookDelivery,
  RawDelivery,
  WebhookHeaders,
  WebhookOptions,
  WebhookTimeOptions,
  UnverifiableWebhookOptions,
  UnsignedWebhookOptions,
  WebhookEvent,
  UnknownWebhookEvent,
  Authenticity,
} from "@org/payouts-common";

// The whole document as types, by path
export type { paths, webhooks } from "./schema.ts";
