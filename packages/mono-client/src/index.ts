// Generated from specs/mono.yaml by `pnpm generate`. Edit the spec or the generator, not this file.

// The client
export { createMonoClient } from "./client.ts";
export type { MonoClient, MonoClientOptions } from "./client.ts";

// Operations: what each takes, returns and fails with
export type {
  CreatePayoutBody,
  CreatePayoutResult,
  CreatePayoutEnvelope,
  CreatePayoutErrors,
  GetPayoutResult,
  GetPayoutEnvelope,
  GetPayoutErrors,
  ResolveBrebTargetBody,
  ResolveBrebTargetResult,
  ResolveBrebTargetEnvelope,
  ResolveBrebTargetErrors,
  ListLedgerAccountsQuery,
  ListLedgerAccountsResult,
  ListLedgerAccountsEnvelope,
  ListLedgerAccountsErrors,
  GetLedgerAccountBalancesResult,
  GetLedgerAccountBalancesEnvelope,
  GetLedgerAccountBalancesErrors,
  ListLedgerAccountTransactionsQuery,
  ListLedgerAccountTransactionsResult,
  ListLedgerAccountTransactionsEnvelope,
  ListLedgerAccountTransactionsErrors,
  GetLedgerAccountTransactionResult,
  GetLedgerAccountTransactionEnvelope,
  GetLedgerAccountTransactionErrors,
  ListBanksQuery,
  ListBanksResult,
  ListBanksEnvelope,
  ListBanksErrors,
  ListFxRatesQuery,
  ListFxRatesResult,
  ListFxRatesEnvelope,
  ListFxRatesErrors,
  MonoErrors,
} from "./types.ts";
export type { CreatePayoutOptions } from "./client.ts";

// Schemas of the API
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
} from "./types.ts";

// Webhooks
export type { LedgerAccountTransactionCreatedWebhook } from "./types.ts";

// Calls and their options
export type {
  Call,
  PageCall,
  Safe,
  Meta,
  CallOptions,
  ClientOptions,
  Credential,
  Hooks,
  Logger,
  SendOptions,
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

// The whole document as types, by path
export type { paths, webhooks } from "./schema.ts";
