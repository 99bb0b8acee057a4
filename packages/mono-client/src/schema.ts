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
     *
     * Debits a ledger account and pays a Colombian bank account. Amounts are integers in minor units; give
     * exactly one of `source_amount` and `target_amount`. 201 means that the payout was accepted, not that it
     * was paid. 200 means that `external_id` was already known: nothing was created, and the payout of that
     * identifier is returned, whatever else this request contains, so compare it with what you asked for.
     * Payouts cannot be looked up by `external_id`: to find one after a timeout, send the same request again.
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
     *
     * The payout as it stands now. Webhooks may come late, twice or out of order, so confirm a state here
     * before acting on it.
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
     *
     * Returns the owner and the account of a key at once. It moves no money. Resolve just before each payout
     * and use the result once: how long it is valid is not documented. How its `id` enters a `co_breb` payout
     * is not documented either.
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
     *
     * The tenant's accounts, from which payouts are debited. Balances are not included; read them one account
     * at a time. Pages are numbered, so a row may appear twice or not at all if accounts are opened
     * meanwhile.
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
     *
     * Available and pending balance of one account, in minor units of its currency.
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
     *
     * Every credit, debit, hold and release. With `origin: payout` it is the only documented way to enumerate
     * payouts: `id_in_origin` should then be the payout's id. Pages are numbered, so rows can repeat or be
     * missed while money moves; identify them by `id`.
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
     *
     * The movement, and what caused it.
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
     *
     * The codes for `target.bank_code`. The page belongs to Banking; that its `transfers` codes are the ones
     * of Core payouts is inferred. Never use a code of kind `pse` in a payout: those have four digits
     * (`1051`), transfer codes three (`007`).
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
     *
     * Rates of the tenant's currencies against the US dollar: the latest, or those of a day. They are market
     * rates without the tenant's spread. They are not a quote: the cost of a payout across currencies is
     * known only from its amounts.
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
     *
     * The only documented Core event that concerns a payout: its data then has the origin `payout`. Endpoints
     * are HTTPS and are registered by hand in the Dashboard; each gets every listed event, so ignore unknown
     * types. It is sent for subaccounts, so a payout from the tenant's own account may send none; poll as
     * well. Up to ten attempts over about 8.4 hours; the same event may come twice and out of order, and
     * carries no event id, so identify movements by `event.data.id`. Confirm with `getPayout`. A payout event
     * for each state is promised by the guides, but neither named nor described.
     */
    post: {
      parameters: {
        query?: never;
        header: {
          /** Time and signature of the delivery. */
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
        /** Received. Which answers count as received is not documented; answer 2XX quickly. */
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
    /** An identifier in a request. A prefix names the kind of resource. */
    ResourceId: string;
    /** ISO 4217 code. The known values are the currencies of ledger accounts; a tenant may hold fewer. */
    CurrencyCode: "COP" | "USD" | "MXN" | "CLP" | "BRL" | "PEN" | "EUR" | (string & {});
    /**
     * Minor units ("cents"): 100000000 COP is one million pesos. Minimum, maximum and negative values are not
     * documented; send positive ones only.
     */
    MinorAmount: number;
    /** An amount in minor units, and its currency. */
    Money: {
      /** Minor units ("cents"): 100000000 COP is one million pesos. */
      amount: components["schemas"]["MinorAmount"];
      /** ISO 4217 code. */
      currency: components["schemas"]["CurrencyCode"];
    };
    /** An amount in minor units and its currency, or null. */
    NullableMoney: {
      /** Minor units ("cents"): 100000000 COP is one million pesos. */
      amount: components["schemas"]["MinorAmount"];
      /** ISO 4217 code. */
      currency: components["schemas"]["CurrencyCode"];
    } | null;
    /**
     * The caller's own data: a flat map. Values are said to be kept and shown as strings, while the printed
     * example gives numbers back, so compare them as strings.
     *
     * @example { "id": 3, "reference": 123 }
     */
    Metadata: {
      [key: string]: string | number | boolean;
    } | null;
    /** Position of a page in its list. */
    Pagination: {
      /** This page, from 1. */
      page_number: number;
      /** Rows on a full page. */
      page_size: number;
      /** Rows in the whole list. */
      total_items: number;
      /** Pages in the whole list. */
      total_pages: number;
    };
    /**
     * Order of a list.
     *
     * @default { "field": "transaction_at", "type": "desc" }
     */
    Sort: {
      /** The field to sort by. */
      field?: string;
      /** Ascending or descending. */
      type?: "asc" | "desc";
    };
    /** A range of date-times. Its members, and how they are written in a query, are not documented. */
    DateTimeRange: {
      [key: string]: unknown;
    };
    /**
     * What to pay, to whom, from where. Give exactly one of `source_amount` and `target_amount`: each is
     * computed from the other.
     */
    CreatePayoutRequest: {
      /** Where the money goes. */
      target: components["schemas"]["CreatePayoutTarget"];
      /**
       * The ledger account to debit. It and its holder presumably have to be active.
       *
       * @example lacc_5tgliBmzjZ6mpQPRbQjfKj
       */
      account_id: components["schemas"]["ResourceId"];
      /**
       * Free text. No length is documented; the nearest documented limit is 255.
       *
       * @example string
       */
      description?: string | null;
      /**
       * The caller's reference for this payout, by which a repeat is recognised. No length, characters, scope
       * or lifetime are documented: a UUID is best, and what the client generates. Never reuse it for another
       * payout. To pay again after a failure, use a new one.
       *
       * @example 1234859
       */
      external_id?: string;
      /** The caller's own data: a flat map. */
      metadata?: components["schemas"]["Metadata"];
      /**
       * The rail. Each serves certain countries and currencies, and takes its own time. `co_ach` takes a bank
       * account; that `co_mono_turbo` does too is inferred. What target `co_transfiya` and `co_breb` take is
       * not documented, so do not send them before Mono confirms it. By ACH, the other bank may refuse as
       * late as three ACH cycles after, about 12 working hours.
       *
       * @example co_ach
       */
      method: "co_ach" | "co_transfiya" | "co_mono_turbo" | "co_breb";
      /** Parameters of the method. None are documented. */
      method_params?: {
        [key: string]: unknown;
      } | null;
      /**
       * A reference for the payout. No length is documented; the nearest documented limit is 255.
       *
       * @example string
       */
      reference?: string | null;
      /**
       * What to debit, in the source account's currency, with fees if fees are configured. Null: computed
       * from `target_amount`. Use it to spend an exact sum.
       */
      source_amount?: components["schemas"]["NullableMoney"];
      /**
       * What to credit, in the target account's currency. Null: computed from `source_amount`. Use it to pay
       * an exact sum.
       */
      target_amount?: components["schemas"]["NullableMoney"];
    } & ({
      /** An amount in minor units, and its currency. */
      source_amount: components["schemas"]["Money"];
      target_amount?: null;
    } | {
      source_amount?: null;
      /** An amount in minor units, and its currency. */
      target_amount: components["schemas"]["Money"];
    });
    /** Where the money goes. Only bank accounts are documented. */
    CreatePayoutTarget: components["schemas"]["BankAccountTarget"];
    /** A bank account in Colombia. */
    BankAccountTarget: components["schemas"]["CommonPayoutTarget"] & components["schemas"]["COACHBankAccount"];
    /** What every target has. */
    CommonPayoutTarget: {
      /** Country of the account. */
      country: "CO" | (string & {});
      /** Currency of the account. */
      currency: "COP" | (string & {});
    };
    /** What a Colombian bank account has. */
    COACHBankAccount: {
      kind: "co_bank_account";
      /** The payee's account number. Keep leading zeros. */
      account_number: string;
      /** Only `savings_account` is shown; `listBanks` says what a bank supports. */
      account_type: "savings_account" | (string & {});
      /** The bank's three-digit code, from `listBanks` with kind `transfers`. Keep leading zeros. */
      bank_code: string;
      /** Who is paid. */
      payee: components["schemas"]["Payee"];
    };
    /** Who is paid. Only people are documented, not companies. */
    Payee: {
      /** Number of the identity document. */
      document_number: string;
      /** Type of identity document. Only `CC` is shown. */
      document_type: "CC" | (string & {});
      /**
       * Pattern of the same field elsewhere in Core:
       * `^[a-zA-Z0-9_.+-]+@[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+){1,2}$`.
       */
      email?: string;
      /** A person in Colombia. */
      kind: "co_person" | (string & {});
      /** Full name in one string. */
      name: string;
      /** With country code. Pattern of the same field elsewhere in Core: `^\+[1-9]\d{1,14}$`. */
      phone_number?: string;
    };
    /**
     * A payout. It carries no times, no rate and no bank trace number. No operation cancels or repeats it.
     */
    Payout: {
      /** Where the money goes. */
      target: components["schemas"]["PayoutTarget"];
      /** The ledger account that is debited. */
      account_id: string;
      /** The fees, by name. */
      calculated_fees?: components["schemas"]["CalculatedFees"];
      description?: string | null;
      /** The caller's reference for the payout. */
      external_id: string;
      /** Mono's id of the payout, `cpout_…`. */
      id: string;
      /** The caller's own data: a flat map. */
      metadata?: components["schemas"]["Metadata"];
      /**
       * The rail that was asked for. Another may have been used: Banking falls back from Turbo to ACH by
       * itself.
       */
      method: "co_ach" | "co_transfiya" | "co_mono_turbo" | "co_breb" | (string & {});
      method_params?: {
        [key: string]: unknown;
      } | null;
      reference?: string | null;
      /** What is debited, in the source account's currency, with fees if fees are configured. */
      source_amount?: components["schemas"]["NullableMoney"];
      /** State of the payout. */
      state: components["schemas"]["PayoutState"];
      /** Why the payout is in its state. No values are documented; display it only. */
      state_reason?: string | null;
      /** What is credited, in the target account's currency. */
      target_amount?: components["schemas"]["NullableMoney"];
    };
    /**
     * State of the payout. The reference gives no values. These four are provisional, from a guide that calls
     * itself a draft; anything else is not final. Only `settled` counts as paid and only `failed` as not
     * paid, both after a `getPayout`, and Banking may still reverse either some days later.
     */
    PayoutState: "pending" | "processing" | "settled" | "failed" | (string & {});
    /** Where the money goes. Kinds beside the bank account have members of their own, not documented. */
    PayoutTarget: {
      country?: "CO" | (string & {});
      currency?: "COP" | (string & {});
      kind?: "co_bank_account" | (string & {});
      account_number?: string;
      account_type?: "savings_account" | (string & {});
      bank_code?: string;
      /** Who is paid. */
      payee?: components["schemas"]["PayoutPayee"];
    } & {
      [key: string]: unknown;
    };
    /** Who is paid. */
    PayoutPayee: {
      document_number?: string;
      document_type?: "CC" | (string & {});
      email?: string;
      kind?: "co_person" | (string & {});
      name?: string;
      phone_number?: string;
    };
    /** The fees, by name. Names beyond these two may appear. */
    CalculatedFees: ({
      /** One fee. */
      bank_transfer?: components["schemas"]["CalculatedFee"];
      /** GMF, Colombia's tax on debits. */
      bank_transfer_gmf?: components["schemas"]["CalculatedFee"];
    } & {
      [key: string]: components["schemas"]["CalculatedFee"];
    }) | null;
    /** One fee. */
    CalculatedFee: {
      /** An amount in minor units, and its currency. */
      amount?: components["schemas"]["Money"];
      /** The fee's identifier, `fee_…`. */
      id?: string;
    };
    ResolveBrebTargetRequest: {
      /**
       * The ledger account that will pay.
       *
       * @example lacc_5tgliBmzjZ6mpQPRbQjfKj
       */
      account_id: components["schemas"]["ResourceId"];
      /**
       * Format of `value`. One only, for now.
       *
       * @example plain_key
       */
      format: "plain_key";
      /**
       * The key: a cellphone, a document number, an e-mail address, an alphanumeric name with `@`, or a
       * merchant code. Shorter keys cannot be looked up here.
       *
       * @example @joe123
       */
      value: string;
    };
    /** The owner and the account of a Bre-B key. */
    BrebTarget: {
      /** Who owns the key. */
      creditor?: components["schemas"]["BrebCreditor"];
      /** The account of the key. */
      creditor_account?: components["schemas"]["BrebCreditorAccount"];
      /** The target's identifier, `bbtgt_…`. */
      id?: string;
      /** Type of key. */
      key_type?: "alphanumeric" | (string & {});
      /** The key. */
      key_value?: string;
      payment_id?: string;
      /** Format of the value resolved. */
      resolution_type?: "plain_key" | (string & {});
      /** Code of the low-value payment system's operator, it seems. */
      spbvi?: "CRB" | (string & {});
      /** The amount that the key prescribes; probably null where it prescribes none. */
      transaction_amount?: components["schemas"]["NullableMoney"];
    };
    /** Who owns the key. */
    BrebCreditor: {
      document_number?: string;
      document_type?: "CC" | (string & {});
      full_name?: string;
      /** Type of person. */
      type?: "natural" | (string & {});
    };
    /** The account of the key. */
    BrebCreditorAccount: {
      currency_code?: "COP" | (string & {});
      number?: string;
      type?: "savings_account" | (string & {});
    };
    /** A balance kept by Mono, in one currency. */
    LedgerAccount: {
      /** ISO 4217 code. */
      currency_code?: components["schemas"]["CurrencyCode"];
      /** The account holder, `acch_…`. */
      holder_id?: string;
      /** The account's identifier, `lacc_…`. */
      id?: string;
      /**
       * When it was opened.
       *
       * Format: `date-time`.
       */
      inserted_at?: string;
      /** The caller's own data: a flat map. */
      metadata?: components["schemas"]["Metadata"];
      /** What the account is for. */
      name?: string | null;
      /** The program it belongs to, `pro_…`. */
      program_id?: string;
      provider?: "mono_ledger" | (string & {});
      /**
       * A blocked account cannot be used. A final canceled state is mentioned, but its spelling is not shown.
       */
      state?: "active" | "blocked" | (string & {});
      /** Why it was blocked. */
      state_reason?: "temporary" | "user_request" | "unused" | "fraud" | "other" | (string & {}) | null;
      /** Text, where the reason is `other`. */
      state_reason_detail?: string | null;
      type?: "subaccount" | (string & {});
      /** Format: `date-time`. */
      updated_at?: string;
    };
    LedgerAccountPage: {
      accounts: components["schemas"]["LedgerAccount"][];
      /** Position of a page in its list. */
      pagination: components["schemas"]["Pagination"];
    };
    /** Balances of one account. */
    Balances: {
      /** An amount in minor units, and its currency. */
      available?: components["schemas"]["Money"];
      /** What it counts (holds, money coming in, or both) is not documented. */
      pending?: components["schemas"]["Money"];
    };
    /** One movement of a ledger account. */
    LedgerTransaction: {
      /** An amount in minor units, and its currency. */
      amount: components["schemas"]["Money"];
      description?: string;
      /** The movement's identifier, `ltx_…`. */
      id: string;
      /** Identifier of what caused the movement. */
      id_in_origin?: string;
      operation_type: "credit" | "debit" | "hold" | "release" | (string & {});
      /** What caused the movement. `payout` is a payout to a bank account, `fee` a fee. */
      origin: "card_transaction" | "card_presentment_payment" | "subaccount_operation" | "payout" | "fee" | "synced_bank_transaction" | (string & {});
      /**
       * When what caused the movement happened.
       *
       * Format: `date-time`.
       */
      origin_transaction_at?: string;
      /** The movement that reverts this one, if any. */
      reverted_by_id?: string | null;
      /** The movement that this one reverts, if any. */
      reverts_id?: string | null;
      /**
       * When the movement was performed.
       *
       * Format: `date-time`.
       */
      transaction_at?: string;
    };
    /** One movement of a ledger account, with what caused it. */
    DetailedLedgerTransaction: components["schemas"]["LedgerTransaction"] & {
      /** What caused the movement; its members depend on `origin`. */
      details?: components["schemas"]["LedgerTransactionDetails"];
    };
    /**
     * What caused the movement; its members depend on `origin`. Null where the origin is unknown. The members
     * for `payout` are not documented, and may name the payee.
     */
    LedgerTransactionDetails: ({
      /** Rate, as a decimal string. Seen with `card_presentment_payment`. */
      fx_rate?: string;
      /** Identifier of what caused the movement. */
      id?: string;
      /**
       * Seen with `card_presentment_payment`.
       *
       * Format: `date`.
       */
      paid_at?: string;
    } & {
      [key: string]: unknown;
    }) | null;
    LedgerTransactionPage: {
      /** Position of a page in its list. */
      pagination: components["schemas"]["Pagination"];
      transactions: components["schemas"]["LedgerTransaction"][];
    };
    /** Banks, in a shape that depends on the kind asked for. */
    BankList: components["schemas"]["TransferBankList"] | components["schemas"]["PseBankList"];
    /** Banks that payouts can reach. */
    TransferBankList: {
      banks: components["schemas"]["TransferBank"][];
      kind: "transfers";
    };
    /** A bank, with the account types that it supports in a member whose name is not documented. */
    TransferBank: {
      /** Three digits, such as `007`. */
      code?: string;
      name?: string;
    } & {
      [key: string]: unknown;
    };
    /** Banks of PSE collections. Not for payouts. */
    PseBankList: {
      banks: components["schemas"]["PseBank"][];
      kind: "pse";
    };
    PseBank: {
      /** Four digits, such as `1051`. */
      code?: string;
      name?: string;
    };
    /** Units of each currency for one US dollar, as decimal strings, by ISO 4217 code. */
    FxRates: {
      [key: string]: string;
    };
    /**
     * Envelope of every event.
     *
     * @example { "event": { "data": {}, "type": "event_type_or_name" }, "timestamp":
     *   "2022-12-29T15:42:08.325158Z" }
     */
    WebhookEnvelope: {
      event: {
        /** Depends on the type of event. */
        data: {
          [key: string]: unknown;
        };
        /** The event's name. */
        type: string;
      };
      /**
       * When the event was made, in UTC.
       *
       * Format: `date-time`.
       */
      timestamp: string;
    };
    /** A movement was recorded on a subaccount. */
    LedgerAccountTransactionCreated: components["schemas"]["WebhookEnvelope"] & {
      event: {
        /** One movement of a ledger account, with what caused it. */
        data: components["schemas"]["DetailedLedgerTransaction"];
        type: "ledger_account_transaction_created";
      };
    };
    /** Body of every error. */
    ErrorEnvelope: {
      /** Status and phrase, such as `400 Bad Request`. Phrases differ between pages; read the HTTP status. */
      code: string;
      /** One entry for each problem. */
      errors: components["schemas"]["ErrorDetail"][];
      /** The request's id, `log_…`, to quote to Mono's support. */
      id: string;
      /** Message for people. */
      message: string;
    };
    /** One problem. */
    ErrorDetail: {
      /** Code of the problem, for programs. No list is published. */
      error_code: "validation_error" | "expired_token" | "not_authorized" | "missing_field" | "item_not_found" | "service_is_unavailable" | (string & {});
      /** Message for people. */
      message: string;
      /** Where, as a fragment such as `#/path/to/field`. */
      path?: string | null;
      /** Null in every example. */
      url?: string | null;
    };
    ListLedgerAccountsQuery: {
      /**
       * Which page, from 1.
       *
       * @default 1
       */
      page_number?: number;
      /**
       * Rows on a page. Fewer than 10 is refused.
       *
       * @default 10
       */
      page_size?: number;
      /** Accounts opened in a range of date-times. The names of the range's ends are not documented. */
      inserted_at?: components["schemas"]["DateTimeRange"];
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
      currency_code?: components["schemas"]["CurrencyCode"][];
      /** Accounts in these states. */
      state?: ("active" | "blocked" | (string & {}))[];
    };
    ListLedgerAccountTransactionsQuery: {
      /**
       * Which page, from 1.
       *
       * @default 1
       */
      page_number?: number;
      /**
       * Rows on a page. Fewer than 10 is refused.
       *
       * @default 10
       */
      page_size?: number;
      /** Movements performed in a range of date-times. The names of the range's ends are not documented. */
      transaction_at?: components["schemas"]["DateTimeRange"];
      /** Movements created in a range of date-times. The names of the range's ends are not documented. */
      origin_transaction_at?: components["schemas"]["DateTimeRange"];
      /**
       * Leave out movements that another movement reversed.
       *
       * @default false
       */
      exclude_reversed?: boolean;
      /** Movements of one kind, or of several. The kinds are `credit`, `debit`, `hold` and `release`. */
      operation_type?: string | ("credit" | "debit" | "hold" | "release")[];
      /**
       * Movements with one origin, or with several. The origins are `card_transaction`,
       * `card_presentment_payment`, `subaccount_operation`, `payout`, `fee` and `synced_bank_transaction`.
       */
      origin?: string | ("card_transaction" | "card_presentment_payment" | "subaccount_operation" | "payout" | "fee" | "synced_bank_transaction")[];
      /** Order of the rows. How the object is written is not documented; brackets are assumed. */
      sort?: components["schemas"]["Sort"];
    };
    ListBanksQuery: {
      /**
       * Banks for bank transfers, or banks of PSE collections. It decides the shape of the answer.
       *
       * @default transfers
       */
      kind?: "transfers" | "pse";
    };
    ListFxRatesQuery: {
      /**
       * The day of the rates, in UTC. Without it, the latest.
       *
       * Format: `date`.
       */
      date?: string;
    };
  };
  responses: {
    /** The request is malformed. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** The key is missing, malformed or revoked. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** The key is valid, but lacks the scope. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** There is no such resource. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** The content was rejected. */
    UnprocessableEntity: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * Too many requests; nothing was processed. Mono documents this response for the whole API, without
     * limits, and does not enforce it everywhere yet.
     */
    TooManyRequests: {
      headers: {
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** The service is temporarily unavailable. */
    ServiceUnavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * Any other error. The general guide names 404, 408, 409, 500, 502, 503 and 504 for the whole API, each
     * with the same envelope.
     */
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
    /**
     * A second protection besides `external_id`. The general guides ask for it on every write, payouts named;
     * the operation's own page lists no header. Any string, one for each intended payout and the same on each
     * retry; sibling operations want a UUID, which satisfies both. A known key answers from a cache. If the
     * same failure keeps coming back, drop or change this header and keep the `external_id`.
     */
    IdempotencyKey: string;
    /** The ledger account's identifier. */
    AccountId: components["schemas"]["ResourceId"];
    /** Which page, from 1. */
    PageNumber: number;
    /** Rows on a page. Fewer than 10 is refused. */
    PageSize: number;
  };
  requestBodies: never;
  headers: {
    /**
     * How long to wait before trying again. Its unit is not documented; expect seconds or a date, as HTTP
     * allows.
     */
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
        /**
         * A second protection besides `external_id`. The general guides ask for it on every write, payouts
         * named; the operation's own page lists no header. Any string, one for each intended payout and the
         * same on each retry; sibling operations want a UUID, which satisfies both. A known key answers from
         * a cache. If the same failure keeps coming back, drop or change this header and keep the
         * `external_id`.
         */
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
      /** The `external_id` is known. Nothing was created; this is the payout it belongs to. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Payout"];
        };
      };
      /** The payout was created. It is accepted, not yet paid. */
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
        /** The payout's identifier. */
        id: components["schemas"]["ResourceId"];
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
      /** The owner and the account of the key. */
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
        /** Which page, from 1. */
        page_number?: components["parameters"]["PageNumber"];
        /** Rows on a page. Fewer than 10 is refused. */
        page_size?: components["parameters"]["PageSize"];
        /** Accounts opened in a range of date-times. The names of the range's ends are not documented. */
        inserted_at?: components["schemas"]["DateTimeRange"];
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
        currency_code?: components["schemas"]["CurrencyCode"][];
        /** Accounts in these states. */
        state?: ("active" | "blocked" | (string & {}))[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of accounts. */
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
        /** The ledger account's identifier. */
        account_id: components["parameters"]["AccountId"];
      };
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
          "application/json": components["schemas"]["Balances"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      /** The content was rejected. */
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
        /** Which page, from 1. */
        page_number?: components["parameters"]["PageNumber"];
        /** Rows on a page. Fewer than 10 is refused. */
        page_size?: components["parameters"]["PageSize"];
        /** Movements performed in a range of date-times. The names of the range's ends are not documented. */
        transaction_at?: components["schemas"]["DateTimeRange"];
        /** Movements created in a range of date-times. The names of the range's ends are not documented. */
        origin_transaction_at?: components["schemas"]["DateTimeRange"];
        /** Leave out movements that another movement reversed. */
        exclude_reversed?: boolean;
        /** Movements of one kind, or of several. The kinds are `credit`, `debit`, `hold` and `release`. */
        operation_type?: string | ("credit" | "debit" | "hold" | "release")[];
        /**
         * Movements with one origin, or with several. The origins are `card_transaction`,
         * `card_presentment_payment`, `subaccount_operation`, `payout`, `fee` and `synced_bank_transaction`.
         */
        origin?: string | ("card_transaction" | "card_presentment_payment" | "subaccount_operation" | "payout" | "fee" | "synced_bank_transaction")[];
        /** Order of the rows. How the object is written is not documented; brackets are assumed. */
        sort?: components["schemas"]["Sort"];
      };
      header?: never;
      path: {
        /** The ledger account's identifier. */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of movements. */
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
        /** The ledger account's identifier. */
        account_id: components["parameters"]["AccountId"];
        /** The movement's identifier. It belongs to the account. */
        id: components["schemas"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The movement. */
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
        /** Banks for bank transfers, or banks of PSE collections. It decides the shape of the answer. */
        kind?: "transfers" | "pse";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The banks. */
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
        /** The day of the rates, in UTC. Without it, the latest. */
        date?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A rate for each currency. */
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
