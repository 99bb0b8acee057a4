// Generated from specs/mono.yaml by `pnpm generate`. Edit the spec or the generator, not this file.

export interface paths {
  "/v1/core/payouts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a payout
     * @description Debits a ledger account and pays a Colombian bank account. Amounts are integers in minor units; give exactly one of `source_amount` and `target_amount`. 201 says that the payout was accepted, not that it was paid. 200 says that `external_id` was known already: nothing was created, and the payout of that identifier comes back, whatever else this request said, so compare it with what was asked. Payouts cannot be looked up by `external_id`: to find one after a timeout, send the same request again.
     */
    post: operations["createPayout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/core/payouts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read one payout
     * @description The payout as it stands now. Webhooks may come late, twice or out of order, so confirm a state here before acting on it.
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
  "/v1/core/payouts/co_breb/targets/resolve": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Look up who owns a Bre-B key
     * @description Answers at once with the owner and account behind a key. It moves no money. Resolve just before each payout and use the answer once: how long it lives is not documented. How its `id` enters a `co_breb` payout is not documented either.
     */
    post: operations["resolveBrebTarget"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/ledger/accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List ledger accounts
     * @description The tenant's accounts, from which payouts are debited. Balances are not included; read them one account at a time. Pages are numbered, so accounts opened meanwhile can repeat a row or hide one.
     */
    get: operations["listLedgerAccounts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/ledger/accounts/{account_id}/balances": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the balances of a ledger account
     * @description Available and pending money of one account, in minor units of its currency.
     */
    get: operations["getLedgerAccountBalances"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/ledger/accounts/{account_id}/transactions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the movements of a ledger account
     * @description Every credit, debit, hold and release. With `origin: payout` it is the only documented way to enumerate payouts: `id_in_origin` should then be the payout's id. Pages are numbered, so rows can repeat or be missed while money moves; tell them apart by `id`.
     */
    get: operations["listLedgerAccountTransactions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/ledger/accounts/{account_id}/transactions/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read one movement of a ledger account
     * @description The movement, and what caused it.
     */
    get: operations["getLedgerAccountTransaction"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/banks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List banks and their codes
     * @description The codes for `target.bank_code`. The page belongs to Banking; that its `transfers` codes are the ones of Core payouts is inferred. Never use a code of kind `pse` in a payout: those have four digits (`1051`), transfer codes three (`007`).
     */
    get: operations["listBanks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/core/fx_rates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read exchange rates
     * @description Rates of the tenant's currencies against the US dollar: the latest, or those of a day. They are market rates without the tenant's spread. They are no quote: the cost of a payout across currencies is known only from its amounts.
     */
    get: operations["listFxRates"];
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
  ledger_account_transaction_created: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A movement was recorded on a subaccount
     * @description The only documented Core event that concerns a payout: its data then has the origin `payout`. Endpoints are HTTPS and are registered by hand in the Dashboard; each gets every listed event, so ignore unknown types. It is sent for subaccounts, so a payout from the tenant's own account may send none; poll as well. Up to ten attempts over about 8.4 hours; the same event may come twice and out of order, and carries no event id, so tell movements apart by `event.data.id`. Confirm with `getPayout`. A payout event for each state is promised by the guides, but neither named nor described.
     */
    post: {
      parameters: {
        query?: never;
        header: {
          /** @description Time and signature of the delivery. */
          "Mono-Signature": string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["LedgerAccountTransactionCreated"];
        };
      };
      responses: {
        /** @description Received. Which answers count as received is not documented; answer 2XX quickly. */
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
    /** @description An identifier in a request. A prefix names the kind of resource. */
    ResourceId: string;
    /** @description ISO 4217 code. The known values are the currencies of ledger accounts; a tenant may hold fewer. */
    CurrencyCode: "COP" | "USD" | "MXN" | "CLP" | "BRL" | "PEN" | "EUR" | (string & {});
    /** @description Minor units ("cents"): 100000000 COP is one million pesos. Least, greatest and negative values are not documented; send positive ones only. */
    MinorAmount: number;
    /** @description An amount in minor units, and its currency. */
    Money: {
      amount: components["schemas"]["MinorAmount"];
      currency: components["schemas"]["CurrencyCode"];
    };
    /** @description An amount in minor units and its currency, or null. */
    NullableMoney: {
      amount: components["schemas"]["MinorAmount"];
      currency: components["schemas"]["CurrencyCode"];
    } | null;
    /**
     * @description The caller's own data: a flat map. Values are said to be kept and shown as strings, while the printed example gives numbers back, so compare them as strings.
     * @example {
     *       "id": 3,
     *       "reference": 123
     *     }
     */
    Metadata: {
      [key: string]: string | number | boolean;
    } | null;
    /** @description Where a page stands in its list. */
    Pagination: {
      /** @description This page, from 1. */
      page_number: number;
      /** @description Rows on a full page. */
      page_size: number;
      /** @description Rows in the whole list. */
      total_items: number;
      /** @description Pages in the whole list. */
      total_pages: number;
    };
    /**
     * @description Order of a list.
     * @default {
     *       "field": "transaction_at",
     *       "type": "desc"
     *     }
     */
    Sort: {
      /** @description The field to sort by. */
      field?: string;
      /**
       * @description Ascending or descending.
       * @enum {string}
       */
      type?: "asc" | "desc";
    };
    /** @description A range of date-times. Its members, and how they are written in a query, are not documented. */
    DateTimeRange: {
      [key: string]: unknown;
    };
    /** @description What to pay, to whom, from where. Give exactly one of `source_amount` and `target_amount`: each is computable only from the other, and what happens with both or neither is not documented. */
    CreatePayoutRequest: {
      target: components["schemas"]["CreatePayoutTarget"];
      /**
       * @description The ledger account to debit. It and its holder presumably have to be active.
       * @example lacc_5tgliBmzjZ6mpQPRbQjfKj
       */
      account_id: components["schemas"]["ResourceId"];
      /**
       * @description Free text. No length is documented; the nearest documented limit is 255.
       * @example string
       */
      description?: string | null;
      /**
       * @description The caller's name for this payout, which also tells a repeat from a new payout. No length, characters, scope or lifetime are documented: use up to 64 letters, digits, `_` and `-`, best a UUID, and never again for another payout. To pay again after a failure takes a new one.
       * @example 1234859
       */
      external_id?: string;
      metadata?: components["schemas"]["Metadata"];
      /**
       * @description The rail. Each serves certain countries and currencies, and takes its own time. `co_ach` takes a bank account; that `co_mono_turbo` does too is inferred. What target `co_transfiya` and `co_breb` take is not documented, so do not send them before Mono says.
       * @example co_ach
       * @enum {string}
       */
      method: "co_ach" | "co_transfiya" | "co_mono_turbo" | "co_breb";
      /** @description Parameters of the method. None are documented. */
      method_params?: {
        [key: string]: unknown;
      } | null;
      /**
       * @description A reference for the payout. No length is documented; the nearest documented limit is 255.
       * @example string
       */
      reference?: string | null;
      /** @description What to debit, in the source account's currency, with fees if fees are configured. Null: computed from `target_amount`. Use it to spend an exact sum. */
      source_amount?: components["schemas"]["NullableMoney"];
      /** @description What to credit, in the target account's currency. Null: computed from `source_amount`. Use it to pay an exact sum. */
      target_amount?: components["schemas"]["NullableMoney"];
    };
    /** @description Where the money goes. Only bank accounts are documented. */
    CreatePayoutTarget: components["schemas"]["BankAccountTarget"];
    /** @description A bank account in Colombia. */
    BankAccountTarget: components["schemas"]["CommonPayoutTarget"] & components["schemas"]["COACHBankAccount"];
    /** @description What every target has. */
    CommonPayoutTarget: {
      /** @description Country of the account. */
      country: "CO" | (string & {});
      /** @description Currency of the account. */
      currency: "COP" | (string & {});
    };
    /** @description What a Colombian bank account has. */
    COACHBankAccount: {
      /** @constant */
      kind: "co_bank_account";
      /** @description The payee's account number. Keep leading zeros. */
      account_number: string;
      /** @description Only `savings_account` is shown; `listBanks` says what a bank supports. */
      account_type: "savings_account" | (string & {});
      /** @description The bank's three-digit code, from `listBanks` with kind `transfers`. Keep leading zeros. */
      bank_code: string;
      payee: components["schemas"]["Payee"];
    };
    /** @description Who is paid. Only people are documented, not companies. */
    Payee: {
      /** @description Number of the identity document. */
      document_number: string;
      /** @description Sort of identity document. Only `CC` is shown. */
      document_type: "CC" | (string & {});
      /** @description Pattern of the same field elsewhere in Core: `^[a-zA-Z0-9_.+-]+@[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+){1,2}$`. */
      email?: string;
      /** @description A person in Colombia. */
      kind: "co_person" | (string & {});
      /** @description Full name in one string. */
      name: string;
      /** @description With country code. Pattern of the same field elsewhere in Core: `^\+[1-9]\d{1,14}$`. */
      phone_number?: string;
    };
    /** @description A payout. It carries no times, no rate and no bank trace number. No operation cancels or repeats it. */
    Payout: {
      target: components["schemas"]["PayoutTarget"];
      /** @description The ledger account that is debited. */
      account_id: string;
      calculated_fees?: components["schemas"]["CalculatedFees"];
      description?: string | null;
      /** @description The caller's name for the payout. */
      external_id: string;
      /** @description Mono's name for the payout, `cpout_…`. */
      id: string;
      metadata?: components["schemas"]["Metadata"];
      /** @description The rail that was asked for. Another may have been used: Banking falls back from Turbo to ACH by itself. */
      method: "co_ach" | "co_transfiya" | "co_mono_turbo" | "co_breb" | (string & {});
      method_params?: {
        [key: string]: unknown;
      } | null;
      reference?: string | null;
      /** @description What is debited, in the source account's currency, with fees if fees are configured. */
      source_amount?: components["schemas"]["NullableMoney"];
      state: components["schemas"]["PayoutState"];
      /** @description Why the payout is in its state. No values are documented; show it, and decide nothing by it. */
      state_reason?: string | null;
      /** @description What is credited, in the target account's currency. */
      target_amount?: components["schemas"]["NullableMoney"];
    };
    /** @description The reference gives no values. These four are provisional, from a guide that calls itself a draft; anything else is not final. Only `settled` counts as paid and only `failed` as not paid, both after a `getPayout`, and Banking may still turn either round some days later. */
    PayoutState: "pending" | "processing" | "settled" | "failed" | (string & {});
    /** @description Where the money goes. Kinds beside the bank account have members of their own, not documented. */
    PayoutTarget: {
      country?: "CO" | (string & {});
      currency?: "COP" | (string & {});
      kind?: "co_bank_account" | (string & {});
      account_number?: string;
      account_type?: "savings_account" | (string & {});
      bank_code?: string;
      payee?: components["schemas"]["PayoutPayee"];
    } & {
      [key: string]: unknown;
    };
    /** @description Who is paid. */
    PayoutPayee: {
      document_number?: string;
      document_type?: "CC" | (string & {});
      email?: string;
      kind?: "co_person" | (string & {});
      name?: string;
      phone_number?: string;
    };
    /** @description The fees, by name. Names beyond these two may appear. */
    CalculatedFees: ({
      bank_transfer?: components["schemas"]["CalculatedFee"];
      /** @description GMF, Colombia's tax on debits. */
      bank_transfer_gmf?: components["schemas"]["CalculatedFee"];
    } & {
      [key: string]: components["schemas"]["CalculatedFee"];
    }) | null;
    /** @description One fee. */
    CalculatedFee: {
      amount?: components["schemas"]["Money"];
      /** @description The fee's identifier, `fee_…`. */
      id?: string;
    };
    ResolveBrebTargetRequest: {
      /**
       * @description The ledger account that will pay.
       * @example lacc_5tgliBmzjZ6mpQPRbQjfKj
       */
      account_id: components["schemas"]["ResourceId"];
      /**
       * @description Format of `value`. One only, for now.
       * @example plain_key
       * @enum {string}
       */
      format: "plain_key";
      /**
       * @description The key: a cellphone, a document number, an e-mail address, an alphanumeric name with `@`, or a merchant code. Shorter keys cannot be looked up here.
       * @example @joe123
       */
      value: string;
    };
    /** @description Who and what stands behind a Bre-B key. */
    BrebTarget: {
      creditor?: components["schemas"]["BrebCreditor"];
      creditor_account?: components["schemas"]["BrebCreditorAccount"];
      /** @description The target's identifier, `bbtgt_…`. */
      id?: string;
      /** @description Sort of key. */
      key_type?: "alphanumeric" | (string & {});
      /** @description The key. */
      key_value?: string;
      payment_id?: string;
      /** @description Format of the value resolved. */
      resolution_type?: "plain_key" | (string & {});
      /** @description Code of the low-value payment system's operator, it seems. */
      spbvi?: "CRB" | (string & {});
      /** @description The amount that the key prescribes; probably null where it prescribes none. */
      transaction_amount?: components["schemas"]["NullableMoney"];
    };
    /** @description Who owns the key. */
    BrebCreditor: {
      document_number?: string;
      document_type?: "CC" | (string & {});
      full_name?: string;
      /** @description Sort of person. */
      type?: "natural" | (string & {});
    };
    /** @description The account behind the key. */
    BrebCreditorAccount: {
      currency_code?: "COP" | (string & {});
      number?: string;
      type?: "savings_account" | (string & {});
    };
    /** @description A balance kept by Mono, in one currency. */
    LedgerAccount: {
      currency_code?: components["schemas"]["CurrencyCode"];
      /** @description The account holder, `acch_…`. */
      holder_id?: string;
      /** @description The account's identifier, `lacc_…`. */
      id?: string;
      /**
       * Format: date-time
       * @description When it was opened.
       */
      inserted_at?: string;
      metadata?: components["schemas"]["Metadata"];
      /** @description What the account is for. */
      name?: string | null;
      /** @description The program it belongs to, `pro_…`. */
      program_id?: string;
      provider?: "mono_ledger" | (string & {});
      /** @description A blocked account does nothing. A final, canceled state is mentioned, its spelling not shown. */
      state?: "active" | "blocked" | (string & {});
      /** @description Why it was blocked. */
      state_reason?: "temporary" | "user_request" | "unused" | "fraud" | "other" | (string & {}) | null;
      /** @description Text, where the reason is `other`. */
      state_reason_detail?: string | null;
      type?: "subaccount" | (string & {});
      /** Format: date-time */
      updated_at?: string;
    };
    LedgerAccountPage: {
      accounts: components["schemas"]["LedgerAccount"][];
      pagination: components["schemas"]["Pagination"];
    };
    /** @description The money of one account. */
    Balances: {
      available?: components["schemas"]["Money"];
      /** @description What it counts (holds, money coming in, or both) is not documented. */
      pending?: components["schemas"]["Money"];
    };
    /** @description One movement of a ledger account. */
    LedgerTransaction: {
      amount: components["schemas"]["Money"];
      description?: string;
      /** @description The movement's identifier, `ltx_…`. */
      id: string;
      /** @description Identifier of what caused the movement. */
      id_in_origin?: string;
      operation_type: "credit" | "debit" | "hold" | "release" | (string & {});
      /** @description What caused the movement. `payout` is a payout to a bank account, `fee` a fee. */
      origin: "card_transaction" | "card_presentment_payment" | "subaccount_operation" | "payout" | "fee" | "synced_bank_transaction" | (string & {});
      /**
       * Format: date-time
       * @description When what caused the movement happened.
       */
      origin_transaction_at?: string;
      /** @description The movement that reverts this one, if any. */
      reverted_by_id?: string | null;
      /** @description The movement that this one reverts, if any. */
      reverts_id?: string | null;
      /**
       * Format: date-time
       * @description When the movement was performed.
       */
      transaction_at?: string;
    };
    /** @description One movement of a ledger account, with what caused it. */
    DetailedLedgerTransaction: components["schemas"]["LedgerTransaction"] & {
      details?: components["schemas"]["LedgerTransactionDetails"];
    };
    /** @description What caused the movement; its members depend on `origin`. Null where the origin is unknown. The members for `payout` are not documented, and may name the payee. */
    LedgerTransactionDetails: ({
      /** @description Rate, as a decimal string. Seen with `card_presentment_payment`. */
      fx_rate?: string;
      /** @description Identifier of what caused the movement. */
      id?: string;
      /**
       * Format: date
       * @description Seen with `card_presentment_payment`.
       */
      paid_at?: string;
    } & {
      [key: string]: unknown;
    }) | null;
    LedgerTransactionPage: {
      pagination: components["schemas"]["Pagination"];
      transactions: components["schemas"]["LedgerTransaction"][];
    };
    /** @description Banks, in a shape that depends on the kind asked for. */
    BankList: components["schemas"]["TransferBankList"] | components["schemas"]["PseBankList"];
    /** @description Banks that payouts can reach. */
    TransferBankList: {
      banks: components["schemas"]["TransferBank"][];
      /** @constant */
      kind: "transfers";
    };
    /** @description A bank, with the account types that it supports in a member whose name is not documented. */
    TransferBank: {
      /** @description Three digits, such as `007`. */
      code?: string;
      name?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description Banks of PSE collections. Not for payouts. */
    PseBankList: {
      banks: components["schemas"]["PseBank"][];
      /** @constant */
      kind: "pse";
    };
    PseBank: {
      /** @description Four digits, such as `1051`. */
      code?: string;
      name?: string;
    };
    /** @description Units of each currency for one US dollar, as decimal strings, by ISO 4217 code. */
    FxRates: {
      [key: string]: string;
    };
    /**
     * @description What every event comes in.
     * @example {
     *       "event": {
     *         "data": {},
     *         "type": "event_type_or_name"
     *       },
     *       "timestamp": "2022-12-29T15:42:08.325158Z"
     *     }
     */
    WebhookEnvelope: {
      event: {
        /** @description Depends on the type of event. */
        data: {
          [key: string]: unknown;
        };
        /** @description The event's name. */
        type: string;
      };
      /**
       * Format: date-time
       * @description When the event was made, in UTC.
       */
      timestamp: string;
    };
    /** @description A movement was recorded on a subaccount. */
    LedgerAccountTransactionCreated: components["schemas"]["WebhookEnvelope"] & {
      event: {
        data: components["schemas"]["DetailedLedgerTransaction"];
        /** @constant */
        type: "ledger_account_transaction_created";
      };
    };
    /** @description Every failure. */
    ErrorEnvelope: {
      /** @description Status and phrase, such as `400 Bad Request`. Phrases differ between pages; read the HTTP status. */
      code: string;
      /** @description One entry for each problem. */
      errors: components["schemas"]["ErrorDetail"][];
      /** @description The request's id, `log_…`, to quote to Mono's support. */
      id: string;
      /** @description The failure in a sentence. */
      message: string;
    };
    /** @description One problem. */
    ErrorDetail: {
      /** @description The problem, for a program. No catalogue is published. */
      error_code: "validation_error" | "expired_token" | "not_authorized" | "missing_field" | "item_not_found" | "service_is_unavailable" | (string & {});
      /** @description The problem, for a person. */
      message: string;
      /** @description Where, as a fragment such as `#/path/to/field`. */
      path?: string | null;
      /** @description Null in every example. */
      url?: string | null;
    };
    ListLedgerAccountsQuery: {
      /**
       * @description Which page, from 1.
       * @default 1
       */
      page_number?: number;
      /**
       * @description Rows on a page. Fewer than 10 is refused.
       * @default 10
       */
      page_size?: number;
      /** @description Accounts opened in a range of date-times. The names of the range's ends are not documented. */
      inserted_at?: components["schemas"]["DateTimeRange"];
      /** @description Accounts with this metadata. How the map is written is not documented; brackets are assumed. */
      metadata?: {
        [key: string]: string | number | boolean;
      };
      /** @description Accounts by name. The members of this filter are not documented. */
      nickname?: {
        [key: string]: unknown;
      };
      /** @description Accounts of these types. */
      type?: ("subaccount" | (string & {}))[];
      /** @description Accounts of the account holders with these identifiers. */
      holder?: string[];
      /** @description Accounts in these currencies. */
      currency_code?: components["schemas"]["CurrencyCode"][];
      /** @description Accounts in these states. */
      state?: ("active" | "blocked" | (string & {}))[];
    };
    ListLedgerAccountTransactionsQuery: {
      /**
       * @description Which page, from 1.
       * @default 1
       */
      page_number?: number;
      /**
       * @description Rows on a page. Fewer than 10 is refused.
       * @default 10
       */
      page_size?: number;
      /** @description Movements performed in a range of date-times. The names of the range's ends are not documented. */
      transaction_at?: components["schemas"]["DateTimeRange"];
      /** @description Movements created in a range of date-times. The names of the range's ends are not documented. */
      origin_transaction_at?: components["schemas"]["DateTimeRange"];
      /**
       * @description Leave out movements that another movement reversed.
       * @default false
       */
      exclude_reversed?: boolean;
      /** @description Movements of one kind, or of several. The kinds are `credit`, `debit`, `hold` and `release`. */
      operation_type?: string | ("credit" | "debit" | "hold" | "release")[];
      /** @description Movements with one origin, or with several. The origins are `card_transaction`, `card_presentment_payment`, `subaccount_operation`, `payout`, `fee` and `synced_bank_transaction`. */
      origin?: string | ("card_transaction" | "card_presentment_payment" | "subaccount_operation" | "payout" | "fee" | "synced_bank_transaction")[];
      /** @description Order of the rows. How the object is written is not documented; brackets are assumed. */
      sort?: components["schemas"]["Sort"];
    };
    ListBanksQuery: {
      /**
       * @description Banks for bank transfers, or banks of PSE collections. It decides the shape of the answer.
       * @default transfers
       * @enum {string}
       */
      kind?: "transfers" | "pse";
    };
    ListFxRatesQuery: {
      /**
       * Format: date
       * @description The day of the rates, in UTC. Without it, the latest.
       */
      date?: string;
    };
  };
  responses: {
    /** @description The request is malformed. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The key is missing, malformed or revoked. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The key is valid, but lacks the scope. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description There is no such resource. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The content was rejected. */
    UnprocessableEntity: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Too many requests; nothing was processed. Mono announces this answer for the whole API, without numbers and not yet enforced everywhere. */
    TooManyRequests: {
      headers: {
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The service is out of order for a while. */
    ServiceUnavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Any other failure. The general guide names 404, 408, 409, 500, 502, 503 and 504 for the whole API, each with the same envelope. */
    Failure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
  };
  parameters: {
    /** @description A second guard, beside `external_id`. The general guides ask for it on every write, payouts named; the operation's own page lists no header. Any string, one for each intended payout and the same on each retry; sibling operations want a UUID, which satisfies both. A known key answers from a cache. If the same failure keeps coming back, drop or change this header and keep the `external_id`. */
    IdempotencyKey: string;
    /** @description The ledger account's identifier. */
    AccountId: components["schemas"]["ResourceId"];
    /** @description Which page, from 1. */
    PageNumber: number;
    /** @description Rows on a page. Fewer than 10 is refused. */
    PageSize: number;
  };
  requestBodies: never;
  headers: {
    /** @description How long to wait before trying again. Its unit is not documented; expect seconds or a date, as HTTP allows. */
    RetryAfter: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  createPayout: {
    parameters: {
      query?: never;
      header?: {
        /** @description A second guard, beside `external_id`. The general guides ask for it on every write, payouts named; the operation's own page lists no header. Any string, one for each intended payout and the same on each retry; sibling operations want a UUID, which satisfies both. A known key answers from a cache. If the same failure keeps coming back, drop or change this header and keep the `external_id`. */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
      /** @description The `external_id` is known. Nothing was created; this is the payout it belongs to. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Payout"];
        };
      };
      /** @description The payout was created. It is accepted, not yet paid. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Payout"];
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
      query?: never;
      header?: never;
      path: {
        /** @description The payout's identifier. */
        id: components["schemas"]["ResourceId"];
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
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  resolveBrebTarget: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ResolveBrebTargetRequest"];
      };
    };
    responses: {
      /** @description The owner and account behind the key. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BrebTarget"];
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
        /** @description Which page, from 1. */
        page_number?: components["parameters"]["PageNumber"];
        /** @description Rows on a page. Fewer than 10 is refused. */
        page_size?: components["parameters"]["PageSize"];
        /** @description Accounts opened in a range of date-times. The names of the range's ends are not documented. */
        inserted_at?: components["schemas"]["DateTimeRange"];
        /** @description Accounts with this metadata. How the map is written is not documented; brackets are assumed. */
        metadata?: {
          [key: string]: string | number | boolean;
        };
        /** @description Accounts by name. The members of this filter are not documented. */
        nickname?: {
          [key: string]: unknown;
        };
        /** @description Accounts of these types. */
        type?: ("subaccount" | (string & {}))[];
        /** @description Accounts of the account holders with these identifiers. */
        holder?: string[];
        /** @description Accounts in these currencies. */
        currency_code?: components["schemas"]["CurrencyCode"][];
        /** @description Accounts in these states. */
        state?: ("active" | "blocked" | (string & {}))[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of accounts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LedgerAccountPage"];
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
      query?: never;
      header?: never;
      path: {
        /** @description The ledger account's identifier. */
        account_id: components["parameters"]["AccountId"];
      };
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
          "application/json": components["schemas"]["Balances"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      /** @description The content was rejected. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorEnvelope"];
        };
      };
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  listLedgerAccountTransactions: {
    parameters: {
      query?: {
        /** @description Which page, from 1. */
        page_number?: components["parameters"]["PageNumber"];
        /** @description Rows on a page. Fewer than 10 is refused. */
        page_size?: components["parameters"]["PageSize"];
        /** @description Movements performed in a range of date-times. The names of the range's ends are not documented. */
        transaction_at?: components["schemas"]["DateTimeRange"];
        /** @description Movements created in a range of date-times. The names of the range's ends are not documented. */
        origin_transaction_at?: components["schemas"]["DateTimeRange"];
        /** @description Leave out movements that another movement reversed. */
        exclude_reversed?: boolean;
        /** @description Movements of one kind, or of several. The kinds are `credit`, `debit`, `hold` and `release`. */
        operation_type?: string | ("credit" | "debit" | "hold" | "release")[];
        /** @description Movements with one origin, or with several. The origins are `card_transaction`, `card_presentment_payment`, `subaccount_operation`, `payout`, `fee` and `synced_bank_transaction`. */
        origin?: string | ("card_transaction" | "card_presentment_payment" | "subaccount_operation" | "payout" | "fee" | "synced_bank_transaction")[];
        /** @description Order of the rows. How the object is written is not documented; brackets are assumed. */
        sort?: components["schemas"]["Sort"];
      };
      header?: never;
      path: {
        /** @description The ledger account's identifier. */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of movements. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LedgerTransactionPage"];
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
      query?: never;
      header?: never;
      path: {
        /** @description The ledger account's identifier. */
        account_id: components["parameters"]["AccountId"];
        /** @description The movement's identifier. It belongs to the account. */
        id: components["schemas"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The movement. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DetailedLedgerTransaction"];
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
        /** @description Banks for bank transfers, or banks of PSE collections. It decides the shape of the answer. */
        kind?: "transfers" | "pse";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The banks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BankList"];
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
        /** @description The day of the rates, in UTC. Without it, the latest. */
        date?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A rate for each currency. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FxRates"];
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
