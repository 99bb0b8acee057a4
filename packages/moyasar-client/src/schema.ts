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
     *
     * Sends a batch from one source account, so all of its destinations are of that account's type: banks
     * from a bank account, wallets from a wallet.
     *
     * Not documented: how many payouts a batch may hold, whether one bad payout rejects the others, and the
     * order and number of payouts in the response. Give each its own `sequence_number` and match by that,
     * never by position; a payout missing from the response is in an unknown state.
     *
     * A legacy page names the path `/payouts/bulk` instead. Only after a 404 is it safe to try the other
     * path.
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
     *
     * Newest first, 40 a page; the size of a page cannot be chosen. There is no filter by reference, status,
     * date or metadata. New payouts shift the pages during a walk, so the same `id` may come twice.
     */
    get: operations["listPayouts"];
    put?: never;
    /**
     * Create a payout
     *
     * Sends one payout from a payout account to a destination of the same type: bank to bank, wallet to
     * wallet.
     *
     * The response is not the outcome: `initiated` is not final, even on the `internal` channel that is
     * called instant. There is no cancel operation.
     *
     * A legacy page also lists a `currency` (default `SAR`) and requires `comment`; the current one does
     * neither. It adds that the sender's address must be filled in on the dashboard first.
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
     *
     * The way to read a payout's outcome. A status may take up to 5 minutes to change on `internal` and
     * `ips`, and up to 10 on `sarie`. The path is in the singular, unlike that of the list.
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
     *
     * Newest first, 40 a page; the size of a page cannot be chosen.
     */
    get: operations["listPayoutAccounts"];
    put?: never;
    /**
     * Register a payout account
     *
     * Adds one of your own bank accounts or wallets as a source of payouts; its `id` is their `source_id`.
     * Which `properties` and `credentials` it needs depends on the bank or wallet, which also issues them.
     * The sandbox seems to accept any credentials. There is no operation that changes or removes an account.
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
     *
     * Returns the account as it was registered, without its credentials.
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
  "/account_verifications": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check that a wallet belongs to a person
     *
     * STC Pay wallets only. It moves no money. For live use Moyasar's support has to switch it on. The page
     * is not listed in the documentation's menu, and names neither the required fields nor a status code: 200
     * is inferred.
     *
     * In the sandbox an odd or even hour in `consented_at` decides the result; which of them gives `true` is
     * not said.
     */
    post: operations["verifyAccount"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks/available_events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the names of the events
     *
     * The names that hold for the account. Ask for them before you register a webhook.
     */
    get: operations["listAvailableEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks/attempts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List deliveries of webhook messages
     *
     * What was sent to your endpoints and how they answered, in pages.
     */
    get: operations["listWebhookAttempts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks/attempts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Fetch one delivery
     *
     * No official page that could be read shows it; two third-party clients agree on the path.
     */
    get: operations["getWebhookAttempt"];
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
     *
     * Sent to the HTTPS endpoint set up in the dashboard, by the HTTP method chosen there. The reference says
     * that payouts appear in webhook messages and documents the envelope; the names of the payout events, and
     * that `data` is the payout, are known from third parties only. `listAvailableEvents` gives the names
     * that hold for an account. There is no event for `queued`.
     *
     * Nothing protects the body itself: compare `secret_token` in constant time, check `live`, and fetch the
     * payout before acting. The order of events is not guaranteed. Never log the raw body, for it holds the
     * secret.
     *
     * Without a 2XX it is sent five more times, the first of them after a minute, then dropped. The event's
     * `id` stays the same.
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
        /** Received. Answer before any slow work. */
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
    /** Body of every error. */
    ErrorEnvelope: {
      /** The class of the error. */
      type?: "invalid_request" | "invalid_request_error" | "authentication_error" | "api_error" | "record_not_found" | "rate_limit_error" | "api_connection_error" | "account_inactive_error" | (string & {});
      /** Message for people. Null where `errors` has the details. */
      message?: string | null;
      /**
       * What is wrong with each field: a list of strings by the reference's text and the errors page, a
       * single string in the reference's example.
       */
      errors?: components["schemas"]["FieldErrors"];
    };
    /** An error of status 400. */
    InvalidRequestEnvelope: {
      /** The payout pages show `invalid_request`, the errors page `invalid_request_error`. */
      type?: "invalid_request" | "invalid_request_error" | (string & {});
      /** Message for people. Null in the reference's example. */
      message?: string | null;
      /**
       * What is wrong with each field: a list of strings by the reference's text and the errors page, a
       * single string in the reference's example.
       */
      errors?: components["schemas"]["FieldErrors"];
    };
    /** An error of status 401. */
    UnauthenticatedEnvelope: {
      type?: "authentication_error" | (string & {});
      message?: "Invalid authorization credentials" | (string & {}) | null;
      /**
       * What is wrong with each field: a list of strings by the reference's text and the errors page, a
       * single string in the reference's example.
       */
      errors?: components["schemas"]["FieldErrors"];
    };
    /** An error of status 403. */
    ForbiddenEnvelope: {
      type?: "api_error" | (string & {});
      message?: "User not authorized" | (string & {}) | null;
      /**
       * What is wrong with each field: a list of strings by the reference's text and the errors page, a
       * single string in the reference's example.
       */
      errors?: components["schemas"]["FieldErrors"];
    };
    /** An error of status 404. */
    NotFoundEnvelope: {
      type?: "record_not_found" | (string & {});
      message?: string | null;
      /**
       * What is wrong with each field: a list of strings by the reference's text and the errors page, a
       * single string in the reference's example.
       */
      errors?: components["schemas"]["FieldErrors"];
    };
    /**
     * What is wrong with each field: a list of strings by the reference's text and the errors page, a single
     * string in the reference's example. Null for all but validation errors; third parties have seen a plain
     * string instead.
     */
    FieldErrors: {
      [key: string]: string[] | string;
    } | string | null;
    /** A batch of payouts from one payout account. */
    CreateBulkPayoutRequest: {
      /**
       * The id of the payout account to debit, for the whole batch.
       *
       * Format: `uuid`.
       */
      source_id: string;
      /** The payouts to create. How many is not documented; keep batches small. */
      payouts: components["schemas"]["BulkPayoutItem"][];
    };
    /** One payout of a batch. */
    BulkPayoutItem: {
      /** The caller's reference, of 16 digits; generated by Moyasar if it is left out. */
      sequence_number?: components["schemas"]["SequenceNumber"];
      /** In the smallest unit of the currency: 1.00 SAR is 100, 1.00 KWD is 1000, 1 JPY is 1. */
      amount: number;
      /** What the money is for. */
      purpose: components["schemas"]["Purpose"];
      /** The beneficiary. */
      destination: components["schemas"]["Destination"];
      /** Free text. */
      comment?: string;
      /** Your own keys and values, returned in responses and webhook messages. */
      metadata?: components["schemas"]["Metadata"];
    };
    /** One payout. */
    CreatePayoutRequest: {
      /**
       * The id of the payout account to debit.
       *
       * Format: `uuid`.
       */
      source_id: string;
      /** The caller's reference, of 16 digits; generated by Moyasar if it is left out. */
      sequence_number?: components["schemas"]["SequenceNumber"];
      /** In the smallest unit of the currency: 1.00 SAR is 100, 1.00 KWD is 1000, 1 JPY is 1. */
      amount: number;
      /** What the money is for. */
      purpose: components["schemas"]["Purpose"];
      /** The beneficiary. */
      destination: components["schemas"]["Destination"];
      /** Free text. */
      comment?: string;
      /** Your own keys and values, returned in responses and webhook messages. */
      metadata?: components["schemas"]["Metadata"];
    };
    /**
     * The caller's reference, of 16 digits; generated by Moyasar if it is left out. Use a different one for
     * each payout: no page says in which scope it must be unique, or what a repeat does.
     */
    SequenceNumber: string;
    /**
     * What the money is for. A bank may refuse a purpose for an account.
     *
     * In the sandbox it decides the outcome:
     *
     * - `expenses_services` fails at once
     * - `government_dues` is initiated and then paid
     * - `payroll_benefits` is initiated and then fails
     * - `credit_card_loan` is queued: amount 1000 is then paid, 1001 fails after a transient error, 1005
     *   fails after exhausted retries
     * - `investment_house` is initiated: amount 1000 is paid and 1001 fails, both after a transient error
     * - according to a legacy page, `family_assistance` fails as a repeated sequence number and
     *   `dividend_payment` with attempts exhausted, and anything else is paid
     */
    Purpose: "bills_or_rent" | "expenses_services" | "purchase_assets" | "saving_investment" | "government_dues" | "money_exchange" | "credit_card_loan" | "gift_or_reward" | "personal" | "investment_transaction" | "family_assistance" | "donation" | "payroll_benefits" | "online_purchase" | "hajj_and_umra" | "dividend_payment" | "government_payment" | "investment_house" | "payment_to_merchant" | "own_account_transfer";
    /** The beneficiary. A bank account pays banks, a wallet pays wallets. */
    Destination: components["schemas"]["BankDestination"] | components["schemas"]["WalletDestination"];
    /** A beneficiary's bank account. */
    BankDestination: {
      type: "bank";
      /**
       * The beneficiary's IBAN.
       *
       * @example SA5330400108057386290014
       */
      iban: string;
      /** The beneficiary's name. */
      name: string;
      /**
       * The beneficiary's mobile number. Examples have the local form; none is prescribed.
       *
       * @example 0555555555
       */
      mobile: string;
      /**
       * The beneficiary's country. `SA` in current examples, `KSA` in older ones.
       *
       * @example SA
       */
      country: string;
      /**
       * The beneficiary's city.
       *
       * @example Riyadh
       */
      city: string;
    };
    /** A beneficiary's wallet, known by its mobile number. */
    WalletDestination: {
      type: "wallet";
      /**
       * The beneficiary's mobile number.
       *
       * @example 0555555555
       */
      mobile: string;
    };
    /**
     * Your own keys and values, returned in responses and webhook messages. The reference calls them
     * "searchable using the Payment List API"; that is the list of payments, and the list of payouts has no
     * such filter, so a payout cannot be searched by them. The general page limits metadata to 30 keys, 40
     * characters a key and 500 a value, but does not name payouts. Keep sensitive data out.
     */
    Metadata: {
      [key: string]: string;
    };
    /** The payouts of a batch, in no documented order. */
    BulkPayoutResponse: {
      payouts: components["schemas"]["CreateBulkPayoutResult"];
    };
    /** One page of payouts. */
    PayoutPage: {
      payouts: components["schemas"]["ListPayoutsResult"];
      /** Position of this page in the list. */
      meta: components["schemas"]["PageMeta"];
    };
    /** A transfer from a payout account to a destination. */
    Payout: {
      /** Format: `uuid`. */
      id: string;
      /**
       * The id of the payout account that is debited.
       *
       * Format: `uuid`.
       */
      source_id: string;
      /** The caller's reference, of 16 digits; generated by Moyasar if it is left out. */
      sequence_number: components["schemas"]["SequenceNumber"];
      /** The rail, chosen by Moyasar. */
      channel: components["schemas"]["PayoutChannel"];
      /** Status of the payout. */
      status: components["schemas"]["PayoutStatus"];
      /** In the smallest unit of `currency`: 1.00 SAR is 100, 1.00 KWD is 1000, 1 JPY is 1. */
      amount: number;
      /** ISO 4217 code of three letters. */
      currency: components["schemas"]["Currency"];
      /** What the money is for. */
      purpose: components["schemas"]["PayoutPurpose"];
      /** The comment as sent. Null where none was. */
      comment: string | null;
      /** The beneficiary. */
      destination: components["schemas"]["Destination"];
      /** Message for people about the status. */
      message: components["schemas"]["PayoutMessage"];
      /** Class of the failure; no list is published. Null or empty where there is none. */
      failure_reason: string | null;
      /**
       * When it was created.
       *
       * Format: `date-time`.
       */
      created_at?: string;
      /**
       * When it last changed.
       *
       * Format: `date-time`.
       */
      updated_at?: string;
      /** The metadata as sent. */
      metadata: components["schemas"]["PayoutMetadata"];
    };
    /**
     * A payout in a list. The reference gives the request's fields here and requires only those, by mistake;
     * real items are payouts, and older ones lack `sequence_number`, `channel`, `failure_reason` and
     * `metadata`.
     */
    ListedPayout: {
      /** Format: `uuid`. */
      id?: string;
      /**
       * The id of the payout account that is debited.
       *
       * Format: `uuid`.
       */
      source_id: string;
      /** The caller's reference, of 16 digits; generated by Moyasar if it is left out. */
      sequence_number?: components["schemas"]["SequenceNumber"];
      /** The rail, chosen by Moyasar. */
      channel?: components["schemas"]["PayoutChannel"];
      /** Status of the payout. */
      status?: components["schemas"]["PayoutStatus"];
      /** In the smallest unit of `currency`: 1.00 SAR is 100, 1.00 KWD is 1000, 1 JPY is 1. */
      amount: number;
      /** ISO 4217 code of three letters. */
      currency?: components["schemas"]["Currency"];
      /** What the money is for. */
      purpose: components["schemas"]["PayoutPurpose"];
      /** The comment as sent. Null where none was. */
      comment?: string | null;
      /** The beneficiary. */
      destination: components["schemas"]["Destination"];
      /** Message for people about the status. */
      message?: components["schemas"]["PayoutMessage"];
      /** Class of the failure; no list is published. Null or empty where there is none. */
      failure_reason?: string | null;
      /**
       * When it was created.
       *
       * Format: `date-time`.
       */
      created_at?: string;
      /**
       * When it last changed.
       *
       * Format: `date-time`.
       */
      updated_at?: string;
      /** The metadata as sent. */
      metadata?: components["schemas"]["PayoutMetadata"];
    };
    /**
     * Status of the payout. A `failed` payout is not always proof that no money moved: read its `message`
     * first.
     *
     * - `queued`: held by Moyasar until it can be processed
     * - `initiated`: sent to the bank or wallet; not final on any channel
     * - `paid`: completed; money may still come back, as `returned`
     * - `failed`: refused by Moyasar, the bank or the wallet, or attempts exhausted; see `message`
     * - `canceled`: canceled; by whom is not documented
     * - `returned`: sent back by the destination's bank
     */
    PayoutStatus: "queued" | "initiated" | "paid" | "failed" | "canceled" | "returned" | (string & {});
    /**
     * The rail, chosen by Moyasar. Null is allowed here, in case the rail is not chosen while the payout is
     * queued.
     *
     * - `internal`: both sides at the same bank or wallet, instant
     * - `ips`: between banks, up to 20,000 SAR where both support it, nearly instant
     * - `sarie`: above that, nearly instant on workdays from 09:00 to 15:00, in no stated time zone
     */
    PayoutChannel: "internal" | "ips" | "sarie" | (string & {}) | null;
    /** What the money is for. */
    PayoutPurpose: "bills_or_rent" | "expenses_services" | "purchase_assets" | "saving_investment" | "government_dues" | "money_exchange" | "credit_card_loan" | "gift_or_reward" | "personal" | "investment_transaction" | "family_assistance" | "donation" | "payroll_benefits" | "online_purchase" | "hajj_and_umra" | "dividend_payment" | "government_payment" | "investment_house" | "payment_to_merchant" | "own_account_transfer" | (string & {});
    /**
     * Message for people about the status. Two messages of a failed payout need care. `Sequence number is
     * already used`: an earlier payout took the number, and may have moved money. `Payout attempts exhausted
     * with no result`: the bank could not be reached, so what it did is not known. After either, check before
     * you pay again. Also known: `Unsupported purpose` and `This account cannot be used to send salaries`.
     */
    PayoutMessage: string | null;
    /** The metadata as sent. Null where none was. */
    PayoutMetadata: {
      [key: string]: string;
    } | null;
    /** ISO 4217 code of three letters. `SAR` in every example. */
    Currency: string;
    /** Position of this page in the list. */
    PageMeta: {
      current_page?: number;
      /** Null on the last page. */
      next_page?: number | null;
      /** Null on the first page. */
      prev_page?: number | null;
      total_pages?: number;
      total_count?: number;
    };
    /** One of your own accounts, to pay from. */
    CreatePayoutAccountRequest: {
      account_type: "bank" | "wallet";
      /** Public data of the account; each bank or wallet has its own keys. */
      properties: components["schemas"]["PayoutAccountProperties"];
      /** Secrets of the account, issued by the bank or wallet and never returned. */
      credentials: components["schemas"]["PayoutAccountCredentials"];
    };
    /** An account that payouts are made from. */
    PayoutAccount: {
      /**
       * What payouts give as `source_id`.
       *
       * Format: `uuid`.
       */
      id: string;
      account_type: "bank" | "wallet" | (string & {});
      /** ISO 4217 code of three letters. */
      currency: components["schemas"]["Currency"];
      /** Public data of the account; each bank or wallet has its own keys. */
      properties: components["schemas"]["PayoutAccountProperties"];
      /**
       * When it was registered.
       *
       * Format: `date-time`.
       */
      created_at: string;
    };
    /** One page of payout accounts. */
    PayoutAccountPage: {
      payout_accounts: components["schemas"]["ListPayoutAccountsResult"];
      /** Position of this page in the list. */
      meta: components["schemas"]["PageMeta"];
    };
    /**
     * Public data of the account; each bank or wallet has its own keys.
     *
     * - Al Rajhi Bank and Arab National Bank: `iban`
     * - Saudi National Bank: `iban` and `corporate_id`
     * - STC Pay: `merchant_id`
     */
    PayoutAccountProperties: {
      /** The account's IBAN. */
      iban?: string;
      /** Saudi National Bank only. */
      corporate_id?: string;
      /** STC Pay only. */
      merchant_id?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * Secrets of the account, issued by the bank or wallet and never returned. A legacy page makes them
     * optional for wallets.
     *
     * - Al Rajhi Bank: `company_code`, `cert`, `key`
     * - Arab National Bank: `client_id`, `client_secret`
     * - Saudi National Bank: `client_id`, `client_secret`, `key`
     * - STC Pay, from third parties: `cert`, `key`
     */
    PayoutAccountCredentials: {
      client_id?: string;
      client_secret?: string;
      company_code?: string;
      /** The client certificate. */
      cert?: string;
      /** The private key. */
      key?: string;
    } & {
      [key: string]: unknown;
    };
    /** Whose wallet it should be. */
    AccountVerificationRequest: {
      /** The kind of the wallet. */
      type: "stcpay";
      /** The national id or iqama number of the person. */
      id: string;
      /** A Saudi mobile number. */
      mobile: string;
      /** When the person agreed to the check. Not ISO 8601: `2025-02-05 11:00:00 +0300`. */
      consented_at: string;
    };
    /** The result of the check. */
    AccountVerification: {
      /**
       * The id of the check.
       *
       * Format: `uuid`.
       */
      id?: string;
      /** Whether the wallet belongs to the person. */
      correct?: boolean;
    };
    /** The names of the events. */
    AvailableEvents: {
      events: components["schemas"]["ListAvailableEventsResult"];
    };
    /** One attempt to deliver a message. */
    WebhookAttempt: {
      /** Format: `uuid`. */
      id?: string;
      /** Format: `uuid`. */
      webhook_id?: string;
      /**
       * The `id` of the message.
       *
       * Format: `uuid`.
       */
      event_id?: string;
      event_type?: string;
      retry_number?: number;
      /** `success` in the only example. */
      result?: string;
      message?: string;
      /** The status of your endpoint. */
      response_code?: number;
      /** As your endpoint sent them. */
      response_headers?: string;
      /** As your endpoint sent it. */
      response_body?: string;
      /** Format: `date-time`. */
      created_at?: string;
    };
    /** One page of deliveries. */
    WebhookAttemptPage: {
      webhook_attempts: components["schemas"]["ListWebhookAttemptsResult"];
      /** Position of this page in the list. */
      meta: components["schemas"]["PageMeta"];
    };
    /** A message about a payout. */
    PayoutEvent: {
      /**
       * The event's id, the same on every attempt to deliver it.
       *
       * Format: `uuid`.
       */
      id?: string;
      /** What happened. */
      type?: "payout_initiated" | "payout_paid" | "payout_failed" | "payout_canceled" | "payout_returned" | (string & {});
      /**
       * When it happened, with an offset and without milliseconds.
       *
       * Format: `date-time`.
       */
      created_at?: string;
      /** The webhook's shared secret, in clear text. */
      secret_token?: string;
      /** The merchant's account. */
      account_name?: string;
      /** Whether it is about live data. */
      live?: boolean;
      /** A transfer from a payout account to a destination. */
      data?: components["schemas"]["Payout"];
    };
    CreateBulkPayoutResult: components["schemas"]["Payout"][];
    ListPayoutsQuery: {
      /**
       * Which page to list.
       *
       * Format: `int32`.
       *
       * @default 1
       */
      page?: number;
    };
    ListPayoutsResult: components["schemas"]["ListedPayout"][];
    ListPayoutAccountsQuery: {
      /**
       * Which page to list.
       *
       * Format: `int32`.
       *
       * @default 1
       */
      page?: number;
    };
    ListPayoutAccountsResult: components["schemas"]["PayoutAccount"][];
    ListAvailableEventsResult: string[];
    ListWebhookAttemptsQuery: {
      /**
       * Which page to list.
       *
       * Format: `int32`.
       *
       * @default 1
       */
      page?: number;
    };
    ListWebhookAttemptsResult: components["schemas"]["WebhookAttempt"][];
  };
  responses: {
    /** The request is not acceptable, often for a missing field. Nothing was created. */
    InvalidRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["InvalidRequestEnvelope"];
      };
    };
    /** The API key is missing or not valid. */
    Unauthenticated: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["UnauthenticatedEnvelope"];
      };
    };
    /**
     * The key is not allowed to do this: it may be a publishable key, or the caller's address may not be
     * allowed. An HTML body comes from the edge in front of the API, which may block requests without a
     * meaningful `User-Agent`.
     */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ForbiddenEnvelope"];
      };
    };
    /** There is no such record, or the request refers to one that does not exist. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["NotFoundEnvelope"];
      };
    };
    /** The entity is not activated for live use. */
    NotActivated: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** Too many requests in too short a time. Neither the limit nor the wait is documented. */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** Server error. The request may have been processed. */
    ServerFault: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** Offline for maintenance. */
    Maintenance: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** Any other error. */
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
    /** Which page to list. */
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
      /** The payouts that were created. Each has its own status, and may already have failed. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BulkPayoutResponse"];
        };
      };
      /** The request is not acceptable. Some payouts of the batch may still have been created. */
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
        /** Which page to list. */
        page?: components["parameters"]["Page"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of payouts. */
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
      /** The payout. It may already have failed. */
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
         * The payout's id. The page calls it the id of a payout account by mistake.
         *
         * @example ac2cc6d8-1ffa-48e9-a6eb-d4e98dbdb8ec
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The payout. */
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
        /** Which page to list. */
        page?: components["parameters"]["Page"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of payout accounts. */
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
      /** The payout account, without its credentials. */
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
         * The payout account's id.
         *
         * @example ceb461ea-3f35-4027-b20a-beb89f5ee574
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The payout account. */
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
  verifyAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AccountVerificationRequest"];
      };
    };
    responses: {
      400: components["responses"]["InvalidRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      405: components["responses"]["NotActivated"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerFault"];
      503: components["responses"]["Maintenance"];
      /** The result of the check. Its status code is not documented. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccountVerification"];
        };
      };
      default: components["responses"]["OtherError"];
    };
  };
  listAvailableEvents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The names. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AvailableEvents"];
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
  listWebhookAttempts: {
    parameters: {
      query?: {
        /** Which page to list. */
        page?: components["parameters"]["Page"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of deliveries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookAttemptPage"];
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
  getWebhookAttempt: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The delivery's id.
         *
         * @example 29b479db-e72f-585c-b372-71879fcd413c
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The delivery. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookAttempt"];
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
