// Generated from specs/petty-cash.yaml by `pnpm generate`. Edit the spec or the generator, not this file.

/** Request body of `createPayout`, `createWalletPayout`. */
export interface PayoutRequest {
  /**
   * Yours.
   *
   * Format: `uuid`.
   */
  reference?: string;
  amount: Money;
  /** Who gets the coins. */
  to: Receiver;
  /** Enums may hold anything. */
  purpose?: Purpose;
  urgency?: 1 | 2 | 3;
  note?: string | null;
}

/** Request body of `createQuotation`, `createTransfer`. */
export interface TransferRequest {
  external_id?: string;
  amount: Money;
}

/** Coins on their way. */
export type Payout = RecordSchema & {
  /** Where the coins are. */
  status: PayoutStatus;
  reference?: string;
  amount: Money;
  fee?: string | null;
  /** Who gets the coins. */
  to: Receiver;
  /** Enums may hold anything. */
  purpose?: Purpose;
  urgency?: 1 | 2 | 3 | (number & {});
  failure?: {
    code?: string;
    why?: string;
  };
};

export interface MovedPayout {
  moved_to: {
    branch: string;
    id: string;
  };
}

/** Whole response body of `createPayout`. */
export interface PayoutEnvelope {
  /** Coins on their way. */
  payout: Payout;
}

export interface RecordSchema {
  readonly id: string;
  /** Format: `date-time`. */
  created: string;
  /** Format: `date-time`. */
  updated?: string;
}

/** Where the coins are. */
export type PayoutStatus = "in the box" | "on the way" | "paid" | "bounced" | (string & {});

export interface Money {
  value: number;
  currency: string;
}

/** Who gets the coins. A clerk, or a drawer. */
export type Receiver = ClerkReceiver | DrawerReceiver;

export interface ClerkReceiver {
  /** What it is. */
  kind: "clerk";
  name: PersonalText;
}

export type DrawerReceiver = {
  kind: string;
  number: number;
} & {
  kind: "drawer" | "cupboard";
};

export type PersonalText = string;

/** Enums may hold anything. */
export type Purpose =
  | ""
  | "1st class"
  | "a*/b"
  | 'say "cheese"'
  | "back\\slash"
  | "line\nbreak"
  | "ünïcode"
  | "$ref"
  | (string & {});

/** Request body of `createBatch`. */
export type BatchRequest = {
  batch_number?: string;
  /** The clerk who carries it. */
  by_hand?: string | null;
  by_post?: boolean | null;
  items: BatchItemInput[];
} & (
  | {
      by_hand: string;
      by_post?: null;
    }
  | {
      by_hand?: null;
      by_post: boolean;
    }
);

/** Body of the webhook `batchCounted`. */
export interface BatchItem {
  reference: string;
  coins: number;
}

/** A till, which may hold tills. */
export interface ClassSchema2 {
  default: number;
  /** A till, which may hold tills. */
  class?: ClassSchema2;
  void?: ClassSchema2[];
  labels?: {
    [key: string]: string;
  };
  counts?: {
    copper?: number;
  } & {
    [key: string]: unknown;
  };
  anything?: Record<string, unknown>;
  whatever?: unknown;
  nothing?: null;
  secret?: string[];
  "line-item 2"?: number | boolean;
  /** A till, which may hold tills. */
  parent?: ClassSchema2 | null;
}

/** Request body of `countTill`. */
export interface Count {
  coins: number;
}

/** Request body of `uploadReceipt`. */
export interface ReceiptUpload {
  /**
   * From the front.
   *
   * Format: `binary`.
   */
  photo: Blob | Uint8Array;
  coins: number;
  note?: string;
  line?: {
    by?: string[];
    coins?: number;
  };
  tags?: string[];
  pages?: (Blob | Uint8Array)[];
  scan?: Blob | Uint8Array;
  stamp?: string;
}

/** Not the same as the one in lower case. */
export type ClassSchema = string;

/** Result of `getLedger`. */
export interface Ledger {
  pages: {
    number: number;
    /** @example 0.25 */
    sum?: number;
  }[];
  clerks: string[];
  /** @deprecated */
  stamp?: string;
  marks?: {
    [key: `m-${string}`]: string;
  };
  /** @example { "red": 1 } */
  lines?: {
    [key: string]: number;
  };
  cover?: LedgerCover;
  kept?: {
    by?: string;
    /** Format: `date`. */
    since?: string;
  };
  closed?: boolean;
  reason?: string;
}

/** Sent and answered. What only one of the two has is required there. */
export type Cabinet = Filed & {
  label: string;
  /** Width, depth, height, and what was measured besides. */
  size: Size;
  drawers: Drawer[];
  /** Those of the clerks, by name, and how many there are. */
  keys: Keys;
  notes: Notes;
  codes: Codes & {
    main: string;
  };
  colors?: "red" | "black" | (string & {});
  sold?: null;
  then: string;
  constructor?: string | Object["constructor"];
  hasOwnProperty?: boolean | Object["hasOwnProperty"];
  toString?: (string | null) | Object["toString"];
  __proto__?: number;
  nothing?: Record<string, never>;
  either?: "left" | "right";
  window?: {
    opens?: boolean;
    tilts?: boolean;
  } & (
    | {
        opens: boolean;
      }
    | {
        tilts: boolean;
      }
  );
  worth?: (number | null) & (number | string);
  lock: {
    readonly opened: number;
  };
  folder: Folder;
  sign?: Sign;
  area?: LedgerCover;
};

/** @example { "number": 7, "shelf": "upper" } */
export interface Filed {
  readonly number?: number;
  shelf: string;
}

/** Width, depth, height, and what was measured besides. */
export type Size = [Length, Length, Length?, ...string[]];

/** What kind it is says what is in it. */
export type Drawer = CoinDrawer | NoteDrawer;

export type CoinDrawer = DrawerBase & {
  coins: number;
} & {
  kind: "coins";
};

export type NoteDrawer = DrawerBase & {
  notes: string[];
} & {
  kind: "notes";
};

/** Those of the clerks, by name, and how many there are. */
export type Keys = {
  count: number;
} & {
  [key: string]: string[] | number;
};

export type Notes = {
  color?: NotesColor;
} & {
  [key: string]: string | number | NotesColor;
};

export type Codes = {
  main?: string;
  spare?: string;
} & {
  [key: string]: number | string;
};

export type Sign = Open | Shut;

export interface Open {
  sign: "Open";
}

export interface Shut {
  sign: "shut";
  until?: string;
}

export interface Folder {
  within: Folder | null;
  folders: Folder[];
}

/** One item of `listReceipts`. */
export interface ReceiptLineItem {
  "2nd-signature"?: _2ndSignature;
  /** Not the same as the one in lower case. */
  Class?: ClassSchema;
}

export interface _2ndSignature {
  by: string;
}

/** Error body of several operations. */
export interface ErrorSchema {
  error: {
    code: string;
    message: string;
    request?: string;
    fields?: {
      path?: string;
      code?: string;
      message?: string;
    }[];
  };
}

export type Length = number;

export type NotesColor = string;

export interface LedgerCover {
  color?: string;
  year?: number;
}

/** What kind it is says what is in it. */
export interface DrawerBase {
  kind: string;
  place?: [number?, number?];
}

/** Sent and answered. What only one of the two has is required there. */
export type CabinetInput = FiledInput & {
  label: string;
  /** Width, depth, height, and what was measured besides. */
  size: Size;
  drawers: Drawer[];
  /** Those of the clerks, by name, and how many there are. */
  keys: Keys;
  notes: Notes;
  codes: Codes & {
    main: string;
  };
  colors?: "red" | "black";
  sold?: null;
  then: string;
  constructor?: string | Object["constructor"];
  hasOwnProperty?: boolean | Object["hasOwnProperty"];
  toString?: (string | null) | Object["toString"];
  __proto__?: number;
  nothing?: Record<string, never>;
  either?: "left" | "right";
  window?: {
    opens?: boolean;
    tilts?: boolean;
  } & (
    | {
        opens: boolean;
      }
    | {
        tilts: boolean;
      }
  );
  worth?: (number | null) & (number | string);
  lock: {
    code: string;
  };
  folder: Folder;
  sign?: Sign;
  area?: LedgerCover;
};

/** @example { "shelf": "upper" } */
export interface FiledInput {
  shelf: string;
}

/** Request body of `replaceLedger`. */
export interface LedgerInput {
  pages: {
    number: number;
    /** @example 0.25 */
    sum?: number;
  }[];
  clerks: string[];
  /** @deprecated */
  stamp?: string;
  marks?: {
    [key: `m-${string}`]: string;
  };
  /** @example { "red": 1 } */
  lines?: {
    [key: string]: number;
  };
  cover?: LedgerCover;
  kept?: {
    by?: string;
    /** Format: `date`. */
    since?: string;
    word?: string;
  };
  closed?: boolean;
  reason?: string;
}

export interface BatchItemInput {
  reference?: string;
  coins: number;
}

/** Value of the option `apiVersion`. */
export type ApiVersion = "2026-11-01" | "2025-01-01";

/** Request body of `openSession`. */
export interface OpenSessionBody {
  kind: "clerk";
  clerk: string;
  pin: string;
}

/** Result of `openSession`, `refreshSession`. */
export interface SessionResult {
  token: string;
  seconds?: number;
}

/** Whole response body of `openSession`, `refreshSession`. */
export interface SessionEnvelope {
  session: SessionResult;
}

/** Query parameters of `listPayouts`. */
export interface ListPayoutsQuery {
  /** Where the page starts. */
  after?: string;
  /** @default 20 */
  limit?: number;
  /** Any of these. Sent as one text, with commas. */
  status?: PayoutStatus[];
  tag?: string[];
  from?: number[];
  to?: string[];
  created?: {
    /** Format: `date-time`. */
    after?: string;
    /** Format: `date-time`. */
    before?: string;
  };
}

/** Whole response body of `listPayouts`. */
export interface ListPayoutsEnvelope {
  payouts: Payout[];
  page?: {
    next?: string | null;
  };
}

/** Error body of `createPayout`. */
export interface CreatePayoutError409 {
  error: {
    code: "key_reused" | "in_progress" | (string & {});
    message?: string;
  };
}

/** Result of `createBatch`. */
export interface BatchResult {
  batch_number: string;
  items: BatchItem[];
}

/** Result of `getPayout`. */
export type GetPayoutResult = Payout | MovedPayout;

/** Query parameters of `addNote`. */
export interface AddNoteQuery {
  notify?: boolean;
}

/** Query parameters of `listEntries`. */
export interface ListEntriesQuery {
  page?: number;
}

/** Argument `inParameter` of `listEntries`. */
export type ListEntriesInParameter = "in" | "out";

/** One item of `listEntries`. */
export interface ListEntriesItem {
  coins: number;
}

/** Result of `listEntries`. */
export interface ListEntriesResult {
  entries: ListEntriesItem[];
  pages: number;
}

/** Query parameters of `replaceTill`. */
export interface ReplaceTillQuery {
  force: boolean;
}

/** Request body of `adjustTill`. */
export interface AdjustTillBody {
  coins: number;
  why?: string;
  clerks?: string[];
  sizes?: number[];
  colors?: string[];
  shapes?: string[];
  labels?: {
    [key: string]: string;
  };
  place?: {
    shelf?: number;
    row?: string;
  };
  span?: {
    from?: string;
    to?: string;
  };
  detail?: {
    deep?: number[];
  };
  /** Format: `uri`. */
  link?: string;
}

/** Request body of `countTill`. */
export interface CountTillVndPettyCashCountBody {
  counts: Count[];
}

/** Query parameters of `searchDrawer`. */
export interface SearchDrawerQuery {
  filter?: {
    any?: string[];
  };
  link?: string;
}

/** Cookies of `searchDrawer`. */
export interface SearchDrawerCookies {
  /** Of whoever looks. */
  visit?: string;
  seats?: number[];
  state?: {
    at?: number;
  };
}

export interface SearchDrawerXPlace {
  row?: string;
  shelf?: number;
}

/** Argument `span` of `searchDrawer`. */
export interface SearchDrawerSpan {
  from?: string;
  to?: string;
}

/** Argument `queryParameter` of `searchDrawer`. */
export interface SearchDrawerQueryParameter {
  text?: string;
}

/** Query parameters of `listReceipts`. */
export interface ListReceiptsQuery {
  offset?: number;
  limit?: number;
}

/** Result of `uploadReceipt`. */
export interface UploadReceiptResult {
  receipt: string;
}

/** Query parameters of `getStatement`. */
export interface GetStatementQuery {
  year: number;
}

/** Result of `getLedgerIndex`. */
export interface GetLedgerIndexResult {
  [key: string]: number;
}

/** Query parameters of `getLedger`. */
export interface GetLedgerQuery {
  /** @deprecated */
  ink?: "blue" | "black";
}

/** Request body of `createTip`. */
export interface CreateTipBody {
  reference?: string;
  from: {
    wallet: string;
  };
  amount: Money;
}

/** Query parameters of `getTipByReference`. */
export interface GetTipByReferenceQuery {
  wallet: string;
}

/** Query parameters of `dropCoins`. */
export interface DropCoinsQuery {
  reference: string;
  coins: number;
  drawer?: number;
}

/** Request body of `searchPayouts`. */
export interface SearchPayoutsBody {
  /** Where the coins are. */
  status?: PayoutStatus;
}

/** Query parameters of `searchPayouts`. */
export interface SearchPayoutsQuery {
  reference?: string;
}

/** Whole response body of `searchPayouts`. */
export interface SearchPayoutsEnvelope {
  found: Payout[];
}

/** Result of `createQuotation`. */
export interface CreateQuotationResult {
  fee: Money;
}

/** Body of the webhook `payout.settled`. */
export interface PayoutSettledWebhook {
  event: "payout.settled";
  mood?: "good" | "bad" | (string & {});
  /** Coins on their way. */
  payout: Payout;
}

/** Body of the webhook `till-closed`. */
export interface TillClosedWebhook {
  event: "till-closed";
  token: string;
  /** A till, which may hold tills. */
  till?: ClassSchema2;
}

/** Body of the webhook `coins-counted`. */
export interface CoinsCountedWebhook {
  kind: "coins.counted" | "coins.recounted" | (string & {});
  id?: string;
  count?: {
    id?: string;
    of?: string;
    origin?: string;
  };
}

/** Body of the webhook `drawer-opened`. */
export interface DrawerOpenedWebhook {
  event: "drawer-opened";
}

/** Body of the webhook `drawer-shut`. */
export interface DrawerShutWebhook {
  event: "drawer-shut";
}

/** Body of the webhook `audit-begun`. */
export interface AuditBegunWebhook {
  event: "audit-begun";
}

/** Body of the webhook `batchDone`. */
export interface BatchDoneWebhook {
  batch_number: string;
  mood: "good" | "bad" | (string & {});
}

/** Result of `createBatch`. */
export type CreateBatchResult = BatchResult | BatchItem[];

/** Result of `countTill`. */
export type CountTillResult = Count | undefined | string;

/** Bodies of the errors that most operations of Petty Cash document, by status. */
export interface PettyCashErrors {
  /** `invalid`: The box says no. */
  default: ErrorSchema;
}

/** Bodies of the errors that `openSession` documents, by status. */
export interface OpenSessionErrors {
  /** `invalid`: The box says no. */
  "4XX": ErrorSchema;
}

/** Bodies of the errors that `createPayout` documents, by status. */
export interface CreatePayoutErrors extends PettyCashErrors {
  /** `key_reused`, `in_progress`: The key was used before, or the first request is still running. */
  409: CreatePayoutError409;
  /** Too many at the window. */
  429: ErrorSchema;
  /** `invalid`: The box says no. */
  "4XX": ErrorSchema;
  /** The box is jammed. */
  "5XX": unknown;
}

/** Bodies of the errors that `getPayout` documents, by status. */
export interface GetPayoutErrors extends PettyCashErrors {
  /** There is none. */
  404: unknown;
}

/** Bodies of the errors that `addNote` documents, by status. */
export interface AddNoteErrors {
  /** `invalid`: The box says no. */
  "4XX": ErrorSchema;
}

/** Bodies of the errors that `getStatement` documents, by status. */
export interface GetStatementErrors {
  /** Not now. */
  default: string;
}

/** Bodies of the errors that `checkLedger` documents, by status. */
export interface CheckLedgerErrors {
  /** There is none. */
  default: unknown;
}

/** Bodies of the errors that `getTipByReference` documents, by status. */
export interface GetTipByReferenceErrors extends PettyCashErrors {
  /** `tip_not_found`, `wallet_not_found`: There is no such tip, or no such wallet. */
  404: ErrorSchema;
}

/** Headers that `createPayout` documents for its answers. */
export interface CreatePayoutHeaders {
  "Petty-Cash-Request": string;
}

/** Headers that `getLedger` documents for its answers. */
export interface GetLedgerHeaders {
  /** How many there are. */
  "Petty-Cash-Pages": string;
  /** Who wrote the last line. */
  "Petty-Cash-Clerk": string;
}
