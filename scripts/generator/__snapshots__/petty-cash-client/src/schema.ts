// Generated from specs/petty-cash.yaml by `pnpm generate`. Edit the spec or the generator, not this file.

export interface paths {
  "/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Opens a session. */
    post: operations["openSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/refresh": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes a session last longer. */
    post: operations["refreshSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payouts": {
    parameters: {
      query?: never;
      header?: {
        /** The office whose box it is. */
        "Petty-Cash-Branch"?: components["parameters"]["Branch"];
        /** @example 2026-11-01 */
        "Petty-Cash-API-Version"?: components["parameters"]["ApiVersion"];
      };
      path?: never;
      cookie?: never;
    };
    /** Lists payouts, the newest first. */
    get: operations["listPayouts"];
    put?: never;
    /**
     * Pays somebody out of the box
     *
     * Takes the money out of the box at once. A comment that tries to end the comment *\/ does not, nor does
     * a line that looks like a tag:
     *
     * \@throws nothing
     *
     * Lines are joined within a paragraph, and within a list:
     * - coins are counted twice, by two clerks
     * - notes are not
     *
     * ```text
     * Code keeps
     *   its lines.
     * ```
     */
    post: operations["createPayout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payouts/batch": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pays several people at once.
     *
     * @deprecated
     */
    post: operations["createBatch"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payouts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The payout's id.
         *
         * @example p-1
         */
        id: string;
      };
      cookie?: never;
    };
    /** Reads a payout. */
    get: operations["getPayout"];
    put?: never;
    post?: never;
    /** Cancels a payout whose coins have not been collected. */
    delete: operations["delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payouts/{id}/note": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Adds a note. */
    patch: operations["addNote"];
    trace?: never;
  };
  "/tills/{till}/entries/{in}/{default}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists what went in or out. */
    get: operations["list-entries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tills/{till}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example front desk */
        till: string;
      };
      cookie?: never;
    };
    get?: never;
    /** Replaces a till. */
    put: operations["replaceTill"];
    /** Adjusts a till by hand, from a paper form. */
    post: operations["adjust_till"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tills/{till}/counts": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example front desk */
        till: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Counts a till, in whatever way it was written down. */
    post: operations["countTill"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/drawers/{drawer}/{sizes}/{span}/{shelf}/{open}/{query}.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Looks for coins, with every kind of parameter. */
    get: operations["searchDrawer"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/receipts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists receipts. */
    get: operations["listReceipts"];
    put?: never;
    /** Files a receipt, with its photographs. */
    post: operations["uploadReceipt"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/receipts/{receipt-id}/image": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A photograph of a receipt. */
    get: operations["Get-Receipt-Image"];
    /** Takes another photograph. */
    put: operations["replaceReceiptImage"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/statement": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The books, as a spreadsheet. */
    get: operations["getStatement"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ledger": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads the ledger. */
    get: operations["getLedger"];
    /** Begins a new ledger. */
    put: operations["replaceLedger"];
    post?: never;
    delete?: never;
    /** What one may do with the ledger. */
    options: operations["describeLedger"];
    /** Whether there is a ledger. */
    head: operations["checkLedger"];
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  "payout.settled": {
    parameters: {
      query?: never;
      header?: {
        "Petty-Cash-Attempt"?: number;
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A payout is final.
     *
     * It stays so, unless the coins come back.
     *
     * @deprecated
     */
    post: operations["payoutSettled"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "till-closed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A till was closed. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": components["schemas"]["class"];
        };
      };
      responses: {
        /** Heard. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    PayoutRequest: {
      /**
       * Yours.
       *
       * Format: `uuid`.
       */
      reference?: string;
      amount: components["schemas"]["Money"];
      /** Who gets the coins. */
      to: components["schemas"]["Receiver"];
      /** Enums may hold anything. */
      purpose?: components["schemas"]["Purpose"];
      urgency?: 1 | 2 | 3;
      note?: string | null;
    };
    /** Coins on their way. */
    Payout: components["schemas"]["Record"] & {
      /** Where the coins are. */
      status: components["schemas"]["PayoutStatus"];
      reference?: string;
      amount: components["schemas"]["Money"];
      fee?: string | null;
      /** Who gets the coins. */
      to: components["schemas"]["Receiver"];
      /** Enums may hold anything. */
      purpose?: components["schemas"]["Purpose"];
      urgency?: 1 | 2 | 3 | (number & {});
      failure?: {
        code?: string;
        why?: string;
      };
    };
    MovedPayout: {
      moved_to: {
        branch: string;
        id: string;
      };
    };
    PayoutEnvelope: {
      /** Coins on their way. */
      payout: components["schemas"]["Payout"];
    };
    Record: {
      readonly id: string;
      /** Format: `date-time`. */
      created: string;
      /** Format: `date-time`. */
      updated?: string;
    };
    /** Where the coins are. */
    PayoutStatus: "in the box" | "on the way" | "paid" | "bounced" | (string & {});
    Money: {
      value: number;
      currency: string;
    };
    /** Who gets the coins. A clerk, or a drawer. */
    Receiver: components["schemas"]["ClerkReceiver"] | components["schemas"]["DrawerReceiver"];
    ClerkReceiver: {
      /** What it is. */
      kind: "clerk";
      name: components["schemas"]["PersonalText"];
    };
    DrawerReceiver: {
      kind: string;
      number: number;
    } & {
      kind: "drawer" | "cupboard";
    };
    PersonalText: string;
    /** Enums may hold anything. */
    Purpose: "" | "1st class" | "a*/b" | "say \"cheese\"" | "back\\slash" | "line\nbreak" | "ünïcode" | "$ref" | (string & {});
    BatchRequest: {
      batch_number?: string;
      /** The clerk who carries it. */
      by_hand?: string | null;
      by_post?: boolean | null;
      items: components["schemas"]["BatchItemInput"][];
    } & ({
      by_hand: string;
      by_post?: null;
    } | {
      by_hand?: null;
      by_post: boolean;
    });
    BatchItem: {
      reference: string;
      coins: number;
    };
    /** A till, which may hold tills. */
    class: {
      default: number;
      class?: components["schemas"]["class"];
      void?: components["schemas"]["class"][];
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
      parent?: components["schemas"]["class"] | null;
    };
    Count: {
      coins: number;
    };
    ReceiptUpload: {
      /**
       * From the front.
       *
       * Format: `binary`.
       */
      photo: string;
      coins: number;
      note?: string;
      line?: {
        by?: string[];
        coins?: number;
      };
      tags?: string[];
      pages?: string[];
      scan?: unknown;
      stamp?: string;
    };
    /** Not the same as the one in lower case. */
    Class: string;
    Ledger: {
      pages: {
        number: number;
        /** @example 0.25 */
        sum?: number;
      }[];
      clerks: string[];
      /** @deprecated */
      stamp?: string;
      marks?: {
        [key: string]: string;
      };
      /** @example { "red": 1 } */
      lines?: {
        [key: string]: number;
      };
      cover?: {
        color?: string;
        year?: number;
      };
      kept?: {
        by?: string;
        /** Format: `date`. */
        since?: string;
        word?: string;
      };
      closed?: boolean;
      reason?: string;
    };
    "receipt.line-item": {
      "2nd-signature"?: components["schemas"]["2nd-signature"];
      /** Not the same as the one in lower case. */
      Class?: components["schemas"]["Class"];
    };
    "2nd-signature": {
      by: string;
    };
    Error: {
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
    };
    BatchItemInput: {
      reference?: string;
      coins: number;
    };
    ApiVersion: "2026-11-01" | "2025-01-01";
    OpenSessionBody: {
      clerk: string;
      pin: string;
    };
    SessionResult: {
      token: string;
      seconds?: number;
    };
    SessionEnvelope: {
      session: components["schemas"]["SessionResult"];
    };
    ListPayoutsQuery: {
      /** Where the page starts. */
      after?: string;
      /** @default 20 */
      limit?: number;
      /** Any of these. Sent as one text, with commas. */
      status?: components["schemas"]["PayoutStatus"][];
      tag?: string[];
      from?: number[];
      to?: string[];
      created?: {
        /** Format: `date-time`. */
        after?: string;
        /** Format: `date-time`. */
        before?: string;
      };
    };
    ListPayoutsResult: components["schemas"]["Payout"][];
    ListPayoutsEnvelope: {
      payouts: components["schemas"]["ListPayoutsResult"];
      page?: {
        next?: string | null;
      };
    };
    CreatePayoutError409: {
      error: {
        code: "key_reused" | "in_progress" | (string & {});
        message?: string;
      };
    };
    BatchResult: {
      batch_number: string;
      items: components["schemas"]["BatchItem"][];
    };
    CreateBatchResult207: components["schemas"]["BatchItem"][];
    GetPayoutResult: components["schemas"]["Payout"] | components["schemas"]["MovedPayout"];
    AddNoteQuery: {
      notify?: boolean;
    };
    ListEntriesQuery: {
      page?: number;
    };
    ListEntriesInParameter: "in" | "out";
    ListEntriesItem: {
      coins: number;
    };
    ListEntriesResult: {
      entries: components["schemas"]["ListEntriesItem"][];
      pages: number;
    };
    ReplaceTillQuery: {
      force: boolean;
    };
    AdjustTillBody: {
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
    };
    CountTillVndPettyCashCountBody: {
      counts: components["schemas"]["Count"][];
    };
    SearchDrawerQuery: {
      filter?: {
        any?: string[];
      };
      link?: string;
    };
    SearchDrawerCookies: {
      /** Of whoever looks. */
      visit?: string;
      seats?: number[];
      state?: {
        at?: number;
      };
    };
    SearchDrawerXColors: string[];
    SearchDrawerXPlace: {
      row?: string;
      shelf?: number;
    };
    SearchDrawerXDetail: string[];
    SearchDrawerDrawer: string[];
    SearchDrawerSizes: number[];
    SearchDrawerSpan: {
      from?: string;
      to?: string;
    };
    SearchDrawerQueryParameter: {
      text?: string;
    };
    ListReceiptsQuery: {
      offset?: number;
      limit?: number;
    };
    ListReceiptsResult: components["schemas"]["receipt.line-item"][];
    UploadReceiptBody: {
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
    };
    UploadReceiptResult: {
      receipt: string;
    };
    GetStatementQuery: {
      year: number;
    };
    GetLedgerQuery: {
      /** @deprecated */
      ink?: "blue" | "black";
    };
    PayoutSettledPayload: {
      event: "payout.settled";
      mood?: "good" | "bad" | (string & {});
      /** Coins on their way. */
      payout: components["schemas"]["Payout"];
    };
  };
  responses: {
    /** The box says no. */
    Refused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** The session. */
    Session: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["SessionEnvelope"];
      };
    };
    /** The batch. */
    Batch: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["BatchResult"];
      };
    };
  };
  parameters: {
    /** The office whose box it is. */
    Branch: string;
    /** @example 2026-11-01 */
    ApiVersion: components["schemas"]["ApiVersion"];
    /** Only pretends. */
    Dry: boolean;
  };
  requestBodies: never;
  headers: {
    /**
     * How many there are.
     *
     * @example 12
     */
    Pages: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  openSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpenSessionBody"];
      };
    };
    responses: {
      200: components["responses"]["Session"];
      "4XX": components["responses"]["Refused"];
    };
  };
  refreshSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Session"];
      default: components["responses"]["Refused"];
    };
  };
  listPayouts: {
    parameters: {
      query?: {
        /** Where the page starts. */
        after?: string;
        limit?: number;
        /** Any of these. Sent as one text, with commas. */
        status?: components["schemas"]["PayoutStatus"][];
        /** @example [ "petty", "cash" ] */
        tag?: string[];
        from?: number[];
        to?: string[];
        /** @example { "after": "2026-11-01T00:00:00Z" } */
        created?: {
          /** Format: `date-time`. */
          after?: string;
          /** Format: `date-time`. */
          before?: string;
        };
      };
      header?: {
        /** The office whose box it is. */
        "Petty-Cash-Branch"?: components["parameters"]["Branch"];
        /** @example 2026-11-01 */
        "Petty-Cash-API-Version"?: components["parameters"]["ApiVersion"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListPayoutsEnvelope"];
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  createPayout: {
    parameters: {
      query?: never;
      header?: {
        /** The office whose box it is. */
        "Petty-Cash-Branch"?: components["parameters"]["Branch"];
        /** @example 2026-11-01 */
        "Petty-Cash-API-Version"?: components["parameters"]["ApiVersion"];
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PayoutRequest"];
      };
    };
    responses: {
      /** The payout. */
      201: {
        headers: {
          "Petty-Cash-Request"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PayoutEnvelope"];
        };
      };
      /** The key was used before, or the first request is still running. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreatePayoutError409"];
        };
      };
      "4XX": components["responses"]["Refused"];
      /** The box is jammed. */
      "5XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Refused"];
    };
  };
  createBatch: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BatchRequest"];
      };
    };
    responses: {
      200: components["responses"]["Batch"];
      201: components["responses"]["Batch"];
      /** Some were paid. */
      207: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateBatchResult207"];
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  getPayout: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The payout's id.
         *
         * @example p-1
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The payout, or where it went. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetPayoutResult"];
        };
      };
      /** There is none. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Refused"];
    };
  };
  delete: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The payout's id.
         *
         * @example p-1
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Refused"];
    };
  };
  addNote: {
    parameters: {
      query?: {
        notify?: boolean;
      };
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
      cookie?: never;
    };
    requestBody?: {
      content: {
        /** @example bring change */
        "text/plain": string;
      };
    };
    responses: {
      /** It will be added. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Refused"];
    };
  };
  "list-entries": {
    parameters: {
      query?: {
        page?: number;
      };
      header?: never;
      path: {
        /**
         * Name of the till. May hold anything.
         *
         * @example front desk/2
         */
        till: string;
        /** @example in */
        in: components["schemas"]["ListEntriesInParameter"];
        /** @example 2026 */
        default: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListEntriesResult"];
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  replaceTill: {
    parameters: {
      query: {
        /** @example false */
        force: boolean;
      };
      header?: never;
      path: {
        /** @example front desk */
        till: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["class"];
      };
    };
    responses: {
      /** The till. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["class"];
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  adjust_till: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example front desk */
        till: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["AdjustTillBody"];
      };
    };
    responses: {
      /** Whether it could be done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example true */
          "application/json": boolean;
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  countTill: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example front desk */
        till: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /** @example size,coins 1,3 */
        "text/csv": string;
        /** @example { "coins": 3 } */
        "application/json": components["schemas"]["Count"];
        /** @example { "counts": [ { "coins": 3 } ] } */
        "application/vnd.petty-cash.count+json": components["schemas"]["CountTillVndPettyCashCountBody"];
        /** @example { "coins": 3 } */
        "application/x-www-form-urlencoded": components["schemas"]["Count"];
      };
    };
    responses: {
      /** The count. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example { "coins": 3 } */
          "application/vnd.petty-cash.count+json": components["schemas"]["Count"];
          "text/csv": string;
        };
      };
      /** Somebody will count it. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A copy of what was counted before. */
      203: {
        headers: {
          [name: string]: unknown;
        };
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
      query?: {
        /** @example { "any": [ "red", "a&b" ] } */
        filter?: string;
        /** @example https://pettycash.example/a?b=c&d=e */
        link?: string;
      };
      header?: {
        /**
         * Any of these.
         *
         * @example [ "red", "black" ]
         */
        "X-Colors"?: components["schemas"]["SearchDrawerXColors"];
        /** @example { "row": "a", "shelf": 2 } */
        "X-Place"?: components["schemas"]["SearchDrawerXPlace"];
        /** @example [ "ü", "b" ] */
        "X-Detail"?: string;
        /** @example on */
        "X-Lamp"?: string;
      };
      path: {
        /** @example [ "left", "a;b" ] */
        drawer: components["schemas"]["SearchDrawerDrawer"];
        /** @example [ 1, 5 ] */
        sizes: components["schemas"]["SearchDrawerSizes"];
        /** @example { "from": "2026", "to": "a.b" } */
        span: components["schemas"]["SearchDrawerSpan"];
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
    requestBody?: never;
    responses: {
      /** What there is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Count"];
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  listReceipts: {
    parameters: {
      query?: {
        offset?: number;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Some receipts, without an envelope. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListReceiptsResult"];
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  uploadReceipt: {
    parameters: {
      query?: never;
      header?: {
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["UploadReceiptBody"];
      };
    };
    responses: {
      /** It is filed. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example { "receipt": "r/1" } */
          "application/json": components["schemas"]["UploadReceiptResult"];
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  "Get-Receipt-Image": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example r/1 */
        "receipt-id": string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The photograph. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "image/png": string;
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  replaceReceiptImage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example r/1 */
        "receipt-id": string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /** @example PNG */
        "application/octet-stream": Blob | Uint8Array;
      };
    };
    responses: {
      /** It hangs. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Refused"];
    };
  };
  getStatement: {
    parameters: {
      query: {
        /** Only pretends. */
        dry?: components["parameters"]["Dry"];
        /** @example 2026 */
        year: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The books. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example coins 3 */
          "text/csv": string;
        };
      };
      /** Not now. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example later */
          "text/plain": string;
        };
      };
    };
  };
  getLedger: {
    parameters: {
      query?: {
        /** @deprecated */
        ink?: "blue" | "black";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The ledger. */
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
          "application/json": components["schemas"]["Ledger"];
        };
      };
      default: components["responses"]["Refused"];
    };
  };
  replaceLedger: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The new one. */
    requestBody: {
      content: {
        /**
         * @example { "pages": [ { "number": 2, "sum": 0.25 } ], "clerks": [ "ada", "grace" ], "stamp":
         *   "aGVsbG8=", "marks": { "m-1": "blot" }, "lines": { "red": 1 }, "cover": { "color": "green",
         *   "year": 1999 }, "kept": { "by": "ada", "since": "2020-01-01" }, "closed": true, "reason": "full"
         *   }
         */
        "application/json": components["schemas"]["Ledger"];
      };
    };
    responses: {
      /** It has begun. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Refused"];
    };
  };
  describeLedger: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** It is in the headers. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components["responses"]["Refused"];
    };
  };
  checkLedger: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** There is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** There is none. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  payoutSettled: {
    parameters: {
      query?: never;
      header: {
        "Petty-Cash-Attempt"?: number;
        "Petty-Cash-Signature": string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["PayoutSettledPayload"];
      };
    };
    responses: {
      /** Heard. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
