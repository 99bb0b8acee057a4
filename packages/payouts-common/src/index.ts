export type { AttemptRecord } from "./errors/attempt-record.ts";
export type {
  AnswerHeaders,
  BatchCall,
  Call,
  Failure,
  Meta,
  PageCall,
  Safe,
  WithMeta,
} from "./delivery/provider-call.ts";
export type {
  AttemptView,
  CallOptions,
  ClientOptions,
  Credential,
  Hooks,
  KeyedCallOptions,
  KeyedOnceCallOptions,
  LogEntry,
  Logger,
  OnceCallOptions,
  PaceSettings,
  PayoutCallOptions,
  RetryCallOptions,
} from "./client-options.ts";
export type { Transport } from "./transport/transport.ts";
export { BoundLookUp } from "./call/bound-look-up.ts";
export { createPacer } from "./pace/create-pacer.ts";
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
export { JournalError } from "./errors/journal-error.ts";
export { MissingCredentialError } from "./errors/missing-credential-error.ts";
export { PayoutsError } from "./errors/payouts-error.ts";
export { TimeoutError } from "./errors/timeout-error.ts";
export { UnreadableResponseError } from "./errors/unreadable-response-error.ts";
export { idempotencyKey, type KeyFormat } from "./keys/idempotency-key.ts";
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
export type { JournalKeys } from "./journal/vault.ts";
export { exponentOf, fromMinorUnits, toMinorUnits } from "./payout/money.ts";
export type { NextStep } from "./errors/next-step.ts";
export type { Outcome } from "./errors/outcome.ts";
export type { PayoutItem, PayoutItems } from "./errors/payout-item.ts";
export type { Payout, ToPayoutOptions } from "./payout/payout.ts";
export { isFinal, type PayoutState, supersedes } from "./payout/payout-state.ts";
export type {
  AmountDescription,
  BoundParameters,
  ComparedDescription,
  CookieFormat,
  CreatesDescription,
  EndpointDescription,
  ErrorDescription,
  GlobalDescription,
  HeaderWriter,
  IdempotencyDescription,
  FoundPayouts,
  LimitDescription,
  LimitsDescription,
  LookUp,
  LookUpParameters,
  MakePacer,
  PacedCall,
  PacedClient,
  PacedProgress,
  Pacer,
  PayoutSearch,
  Walk,
  WantedPayouts,
  OperationDescription,
  PaginationDescription,
  PersonalDescription,
  ProviderDescription,
  QueryStyle,
  QueryWriter,
  ReadKind,
  ReasonDescription,
  ReconcileDescription,
  SecurityDescription,
  SegmentFormat,
  ServerDescription,
  TokenDescription,
  VariableDescription,
  ViewDescription,
} from "./provider-description.ts";
export type { BodyFormat, WrittenBody } from "./body-format.ts";
export { binaryBody } from "./request/formats/binary-body.ts";
export { cookieFormat } from "./request/formats/cookie-format.ts";
export { type FieldStyle, formBody } from "./request/formats/form-body.ts";
export { jsonHeader, simpleHeader } from "./request/formats/header-writers.ts";
export { multipartBody, type PartSettings } from "./request/formats/multipart-body.ts";
export { jsonInQuery, reservedInQuery, styledInQuery } from "./request/formats/query-writers.ts";
export {
  jsonSegment,
  labelSegment,
  matrixSegment,
  simpleSegment,
} from "./request/formats/segment-formats.ts";
export { textBody } from "./request/formats/text-body.ts";
export type { ConcludeOptions } from "./reference/conclude.ts";
export type { Recovered } from "./reference/recover.ts";
export type { SendOptions } from "./client/send-sealed.ts";
export type { Reconcilable, ReconcileOptions } from "./call/reconcile.ts";
export type { Reconciliation } from "./call/reconciliation.ts";
export type {
  FetchAnswer,
  FetchAnswerHeaders,
  FetchFunction,
  FetchRequest,
} from "./transport/fetch-function.ts";
export type { SealedRequest } from "./sealed-request.ts";
export { clientCredentials } from "./login/client-credentials.ts";
export { tokenExchange } from "./login/token-exchange.ts";
export type { Warning } from "./json/unsafe-integers.ts";
export { verifyWebhook } from "./webhook/verify-webhook.ts";
export type { RawDelivery, WebhookDelivery, WebhookHeaders } from "./webhook/webhook-delivery.ts";
export type {
  EventDescription,
  HmacScheme,
  SharedSecretScheme,
  TimestampDescription,
  UnverifiableScheme,
  WebhookDescription,
  WebhookScheme,
} from "./webhook/webhook-description.ts";
export { WebhookError, type WebhookErrorReason } from "./webhook/webhook-error.ts";
export type { Authenticity, UnknownWebhookEvent, WebhookEvent } from "./webhook/webhook-event.ts";
export type {
  AnyWebhookOptions,
  UnsignedWebhookOptions,
  UnverifiableWebhookOptions,
  WebhookOptions,
  WebhookTimeOptions,
} from "./webhook/webhook-options.ts";
