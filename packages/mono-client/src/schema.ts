// Generated from specs/mono.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import type {
  Balances,
  BankList,
  BrebTarget,
  CreatePayoutRequest,
  CurrencyCode,
  DateTimeRange,
  DetailedLedgerTransaction,
  ErrorEnvelope,
  FxRates,
  LedgerAccountPage,
  LedgerAccountTransactionCreated,
  LedgerTransactionPage,
  Payout,
  ResolveBrebTargetRequest,
  ResourceId,
  Sort,
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
        /**
         * A second protection besides `external_id`. The general guides ask for it on every write, payouts
         * named; the operation's own page lists no header. Any string, one for each intended payout and the
         * same on each retry; sibling operations want a UUID, which satisfies both. A known key answers from
         * a cache. If the same failure keeps coming back, drop or change this header and keep the
         * `external_id`.
         */
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
        /** The payout's identifier. */
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
      query?: {
        /** Which page, from 1. */
        page_number?: components["parameters"]["PageNumber"];
        /** Rows on a page. Fewer than 10 is refused. */
        page_size?: components["parameters"]["PageSize"];
        /** Accounts opened in a range of date-times. The names of the range's ends are not documented. */
        inserted_at?: DateTimeRange;
        /** Accounts with this metadata. How the map is written is not documented; brackets are assumed. */
        metadata?: {
          [key: string]: string | number | boolean;
        };
        /** Accounts by name. The members of this filter are not documented. */
        nickname?: {
          [key: string]: unknown;
        };
        /** Accounts of these types. */
        type?: ("subaccount" | (string & {}))[];
        /** Accounts of the account holders with these identifiers. */
        holder?: string[];
        /** Accounts in these currencies. */
        currency_code?: CurrencyCode[];
        /** Accounts in these states. */
        state?: ("active" | "blocked" | (string & {}))[];
      };
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
        /** The ledger account's identifier. */
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
      query?: {
        /** Which page, from 1. */
        page_number?: components["parameters"]["PageNumber"];
        /** Rows on a page. Fewer than 10 is refused. */
        page_size?: components["parameters"]["PageSize"];
        /** Movements performed in a range of date-times. The names of the range's ends are not documented. */
        transaction_at?: DateTimeRange;
        /** Movements created in a range of date-times. The names of the range's ends are not documented. */
        origin_transaction_at?: DateTimeRange;
        /** Leave out movements that another movement reversed. */
        exclude_reversed?: boolean;
        /** Movements of one kind, or of several. The kinds are `credit`, `debit`, `hold` and `release`. */
        operation_type?: string | ("credit" | "debit" | "hold" | "release")[];
        /**
         * Movements with one origin, or with several. The origins are `card_transaction`,
         * `card_presentment_payment`, `subaccount_operation`, `payout`, `fee` and `synced_bank_transaction`.
         */
        origin?:
          | string
          | (
              | "card_transaction"
              | "card_presentment_payment"
              | "subaccount_operation"
              | "payout"
              | "fee"
              | "synced_bank_transaction"
            )[];
        /** Order of the rows. How the object is written is not documented; brackets are assumed. */
        sort?: Sort;
      };
      path: {
        /** The ledger account's identifier. */
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
        /** The ledger account's identifier. */
        account_id: components["parameters"]["AccountId"];
        /** The movement's identifier. It belongs to the account. */
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
      query?: {
        /** Banks for bank transfers, or banks of PSE collections. It decides the shape of the answer. */
        kind?: "transfers" | "pse";
      };
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
      query?: {
        /** The day of the rates, in UTC. Without it, the latest. */
        date?: string;
      };
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
