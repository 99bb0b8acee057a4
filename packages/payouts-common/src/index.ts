export type { AttemptRecord } from "./attempt-record.ts";
export type { Call, Failure, Meta, PageCall, Safe, WithMeta } from "./call.ts";
export type {
  AttemptView,
  CallOptions,
  ClientOptions,
  Credential,
  Hooks,
  KeyedCallOptions,
  KeyedOnceCallOptions,
  KeyStore,
  Logger,
  OnceCallOptions,
  RetryCallOptions,
} from "./client-options.ts";
export { createProviderClient, type ProviderClient } from "./create-provider-client.ts";
export { AbortError } from "./errors/abort-error.ts";
export {
  ApiError,
  AuthenticationError,
  ConflictError,
  type FieldError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  ValidationError,
} from "./errors/api-error.ts";
export { ConnectionError } from "./errors/connection-error.ts";
export { InputError } from "./errors/input-error.ts";
export { MissingCredentialError } from "./errors/missing-credential-error.ts";
export { PayoutsError } from "./errors/payouts-error.ts";
export { TimeoutError } from "./errors/timeout-error.ts";
export { UnreadableResponseError } from "./errors/unreadable-response-error.ts";
export type { HttpResponse, HttpResult, ProviderHttp } from "./http.ts";
export { idempotencyKey, type KeyFormat } from "./idempotency-key.ts";
export type {
  Conclusion,
  EntryDraft,
  EntryState,
  Journal,
  JournalEntry,
  JournalQuery,
  Recorded,
} from "./journal/journal.ts";
export { MemoryJournal } from "./journal/memory-journal.ts";
export { MemoryKeyStore } from "./key-store.ts";
export { exponentOf, fromMinorUnits, toMinorUnits } from "./money.ts";
export type { Outcome } from "./outcome.ts";
export type { Payout } from "./payout.ts";
export { isFinal, type PayoutState, supersedes } from "./payout-state.ts";
export type {
  AmountDescription,
  ErrorDescription,
  GlobalDescription,
  IdempotencyDescription,
  OperationDescription,
  PaginationDescription,
  ProviderDescription,
  QueryStyle,
  ReasonDescription,
  ReconcileDescription,
  SecurityDescription,
  TokenDescription,
  ViewDescription,
} from "./provider-description.ts";
export type { Reconciliation } from "./reconcile.ts";
export type { SealedRequest } from "./sealed-request.ts";
export { tokenExchange } from "./token-exchange.ts";
export type { Warning } from "./unsafe-integers.ts";
