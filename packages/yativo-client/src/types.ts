// Generated from specs/yativo.yaml by `pnpm generate`. Edit the spec or the generator, not this file.

/** Envelope of every success. */
export interface SuccessEnvelope {
  /** Whether the request succeeded. */
  status: "success" | (string & {});
  /** A copy of the HTTP status, which may differ from it; 201 here was seen with HTTP 200. */
  status_code?: number;
  /** Free text; do not match on it. */
  message?: string;
}

/** A success without further documentation. */
export type AcknowledgementResponse = SuccessEnvelope & {
  /** Not documented. */
  data?: unknown;
};

/** Position of the page in the list. The addresses are absent in some lists. */
export interface Pagination {
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
}

/** Id of payment details saved with `createBeneficiaryPaymentMethod`. Not the id of a rail. */
export type SavedPaymentMethodId = number;

/** Id of a rail from `listPayoutMethods`, also called gateway id. Not the id of saved payment details. */
export type PayoutRailId = number;

/**
 * Currency of a wallet. The listed ones are the documented wallets; a rail takes only those in its
 * `base_currency`.
 */
export type WalletCurrency = "ARS" | "BRL" | "CLP" | "COP" | "EUR" | "MXN" | "PEN" | "USD" | (string & {});

/**
 * Status of a payout. No page lists the statuses or says which are final. `pending`, `processing`,
 * `completed` and `failed` are documented; `success`, `cancelled`, `refunded` and `expired` were seen
 * elsewhere. Treat any other as not final.
 */
export type PayoutStatus =
  | "pending"
  | "processing"
  | "completed"
  | "failed"
  | "success"
  | "cancelled"
  | "refunded"
  | "expired"
  | (string & {});

/**
 * The primary document has three fields. Live calls of 2026 may be refused without `debit_wallet`, and
 * without `payment_method_id` equal to `beneficiary_details_id`.
 */
export interface CreatePayoutRequest {
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
  beneficiary_details_id: SavedPaymentMethodId;
  /** The wallet to charge. */
  debit_wallet?: WalletCurrency;
  /** The same id as `beneficiary_details_id`, under the name that the charging step reads. */
  payment_method_id?: SavedPaymentMethodId;
  /** A quote to pay at, from `createExchangeRateQuote`; good for 5 minutes. */
  quote_id?: string;
  /**
   * The customer on whose behalf the payout is made; some rails need it.
   *
   * Format: `uuid`.
   */
  customer_id?: string;
}

/** A payout. The members after `beneficiary` come in some generations of the reply only. */
export interface Payout {
  /** The account owner that started the payout. */
  user_id?: number;
  /**
   * Amount in major units, with no or two decimals. Since 2026 it is in the currency of the debited wallet
   * while `currency` is that of the payout, so the two are one sum only if both currencies are the same.
   */
  amount?: string;
  /** Currency that is paid out. */
  currency: string;
  /**
   * The beneficiary, as a string of its integer id; or, in 2026, the id of the saved payment details. Trust
   * the `beneficiary` object where there is one.
   */
  beneficiary_id?: number | string;
  /** Status of a payout. */
  status: PayoutStatus;
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
  beneficiary?: Beneficiary;
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
}

/** Whole response body of `createPayout`, `getPayout`. */
export type PayoutResponse = SuccessEnvelope & {
  /** A payout. */
  data: Payout;
};

/** Whole response body of `listPayouts`. */
export type PayoutListResponse = SuccessEnvelope & {
  data: Payout[];
  /** Position of the page in the list. */
  pagination?: Pagination;
};

/** Request body of `createBatchPayout`. */
export interface CreateBatchPayoutRequest {
  /** The payouts to make. How many are allowed is not documented. */
  payouts: BatchPayoutItem[];
}

/** One payout of a batch. */
export interface BatchPayoutItem {
  /** Beneficiary to pay: an integer, and required, in 2024; a string and optional in 2026. */
  beneficiary_id?: number | string;
  /** Amount to pay out, in major units. */
  amount: number;
  /** The saved payment details to pay to. */
  beneficiary_details_id: SavedPaymentMethodId;
}

/** One payout of a batch, as in the reply of 2024. It has no payout id. */
export interface BatchPayoutResult {
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
}

/** Result of a batch. */
export type BatchPayoutResponse = SuccessEnvelope & {
  /** The payouts that were made; or, in 2026, possibly an object that holds failures too. */
  data?: BatchPayoutResult[] | BatchPayoutOutcome;
};

/** Failed items besides the others. Only `errors` is documented, and not its items. */
export type BatchPayoutOutcome = {
  /** One entry for each item that failed. */
  errors: unknown[];
} & {
  [key: string]: unknown;
};

/**
 * Give an amount or a quote. The page of 2026 mentions "inline recipient details" but does not define them.
 */
export interface CreateWalletPayoutRequest {
  /** The wallet to charge. */
  debit_wallet: WalletCurrency;
  /**
   * The saved payment details to pay to. One sentence of 2026 speaks of rails too; the saved details are
   * meant.
   */
  payment_method_id: SavedPaymentMethodId;
  /**
   * Amount in major units, in the currency of the wallet (2026). A page of February 2025 said the receiver's
   * currency, and its examples do not decide it. Left out with a quote.
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
}

/** A payout from a named wallet. The reply of 2025 has no status; that of 2026 has no `payout_id`. */
export interface WalletPayout {
  /**
   * Identity of the payout; what `getPayout` takes.
   *
   * Format: `uuid`.
   */
  payout_id?: string;
  /** Identity of the transaction, since 2026. */
  transaction_id?: string;
  /** Status of a payout. */
  status?: PayoutStatus;
  /** The account owner that started the payout. */
  user_id?: number;
  /**
   * Amount in major units. Whether it is in the currency of the wallet or of the payout is not decided by the
   * documented examples.
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
  payment_method_id?: SavedPaymentMethodId;
  /** The beneficiary; or, in 2025, the id of the saved payment details. */
  beneficiary_id?: number | string;
  /** A beneficiary, as payouts carry it. */
  beneficiary?: Beneficiary;
  /** The request, repeated. Do not rely on it. */
  raw_data?: {
    [key: string]: unknown;
  };
  /** Format: `date-time`. */
  created_at?: string;
  /** Format: `date-time`. */
  updated_at?: string;
}

/** Whole response body of `createWalletPayout`. */
export type WalletPayoutResponse = SuccessEnvelope & {
  /** A payout from a named wallet. */
  data: WalletPayout;
};

/** Request body of `createWebhook`. */
export interface CreateWebhookRequest {
  /**
   * A public HTTPS address.
   *
   * Format: `uri`.
   */
  url: string;
}

/** The endpoint that receives events. */
export interface Webhook {
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
}

/** Whole response body of `createWebhook`, `regenerateWebhookSecret`. */
export type WebhookResponse = SuccessEnvelope & {
  /** The endpoint that receives events. */
  data: Webhook;
};

/** Result of `getWebhook`. */
export type WebhookReadResponse = SuccessEnvelope & {
  /** Not documented. */
  data?: unknown;
};

/** Request body of `login`. */
export interface LoginRequest {
  /** Id of the account, from the dashboard. Opaque. */
  account_id: string;
  /** The app secret, which the dashboard shows once. */
  app_secret: string;
}

/** Result of `login`, `refreshToken`. */
export interface AccessToken {
  /** The bearer token, a JWT. */
  access_token?: string;
  /** Absent when a token is renewed, in 2026. */
  token_type?: "bearer" | (string & {});
  /** Seconds until it expires. */
  expires_in?: number;
}

/** Whole response body of `login`, `refreshToken`. */
export type AccessTokenResponse = SuccessEnvelope & {
  data: AccessToken;
};

export interface PayoutCountry {
  /** ISO 3166-1 alpha-3, as `listPayoutMethods` takes it. */
  iso3?: string;
  /** Name of the country (2026). */
  country?: string;
  /** Name of the country in lower case (2024). */
  name?: string;
}

/** Whole response body of `listPayoutCountries`. */
export type PayoutCountryListResponse = SuccessEnvelope & {
  data: PayoutCountry[];
};

/** A rail that pays out to a country. */
export interface PayoutMethod {
  /** Id of a rail from `listPayoutMethods`, also called gateway id. */
  id?: PayoutRailId;
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
}

/** Whole response body of `listPayoutMethods`. */
export type PayoutMethodListResponse = SuccessEnvelope & {
  data: PayoutMethod[];
};

/** What a rail asks for. The list stands in `fields` in 2026 and in `payment_data` in 2025. */
export interface BeneficiaryForm {
  /** Id of a rail from `listPayoutMethods`, also called gateway id. */
  payment_method_id?: PayoutRailId;
  /** Name of the rail. */
  method_name?: string;
  /** ISO 3166-1 alpha-3. */
  country?: string;
  fields?: BeneficiaryFormField[];
  payment_data?: BeneficiaryFormField[];
}

export interface BeneficiaryFormField {
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
  options?: BeneficiaryFormOption[];
  /** The field is asked for only if another has this value. */
  when?: {
    /** Key of the other field. */
    key?: string;
    /** The value that it must have. */
    value?: string;
  };
}

/** A choice. Most have `value` and `label`; the banks of Colombia have the other members. */
export interface BeneficiaryFormOption {
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
}

/** Whole response body of `getBeneficiaryForm`. */
export type BeneficiaryFormResponse = SuccessEnvelope & {
  /** What a rail asks for. */
  data: BeneficiaryForm;
};

export interface BeneficiaryAddress {
  city?: string;
  county?: string;
  postal_code?: number;
  address_line_1?: string;
  address_line_2?: string | null;
}

/** A beneficiary, as payouts carry it. */
export interface Beneficiary {
  id?: number;
  /** The account owner. */
  user_id?: number;
  recipient_type?: "individual" | "business" | (string & {});
  customer_name?: string;
  customer_email?: string;
  customer_nickname?: string;
  /** Full name of the country. */
  country?: string;
  customer_address?: BeneficiaryAddress;
  /** Format: `date-time`. */
  created_at?: string;
  /** Format: `date-time`. */
  updated_at?: string;
}

/** A beneficiary, as the pages of 2026 show it. */
export interface BeneficiaryProfile {
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
}

/** Whole response body of `listBeneficiaries`. */
export type BeneficiaryListResponse = SuccessEnvelope & {
  data: BeneficiaryProfile[];
  /** Position of the page in the list. */
  pagination?: Pagination;
};

/** The shape of 2026, or that of 2024, whose members payouts show. */
export type CreateBeneficiaryRequest = NewBeneficiaryProfile | NewBeneficiary;

/** A new beneficiary, in the shape of 2026. */
export interface NewBeneficiaryProfile {
  /** Full or legal name. */
  name: string;
  email: string;
  type: "individual" | "business";
  /** ISO 3166-1 alpha-3. */
  country: string;
}

/** A new beneficiary, in the shape of 2024. */
export interface NewBeneficiary {
  /** `individual` in every example; a server of 2025 took `business` too. */
  recipient_type: "individual" | "business" | (string & {});
  customer_name: string;
  customer_email: string;
  customer_nickname?: string;
  /** Full name of the country. */
  country: string;
  customer_address: NewBeneficiaryAddress;
}

export interface NewBeneficiaryAddress {
  address_line_1: string;
  address_line_2?: string | null;
  city: string;
  county: string;
  postal_code: number;
}

/** The fields to change. */
export interface UpdateBeneficiaryRequest {
  /** `individual` in every example; a server of 2025 took `business` too. */
  recipient_type?: "individual" | "business" | (string & {});
  customer_name?: string;
  customer_email?: string;
  customer_nickname?: string;
  /** Full name of the country. */
  country?: string;
  customer_address?: NewBeneficiaryAddress;
}

/**
 * The new beneficiary. Either `beneficiary_id` (2026) or `id` (2024) names it; the members of the other shape
 * are absent.
 */
export type CreatedBeneficiary = BeneficiaryProfile & Beneficiary;

/** Whole response body of `createBeneficiary`. */
export type CreatedBeneficiaryResponse = SuccessEnvelope & {
  /** The new beneficiary. */
  data: CreatedBeneficiary;
};

/**
 * An older kind of record, which held the account with the beneficiary. Its objects differ from rail to rail.
 */
export type LegacyBeneficiary = {
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

/** Whole response body of `updateBeneficiary`. */
export type LegacyBeneficiaryResponse = SuccessEnvelope & {
  /** An older kind of record, which held the account with the beneficiary. */
  data?: LegacyBeneficiary;
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
 *   `beneficiary_address` 3-200, `city` 3-50, `phone` 6-9, `beneficiary_document_type` (CE, DNI, PASS, RUC),
 *   `beneficiary_document_number` from 6, `bank_code`, `account_type_bank` (C, S, M), `account_bank` 20
 * - Argentina: `beneficiary_type` (Corporate, Individual), the names of an Individual or `company_name` 4-50
 *   of a Corporate, `beneficiary_email` to 80, `beneficiary_address` 3-200, `beneficiary_document_type`
 *   (CUIL, CUIT), `beneficiary_document_number` 11, `bank_code`, `account_type_bank` (C, S), `account_bank`
 *   18-22
 * - Peru and Argentina, of the sender: `fc_customer_type` (business, natural), `fc_legal_name` 1-50,
 *   `fc_legal_address`, with `fc_document_type` (company_id, dni, passport), `fc_document_number` 1-50 and
 *   `fc_birthdate` (yyyy-mm-dd), or `fc_trade_name` 0-50 and `fc_tax_id` 1-50
 * - Peru and Argentina, of the purpose: `purpose` (ISSAVG, ISGDDS, ISSCVE, EPDISP, ISSTDY, EPPROP, EPFAMT,
 *   EPREMT, ISTAXS, EPIVST, ISPAYR, ISSUPP, ISMDCS, EPTOUR) with `purpose_comentary` (sic) 5-50
 *
 * @example { "account_number": "12345678", "bank_code": "001", "account_type": "checking", "rut":
 *   "12.345.678-9" }
 * @example { "clabe": "012345678901234567" }
 * @example { "account_number": "12345-6", "branch_number": "0001", "bank_code": "341", "account_type":
 *   "checking", "cpf": "123.456.789-00" }
 */
export interface AccountDetails {
  [key: string]: unknown;
}

export interface PaymentMethodAddress {
  street?: string;
  houseNumber?: string;
  additionalInfo?: string;
  city?: string;
  province?: string;
  zipCode?: string;
}

/** The shape of 2026, or that of 2025, which was still taken in August 2026. */
export type CreateBeneficiaryPaymentMethodRequest = NewAccountDetails | NewPaymentData;

/** New payment details, in the shape of 2026. */
export interface NewAccountDetails {
  /** The beneficiary that they belong to. */
  beneficiary_id: string;
  /** Id of a rail from `listPayoutMethods`, also called gateway id. */
  payment_method_id: PayoutRailId;
  /** Payment details of the beneficiary. */
  account_details: AccountDetails;
}

/** New payment details, in the shape of 2025. */
export interface NewPaymentData {
  /** Id of a rail from `listPayoutMethods`, also called gateway id. */
  gateway_id: PayoutRailId;
  /** A name for the record. */
  nickname: string;
  /** Currency that is paid out. */
  currency: string;
  /** Payment details of the beneficiary. */
  payment_data: AccountDetails;
  /** The beneficiary that they belong to. */
  beneficiary_id?: number;
  address?: PaymentMethodAddress | null;
  /**
   * The customer that they belong to; commented out in the examples.
   *
   * Format: `uuid`.
   */
  customer_id?: string;
}

/** The fields to change; the only example has them all. */
export interface UpdateBeneficiaryPaymentMethodRequest {
  /** Id of a rail from `listPayoutMethods`, also called gateway id. */
  gateway_id?: PayoutRailId;
  /** A name for the record. */
  nickname?: string;
  /** Currency that is paid out. */
  currency?: string;
  address?: PaymentMethodAddress;
  /** Payment details of the beneficiary. */
  payment_data?: AccountDetails;
}

/**
 * Saved payment details. In 2026 the rail is `payment_method_id` and the data `account_details`; in 2025 they
 * are `gateway_id` and `payment_data`.
 */
export interface BeneficiaryPaymentMethod {
  /** What payouts take. */
  id?: number | string;
  /** The account owner. */
  user_id?: number;
  /** Id of a rail from `listPayoutMethods`, also called gateway id. */
  gateway_id?: PayoutRailId;
  /** The beneficiary that they belong to. */
  beneficiary_id?: number | string | null;
  /** A name for the record. */
  nickname?: string;
  /** Currency that is paid out. */
  currency?: string;
  address?: PaymentMethodAddress | null;
  /** Payment details of the beneficiary. */
  payment_data?: AccountDetails;
  /** The rail. */
  gateway?: PayoutMethod;
  /** Id of a rail from `listPayoutMethods`, also called gateway id. */
  payment_method_id?: PayoutRailId;
  /** Name of the rail. */
  method_name?: string;
  /** ISO 3166-1 alpha-3. */
  country?: string;
  /** Payment details of the beneficiary. */
  account_details?: AccountDetails;
  /** Format: `date-time`. */
  created_at?: string;
}

/** Whole response body of `listBeneficiaryPaymentMethods`. */
export type BeneficiaryPaymentMethodListResponse = SuccessEnvelope & {
  data: BeneficiaryPaymentMethod[];
};

/** The new record itself (2026), or a message with the record in an inner `data` (2025) or without (2024). */
export type CreatedBeneficiaryPaymentMethod = BeneficiaryPaymentMethod & {
  /** Free text; do not match on it. */
  message?: string;
  /** Saved payment details. */
  data?: BeneficiaryPaymentMethod;
};

/** Whole response body of `createBeneficiaryPaymentMethod`. */
export type CreatedBeneficiaryPaymentMethodResponse = SuccessEnvelope & {
  /**
   * The new record itself (2026), or a message with the record in an inner `data` (2025) or without (2024).
   */
  data: CreatedBeneficiaryPaymentMethod;
};

/** Request body of `createExchangeRateQuote`. */
export interface CreateExchangeRateQuoteRequest {
  /** Source currency, ISO 4217. */
  from_currency: string;
  /** Target currency, ISO 4217. */
  to_currency: string;
  /** Amount in the source currency, in major units. */
  amount: number;
  /** The rail, for its exact fees. Optional since 2026. */
  method_id?: PayoutRailId;
  /** Direction of the payment. Required with `method_id`. */
  method_type?: "payin" | "payout";
}

/**
 * A quote, good for 5 minutes. The strings were seen with thousands separators from 1,000 up (`1,021.00`), so
 * do not parse them as plain numbers.
 */
export interface ExchangeRateQuote {
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
  payout_data?: QuotePayoutData;
  /** How the quote was calculated. */
  calculator?: QuoteCalculator;
  /** The rate, in the reply of 2024 only. */
  exchange_rate?: number;
  /** Id of a rail from `listPayoutMethods`, also called gateway id. */
  method_id?: PayoutRailId;
  method_type?: "payin" | "payout" | (string & {});
  /**
   * When, in the reply of 2024 only.
   *
   * Format: `date-time`.
   */
  timestamp?: string;
}

/** Costs and proceeds of the payout. */
export interface QuotePayoutData {
  /** The fee in the source currency. */
  total_transaction_fee_in_from_currency?: string;
  /** The fee in the target currency. */
  total_transaction_fee_in_to_currency?: string;
  /** What is sent, without the fee. */
  customer_sent_amount?: string;
  /**
   * What the receiver gets, says the page. It was seen to repeat the amount sent; the calculator's figure in
   * `payout_currency` is more reliable.
   */
  customer_receive_amount?: string;
  /** What the wallet is charged: amount and fee. */
  customer_total_amount_due?: string;
}

/** One sum in both currencies, in major units. */
export interface QuoteAmount {
  /** In the currency of the wallet. */
  wallet_currency?: number;
  /** In the currency that is paid out. */
  payout_currency?: number;
  /** In US dollars; on the total fee only. */
  usd?: number;
}

/** How the quote was calculated. */
export interface QuoteCalculator {
  /** All fees. */
  total_fee?: QuoteAmount;
  /** Amount and fees. */
  total_amount?: QuoteAmount;
  /** What the wallet is charged. */
  amount_due?: number;
  exchange_rate?: number;
  adjusted_rate?: number;
  /** Currency that is paid out. */
  target_currency?: string;
  /** Wallets that can be charged. */
  base_currencies?: string[];
  /** What the wallet is charged. */
  debit_amount?: QuoteAmount;
  /** What the receiver gets. */
  customer_receive_amount?: QuoteAmount;
  /** The fees one by one. */
  fee_breakdown?: {
    /** The part that grows with the amount. */
    float?: QuoteAmount;
    /** The part that does not. */
    fixed?: QuoteAmount;
    /** Both parts. */
    total?: number;
  };
  /** The rail; present if `method_id` was given. */
  PayoutMethod?: PayoutMethod;
}

/** Whole response body of `createExchangeRateQuote`. */
export type ExchangeRateQuoteResponse = SuccessEnvelope & {
  /** A quote, good for 5 minutes. */
  data: ExchangeRateQuote;
};

/** The balance of the wallet in one currency. */
export interface WalletBalance {
  /** The currency. */
  name?: string;
  /** The currency in lower case. */
  slug?: string;
  /** Balance in major units, such as `35585.00` or `0`. */
  balance?: string;
  /** Currency of a wallet. */
  currency?: WalletCurrency;
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
}

/** Whole response body of `listWalletBalances`. */
export type WalletBalanceListResponse = SuccessEnvelope & {
  data: WalletBalance[];
};

/** A movement on the account. It does not name the payout it belongs to. */
export interface Transaction {
  /** What `getTransaction` takes. */
  id?: number;
  /** Format: `uuid`. */
  transaction_id?: string;
  /** Amount in major units, such as `8.736`. */
  transaction_amount?: string;
  /** Status of the transaction. Its values differ from those of payouts. */
  transaction_status?:
    "success" | "complete" | "detected" | "pending" | "In Progress" | "failed" | (string & {});
  transaction_type?:
    | "deposit"
    | "payout"
    | "virtual_account"
    | "transfer"
    | "card_transaction"
    | "crypto_deposit"
    | (string & {});
  transaction_memo?: string;
  transaction_purpose?: string;
  transaction_currency?: string;
  customer_id?: string | null;
  /** Format: `date-time`. */
  created_at?: string;
}

/** Whole response body of `listTransactions`. */
export type TransactionListResponse = SuccessEnvelope & {
  data: Transaction[];
  /** Position of the page, since 2026. */
  meta?: Pagination;
  /** The same, before 2026. */
  pagination?: Pagination;
};

/** Whole response body of `getTransaction`. */
export type TransactionResponse = SuccessEnvelope & {
  /** A movement on the account. */
  data: Transaction;
};

/** The status of a payout changed. The name of the first member has a dot in it. */
export interface PayoutUpdatedEvent {
  "event.type": "payout.updated";
  /** The payout. */
  payload: PayoutEventPayload;
}

/** A payout was completed. The name of the first member has a dot in it. */
export interface PayoutCompletedEvent {
  "event.type": "payout.completed";
  /** The payout. */
  payload: PayoutEventPayload;
}

/**
 * The payout. The documents say that it is an object and no more; the members are those that an integrator
 * parses.
 */
export type PayoutEventPayload = {
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
  status?: PayoutStatus;
  created_at?: string;
  updated_at?: string;
} & {
  [key: string]: unknown;
};

/** Messages for each field. */
export interface FieldMessages {
  [key: string]: string[];
}

/** Fields are wrong or missing, with the messages in `data`. */
export interface ValidationFailure {
  status: "failed" | (string & {});
  /** A copy of the HTTP status. */
  status_code: number;
  /** Free text; do not match on it. */
  message: string;
  /** Messages for each field. */
  data: FieldMessages;
}

/** Fields are wrong or missing, with the messages in `errors`. */
export interface ValidationErrorSchema {
  status: "error" | (string & {});
  /** A copy of the HTTP status. */
  status_code: number;
  /** Free text; do not match on it. */
  message: string;
  /** Messages for each field. */
  errors: FieldMessages;
}

/** A single error. Documented for status 500; with `failed` and 400 it was seen elsewhere. */
export interface FailureSchema {
  status: "error" | "failed" | (string & {});
  /** A copy of the HTTP status. */
  status_code: number;
  /** Free text; do not match on it. */
  message: string;
  data: {
    /** The error as text; do not match on it. */
    error: string;
  };
}

/** Items of a batch failed. Others may have been paid. */
export interface BatchFailure {
  status: "failed" | (string & {});
  /** A copy of the HTTP status. */
  status_code: number;
  /** Free text; do not match on it. */
  message: string;
  data: {
    /** One entry for each item that failed; a server of 2025 may send an object keyed by item. */
    errors:
      | BareError[]
      | {
          [key: string]: BareError;
        };
  };
}

/** A message without an envelope. */
export interface BareMessage {
  /** Free text; do not match on it. */
  message: string;
}

/** An error without an envelope. */
export interface BareError {
  /** Free text; do not match on it. */
  error: string;
}

/** Body of a 400. */
export type BadRequestBody = ValidationFailure | FailureSchema | BareError;

/** Body of a 400 of a batch. */
export type BatchBadRequestBody = BatchFailure | ValidationFailure | FailureSchema | BareError;

/** Any of the shapes of an error. */
export type ErrorBody =
  ValidationFailure | ValidationErrorSchema | FailureSchema | BatchFailure | BareMessage | BareError;

/** Query parameters of `listPayouts`. */
export interface ListPayoutsQuery {
  /** Which page, from 1. */
  page?: number;
}

/** Query parameters of `listPayoutMethods`. */
export interface ListPayoutMethodsQuery {
  /** Country of the receiver, ISO 3166-1 alpha-3. */
  country: string;
}

/** Query parameters of `listBeneficiaries`. */
export interface ListBeneficiariesQuery {
  /** Which page, from 1. Shown only in the page addresses of the 2024 example. */
  page?: number;
  /** Records on a page. 15 if absent in 2026, 20 in the 2024 example. */
  per_page?: number;
}

/** Argument `beneficiaryId` of `updateBeneficiary`, `archiveBeneficiary`. */
export type UpdateBeneficiaryBeneficiaryId = number | string;

/** Argument `methodId` of `updateBeneficiaryPaymentMethod`, `deleteBeneficiaryPaymentMethod`. */
export type UpdateBeneficiaryPaymentMethodMethodId = number | string;

/** Query parameters of `listWalletBalances`. */
export interface ListWalletBalancesQuery {
  /** Only the wallet in this currency. */
  currency?: WalletCurrency;
}

/** Query parameters of `listTransactions`. */
export interface ListTransactionsQuery {
  /** Only transactions in this status. */
  status?: "success" | "complete" | "detected" | "pending" | "In Progress" | "failed";
  /** Only transactions of this type. */
  transaction_type?:
    "deposit" | "payout" | "virtual_account" | "transfer" | "card_transaction" | "crypto_deposit";
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
}

/** Bodies of the errors that most operations of Yativo document, by status. */
export interface YativoErrors {
  /** The token is missing, wrong or expired. */
  401: BareMessage;
  /** No such resource. No page shows the body. */
  404: ErrorBody;
  /** A field is not valid. The body has the shape of 2026. */
  422: ValidationErrorSchema;
  /**
   * Over the limit of the API key. The time to wait is not documented: use exponential backoff. No page shows
   * the body. Recorded replies show a limit of 60; no page says in which time, so the client keeps no pace
   * but for the exchange rate.
   */
  429: ErrorBody;
  /** Server error. For a payout, the outcome is unknown. */
  500: ErrorBody;
  /** Any other error, in any of the documented shapes. */
  default: ErrorBody;
}

/** Bodies of the errors that `createPayout` documents, by status. */
export interface CreatePayoutErrors extends YativoErrors {
  /**
   * A field is wrong or missing, the key is missing or expired, or the balance is too low. That the key
   * errors come with 400 is inferred; the pages name no code. An expired key says nothing about what the
   * first request with it did.
   */
  400: BadRequestBody;
}

/** Bodies of the errors that `createBatchPayout` documents, by status. */
export interface CreateBatchPayoutErrors extends YativoErrors {
  /** At least one item failed, or the request is not valid. Other items may have been paid. */
  400: BatchBadRequestBody;
}

/** Bodies of the errors that `getPayout` documents, by status. */
export interface GetPayoutErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Bodies of the errors that `listPayouts` documents, by status. */
export interface ListPayoutsErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Bodies of the errors that `createWalletPayout` documents, by status. */
export interface CreateWalletPayoutErrors extends YativoErrors {
  /**
   * A field is wrong or missing, the key is missing or expired, or the balance is too low. That the key
   * errors come with 400 is inferred; the pages name no code. An expired key says nothing about what the
   * first request with it did.
   */
  400: BadRequestBody;
}

/** Bodies of the errors that `login` documents, by status. */
export interface LoginErrors extends Omit<YativoErrors, 401> {
  /** The request is not valid. */
  400: BadRequestBody;
  /** The account id or the secret is wrong. No page shows the body. */
  401: ErrorBody;
}

/** Bodies of the errors that `refreshToken` documents, by status. */
export interface RefreshTokenErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Bodies of the errors that `listPayoutCountries` documents, by status. */
export interface ListPayoutCountriesErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Bodies of the errors that `listPayoutMethods` documents, by status. */
export interface ListPayoutMethodsErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Bodies of the errors that `getBeneficiaryForm` documents, by status. */
export interface GetBeneficiaryFormErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Bodies of the errors that `listBeneficiaries` documents, by status. */
export interface ListBeneficiariesErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Bodies of the errors that `createBeneficiary` documents, by status. */
export interface CreateBeneficiaryErrors extends YativoErrors {
  /**
   * The request is not valid, or its key is missing or expired. That the key errors come with 400 is
   * inferred; the page names no code.
   */
  400: BadRequestBody;
}

/** Bodies of the errors that `updateBeneficiary` documents, by status. */
export interface UpdateBeneficiaryErrors extends YativoErrors {
  /**
   * The request is not valid, or its key is missing or expired. That the key errors come with 400 is
   * inferred; the page names no code.
   */
  400: BadRequestBody;
}

/** Bodies of the errors that `archiveBeneficiary` documents, by status. */
export interface ArchiveBeneficiaryErrors extends YativoErrors {
  /**
   * The request is not valid, or its key is missing or expired. That the key errors come with 400 is
   * inferred; the page names no code.
   */
  400: BadRequestBody;
}

/** Bodies of the errors that `listBeneficiaryPaymentMethods` documents, by status. */
export interface ListBeneficiaryPaymentMethodsErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Bodies of the errors that `createBeneficiaryPaymentMethod` documents, by status. */
export interface CreateBeneficiaryPaymentMethodErrors extends YativoErrors {
  /**
   * The request is not valid, or its key is missing or expired. That the key errors come with 400 is
   * inferred; the page names no code.
   */
  400: BadRequestBody;
}

/** Bodies of the errors that `updateBeneficiaryPaymentMethod` documents, by status. */
export interface UpdateBeneficiaryPaymentMethodErrors extends YativoErrors {
  /**
   * The request is not valid, or its key is missing or expired. That the key errors come with 400 is
   * inferred; the page names no code.
   */
  400: BadRequestBody;
}

/** Bodies of the errors that `deleteBeneficiaryPaymentMethod` documents, by status. */
export interface DeleteBeneficiaryPaymentMethodErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Bodies of the errors that `createExchangeRateQuote` documents, by status. */
export interface CreateExchangeRateQuoteErrors extends YativoErrors {
  /**
   * The request is not valid, or its key is missing or expired. That the key errors come with 400 is
   * inferred; the page names no code.
   */
  400: BadRequestBody;
}

/** Bodies of the errors that `listWalletBalances` documents, by status. */
export interface ListWalletBalancesErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Bodies of the errors that `listTransactions` documents, by status. */
export interface ListTransactionsErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Bodies of the errors that `getTransaction` documents, by status. */
export interface GetTransactionErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Bodies of the errors that `getWebhook` documents, by status. */
export interface GetWebhookErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Bodies of the errors that `createWebhook` documents, by status. */
export interface CreateWebhookErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Bodies of the errors that `regenerateWebhookSecret` documents, by status. */
export interface RegenerateWebhookSecretErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Headers that several operations of Yativo document for their answers. */
export interface YativoHeaders {
  /** Requests allowed in a minute. */
  "X-RateLimit-Limit": string;
  /** Requests left in this minute. */
  "X-RateLimit-Remaining": string;
}
