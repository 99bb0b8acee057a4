// Generated from specs/moyasar.yaml by `pnpm generate`. Edit the spec or the generator, not this file.

// The client
export { createMoyasarClient } from "./client.ts";
export type { MoyasarClient, MoyasarClientOptions } from "./client.ts";

// What operations take and give
export type {
  ErrorEnvelope,
  InvalidRequestEnvelope,
  UnauthenticatedEnvelope,
  ForbiddenEnvelope,
  NotFoundEnvelope,
  FieldErrors,
  CreateBulkPayoutRequest,
  BulkPayoutItem,
  CreatePayoutRequest,
  SequenceNumber,
  Purpose,
  Destination,
  BankDestination,
  WalletDestination,
  Metadata,
  BulkPayoutResponse,
  PayoutPage,
  Payout,
  ListedPayout,
  PayoutStatus,
  PayoutChannel,
  PayoutPurpose,
  PayoutMessage,
  PayoutMetadata,
  Currency,
  PageMeta,
  CreatePayoutAccountRequest,
  PayoutAccount,
  PayoutAccountPage,
  PayoutAccountProperties,
  PayoutAccountCredentials,
  AccountVerificationRequest,
  AccountVerification,
  AvailableEvents,
  WebhookAttempt,
  WebhookAttemptPage,
  PayoutEvent,
  ListPayoutsQuery,
  ListPayoutAccountsQuery,
  ListWebhookAttemptsQuery,
} from "./types.ts";

// Bodies of errors, by status
export type {
  CreateBulkPayoutErrors,
  MoyasarErrors,
  CreatePayoutErrors,
  GetPayoutErrors,
  CreatePayoutAccountErrors,
  GetPayoutAccountErrors,
  VerifyAccountErrors,
  GetWebhookAttemptErrors,
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
export type { MoyasarWebhookEvent } from "./webhooks.ts";
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
