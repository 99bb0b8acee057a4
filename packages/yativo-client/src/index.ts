// Generated from specs/yativo.yaml by `pnpm generate`. Edit the spec or the generator, not this file.

// The client
export { createYativoClient } from "./client.ts";
export type { YativoClient, YativoClientOptions } from "./client.ts";

// What operations take and give
export type {
  SuccessEnvelope,
  AcknowledgementResponse,
  Pagination,
  SavedPaymentMethodId,
  PayoutRailId,
  WalletCurrency,
  PayoutStatus,
  CreatePayoutRequest,
  Payout,
  PayoutResponse,
  PayoutListResponse,
  CreateBatchPayoutRequest,
  BatchPayoutItem,
  BatchPayoutResult,
  BatchPayoutResponse,
  BatchPayoutOutcome,
  CreateWalletPayoutRequest,
  WalletPayout,
  WalletPayoutResponse,
  CreateWebhookRequest,
  Webhook,
  WebhookResponse,
  WebhookReadResponse,
  LoginRequest,
  AccessToken,
  AccessTokenResponse,
  PayoutCountry,
  PayoutCountryListResponse,
  PayoutMethod,
  PayoutMethodListResponse,
  BeneficiaryForm,
  BeneficiaryFormField,
  BeneficiaryFormOption,
  BeneficiaryFormResponse,
  BeneficiaryAddress,
  Beneficiary,
  BeneficiaryProfile,
  BeneficiaryListResponse,
  CreateBeneficiaryRequest,
  NewBeneficiaryProfile,
  NewBeneficiary,
  NewBeneficiaryAddress,
  UpdateBeneficiaryRequest,
  CreatedBeneficiary,
  CreatedBeneficiaryResponse,
  LegacyBeneficiary,
  LegacyBeneficiaryResponse,
  AccountDetails,
  PaymentMethodAddress,
  CreateBeneficiaryPaymentMethodRequest,
  NewAccountDetails,
  NewPaymentData,
  UpdateBeneficiaryPaymentMethodRequest,
  BeneficiaryPaymentMethod,
  BeneficiaryPaymentMethodListResponse,
  CreatedBeneficiaryPaymentMethod,
  CreatedBeneficiaryPaymentMethodResponse,
  CreateExchangeRateQuoteRequest,
  ExchangeRateQuote,
  QuotePayoutData,
  QuoteAmount,
  QuoteCalculator,
  ExchangeRateQuoteResponse,
  WalletBalance,
  WalletBalanceListResponse,
  Transaction,
  TransactionListResponse,
  TransactionResponse,
  PayoutUpdatedEvent,
  PayoutCompletedEvent,
  PayoutEventPayload,
  FieldMessages,
  ValidationFailure,
  ValidationErrorSchema,
  FailureSchema,
  BatchFailure,
  BareMessage,
  BareError,
  BadRequestBody,
  BatchBadRequestBody,
  ErrorBody,
  ListPayoutsQuery,
  ListPayoutMethodsQuery,
  ListBeneficiariesQuery,
  UpdateBeneficiaryBeneficiaryId,
  UpdateBeneficiaryPaymentMethodMethodId,
  ListWalletBalancesQuery,
  ListTransactionsQuery,
} from "./types.ts";

// Bodies of errors, by status
export type {
  CreatePayoutErrors,
  CreateBatchPayoutErrors,
  GetPayoutErrors,
  ListPayoutsErrors,
  CreateWalletPayoutErrors,
  LoginErrors,
  RefreshTokenErrors,
  ListPayoutCountriesErrors,
  ListPayoutMethodsErrors,
  GetBeneficiaryFormErrors,
  ListBeneficiariesErrors,
  CreateBeneficiaryErrors,
  UpdateBeneficiaryErrors,
  ArchiveBeneficiaryErrors,
  ListBeneficiaryPaymentMethodsErrors,
  CreateBeneficiaryPaymentMethodErrors,
  UpdateBeneficiaryPaymentMethodErrors,
  DeleteBeneficiaryPaymentMethodErrors,
  CreateExchangeRateQuoteErrors,
  ListWalletBalancesErrors,
  ListTransactionsErrors,
  GetTransactionErrors,
  GetWebhookErrors,
  CreateWebhookErrors,
  RegenerateWebhookSecretErrors,
} from "./types.ts";

// Headers of answers
export type { YativoHeaders } from "./types.ts";

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
export type { YativoWebhookEvent } from "./webhooks.ts";
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
