// Generated from specs/petty-cash.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import type { components } from "./schema.ts";

/** Request body of `createPayout`. */
export type PayoutRequest = components["schemas"]["PayoutRequest"];

/** Coins on their way. */
export type Payout = components["schemas"]["Payout"];

export type MovedPayout = components["schemas"]["MovedPayout"];

/** Whole response body of `createPayout`. */
export type PayoutEnvelope = components["schemas"]["PayoutEnvelope"];

export type RecordSchema = components["schemas"]["Record"];

/** Where the coins are. */
export type PayoutStatus = components["schemas"]["PayoutStatus"];

export type Money = components["schemas"]["Money"];

/** Who gets the coins. A clerk, or a drawer. */
export type Receiver = components["schemas"]["Receiver"];

export type ClerkReceiver = components["schemas"]["ClerkReceiver"];

export type DrawerReceiver = components["schemas"]["DrawerReceiver"];

export type PersonalText = components["schemas"]["PersonalText"];

/** Enums may hold anything. */
export type Purpose = components["schemas"]["Purpose"];

/** Request body of `createBatch`. */
export type BatchRequest = components["schemas"]["BatchRequest"];

export type BatchItem = components["schemas"]["BatchItem"];

/** A till, which may hold tills. */
export type ClassSchema = components["schemas"]["class"];

/** Request body of `countTill`. */
export type Count = components["schemas"]["Count"];

export type ReceiptUpload = components["schemas"]["ReceiptUpload"];

/** Not the same as the one in lower case. */
export type ClassSchema2 = components["schemas"]["Class"];

/** Result of `getLedger`. */
export type Ledger = components["schemas"]["Ledger"];

/** One item of `listReceipts`. */
export type ReceiptLineItem = components["schemas"]["receipt.line-item"];

export type _2ndSignature = components["schemas"]["2nd-signature"];

/** Error body of several operations. */
export type ErrorSchema = components["schemas"]["Error"];

export type BatchItemInput = components["schemas"]["BatchItemInput"];

/** Value of the option `apiVersion`. */
export type ApiVersion = components["schemas"]["ApiVersion"];

/** Request body of `openSession`. */
export type OpenSessionBody = components["schemas"]["OpenSessionBody"];

/** Result of `openSession`, `refreshSession`. */
export type SessionResult = components["schemas"]["SessionResult"];

/** Whole response body of `openSession`, `refreshSession`. */
export type SessionEnvelope = components["schemas"]["SessionEnvelope"];

/** Query parameters of `listPayouts`. */
export type ListPayoutsQuery = components["schemas"]["ListPayoutsQuery"];

/** Result of `listPayouts`. */
export type ListPayoutsResult = components["schemas"]["ListPayoutsResult"];

/** Whole response body of `listPayouts`. */
export type ListPayoutsEnvelope = components["schemas"]["ListPayoutsEnvelope"];

/** Error body of `createPayout`. */
export type CreatePayoutError409 = components["schemas"]["CreatePayoutError409"];

/** Result of `createBatch`. */
export type BatchResult = components["schemas"]["BatchResult"];

/** Result of `createBatch`. */
export type CreateBatchResult207 = components["schemas"]["CreateBatchResult207"];

/** Result of `getPayout`. */
export type GetPayoutResult = components["schemas"]["GetPayoutResult"];

/** Query parameters of `addNote`. */
export type AddNoteQuery = components["schemas"]["AddNoteQuery"];

/** Query parameters of `listEntries`. */
export type ListEntriesQuery = components["schemas"]["ListEntriesQuery"];

/** Argument `inParameter` of `listEntries`. */
export type ListEntriesInParameter = components["schemas"]["ListEntriesInParameter"];

/** One item of `listEntries`. */
export type ListEntriesItem = components["schemas"]["ListEntriesItem"];

/** Result of `listEntries`. */
export type ListEntriesResult = components["schemas"]["ListEntriesResult"];

/** Query parameters of `replaceTill`. */
export type ReplaceTillQuery = components["schemas"]["ReplaceTillQuery"];

/** Request body of `adjustTill`. */
export type AdjustTillBody = components["schemas"]["AdjustTillBody"];

/** Request body of `countTill`. */
export type CountTillVndPettyCashCountBody = components["schemas"]["CountTillVndPettyCashCountBody"];

/** Query parameters of `searchDrawer`. */
export type SearchDrawerQuery = components["schemas"]["SearchDrawerQuery"];

/** Cookies of `searchDrawer`. */
export type SearchDrawerCookies = components["schemas"]["SearchDrawerCookies"];

export type SearchDrawerXColors = components["schemas"]["SearchDrawerXColors"];

export type SearchDrawerXPlace = components["schemas"]["SearchDrawerXPlace"];

export type SearchDrawerXDetail = components["schemas"]["SearchDrawerXDetail"];

/** Argument `drawer` of `searchDrawer`. */
export type SearchDrawerDrawer = components["schemas"]["SearchDrawerDrawer"];

/** Argument `sizes` of `searchDrawer`. */
export type SearchDrawerSizes = components["schemas"]["SearchDrawerSizes"];

/** Argument `span` of `searchDrawer`. */
export type SearchDrawerSpan = components["schemas"]["SearchDrawerSpan"];

/** Argument `queryParameter` of `searchDrawer`. */
export type SearchDrawerQueryParameter = components["schemas"]["SearchDrawerQueryParameter"];

/** Query parameters of `listReceipts`. */
export type ListReceiptsQuery = components["schemas"]["ListReceiptsQuery"];

/** Result of `listReceipts`. */
export type ListReceiptsResult = components["schemas"]["ListReceiptsResult"];

/** Request body of `uploadReceipt`. */
export type UploadReceiptBody = components["schemas"]["UploadReceiptBody"];

/** Result of `uploadReceipt`. */
export type UploadReceiptResult = components["schemas"]["UploadReceiptResult"];

/** Query parameters of `getStatement`. */
export type GetStatementQuery = components["schemas"]["GetStatementQuery"];

/** Query parameters of `getLedger`. */
export type GetLedgerQuery = components["schemas"]["GetLedgerQuery"];

export type PayoutSettledPayload = components["schemas"]["PayoutSettledPayload"];

/** Bodies of the errors that most operations of Petty Cash document, by status. */
export interface PettyCashErrors {
  /** `invalid`: The box says no. */
  default: ErrorSchema;
}

/** Result of `openSession`. */
export type OpenSessionResult = SessionResult;

/** Whole response body of `openSession`. */
export type OpenSessionEnvelope = SessionEnvelope;

/** Bodies of the errors that `openSession` documents, by status. */
export interface OpenSessionErrors {
  /** `invalid`: The box says no. */
  "4XX": ErrorSchema;
}

/** Result of `refreshSession`. */
export type RefreshSessionResult = SessionResult;

/** Whole response body of `refreshSession`. */
export type RefreshSessionEnvelope = SessionEnvelope;

/** Bodies of the errors that `refreshSession` documents, by status. */
export interface RefreshSessionErrors extends PettyCashErrors {}

/** Bodies of the errors that `listPayouts` documents, by status. */
export interface ListPayoutsErrors extends PettyCashErrors {}

/** Request body of `createPayout`. */
export type CreatePayoutBody = PayoutRequest;

/** Result of `createPayout`. */
export type CreatePayoutResult = Payout;

/** Whole response body of `createPayout`. */
export type CreatePayoutEnvelope = PayoutEnvelope;

/** Bodies of the errors that `createPayout` documents, by status. */
export interface CreatePayoutErrors extends PettyCashErrors {
  /** `key_reused`, `in_progress`: The key was used before, or the first request is still running. */
  409: CreatePayoutError409;
  /** `invalid`: The box says no. */
  "4XX": ErrorSchema;
  /** The box is jammed. */
  "5XX": unknown;
}

/** Request body of `createBatch`. */
export type CreateBatchBody = BatchRequest;

/** Result of `createBatch`. */
export type CreateBatchResult = BatchResult | CreateBatchResult207;

/** Whole response body of `createBatch`. */
export type CreateBatchEnvelope = BatchResult | CreateBatchResult207;

/** Bodies of the errors that `createBatch` documents, by status. */
export interface CreateBatchErrors extends PettyCashErrors {}

/** Whole response body of `getPayout`. */
export type GetPayoutEnvelope = GetPayoutResult;

/** Bodies of the errors that `getPayout` documents, by status. */
export interface GetPayoutErrors extends PettyCashErrors {
  /** There is none. */
  404: unknown;
}

/** Result of `delete`. */
export type DeleteResult = undefined;

/** Whole response body of `delete`. */
export type DeleteEnvelope = undefined;

/** Bodies of the errors that `delete` documents, by status. */
export interface DeleteErrors extends PettyCashErrors {}

/** Request body of `addNote`. */
export type AddNoteBody = string;

/** Result of `addNote`. */
export type AddNoteResult = undefined;

/** Whole response body of `addNote`. */
export type AddNoteEnvelope = undefined;

/** Bodies of the errors that `addNote` documents, by status. */
export interface AddNoteErrors {
  /** `invalid`: The box says no. */
  "4XX": ErrorSchema;
}

/** Whole response body of `listEntries`. */
export type ListEntriesEnvelope = ListEntriesResult;

/** Bodies of the errors that `listEntries` documents, by status. */
export interface ListEntriesErrors extends PettyCashErrors {}

/** Request body of `replaceTill`. */
export type ReplaceTillBody = ClassSchema;

/** Result of `replaceTill`. */
export type ReplaceTillResult = ClassSchema;

/** Whole response body of `replaceTill`. */
export type ReplaceTillEnvelope = ClassSchema;

/** Bodies of the errors that `replaceTill` documents, by status. */
export interface ReplaceTillErrors extends PettyCashErrors {}

/** Result of `adjustTill`. */
export type AdjustTillResult = boolean;

/** Whole response body of `adjustTill`. */
export type AdjustTillEnvelope = boolean;

/** Bodies of the errors that `adjustTill` documents, by status. */
export interface AdjustTillErrors extends PettyCashErrors {}

/** Request body of `countTill`. */
export type CountTillBody = Count;

/** Result of `countTill`. */
export type CountTillResult = Count | undefined | string;

/** Whole response body of `countTill`. */
export type CountTillEnvelope = Count | undefined | string;

/** Bodies of the errors that `countTill` documents, by status. */
export interface CountTillErrors extends PettyCashErrors {}

/** Result of `searchDrawer`. */
export type SearchDrawerResult = Count;

/** Whole response body of `searchDrawer`. */
export type SearchDrawerEnvelope = Count;

/** Bodies of the errors that `searchDrawer` documents, by status. */
export interface SearchDrawerErrors extends PettyCashErrors {}

/** Whole response body of `listReceipts`. */
export type ListReceiptsEnvelope = ListReceiptsResult;

/** Bodies of the errors that `listReceipts` documents, by status. */
export interface ListReceiptsErrors extends PettyCashErrors {}

/** Whole response body of `uploadReceipt`. */
export type UploadReceiptEnvelope = UploadReceiptResult;

/** Bodies of the errors that `uploadReceipt` documents, by status. */
export interface UploadReceiptErrors extends PettyCashErrors {}

/** Result of `getReceiptImage`. */
export type GetReceiptImageResult = Uint8Array;

/** Whole response body of `getReceiptImage`. */
export type GetReceiptImageEnvelope = Uint8Array;

/** Bodies of the errors that `getReceiptImage` documents, by status. */
export interface GetReceiptImageErrors extends PettyCashErrors {}

/** Request body of `replaceReceiptImage`. */
export type ReplaceReceiptImageBody = Blob | Uint8Array;

/** Result of `replaceReceiptImage`. */
export type ReplaceReceiptImageResult = undefined;

/** Whole response body of `replaceReceiptImage`. */
export type ReplaceReceiptImageEnvelope = undefined;

/** Bodies of the errors that `replaceReceiptImage` documents, by status. */
export interface ReplaceReceiptImageErrors extends PettyCashErrors {}

/** Result of `getStatement`. */
export type GetStatementResult = string;

/** Whole response body of `getStatement`. */
export type GetStatementEnvelope = string;

/** Bodies of the errors that `getStatement` documents, by status. */
export interface GetStatementErrors {
  /** Not now. */
  default: string;
}

/** Result of `getLedger`. */
export type GetLedgerResult = Ledger;

/** Whole response body of `getLedger`. */
export type GetLedgerEnvelope = Ledger;

/** Bodies of the errors that `getLedger` documents, by status. */
export interface GetLedgerErrors extends PettyCashErrors {}

/** Request body of `replaceLedger`. */
export type ReplaceLedgerBody = Ledger;

/** Result of `replaceLedger`. */
export type ReplaceLedgerResult = undefined;

/** Whole response body of `replaceLedger`. */
export type ReplaceLedgerEnvelope = undefined;

/** Bodies of the errors that `replaceLedger` documents, by status. */
export interface ReplaceLedgerErrors extends PettyCashErrors {}

/** Result of `describeLedger`. */
export type DescribeLedgerResult = undefined;

/** Whole response body of `describeLedger`. */
export type DescribeLedgerEnvelope = undefined;

/** Bodies of the errors that `describeLedger` documents, by status. */
export interface DescribeLedgerErrors extends PettyCashErrors {}

/** Result of `checkLedger`. */
export type CheckLedgerResult = undefined;

/** Whole response body of `checkLedger`. */
export type CheckLedgerEnvelope = undefined;

/** Bodies of the errors that `checkLedger` documents, by status. */
export interface CheckLedgerErrors {
  /** There is none. */
  default: unknown;
}

/**
 * A payout is final.
 *
 * Body of the webhook `payout.settled`.
 */
export type PayoutSettledWebhook = PayoutSettledPayload;

/**
 * A till was closed.
 *
 * Body of the webhook `till-closed`.
 */
export type TillClosedWebhook = ClassSchema;
