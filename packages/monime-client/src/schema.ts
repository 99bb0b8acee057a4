// Generated from specs/monime.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import type {
  ApiVersion,
  BankEnvelope,
  BankListEnvelope,
  CreateLegacyPayoutRequest,
  CreatePayoutRequest,
  DeletedEnvelope,
  ErrorEnvelope,
  FinancialAccountEnvelope,
  FinancialAccountListEnvelope,
  FinancialTransactionEnvelope,
  FinancialTransactionListEnvelope,
  GetFinancialAccountQuery,
  GetProviderKycQuery,
  LegacyPayoutEnvelope,
  LegacyPayoutListEnvelope,
  ListBanksQuery,
  ListFinancialAccountsQuery,
  ListFinancialTransactionsQuery,
  ListLegacyPayoutsQuery,
  ListMomosQuery,
  ListPayoutsQuery,
  MomoEnvelope,
  MomoListEnvelope,
  PayoutEnvelope,
  PayoutEvent,
  PayoutListEnvelope,
  ProviderKycEnvelope,
  UpdateLegacyPayoutRequest,
  UpdatePayoutRequest,
} from "./types.ts";

export interface paths {
  "/v1/payouts": {
    /** Lists the payouts of the Space. */
    get: operations["listPayouts"];
    /** Creates a payout. */
    post: operations["createPayout"];
  };
  "/v1/payouts/{id}": {
    /** Reads one payout. */
    get: operations["getPayout"];
    /** Deletes a payout that has not started. */
    delete: operations["deletePayout"];
    /** Changes the metadata of a payout that has not been processed. */
    patch: operations["updatePayout"];
  };
  "/payouts": {
    /** Lists the payouts of the Space, in the legacy generation. */
    get: operations["listLegacyPayouts"];
    /** Creates a payout in the legacy generation. */
    post: operations["createLegacyPayout"];
  };
  "/payouts/{id}": {
    /** Reads one payout of the legacy generation. */
    get: operations["getLegacyPayout"];
    /** Deletes a payout of the legacy generation. */
    delete: operations["deleteLegacyPayout"];
    /** Changes the metadata of a payout of the legacy generation. */
    patch: operations["updateLegacyPayout"];
  };
  "/v1/financial-accounts": {
    /** Lists the financial accounts of the Space. */
    get: operations["listFinancialAccounts"];
  };
  "/v1/financial-accounts/{id}": {
    /** Reads one financial account. */
    get: operations["getFinancialAccount"];
  };
  "/v1/financial-transactions": {
    /** Lists the entries of the ledger. */
    get: operations["listFinancialTransactions"];
  };
  "/v1/financial-transactions/{id}": {
    /** Reads one entry of the ledger. */
    get: operations["getFinancialTransaction"];
  };
  "/v1/banks": {
    /** Lists the banks of a country. */
    get: operations["listBanks"];
  };
  "/v1/banks/{providerId}": {
    /** Reads one bank. */
    get: operations["getBank"];
  };
  "/v1/momos": {
    /** Lists the mobile-money operators of a country. */
    get: operations["listMomos"];
  };
  "/v1/momos/{providerId}": {
    /** Reads one mobile-money operator. */
    get: operations["getMomo"];
  };
  "/v1/provider-kyc/{providerId}": {
    /** Looks up who holds an account at a provider. */
    get: operations["getProviderKyc"];
  };
}

export interface webhooks {
  "payout.completed": {
    /** A payout was disbursed. */
    post: {
      parameters: {
        header?: {
          "Monime-Signature"?: components["parameters"]["WebhookSignature"];
        };
      };
      requestBody: {
        content: {
          "application/json": PayoutEvent;
        };
      };
      responses: {
        "2XX": {};
      };
    };
  };
  "payout.failed": {
    /** A payout failed. */
    post: {
      parameters: {
        header?: {
          "Monime-Signature"?: components["parameters"]["WebhookSignature"];
        };
      };
      requestBody: {
        content: {
          "application/json": PayoutEvent;
        };
      };
      responses: {
        "2XX": {};
      };
    };
  };
}

export interface components {
  responses: {
    Payout: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": PayoutEnvelope;
      };
    };
    PayoutList: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": PayoutListEnvelope;
      };
    };
    Deleted: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": DeletedEnvelope;
      };
    };
    LegacyPayout: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": LegacyPayoutEnvelope;
      };
    };
    LegacyPayoutList: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": LegacyPayoutListEnvelope;
      };
    };
    FinancialAccount: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": FinancialAccountEnvelope;
      };
    };
    FinancialAccountList: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": FinancialAccountListEnvelope;
      };
    };
    FinancialTransaction: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": FinancialTransactionEnvelope;
      };
    };
    FinancialTransactionList: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": FinancialTransactionListEnvelope;
      };
    };
    Bank: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": BankEnvelope;
      };
    };
    BankList: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": BankListEnvelope;
      };
    };
    Momo: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": MomoEnvelope;
      };
    };
    MomoList: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": MomoListEnvelope;
      };
    };
    ProviderKyc: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ProviderKycEnvelope;
      };
    };
    BadRequest: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorEnvelope;
      };
    };
    Unauthorized: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorEnvelope;
      };
    };
    Forbidden: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorEnvelope;
      };
    };
    NotFound: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorEnvelope;
      };
    };
    IdempotencyConflict: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorEnvelope;
      };
    };
    TooManyRequests: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        "Monime-Rate-Limit": components["headers"]["RateLimit"];
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorEnvelope;
      };
    };
    ServerError: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorEnvelope;
      };
    };
  };
  parameters: {
    /** The Space on whose behalf the request is made. At most 64 characters, `spc-…`. */
    SpaceId: string;
    /** The Space on whose behalf the request is made. At most 100 characters, `spc-…`. */
    LegacySpaceId: string;
    /**
     * The Space on whose behalf the request is made. Monime's page on headers requires it everywhere, its
     * OpenAPI file does not declare it on this operation: send it.
     */
    ReferenceDataSpaceId: string;
    /**
     * The release that handles the request: release name, dot, date. Without it, the default release chosen
     * for the token should apply, so that the same code may meet different behaviour with another token.
     */
    ApiVersion: ApiVersion;
    /**
     * Identifies one intended payout within the Space. A repeat with the same key, address and body returns
     * the first result. At most 64 characters; Monime is said to advise more than 25.
     */
    IdempotencyKey: string;
    /** The payout's id, `pyt-…`. */
    PayoutId: string;
    /**
     * The payout's id. No form is documented in this generation.
     *
     * @example pyt-k6GMRZsCr61zfwCQtVemY2RrvQH
     */
    LegacyPayoutId: string;
    /** The most items on one page. */
    Limit: number;
    /** Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query. */
    After: string | null;
    /** Whether to include the balance. */
    WithBalance: boolean;
    /** ISO 3166-1 alpha-2 code. */
    Country: string;
    /**
     * Signature of the delivery. Integrators report `t=<unix seconds>,v1=<base64>`; neither the form nor what
     * is signed is published.
     */
    WebhookSignature: string;
  };
  headers: {
    /** Id of this attempt; quote it to Monime's support. */
    RequestId: string;
    /** Checksum of method, path and body, by which Monime recognises a repeated request. */
    RequestChecksum: string;
    /** When the request reached Monime, UTC, ISO 8601. */
    RequestTimestamp: string;
    /** About how long Monime took. The form is not documented. */
    RequestDuration: string;
    /** The cache that answered. `irc` is the idempotent request cache, a replay of an earlier success. */
    Cache: "irc" | (string & {});
    /** The limit that was hit. */
    RateLimit: "token-limit" | "space-limit" | "endpoint-limit" | (string & {});
    /** Whole seconds to wait. */
    RetryAfter: number;
  };
}

export interface operations {
  listPayouts: {
    parameters: {
      query?: ListPayoutsQuery;
      header?: {
        "Monime-Space-Id"?: components["parameters"]["SpaceId"];
        "Monime-Version"?: components["parameters"]["ApiVersion"];
      };
    };
    responses: {
      200: components["responses"]["PayoutList"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  createPayout: {
    parameters: {
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        "Monime-Space-Id"?: components["parameters"]["SpaceId"];
      };
    };
    requestBody: {
      content: {
        "application/json": CreatePayoutRequest;
      };
    };
    responses: {
      200: components["responses"]["Payout"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["IdempotencyConflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getPayout: {
    parameters: {
      header?: {
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        "Monime-Space-Id"?: components["parameters"]["SpaceId"];
      };
      path: {
        id: components["parameters"]["PayoutId"];
      };
    };
    responses: {
      200: components["responses"]["Payout"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  deletePayout: {
    parameters: {
      header?: {
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        "Monime-Space-Id"?: components["parameters"]["SpaceId"];
      };
      path: {
        id: components["parameters"]["PayoutId"];
      };
    };
    responses: {
      200: components["responses"]["Deleted"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  updatePayout: {
    parameters: {
      header?: {
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        "Monime-Space-Id"?: components["parameters"]["SpaceId"];
      };
      path: {
        id: components["parameters"]["PayoutId"];
      };
    };
    requestBody: {
      content: {
        "application/json": UpdatePayoutRequest;
      };
    };
    responses: {
      200: components["responses"]["Payout"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listLegacyPayouts: {
    parameters: {
      query?: ListLegacyPayoutsQuery;
      header?: {
        "Monime-Space-Id"?: components["parameters"]["LegacySpaceId"];
      };
    };
    responses: {
      200: components["responses"]["LegacyPayoutList"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  createLegacyPayout: {
    parameters: {
      header?: {
        "Monime-Space-Id"?: components["parameters"]["LegacySpaceId"];
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
    };
    requestBody: {
      content: {
        "application/json": CreateLegacyPayoutRequest;
      };
    };
    responses: {
      200: components["responses"]["LegacyPayout"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["IdempotencyConflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getLegacyPayout: {
    parameters: {
      header?: {
        "Monime-Space-Id"?: components["parameters"]["LegacySpaceId"];
      };
      path: {
        id: components["parameters"]["LegacyPayoutId"];
      };
    };
    responses: {
      200: components["responses"]["LegacyPayout"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  deleteLegacyPayout: {
    parameters: {
      header?: {
        "Monime-Space-Id"?: components["parameters"]["LegacySpaceId"];
      };
      path: {
        id: components["parameters"]["LegacyPayoutId"];
      };
    };
    responses: {
      200: components["responses"]["Deleted"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  updateLegacyPayout: {
    parameters: {
      header?: {
        "Monime-Space-Id"?: components["parameters"]["LegacySpaceId"];
      };
      path: {
        id: components["parameters"]["LegacyPayoutId"];
      };
    };
    requestBody: {
      content: {
        "application/json": UpdateLegacyPayoutRequest;
      };
    };
    responses: {
      200: components["responses"]["LegacyPayout"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listFinancialAccounts: {
    parameters: {
      query?: ListFinancialAccountsQuery;
      header?: {
        "Monime-Space-Id"?: components["parameters"]["SpaceId"];
        "Monime-Version"?: components["parameters"]["ApiVersion"];
      };
    };
    responses: {
      200: components["responses"]["FinancialAccountList"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getFinancialAccount: {
    parameters: {
      query?: GetFinancialAccountQuery;
      header?: {
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        "Monime-Space-Id"?: components["parameters"]["SpaceId"];
      };
      path: {
        /** @example fac-k6GMRZsCr61zfwCQtVemY2RrvQH */
        id: string;
      };
    };
    responses: {
      200: components["responses"]["FinancialAccount"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listFinancialTransactions: {
    parameters: {
      query?: ListFinancialTransactionsQuery;
      header?: {
        "Monime-Space-Id"?: components["parameters"]["SpaceId"];
        "Monime-Version"?: components["parameters"]["ApiVersion"];
      };
    };
    responses: {
      200: components["responses"]["FinancialTransactionList"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getFinancialTransaction: {
    parameters: {
      header?: {
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        "Monime-Space-Id"?: components["parameters"]["SpaceId"];
      };
      path: {
        /** @example txn-k6GMRZsCr61zfwCQtVemY2RrvQH */
        id: string;
      };
    };
    responses: {
      200: components["responses"]["FinancialTransaction"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listBanks: {
    parameters: {
      query: ListBanksQuery;
      header?: {
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        "Monime-Space-Id"?: components["parameters"]["ReferenceDataSpaceId"];
      };
    };
    responses: {
      200: components["responses"]["BankList"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getBank: {
    parameters: {
      header?: {
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        "Monime-Space-Id"?: components["parameters"]["ReferenceDataSpaceId"];
      };
      path: {
        /**
         * Monime's id of the bank.
         *
         * @example slb004
         */
        providerId: string;
      };
    };
    responses: {
      200: components["responses"]["Bank"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listMomos: {
    parameters: {
      query: ListMomosQuery;
      header?: {
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        "Monime-Space-Id"?: components["parameters"]["ReferenceDataSpaceId"];
      };
    };
    responses: {
      200: components["responses"]["MomoList"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getMomo: {
    parameters: {
      header?: {
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        "Monime-Space-Id"?: components["parameters"]["ReferenceDataSpaceId"];
      };
      path: {
        /**
         * Monime's id of the operator.
         *
         * @example m17
         */
        providerId: string;
      };
    };
    responses: {
      200: components["responses"]["Momo"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getProviderKyc: {
    parameters: {
      query: GetProviderKycQuery;
      header?: {
        "Monime-Space-Id"?: components["parameters"]["ReferenceDataSpaceId"];
      };
      path: {
        /**
         * Monime's id of the bank, operator or wallet.
         *
         * @example m17
         */
        providerId: string;
      };
    };
    responses: {
      200: components["responses"]["ProviderKyc"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
}
