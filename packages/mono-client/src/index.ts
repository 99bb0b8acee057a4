// Generated from specs/mono.yaml by `pnpm generate`. Edit the spec or the generator, not this file.

// The client
export { createMonoClient } from "./client.ts";
export type { MonoClient, MonoClientOptions, CreatePayoutOptions } from "./client.ts";

// What operations take and give
export type {
  ResourceId,
  CurrencyCode,
  MinorAmount,
  Money,
  NullableMoney,
  Metadata,
  Pagination,
  Sort,
  DateTimeRange,
  CreatePayoutRequest,
  CreatePayoutTarget,
  BankAccountTarget,
  CommonPayoutTarget,
  COACHBankAccount,
  Payee,
  Payout,
  PayoutStateSchema,
  PayoutTarget,
  PayoutPayee,
  CalculatedFees,
  CalculatedFee,
  ResolveBrebTargetRequest,
  BrebTarget,
  BrebCreditor,
  BrebCreditorAccount,
  LedgerAccount,
  LedgerAccountPage,
  Balances,
  LedgerTransaction,
  DetailedLedgerTransaction,
  LedgerTransactionDetails,
  LedgerTransactionPage,
  BankList,
  TransferBankList,
  TransferBank,
  PseBankList,
  PseBank,
  FxRates,
  WebhookEnvelope,
  LedgerAccountTransactionCreated,
  ErrorEnvelope,
  ErrorDetail,
  ListLedgerAccountsQuery,
  ListLedgerAccountTransactionsQuery,
  ListBanksQuery,
  ListFxRatesQuery,
} from "./types.ts";

// Bodies of errors, by status
export type {
  MonoErrors,
  GetPayoutErrors,
  GetLedgerAccountBalancesErrors,
  ListBanksErrors,
  ListFxRatesErrors,
} from "./types.ts";

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
export type { MonoWebhookEvent } from "./webhooks.ts";
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
