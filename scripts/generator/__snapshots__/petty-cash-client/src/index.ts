// Generated from specs/petty-cash.yaml by `pnpm generate`. Edit the spec or the generator, not this file.

// The client
export { createPettyCashClient } from "./client.ts";
export type {
  PettyCashClient,
  PettyCashClientOptions,
  AddNoteOptions,
  ReplaceTillOptions,
  SearchDrawerOptions,
  SearchPayoutsOptions,
} from "./client.ts";

// What operations take and give
export type {
  PayoutRequest,
  TransferRequest,
  Payout,
  MovedPayout,
  PayoutEnvelope,
  RecordSchema,
  PayoutStatus,
  Money,
  Receiver,
  ClerkReceiver,
  DrawerReceiver,
  PersonalText,
  Purpose,
  BatchRequest,
  BatchItem,
  ClassSchema2,
  Count,
  ReceiptUpload,
  ClassSchema,
  Ledger,
  Cabinet,
  Filed,
  Size,
  Drawer,
  CoinDrawer,
  NoteDrawer,
  Keys,
  Notes,
  Codes,
  Sign,
  Open,
  Shut,
  Folder,
  ReceiptLineItem,
  _2ndSignature,
  ErrorSchema,
  Length,
  NotesColor,
  LedgerCover,
  DrawerBase,
  CabinetInput,
  FiledInput,
  LedgerInput,
  BatchItemInput,
  ApiVersion,
  OpenSessionBody,
  SessionResult,
  SessionEnvelope,
  ListPayoutsQuery,
  ListPayoutsEnvelope,
  CreatePayoutError409,
  BatchResult,
  GetPayoutResult,
  AddNoteQuery,
  ListEntriesQuery,
  ListEntriesInParameter,
  ListEntriesItem,
  ListEntriesResult,
  ReplaceTillQuery,
  AdjustTillBody,
  CountTillVndPettyCashCountBody,
  SearchDrawerQuery,
  SearchDrawerCookies,
  SearchDrawerXPlace,
  SearchDrawerSpan,
  SearchDrawerQueryParameter,
  ListReceiptsQuery,
  UploadReceiptResult,
  GetStatementQuery,
  GetLedgerIndexResult,
  GetLedgerQuery,
  CreateTipBody,
  GetTipByReferenceQuery,
  DropCoinsQuery,
  SearchPayoutsBody,
  SearchPayoutsQuery,
  SearchPayoutsEnvelope,
  CreateQuotationResult,
  PayoutSettledWebhook,
  TillClosedWebhook,
  CoinsCountedWebhook,
  DrawerOpenedWebhook,
  DrawerShutWebhook,
  AuditBegunWebhook,
  BatchDoneWebhook,
  CreateBatchResult,
  CountTillResult,
} from "./types.ts";

// Bodies of errors, by status
export type {
  OpenSessionErrors,
  PettyCashErrors,
  CreatePayoutErrors,
  GetPayoutErrors,
  AddNoteErrors,
  GetStatementErrors,
  CheckLedgerErrors,
  GetTipByReferenceErrors,
} from "./types.ts";

// Headers of answers
export type { CreatePayoutHeaders, GetLedgerHeaders } from "./types.ts";

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
export type { PettyCashWebhookEvent } from "./webhooks.ts";
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
