// Generated from specs/yativo.yaml by `pnpm generate`. Edit the spec or the generator, not this file.

export interface paths {
  "/payout/simple": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create one payout to a saved beneficiary.
     * @description The wallet is charged when the request is accepted. A success says only that the payout was accepted: it may stay `pending` for long. Keep both ids of the reply; `payout_id` is the one that `getPayout` takes. There is no reference of the caller's to find a payout by, so store the key with your record before you send.
     */
    post: operations["createPayout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payout/batch": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create several payouts in one request.
     * @description Each item is handled on its own and nothing is rolled back, so a reply of either kind may hide payouts that were made, a 400 included. Read the payouts before you send any item again, and prefer one request for each payout. The 2026 page tells of an `errors` array but its place was not readable: this operation gives the whole body. The 2024 page says the contrary (one transaction, all or nothing). No limit on items is documented.
     */
    post: operations["createBatchPayout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payout/fetch/{payout_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read one payout.
     * @description The 2025 pages print `/payout/{payout_id}` in the text and `/wallet/payout/{payout_id}` in the embedded reference; this older path is the one seen answering in 2026. What an unknown id gives is not documented: be ready for 404 and 400.
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
  "/wallet/payouts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payouts, a page at a time.
     * @description Printed as `/payout/get` in 2024 and as this path since 2025. The overview of 2024 promises a filter by status and names no parameter. No filter by a reference exists: to find a payout of yours, match amount, saved payment details and time.
     */
    get: operations["listPayouts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/wallet/payout": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create one payout from a named wallet, at a quoted rate if you like.
     * @description The wallet is charged when the request is accepted. With a `quote_id` (from `createExchangeRateQuote`, good for 5 minutes) the amount is taken from the quote; without one, `amount` is required. `payment_method_id` is the id of saved payment details, not of a rail. The reply to an expired or mismatching quote is not documented.
     */
    post: operations["createWalletPayout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/login": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Exchange the account id and the app secret for an access token.
     * @description Called without a token. The token lives as long as `expires_in` says: 600 seconds in the newer pages, 3600 in a recording of January 2024.
     */
    post: operations["login"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/refresh-token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Renew the access token before it expires.
     * @description Called with the current token, which must still be alive.
     */
    get: operations["refreshToken"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment-methods/payout/countries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the countries that payouts can go to.
     * @description Not paged. The name of a country stands in `country` in 2026 and in `name`, lower case, before.
     */
    get: operations["listPayoutCountries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment-methods/payout": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the rails that pay out to a country.
     * @description The `id` of a rail goes into `getBeneficiaryForm`, into a quote, and into new payment details; it is not what a payout takes. Limits of a rail are not told.
     */
    get: operations["listPayoutMethods"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/beneficiary/form/show/{payment_method_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read which payment details a rail asks for.
     * @description The keys listed here are the keys of `payment_data` or `account_details` when payment details are saved. Three generations of the reply are documented: a flat template (2024, without an envelope), a list in `payment_data` (2025) and a list in `fields` (2026). Expect either list.
     */
    get: operations["getBeneficiaryForm"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/beneficiaries/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List beneficiaries, a page at a time.
     * @description In 2024 `data` was a whole page object with an older kind of record inside (`data.data`); since 2026 it is the list itself.
     */
    get: operations["listBeneficiaries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/beneficiaries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Save a beneficiary.
     * @description Where the money goes is saved apart from this, with `createBeneficiaryPaymentMethod`. The body has two documented shapes, that of 2024 and that of 2026. A repeat makes a second record: the key was seen to be ignored here.
     */
    post: operations["createBeneficiary"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/beneficiaries/{beneficiary_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change a beneficiary.
     * @description Send the fields to change. The documented reply is an older kind of record that does not show the fields sent, so read nothing from it.
     */
    put: operations["updateBeneficiary"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/beneficiaries/{beneficiary_id}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Archive a beneficiary.
     * @description Takes no body. No reply is documented.
     */
    put: operations["archiveBeneficiary"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/beneficiaries/payment-methods/all": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List all saved payment details.
     * @description Not paged in the documented reply. The `id` of a record is the `beneficiary_details_id` of `createPayout` and the `payment_method_id` of `createWalletPayout`.
     */
    get: operations["listBeneficiaryPaymentMethods"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/beneficiaries/payment-methods": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Save payment details, which payouts can then be sent to.
     * @description Read `getBeneficiaryForm` for the keys that the rail asks for. The body has two documented shapes, that of 2025 and that of 2026; they use `payment_method_id` and `gateway_id` for the same thing, the rail. A repeat makes a second record. Most pages print the path with a slash at its end.
     */
    post: operations["createBeneficiaryPaymentMethod"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/beneficiaries/payment-methods/update/{methodId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change saved payment details.
     * @description No reply is documented.
     */
    put: operations["updateBeneficiaryPaymentMethod"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/beneficiaries/payment-methods/delete/{methodId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete saved payment details.
     * @description No reply is documented.
     */
    delete: operations["deleteBeneficiaryPaymentMethod"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/exchange-rate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Quote a rate and its fees, and lock them for five minutes.
     * @description Pass the `quote_id` to `createWalletPayout` within 5 minutes. With `method_id` the quote has the exact fees of that rail. At most 30 requests a minute. One copy of a 2026 guide says that the rate is not locked; the reference says that it is. What an expired quote gives is not documented.
     */
    post: operations["createExchangeRateQuote"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/wallet/balance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the balances of the wallets that payouts are charged to.
     * @description One entry for each currency. A payout debits the amount and the fee, so compare with the quote's total before you send.
     */
    get: operations["listWalletBalances"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/business/transactions/index": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what moved on the account, a page at a time.
     * @description What is left to reconcile by when the outcome of a payout is unknown: filter by type, amount and day. Filters can be combined. Printed as `/business/transactions/all` before 2026, with the totals in `pagination` and not in `meta`.
     */
    get: operations["listTransactions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/business/transaction/show/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read one transaction.
     * @description The documented text tells of more details than the list has, but its reply was not readable.
     */
    get: operations["getTransaction"];
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
  "payout.updated": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The status of a payout changed.
     * @description Sent on a failure too: there is no event of its own for that, so read `payload.status`. Duplicates can be told by event, `payout_id`, status and `updated_at` only.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /** @description HMAC-SHA256 of the raw body in lower-case hex; may come as `Signature` instead. */
          "X-Yativo-Signature"?: components["parameters"]["WebhookSignature"];
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["PayoutUpdatedEvent"];
        };
      };
      responses: {
        /** @description Received. */
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
  "payout.completed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A payout was completed.
     * @description Documented beside `payout.updated`; integrators saw only that one. Do not wait for this event to call a payout paid.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /** @description HMAC-SHA256 of the raw body in lower-case hex; may come as `Signature` instead. */
          "X-Yativo-Signature"?: components["parameters"]["WebhookSignature"];
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["PayoutCompletedEvent"];
        };
      };
      responses: {
        /** @description Received. */
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
    /** @description What stands around every success. */
    SuccessEnvelope: {
      /** @description Whether the request succeeded. */
      status: "success" | (string & {});
      /** @description A copy of the HTTP status, which may differ from it; 201 here was seen with HTTP 200. */
      status_code?: number;
      /** @description Free text; never match on it. */
      message?: string;
    };
    /** @description A success of which no more is known. */
    AcknowledgementResponse: components["schemas"]["SuccessEnvelope"] & {
      /** @description Not documented. */
      data?: unknown;
    };
    /** @description Where a page stands among the others. The addresses are absent in some lists. */
    Pagination: {
      /** @description Records on all pages. */
      total?: number;
      /** @description Records on a page. */
      per_page?: number;
      /** @description This page, from 1. */
      current_page?: number;
      /** @description The last page. */
      last_page?: number;
      /** @description Address of the next page. */
      next_page_url?: string | null;
      /** @description Address of the page before. */
      prev_page_url?: string | null;
    };
    /** @description Id of payment details saved with `createBeneficiaryPaymentMethod`. Not the id of a rail. */
    SavedPaymentMethodId: number;
    /** @description Id of a rail from `listPayoutMethods`, also called gateway id. Not the id of saved payment details. */
    PayoutRailId: number;
    /** @description Currency of a wallet. The listed ones are the documented wallets; a rail takes only those in its `base_currency`. */
    WalletCurrency: "ARS" | "BRL" | "CLP" | "COP" | "EUR" | "MXN" | "PEN" | "USD" | (string & {});
    /** @description Where a payout stands. No page lists the statuses or says which are final. `pending`, `processing`, `completed` and `failed` are documented; `success`, `cancelled`, `refunded` and `expired` were seen elsewhere. Take any other for not final. */
    PayoutStatus: "pending" | "processing" | "completed" | "failed" | "success" | "cancelled" | "refunded" | "expired" | (string & {});
    /** @description The primary document has three fields. Live calls of 2026 may be refused without `debit_wallet`, and without `payment_method_id` equal to `beneficiary_details_id`. */
    CreatePayoutRequest: {
      /** @description Beneficiary to pay. An integer, and required, in the primary document; a string, optional and for tracking only, in 2026. */
      beneficiary_id: number | string;
      /** @description Amount to pay out, in major units. In the currency of the debited wallet, says the page of 2026; the primary document names no currency. */
      amount: number;
      /** @description The saved payment details to pay to. */
      beneficiary_details_id: components["schemas"]["SavedPaymentMethodId"];
      /** @description The wallet to charge. */
      debit_wallet?: components["schemas"]["WalletCurrency"];
      /** @description The same id as `beneficiary_details_id`, under the name that the charging step reads. */
      payment_method_id?: components["schemas"]["SavedPaymentMethodId"];
      /** @description A quote to pay at, from `createExchangeRateQuote`; good for 5 minutes. */
      quote_id?: string;
      /**
       * Format: uuid
       * @description The customer on whose behalf the payout is made; some rails need it.
       */
      customer_id?: string;
    };
    /** @description A payout. The members after `beneficiary` come in some generations of the reply only. */
    Payout: {
      /** @description The account owner that started the payout. */
      user_id?: number;
      /** @description Amount in major units, with no or two decimals. Since 2026 it is in the currency of the debited wallet while `currency` is that of the payout, so the two are one sum only if both currencies are the same. */
      amount?: string;
      /** @description Currency that is paid out. */
      currency: string;
      /** @description The beneficiary, as a string of its integer id; or, in 2026, the id of the saved payment details. Trust the `beneficiary` object where there is one. */
      beneficiary_id?: number | string;
      status: components["schemas"]["PayoutStatus"];
      /** Format: date-time */
      created_at?: string;
      /** Format: date-time */
      updated_at?: string;
      /**
       * Format: uuid
       * @description Identity of the payout; what `getPayout` takes.
       */
      payout_id?: string;
      beneficiary?: components["schemas"]["Beneficiary"];
      /** @description What the rail said or what was asked, in lists only. Rely on nothing in it. */
      raw_data?: {
        [key: string]: unknown;
      };
      /** @description Identity of the transaction, since 2026 in place of `payout_id` or beside it. */
      transaction_id?: string | number;
      /** @description What the wallet was charged, in its own currency. */
      debit_amount?: string | number;
      /** @description What is paid out; its members are not documented. */
      target_amount?: {
        [key: string]: unknown;
      };
      /** @description The fees; its members are not documented. */
      fees?: {
        [key: string]: unknown;
      };
      /** @description When the request was processed. */
      processed_at?: string;
    };
    PayoutResponse: components["schemas"]["SuccessEnvelope"] & {
      data: components["schemas"]["Payout"];
    };
    PayoutListResponse: components["schemas"]["SuccessEnvelope"] & {
      data: components["schemas"]["ListPayoutsResult"];
      pagination?: components["schemas"]["Pagination"];
    };
    CreateBatchPayoutRequest: {
      /** @description The payouts to make. How many are allowed is not documented. */
      payouts: components["schemas"]["BatchPayoutItem"][];
    };
    /** @description One payout of a batch. */
    BatchPayoutItem: {
      /** @description Beneficiary to pay: an integer, and required, in 2024; a string and optional in 2026. */
      beneficiary_id?: number | string;
      /** @description Amount to pay out, in major units. */
      amount: number;
      /** @description The saved payment details to pay to. */
      beneficiary_details_id: components["schemas"]["SavedPaymentMethodId"];
    };
    /** @description One payout of a batch, as the reply of 2024 tells it. It has no id of the payout. */
    BatchPayoutResult: {
      beneficiary_id?: number | string;
      /** @description Amount in major units. */
      amount?: number;
      /** @description The rail. */
      gateway?: string;
      /** @description Currency that is paid out. */
      currency?: string;
      /** @description What the rail answered. */
      transaction_details?: {
        [key: string]: unknown;
      };
    };
    /** @description What became of a batch. */
    BatchPayoutResponse: components["schemas"]["SuccessEnvelope"] & {
      /** @description The payouts that were made; or, in 2026, possibly an object that holds failures too. */
      data?: components["schemas"]["BatchPayoutResult"][] | components["schemas"]["BatchPayoutOutcome"];
    };
    /** @description Items that failed beside those that did not. Only `errors` is documented, and not its items. */
    BatchPayoutOutcome: {
      /** @description One entry for each item that failed. */
      errors: unknown[];
    } & {
      [key: string]: unknown;
    };
    /** @description Name an amount or a quote. "Inline recipient details" are spoken of in 2026 and defined nowhere. */
    CreateWalletPayoutRequest: {
      /** @description The wallet to charge. */
      debit_wallet: components["schemas"]["WalletCurrency"];
      /** @description The saved payment details to pay to. One sentence of 2026 speaks of rails too; the saved details are meant. */
      payment_method_id: components["schemas"]["SavedPaymentMethodId"];
      /** @description Amount in major units, in the currency of the wallet (2026). A page of February 2025 said the receiver's currency, and its examples settle nothing. Left out with a quote. */
      amount?: number;
      /** @description A quote to pay at, from `createExchangeRateQuote`; the amount is then the quote's. */
      quote_id?: string;
      /** @description Beneficiary to pay. */
      beneficiary_id?: string;
      /**
       * Format: uuid
       * @description The customer on whose behalf the payout is made.
       */
      customer_id?: string;
    };
    /** @description A payout from a named wallet. The reply of 2025 has no status; that of 2026 has no `payout_id`. */
    WalletPayout: {
      /**
       * Format: uuid
       * @description Identity of the payout; what `getPayout` takes.
       */
      payout_id?: string;
      /** @description Identity of the transaction, since 2026. */
      transaction_id?: string;
      status?: components["schemas"]["PayoutStatus"];
      /** @description The account owner that started the payout. */
      user_id?: number;
      /** @description Amount in major units. Whether it is in the currency of the wallet or of the payout is not settled by the documented examples. */
      amount?: number | string;
      /** @description Currency that is paid out. */
      currency?: string;
      /** @description The wallet that is charged. */
      debit_wallet?: string;
      /** @description What the wallet is charged. */
      debit_amount?: number;
      /** @description Currency that is paid out. */
      credit_currency?: string;
      /** @description What is paid out. */
      credit_amount?: number;
      /** @description Units of the payout currency for one of the wallet's. */
      exchange_rate?: number;
      /** @description The fee. Its currency is not documented. */
      fee?: number;
      payment_method_id?: components["schemas"]["SavedPaymentMethodId"];
      /** @description The beneficiary; or, in 2025, the id of the saved payment details. */
      beneficiary_id?: number | string;
      beneficiary?: components["schemas"]["Beneficiary"];
      /** @description The request, repeated. Rely on nothing in it. */
      raw_data?: {
        [key: string]: unknown;
      };
      /** Format: date-time */
      created_at?: string;
      /** Format: date-time */
      updated_at?: string;
    };
    WalletPayoutResponse: components["schemas"]["SuccessEnvelope"] & {
      data: components["schemas"]["WalletPayout"];
    };
    LoginRequest: {
      /** @description Id of the account, from the dashboard. Opaque. */
      account_id: string;
      /** @description The app secret, which the dashboard shows once. */
      app_secret: string;
    };
    AccessToken: {
      /** @description The bearer token, a JWT. */
      access_token?: string;
      /** @description Absent when a token is renewed, in 2026. */
      token_type?: "bearer" | (string & {});
      /** @description Seconds until it expires. */
      expires_in?: number;
    };
    AccessTokenResponse: components["schemas"]["SuccessEnvelope"] & {
      data: components["schemas"]["AccessToken"];
    };
    PayoutCountry: {
      /** @description ISO 3166-1 alpha-3, as `listPayoutMethods` takes it. */
      iso3?: string;
      /** @description Name of the country (2026). */
      country?: string;
      /** @description Name of the country in lower case (2024). */
      name?: string;
    };
    PayoutCountryListResponse: components["schemas"]["SuccessEnvelope"] & {
      data: components["schemas"]["ListPayoutCountriesResult"];
    };
    /** @description A rail that pays out to a country. */
    PayoutMethod: {
      id?: components["schemas"]["PayoutRailId"];
      /** @description Name of the rail, such as `Bank Transfer`, `SPEI` or `Pix`. */
      method_name?: string;
      /** @description ISO 3166-1 alpha-3. */
      country?: string;
      /** @description Currency that is paid out. Upper or lower case. */
      currency?: string;
      /** @description Wallets that can be charged for it, with commas between: `USD,BRL`. */
      base_currency?: string;
      /** @description Null in every example; its type is not documented. */
      payment_method_code?: unknown;
      /** @description Null in every example; its type is not documented. */
      cutoff_hrs_start?: unknown;
      /** @description Null in every example; its type is not documented. */
      cutoff_hrs_end?: unknown;
      /** @description Null in every example; its type is not documented. */
      exchange_rate_float?: unknown;
    };
    PayoutMethodListResponse: components["schemas"]["SuccessEnvelope"] & {
      data: components["schemas"]["ListPayoutMethodsResult"];
    };
    /** @description What a rail asks for. The list stands in `fields` in 2026 and in `payment_data` in 2025. */
    BeneficiaryForm: {
      payment_method_id?: components["schemas"]["PayoutRailId"];
      /** @description Name of the rail. */
      method_name?: string;
      /** @description ISO 3166-1 alpha-3. */
      country?: string;
      fields?: components["schemas"]["BeneficiaryFormField"][];
      payment_data?: components["schemas"]["BeneficiaryFormField"][];
    };
    BeneficiaryFormField: {
      /** @description Key of the value in the payment details. */
      key?: string;
      /** @description Text for people (2026). */
      label?: string;
      /** @description Text for people (2025). */
      name?: string;
      type?: "text" | "email" | "number" | "select" | (string & {});
      required?: boolean;
      /** @description A value filled in beforehand; null in every example. */
      value?: string | null;
      /** @description Least length. */
      min?: number;
      /** @description Greatest length (2025). */
      max?: number;
      /** @description Greatest length (2026). */
      max_length?: number;
      options?: components["schemas"]["BeneficiaryFormOption"][];
      /** @description The field is asked for only if another has this value. */
      when?: {
        /** @description Key of the other field. */
        key?: string;
        /** @description The value that it must have. */
        value?: string;
      };
    };
    /** @description A choice. Most have `value` and `label`; the banks of Colombia have the other members. */
    BeneficiaryFormOption: {
      /** @description What to send. */
      value?: string;
      /** @description Text for people. */
      label?: string;
      id?: number;
      /** @description Code of the bank. */
      code?: string;
      /** @description Name of the bank. */
      name?: string;
      /** @description ISO 3166-1 alpha-3. */
      countryCode?: string;
      accountTypes?: {
        code?: string;
        name?: string;
        /** @description Least length of an account number. */
        minAddressLength?: number;
        /** @description Greatest length of an account number. */
        maxAddressLength?: number;
      }[];
      isActive?: boolean;
    };
    BeneficiaryFormResponse: components["schemas"]["SuccessEnvelope"] & {
      data: components["schemas"]["BeneficiaryForm"];
    };
    BeneficiaryAddress: {
      city?: string;
      county?: string;
      postal_code?: number;
      address_line_1?: string;
      address_line_2?: string | null;
    };
    /** @description A beneficiary, as payouts carry it. */
    Beneficiary: {
      id?: number;
      /** @description The account owner. */
      user_id?: number;
      recipient_type?: "individual" | "business" | (string & {});
      customer_name?: string;
      customer_email?: string;
      customer_nickname?: string;
      /** @description Full name of the country. */
      country?: string;
      customer_address?: components["schemas"]["BeneficiaryAddress"];
      /** Format: date-time */
      created_at?: string;
      /** Format: date-time */
      updated_at?: string;
    };
    /** @description A beneficiary, as the pages of 2026 show it. */
    BeneficiaryProfile: {
      /** @description `ben-` and a UUID. */
      beneficiary_id?: string;
      /** @description Full or legal name. */
      name?: string;
      email?: string;
      type?: "individual" | "business" | (string & {});
      /** @description ISO 3166-1 alpha-3. */
      country?: string;
      /** Format: date-time */
      created_at?: string;
    };
    BeneficiaryListResponse: components["schemas"]["SuccessEnvelope"] & {
      data: components["schemas"]["ListBeneficiariesResult"];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description The shape of 2026, or that of 2024, whose members payouts show. */
    CreateBeneficiaryRequest: components["schemas"]["NewBeneficiaryProfile"] | components["schemas"]["NewBeneficiary"];
    /** @description A new beneficiary, in the shape of 2026. */
    NewBeneficiaryProfile: {
      /** @description Full or legal name. */
      name: string;
      email: string;
      /** @enum {string} */
      type: "individual" | "business";
      /** @description ISO 3166-1 alpha-3. */
      country: string;
    };
    /** @description A new beneficiary, in the shape of 2024. */
    NewBeneficiary: {
      /** @description `individual` in every example; a server of 2025 took `business` too. */
      recipient_type: "individual" | "business" | (string & {});
      customer_name: string;
      customer_email: string;
      customer_nickname?: string;
      /** @description Full name of the country. */
      country: string;
      customer_address: components["schemas"]["NewBeneficiaryAddress"];
    };
    NewBeneficiaryAddress: {
      address_line_1: string;
      address_line_2?: string | null;
      city: string;
      county: string;
      postal_code: number;
    };
    /** @description The fields to change. */
    UpdateBeneficiaryRequest: {
      /** @description `individual` in every example; a server of 2025 took `business` too. */
      recipient_type?: "individual" | "business" | (string & {});
      customer_name?: string;
      customer_email?: string;
      customer_nickname?: string;
      /** @description Full name of the country. */
      country?: string;
      customer_address?: components["schemas"]["NewBeneficiaryAddress"];
    };
    /** @description The new beneficiary. Either `beneficiary_id` (2026) or `id` (2024) names it; the members of the other shape are absent. */
    CreatedBeneficiary: components["schemas"]["BeneficiaryProfile"] & components["schemas"]["Beneficiary"];
    CreatedBeneficiaryResponse: components["schemas"]["SuccessEnvelope"] & {
      data: components["schemas"]["CreatedBeneficiary"];
    };
    /** @description An older kind of record, which held the account with the beneficiary. Its objects differ from rail to rail. */
    LegacyBeneficiary: {
      id?: number;
      /** @description The account owner. */
      user_id?: number;
      nickname?: string;
      /** @description The rail, such as `monnet`; `unknown` in the example. */
      mode?: string;
      currency?: string;
      address?: {
        [key: string]: unknown;
      };
      beneficiary?: {
        [key: string]: unknown;
      };
      payment_object?: {
        [key: string]: unknown;
      };
      /** Format: date-time */
      created_at?: string;
      /** Format: date-time */
      updated_at?: string;
      deleted_at?: string | null;
    } & {
      [key: string]: unknown;
    };
    LegacyBeneficiaryResponse: components["schemas"]["SuccessEnvelope"] & {
      data?: components["schemas"]["LegacyBeneficiary"];
    };
    /**
     * @description Where the money goes. `getBeneficiaryForm` tells the keys that a rail asks for, and they change. Those of 2025, with lengths: Mexico `clabe` (18 digits), `beneficiary`; Chile `beneficiary_id` (RUT), `beneficiary_name`, `beneficiary_account`, `beneficiary_account_type`, `beneficiary_bank_code`, `description`, and at will `beneficiary_email`; Colombia `bankAccount`, `AccountType`, `bankCode`; Brazil `taxId`, `pixKey`; Peru `beneficiary_first_name` 3-50, `beneficiary_last_name` 3-50, `beneficiary_email` to 80, `beneficiary_address` 3-200, `city` 3-50, `phone` 6-9, `beneficiary_document_type` (CE, DNI, PASS, RUC), `beneficiary_document_number` from 6, `bank_code`, `account_type_bank` (C, S, M), `account_bank` 20; Argentina `beneficiary_type` (Corporate, Individual), the names of an Individual or `company_name` 4-50 of a Corporate, `beneficiary_email` to 80, `beneficiary_address` 3-200, `beneficiary_document_type` (CUIL, CUIT), `beneficiary_document_number` 11, `bank_code`, `account_type_bank` (C, S), `account_bank` 18-22. Peru and Argentina also ask for who sends: `fc_customer_type` (business, natural), `fc_legal_name` 1-50, `fc_legal_address`, with `fc_document_type` (company_id, dni, passport), `fc_document_number` 1-50 and `fc_birthdate` (yyyy-mm-dd) or `fc_trade_name` 0-50 and `fc_tax_id` 1-50; and for `purpose` (ISSAVG, ISGDDS, ISSCVE, EPDISP, ISSTDY, EPPROP, EPFAMT, EPREMT, ISTAXS, EPIVST, ISPAYR, ISSUPP, ISMDCS, EPTOUR) with `purpose_comentary` (spelt so) 5-50.
     * @example {
     *       "account_number": "12345678",
     *       "bank_code": "001",
     *       "account_type": "checking",
     *       "rut": "12.345.678-9"
     *     }
     * @example {
     *       "clabe": "012345678901234567"
     *     }
     * @example {
     *       "account_number": "12345-6",
     *       "branch_number": "0001",
     *       "bank_code": "341",
     *       "account_type": "checking",
     *       "cpf": "123.456.789-00"
     *     }
     */
    AccountDetails: {
      [key: string]: unknown;
    };
    PaymentMethodAddress: {
      street?: string;
      houseNumber?: string;
      additionalInfo?: string;
      city?: string;
      province?: string;
      zipCode?: string;
    };
    /** @description The shape of 2026, or that of 2025, which was still taken in August 2026. */
    CreateBeneficiaryPaymentMethodRequest: components["schemas"]["NewAccountDetails"] | components["schemas"]["NewPaymentData"];
    /** @description New payment details, in the shape of 2026. */
    NewAccountDetails: {
      /** @description The beneficiary that they belong to. */
      beneficiary_id: string;
      payment_method_id: components["schemas"]["PayoutRailId"];
      account_details: components["schemas"]["AccountDetails"];
    };
    /** @description New payment details, in the shape of 2025. */
    NewPaymentData: {
      gateway_id: components["schemas"]["PayoutRailId"];
      /** @description A name for the record. */
      nickname: string;
      /** @description Currency that is paid out. */
      currency: string;
      payment_data: components["schemas"]["AccountDetails"];
      /** @description The beneficiary that they belong to. */
      beneficiary_id?: number;
      address?: components["schemas"]["PaymentMethodAddress"] | null;
      /**
       * Format: uuid
       * @description The customer that they belong to; commented out in the examples.
       */
      customer_id?: string;
    };
    /** @description The fields to change; the only example has them all. */
    UpdateBeneficiaryPaymentMethodRequest: {
      gateway_id?: components["schemas"]["PayoutRailId"];
      /** @description A name for the record. */
      nickname?: string;
      /** @description Currency that is paid out. */
      currency?: string;
      address?: components["schemas"]["PaymentMethodAddress"];
      payment_data?: components["schemas"]["AccountDetails"];
    };
    /** @description Saved payment details. In 2026 the rail is `payment_method_id` and the data `account_details`; in 2025 they are `gateway_id` and `payment_data`. */
    BeneficiaryPaymentMethod: {
      /** @description What payouts take. */
      id?: number | string;
      /** @description The account owner. */
      user_id?: number;
      gateway_id?: components["schemas"]["PayoutRailId"];
      /** @description The beneficiary that they belong to. */
      beneficiary_id?: number | string | null;
      /** @description A name for the record. */
      nickname?: string;
      /** @description Currency that is paid out. */
      currency?: string;
      address?: components["schemas"]["PaymentMethodAddress"] | null;
      payment_data?: components["schemas"]["AccountDetails"];
      /** @description The rail. */
      gateway?: components["schemas"]["PayoutMethod"];
      payment_method_id?: components["schemas"]["PayoutRailId"];
      /** @description Name of the rail. */
      method_name?: string;
      /** @description ISO 3166-1 alpha-3. */
      country?: string;
      account_details?: components["schemas"]["AccountDetails"];
      /** Format: date-time */
      created_at?: string;
    };
    BeneficiaryPaymentMethodListResponse: components["schemas"]["SuccessEnvelope"] & {
      data: components["schemas"]["ListBeneficiaryPaymentMethodsResult"];
    };
    /** @description The new record itself (2026), or a message with the record in an inner `data` (2025) or without (2024). */
    CreatedBeneficiaryPaymentMethod: components["schemas"]["BeneficiaryPaymentMethod"] & {
      /** @description Free text; never match on it. */
      message?: string;
      data?: components["schemas"]["BeneficiaryPaymentMethod"];
    };
    CreatedBeneficiaryPaymentMethodResponse: components["schemas"]["SuccessEnvelope"] & {
      data: components["schemas"]["CreatedBeneficiaryPaymentMethod"];
    };
    CreateExchangeRateQuoteRequest: {
      /** @description Source currency, ISO 4217. */
      from_currency: string;
      /** @description Target currency, ISO 4217. */
      to_currency: string;
      /** @description Amount in the source currency, in major units. */
      amount: number;
      /** @description The rail, for its exact fees. Optional since 2026. */
      method_id?: components["schemas"]["PayoutRailId"];
      /**
       * @description Which way the money goes. Required with `method_id`.
       * @enum {string}
       */
      method_type?: "payin" | "payout";
    };
    /** @description A quote, good for 5 minutes. The strings were seen with thousands separators from 1,000 up (`1,021.00`), so do not parse them as plain numbers. */
    ExchangeRateQuote: {
      /** @description What `createWalletPayout` takes. */
      quote_id?: string;
      from_currency?: string;
      to_currency?: string;
      /** @description Units of the target for one of the source, with 8 decimals. */
      rate?: string;
      /** @description Amount in the source currency, with 8 decimals. */
      amount?: string;
      /**
       * @description A sentence, not an amount.
       * @example 1USD - 1.00000000 USD
       */
      converted_amount?: string;
      payout_data?: components["schemas"]["QuotePayoutData"];
      calculator?: components["schemas"]["QuoteCalculator"];
      /** @description The rate, in the reply of 2024 only. */
      exchange_rate?: number;
      method_id?: components["schemas"]["PayoutRailId"];
      method_type?: "payin" | "payout" | (string & {});
      /**
       * Format: date-time
       * @description When, in the reply of 2024 only.
       */
      timestamp?: string;
    };
    /** @description What the payout costs and brings. */
    QuotePayoutData: {
      /** @description The fee in the source currency. */
      total_transaction_fee_in_from_currency?: string;
      /** @description The fee in the target currency. */
      total_transaction_fee_in_to_currency?: string;
      /** @description What is sent, without the fee. */
      customer_sent_amount?: string;
      /** @description What the receiver gets, says the page. It was seen to repeat the amount sent; the calculator's figure in `payout_currency` is the surer one. */
      customer_receive_amount?: string;
      /** @description What the wallet is charged: amount and fee. */
      customer_total_amount_due?: string;
    };
    /** @description One sum in both currencies, in major units. */
    QuoteAmount: {
      /** @description In the currency of the wallet. */
      wallet_currency?: number;
      /** @description In the currency that is paid out. */
      payout_currency?: number;
      /** @description In US dollars; on the total fee only. */
      usd?: number;
    };
    /** @description How the quote was reckoned. */
    QuoteCalculator: {
      /** @description All fees. */
      total_fee?: components["schemas"]["QuoteAmount"];
      /** @description Amount and fees. */
      total_amount?: components["schemas"]["QuoteAmount"];
      /** @description What the wallet is charged. */
      amount_due?: number;
      exchange_rate?: number;
      adjusted_rate?: number;
      /** @description Currency that is paid out. */
      target_currency?: string;
      /** @description Wallets that can be charged. */
      base_currencies?: string[];
      /** @description What the wallet is charged. */
      debit_amount?: components["schemas"]["QuoteAmount"];
      /** @description What the receiver gets. */
      customer_receive_amount?: components["schemas"]["QuoteAmount"];
      /** @description The fees one by one. */
      fee_breakdown?: {
        /** @description The part that grows with the amount. */
        float?: components["schemas"]["QuoteAmount"];
        /** @description The part that does not. */
        fixed?: components["schemas"]["QuoteAmount"];
        /** @description Both parts. */
        total?: number;
      };
      /** @description The rail; present if `method_id` was given. */
      PayoutMethod?: components["schemas"]["PayoutMethod"];
    };
    ExchangeRateQuoteResponse: components["schemas"]["SuccessEnvelope"] & {
      data: components["schemas"]["ExchangeRateQuote"];
    };
    /** @description The balance of the wallet in one currency. */
    WalletBalance: {
      /** @description The currency. */
      name?: string;
      /** @description The currency in lower case. */
      slug?: string;
      /** @description Balance in major units, such as `35585.00` or `0`. */
      balance?: string;
      currency?: components["schemas"]["WalletCurrency"];
      /** @description Decimals that the provider keeps; 2 for CLP too, which has none by ISO 4217. */
      decimal_places?: number;
      /** @description For display. */
      meta?: {
        logo?: string;
        symbol?: string;
        /** @description Name of the currency. */
        fullname?: string;
        precision?: number | string;
      };
      /** @description Seen in 2025 only. */
      description?: string | null;
      /** @description Seen in 2025 only. */
      deleted_at?: string | null;
    };
    WalletBalanceListResponse: components["schemas"]["SuccessEnvelope"] & {
      data: components["schemas"]["ListWalletBalancesResult"];
    };
    /** @description A movement on the account. It does not name the payout it belongs to. */
    Transaction: {
      /** @description What `getTransaction` takes. */
      id?: number;
      /** Format: uuid */
      transaction_id?: string;
      /** @description Amount in major units, such as `8.736`. */
      transaction_amount?: string;
      /** @description Where it stands. Another set than that of payouts. */
      transaction_status?: "success" | "complete" | "detected" | "pending" | "In Progress" | "failed" | (string & {});
      transaction_type?: "deposit" | "payout" | "virtual_account" | "transfer" | "card_transaction" | "crypto_deposit" | (string & {});
      transaction_memo?: string;
      transaction_purpose?: string;
      transaction_currency?: string;
      customer_id?: string | null;
      /** Format: date-time */
      created_at?: string;
    };
    TransactionListResponse: components["schemas"]["SuccessEnvelope"] & {
      data: components["schemas"]["ListTransactionsResult"];
      /** @description Where the page stands, since 2026. */
      meta?: components["schemas"]["Pagination"];
      /** @description The same, before 2026. */
      pagination?: components["schemas"]["Pagination"];
    };
    TransactionResponse: components["schemas"]["SuccessEnvelope"] & {
      data: components["schemas"]["Transaction"];
    };
    /** @description The status of a payout changed. The name of the first member has a dot in it. */
    PayoutUpdatedEvent: {
      /** @constant */
      "event.type": "payout.updated";
      payload: components["schemas"]["PayoutEventPayload"];
    };
    /** @description A payout was completed. The name of the first member has a dot in it. */
    PayoutCompletedEvent: {
      /** @constant */
      "event.type": "payout.completed";
      payload: components["schemas"]["PayoutEventPayload"];
    };
    /** @description The payout. The documents say that it is an object and no more; the members are those that an integrator parses. */
    PayoutEventPayload: {
      id?: string;
      /**
       * Format: uuid
       * @description What `getPayout` takes.
       */
      payout_id?: string;
      customer_id?: string | null;
      beneficiary_id?: string | number;
      /** @description Currency that is paid out. */
      currency?: string;
      /** @description Amount in major units. */
      amount?: string | number;
      status?: components["schemas"]["PayoutStatus"];
      created_at?: string;
      updated_at?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description What is wrong, field by field. */
    FieldMessages: {
      [key: string]: string[];
    };
    /** @description Fields are wrong or missing, with the messages in `data`. */
    ValidationFailure: {
      status: "failed" | (string & {});
      /** @description A copy of the HTTP status. */
      status_code: number;
      /** @description Free text; never match on it. */
      message: string;
      data: components["schemas"]["FieldMessages"];
    };
    /** @description Fields are wrong or missing, with the messages in `errors`. */
    ValidationError: {
      status: "error" | (string & {});
      /** @description A copy of the HTTP status. */
      status_code: number;
      /** @description Free text; never match on it. */
      message: string;
      errors: components["schemas"]["FieldMessages"];
    };
    /** @description One thing went wrong. Documented for status 500; with `failed` and 400 it was seen elsewhere. */
    Failure: {
      status: "error" | "failed" | (string & {});
      /** @description A copy of the HTTP status. */
      status_code: number;
      /** @description Free text; never match on it. */
      message: string;
      data: {
        /** @description What went wrong; never match on it. */
        error: string;
      };
    };
    /** @description Items of a batch failed. Others may have been paid. */
    BatchFailure: {
      status: "failed" | (string & {});
      /** @description A copy of the HTTP status. */
      status_code: number;
      /** @description Free text; never match on it. */
      message: string;
      data: {
        /** @description One entry for each item that failed; a server of 2025 may send an object keyed by item. */
        errors: components["schemas"]["BareError"][] | {
          [key: string]: components["schemas"]["BareError"];
        };
      };
    };
    /** @description A message without an envelope. */
    BareMessage: {
      /** @description Free text; never match on it. */
      message: string;
    };
    /** @description An error without an envelope. */
    BareError: {
      /** @description Free text; never match on it. */
      error: string;
    };
    /** @description What a 400 holds. */
    BadRequestBody: components["schemas"]["ValidationFailure"] | components["schemas"]["Failure"] | components["schemas"]["BareError"];
    /** @description What a 400 of a batch holds. */
    BatchBadRequestBody: components["schemas"]["BatchFailure"] | components["schemas"]["ValidationFailure"] | components["schemas"]["Failure"] | components["schemas"]["BareError"];
    /** @description Any of the shapes of a failure. */
    ErrorBody: components["schemas"]["ValidationFailure"] | components["schemas"]["ValidationError"] | components["schemas"]["Failure"] | components["schemas"]["BatchFailure"] | components["schemas"]["BareMessage"] | components["schemas"]["BareError"];
    ListPayoutsQuery: {
      /** @description Which page, from 1. */
      page?: number;
    };
    ListPayoutsResult: components["schemas"]["Payout"][];
    ListPayoutCountriesResult: components["schemas"]["PayoutCountry"][];
    ListPayoutMethodsQuery: {
      /** @description Country of the receiver, ISO 3166-1 alpha-3. */
      country: string;
    };
    ListPayoutMethodsResult: components["schemas"]["PayoutMethod"][];
    ListBeneficiariesQuery: {
      /** @description Which page, from 1. Shown only in the page addresses of the 2024 example. */
      page?: number;
      /** @description Records on a page. 15 if absent in 2026, 20 in the 2024 example. */
      per_page?: number;
    };
    ListBeneficiariesResult: components["schemas"]["BeneficiaryProfile"][];
    UpdateBeneficiaryBeneficiaryId: number | string;
    ListBeneficiaryPaymentMethodsResult: components["schemas"]["BeneficiaryPaymentMethod"][];
    UpdateBeneficiaryPaymentMethodMethodId: number | string;
    ListWalletBalancesQuery: {
      /** @description Only the wallet in this currency. */
      currency?: components["schemas"]["WalletCurrency"];
    };
    ListWalletBalancesResult: components["schemas"]["WalletBalance"][];
    ListTransactionsQuery: {
      /**
       * @description Only transactions in this status.
       * @enum {string}
       */
      status?: "success" | "complete" | "detected" | "pending" | "In Progress" | "failed";
      /**
       * @description Only transactions of this type.
       * @enum {string}
       */
      transaction_type?: "deposit" | "payout" | "virtual_account" | "transfer" | "card_transaction" | "crypto_deposit";
      /** @description Only transactions of this customer. */
      customer_id?: string;
      /** @description Only transactions of exactly this amount, in major units. */
      amount?: number;
      /**
       * Format: date
       * @description From this day on.
       */
      start_date?: string;
      /**
       * Format: date
       * @description Up to this day, which is included.
       */
      end_date?: string;
      /**
       * @description Which page, from 1.
       * @default 1
       */
      page?: number;
      /**
       * @description Records on a page. The most is not documented.
       * @default 10
       */
      per_page?: number;
    };
    ListTransactionsResult: components["schemas"]["Transaction"][];
  };
  responses: {
    /** @description The payout was accepted. It is not paid yet. */
    PayoutAccepted: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["PayoutResponse"];
      };
    };
    /** @description The batch was handled. Items that failed stand in `errors`. There is no envelope to take off: the whole body is the result, so that failures are not lost. */
    BatchAccepted: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["BatchPayoutResponse"];
      };
    };
    /** @description The payout was accepted. It is not paid yet. */
    WalletPayoutAccepted: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["WalletPayoutResponse"];
      };
    };
    /** @description The beneficiary was saved. */
    BeneficiaryCreated: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["CreatedBeneficiaryResponse"];
      };
    };
    /** @description The payment details were saved. */
    BeneficiaryPaymentMethodCreated: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["CreatedBeneficiaryPaymentMethodResponse"];
      };
    };
    /** @description Done. What the body holds beside the envelope is not documented, `data` least of all, so the whole body is the result. */
    Acknowledged: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["AcknowledgementResponse"];
      };
    };
    /** @description The request is not valid. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["BadRequestBody"];
      };
    };
    /** @description The request is not valid, or its key is missing or too old. That the key errors come with 400 is inferred; the page names no code. */
    BadWriteRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["BadRequestBody"];
      };
    };
    /** @description The token is missing, wrong or expired. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["BareMessage"];
      };
    };
    /** @description No such resource. No page shows the body. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description A field is wrong, in the shape of 2026. */
    UnprocessableEntity: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ValidationError"];
      };
    };
    /** @description Over the limit of the API key. How long to wait is not told: back off, longer each time. No page shows the body. */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description Something went wrong on their side. On a payout, the outcome is unknown. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description Any other failure, in any of the documented shapes. */
    UnexpectedError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
  };
  parameters: {
    /** @description One key for each payment, the same on every attempt. Any unique string is allowed and a UUID is advised; make it random, for a server of 2025 looked keys up without regard to the account. Never reuse a key for another body: what that gives is not documented, and the old reply without a new payment is likely. */
    IdempotencyKey: string;
    /**
     * @description The `payout_id` of the payout, not its `transaction_id`.
     * @example 79be1bfc-a3fa-4d8d-909d-c9c24d53875d
     */
    PayoutId: string;
    /**
     * @description Id of the beneficiary: an integer in 2024, `ben-` and a UUID in 2026.
     * @example 1
     */
    BeneficiaryId: components["schemas"]["UpdateBeneficiaryBeneficiaryId"];
    /**
     * @description Id of the saved payment details.
     * @example 9
     */
    MethodId: components["schemas"]["UpdateBeneficiaryPaymentMethodMethodId"];
    /**
     * @description Which page, from 1.
     * @example 1
     */
    Page: number;
    /** @description HMAC-SHA256 of the raw body in lower-case hex; may come as `Signature` instead. */
    WebhookSignature: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Requests allowed in a minute.
     * @example 60
     */
    RateLimitLimit: number;
    /**
     * @description Requests left in this minute.
     * @example 59
     */
    RateLimitRemaining: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  createPayout: {
    parameters: {
      query?: never;
      header?: {
        /** @description One key for each payment, the same on every attempt. Any unique string is allowed and a UUID is advised; make it random, for a server of 2025 looked keys up without regard to the account. Never reuse a key for another body: what that gives is not documented, and the old reply without a new payment is likely. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreatePayoutRequest"];
      };
    };
    responses: {
      200: components["responses"]["PayoutAccepted"];
      201: components["responses"]["PayoutAccepted"];
      /** @description A field is wrong or missing, the key is missing or too old, or the balance is too low. That the key errors come with 400 is inferred; the pages name no code. A key that is too old says nothing of what the first request with it did. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BadRequestBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  createBatchPayout: {
    parameters: {
      query?: never;
      header?: {
        /** @description One key for each payment, the same on every attempt. Any unique string is allowed and a UUID is advised; make it random, for a server of 2025 looked keys up without regard to the account. Never reuse a key for another body: what that gives is not documented, and the old reply without a new payment is likely. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateBatchPayoutRequest"];
      };
    };
    responses: {
      200: components["responses"]["BatchAccepted"];
      201: components["responses"]["BatchAccepted"];
      /** @description At least one item failed, or the request is not valid. Other items may have been paid. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BatchBadRequestBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getPayout: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `payout_id` of the payout, not its `transaction_id`.
         * @example 79be1bfc-a3fa-4d8d-909d-c9c24d53875d
         */
        payout_id: components["parameters"]["PayoutId"];
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
          "application/json": components["schemas"]["PayoutResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  listPayouts: {
    parameters: {
      query?: {
        /**
         * @description Which page, from 1.
         * @example 1
         */
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
          "application/json": components["schemas"]["PayoutListResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  createWalletPayout: {
    parameters: {
      query?: never;
      header?: {
        /** @description One key for each payment, the same on every attempt. Any unique string is allowed and a UUID is advised; make it random, for a server of 2025 looked keys up without regard to the account. Never reuse a key for another body: what that gives is not documented, and the old reply without a new payment is likely. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateWalletPayoutRequest"];
      };
    };
    responses: {
      200: components["responses"]["WalletPayoutAccepted"];
      201: components["responses"]["WalletPayoutAccepted"];
      /** @description A field is wrong or missing, the key is missing or too old, or the balance is too low. That the key errors come with 400 is inferred; the pages name no code. A key that is too old says nothing of what the first request with it did. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BadRequestBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  login: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LoginRequest"];
      };
    };
    responses: {
      /** @description An access token. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccessTokenResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      /** @description The account id or the secret is wrong. No page shows the body. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  refreshToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A new access token. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccessTokenResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  listPayoutCountries: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The countries. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PayoutCountryListResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  listPayoutMethods: {
    parameters: {
      query: {
        /**
         * @description Country of the receiver, ISO 3166-1 alpha-3.
         * @example CHL
         */
        country: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rails. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PayoutMethodListResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getBeneficiaryForm: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the rail, from `listPayoutMethods`.
         * @example 21
         */
        payment_method_id: components["schemas"]["PayoutRailId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The form. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BeneficiaryFormResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  listBeneficiaries: {
    parameters: {
      query?: {
        /** @description Which page, from 1. Shown only in the page addresses of the 2024 example. */
        page?: number;
        /** @description Records on a page. 15 if absent in 2026, 20 in the 2024 example. */
        per_page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of beneficiaries. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BeneficiaryListResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  createBeneficiary: {
    parameters: {
      query?: never;
      header?: {
        /** @description One key for each payment, the same on every attempt. Any unique string is allowed and a UUID is advised; make it random, for a server of 2025 looked keys up without regard to the account. Never reuse a key for another body: what that gives is not documented, and the old reply without a new payment is likely. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateBeneficiaryRequest"];
      };
    };
    responses: {
      200: components["responses"]["BeneficiaryCreated"];
      201: components["responses"]["BeneficiaryCreated"];
      400: components["responses"]["BadWriteRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateBeneficiary: {
    parameters: {
      query?: never;
      header?: {
        /** @description One key for each payment, the same on every attempt. Any unique string is allowed and a UUID is advised; make it random, for a server of 2025 looked keys up without regard to the account. Never reuse a key for another body: what that gives is not documented, and the old reply without a new payment is likely. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * @description Id of the beneficiary: an integer in 2024, `ben-` and a UUID in 2026.
         * @example 1
         */
        beneficiary_id: components["parameters"]["BeneficiaryId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateBeneficiaryRequest"];
      };
    };
    responses: {
      /** @description The beneficiary was changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LegacyBeneficiaryResponse"];
        };
      };
      400: components["responses"]["BadWriteRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  archiveBeneficiary: {
    parameters: {
      query?: never;
      header?: {
        /** @description One key for each payment, the same on every attempt. Any unique string is allowed and a UUID is advised; make it random, for a server of 2025 looked keys up without regard to the account. Never reuse a key for another body: what that gives is not documented, and the old reply without a new payment is likely. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * @description Id of the beneficiary: an integer in 2024, `ben-` and a UUID in 2026.
         * @example 1
         */
        beneficiary_id: components["parameters"]["BeneficiaryId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Acknowledged"];
      400: components["responses"]["BadWriteRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  listBeneficiaryPaymentMethods: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The saved payment details. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BeneficiaryPaymentMethodListResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  createBeneficiaryPaymentMethod: {
    parameters: {
      query?: never;
      header?: {
        /** @description One key for each payment, the same on every attempt. Any unique string is allowed and a UUID is advised; make it random, for a server of 2025 looked keys up without regard to the account. Never reuse a key for another body: what that gives is not documented, and the old reply without a new payment is likely. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateBeneficiaryPaymentMethodRequest"];
      };
    };
    responses: {
      200: components["responses"]["BeneficiaryPaymentMethodCreated"];
      201: components["responses"]["BeneficiaryPaymentMethodCreated"];
      400: components["responses"]["BadWriteRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateBeneficiaryPaymentMethod: {
    parameters: {
      query?: never;
      header?: {
        /** @description One key for each payment, the same on every attempt. Any unique string is allowed and a UUID is advised; make it random, for a server of 2025 looked keys up without regard to the account. Never reuse a key for another body: what that gives is not documented, and the old reply without a new payment is likely. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * @description Id of the saved payment details.
         * @example 9
         */
        methodId: components["parameters"]["MethodId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateBeneficiaryPaymentMethodRequest"];
      };
    };
    responses: {
      200: components["responses"]["Acknowledged"];
      400: components["responses"]["BadWriteRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteBeneficiaryPaymentMethod: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the saved payment details.
         * @example 9
         */
        methodId: components["parameters"]["MethodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Acknowledged"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  createExchangeRateQuote: {
    parameters: {
      query?: never;
      header?: {
        /** @description One key for each payment, the same on every attempt. Any unique string is allowed and a UUID is advised; make it random, for a server of 2025 looked keys up without regard to the account. Never reuse a key for another body: what that gives is not documented, and the old reply without a new payment is likely. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateExchangeRateQuoteRequest"];
      };
    };
    responses: {
      /** @description The quote. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ExchangeRateQuoteResponse"];
        };
      };
      400: components["responses"]["BadWriteRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  listWalletBalances: {
    parameters: {
      query?: {
        /** @description Only the wallet in this currency. */
        currency?: components["schemas"]["WalletCurrency"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The balances. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WalletBalanceListResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  listTransactions: {
    parameters: {
      query?: {
        /** @description Only transactions in this status. */
        status?: "success" | "complete" | "detected" | "pending" | "In Progress" | "failed";
        /** @description Only transactions of this type. */
        transaction_type?: "deposit" | "payout" | "virtual_account" | "transfer" | "card_transaction" | "crypto_deposit";
        /** @description Only transactions of this customer. */
        customer_id?: string;
        /** @description Only transactions of exactly this amount, in major units. */
        amount?: number;
        /**
         * @description From this day on.
         * @example 2026-03-01
         */
        start_date?: string;
        /**
         * @description Up to this day, which is included.
         * @example 2026-03-31
         */
        end_date?: string;
        /** @description Which page, from 1. */
        page?: number;
        /** @description Records on a page. The most is not documented. */
        per_page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of transactions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TransactionListResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getTransaction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `id` of the transaction, a number; not its `transaction_id`.
         * @example 14
         */
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The transaction. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TransactionResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
}
