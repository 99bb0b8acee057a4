// Generated from specs/yativo.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import type {
  AccessTokenResponse,
  AcknowledgementResponse,
  BadRequestBody,
  BareMessage,
  BatchBadRequestBody,
  BatchPayoutResponse,
  BeneficiaryFormResponse,
  BeneficiaryListResponse,
  BeneficiaryPaymentMethodListResponse,
  CreateBatchPayoutRequest,
  CreateBeneficiaryPaymentMethodRequest,
  CreateBeneficiaryRequest,
  CreateExchangeRateQuoteRequest,
  CreatePayoutRequest,
  CreateWalletPayoutRequest,
  CreateWebhookRequest,
  CreatedBeneficiaryPaymentMethodResponse,
  CreatedBeneficiaryResponse,
  ErrorBody,
  ExchangeRateQuoteResponse,
  LegacyBeneficiaryResponse,
  ListBeneficiariesQuery,
  ListPayoutMethodsQuery,
  ListPayoutsQuery,
  ListTransactionsQuery,
  ListWalletBalancesQuery,
  LoginRequest,
  PayoutCompletedEvent,
  PayoutCountryListResponse,
  PayoutListResponse,
  PayoutMethodListResponse,
  PayoutRailId,
  PayoutResponse,
  PayoutUpdatedEvent,
  TransactionListResponse,
  TransactionResponse,
  UpdateBeneficiaryBeneficiaryId,
  UpdateBeneficiaryPaymentMethodMethodId,
  UpdateBeneficiaryPaymentMethodRequest,
  UpdateBeneficiaryRequest,
  ValidationErrorSchema,
  WalletBalanceListResponse,
  WalletPayoutResponse,
  WebhookReadResponse,
  WebhookResponse,
} from "./types.ts";

export interface paths {
  "/payout/simple": {
    /** Create one payout to a saved beneficiary. */
    post: operations["createPayout"];
  };
  "/payout/batch": {
    /** Create several payouts in one request. */
    post: operations["createBatchPayout"];
  };
  "/payout/fetch/{payout_id}": {
    /** Read one payout. */
    get: operations["getPayout"];
  };
  "/wallet/payouts": {
    /** List payouts, a page at a time. */
    get: operations["listPayouts"];
  };
  "/wallet/payout": {
    /** Create one payout from a named wallet, optionally at a quoted rate. */
    post: operations["createWalletPayout"];
  };
  "/auth/login": {
    /** Exchange the account id and the app secret for an access token. */
    post: operations["login"];
  };
  "/auth/refresh-token": {
    /** Renew the access token before it expires. */
    get: operations["refreshToken"];
  };
  "/payment-methods/payout/countries": {
    /** List the countries that payouts can go to. */
    get: operations["listPayoutCountries"];
  };
  "/payment-methods/payout": {
    /** List the rails that pay out to a country. */
    get: operations["listPayoutMethods"];
  };
  "/beneficiary/form/show/{payment_method_id}": {
    /** Read which payment details a rail asks for. */
    get: operations["getBeneficiaryForm"];
  };
  "/beneficiaries/list": {
    /** List beneficiaries, a page at a time. */
    get: operations["listBeneficiaries"];
  };
  "/beneficiaries": {
    /** Save a beneficiary. */
    post: operations["createBeneficiary"];
  };
  "/beneficiaries/{beneficiary_id}": {
    /** Change a beneficiary. */
    put: operations["updateBeneficiary"];
  };
  "/beneficiaries/{beneficiary_id}/archive": {
    /** Archive a beneficiary. */
    put: operations["archiveBeneficiary"];
  };
  "/beneficiaries/payment-methods/all": {
    /** List all saved payment details. */
    get: operations["listBeneficiaryPaymentMethods"];
  };
  "/beneficiaries/payment-methods": {
    /** Save payment details, which payouts can then be sent to. */
    post: operations["createBeneficiaryPaymentMethod"];
  };
  "/beneficiaries/payment-methods/update/{methodId}": {
    /** Change saved payment details. */
    put: operations["updateBeneficiaryPaymentMethod"];
  };
  "/beneficiaries/payment-methods/delete/{methodId}": {
    /** Delete saved payment details. */
    delete: operations["deleteBeneficiaryPaymentMethod"];
  };
  "/exchange-rate": {
    /** Quote a rate and its fees, and lock them for five minutes. */
    post: operations["createExchangeRateQuote"];
  };
  "/wallet/balance": {
    /** List the balances of the wallets that payouts are charged to. */
    get: operations["listWalletBalances"];
  };
  "/business/transactions/index": {
    /** List the transactions of the account, a page at a time. */
    get: operations["listTransactions"];
  };
  "/business/transaction/show/{id}": {
    /** Read one transaction. */
    get: operations["getTransaction"];
  };
  "/business/webhook": {
    /** Read the endpoint that receives events. */
    get: operations["getWebhook"];
    /** Set the endpoint of yours that receives events. */
    post: operations["createWebhook"];
  };
  "/business/webhook/{webhookId}/regenerate-secret": {
    /** Replace the secret that signs events. */
    post: operations["regenerateWebhookSecret"];
  };
}

export interface webhooks {
  "payout.updated": {
    /** The status of a payout changed. */
    post: {
      parameters: {
        header?: {
          "X-Yativo-Signature"?: components["parameters"]["WebhookSignature"];
        };
      };
      requestBody: {
        content: {
          "application/json": PayoutUpdatedEvent;
        };
      };
      responses: {
        200: {};
      };
    };
  };
  "payout.completed": {
    /** A payout was completed. */
    post: {
      parameters: {
        header?: {
          "X-Yativo-Signature"?: components["parameters"]["WebhookSignature"];
        };
      };
      requestBody: {
        content: {
          "application/json": PayoutCompletedEvent;
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
    WebhookConfigured: {
      content: {
        "application/json": WebhookResponse;
      };
    };
    PayoutAccepted: {
      content: {
        "application/json": PayoutResponse;
      };
    };
    BatchAccepted: {
      content: {
        "application/json": BatchPayoutResponse;
      };
    };
    WalletPayoutAccepted: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        [name: string]: unknown;
      };
      content: {
        "application/json": WalletPayoutResponse;
      };
    };
    BeneficiaryCreated: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        [name: string]: unknown;
      };
      content: {
        "application/json": CreatedBeneficiaryResponse;
      };
    };
    BeneficiaryPaymentMethodCreated: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        [name: string]: unknown;
      };
      content: {
        "application/json": CreatedBeneficiaryPaymentMethodResponse;
      };
    };
    Acknowledged: {
      content: {
        "application/json": AcknowledgementResponse;
      };
    };
    BadRequest: {
      content: {
        "application/json": BadRequestBody;
      };
    };
    BadWriteRequest: {
      content: {
        "application/json": BadRequestBody;
      };
    };
    Unauthorized: {
      content: {
        "application/json": BareMessage;
      };
    };
    NotFound: {
      content: {
        "application/json": ErrorBody;
      };
    };
    UnprocessableEntity: {
      content: {
        "application/json": ValidationErrorSchema;
      };
    };
    TooManyRequests: {
      content: {
        "application/json": ErrorBody;
      };
    };
    ServerError: {
      content: {
        "application/json": ErrorBody;
      };
    };
    UnexpectedError: {
      content: {
        "application/json": ErrorBody;
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
    BeneficiaryId: UpdateBeneficiaryBeneficiaryId;
    /**
     * Id of the saved payment details.
     *
     * @example 9
     */
    MethodId: UpdateBeneficiaryPaymentMethodMethodId;
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
}

export interface operations {
  createPayout: {
    parameters: {
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
    };
    requestBody: {
      content: {
        "application/json": CreatePayoutRequest;
      };
    };
    responses: {
      200: components["responses"]["PayoutAccepted"];
      201: components["responses"]["PayoutAccepted"];
      400: {
        content: {
          "application/json": BadRequestBody;
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
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
    };
    requestBody: {
      content: {
        "application/json": CreateBatchPayoutRequest;
      };
    };
    responses: {
      200: components["responses"]["BatchAccepted"];
      201: components["responses"]["BatchAccepted"];
      400: {
        content: {
          "application/json": BatchBadRequestBody;
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
      path: {
        payout_id: components["parameters"]["PayoutId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": PayoutResponse;
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
      query?: ListPayoutsQuery;
    };
    responses: {
      200: {
        content: {
          "application/json": PayoutListResponse;
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
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
    };
    requestBody: {
      content: {
        "application/json": CreateWalletPayoutRequest;
      };
    };
    responses: {
      200: components["responses"]["WalletPayoutAccepted"];
      201: components["responses"]["WalletPayoutAccepted"];
      400: {
        content: {
          "application/json": BadRequestBody;
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
    parameters: {};
    requestBody: {
      content: {
        "application/json": LoginRequest;
      };
    };
    responses: {
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          [name: string]: unknown;
        };
        content: {
          "application/json": AccessTokenResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: {
        content: {
          "application/json": ErrorBody;
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
    parameters: {};
    responses: {
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          [name: string]: unknown;
        };
        content: {
          "application/json": AccessTokenResponse;
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
    parameters: {};
    responses: {
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PayoutCountryListResponse;
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
      query: ListPayoutMethodsQuery;
    };
    responses: {
      200: {
        content: {
          "application/json": PayoutMethodListResponse;
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
      path: {
        payment_method_id: PayoutRailId;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": BeneficiaryFormResponse;
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
      query?: ListBeneficiariesQuery;
    };
    responses: {
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          [name: string]: unknown;
        };
        content: {
          "application/json": BeneficiaryListResponse;
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
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
    };
    requestBody: {
      content: {
        "application/json": CreateBeneficiaryRequest;
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
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        beneficiary_id: components["parameters"]["BeneficiaryId"];
      };
    };
    requestBody: {
      content: {
        "application/json": UpdateBeneficiaryRequest;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": LegacyBeneficiaryResponse;
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
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        beneficiary_id: components["parameters"]["BeneficiaryId"];
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
  listBeneficiaryPaymentMethods: {
    parameters: {};
    responses: {
      200: {
        content: {
          "application/json": BeneficiaryPaymentMethodListResponse;
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
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
    };
    requestBody: {
      content: {
        "application/json": CreateBeneficiaryPaymentMethodRequest;
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
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        methodId: components["parameters"]["MethodId"];
      };
    };
    requestBody: {
      content: {
        "application/json": UpdateBeneficiaryPaymentMethodRequest;
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
      path: {
        methodId: components["parameters"]["MethodId"];
      };
    };
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
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
    };
    requestBody: {
      content: {
        "application/json": CreateExchangeRateQuoteRequest;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ExchangeRateQuoteResponse;
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
      query?: ListWalletBalancesQuery;
    };
    responses: {
      200: {
        content: {
          "application/json": WalletBalanceListResponse;
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
      query?: ListTransactionsQuery;
    };
    responses: {
      200: {
        content: {
          "application/json": TransactionListResponse;
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
      path: {
        /**
         * The `id` of the transaction, a number; not its `transaction_id`.
         *
         * @example 14
         */
        id: number;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": TransactionResponse;
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
    parameters: {};
    responses: {
      200: {
        content: {
          "application/json": WebhookReadResponse;
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
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
    };
    requestBody: {
      content: {
        "application/json": CreateWebhookRequest;
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
      header?: {
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        webhookId: components["parameters"]["WebhookId"];
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
}
