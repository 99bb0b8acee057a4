// Generated from specs/petty-cash.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import type {
  AddNoteQuery,
  AdjustTillBody,
  ApiVersion,
  AuditBegunWebhook,
  BatchItem,
  BatchRequest,
  BatchResult,
  Cabinet,
  CabinetInput,
  ClassSchema2,
  CoinsCountedWebhook,
  Count,
  CountTillVndPettyCashCountBody,
  CreatePayoutError409,
  CreateQuotationResult,
  CreateTipBody,
  DrawerOpenedWebhook,
  DrawerShutWebhook,
  DropCoinsQuery,
  ErrorSchema,
  GetLedgerIndexResult,
  GetLedgerQuery,
  GetPayoutResult,
  GetTipByReferenceQuery,
  Ledger,
  LedgerInput,
  ListEntriesInParameter,
  ListEntriesQuery,
  ListEntriesResult,
  ListPayoutsEnvelope,
  ListPayoutsQuery,
  ListReceiptsQuery,
  OpenSessionBody,
  Payout,
  PayoutEnvelope,
  PayoutRequest,
  PayoutSettledWebhook,
  ReceiptLineItem,
  ReceiptUpload,
  ReplaceTillQuery,
  SearchDrawerQuery,
  SearchDrawerSpan,
  SearchDrawerXPlace,
  SearchPayoutsBody,
  SearchPayoutsEnvelope,
  SearchPayoutsQuery,
  SessionEnvelope,
  TillClosedWebhook,
  TransferRequest,
  UploadReceiptResult,
} from "./types.ts";

export interface paths {
  "/sessions": {
    /** Opens a session. */
    post: operations["openSession"];
  };
  "/sessions/refresh": {
    /** Makes a session last longer. */
    post: operations["refreshSession"];
  };
  "/payouts": {
    /** Lists payouts, the newest first. */
    get: operations["listPayouts"];
    /** Pays somebody out of the box */
    post: operations["createPayout"];
  };
  "/payouts/batch": {
    /**
     * Pays several people at once.
     *
     * @deprecated
     */
    post: operations["createBatch"];
  };
  "/payouts/{id}": {
    /** Reads a payout. */
    get: operations["getPayout"];
    /** Cancels a payout whose coins have not been collected. */
    delete: operations["delete"];
  };
  "/payouts/{id}/note": {
    /** Adds a note. */
    patch: operations["addNote"];
  };
  "/tills/{till}/entries/{in}/{default}": {
    /** Lists what went in or out. */
    get: operations["list-entries"];
  };
  "/tills/{till}": {
    /** Replaces a till. */
    put: operations["replaceTill"];
    /** Adjusts a till by hand, from a paper form. */
    post: operations["adjust_till"];
  };
  "/cabinet": {
    /** Reads the cabinet. */
    get: operations["getCabinet"];
    /** Puts another cabinet there. */
    put: operations["replaceCabinet"];
  };
  "/tills/{till}/counts": {
    /** Counts a till, in whatever way it was written down. */
    post: operations["countTill"];
  };
  "/drawers/{drawer}/{sizes}/{span}/{shelf}/{open}/{query}.json": {
    /** Looks for coins, with every kind of parameter. */
    get: operations["searchDrawer"];
  };
  "/receipts": {
    /** Lists receipts. */
    get: operations["listReceipts"];
    /** Files a receipt, with its photographs. */
    post: operations["uploadReceipt"];
  };
  "/receipts/{receipt-id}/image": {
    /** A photograph of a receipt. */
    get: operations["Get-Receipt-Image"];
    /** Takes another photograph. */
    put: operations["replaceReceiptImage"];
  };
  "/statement": {
    /** The books, as a spreadsheet. */
    get: operations["getStatement"];
  };
  "/ledger/index": {
    /** Reads where things are in the ledger. */
    get: operations["getLedgerIndex"];
  };
  "/ledger": {
    /** Reads the ledger. */
    get: operations["getLedger"];
    /** Begins a new ledger. */
    put: operations["replaceLedger"];
    /** What one may do with the ledger. */
    options: operations["describeLedger"];
    /** Whether there is a ledger. */
    head: operations["checkLedger"];
  };
  "/wallets/{wallet}/payouts": {
    /** Lists all payouts of a wallet at once. */
    get: operations["listWalletPayouts"];
    /** Pays somebody out of a wallet. */
    post: operations["createWalletPayout"];
  };
  "/tips": {
    /** Tips somebody. */
    post: operations["createTip"];
  };
  "/tips/by-reference/{reference}": {
    /** Reads the tip that carries a reference. */
    get: operations["getTipByReference"];
  };
  "/coins/drop": {
    /** Drops coins into a drawer. Whoever follows the link has paid. */
    get: operations["dropCoins"];
  };
  "/payouts/search": {
    /** Searches payouts. It changes nothing. */
    post: operations["searchPayouts"];
  };
  "/quotations": {
    /** Asks what a transfer would cost. */
    post: operations["createQuotation"];
  };
  "/transfers": {
    /** Makes the transfer of a quotation. */
    post: operations["createTransfer"];
  };
}

export interface webhooks {
  "payout.settled": {
    /**
     * A payout is final.
     *
     * @deprecated
     */
    post: operations["payoutSettled"];
  };
  "till-closed": {
    /** A till was closed. */
    post: {
      parameters: {};
      requestBody?: {
        content: {
          "application/json": TillClosedWebhook;
        };
      };
      responses: {
        200: {};
      };
    };
  };
  "coins-counted": {
    /** Coins were counted. */
    post: {
      parameters: {};
      requestBody?: {
        content: {
          "application/json": CoinsCountedWebhook;
        };
      };
      responses: {
        200: {};
      };
    };
  };
  "drawer-opened": {
    /** A drawer was opened. */
    post: {
      parameters: {};
      requestBody?: {
        content: {
          /** @example { "event": "drawer-opened" } */
          "application/json": DrawerOpenedWebhook;
        };
      };
      responses: {
        200: {};
      };
    };
  };
  "drawer-shut": {
    /** A drawer was shut. */
    post: {
      parameters: {};
      requestBody?: {
        content: {
          /** @example { "event": "drawer-shut" } */
          "application/json": DrawerShutWebhook;
        };
      };
      responses: {
        200: {};
      };
    };
  };
  "audit-begun": {
    /** An audit began. */
    post: {
      parameters: {};
      requestBody?: {
        content: {
          /** @example { "event": "audit-begun" } */
          "application/json": AuditBegunWebhook;
        };
      };
      responses: {
        200: {};
      };
    };
  };
}

export interface components {
  responses: {
    Refused: {
      content: {
        "application/json": ErrorSchema;
      };
    };
    Payout: {
      content: {
        "application/json": Payout;
      };
    };
    Session: {
      content: {
        "application/json": SessionEnvelope;
      };
    };
    Batch: {
      content: {
        "application/json": BatchResult;
      };
    };
  };
  parameters: {
    /** The office whose box it is. */
    Branch: string;
    /** @example 2026-11-01 */
    ApiVersion: ApiVersion;
    /** Only pretends. */
    Dry: boolean;
  };
  headers: {
    /**
     * How many there are.
     *
     * @example 12
     */
    Pages: number;
  };
}

export interface operations {
  openSession: {
    parameters: {};
    requestBody: {
      content: {
        "application/json": OpenSessionBody;
      };
    };
    responses: {
      200: components["responses"]["Session"];
      "4XX": components["responses"]["Refused"];
    };
  };
  refreshSession: {
    parameters: {};
    responses: {
      200: components["responses"]["Session"];
      default: components["responses"]["Refused"];
    };
  };
  listPayouts: {
    parameters: {
      query?: ListPayoutsQuery;
      header?: {
        "Petty-Cash-Branch"?: components["parameters"]["Branch"];
        "Petty-Cash-API-Version"?: components["parameters"]["ApiVersion"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ListPayoutsEnvelope;
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  createPayout: {
    parameters: {
      header?: {
        "Petty-Cash-Branch"?: components["parameters"]["Branch"];
        "Petty-Cash-API-Version"?: components["parameters"]["ApiVersion"];
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": PayoutRequest;
      };
    };
    responses: {
      201: {
        headers: {
          "Petty-Cash-Request"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": PayoutEnvelope;
        };
      };
      409: {
        content: {
          "application/json": CreatePayoutError409;
        };
      };
      429: {
        headers: {
          "Petty-Cash-Limit"?: "window";
          "Retry-After"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorSchema;
        };
      };
      "4XX": components["responses"]["Refused"];
      "5XX": {};
      default: components["responses"]["Refused"];
    };
  };
  createBatch: {
    parameters: {};
    requestBody: {
      content: {
        "application/json": BatchRequest;
      };
    };
    responses: {
      200: components["responses"]["Batch"];
      201: components["responses"]["Batch"];
      207: {
        content: {
          "application/json": BatchItem[];
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  getPayout: {
    parameters: {
      path: {
        /**
         * The payout's id.
         *
         * @example p-1
         */
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": GetPayoutResult;
        };
      };
      404: {};
      default: components["responses"]["Refused"];
    };
  };
  delete: {
    parameters: {
      path: {
        /**
         * The payout's id.
         *
         * @example p-1
         */
        id: string;
      };
    };
    responses: {
      204: {};
      default: components["responses"]["Refused"];
    };
  };
  addNote: {
    parameters: {
      query?: AddNoteQuery;
      header: {
        "x-note-key"?: string;
        /**
         * Who says so.
         *
         * @example Grace
         */
        "X-Approved-By": string;
        "X-Page-No"?: number;
      };
      path: {
        /** @example p-1 */
        id: string;
      };
    };
    requestBody?: {
      content: {
        /** @example bring change */
        "text/plain": string;
      };
    };
    responses: {
      202: {};
      "4XX": components["responses"]["Refused"];
    };
  };
  "list-entries": {
    parameters: {
      query?: ListEntriesQuery;
      path: {
        /**
         * Name of the till. May hold anything.
         *
         * @example front desk/2
         */
        till: string;
        in: ListEntriesInParameter;
        /** @example 2026 */
        default: number;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ListEntriesResult;
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  replaceTill: {
    parameters: {
      query: ReplaceTillQuery;
      path: {
        /** @example front desk */
        till: string;
      };
    };
    requestBody: {
      content: {
        "application/json": ClassSchema2;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ClassSchema2;
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  adjust_till: {
    parameters: {
      path: {
        /** @example front desk */
        till: string;
      };
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": AdjustTillBody;
      };
    };
    responses: {
      200: {
        content: {
          /** @example true */
          "application/json": boolean;
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  getCabinet: {
    parameters: {};
    responses: {
      200: {
        content: {
          "application/json": Cabinet;
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  replaceCabinet: {
    parameters: {};
    requestBody: {
      content: {
        "application/json": CabinetInput;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Cabinet;
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  countTill: {
    parameters: {
      path: {
        /** @example front desk */
        till: string;
      };
    };
    requestBody: {
      content: {
        /** @example size,coins 1,3 */
        "text/csv": string;
        /** @example { "coins": 3 } */
        "application/json": Count;
        /** @example { "counts": [ { "coins": 3 } ] } */
        "application/vnd.petty-cash.count+json": CountTillVndPettyCashCountBody;
        /** @example { "coins": 3 } */
        "application/x-www-form-urlencoded": Count;
      };
    };
    responses: {
      200: {
        content: {
          /** @example { "coins": 3 } */
          "application/vnd.petty-cash.count+json": Count;
          "text/csv": string;
        };
      };
      202: {};
      203: {
        content: {
          /** @example coins 3 */
          "text/csv": string;
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  searchDrawer: {
    parameters: {
      query?: SearchDrawerQuery;
      header?: {
        /**
         * Any of these.
         *
         * @example [ "red", "black" ]
         */
        "X-Colors"?: string[];
        "X-Place"?: SearchDrawerXPlace;
        /** @example [ "ü", "b" ] */
        "X-Detail"?: string;
        /** @example on */
        "X-Lamp"?: string;
      };
      path: {
        /** @example [ "left", "a;b" ] */
        drawer: string[];
        /** @example [ 1, 5 ] */
        sizes: number[];
        span: SearchDrawerSpan;
        /** @example 7 */
        shelf: number;
        /** @example true */
        open: boolean;
        /** @example { "text": "a/b" } */
        query: string;
      };
      cookie?: {
        /**
         * Of whoever looks.
         *
         * @example a b;c
         */
        visit?: string;
        /** @example [ 3, 4 ] */
        seats?: number[];
        /** @example { "at": 1 } */
        state?: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Count;
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  listReceipts: {
    parameters: {
      query?: ListReceiptsQuery;
    };
    responses: {
      200: {
        content: {
          "application/json": ReceiptLineItem[];
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  uploadReceipt: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "multipart/form-data": ReceiptUpload;
      };
    };
    responses: {
      201: {
        content: {
          /** @example { "receipt": "r/1" } */
          "application/json": UploadReceiptResult;
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  "Get-Receipt-Image": {
    parameters: {
      path: {
        /** @example r/1 */
        "receipt-id": string;
      };
    };
    responses: {
      200: {
        content: {
          "image/png": string;
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  replaceReceiptImage: {
    parameters: {
      path: {
        /** @example r/1 */
        "receipt-id": string;
      };
    };
    requestBody: {
      content: {
        /** @example PNG */
        "application/octet-stream": Blob | Uint8Array;
      };
    };
    responses: {
      204: {};
      default: components["responses"]["Refused"];
    };
  };
  getStatement: {
    parameters: {
      query: {
        dry?: components["parameters"]["Dry"];
        /** @example 2026 */
        year: number;
      };
    };
    responses: {
      200: {
        content: {
          /** @example coins 3 */
          "text/csv": string;
        };
      };
      default: {
        content: {
          /** @example later */
          "text/plain": string;
        };
      };
    };
  };
  getLedgerIndex: {
    parameters: {};
    responses: {
      200: {
        content: {
          /** @example { "coins": 2 } */
          "application/json": GetLedgerIndexResult;
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  getLedger: {
    parameters: {
      query?: GetLedgerQuery;
    };
    responses: {
      200: {
        headers: {
          "Petty-Cash-Pages": components["headers"]["Pages"];
          /**
           * Who wrote the last line.
           *
           * @deprecated
           */
          "Petty-Cash-Clerk"?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example { "pages": [ { "number": 2, "sum": 0.25 } ], "clerks": [ "ada", "grace" ], "stamp":
           *   "aGVsbG8=", "marks": { "m-1": "blot" }, "lines": { "red": 1 }, "cover": { "color": "green",
           *   "year": 1999 }, "kept": { "by": "ada", "since": "2020-01-01" }, "closed": true, "reason":
           *   "full" }
           */
          "application/json": Ledger;
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  replaceLedger: {
    parameters: {};
    requestBody: {
      content: {
        /**
         * @example { "pages": [ { "number": 2, "sum": 0.25 } ], "clerks": [ "ada", "grace" ], "stamp":
         *   "aGVsbG8=", "marks": { "m-1": "blot" }, "lines": { "red": 1 }, "cover": { "color": "green",
         *   "year": 1999 }, "kept": { "by": "ada", "since": "2020-01-01" }, "closed": true, "reason": "full"
         *   }
         */
        "application/json": LedgerInput;
      };
    };
    responses: {
      204: {};
      default: components["responses"]["Refused"];
    };
  };
  describeLedger: {
    parameters: {};
    responses: {
      204: {};
      default: components["responses"]["Refused"];
    };
  };
  checkLedger: {
    parameters: {};
    responses: {
      200: {};
      default: {};
    };
  };
  listWalletPayouts: {
    parameters: {
      path: {
        /** @example w/1 */
        wallet: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Payout[];
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  createWalletPayout: {
    parameters: {
      path: {
        /** @example w/1 */
        wallet: string;
      };
    };
    requestBody: {
      content: {
        "application/json": PayoutRequest;
      };
    };
    responses: {
      201: components["responses"]["Payout"];
      default: components["responses"]["Refused"];
    };
  };
  createTip: {
    parameters: {};
    requestBody: {
      content: {
        "application/json": CreateTipBody;
      };
    };
    responses: {
      201: components["responses"]["Payout"];
      default: components["responses"]["Refused"];
    };
  };
  getTipByReference: {
    parameters: {
      query: GetTipByReferenceQuery;
      path: {
        /** @example a/b */
        reference: string;
      };
    };
    responses: {
      200: components["responses"]["Payout"];
      404: {
        content: {
          "application/json": ErrorSchema;
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  dropCoins: {
    parameters: {
      query: DropCoinsQuery;
    };
    responses: {
      200: components["responses"]["Payout"];
      default: components["responses"]["Refused"];
    };
  };
  searchPayouts: {
    parameters: {
      query?: SearchPayoutsQuery;
    };
    requestBody?: {
      content: {
        /** @example { "status": "paid" } */
        "application/json": SearchPayoutsBody;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": SearchPayoutsEnvelope;
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  createQuotation: {
    parameters: {};
    requestBody: {
      content: {
        "application/json": TransferRequest;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CreateQuotationResult;
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  createTransfer: {
    parameters: {};
    requestBody: {
      content: {
        "application/json": TransferRequest;
      };
    };
    responses: {
      201: components["responses"]["Payout"];
      default: components["responses"]["Refused"];
    };
  };
  payoutSettled: {
    parameters: {
      header: {
        "Petty-Cash-Attempt"?: number;
        "Petty-Cash-Signature": string;
      };
    };
    requestBody?: {
      content: {
        "application/json": PayoutSettledWebhook;
      };
    };
    responses: {
      200: {};
    };
  };
}
