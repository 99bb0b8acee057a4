// Generated from specs/moyasar.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import type {
  AccountVerification,
  AccountVerificationRequest,
  AvailableEvents,
  BulkPayoutResponse,
  CreateBulkPayoutRequest,
  CreatePayoutAccountRequest,
  CreatePayoutRequest,
  ErrorEnvelope,
  ForbiddenEnvelope,
  InvalidRequestEnvelope,
  ListPayoutAccountsQuery,
  ListPayoutsQuery,
  ListWebhookAttemptsQuery,
  NotFoundEnvelope,
  Payout,
  PayoutAccount,
  PayoutAccountPage,
  PayoutEvent,
  PayoutPage,
  UnauthenticatedEnvelope,
  WebhookAttempt,
  WebhookAttemptPage,
} from "./types.ts";

export interface paths {
  "/payout/bulk": {
    /** Create several payouts from one payout account */
    post: operations["createBulkPayout"];
  };
  "/payouts": {
    /** List payouts */
    get: operations["listPayouts"];
    /** Create a payout */
    post: operations["createPayout"];
  };
  "/payout/{id}": {
    /** Fetch a payout */
    get: operations["getPayout"];
  };
  "/payout_accounts": {
    /** List payout accounts */
    get: operations["listPayoutAccounts"];
    /** Register a payout account */
    post: operations["createPayoutAccount"];
  };
  "/payout_accounts/{id}": {
    /** Fetch a payout account */
    get: operations["getPayoutAccount"];
  };
  "/account_verifications": {
    /** Check that a wallet belongs to a person */
    post: operations["verifyAccount"];
  };
  "/webhooks/available_events": {
    /** List the names of the events */
    get: operations["listAvailableEvents"];
  };
  "/webhooks/attempts": {
    /** List deliveries of webhook messages */
    get: operations["listWebhookAttempts"];
  };
  "/webhooks/attempts/{id}": {
    /** Fetch one delivery */
    get: operations["getWebhookAttempt"];
  };
}

export interface webhooks {
  payoutEvent: {
    /** A payout has changed its status */
    post: {
      parameters: {};
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
    InvalidRequest: {
      content: {
        "application/json": InvalidRequestEnvelope;
      };
    };
    Unauthenticated: {
      content: {
        "application/json": UnauthenticatedEnvelope;
      };
    };
    Forbidden: {
      content: {
        "application/json": ForbiddenEnvelope;
      };
    };
    NotFound: {
      content: {
        "application/json": NotFoundEnvelope;
      };
    };
    NotActivated: {
      content: {
        "application/json": ErrorEnvelope;
      };
    };
    TooManyRequests: {
      content: {
        "application/json": ErrorEnvelope;
      };
    };
    ServerFault: {
      content: {
        "application/json": ErrorEnvelope;
      };
    };
    Maintenance: {
      content: {
        "application/json": ErrorEnvelope;
      };
    };
    OtherError: {
      content: {
        "application/json": ErrorEnvelope;
      };
    };
  };
  parameters: {
    /** Which page to list. */
    Page: number;
  };
}

export interface operations {
  createBulkPayout: {
    parameters: {};
    requestBody: {
      content: {
        "application/json": CreateBulkPayoutRequest;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": BulkPayoutResponse;
        };
      };
      400: {
        content: {
          "application/json": InvalidRequestEnvelope;
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
      query?: ListPayoutsQuery;
    };
    responses: {
      200: {
        content: {
          "application/json": PayoutPage;
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
    parameters: {};
    requestBody: {
      content: {
        "application/json": CreatePayoutRequest;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": Payout;
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
      path: {
        /**
         * The payout's id. The page calls it the id of a payout account by mistake.
         *
         * @example ac2cc6d8-1ffa-48e9-a6eb-d4e98dbdb8ec
         */
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Payout;
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
      query?: ListPayoutAccountsQuery;
    };
    responses: {
      200: {
        content: {
          "application/json": PayoutAccountPage;
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
    parameters: {};
    requestBody: {
      content: {
        "application/json": CreatePayoutAccountRequest;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": PayoutAccount;
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
      path: {
        /**
         * The payout account's id.
         *
         * @example ceb461ea-3f35-4027-b20a-beb89f5ee574
         */
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": PayoutAccount;
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
    parameters: {};
    requestBody: {
      content: {
        "application/json": AccountVerificationRequest;
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
      "2XX": {
        content: {
          "application/json": AccountVerification;
        };
      };
      default: components["responses"]["OtherError"];
    };
  };
  listAvailableEvents: {
    parameters: {};
    responses: {
      200: {
        content: {
          "application/json": AvailableEvents;
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
      query?: ListWebhookAttemptsQuery;
    };
    responses: {
      200: {
        content: {
          "application/json": WebhookAttemptPage;
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
      path: {
        /**
         * The delivery's id.
         *
         * @example 29b479db-e72f-585c-b372-71879fcd413c
         */
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": WebhookAttempt;
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
