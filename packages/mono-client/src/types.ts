// Generated from specs/mono.yaml by `pnpm generate`. Edit the spec or the generator, not this file.

/** An identifier in a request. A prefix names the kind of resource. */
export type ResourceId = string;

/** ISO 4217 code. The known values are the currencies of ledger accounts; a tenant may hold fewer. */
export type CurrencyCode = "COP" | "USD" | "MXN" | "CLP" | "BRL" | "PEN" | "EUR" | (string & {});

/**
 * Minor units ("cents"): 100000000 COP is one million pesos. Minimum, maximum and negative values are not
 * documented; send positive ones only.
 */
export type MinorAmount = number;

/** An amount in minor units, and its currency. */
export interface Money {
  /** Minor units ("cents"): 100000000 COP is one million pesos. */
  amount: MinorAmount;
  /** ISO 4217 code. */
  currency: CurrencyCode;
}

/** An amount in minor units and its currency, or null. */
export type NullableMoney = {
  /** Minor units ("cents"): 100000000 COP is one million pesos. */
  amount: MinorAmount;
  /** ISO 4217 code. */
  currency: CurrencyCode;
} | null;

/**
 * The caller's own data: a flat map. Values are said to be kept and shown as strings, while the printed
 * example gives numbers back, so compare them as strings.
 *
 * @example { "id": 3, "reference": 123 }
 */
export type Metadata = {
  [key: string]: string | number | boolean;
} | null;

/** Position of a page in its list. */
export interface Pagination {
  /** This page, from 1. */
  page_number: number;
  /** Rows on a full page. */
  page_size: number;
  /** Rows in the whole list. */
  total_items: number;
  /** Pages in the whole list. */
  total_pages: number;
}

/**
 * Order of a list.
 *
 * @default { "field": "transaction_at", "type": "desc" }
 */
export interface Sort {
  /** The field to sort by. */
  field?: string;
  /** Ascending or descending. */
  type?: "asc" | "desc";
}

/** A range of date-times. Its members, and how they are written in a query, are not documented. */
export interface DateTimeRange {
  [key: string]: unknown;
}

/**
 * What to pay, to whom, from where. Give exactly one of `source_amount` and `target_amount`: each is computed
 * from the other.
 */
export type CreatePayoutRequest = {
  /** Where the money goes. */
  target: CreatePayoutTarget;
  /**
   * The ledger account to debit. It and its holder presumably have to be active.
   *
   * @example lacc_5tgliBmzjZ6mpQPRbQjfKj
   */
  account_id: ResourceId;
  /**
   * Free text. No length is documented; the nearest documented limit is 255.
   *
   * @example string
   */
  description?: string | null;
  /**
   * The caller's reference for this payout, by which a repeat is recognised. No length, characters, scope or
   * lifetime are documented: a UUID is best, and what the client generates. Never reuse it for another
   * payout. To pay again after a failure, use a new one.
   *
   * @example 1234859
   */
  external_id?: string;
  /** The caller's own data: a flat map. */
  metadata?: Metadata;
  /**
   * The rail. Each serves certain countries and currencies, and takes its own time. `co_ach` takes a bank
   * account; that `co_mono_turbo` does too is inferred. What target `co_transfiya` and `co_breb` take is not
   * documented, so do not send them before Mono confirms it. By ACH, the other bank may refuse as late as
   * three ACH cycles after, about 12 working hours.
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
   * What to debit, in the source account's currency, with fees if fees are configured. Null: computed from
   * `target_amount`. Use it to spend an exact sum.
   */
  source_amount?: NullableMoney;
  /**
   * What to credit, in the target account's currency. Null: computed from `source_amount`. Use it to pay an
   * exact sum.
   */
  target_amount?: NullableMoney;
} & (
  | {
      /** An amount in minor units, and its currency. */
      source_amount: Money;
      target_amount?: null;
    }
  | {
      source_amount?: null;
      /** An amount in minor units, and its currency. */
      target_amount: Money;
    }
);

/** Where the money goes. Only bank accounts are documented. */
export type CreatePayoutTarget = BankAccountTarget;

/** A bank account in Colombia. */
export type BankAccountTarget = CommonPayoutTarget & COACHBankAccount;

/** What every target has. */
export interface CommonPayoutTarget {
  /** Country of the account. */
  country: "CO" | (string & {});
  /** Currency of the account. */
  currency: "COP" | (string & {});
}

/** What a Colombian bank account has. */
export interface COACHBankAccount {
  kind: "co_bank_account";
  /** The payee's account number. Keep leading zeros. */
  account_number: string;
  /** Only `savings_account` is shown; `listBanks` says what a bank supports. */
  account_type: "savings_account" | (string & {});
  /** The bank's three-digit code, from `listBanks` with kind `transfers`. Keep leading zeros. */
  bank_code: string;
  /** Who is paid. */
  payee: Payee;
}

/** Who is paid. Only people are documented, not companies. */
export interface Payee {
  /** Number of the identity document. */
  document_number: string;
  /** Type of identity document. Only `CC` is shown. */
  document_type: "CC" | (string & {});
  /**
   * Pattern of the same field elsewhere in Core: `^[a-zA-Z0-9_.+-]+@[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+){1,2}$`.
   */
  email?: string;
  /** A person in Colombia. */
  kind: "co_person" | (string & {});
  /** Full name in one string. */
  name: string;
  /** With country code. Pattern of the same field elsewhere in Core: `^\+[1-9]\d{1,14}$`. */
  phone_number?: string;
}

/** A payout. It carries no times, no rate and no bank trace number. No operation cancels or repeats it. */
export interface Payout {
  /** Where the money goes. */
  target: PayoutTarget;
  /** The ledger account that is debited. */
  account_id: string;
  /** The fees, by name. */
  calculated_fees?: CalculatedFees;
  description?: string | null;
  /** The caller's reference for the payout. */
  external_id: string;
  /** Mono's id of the payout, `cpout_…`. */
  id: string;
  /** The caller's own data: a flat map. */
  metadata?: Metadata;
  /**
   * The rail that was asked for. Another may have been used: Banking falls back from Turbo to ACH by itself.
   */
  method: "co_ach" | "co_transfiya" | "co_mono_turbo" | "co_breb" | (string & {});
  method_params?: {
    [key: string]: unknown;
  } | null;
  reference?: string | null;
  /** What is debited, in the source account's currency, with fees if fees are configured. */
  source_amount?: NullableMoney;
  /** State of the payout. */
  state: PayoutStateSchema;
  /** Why the payout is in its state. No values are documented; display it only. */
  state_reason?: string | null;
  /** What is credited, in the target account's currency. */
  target_amount?: NullableMoney;
}

/**
 * State of the payout. The reference gives no values. These four are provisional, from a guide that calls
 * itself a draft; anything else is not final. Only `settled` counts as paid and only `failed` as not paid,
 * both after a `getPayout`, and Banking may still reverse either some days later.
 */
export type PayoutStateSchema = "pending" | "processing" | "settled" | "failed" | (string & {});

/** Where the money goes. Kinds beside the bank account have members of their own, not documented. */
export type PayoutTarget = {
  country?: "CO" | (string & {});
  currency?: "COP" | (string & {});
  kind?: "co_bank_account" | (string & {});
  account_number?: string;
  account_type?: "savings_account" | (string & {});
  bank_code?: string;
  /** Who is paid. */
  payee?: PayoutPayee;
} & {
  [key: string]: unknown;
};

/** Who is paid. */
export interface PayoutPayee {
  document_number?: string;
  document_type?: "CC" | (string & {});
  email?: string;
  kind?: "co_person" | (string & {});
  name?: string;
  phone_number?: string;
}

/** The fees, by name. Names beyond these two may appear. */
export type CalculatedFees =
  | ({
      /** One fee. */
      bank_transfer?: CalculatedFee;
      /** GMF, Colombia's tax on debits. */
      bank_transfer_gmf?: CalculatedFee;
    } & {
      [key: string]: CalculatedFee;
    })
  | null;

/** One fee. */
export interface CalculatedFee {
  /** An amount in minor units, and its currency. */
  amount?: Money;
  /** The fee's identifier, `fee_…`. */
  id?: string;
}

/** Request body of `resolveBrebTarget`. */
export interface ResolveBrebTargetRequest {
  /**
   * The ledger account that will pay.
   *
   * @example lacc_5tgliBmzjZ6mpQPRbQjfKj
   */
  account_id: ResourceId;
  /**
   * Format of `value`. One only, for now.
   *
   * @example plain_key
   */
  format: "plain_key";
  /**
   * The key: a cellphone, a document number, an e-mail address, an alphanumeric name with `@`, or a merchant
   * code. Shorter keys cannot be looked up here.
   *
   * @example @joe123
   */
  value: string;
}

/** The owner and the account of a Bre-B key. */
export interface BrebTarget {
  /** Who owns the key. */
  creditor?: BrebCreditor;
  /** The account of the key. */
  creditor_account?: BrebCreditorAccount;
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
  transaction_amount?: NullableMoney;
}

/** Who owns the key. */
export interface BrebCreditor {
  document_number?: string;
  document_type?: "CC" | (string & {});
  full_name?: string;
  /** Type of person. */
  type?: "natural" | (string & {});
}

/** The account of the key. */
export interface BrebCreditorAccount {
  currency_code?: "COP" | (string & {});
  number?: string;
  type?: "savings_account" | (string & {});
}

/** A balance kept by Mono, in one currency. */
export interface LedgerAccount {
  /** ISO 4217 code. */
  currency_code?: CurrencyCode;
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
  metadata?: Metadata;
  /** What the account is for. */
  name?: string | null;
  /** The program it belongs to, `pro_…`. */
  program_id?: string;
  provider?: "mono_ledger" | (string & {});
  /** A blocked account cannot be used. A final canceled state is mentioned, but its spelling is not shown. */
  state?: "active" | "blocked" | (string & {});
  /** Why it was blocked. */
  state_reason?: "temporary" | "user_request" | "unused" | "fraud" | "other" | (string & {}) | null;
  /** Text, where the reason is `other`. */
  state_reason_detail?: string | null;
  type?: "subaccount" | (string & {});
  /** Format: `date-time`. */
  updated_at?: string;
}

/** Result of `listLedgerAccounts`. */
export interface LedgerAccountPage {
  accounts: LedgerAccount[];
  /** Position of a page in its list. */
  pagination: Pagination;
}

/** Balances of one account. */
export interface Balances {
  /** An amount in minor units, and its currency. */
  available?: Money;
  /** What it counts (holds, money coming in, or both) is not documented. */
  pending?: Money;
}

/** One movement of a ledger account. */
export interface LedgerTransaction {
  /** An amount in minor units, and its currency. */
  amount: Money;
  description?: string;
  /** The movement's identifier, `ltx_…`. */
  id: string;
  /** Identifier of what caused the movement. */
  id_in_origin?: string;
  operation_type: "credit" | "debit" | "hold" | "release" | (string & {});
  /** What caused the movement. `payout` is a payout to a bank account, `fee` a fee. */
  origin:
    | "card_transaction"
    | "card_presentment_payment"
    | "subaccount_operation"
    | "payout"
    | "fee"
    | "synced_bank_transaction"
    | (string & {});
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
}

/** One movement of a ledger account, with what caused it. */
export type DetailedLedgerTransaction = LedgerTransaction & {
  /** What caused the movement; its members depend on `origin`. */
  details?: LedgerTransactionDetails;
};

/**
 * What caused the movement; its members depend on `origin`. Null where the origin is unknown. The members for
 * `payout` are not documented, and may name the payee.
 */
export type LedgerTransactionDetails =
  | ({
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
    })
  | null;

/** Result of `listLedgerAccountTransactions`. */
export interface LedgerTransactionPage {
  /** Position of a page in its list. */
  pagination: Pagination;
  transactions: LedgerTransaction[];
}

/** Banks, in a shape that depends on the kind asked for. */
export type BankList = TransferBankList | PseBankList;

/** Banks that payouts can reach. */
export interface TransferBankList {
  banks: TransferBank[];
  kind: "transfers";
}

/** A bank, with the account types that it supports in a member whose name is not documented. */
export type TransferBank = {
  /** Three digits, such as `007`. */
  code?: string;
  name?: string;
} & {
  [key: string]: unknown;
};

/** Banks of PSE collections. Not for payouts. */
export interface PseBankList {
  banks: PseBank[];
  kind: "pse";
}

export interface PseBank {
  /** Four digits, such as `1051`. */
  code?: string;
  name?: string;
}

/** Units of each currency for one US dollar, as decimal strings, by ISO 4217 code. */
export interface FxRates {
  [key: string]: string;
}

/**
 * Envelope of every event.
 *
 * @example { "event": { "data": {}, "type": "event_type_or_name" }, "timestamp":
 *   "2022-12-29T15:42:08.325158Z" }
 */
export interface WebhookEnvelope {
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
}

/** A movement was recorded on a subaccount. */
export type LedgerAccountTransactionCreated = WebhookEnvelope & {
  event: {
    /** One movement of a ledger account, with what caused it. */
    data: DetailedLedgerTransaction;
    type: "ledger_account_transaction_created";
  };
};

/** Body of every error. */
export interface ErrorEnvelope {
  /** Status and phrase, such as `400 Bad Request`. Phrases differ between pages; read the HTTP status. */
  code: string;
  /** One entry for each problem. */
  errors: ErrorDetail[];
  /** The request's id, `log_…`, to quote to Mono's support. */
  id: string;
  /** Message for people. */
  message: string;
}

/** One problem. */
export interface ErrorDetail {
  /** Code of the problem, for programs. No list is published. */
  error_code:
    | "validation_error"
    | "expired_token"
    | "not_authorized"
    | "missing_field"
    | "item_not_found"
    | "service_is_unavailable"
    | (string & {});
  /** Message for people. */
  message: string;
  /** Where, as a fragment such as `#/path/to/field`. */
  path?: string | null;
  /** Null in every example. */
  url?: string | null;
}

/** Query parameters of `listLedgerAccounts`. */
export interface ListLedgerAccountsQuery {
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
}

/** Query parameters of `listLedgerAccountTransactions`. */
export interface ListLedgerAccountTransactionsQuery {
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
  transaction_at?: DateTimeRange;
  /** Movements created in a range of date-times. The names of the range's ends are not documented. */
  origin_transaction_at?: DateTimeRange;
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
}

/** Query parameters of `listBanks`. */
export interface ListBanksQuery {
  /**
   * Banks for bank transfers, or banks of PSE collections. It decides the shape of the answer.
   *
   * @default transfers
   */
  kind?: "transfers" | "pse";
}

/** Query parameters of `listFxRates`. */
export interface ListFxRatesQuery {
  /**
   * The day of the rates, in UTC. Without it, the latest.
   *
   * Format: `date`.
   */
  date?: string;
}

/** Bodies of the errors that most operations of Mono Colombia document, by status. */
export interface MonoErrors {
  /** `validation_error`: The request is malformed. */
  400: ErrorEnvelope;
  /** `expired_token`: The key is missing, malformed or revoked. */
  401: ErrorEnvelope;
  /** `not_authorized`: The key is valid, but lacks the scope. */
  403: ErrorEnvelope;
  /** `missing_field`: The content was rejected. */
  422: ErrorEnvelope;
  /**
   * Too many requests; nothing was processed. Mono documents this response for the whole API, without limits,
   * and does not enforce it everywhere yet.
   */
  429: ErrorEnvelope;
  /**
   * Any other error. The general guide names 404, 408, 409, 500, 502, 503 and 504 for the whole API, each
   * with the same envelope.
   */
  default: ErrorEnvelope;
}

/** Bodies of the errors that `getPayout` documents, by status. */
export interface GetPayoutErrors extends Omit<MonoErrors, 400> {
  /** `item_not_found`: There is no such resource. */
  404: ErrorEnvelope;
}

/** Bodies of the errors that `getLedgerAccountBalances` documents, by status. */
export interface GetLedgerAccountBalancesErrors extends MonoErrors {
  /** `item_not_found`: There is no such resource. */
  404: ErrorEnvelope;
}

/** Bodies of the errors that `listBanks` documents, by status. */
export interface ListBanksErrors extends Omit<MonoErrors, 400 | 422> {}

/** Bodies of the errors that `listFxRates` documents, by status. */
export interface ListFxRatesErrors extends MonoErrors {
  /** `service_is_unavailable`: The service is temporarily unavailable. */
  503: ErrorEnvelope;
}
