// Generated from specs/moyasar.yaml by `pnpm generate`. Edit the spec or the generator, not this file.

export interface paths {
  "/payout/bulk": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create several payouts from one payout account
     * @description Sends a batch from one source account, so all of its destinations are of that account's type: banks from a
     *     bank account, wallets from a wallet.
     *
     *     Not documented: how many payouts a batch may hold, whether one bad payout rejects the others, and the order
     *     and number of payouts in the answer. Give each its own `sequence_number` and match by that, never by position;
     *     a payout missing from the answer is in an unknown state.
     *
     *     A legacy page names the path `/payouts/bulk` instead. Trying the other form is harmless after a 404, and after
     *     no other answer.
     */
    post: operations["createBulkPayout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payouts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payouts
     * @description Newest first, 40 a page; the size of a page cannot be chosen. There is no filter by reference, status, date or
     *     metadata. New payouts shift the pages during a walk, so the same `id` may come twice.
     */
    get: operations["listPayouts"];
    put?: never;
    /**
     * Create a payout
     * @description Sends one payout from a payout account to a destination of the same type: bank to bank, wallet to wallet.
     *
     *     The answer is not the outcome: `initiated` is not final, even on the `internal` channel that is called instant.
     *     There is no cancel operation.
     *
     *     A legacy page also lists a `currency` (default `SAR`) and requires `comment`; the current one does neither. It
     *     adds that the sender's address must be filled in on the dashboard first.
     */
    post: operations["createPayout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payout/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Fetch a payout
     * @description The way to learn what became of a payout: a status may take up to 5 minutes to change on `internal` and `ips`,
     *     and up to 10 on `sarie`. The path is in the singular, unlike that of the list.
     */
    get: operations["getPayout"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payout_accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payout accounts
     * @description Newest first, 40 a page; the size of a page cannot be chosen.
     */
    get: operations["listPayoutAccounts"];
    put?: never;
    /**
     * Register a payout account
     * @description Adds one of your own bank accounts or wallets as a source of payouts; its `id` is their `source_id`. Which
     *     `properties` and `credentials` it needs depends on the bank or wallet, which also issues them. The sandbox seems
     *     to accept any credentials. There is no operation that changes or removes an account.
     */
    post: operations["createPayoutAccount"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payout_accounts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Fetch a payout account
     * @description Gives the account as it was registered, without its credentials.
     */
    get: operations["getPayoutAccount"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  payoutEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A payout has changed its status
     * @description Sent to the HTTPS endpoint set up in the dashboard, by the HTTP method chosen there. The reference says that
     *     payouts appear in webhook messages and documents the envelope; the names of the payout events, and that `data`
     *     is the payout, are known from third parties only. `GET /webhooks/available_events` gives the names that hold
     *     for an account. There is no event for `queued`.
     *
     *     Nothing protects the body itself: compare `secret_token` in constant time, check `live`, and fetch the payout
     *     before acting. The order of events is not guaranteed. Never log the raw body, for it holds the secret.
     *
     *     Without a 2XX it is sent five more times, the first of them after a minute, then dropped. The event's `id` stays
     *     the same.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["PayoutEvent"];
        };
      };
      responses: {
        /** @description Received. Answer before any slow work. */
        "2XX": {
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
    /** @description How every error is told. */
    ErrorEnvelope: {
      /** @description The class of the error. */
      type?: "invalid_request" | "invalid_request_error" | "authentication_error" | "api_error" | "record_not_found" | "rate_limit_error" | "api_connection_error" | "account_inactive_error" | (string & {});
      /** @description A text for people. Null where `errors` says it all. */
      message?: string | null;
      errors?: components["schemas"]["FieldErrors"];
    };
    /** @description An error of status 400. */
    InvalidRequestEnvelope: {
      /** @description The payout pages show `invalid_request`, the errors page `invalid_request_error`. */
      type?: "invalid_request" | "invalid_request_error" | (string & {});
      /** @description A text for people. Null in the reference's example. */
      message?: string | null;
      errors?: components["schemas"]["FieldErrors"];
    };
    /** @description An error of status 401. */
    UnauthenticatedEnvelope: {
      type?: "authentication_error" | (string & {});
      message?: "Invalid authorization credentials" | (string & {}) | null;
      errors?: components["schemas"]["FieldErrors"];
    };
    /** @description An error of status 403. */
    ForbiddenEnvelope: {
      type?: "api_error" | (string & {});
      message?: "User not authorized" | (string & {}) | null;
      errors?: components["schemas"]["FieldErrors"];
    };
    /** @description An error of status 404. */
    NotFoundEnvelope: {
      type?: "record_not_found" | (string & {});
      message?: string | null;
      errors?: components["schemas"]["FieldErrors"];
    };
    /**
     * @description What is wrong with each field: a list of texts by the reference's prose and the errors page, a single text in the
     *     reference's example. Null for all but validation errors; third parties have seen a bare text instead.
     */
    FieldErrors: {
      [key: string]: string[] | string;
    } | string | null;
    /** @description A batch of payouts from one payout account. */
    CreateBulkPayoutRequest: {
      /**
       * Format: uuid
       * @description The id of the payout account to debit, for the whole batch.
       */
      source_id: string;
      /** @description The payouts to create. How many is not documented; keep batches small. */
      payouts: components["schemas"]["BulkPayoutItem"][];
    };
    /** @description One payout of a batch. */
    BulkPayoutItem: {
      sequence_number?: components["schemas"]["SequenceNumber"];
      /** @description In the smallest unit of the currency: 1.00 SAR is 100, 1.00 KWD is 1000, 1 JPY is 1. */
      amount: number;
      purpose: components["schemas"]["Purpose"];
      destination: components["schemas"]["Destination"];
      /** @description Free text. */
      comment?: string;
      metadata?: components["schemas"]["Metadata"];
    };
    /** @description One payout. */
    CreatePayoutRequest: {
      /**
       * Format: uuid
       * @description The id of the payout account to debit.
       */
      source_id: string;
      sequence_number?: components["schemas"]["SequenceNumber"];
      /** @description In the smallest unit of the currency: 1.00 SAR is 100, 1.00 KWD is 1000, 1 JPY is 1. */
      amount: number;
      purpose: components["schemas"]["Purpose"];
      destination: components["schemas"]["Destination"];
      /** @description Free text. */
      comment?: string;
      metadata?: components["schemas"]["Metadata"];
    };
    /**
     * @description The caller's reference, of 16 digits; made by Moyasar where it is left out. Unique per payout is the safe use,
     *     though no page says within what it must be, nor what a repeat does.
     */
    SequenceNumber: string;
    /**
     * @description What the money is for. A bank may refuse a purpose for an account.
     *
     *     In the sandbox it steers the outcome: `expenses_services` fails at once, `government_dues` is initiated and then
     *     paid, `payroll_benefits` is initiated and then fails. `credit_card_loan` is queued: amount 1000 is then paid, 1001
     *     fails after a transient error, 1005 fails after exhausted retries. `investment_house` is initiated: amount 1000
     *     is paid and 1001 fails, both after a transient error. By a legacy page, `family_assistance` fails as a repeated
     *     sequence number and `dividend_payment` with attempts exhausted, and anything else is paid.
     * @enum {string}
     */
    Purpose: "bills_or_rent" | "expenses_services" | "purchase_assets" | "saving_investment" | "government_dues" | "money_exchange" | "credit_card_loan" | "gift_or_reward" | "personal" | "investment_transaction" | "family_assistance" | "donation" | "payroll_benefits" | "online_purchase" | "hajj_and_umra" | "dividend_payment" | "government_payment" | "investment_house" | "payment_to_merchant" | "own_account_transfer";
    /** @description The beneficiary. A bank account pays banks, a wallet pays wallets. */
    Destination: components["schemas"]["BankDestination"] | components["schemas"]["WalletDestination"];
    /** @description A beneficiary's bank account. */
    BankDestination: {
      /** @constant */
      type: "bank";
      /**
       * @description The beneficiary's IBAN.
       * @example SA5330400108057386290014
       */
      iban: string;
      /** @description The beneficiary's name. */
      name: string;
      /**
       * @description The beneficiary's mobile number. Examples have the local form; none is prescribed.
       * @example 0555555555
       */
      mobile: string;
      /**
       * @description The beneficiary's country. `SA` in current examples, `KSA` in older ones.
       * @example SA
       */
      country: string;
      /**
       * @description The beneficiary's city.
       * @example Riyadh
       */
      city: string;
    };
    /** @description A beneficiary's wallet, known by its mobile number. */
    WalletDestination: {
      /** @constant */
      type: "wallet";
      /**
       * @description The beneficiary's mobile number.
       * @example 0555555555
       */
      mobile: string;
    };
    /**
     * @description Your own keys and texts, given back in responses and webhook messages; payouts cannot be searched by them. The
     *     general page caps metadata at 30 keys, 40 characters a key and 500 a value, yet does not name payouts. Keep
     *     sensitive data out.
     */
    Metadata: {
      [key: string]: string;
    };
    /** @description The payouts of a batch, in no documented order. */
    BulkPayoutResponse: {
      payouts: components["schemas"]["CreateBulkPayoutResult"];
    };
    /** @description One page of payouts. */
    PayoutPage: {
      payouts: components["schemas"]["ListPayoutsResult"];
      meta: components["schemas"]["PageMeta"];
    };
    /** @description A transfer from a payout account to a destination. */
    Payout: {
      /** Format: uuid */
      id: string;
      /**
       * Format: uuid
       * @description The id of the payout account that is debited.
       */
      source_id: string;
      sequence_number: components["schemas"]["SequenceNumber"];
      channel: components["schemas"]["PayoutChannel"];
      status: components["schemas"]["PayoutStatus"];
      /** @description In the smallest unit of `currency`: 1.00 SAR is 100, 1.00 KWD is 1000, 1 JPY is 1. */
      amount: number;
      currency: components["schemas"]["Currency"];
      purpose: components["schemas"]["PayoutPurpose"];
      /** @description The comment as sent. Null where none was. */
      comment: string | null;
      destination: components["schemas"]["Destination"];
      message: components["schemas"]["PayoutMessage"];
      /** @description A class of failure, of no published list. Null or empty where there is none. */
      failure_reason: string | null;
      /**
       * Format: date-time
       * @description When it was created.
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When it last changed.
       */
      updated_at?: string;
      metadata: components["schemas"]["PayoutMetadata"];
    };
    /**
     * @description A payout in a list. The reference gives the request's fields here and requires only theirs, by a slip; real items
     *     are payouts, the older of which lack `sequence_number`, `channel`, `failure_reason` and `metadata`.
     */
    ListedPayout: {
      /** Format: uuid */
      id?: string;
      /**
       * Format: uuid
       * @description The id of the payout account that is debited.
       */
      source_id: string;
      sequence_number?: components["schemas"]["SequenceNumber"];
      channel?: components["schemas"]["PayoutChannel"];
      status?: components["schemas"]["PayoutStatus"];
      /** @description In the smallest unit of `currency`: 1.00 SAR is 100, 1.00 KWD is 1000, 1 JPY is 1. */
      amount: number;
      currency?: components["schemas"]["Currency"];
      purpose: components["schemas"]["PayoutPurpose"];
      /** @description The comment as sent. Null where none was. */
      comment?: string | null;
      destination: components["schemas"]["Destination"];
      message?: components["schemas"]["PayoutMessage"];
      /** @description A class of failure, of no published list. Null or empty where there is none. */
      failure_reason?: string | null;
      /**
       * Format: date-time
       * @description When it was created.
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When it last changed.
       */
      updated_at?: string;
      metadata?: components["schemas"]["PayoutMetadata"];
    };
    /**
     * @description - `queued`: kept by Moyasar until it can be processed
     *     - `initiated`: handed to the bank or wallet, and not final on any channel
     *     - `paid`: carried out; money may still come back, as `returned`
     *     - `failed`: refused by Moyasar, the bank or the wallet, or attempts exhausted; see `message`
     *     - `canceled`: canceled, by whom is not documented
     *     - `returned`: sent back by the destination's bank
     *
     *     A `failed` payout is not always proof that no money moved: read its `message` first.
     */
    PayoutStatus: "queued" | "initiated" | "paid" | "failed" | "canceled" | "returned" | (string & {});
    /**
     * @description The rail, chosen by Moyasar. `internal`: both sides at the same bank or wallet, instant. `ips`: between banks, up
     *     to 20,000 SAR where both support it, nearly instant. `sarie`: above that, nearly instant on workdays from 09:00 to
     *     15:00, in no stated time zone. Allowed to be null in case it is not settled while the payout is queued.
     */
    PayoutChannel: "internal" | "ips" | "sarie" | (string & {}) | null;
    /** @description What the money is for. */
    PayoutPurpose: "bills_or_rent" | "expenses_services" | "purchase_assets" | "saving_investment" | "government_dues" | "money_exchange" | "credit_card_loan" | "gift_or_reward" | "personal" | "investment_transaction" | "family_assistance" | "donation" | "payroll_benefits" | "online_purchase" | "hajj_and_umra" | "dividend_payment" | "government_payment" | "investment_house" | "payment_to_merchant" | "own_account_transfer" | (string & {});
    /**
     * @description A text for people on the status. Two of those of a failed payout need care. `Sequence number is already used`: an
     *     earlier payout took the number, and may have moved money. `Payout attempts exhausted with no result`: the bank
     *     could not be reached, so what it did is not known. Never pay again on either without checking. Also known:
     *     `Unsupported purpose` and `This account cannot be used to send salaries`.
     */
    PayoutMessage: string | null;
    /** @description The metadata as sent. Null where none was. */
    PayoutMetadata: {
      [key: string]: string;
    } | null;
    /** @description ISO 4217 code of three letters. `SAR` in every example. */
    Currency: string;
    /** @description Where this page stands in the list. */
    PageMeta: {
      current_page?: number;
      /** @description Null on the last page. */
      next_page?: number | null;
      /** @description Null on the first page. */
      prev_page?: number | null;
      total_pages?: number;
      total_count?: number;
    };
    /** @description One of your own accounts, to pay from. */
    CreatePayoutAccountRequest: {
      /** @enum {string} */
      account_type: "bank" | "wallet";
      properties: components["schemas"]["PayoutAccountProperties"];
      credentials: components["schemas"]["PayoutAccountCredentials"];
    };
    /** @description An account that payouts are made from. */
    PayoutAccount: {
      /**
       * Format: uuid
       * @description What payouts give as `source_id`.
       */
      id: string;
      account_type: "bank" | "wallet" | (string & {});
      currency: components["schemas"]["Currency"];
      properties: components["schemas"]["PayoutAccountProperties"];
      /**
       * Format: date-time
       * @description When it was registered.
       */
      created_at: string;
    };
    /** @description One page of payout accounts. */
    PayoutAccountPage: {
      payout_accounts: components["schemas"]["ListPayoutAccountsResult"];
      meta: components["schemas"]["PageMeta"];
    };
    /**
     * @description What is public about the account; each bank or wallet has keys of its own. Al Rajhi Bank and Arab National Bank:
     *     `iban`. Saudi National Bank: `iban` and `corporate_id`. STC Pay: `merchant_id`.
     */
    PayoutAccountProperties: {
      /** @description The account's IBAN. */
      iban?: string;
      /** @description Saudi National Bank only. */
      corporate_id?: string;
      /** @description STC Pay only. */
      merchant_id?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What is secret about the account, issued by the bank or wallet and never given back. Al Rajhi Bank:
     *     `company_code`, `cert`, `key`. Arab National Bank: `client_id`, `client_secret`. Saudi National Bank: `client_id`,
     *     `client_secret`, `key`. STC Pay, from third parties: `cert`, `key`. A legacy page makes them optional for wallets.
     */
    PayoutAccountCredentials: {
      client_id?: string;
      client_secret?: string;
      company_code?: string;
      /** @description The client certificate. */
      cert?: string;
      /** @description The private key. */
      key?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description A message about a payout. */
    PayoutEvent: {
      /**
       * Format: uuid
       * @description The event's id, the same on every attempt to deliver it.
       */
      id?: string;
      /** @description What happened. */
      type?: "payout_initiated" | "payout_paid" | "payout_failed" | "payout_canceled" | "payout_returned" | (string & {});
      /**
       * Format: date-time
       * @description When it happened, with an offset and without milliseconds.
       */
      created_at?: string;
      /** @description The webhook's shared secret, in clear. */
      secret_token?: string;
      /** @description The merchant's account. */
      account_name?: string;
      /** @description Whether it is about live data. */
      live?: boolean;
      data?: components["schemas"]["Payout"];
    };
    CreateBulkPayoutResult: components["schemas"]["Payout"][];
    ListPayoutsQuery: {
      /**
       * Format: int32
       * @description Which page to list.
       * @default 1
       */
      page?: number;
    };
    ListPayoutsResult: components["schemas"]["ListedPayout"][];
    ListPayoutAccountsQuery: {
      /**
       * Format: int32
       * @description Which page to list.
       * @default 1
       */
      page?: number;
    };
    ListPayoutAccountsResult: components["schemas"]["PayoutAccount"][];
  };
  responses: {
    /** @description The request is not acceptable, often for a missing field. Nothing was created. */
    InvalidRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["InvalidRequestEnvelope"];
      };
    };
    /** @description The API key is missing or not valid. */
    Unauthenticated: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["UnauthenticatedEnvelope"];
      };
    };
    /**
     * @description The key may not do this; perhaps it is a publishable key, or the caller's address is not allowed. An HTML body
     *     comes from the edge in front of the API, which may stop requests without a telling `User-Agent`.
     */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ForbiddenEnvelope"];
      };
    };
    /** @description There is no such record, or the request refers to one that does not exist. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["NotFoundEnvelope"];
      };
    };
    /** @description The entity is not activated for live use. */
    NotActivated: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Too many requests in too short a time. Neither the limit nor the wait is documented. */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description A fault at Moyasar. The request may have been processed. */
    ServerFault: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Offline for maintenance. */
    Maintenance: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Any other error. */
    OtherError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
  };
  parameters: {
    /** @description Which page to list. */
    Page: number;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  createBulkPayout: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateBulkPayoutRequest"];
      };
    };
    responses: {
      /** @description The payouts that were created. Each has its own status, and may already have failed. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BulkPayoutResponse"];
        };
      };
      /** @description The request is not acceptable. Some payouts of the batch may still have been created. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InvalidRequestEnvelope"];
        };
      };
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["NotActivated"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerFault"];
      503: components["responses"]["Maintenance"];
      default: components["responses"]["OtherError"];
    };
  };
  listPayouts: {
    parameters: {
      query?: {
        /** @description Which page to list. */
        page?: components["parameters"]["Page"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of payouts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PayoutPage"];
        };
      };
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      405: components["responses"]["NotActivated"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerFault"];
      503: components["responses"]["Maintenance"];
      default: components["responses"]["OtherError"];
    };
  };
  createPayout: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreatePayoutRequest"];
      };
    };
    responses: {
      /** @description The payout. It may already have failed. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Payout"];
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["NotActivated"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerFault"];
      503: components["responses"]["Maintenance"];
      default: components["responses"]["OtherError"];
    };
  };
  getPayout: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The payout's id. The page calls it the id of a payout account, by a slip.
         * @example ac2cc6d8-1ffa-48e9-a6eb-d4e98dbdb8ec
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payout. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Payout"];
        };
      };
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["NotActivated"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerFault"];
      503: components["responses"]["Maintenance"];
      default: components["responses"]["OtherError"];
    };
  };
  listPayoutAccounts: {
    parameters: {
      query?: {
        /** @description Which page to list. */
        page?: components["parameters"]["Page"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of payout accounts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PayoutAccountPage"];
        };
      };
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      405: components["responses"]["NotActivated"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerFault"];
      503: components["responses"]["Maintenance"];
      default: components["responses"]["OtherError"];
    };
  };
  createPayoutAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreatePayoutAccountRequest"];
      };
    };
    responses: {
      /** @description The payout account, without its credentials. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PayoutAccount"];
        };
      };
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["NotActivated"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerFault"];
      503: components["responses"]["Maintenance"];
      default: components["responses"]["OtherError"];
    };
  };
  getPayoutAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The payout account's id.
         * @example ceb461ea-3f35-4027-b20a-beb89f5ee574
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payout account. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PayoutAccount"];
        };
      };
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["NotActivated"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerFault"];
      503: components["responses"]["Maintenance"];
      default: components["responses"]["OtherError"];
    };
  };
}
