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
     *
     * The wallet is charged when the request is accepted. A success means only that the payout was accepted:
     * it may stay `pending` for a long time. Keep both ids of the response; `payout_id` is the one that
     * `getPayout` takes. A payout cannot be found by a reference of yours, so store the key with your record
     * before you send.
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
     *
     * Each item is processed separately and nothing is rolled back, so payouts may have been made whatever
     * the response, even after a 400. Read the payouts before you send any item again, and prefer one request
     * for each payout. The 2026 page mentions an `errors` array, but its place could not be read: this
     * operation returns the whole body. The 2024 page says the opposite (one transaction, all or nothing). No
     * limit on items is documented.
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
     *
     * The 2025 pages print `/payout/{payout_id}` in the text and `/wallet/payout/{payout_id}` in the embedded
     * reference; this older path is the one seen answering in 2026. The response to an unknown id is not
     * documented: expect 404 or 400.
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
     *
     * Printed as `/payout/get` in 2024 and as this path since 2025. The overview of 2024 promises a filter by
     * status and names no parameter. No filter by a reference exists: to find a payout of yours, match
     * amount, saved payment details and time.
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
     * Create one payout from a named wallet, optionally at a quoted rate.
     *
     * The wallet is charged when the request is accepted. With a `quote_id` (from `createExchangeRateQuote`,
     * good for 5 minutes) the amount is taken from the quote; without one, `amount` is required.
     * `payment_method_id` is the id of saved payment details, not of a rail. The reply to an expired or
     * mismatching quote is not documented.
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
     *
     * Called without a token. The token is valid for as long as `expires_in` says: 600 seconds in the newer
     * pages, 3600 in a recording of January 2024.
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
     *
     * Called with the current token, which must still be valid.
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
     *
     * Not paged. The name of a country stands in `country` in 2026 and in `name`, lower case, before.
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
     *
     * The `id` of a rail goes into `getBeneficiaryForm`, into a quote, and into new payment details; it is
     * not what a payout takes. The limits of a rail are not returned.
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
     *
     * The keys listed here are the keys of `payment_data` or `account_details` when payment details are
     * saved. Three generations of the reply are documented: a flat template (2024, without an envelope), a
     * list in `payment_data` (2025) and a list in `fields` (2026). Expect either list.
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
     *
     * In 2024 `data` was a whole page object with an older kind of record inside (`data.data`); since 2026 it
     * is the list itself.
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
     *
     * Payment details are saved separately, with `createBeneficiaryPaymentMethod`. The body has two
     * documented shapes, that of 2024 and that of 2026. A repeat creates a second record: the key was
     * observed to be ignored here.
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
     *
     * Send the fields to change. The documented reply is an older kind of record that does not show the
     * fields sent, so do not rely on it.
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
     *
     * Takes no body. No reply is documented.
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
     *
     * Not paged in the documented reply. The `id` of a record is the `beneficiary_details_id` of
     * `createPayout` and the `payment_method_id` of `createWalletPayout`.
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
     *
     * Read `getBeneficiaryForm` for the keys that the rail asks for. The body has two documented shapes, that
     * of 2025 and that of 2026; they use `payment_method_id` and `gateway_id` for the same thing, the rail. A
     * repeat creates a second record. Most pages print the path with a slash at its end.
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
     *
     * No reply is documented.
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
     *
     * No reply is documented.
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
     *
     * Pass the `quote_id` to `createWalletPayout` within 5 minutes. With `method_id` the quote has the exact
     * fees of that rail. At most 30 requests a minute. One copy of a 2026 guide says that the rate is not
     * locked; the reference says that it is. What an expired quote gives is not documented.
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
     *
     * One entry for each currency. A payout debits the amount and the fee, so compare with the quote's total
     * before you send.
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
     * List the transactions of the account, a page at a time.
     *
     * Use it to look for a payout of unknown outcome: filter by type, amount and day. Filters can be
     * combined. Printed as `/business/transactions/all` before 2026, with the totals in `pagination` and not
     * in `meta`.
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
     *
     * The documentation mentions more details than the list has, but its example could not be read.
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
  "/business/webhook": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the endpoint that receives events.
     *
     * No page that was read shows the reply, so this operation returns the whole body.
     */
    get: operations["getWebhook"];
    put?: never;
    /**
     * Set the endpoint of yours that receives events.
     *
     * One endpoint per account receives every event; there is no filter. The published server makes a new
     * secret at every call, so do not call it at each start of a program.
     */
    post: operations["createWebhook"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/business/webhook/{webhookId}/regenerate-secret": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Replace the secret that signs events.
     *
     * From then on events are signed with the new secret. Whether the old one stays valid for a while is not
     * documented. A repeat makes another secret.
     */
    post: operations["regenerateWebhookSecret"];
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
     *
     * Sent for failures too, which have no event of their own, so read `payload.status`. Duplicates can be
     * recognised only by event, `payout_id`, status and `updated_at`.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /** HMAC-SHA256 of the raw body in lower-case hex; may come as `Signature` instead. */
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
        /** Received. */
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
     *
     * Documented beside `payout.updated`; integrators saw only that one. Do not wait for this event to treat
     * a payout as paid.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /** HMAC-SHA256 of the raw body in lower-case hex; may come as `Signature` instead. */
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
        /** Received. */
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
    /** Envelope of every success. */
    SuccessEnvelope: {
      /** Whether the request succeeded. */
      status: "success" | (string & {});
      /** A copy of the HTTP status, which may differ from it; 201 here was seen with HTTP 200. */
      status_code?: number;
      /** Free text; do not match on it. */
      message?: string;
    };
    /** A success without further documentation. */
    AcknowledgementResponse: components["schemas"]["SuccessEnvelope"] & {
      /** Not documented. */
      data?: unknown;
    };
    /** Position of the page in the list. The addresses are absent in some lists. */
    Pagination: {
      /** Records on all pages. */
      total?: number;
      /** Records on a page. */
      per_page?: number;
      /** This page, from 1. */
      current_page?: number;
      /** The last page. */
      last_page?: number;
      /** Address of the next page. */
      next_page_url?: string | null;
      /** Address of the page before. */
      prev_page_url?: string | null;
    };
    /** Id of payment details saved with `createBeneficiaryPaymentMethod`. Not the id of a rail. */
    SavedPaymentMethodId: number;
    /** Id of a rail from `listPayoutMethods`, also called gateway id. Not the id of saved payment details. */
    PayoutRailId: number;
    /**
     * Currency of a wallet. The listed ones are the documented wallets; a rail takes only those in its
     * `base_currency`.
     */
    WalletCurrency: "ARS" | "BRL" | "CLP" | "COP" | "EUR" | "MXN" | "PEN" | "USD" | (string & {});
    /**
     * Status of a payout. No page lists the statuses or says which are final. `pending`, `processing`,
     * `completed` and `failed` are documented; `success`, `cancelled`, `refunded` and `expired` were seen
     * elsewhere. Treat any other as not final.
     */
    PayoutStatus: "pending" | "processing" | "completed" | "failed" | "success" | "cancelled" | "refunded" | "expired" | (string & {});
    /**
     * The primary document has three fields. Live calls of 2026 may be refused without `debit_wallet`, and
     * without `payment_method_id` equal to `beneficiary_details_id`.
     */
    CreatePayoutRequest: {
      /**
       * Beneficiary to pay. An integer, and required, in the primary document; a string, optional and for
       * tracking only, in 2026.
       */
      beneficiary_id?: number | string;
      /**
       * Amount to pay out, in major units. In the currency of the debited wallet, says the page of 2026; the
       * primary document names no currency.
       */
      amount: number;
      /** The saved payment details to pay to. */
      beneficiary_details_id: components["schemas"]["SavedPaymentMethodId"];
      /** The wallet to charge. */
      debit_wallet?: components["schemas"]["WalletCurrency"];
      /** The same id as `beneficiary_details_id`, under the name that the charging step reads. */
      payment_method_id?: components["schemas"]["SavedPaymentMethodId"];
      /** A quote to pay at, from `createExchangeRateQuote`; good for 5 minutes. */
      quote_id?: string;
      /**
       * The customer on whose behalf the payout is made; some rails need it.
       *
       * Format: `uuid`.
       */
      customer_id?: string;
    };
    /** A payout. The members after `beneficiary` come in some generations of the reply only. */
    Payout: {
      /** The account owner that started the payout. */
      user_id?: number;
      /**
       * Amount in major units, with no or two decimals. Since 2026 it is in the currency of the debited
       * wallet while `currency` is that of the payout, so the two are one sum only if both currencies are the
       * same.
       */
      amount?: string;
      /** Currency that is paid out. */
      currency: string;
      /**
       * The beneficiary, as a string of its integer id; or, in 2026, the id of the saved payment details.
       * Trust the `beneficiary` object where there is one.
       */
      beneficiary_id?: number | string;
      /** Status of a payout. */
      status: components["schemas"]["PayoutStatus"];
      /** Format: `date-time`. */
      created_at?: string;
      /** Format: `date-time`. */
      updated_at?: string;
      /**
       * Identity of the payout; what `getPayout` takes.
       *
       * Format: `uuid`.
       */
      payout_id?: string;
      /** A beneficiary, as payouts carry it. */
      beneficiary?: components["schemas"]["Beneficiary"];
      /** The rail's response or the request, in lists only. Do not rely on it. */
      raw_data?: {
        [key: string]: unknown;
      };
      /** Identity of the transaction, since 2026 in place of `payout_id` or beside it. */
      transaction_id?: string | number;
      /** What the wallet was charged, in major units of its currency. */
      debit_amount?: string | number;
      /** What is paid out; its members are not documented. */
      target_amount?: {
        [key: string]: unknown;
      };
      /** The fees; its members are not documented. */
      fees?: {
        [key: string]: unknown;
      };
      /** When the request was processed. */
      processed_at?: string;
    };
    PayoutResponse: components["schemas"]["SuccessEnvelope"] & {
      /** A payout. */
      data: components["schemas"]["Payout"];
    };
    PayoutListResponse: components["schemas"]["SuccessEnvelope"] & {
      data: components["schemas"]["ListPayoutsResult"];
      /** Position of the page in the list. */
      pagination?: components["schemas"]["Pagination"];
    };
    CreateBatchPayoutRequest: {
      /** The payouts to make. How many are allowed is not documented. */
      payouts: components["schemas"]["BatchPayoutItem"][];
    };
    /** One payout of a batch. */
    BatchPayoutItem: {
      /** Beneficiary to pay: an integer, and required, in 2024; a string and optional in 2026. */
      beneficiary_id?: number | string;
      /** Amount to pay out, in major units. */
      amount: number;
      /** The saved payment details to pay to. */
      beneficiary_details_id: components["schemas"]["SavedPaymentMethodId"];
    };
    /** One payout of a batch, as in the reply of 2024. It has no payout id. */
    BatchPayoutResult: {
      beneficiary_id?: number | string;
      /** Amount in major units. */
      amount?: number;
      /** The rail. */
      gateway?: string;
      /** Currency that is paid out. */
      currency?: string;
      /** The rail's response. */
      transaction_details?: {
        [key: string]: unknown;
      };
    };
    /** Result of a batch. */
    BatchPayoutResponse: components["schemas"]["SuccessEnvelope"] & {
      /** The payouts that were made; or, in 2026, possibly an object that holds failures too. */
      data?: components["schemas"]["BatchPayoutResult"][] | components["schemas"]["BatchPayoutOutcome"];
    };
    /** Failed items besides the others. Only `errors` is documented, and not its items. */
    BatchPayoutOutcome: {
      /** One entry for each item that failed. */
      errors: unknown[];
    } & {
      [key: string]: unknown;
    };
    /**
     * Give an amount or a quote. The page of 2026 mentions "inline recipient details" but does not define
     * them.
     */
    CreateWalletPayoutRequest: {
      /** The wallet to charge. */
      debit_wallet: components["schemas"]["WalletCurrency"];
      /**
       * The saved payment details to pay to. One sentence of 2026 speaks of rails too; the saved details are
       * meant.
       */
      payment_method_id: components["schemas"]["SavedPaymentMethodId"];
      /**
       * Amount in major units, in the currency of the wallet (2026). A page of February 2025 said the
       * receiver's currency, and its examples do not decide it. Left out with a quote.
       */
      amount?: number;
      /** A quote to pay at, from `createExchangeRateQuote`; the amount is then the quote's. */
      quote_id?: string;
      /** Beneficiary to pay. */
      beneficiary_id?: string;
      /**
       * The customer on whose behalf the payout is made.
       *
       * Format: `uuid`.
       */
      customer_id?: string;
    };
    /** A payout from a named wallet. The reply of 2025 has no status; that of 2026 has no `payout_id`. */
    WalletPayout: {
      /**
       * Identity of the payout; what `getPayout` takes.
       *
       * Format: `uuid`.
       */
      payout_id?: string;
      /** Identity of the transaction, since 2026. */
      transaction_id?: string;
      /** Status of a payout. */
      status?: components["schemas"]["PayoutStatus"];
      /** The account owner that started the payout. */
      user_id?: number;
      /**
       * Amount in major units. Whether it is in the currency of the wallet or of the payout is not decided by
       * the documented examples.
       */
      amount?: number | string;
      /** Currency that is paid out. */
      currency?: string;
      /** The wallet that is charged. */
      debit_wallet?: string;
      /** What the wallet is charged. */
      debit_amount?: number;
      /** Currency that is paid out. */
      credit_currency?: string;
      /** What is paid out. */
      credit_amount?: number;
      /** Units of the payout currency for one of the wallet's. */
      exchange_rate?: number;
      /** The fee. Its currency is not documented. */
      fee?: number;
      /** Id of payment details saved with `createBeneficiaryPaymentMethod`. */
      payment_method_id?: components["schemas"]["SavedPaymentMethodId"];
      /** The beneficiary; or, in 2025, the id of the saved payment details. */
      beneficiary_id?: number | string;
      /** A beneficiary, as payouts carry it. */
      beneficiary?: components["schemas"]["Beneficiary"];
      /** The request, repeated. Do not rely on it. */
      raw_data?: {
        [key: string]: unknown;
      };
      /** Format: `date-time`. */
      created_at?: string;
      /** Format: `date-time`. */
      updated_at?: string;
    };
    WalletPayoutResponse: components["schemas"]["SuccessEnvelope"] & {
      /** A payout from a named wallet. */
      data: components["schemas"]["WalletPayout"];
    };
    CreateWebhookRequest: {
      /**
       * A public HTTPS address.
       *
       * Format: `uri`.
       */
      url: string;
    };
    /** The endpoint that receives events. */
    Webhook: {
      /**
       * Missing in the reply of 2026.
       *
       * Format: `uuid`.
       */
      id?: string;
      /** Format: `uri`. */
      url: string;
      /** The key of the signatures. Shown here, so keep it; null in the reply of 2024. */
      secret?: string | null;
      /** `general` in the reply of 2024. */
      events?: string;
      /** Format: `date-time`. */
      created_at?: string;
      /** Format: `date-time`. */
      updated_at?: string;
    };
    WebhookResponse: components["schemas"]["SuccessEnvelope"] & {
      /** The endpoint that receives events. */
      data: components["schemas"]["Webhook"];
    };
    WebhookReadResponse: components["schemas"]["SuccessEnvelope"] & {
      /** Not documented. */
      data?: unknown;
    };
    LoginRequest: {
      /** Id of the account, from the dashboard. Opaque. */
      account_id: string;
      /** The app secret, which the dashboard shows once. */
      app_secret: string;
    };
    AccessToken: {
      /** The bearer token, a JWT. */
      access_token?: string;
      /** Absent when a token is renewed, in 2026. */
      token_type?: "bearer" | (string & {});
      /** Seconds until it expires. */
      expires_in?: number;
    };
    AccessTokenResponse: components["schemas"]["SuccessEnvelope"] & {
      data: components["schemas"]["AccessToken"];
    };
    PayoutCountry: {
      /** ISO 3166-1 alpha-3, as `listPayoutMethods` takes it. */
      iso3?: string;
      /** Name of the country (2026). */
      country?: string;
      /** Name of the country in lower case (2024). */
      name?: string;
    };
    PayoutCountryListResponse: components["schemas"]["SuccessEnvelope"] & {
      data: components["schemas"]["ListPayoutCountriesResult"];
    };
    /** A rail that pays out to a country. */
    PayoutMethod: {
      /** Id of a rail from `listPayoutMethods`, also called gateway id. */
      id?: components["schemas"]["PayoutRailId"];
      /** Name of the rail, such as `Bank Transfer`, `SPEI` or `Pix`. */
      method_name?: string;
      /** ISO 3166-1 alpha-3. */
      country?: string;
      /** Currency that is paid out. Upper or lower case. */
      currency?: string;
      /** Wallets that can be charged for it, with commas between: `USD,BRL`. */
      base_currency?: string;
      /** Null in every example; its type is not documented. */
      payment_method_code?: unknown;
      /** Null in every example; its type is not documented. */
      cutoff_hrs_start?: unknown;
      /** Null in every example; its type is not documented. */
      cutoff_hrs_end?: unknown;
      /** Null in every example; its type is not documented. */
      exchange_rate_float?: unknown;
    };
    PayoutMethodListResponse: components["schemas"]["SuccessEnvelope"] & {
      data: components["schemas"]["ListPayoutMethodsResult"];
    };
    /** What a rail asks for. The list stands in `fields` in 2026 and in `payment_data` in 2025. */
    BeneficiaryForm: {
      /** Id of a rail from `listPayoutMethods`, also called gateway id. */
      payment_method_id?: components["schemas"]["PayoutRailId"];
      /** Name of the rail. */
      method_name?: string;
      /** ISO 3166-1 alpha-3. */
      country?: string;
      fields?: components["schemas"]["BeneficiaryFormField"][];
      payment_data?: components["schemas"]["BeneficiaryFormField"][];
    };
    BeneficiaryFormField: {
      /** Key of the value in the payment details. */
      key?: string;
      /** Text for people (2026). */
      label?: string;
      /** Text for people (2025). */
      name?: string;
      type?: "text" | "email" | "number" | "select" | (string & {});
      required?: boolean;
      /** A value filled in beforehand; null in every example. */
      value?: string | null;
      /** Minimum length. */
      min?: number;
      /** Maximum length (2025). */
      max?: number;
      /** Maximum length (2026). */
      max_length?: number;
      options?: components["schemas"]["BeneficiaryFormOption"][];
      /** The field is asked for only if another has this value. */
      when?: {
        /** Key of the other field. */
        key?: string;
        /** The value that it must have. */
        value?: string;
      };
    };
    /** A choice. Most have `value` and `label`; the banks of Colombia have the other members. */
    BeneficiaryFormOption: {
      /** What to send. */
      value?: string;
      /** Text for people. */
      label?: string;
      id?: number;
      /** Code of the bank. */
      code?: string;
      /** Name of the bank. */
      name?: string;
      /** ISO 3166-1 alpha-3. */
      countryCode?: string;
      accountTypes?: {
        code?: string;
        name?: string;
        /** Minimum length of an account number. */
        minAddressLength?: number;
        /** Maximum length of an account number. */
        maxAddressLength?: number;
      }[];
      isActive?: boolean;
    };
    BeneficiaryFormResponse: components["schemas"]["SuccessEnvelope"] & {
      /** What a rail asks for. */
      data: components["schemas"]["BeneficiaryForm"];
    };
    BeneficiaryAddress: {
      city?: string;
      county?: string;
      postal_code?: number;
      address_line_1?: string;
      address_line_2?: string | null;
    };
    /** A beneficiary, as payouts carry it. */
    Beneficiary: {
      id?: number;
      /** The account owner. */
      user_id?: number;
      recipient_type?: "individual" | "business" | (string & {});
      customer_name?: string;
      customer_email?: string;
      customer_nickname?: string;
      /** Full name of the country. */
      country?: string;
      customer_address?: components["schemas"]["BeneficiaryAddress"];
      /** Format: `date-time`. */
      created_at?: string;
      /** Format: `date-time`. */
      updated_at?: string;
    };
    /** A beneficiary, as the pages of 2026 show it. */
    BeneficiaryProfile: {
      /** `ben-` and a UUID. */
      beneficiary_id?: string;
      /** Full or legal name. */
      name?: string;
      email?: string;
      type?: "individual" | "business" | (string & {});
      /** ISO 3166-1 alpha-3. */
      country?: string;
      /** Format: `date-time`. */
      created_at?: string;
    };
    BeneficiaryListResponse: components["schemas"]["SuccessEnvelope"] & {
      data: components["schemas"]["ListBeneficiariesResult"];
      /** Position of the page in the list. */
      pagination?: components["schemas"]["Pagination"];
    };
    /** The shape of 2026, or that of 2024, whose members payouts show. */
    CreateBeneficiaryRequest: components["schemas"]["NewBeneficiaryProfile"] | components["schemas"]["NewBeneficiary"];
    /** A new beneficiary, in the shape of 2026. */
    NewBeneficiaryProfile: {
      /** Full or legal name. */
      name: string;
      email: string;
      type: "individual" | "business";
      /** ISO 3166-1 alpha-3. */
      country: string;
    };
    /** A new beneficiary, in the shape of 2024. */
    NewBeneficiary: {
      /** `individual` in every example; a server of 2025 took `business` too. */
      recipient_type: "individual" | "business" | (string & {});
      customer_name: string;
      customer_email: string;
      customer_nickname?: string;
      /** Full name of the country. */
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
    /** The fields to change. */
    UpdateBeneficiaryRequest: {
      /** `individual` in every example; a server of 2025 took `business` too. */
      recipient_type?: "individual" | "business" | (string & {});
      customer_name?: string;
      customer_email?: string;
      customer_nickname?: string;
      /** Full name of the country. */
      country?: string;
      customer_address?: components["schemas"]["NewBeneficiaryAddress"];
    };
    /**
     * The new beneficiary. Either `beneficiary_id` (2026) or `id` (2024) names it; the members of the other
     * shape are absent.
     */
    CreatedBeneficiary: components["schemas"]["BeneficiaryProfile"] & components["schemas"]["Beneficiary"];
    CreatedBeneficiaryResponse: components["schemas"]["SuccessEnvelope"] & {
      /** The new beneficiary. */
      data: components["schemas"]["CreatedBeneficiary"];
    };
    /**
     * An older kind of record, which held the account with the beneficiary. Its objects differ from rail to
     * rail.
     */
    LegacyBeneficiary: {
      id?: number;
      /** The account owner. */
      user_id?: number;
      nickname?: string;
      /** The rail, such as `monnet`; `unknown` in the example. */
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
      /** Format: `date-time`. */
      created_at?: string;
      /** Format: `date-time`. */
      updated_at?: string;
      deleted_at?: string | null;
    } & {
      [key: string]: unknown;
    };
    LegacyBeneficiaryResponse: components["schemas"]["SuccessEnvelope"] & {
      /** An older kind of record, which held the account with the beneficiary. */
      data?: components["schemas"]["LegacyBeneficiary"];
    };
    /**
     * Payment details of the beneficiary. `getBeneficiaryForm` returns the keys that a rail requires; they
     * change. Those of 2025, with lengths:
     *
     * - Mexico: `clabe` (18 digits), `beneficiary`
     * - Chile: `beneficiary_id` (RUT), `beneficiary_name`, `beneficiary_account`, `beneficiary_account_type`,
     *   `beneficiary_bank_code`, `description`; optional `beneficiary_email`
     * - Colombia: `bankAccount`, `AccountType`, `bankCode`
     * - Brazil: `taxId`, `pixKey`
     * - Peru: `beneficiary_first_name` 3-50, `beneficiary_last_name` 3-50, `beneficiary_email` to 80,
     *   `beneficiary_address` 3-200, `city` 3-50, `phone` 6-9, `beneficiary_document_type` (CE, DNI, PASS,
     *   RUC), `beneficiary_document_number` from 6, `bank_code`, `account_type_bank` (C, S, M),
     *   `account_bank` 20
     * - Argentina: `beneficiary_type` (Corporate, Individual), the names of an Individual or `company_name`
     *   4-50 of a Corporate, `beneficiary_email` to 80, `beneficiary_address` 3-200,
     *   `beneficiary_document_type` (CUIL, CUIT), `beneficiary_document_number` 11, `bank_code`,
     *   `account_type_bank` (C, S), `account_bank` 18-22
     * - Peru and Argentina, of the sender: `fc_customer_type` (business, natural), `fc_legal_name` 1-50,
     *   `fc_legal_address`, with `fc_document_type` (company_id, dni, passport), `fc_document_number` 1-50
     *   and `fc_birthdate` (yyyy-mm-dd), or `fc_trade_name` 0-50 and `fc_tax_id` 1-50
     * - Peru and Argentina, of the purpose: `purpose` (ISSAVG, ISGDDS, ISSCVE, EPDISP, ISSTDY, EPPROP,
     *   EPFAMT, EPREMT, ISTAXS, EPIVST, ISPAYR, ISSUPP, ISMDCS, EPTOUR) with `purpose_comentary` (sic) 5-50
     *
     * @example { "account_number": "12345678", "bank_code": "001", "account_type": "checking", "rut":
     *   "12.345.678-9" }
     * @example { "clabe": "012345678901234567" }
     * @example { "account_number": "12345-6", "branch_number": "0001", "bank_code": "341", "account_type":
     *   "checking", "cpf": "123.456.789-00" }
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
    /** The shape of 2026, or that of 2025, which was still taken in August 2026. */
    CreateBeneficiaryPaymentMethodRequest: components["schemas"]["NewAccountDetails"] | components["schemas"]["NewPaymentData"];
    /** New payment details, in the shape of 2026. */
    NewAccountDetails: {
      /** The beneficiary that they belong to. */
      beneficiary_id: string;
      /** Id of a rail from `listPayoutMethods`, also called gateway id. */
      payment_method_id: components["schemas"]["PayoutRailId"];
      /** Payment details of the beneficiary. */
      account_details: components["schemas"]["AccountDetails"];
    };
    /** New payment details, in the shape of 2025. */
    NewPaymentData: {
      /** Id of a rail from `listPayoutMethods`, also called gateway id. */
      gateway_id: components["schemas"]["PayoutRailId"];
      /** A name for the record. */
      nickname: string;
      /** Currency that is paid out. */
      currency: string;
      /** Payment details of the beneficiary. */
      payment_data: components["schemas"]["AccountDetails"];
      /** The beneficiary that they belong to. */
      beneficiary_id?: number;
      address?: components["schemas"]["PaymentMethodAddress"] | null;
      /**
       * The customer that they belong to; commented out in the examples.
       *
       * Format: `uuid`.
       */
      customer_id?: string;
    };
    /** The fields to change; the only example has them all. */
    UpdateBeneficiaryPaymentMethodRequest: {
      /** Id of a rail from `listPayoutMethods`, also called gateway id. */
      gateway_id?: components["schemas"]["PayoutRailId"];
      /** A name for the record. */
      nickname?: string;
      /** Currency that is paid out. */
      currency?: string;
      address?: components["schemas"]["PaymentMethodAddress"];
      /** Payment details of the beneficiary. */
      payment_data?: components["schemas"]["AccountDetails"];
    };
    /**
     * Saved payment details. In 2026 the rail is `payment_method_id` and the data `account_details`; in 2025
     * they are `gateway_id` and `payment_data`.
     */
    BeneficiaryPaymentMethod: {
      /** What payouts take. */
      id?: number | string;
      /** The account owner. */
      user_id?: number;
      /** Id of a rail from `listPayoutMethods`, also called gateway id. */
      gateway_id?: components["schemas"]["PayoutRailId"];
      /** The beneficiary that they belong to. */
      beneficiary_id?: number | string | null;
      /** A name for the record. */
      nickname?: string;
      /** Currency that is paid out. */
      currency?: string;
      address?: components["schemas"]["PaymentMethodAddress"] | null;
      /** Payment details of the beneficiary. */
      payment_data?: components["schemas"]["AccountDetails"];
      /** The rail. */
      gateway?: components["schemas"]["PayoutMethod"];
      /** Id of a rail from `listPayoutMethods`, also called gateway id. */
      payment_method_id?: components["schemas"]["PayoutRailId"];
      /** Name of the rail. */
      method_name?: string;
      /** ISO 3166-1 alpha-3. */
      country?: string;
      /** Payment details of the beneficiary. */
      account_details?: components["schemas"]["AccountDetails"];
      /** Format: `date-time`. */
      created_at?: string;
    };
    BeneficiaryPaymentMethodListResponse: components["schemas"]["SuccessEnvelope"] & {
      data: components["schemas"]["ListBeneficiaryPaymentMethodsResult"];
    };
    /**
     * The new record itself (2026), or a message with the record in an inner `data` (2025) or without (2024).
     */
    CreatedBeneficiaryPaymentMethod: components["schemas"]["BeneficiaryPaymentMethod"] & {
      /** Free text; do not match on it. */
      message?: string;
      /** Saved payment details. */
      data?: components["schemas"]["BeneficiaryPaymentMethod"];
    };
    CreatedBeneficiaryPaymentMethodResponse: components["schemas"]["SuccessEnvelope"] & {
      /**
       * The new record itself (2026), or a message with the record in an inner `data` (2025) or without
       * (2024).
       */
      data: components["schemas"]["CreatedBeneficiaryPaymentMethod"];
    };
    CreateExchangeRateQuoteRequest: {
      /** Source currency, ISO 4217. */
      from_currency: string;
      /** Target currency, ISO 4217. */
      to_currency: string;
      /** Amount in the source currency, in major units. */
      amount: number;
      /** The rail, for its exact fees. Optional since 2026. */
      method_id?: components["schemas"]["PayoutRailId"];
      /** Direction of the payment. Required with `method_id`. */
      method_type?: "payin" | "payout";
    };
    /**
     * A quote, good for 5 minutes. The strings were seen with thousands separators from 1,000 up
     * (`1,021.00`), so do not parse them as plain numbers.
     */
    ExchangeRateQuote: {
      /** What `createWalletPayout` takes. */
      quote_id?: string;
      from_currency?: string;
      to_currency?: string;
      /** Units of the target for one of the source, with 8 decimals. */
      rate?: string;
      /** Amount in the source currency, with 8 decimals. */
      amount?: string;
      /**
       * A sentence, not an amount.
       *
       * @example 1USD - 1.00000000 USD
       */
      converted_amount?: string;
      /** Costs and proceeds of the payout. */
      payout_data?: components["schemas"]["QuotePayoutData"];
      /** How the quote was calculated. */
      calculator?: components["schemas"]["QuoteCalculator"];
      /** The rate, in the reply of 2024 only. */
      exchange_rate?: number;
      /** Id of a rail from `listPayoutMethods`, also called gateway id. */
      method_id?: components["schemas"]["PayoutRailId"];
      method_type?: "payin" | "payout" | (string & {});
      /**
       * When, in the reply of 2024 only.
       *
       * Format: `date-time`.
       */
      timestamp?: string;
    };
    /** Costs and proceeds of the payout. */
    QuotePayoutData: {
      /** The fee in the source currency. */
      total_transaction_fee_in_from_currency?: string;
      /** The fee in the target currency. */
      total_transaction_fee_in_to_currency?: string;
      /** What is sent, without the fee. */
      customer_sent_amount?: string;
      /**
       * What the receiver gets, says the page. It was seen to repeat the amount sent; the calculator's figure
       * in `payout_currency` is more reliable.
       */
      customer_receive_amount?: string;
      /** What the wallet is charged: amount and fee. */
      customer_total_amount_due?: string;
    };
    /** One sum in both currencies, in major units. */
    QuoteAmount: {
      /** In the currency of the wallet. */
      wallet_currency?: number;
      /** In the currency that is paid out. */
      payout_currency?: number;
      /** In US dollars; on the total fee only. */
      usd?: number;
    };
    /** How the quote was calculated. */
    QuoteCalculator: {
      /** All fees. */
      total_fee?: components["schemas"]["QuoteAmount"];
      /** Amount and fees. */
      total_amount?: components["schemas"]["QuoteAmount"];
      /** What the wallet is charged. */
      amount_due?: number;
      exchange_rate?: number;
      adjusted_rate?: number;
      /** Currency that is paid out. */
      target_currency?: string;
      /** Wallets that can be charged. */
      base_currencies?: string[];
      /** What the wallet is charged. */
      debit_amount?: components["schemas"]["QuoteAmount"];
      /** What the receiver gets. */
      customer_receive_amount?: components["schemas"]["QuoteAmount"];
      /** The fees one by one. */
      fee_breakdown?: {
        /** The part that grows with the amount. */
        float?: components["schemas"]["QuoteAmount"];
        /** The part that does not. */
        fixed?: components["schemas"]["QuoteAmount"];
        /** Both parts. */
        total?: number;
      };
      /** The rail; present if `method_id` was given. */
      PayoutMethod?: components["schemas"]["PayoutMethod"];
    };
    ExchangeRateQuoteResponse: components["schemas"]["SuccessEnvelope"] & {
      /** A quote, good for 5 minutes. */
      data: components["schemas"]["ExchangeRateQuote"];
    };
    /** The balance of the wallet in one currency. */
    WalletBalance: {
      /** The currency. */
      name?: string;
      /** The currency in lower case. */
      slug?: string;
      /** Balance in major units, such as `35585.00` or `0`. */
      balance?: string;
      /** Currency of a wallet. */
      currency?: components["schemas"]["WalletCurrency"];
      /** Decimals that the provider keeps; 2 for CLP too, which has none by ISO 4217. */
      decimal_places?: number;
      /** For display. */
      meta?: {
        logo?: string;
        symbol?: string;
        /** Name of the currency. */
        fullname?: string;
        precision?: number | string;
      };
      /** Seen in 2025 only. */
      description?: string | null;
      /** Seen in 2025 only. */
      deleted_at?: string | null;
    };
    WalletBalanceListResponse: components["schemas"]["SuccessEnvelope"] & {
      data: components["schemas"]["ListWalletBalancesResult"];
    };
    /** A movement on the account. It does not name the payout it belongs to. */
    Transaction: {
      /** What `getTransaction` takes. */
      id?: number;
      /** Format: `uuid`. */
      transaction_id?: string;
      /** Amount in major units, such as `8.736`. */
      transaction_amount?: string;
      /** Status of the transaction. Its values differ from those of payouts. */
      transaction_status?: "success" | "complete" | "detected" | "pending" | "In Progress" | "failed" | (string & {});
      transaction_type?: "deposit" | "payout" | "virtual_account" | "transfer" | "card_transaction" | "crypto_deposit" | (string & {});
      transaction_memo?: string;
      transaction_purpose?: string;
      transaction_currency?: string;
      customer_id?: string | null;
      /** Format: `date-time`. */
      created_at?: string;
    };
    TransactionListResponse: components["schemas"]["SuccessEnvelope"] & {
      data: components["schemas"]["ListTransactionsResult"];
      /** Position of the page, since 2026. */
      meta?: components["schemas"]["Pagination"];
      /** The same, before 2026. */
      pagination?: components["schemas"]["Pagination"];
    };
    TransactionResponse: components["schemas"]["SuccessEnvelope"] & {
      /** A movement on the account. */
      data: components["schemas"]["Transaction"];
    };
    /** The status of a payout changed. The name of the first member has a dot in it. */
    PayoutUpdatedEvent: {
      "event.type": "payout.updated";
      /** The payout. */
      payload: components["schemas"]["PayoutEventPayload"];
    };
    /** A payout was completed. The name of the first member has a dot in it. */
    PayoutCompletedEvent: {
      "event.type": "payout.completed";
      /** The payout. */
      payload: components["schemas"]["PayoutEventPayload"];
    };
    /**
     * The payout. The documents say that it is an object and no more; the members are those that an
     * integrator parses.
     */
    PayoutEventPayload: {
      id?: string;
      /**
       * What `getPayout` takes.
       *
       * Format: `uuid`.
       */
      payout_id?: string;
      customer_id?: string | null;
      beneficiary_id?: string | number;
      /** Currency that is paid out. */
      currency?: string;
      /** Amount in major units. */
      amount?: string | number;
      /** Status of a payout. */
      status?: components["schemas"]["PayoutStatus"];
      created_at?: string;
      updated_at?: string;
    } & {
      [key: string]: unknown;
    };
    /** Messages for each field. */
    FieldMessages: {
      [key: string]: string[];
    };
    /** Fields are wrong or missing, with the messages in `data`. */
    ValidationFailure: {
      status: "failed" | (string & {});
      /** A copy of the HTTP status. */
      status_code: number;
      /** Free text; do not match on it. */
      message: string;
      /** Messages for each field. */
      data: components["schemas"]["FieldMessages"];
    };
    /** Fields are wrong or missing, with the messages in `errors`. */
    ValidationError: {
      status: "error" | (string & {});
      /** A copy of the HTTP status. */
      status_code: number;
      /** Free text; do not match on it. */
      message: string;
      /** Messages for each field. */
      errors: components["schemas"]["FieldMessages"];
    };
    /** A single error. Documented for status 500; with `failed` and 400 it was seen elsewhere. */
    Failure: {
      status: "error" | "failed" | (string & {});
      /** A copy of the HTTP status. */
      status_code: number;
      /** Free text; do not match on it. */
      message: string;
      data: {
        /** The error as text; do not match on it. */
        error: string;
      };
    };
    /** Items of a batch failed. Others may have been paid. */
    BatchFailure: {
      status: "failed" | (string & {});
      /** A copy of the HTTP status. */
      status_code: number;
      /** Free text; do not match on it. */
      message: string;
      data: {
        /** One entry for each item that failed; a server of 2025 may send an object keyed by item. */
        errors: components["schemas"]["BareError"][] | {
          [key: string]: components["schemas"]["BareError"];
        };
      };
    };
    /** A message without an envelope. */
    BareMessage: {
      /** Free text; do not match on it. */
      message: string;
    };
    /** An error without an envelope. */
    BareError: {
      /** Free text; do not match on it. */
      error: string;
    };
    /** Body of a 400. */
    BadRequestBody: components["schemas"]["ValidationFailure"] | components["schemas"]["Failure"] | components["schemas"]["BareError"];
    /** Body of a 400 of a batch. */
    BatchBadRequestBody: components["schemas"]["BatchFailure"] | components["schemas"]["ValidationFailure"] | components["schemas"]["Failure"] | components["schemas"]["BareError"];
    /** Any of the shapes of an error. */
    ErrorBody: components["schemas"]["ValidationFailure"] | components["schemas"]["ValidationError"] | components["schemas"]["Failure"] | components["schemas"]["BatchFailure"] | components["schemas"]["BareMessage"] | components["schemas"]["BareError"];
    ListPayoutsQuery: {
      /** Which page, from 1. */
      page?: number;
    };
    ListPayoutsResult: components["schemas"]["Payout"][];
    ListPayoutCountriesResult: components["schemas"]["PayoutCountry"][];
    ListPayoutMethodsQuery: {
      /** Country of the receiver, ISO 3166-1 alpha-3. */
      country: string;
    };
    ListPayoutMethodsResult: components["schemas"]["PayoutMethod"][];
    ListBeneficiariesQuery: {
      /** Which page, from 1. Shown only in the page addresses of the 2024 example. */
      page?: number;
      /** Records on a page. 15 if absent in 2026, 20 in the 2024 example. */
      per_page?: number;
    };
    ListBeneficiariesResult: components["schemas"]["BeneficiaryProfile"][];
    UpdateBeneficiaryBeneficiaryId: number | string;
    ListBeneficiaryPaymentMethodsResult: components["schemas"]["BeneficiaryPaymentMethod"][];
    UpdateBeneficiaryPaymentMethodMethodId: number | string;
    ListWalletBalancesQuery: {
      /** Only the wallet in this currency. */
      currency?: components["schemas"]["WalletCurrency"];
    };
    ListWalletBalancesResult: components["schemas"]["WalletBalance"][];
    ListTransactionsQuery: {
      /** Only transactions in this status. */
      status?: "success" | "complete" | "detected" | "pending" | "In Progress" | "failed";
      /** Only transactions of this type. */
      transaction_type?: "deposit" | "payout" | "virtual_account" | "transfer" | "card_transaction" | "crypto_deposit";
      /** Only transactions of this customer. */
      customer_id?: string;
      /** Only transactions of exactly this amount, in major units. */
      amount?: number;
      /**
       * From this day on.
       *
       * Format: `date`.
       */
      start_date?: string;
      /**
       * Up to this day, which is included.
       *
       * Format: `date`.
       */
      end_date?: string;
      /**
       * Which page, from 1.
       *
       * @default 1
       */
      page?: number;
      /**
       * Records on a page. The maximum is not documented.
       *
       * @default 10
       */
      per_page?: number;
    };
    ListTransactionsResult: components["schemas"]["Transaction"][];
  };
  responses: {
    /** The endpoint, with its secret. */
    WebhookConfigured: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["WebhookResponse"];
      };
    };
    /** The payout was accepted. It is not paid yet. */
    PayoutAccepted: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["PayoutResponse"];
      };
    };
    /**
     * The batch was processed. Failed items are in `errors`. The whole body is the result, so that failures
     * are not lost.
     */
    BatchAccepted: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["BatchPayoutResponse"];
      };
    };
    /** The payout was accepted. It is not paid yet. */
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
    /** The beneficiary was saved. */
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
    /** The payment details were saved. */
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
    /**
     * Done. What the body holds beside the envelope is not documented, `data` least of all, so the whole body
     * is the result.
     */
    Acknowledged: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["AcknowledgementResponse"];
      };
    };
    /** The request is not valid. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["BadRequestBody"];
      };
    };
    /**
     * The request is not valid, or its key is missing or expired. That the key errors come with 400 is
     * inferred; the page names no code.
     */
    BadWriteRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["BadRequestBody"];
      };
    };
    /** The token is missing, wrong or expired. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["BareMessage"];
      };
    };
    /** No such resource. No page shows the body. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** A field is not valid. The body has the shape of 2026. */
    UnprocessableEntity: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ValidationError"];
      };
    };
    /**
     * Over the limit of the API key. The time to wait is not documented: use exponential backoff. No page
     * shows the body.
     */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** Server error. For a payout, the outcome is unknown. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** Any other error, in any of the documented shapes. */
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
    /**
     * One key for each payment, the same on every attempt. Any unique string is allowed and a UUID is
     * advised; make it random, because a server of 2025 looked keys up without regard to the account. Never
     * reuse a key for another body: the response to that is not documented, and is probably the old reply
     * without a new payment.
     */
    IdempotencyKey: string;
    /**
     * The `payout_id` of the payout, not its `transaction_id`.
     *
     * @example 79be1bfc-a3fa-4d8d-909d-c9c24d53875d
     */
    PayoutId: string;
    /**
     * Id of the beneficiary: an integer in 2024, `ben-` and a UUID in 2026.
     *
     * @example 1
     */
    BeneficiaryId: components["schemas"]["UpdateBeneficiaryBeneficiaryId"];
    /**
     * Id of the saved payment details.
     *
     * @example 9
     */
    MethodId: components["schemas"]["UpdateBeneficiaryPaymentMethodMethodId"];
    /**
     * The endpoint's `id`.
     *
     * @example d50e8c5b-6fda-4b53-aa4a-d719421493d6
     */
    WebhookId: string;
    /**
     * Which page, from 1.
     *
     * @example 1
     */
    Page: number;
    /** HMAC-SHA256 of the raw body in lower-case hex; may come as `Signature` instead. */
    WebhookSignature: string;
  };
  requestBodies: never;
  headers: {
    /**
     * Requests allowed in a minute.
     *
     * @example 60
     */
    RateLimitLimit: number;
    /**
     * Requests left in this minute.
     *
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
        /**
         * One key for each payment, the same on every attempt. Any unique string is allowed and a UUID is
         * advised; make it random, because a server of 2025 looked keys up without regard to the account.
         * Never reuse a key for another body: the response to that is not documented, and is probably the old
         * reply without a new payment.
         */
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
      /**
       * A field is wrong or missing, the key is missing or expired, or the balance is too low. That the key
       * errors come with 400 is inferred; the pages name no code. An expired key says nothing about what the
       * first request with it did.
       */
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
        /**
         * One key for each payment, the same on every attempt. Any unique string is allowed and a UUID is
         * advised; make it random, because a server of 2025 looked keys up without regard to the account.
         * Never reuse a key for another body: the response to that is not documented, and is probably the old
         * reply without a new payment.
         */
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
      /** At least one item failed, or the request is not valid. Other items may have been paid. */
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
         * The `payout_id` of the payout, not its `transaction_id`.
         *
         * @example 79be1bfc-a3fa-4d8d-909d-c9c24d53875d
         */
        payout_id: components["parameters"]["PayoutId"];
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
         * Which page, from 1.
         *
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
      /** One page of payouts. */
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
        /**
         * One key for each payment, the same on every attempt. Any unique string is allowed and a UUID is
         * advised; make it random, because a server of 2025 looked keys up without regard to the account.
         * Never reuse a key for another body: the response to that is not documented, and is probably the old
         * reply without a new payment.
         */
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
      /**
       * A field is wrong or missing, the key is missing or expired, or the balance is too low. That the key
       * errors come with 400 is inferred; the pages name no code. An expired key says nothing about what the
       * first request with it did.
       */
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
      /** An access token. */
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
      /** The account id or the secret is wrong. No page shows the body. */
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
      /** A new access token. */
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
      /** The countries. */
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
         * Country of the receiver, ISO 3166-1 alpha-3.
         *
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
      /** The rails. */
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
         * Id of the rail, from `listPayoutMethods`.
         *
         * @example 21
         */
        payment_method_id: components["schemas"]["PayoutRailId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The form. */
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
        /** Which page, from 1. Shown only in the page addresses of the 2024 example. */
        page?: number;
        /** Records on a page. 15 if absent in 2026, 20 in the 2024 example. */
        per_page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of beneficiaries. */
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
        /**
         * One key for each payment, the same on every attempt. Any unique string is allowed and a UUID is
         * advised; make it random, because a server of 2025 looked keys up without regard to the account.
         * Never reuse a key for another body: the response to that is not documented, and is probably the old
         * reply without a new payment.
         */
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
        /**
         * One key for each payment, the same on every attempt. Any unique string is allowed and a UUID is
         * advised; make it random, because a server of 2025 looked keys up without regard to the account.
         * Never reuse a key for another body: the response to that is not documented, and is probably the old
         * reply without a new payment.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * Id of the beneficiary: an integer in 2024, `ben-` and a UUID in 2026.
         *
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
      /** The beneficiary was changed. */
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
        /**
         * One key for each payment, the same on every attempt. Any unique string is allowed and a UUID is
         * advised; make it random, because a server of 2025 looked keys up without regard to the account.
         * Never reuse a key for another body: the response to that is not documented, and is probably the old
         * reply without a new payment.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * Id of the beneficiary: an integer in 2024, `ben-` and a UUID in 2026.
         *
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
      /** The saved payment details. */
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
        /**
         * One key for each payment, the same on every attempt. Any unique string is allowed and a UUID is
         * advised; make it random, because a server of 2025 looked keys up without regard to the account.
         * Never reuse a key for another body: the response to that is not documented, and is probably the old
         * reply without a new payment.
         */
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
        /**
         * One key for each payment, the same on every attempt. Any unique string is allowed and a UUID is
         * advised; make it random, because a server of 2025 looked keys up without regard to the account.
         * Never reuse a key for another body: the response to that is not documented, and is probably the old
         * reply without a new payment.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * Id of the saved payment details.
         *
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
         * Id of the saved payment details.
         *
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
        /**
         * One key for each payment, the same on every attempt. Any unique string is allowed and a UUID is
         * advised; make it random, because a server of 2025 looked keys up without regard to the account.
         * Never reuse a key for another body: the response to that is not documented, and is probably the old
         * reply without a new payment.
         */
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
      /** The quote. */
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
        /** Only the wallet in this currency. */
        currency?: components["schemas"]["WalletCurrency"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The balances. */
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
        /** Only transactions in this status. */
        status?: "success" | "complete" | "detected" | "pending" | "In Progress" | "failed";
        /** Only transactions of this type. */
        transaction_type?: "deposit" | "payout" | "virtual_account" | "transfer" | "card_transaction" | "crypto_deposit";
        /** Only transactions of this customer. */
        customer_id?: string;
        /** Only transactions of exactly this amount, in major units. */
        amount?: number;
        /**
         * From this day on.
         *
         * @example 2026-03-01
         */
        start_date?: string;
        /**
         * Up to this day, which is included.
         *
         * @example 2026-03-31
         */
        end_date?: string;
        /** Which page, from 1. */
        page?: number;
        /** Records on a page. The maximum is not documented. */
        per_page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of transactions. */
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
         * The `id` of the transaction, a number; not its `transaction_id`.
         *
         * @example 14
         */
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The transaction. */
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
  getWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The endpoint. What `data` holds is not documented. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookReadResponse"];
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
  createWebhook: {
    parameters: {
      query?: never;
      header?: {
        /**
         * One key for each payment, the same on every attempt. Any unique string is allowed and a UUID is
         * advised; make it random, because a server of 2025 looked keys up without regard to the account.
         * Never reuse a key for another body: the response to that is not documented, and is probably the old
         * reply without a new payment.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateWebhookRequest"];
      };
    };
    responses: {
      200: components["responses"]["WebhookConfigured"];
      201: components["responses"]["WebhookConfigured"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  regenerateWebhookSecret: {
    parameters: {
      query?: never;
      header?: {
        /**
         * One key for each payment, the same on every attempt. Any unique string is allowed and a UUID is
         * advised; make it random, because a server of 2025 looked keys up without regard to the account.
         * Never reuse a key for another body: the response to that is not documented, and is probably the old
         * reply without a new payment.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * The endpoint's `id`.
         *
         * @example d50e8c5b-6fda-4b53-aa4a-d719421493d6
         */
        webhookId: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["WebhookConfigured"];
      201: components["responses"]["WebhookConfigured"];
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
