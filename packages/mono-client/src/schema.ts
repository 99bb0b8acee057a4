// Generated from specs/mono.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import type {
  Balances,
  BankList,
  BrebTarget,
  CreatePayoutRequest,
  DetailedLedgerTransaction,
  ErrorEnvelope,
  FxRates,
  LedgerAccountPage,
  LedgerAccountTransactionCreated,
  LedgerTransactionPage,
  ListBanksQuery,
  ListFxRatesQuery,
  ListLedgerAccountTransactionsQuery,
  ListLedgerAccountsQuery,
  Payout,
  ResolveBrebTargetRequest,
  ResourceId,
} from "./types.ts";

export interface paths {
  "/v1/core/payouts": {
    /** Create a payout */
    post: operations["createPayout"];
  };
  "/v1/core/payouts/{id}": {
    /** Read one payout */
    get: operations["getPayout"];
  };
  "/v1/core/payouts/co_breb/targets/resolve": {
    /** Look up who owns a Bre-B key */
    post: operations["resolveBrebTarget"];
  };
  "/v1/ledger/accounts": {
    /** List ledger accounts */
    get: operations["listLedgerAccounts"];
  };
  "/v1/ledger/accounts/{account_id}/balances": {
    /** Read the balances of a ledger account */
    get: operations["getLedgerAccountBalances"];
  };
  "/v1/ledger/accounts/{account_id}/transactions": {
    /** List the movements of a ledger account */
    get: operations["listLedgerAccountTransactions"];
  };
  "/v1/ledger/accounts/{account_id}/transactions/{id}": {
    /** Read one movement of a ledger account */
    get: operations["getLedgerAccountTransaction"];
  };
  "/v1/banks": {
    /** List banks and their codes */
    get: operations["listBanks"];
  };
  "/v1/core/fx_rates": {
    /** Read exchange rates */
    get: operations["listFxRates"];
  };
}

export interface webhooks {
  ledger_account_transaction_created: {
    /** A movement was recorded on a subaccount */
    post: {
      parameters: {
        header: {
          /** Time and signature of the delivery. */
          "Mono-Signature": string;
        };
      };
      requestBody: {
        content: {
          "application/json": LedgerAccountTransactionCreated;
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
    BadRequest: {
      content: {
        "application/json": ErrorEnvelope;
      };
    };
    Unauthorized: {
      content: {
        "application/json": ErrorEnvelope;
      };
    };
    Forbidden: {
      content: {
        "application/json": ErrorEnvelope;
      };
    };
    NotFound: {
      content: {
        "application/json": ErrorEnvelope;
      };
    };
    UnprocessableEntity: {
      content: {
        "application/json": ErrorEnvelope;
      };
    };
    TooManyRequests: {
      headers: {
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorEnvelope;
      };
    };
    ServiceUnavailable: {
      content: {
        "application/json": ErrorEnvelope;
      };
    };
    Failure: {
      content: {
        "application/json": ErrorEnvelope;
      };
    };
  };
  parameters: {
    /**
     * A second protection besides `external_id`. The general guides ask for it on every write, payouts named;
     * the operation's own page lists no header. Any string, one for each intended payout and the same on each
     * retry; sibling operations want a UUID, which satisfies both. A known key answers from a cache. If the
     * same failure keeps coming back, drop or change this header and keep the `external_id`.
     */
    IdempotencyKey: string;
    /** The ledger account's identifier. */
    AccountId: ResourceId;
    /** Which page, from 1. */
    PageNumber: number;
    /** Rows on a page. Fewer than 10 is refused. */
    PageSize: number;
  };
  headers: {
    /**
     * How long to wait before trying again. Its unit is not documented; expect seconds or a date, as HTTP
     * allows.
     */
    RetryAfter: string;
  };
}

export interface operations {
  createPayout: {
    parameters: {
      header?: {
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
    };
    requestBody: {
      content: {
        "application/json": CreatePayoutRequest;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Payout;
        };
      };
      201: {
        content: {
          "application/json": Payout;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  getPayout: {
    parameters: {
      path: {
        id: ResourceId;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Payout;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  resolveBrebTarget: {
    parameters: {};
    requestBody: {
      content: {
        "application/json": ResolveBrebTargetRequest;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": BrebTarget;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  listLedgerAccounts: {
    parameters: {
      query?: ListLedgerAccountsQuery;
    };
    responses: {
      200: {
        content: {
          "application/json": LedgerAccountPage;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  getLedgerAccountBalances: {
    parameters: {
      path: {
        account_id: components["parameters"]["AccountId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Balances;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: {
        content: {
          "application/json": ErrorEnvelope;
        };
      };
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  listLedgerAccountTransactions: {
    parameters: {
      query?: ListLedgerAccountTransactionsQuery;
      path: {
        account_id: components["parameters"]["AccountId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": LedgerTransactionPage;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  getLedgerAccountTransaction: {
    parameters: {
      path: {
        account_id: components["parameters"]["AccountId"];
        id: ResourceId;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": DetailedLedgerTransaction;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  listBanks: {
    parameters: {
      query?: ListBanksQuery;
    };
    responses: {
      200: {
        content: {
          "application/json": BankList;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  listFxRates: {
    parameters: {
      query?: ListFxRatesQuery;
    };
    responses: {
      200: {
        content: {
          "application/json": FxRates;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      503: components["responses"]["ServiceUnavailable"];
      default: components["responses"]["Failure"];
    };
  };
}
