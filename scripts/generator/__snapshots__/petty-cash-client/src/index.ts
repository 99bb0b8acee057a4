// Generated from specs/petty-cash.yaml by `pnpm generate`. Edit the spec or the generator, not this file.

// The client
export { createPettyCashClient } from "./client.ts";
export type { PettyCashClient, PettyCashClientOptions } from "./client.ts";

// Operations: what each takes, returns and fails with
export type {
  OpenSessionBody,
  OpenSessionResult,
  OpenSessionEnvelope,
  OpenSessionErrors,
  RefreshSessionResult,
  RefreshSessionEnvelope,
  RefreshSessionErrors,
  ListPayoutsQuery,
  ListPayoutsResult,
  ListPayoutsEnvelope,
  ListPayoutsErrors,
  CreatePayoutBody,
  CreatePayoutResult,
  CreatePayoutEnvelope,
  CreatePayoutErrors,
  CreateBatchBody,
  CreateBatchResult,
  CreateBatchEnvelope,
  CreateBatchErrors,
  GetPayoutResult,
  GetPayoutEnvelope,
  GetPayoutErrors,
  DeleteResult,
  DeleteEnvelope,
  DeleteErrors,
  AddNoteBody,
  AddNoteQuery,
  AddNoteResult,
  AddNoteEnvelope,
  AddNoteErrors,
  ListEntriesQuery,
  ListEntriesResult,
  ListEntriesEnvelope,
  ListEntriesErrors,
  ReplaceTillBody,
  ReplaceTillQuery,
  ReplaceTillResult,
  ReplaceTillEnvelope,
  ReplaceTillErrors,
  AdjustTillBody,
  AdjustTillResult,
  AdjustTillEnvelope,
  AdjustTillErrors,
  ListReceiptsQuery,
  ListReceiptsResult,
  ListReceiptsEnvelope,
  ListReceiptsErrors,
  GetReceiptImageResult,
  GetReceiptImageEnvelope,
  GetReceiptImageErrors,
  GetStatementQuery,
  GetStatementResult,
  GetStatementEnvelope,
  GetStatementErrors,
  GetLedgerQuery,
  GetLedgerResult,
  GetLedgerEnvelope,
  GetLedgerErrors,
  ReplaceLedgerBody,
  ReplaceLedgerResult,
  ReplaceLedgerEnvelope,
  ReplaceLedgerErrors,
  DescribeLedgerResult,
  DescribeLedgerEnvelope,
  DescribeLedgerErrors,
  CheckLedgerResult,
  CheckLedgerEnvelope,
  CheckLedgerErrors,
  GetCabinetResult,
  GetCabinetEnvelope,
  GetCabinetErrors,
  ReplaceCabinetBody,
  ReplaceCabinetResult,
  ReplaceCabinetEnvelope,
  ReplaceCabinetErrors,
  PettyCashErrors,
} from "./types.ts";
export type { AddNoteOptions, ReplaceTillOptions } from "./client.ts";

// Schemas of the API
export type {
  PayoutRequest,
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
  ClassSchema,
  ClassSchema2,
  Ledger,
  Cabinet,
  Filed,
  Folder,
  ReceiptLineItem,
  _2ndSignature,
  ErrorSchema,
  LedgerInput,
  CabinetInput,
  FiledInput,
  BatchItemInput,
  ApiVersion,
  SessionResult,
  SessionEnvelope,
  CreatePayoutError409,
  BatchResult,
  CreateBatchResult207,
  ListEntriesInParameter,
  ListEntriesItem,
  PayoutSettledPayload,
} from "./types.ts";

// Webhooks
export type { PayoutSettledWebhook, TillClosedWebhook } from "./types.ts";

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
