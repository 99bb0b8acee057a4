// Generated from specs/petty-cash.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import type { components } from "./schema.ts";

export type PayoutRequest = components["schemas"]["PayoutRequest"];

/** Coins on their way. */
export type Payout = components["schemas"]["Payout"];

export type MovedPayout = components["schemas"]["MovedPayout"];

export type PayoutEnvelope = components["schemas"]["PayoutEnvelope"];

export type RecordSchema = components["schemas"]["Record"];

/** Where the coins are. */
export type PayoutStatus = components["schemas"]["PayoutStatus"];

export type Money = components["schemas"]["Money"];

export type Receiver = components["schemas"]["Receiver"];

export type ClerkReceiver = components["schemas"]["ClerkReceiver"];

export type DrawerReceiver = components["schemas"]["DrawerReceiver"];

export type PersonalText = components["schemas"]["PersonalText"];

/** Enums may hold anything. */
export type Purpose = components["schemas"]["Purpose"];

export type BatchRequest = components["schemas"]["BatchRequest"];

export type BatchItem = components["schemas"]["BatchItem"];

/** A till, which may hold tills. */
export type ClassSchema = components["schemas"]["class"];

/** Not the same as the one in lower case. */
export type ClassSchema2 = components["schemas"]["Class"];

export type ReceiptLineItem = components["schemas"]["receipt.line-item"];

export type _2ndSignature = components["schemas"]["2nd-signature"];

export type ErrorSchema = components["schemas"]["Error"];

export type BatchItemInput = components["schemas"]["BatchItemInput"];

export type ApiVersion = components["schemas"]["ApiVersion"];

export type OpenSessionBody = components["schemas"]["OpenSessionBody"];

export type SessionResult = components["schemas"]["SessionResult"];

export type SessionEnvelope = components["schemas"]["SessionEnvelope"];

export type ListPayoutsQuery = components["schemas"]["ListPayoutsQuery"];

export type ListPayoutsResult = components["schemas"]["ListPayoutsResult"];

export type ListPayoutsEnvelope = components["schemas"]["ListPayoutsEnvelope"];

export type CreatePayoutError409 = components["schemas"]["CreatePayoutError409"];

export type BatchResult = components["schemas"]["BatchResult"];

export type CreateBatchResult207 = components["schemas"]["CreateBatchResult207"];

export type GetPayoutResult = components["schemas"]["GetPayoutResult"];

export type AddNoteQuery = components["schemas"]["AddNoteQuery"];

export type ListEntriesQuery = components["schemas"]["ListEntriesQuery"];

export type ListEntriesInParameter = components["schemas"]["ListEntriesInParameter"];

export type ListEntriesItem = components["schemas"]["ListEntriesItem"];

export type ListEntriesResult = components["schemas"]["ListEntriesResult"];

export type ReplaceTillQuery = components["schemas"]["ReplaceTillQuery"];

export type AdjustTillBody = components["schemas"]["AdjustTillBody"];

export type ListReceiptsQuery = components["schemas"]["ListReceiptsQuery"];

export type ListReceiptsResult = components["schemas"]["ListReceiptsResult"];

export type GetStatementQuery = components["schemas"]["GetStatementQuery"];

export type PayoutSettledPayload = components["schemas"]["PayoutSettledPayload"];

export type OpenSessionResult = SessionResult;

export type OpenSessionEnvelope = SessionEnvelope;

/** Body of each documented error of `openSession`, by status. */
export interface OpenSessionErrors {
  /** The box says no. */
  "4XX": ErrorSchema;
}

export type RefreshSessionResult = SessionResult;

export type RefreshSessionEnvelope = SessionEnvelope;

/** Body of each documented error of `refreshSession`, by status. */
export interface RefreshSessionErrors {
  /** The box says no. */
  "4XX": ErrorSchema;
}

/** Body of each documented error of `listPayouts`, by status. */
export interface ListPayoutsErrors {
  /** The box says no. */
  default: ErrorSchema;
}

export type CreatePayoutBody = PayoutRequest;

export type CreatePayoutResult = Payout;

export type CreatePayoutEnvelope = PayoutEnvelope;

/** Body of each documented error of `createPayout`, by status. */
export interface CreatePayoutErrors {
  /**
   * The key was used before,
   * or the first request is still running.
   */
  409: CreatePayoutError409;
  /** The box says no. */
  "4XX": ErrorSchema;
  /** The box is jammed. */
  "5XX": unknown;
  /** The box says no. */
  default: ErrorSchema;
}

export type CreateBatchBody = BatchRequest;

export type CreateBatchResult = BatchResult | CreateBatchResult207;

export type CreateBatchEnvelope = BatchResult | CreateBatchResult207;

/** Body of each documented error of `createBatch`, by status. */
export interface CreateBatchErrors {
  /** The box says no. */
  default: ErrorSchema;
}

export type GetPayoutEnvelope = GetPayoutResult;

/** Body of each documented error of `getPayout`, by status. */
export interface GetPayoutErrors {
  /** There is none. */
  404: unknown;
  /** The box says no. */
  default: ErrorSchema;
}

export type DeleteResult = undefined;

export type DeleteEnvelope = undefined;

/** Body of each documented error of `delete`, by status. */
export interface DeleteErrors {
  /** The box says no. */
  default: ErrorSchema;
}

export type AddNoteBody = string;

export type AddNoteResult = undefined;

export type AddNoteEnvelope = undefined;

/** Body of each documented error of `addNote`, by status. */
export interface AddNoteErrors {
  /** The box says no. */
  "4XX": ErrorSchema;
}

export type ListEntriesEnvelope = ListEntriesResult;

/** Body of each documented error of `listEntries`, by status. */
export interface ListEntriesErrors {
  /** The box says no. */
  default: ErrorSchema;
}

export type ReplaceTillBody = ClassSchema;

export type ReplaceTillResult = ClassSchema;

export type ReplaceTillEnvelope = ClassSchema;

/** Body of each documented error of `replaceTill`, by status. */
export interface ReplaceTillErrors {
  /** The box says no. */
  default: ErrorSchema;
}

export type AdjustTillResult = boolean;

export type AdjustTillEnvelope = boolean;

/** Body of each documented error of `adjustTill`, by status. */
export interface AdjustTillErrors {
  /** The box says no. */
  default: ErrorSchema;
}

export type ListReceiptsEnvelope = ListReceiptsResult;

/** Body of each documented error of `listReceipts`, by status. */
export interface ListReceiptsErrors {
  /** The box says no. */
  default: ErrorSchema;
}

export type GetReceiptImageResult = Uint8Array;

export type GetReceiptImageEnvelope = Uint8Array;

/** Body of each documented error of `getReceiptImage`, by status. */
export interface GetReceiptImageErrors {
  /** The box says no. */
  default: ErrorSchema;
}

export type GetStatementResult = string;

export type GetStatementEnvelope = string;

/** Body of each documented error of `getStatement`, by status. */
export interface GetStatementErrors {
  /** Not now. */
  default: string;
}

/**
 * A payout is final.
 *
 * The webhook `payout.settled`.
 */
export type PayoutSettledWebhook = PayoutSettledPayload;

/**
 * A till was closed.
 *
 * The webhook `till-closed`.
 */
export type TillClosedWebhook = ClassSchema;
