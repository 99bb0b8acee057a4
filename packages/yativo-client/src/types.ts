// Generated from specs/yativo.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import type { components } from "./schema.ts";

/** What stands around every success. */
export type SuccessEnvelope = components["schemas"]["SuccessEnvelope"];

/** A success of which no more is known. */
export type AcknowledgementResponse = components["schemas"]["AcknowledgementResponse"];

/** Where a page stands among the others. The addresses are absent in some lists. */
export type Pagination = components["schemas"]["Pagination"];

/** Id of payment details saved with `createBeneficiaryPaymentMethod`. Not the id of a rail. */
export type SavedPaymentMethodId = components["schemas"]["SavedPaymentMethodId"];

/** Id of a rail from `listPayoutMethods`, also called gateway id. Not the id of saved payment details. */
export type PayoutRailId = components["schemas"]["PayoutRailId"];

/**
 * Currency of a wallet. The listed ones are the documented wallets; a rail takes only those in its
 * `base_currency`.
 */
export type WalletCurrency = components["schemas"]["WalletCurrency"];

/**
 * Where a payout stands. No page lists the statuses or says which are final. `pending`, `processing`,
 * `completed` and `failed` are documented; `success`, `cancelled`, `refunded` and `expired` were seen
 * elsewhere. Take any other for not final.
 */
export type PayoutStatus = components["schemas"]["PayoutStatus"];

/**
 * The primary document has three fields. Live calls of 2026 may be refused without `debit_wallet`, and
 * without `payment_method_id` equal to `beneficiary_details_id`.
 */
export type CreatePayoutRequest = components["schemas"]["CreatePayoutRequest"];

/** A payout. The members after `beneficiary` come in some generations of the reply only. */
export type Payout = components["schemas"]["Payout"];

export type PayoutResponse = components["schemas"]["PayoutResponse"];

export type PayoutListResponse = components["schemas"]["PayoutListResponse"];

export type CreateBatchPayoutRequest = components["schemas"]["CreateBatchPayoutRequest"];

/** One payout of a batch. */
export type BatchPayoutItem = components["schemas"]["BatchPayoutItem"];

/** One payout of a batch, as the reply of 2024 tells it. It has no id of the payout. */
export type BatchPayoutResult = components["schemas"]["BatchPayoutResult"];

/** What became of a batch. */
export type BatchPayoutResponse = components["schemas"]["BatchPayoutResponse"];

/** Items that failed beside those that did not. Only `errors` is documented, and not its items. */
export type BatchPayoutOutcome = components["schemas"]["BatchPayoutOutcome"];

/** Name an amount or a quote. "Inline recipient details" are spoken of in 2026 and defined nowhere. */
export type CreateWalletPayoutRequest = components["schemas"]["CreateWalletPayoutRequest"];

/** A payout from a named wallet. The reply of 2025 has no status; that of 2026 has no `payout_id`. */
export type WalletPayout = components["schemas"]["WalletPayout"];

export type WalletPayoutResponse = components["schemas"]["WalletPayoutResponse"];

export type LoginRequest = components["schemas"]["LoginRequest"];

export type AccessToken = components["schemas"]["AccessToken"];

export type AccessTokenResponse = components["schemas"]["AccessTokenResponse"];

export type PayoutCountry = components["schemas"]["PayoutCountry"];

export type PayoutCountryListResponse = components["schemas"]["PayoutCountryListResponse"];

/** A rail that pays out to a country. */
export type PayoutMethod = components["schemas"]["PayoutMethod"];

export type PayoutMethodListResponse = components["schemas"]["PayoutMethodListResponse"];

/** What a rail asks for. The list stands in `fields` in 2026 and in `payment_data` in 2025. */
export type BeneficiaryForm = components["schemas"]["BeneficiaryForm"];

export type BeneficiaryFormField = components["schemas"]["BeneficiaryFormField"];

/** A choice. Most have `value` and `label`; the banks of Colombia have the other members. */
export type BeneficiaryFormOption = components["schemas"]["BeneficiaryFormOption"];

export type BeneficiaryFormResponse = components["schemas"]["BeneficiaryFormResponse"];

export type BeneficiaryAddress = components["schemas"]["BeneficiaryAddress"];

/** A beneficiary, as payouts carry it. */
export type Beneficiary = components["schemas"]["Beneficiary"];

/** A beneficiary, as the pages of 2026 show it. */
export type BeneficiaryProfile = components["schemas"]["BeneficiaryProfile"];

export type BeneficiaryListResponse = components["schemas"]["BeneficiaryListResponse"];

/** The shape of 2026, or that of 2024, whose members payouts show. */
export type CreateBeneficiaryRequest = components["schemas"]["CreateBeneficiaryRequest"];

/** A new beneficiary, in the shape of 2026. */
export type NewBeneficiaryProfile = components["schemas"]["NewBeneficiaryProfile"];

/** A new beneficiary, in the shape of 2024. */
export type NewBeneficiary = components["schemas"]["NewBeneficiary"];

export type NewBeneficiaryAddress = components["schemas"]["NewBeneficiaryAddress"];

/** The fields to change. */
export type UpdateBeneficiaryRequest = components["schemas"]["UpdateBeneficiaryRequest"];

/**
 * The new beneficiary. Either `beneficiary_id` (2026) or `id` (2024) names it; the members of the
 * other shape are absent.
 */
export type CreatedBeneficiary = components["schemas"]["CreatedBeneficiary"];

export type CreatedBeneficiaryResponse = components["schemas"]["CreatedBeneficiaryResponse"];

/**
 * An older kind of record, which held the account with the beneficiary. Its objects differ from rail
 * to rail.
 */
export type LegacyBeneficiary = components["schemas"]["LegacyBeneficiary"];

export type LegacyBeneficiaryResponse = components["schemas"]["LegacyBeneficiaryResponse"];

/**
 * Where the money goes. `getBeneficiaryForm` tells the keys that a rail asks for, and they change.
 * Those of 2025, with lengths: Mexico `clabe` (18 digits), `beneficiary`; Chile `beneficiary_id`
 * (RUT), `beneficiary_name`, `beneficiary_account`, `beneficiary_account_type`,
 * `beneficiary_bank_code`, `description`, and at will `beneficiary_email`; Colombia `bankAccount`,
 * `AccountType`, `bankCode`; Brazil `taxId`, `pixKey`; Peru `beneficiary_first_name` 3-50,
 * `beneficiary_last_name` 3-50, `beneficiary_email` to 80, `beneficiary_address` 3-200, `city` 3-50,
 * `phone` 6-9, `beneficiary_document_type` (CE, DNI, PASS, RUC), `beneficiary_document_number` from 6,
 * `bank_code`, `account_type_bank` (C, S, M), `account_bank` 20; Argentina `beneficiary_type`
 * (Corporate, Individual), the names of an Individual or `company_name` 4-50 of a Corporate,
 * `beneficiary_email` to 80, `beneficiary_address` 3-200, `beneficiary_document_type` (CUIL, CUIT),
 * `beneficiary_document_number` 11, `bank_code`, `account_type_bank` (C, S), `account_bank` 18-22.
 * Peru and Argentina also ask for who sends: `fc_customer_type` (business, natural), `fc_legal_name`
 * 1-50, `fc_legal_address`, with `fc_document_type` (company_id, dni, passport), `fc_document_number`
 * 1-50 and `fc_birthdate` (yyyy-mm-dd) or `fc_trade_name` 0-50 and `fc_tax_id` 1-50; and for `purpose`
 * (ISSAVG, ISGDDS, ISSCVE, EPDISP, ISSTDY, EPPROP, EPFAMT, EPREMT, ISTAXS, EPIVST, ISPAYR, ISSUPP,
 * ISMDCS, EPTOUR) with `purpose_comentary` (spelt so) 5-50.
 */
export type AccountDetails = components["schemas"]["AccountDetails"];

export type PaymentMethodAddress = components["schemas"]["PaymentMethodAddress"];

/** The shape of 2026, or that of 2025, which was still taken in August 2026. */
export type CreateBeneficiaryPaymentMethodRequest =
  components["schemas"]["CreateBeneficiaryPaymentMethodRequest"];

/** New payment details, in the shape of 2026. */
export type NewAccountDetails = components["schemas"]["NewAccountDetails"];

/** New payment details, in the shape of 2025. */
export type NewPaymentData = components["schemas"]["NewPaymentData"];

/** The fields to change; the only example has them all. */
export type UpdateBeneficiaryPaymentMethodRequest =
  components["schemas"]["UpdateBeneficiaryPaymentMethodRequest"];

/**
 * Saved payment details. In 2026 the rail is `payment_method_id` and the data `account_details`; in
 * 2025 they are `gateway_id` and `payment_data`.
 */
export type BeneficiaryPaymentMethod = components["schemas"]["BeneficiaryPaymentMethod"];

export type BeneficiaryPaymentMethodListResponse =
  components["schemas"]["BeneficiaryPaymentMethodListResponse"];

/**
 * The new record itself (2026), or a message with the record in an inner `data` (2025) or without
 * (2024).
 */
export type CreatedBeneficiaryPaymentMethod = components["schemas"]["CreatedBeneficiaryPaymentMethod"];

export type CreatedBeneficiaryPaymentMethodResponse =
  components["schemas"]["CreatedBeneficiaryPaymentMethodResponse"];

export type CreateExchangeRateQuoteRequest = components["schemas"]["CreateExchangeRateQuoteRequest"];

/**
 * A quote, good for 5 minutes. The strings were seen with thousands separators from 1,000 up
 * (`1,021.00`), so do not parse them as plain numbers.
 */
export type ExchangeRateQuote = components["schemas"]["ExchangeRateQuote"];

/** What the payout costs and brings. */
export type QuotePayoutData = components["schemas"]["QuotePayoutData"];

/** One sum in both currencies, in major units. */
export type QuoteAmount = components["schemas"]["QuoteAmount"];

/** How the quote was reckoned. */
export type QuoteCalculator = components["schemas"]["QuoteCalculator"];

export type ExchangeRateQuoteResponse = components["schemas"]["ExchangeRateQuoteResponse"];

/** The balance of the wallet in one currency. */
export type WalletBalance = components["schemas"]["WalletBalance"];

export type WalletBalanceListResponse = components["schemas"]["WalletBalanceListResponse"];

/** A movement on the account. It does not name the payout it belongs to. */
export type Transaction = components["schemas"]["Transaction"];

export type TransactionListResponse = components["schemas"]["TransactionListResponse"];

export type TransactionResponse = components["schemas"]["TransactionResponse"];

/** The status of a payout changed. The name of the first member has a dot in it. */
export type PayoutUpdatedEvent = components["schemas"]["PayoutUpdatedEvent"];

/** A payout was completed. The name of the first member has a dot in it. */
export type PayoutCompletedEvent = components["schemas"]["PayoutCompletedEvent"];

/**
 * The payout. The documents say that it is an object and no more; the members are those that an
 * integrator parses.
 */
export type PayoutEventPayload = components["schemas"]["PayoutEventPayload"];

/** What is wrong, field by field. */
export type FieldMessages = components["schemas"]["FieldMessages"];

/** Fields are wrong or missing, with the messages in `data`. */
export type ValidationFailure = components["schemas"]["ValidationFailure"];

/** Fields are wrong or missing, with the messages in `errors`. */
export type ValidationErrorSchema = components["schemas"]["ValidationError"];

/** One thing went wrong. Documented for status 500; with `failed` and 400 it was seen elsewhere. */
export type FailureSchema = components["schemas"]["Failure"];

/** Items of a batch failed. Others may have been paid. */
export type BatchFailure = components["schemas"]["BatchFailure"];

/** A message without an envelope. */
export type BareMessage = components["schemas"]["BareMessage"];

/** An error without an envelope. */
export type BareError = components["schemas"]["BareError"];

/** What a 400 holds. */
export type BadRequestBody = components["schemas"]["BadRequestBody"];

/** What a 400 of a batch holds. */
export type BatchBadRequestBody = components["schemas"]["BatchBadRequestBody"];

/** Any of the shapes of a failure. */
export type ErrorBody = components["schemas"]["ErrorBody"];

export type ListPayoutsQuery = components["schemas"]["ListPayoutsQuery"];

export type ListPayoutsResult = components["schemas"]["ListPayoutsResult"];

export type ListPayoutCountriesResult = components["schemas"]["ListPayoutCountriesResult"];

export type ListPayoutMethodsQuery = components["schemas"]["ListPayoutMethodsQuery"];

export type ListPayoutMethodsResult = components["schemas"]["ListPayoutMethodsResult"];

export type ListBeneficiariesQuery = components["schemas"]["ListBeneficiariesQuery"];

export type ListBeneficiariesResult = components["schemas"]["ListBeneficiariesResult"];

export type UpdateBeneficiaryBeneficiaryId = components["schemas"]["UpdateBeneficiaryBeneficiaryId"];

export type ListBeneficiaryPaymentMethodsResult =
  components["schemas"]["ListBeneficiaryPaymentMethodsResult"];

export type UpdateBeneficiaryPaymentMethodMethodId =
  components["schemas"]["UpdateBeneficiaryPaymentMethodMethodId"];

export type ListWalletBalancesQuery = components["schemas"]["ListWalletBalancesQuery"];

export type ListWalletBalancesResult = components["schemas"]["ListWalletBalancesResult"];

export type ListTransactionsQuery = components["schemas"]["ListTransactionsQuery"];

export type ListTransactionsResult = components["schemas"]["ListTransactionsResult"];

export type CreatePayoutBody = CreatePayoutRequest;

export type CreatePayoutResult = Payout;

export type CreatePayoutEnvelope = PayoutResponse;

/** Body of each documented error of `createPayout`, by status. */
export interface CreatePayoutErrors {
  /**
   * A field is wrong or missing, the key is missing or too old, or the balance is too low. That the key
   * errors come with 400 is inferred; the pages name no code. A key that is too old says nothing of what
   * the first request with it did.
   */
  400: BadRequestBody;
  /** The token is missing, wrong or expired. */
  401: BareMessage;
  /** No such resource. No page shows the body. */
  404: ErrorBody;
  /** A field is wrong, in the shape of 2026. */
  422: ValidationErrorSchema;
  /**
   * Over the limit of the API key. How long to wait is not told: back off, longer each time. No page
   * shows the body.
   */
  429: ErrorBody;
  /** Something went wrong on their side. On a payout, the outcome is unknown. */
  500: ErrorBody;
  /** Any other failure, in any of the documented shapes. */
  default: ErrorBody;
}

export type CreateBatchPayoutBody = CreateBatchPayoutRequest;

export type CreateBatchPayoutResult = BatchPayoutResponse;

export type CreateBatchPayoutEnvelope = BatchPayoutResponse;

/** Body of each documented error of `createBatchPayout`, by status. */
export interface CreateBatchPayoutErrors {
  /** At least one item failed, or the request is not valid. Other items may have been paid. */
  400: BatchBadRequestBody;
  /** The token is missing, wrong or expired. */
  401: BareMessage;
  /** No such resource. No page shows the body. */
  404: ErrorBody;
  /** A field is wrong, in the shape of 2026. */
  422: ValidationErrorSchema;
  /**
   * Over the limit of the API key. How long to wait is not told: back off, longer each time. No page
   * shows the body.
   */
  429: ErrorBody;
  /** Something went wrong on their side. On a payout, the outcome is unknown. */
  500: ErrorBody;
  /** Any other failure, in any of the documented shapes. */
  default: ErrorBody;
}

export type GetPayoutResult = Payout;

export type GetPayoutEnvelope = PayoutResponse;

/** Body of each documented error of `getPayout`, by status. */
export interface GetPayoutErrors {
  /** The request is not valid. */
  400: BadRequestBody;
  /** The token is missing, wrong or expired. */
  401: BareMessage;
  /** No such resource. No page shows the body. */
  404: ErrorBody;
  /** A field is wrong, in the shape of 2026. */
  422: ValidationErrorSchema;
  /**
   * Over the limit of the API key. How long to wait is not told: back off, longer each time. No page
   * shows the body.
   */
  429: ErrorBody;
  /** Something went wrong on their side. On a payout, the outcome is unknown. */
  500: ErrorBody;
  /** Any other failure, in any of the documented shapes. */
  default: ErrorBody;
}

export type ListPayoutsEnvelope = PayoutListResponse;

/** Body of each documented error of `listPayouts`, by status. */
export interface ListPayoutsErrors {
  /** The request is not valid. */
  400: BadRequestBody;
  /** The token is missing, wrong or expired. */
  401: BareMessage;
  /** No such resource. No page shows the body. */
  404: ErrorBody;
  /** A field is wrong, in the shape of 2026. */
  422: ValidationErrorSchema;
  /**
   * Over the limit of the API key. How long to wait is not told: back off, longer each time. No page
   * shows the body.
   */
  429: ErrorBody;
  /** Something went wrong on their side. On a payout, the outcome is unknown. */
  500: ErrorBody;
  /** Any other failure, in any of the documented shapes. */
  default: ErrorBody;
}

export type CreateWalletPayoutBody = CreateWalletPayoutRequest;

export type CreateWalletPayoutResult = WalletPayout;

export type CreateWalletPayoutEnvelope = WalletPayoutResponse;

/** Body of each documented error of `createWalletPayout`, by status. */
export interface CreateWalletPayoutErrors {
  /**
   * A field is wrong or missing, the key is missing or too old, or the balance is too low. That the key
   * errors come with 400 is inferred; the pages name no code. A key that is too old says nothing of what
   * the first request with it did.
   */
  400: BadRequestBody;
  /** The token is missing, wrong or expired. */
  401: BareMessage;
  /** No such resource. No page shows the body. */
  404: ErrorBody;
  /** A field is wrong, in the shape of 2026. */
  422: ValidationErrorSchema;
  /**
   * Over the limit of the API key. How long to wait is not told: back off, longer each time. No page
   * shows the body.
   */
  429: ErrorBody;
  /** Something went wrong on their side. On a payout, the outcome is unknown. */
  500: ErrorBody;
  /** Any other failure, in any of the documented shapes. */
  default: ErrorBody;
}

export type LoginBody = LoginRequest;

export type LoginResult = AccessToken;

export type LoginEnvelope = AccessTokenResponse;

/** Body of each documented error of `login`, by status. */
export interface LoginErrors {
  /** The request is not valid. */
  400: BadRequestBody;
  /** The account id or the secret is wrong. No page shows the body. */
  401: ErrorBody;
  /** No such resource. No page shows the body. */
  404: ErrorBody;
  /** A field is wrong, in the shape of 2026. */
  422: ValidationErrorSchema;
  /**
   * Over the limit of the API key. How long to wait is not told: back off, longer each time. No page
   * shows the body.
   */
  429: ErrorBody;
  /** Something went wrong on their side. On a payout, the outcome is unknown. */
  500: ErrorBody;
  /** Any other failure, in any of the documented shapes. */
  default: ErrorBody;
}

export type RefreshTokenResult = AccessToken;

export type RefreshTokenEnvelope = AccessTokenResponse;

/** Body of each documented error of `refreshToken`, by status. */
export interface RefreshTokenErrors {
  /** The request is not valid. */
  400: BadRequestBody;
  /** The token is missing, wrong or expired. */
  401: BareMessage;
  /** No such resource. No page shows the body. */
  404: ErrorBody;
  /** A field is wrong, in the shape of 2026. */
  422: ValidationErrorSchema;
  /**
   * Over the limit of the API key. How long to wait is not told: back off, longer each time. No page
   * shows the body.
   */
  429: ErrorBody;
  /** Something went wrong on their side. On a payout, the outcome is unknown. */
  500: ErrorBody;
  /** Any other failure, in any of the documented shapes. */
  default: ErrorBody;
}

export type ListPayoutCountriesEnvelope = PayoutCountryListResponse;

/** Body of each documented error of `listPayoutCountries`, by status. */
export interface ListPayoutCountriesErrors {
  /** The request is not valid. */
  400: BadRequestBody;
  /** The token is missing, wrong or expired. */
  401: BareMessage;
  /** No such resource. No page shows the body. */
  404: ErrorBody;
  /** A field is wrong, in the shape of 2026. */
  422: ValidationErrorSchema;
  /**
   * Over the limit of the API key. How long to wait is not told: back off, longer each time. No page
   * shows the body.
   */
  429: ErrorBody;
  /** Something went wrong on their side. On a payout, the outcome is unknown. */
  500: ErrorBody;
  /** Any other failure, in any of the documented shapes. */
  default: ErrorBody;
}

export type ListPayoutMethodsEnvelope = PayoutMethodListResponse;

/** Body of each documented error of `listPayoutMethods`, by status. */
export interface ListPayoutMethodsErrors {
  /** The request is not valid. */
  400: BadRequestBody;
  /** The token is missing, wrong or expired. */
  401: BareMessage;
  /** No such resource. No page shows the body. */
  404: ErrorBody;
  /** A field is wrong, in the shape of 2026. */
  422: ValidationErrorSchema;
  /**
   * Over the limit of the API key. How long to wait is not told: back off, longer each time. No page
   * shows the body.
   */
  429: ErrorBody;
  /** Something went wrong on their side. On a payout, the outcome is unknown. */
  500: ErrorBody;
  /** Any other failure, in any of the documented shapes. */
  default: ErrorBody;
}

export type GetBeneficiaryFormResult = BeneficiaryForm;

export type GetBeneficiaryFormEnvelope = BeneficiaryFormResponse;

/** Body of each documented error of `getBeneficiaryForm`, by status. */
export interface GetBeneficiaryFormErrors {
  /** The request is not valid. */
  400: BadRequestBody;
  /** The token is missing, wrong or expired. */
  401: BareMessage;
  /** No such resource. No page shows the body. */
  404: ErrorBody;
  /** A field is wrong, in the shape of 2026. */
  422: ValidationErrorSchema;
  /**
   * Over the limit of the API key. How long to wait is not told: back off, longer each time. No page
   * shows the body.
   */
  429: ErrorBody;
  /** Something went wrong on their side. On a payout, the outcome is unknown. */
  500: ErrorBody;
  /** Any other failure, in any of the documented shapes. */
  default: ErrorBody;
}

export type ListBeneficiariesEnvelope = BeneficiaryListResponse;

/** Body of each documented error of `listBeneficiaries`, by status. */
export interface ListBeneficiariesErrors {
  /** The request is not valid. */
  400: BadRequestBody;
  /** The token is missing, wrong or expired. */
  401: BareMessage;
  /** No such resource. No page shows the body. */
  404: ErrorBody;
  /** A field is wrong, in the shape of 2026. */
  422: ValidationErrorSchema;
  /**
   * Over the limit of the API key. How long to wait is not told: back off, longer each time. No page
   * shows the body.
   */
  429: ErrorBody;
  /** Something went wrong on their side. On a payout, the outcome is unknown. */
  500: ErrorBody;
  /** Any other failure, in any of the documented shapes. */
  default: ErrorBody;
}

export type CreateBeneficiaryBody = CreateBeneficiaryRequest;

export type CreateBeneficiaryResult = CreatedBeneficiary;

export type CreateBeneficiaryEnvelope = CreatedBeneficiaryResponse;

/** Body of each documented error of `createBeneficiary`, by status. */
export interface CreateBeneficiaryErrors {
  /**
   * The request is not valid, or its key is missing or too old. That the key errors come with 400 is
   * inferred; the page names no code.
   */
  400: BadRequestBody;
  /** The token is missing, wrong or expired. */
  401: BareMessage;
  /** No such resource. No page shows the body. */
  404: ErrorBody;
  /** A field is wrong, in the shape of 2026. */
  422: ValidationErrorSchema;
  /**
   * Over the limit of the API key. How long to wait is not told: back off, longer each time. No page
   * shows the body.
   */
  429: ErrorBody;
  /** Something went wrong on their side. On a payout, the outcome is unknown. */
  500: ErrorBody;
  /** Any other failure, in any of the documented shapes. */
  default: ErrorBody;
}

export type UpdateBeneficiaryBody = UpdateBeneficiaryRequest;

export type UpdateBeneficiaryResult = LegacyBeneficiary;

export type UpdateBeneficiaryEnvelope = LegacyBeneficiaryResponse;

/** Body of each documented error of `updateBeneficiary`, by status. */
export interface UpdateBeneficiaryErrors {
  /**
   * The request is not valid, or its key is missing or too old. That the key errors come with 400 is
   * inferred; the page names no code.
   */
  400: BadRequestBody;
  /** The token is missing, wrong or expired. */
  401: BareMessage;
  /** No such resource. No page shows the body. */
  404: ErrorBody;
  /** A field is wrong, in the shape of 2026. */
  422: ValidationErrorSchema;
  /**
   * Over the limit of the API key. How long to wait is not told: back off, longer each time. No page
   * shows the body.
   */
  429: ErrorBody;
  /** Something went wrong on their side. On a payout, the outcome is unknown. */
  500: ErrorBody;
  /** Any other failure, in any of the documented shapes. */
  default: ErrorBody;
}

export type ArchiveBeneficiaryResult = AcknowledgementResponse;

export type ArchiveBeneficiaryEnvelope = AcknowledgementResponse;

/** Body of each documented error of `archiveBeneficiary`, by status. */
export interface ArchiveBeneficiaryErrors {
  /**
   * The request is not valid, or its key is missing or too old. That the key errors come with 400 is
   * inferred; the page names no code.
   */
  400: BadRequestBody;
  /** The token is missing, wrong or expired. */
  401: BareMessage;
  /** No such resource. No page shows the body. */
  404: ErrorBody;
  /** A field is wrong, in the shape of 2026. */
  422: ValidationErrorSchema;
  /**
   * Over the limit of the API key. How long to wait is not told: back off, longer each time. No page
   * shows the body.
   */
  429: ErrorBody;
  /** Something went wrong on their side. On a payout, the outcome is unknown. */
  500: ErrorBody;
  /** Any other failure, in any of the documented shapes. */
  default: ErrorBody;
}

export type ListBeneficiaryPaymentMethodsEnvelope = BeneficiaryPaymentMethodListResponse;

/** Body of each documented error of `listBeneficiaryPaymentMethods`, by status. */
export interface ListBeneficiaryPaymentMethodsErrors {
  /** The request is not valid. */
  400: BadRequestBody;
  /** The token is missing, wrong or expired. */
  401: BareMessage;
  /** No such resource. No page shows the body. */
  404: ErrorBody;
  /** A field is wrong, in the shape of 2026. */
  422: ValidationErrorSchema;
  /**
   * Over the limit of the API key. How long to wait is not told: back off, longer each time. No page
   * shows the body.
   */
  429: ErrorBody;
  /** Something went wrong on their side. On a payout, the outcome is unknown. */
  500: ErrorBody;
  /** Any other failure, in any of the documented shapes. */
  default: ErrorBody;
}

export type CreateBeneficiaryPaymentMethodBody = CreateBeneficiaryPaymentMethodRequest;

export type CreateBeneficiaryPaymentMethodResult = CreatedBeneficiaryPaymentMethod;

export type CreateBeneficiaryPaymentMethodEnvelope = CreatedBeneficiaryPaymentMethodResponse;

/** Body of each documented error of `createBeneficiaryPaymentMethod`, by status. */
export interface CreateBeneficiaryPaymentMethodErrors {
  /**
   * The request is not valid, or its key is missing or too old. That the key errors come with 400 is
   * inferred; the page names no code.
   */
  400: BadRequestBody;
  /** The token is missing, wrong or expired. */
  401: BareMessage;
  /** No such resource. No page shows the body. */
  404: ErrorBody;
  /** A field is wrong, in the shape of 2026. */
  422: ValidationErrorSchema;
  /**
   * Over the limit of the API key. How long to wait is not told: back off, longer each time. No page
   * shows the body.
   */
  429: ErrorBody;
  /** Something went wrong on their side. On a payout, the outcome is unknown. */
  500: ErrorBody;
  /** Any other failure, in any of the documented shapes. */
  default: ErrorBody;
}

export type UpdateBeneficiaryPaymentMethodBody = UpdateBeneficiaryPaymentMethodRequest;

export type UpdateBeneficiaryPaymentMethodResult = AcknowledgementResponse;

export type UpdateBeneficiaryPaymentMethodEnvelope = AcknowledgementResponse;

/** Body of each documented error of `updateBeneficiaryPaymentMethod`, by status. */
export interface UpdateBeneficiaryPaymentMethodErrors {
  /**
   * The request is not valid, or its key is missing or too old. That the key errors come with 400 is
   * inferred; the page names no code.
   */
  400: BadRequestBody;
  /** The token is missing, wrong or expired. */
  401: BareMessage;
  /** No such resource. No page shows the body. */
  404: ErrorBody;
  /** A field is wrong, in the shape of 2026. */
  422: ValidationErrorSchema;
  /**
   * Over the limit of the API key. How long to wait is not told: back off, longer each time. No page
   * shows the body.
   */
  429: ErrorBody;
  /** Something went wrong on their side. On a payout, the outcome is unknown. */
  500: ErrorBody;
  /** Any other failure, in any of the documented shapes. */
  default: ErrorBody;
}

export type DeleteBeneficiaryPaymentMethodResult = AcknowledgementResponse;

export type DeleteBeneficiaryPaymentMethodEnvelope = AcknowledgementResponse;

/** Body of each documented error of `deleteBeneficiaryPaymentMethod`, by status. */
export interface DeleteBeneficiaryPaymentMethodErrors {
  /** The request is not valid. */
  400: BadRequestBody;
  /** The token is missing, wrong or expired. */
  401: BareMessage;
  /** No such resource. No page shows the body. */
  404: ErrorBody;
  /** A field is wrong, in the shape of 2026. */
  422: ValidationErrorSchema;
  /**
   * Over the limit of the API key. How long to wait is not told: back off, longer each time. No page
   * shows the body.
   */
  429: ErrorBody;
  /** Something went wrong on their side. On a payout, the outcome is unknown. */
  500: ErrorBody;
  /** Any other failure, in any of the documented shapes. */
  default: ErrorBody;
}

export type CreateExchangeRateQuoteBody = CreateExchangeRateQuoteRequest;

export type CreateExchangeRateQuoteResult = ExchangeRateQuote;

export type CreateExchangeRateQuoteEnvelope = ExchangeRateQuoteResponse;

/** Body of each documented error of `createExchangeRateQuote`, by status. */
export interface CreateExchangeRateQuoteErrors {
  /**
   * The request is not valid, or its key is missing or too old. That the key errors come with 400 is
   * inferred; the page names no code.
   */
  400: BadRequestBody;
  /** The token is missing, wrong or expired. */
  401: BareMessage;
  /** No such resource. No page shows the body. */
  404: ErrorBody;
  /** A field is wrong, in the shape of 2026. */
  422: ValidationErrorSchema;
  /**
   * Over the limit of the API key. How long to wait is not told: back off, longer each time. No page
   * shows the body.
   */
  429: ErrorBody;
  /** Something went wrong on their side. On a payout, the outcome is unknown. */
  500: ErrorBody;
  /** Any other failure, in any of the documented shapes. */
  default: ErrorBody;
}

export type ListWalletBalancesEnvelope = WalletBalanceListResponse;

/** Body of each documented error of `listWalletBalances`, by status. */
export interface ListWalletBalancesErrors {
  /** The request is not valid. */
  400: BadRequestBody;
  /** The token is missing, wrong or expired. */
  401: BareMessage;
  /** No such resource. No page shows the body. */
  404: ErrorBody;
  /** A field is wrong, in the shape of 2026. */
  422: ValidationErrorSchema;
  /**
   * Over the limit of the API key. How long to wait is not told: back off, longer each time. No page
   * shows the body.
   */
  429: ErrorBody;
  /** Something went wrong on their side. On a payout, the outcome is unknown. */
  500: ErrorBody;
  /** Any other failure, in any of the documented shapes. */
  default: ErrorBody;
}

export type ListTransactionsEnvelope = TransactionListResponse;

/** Body of each documented error of `listTransactions`, by status. */
export interface ListTransactionsErrors {
  /** The request is not valid. */
  400: BadRequestBody;
  /** The token is missing, wrong or expired. */
  401: BareMessage;
  /** No such resource. No page shows the body. */
  404: ErrorBody;
  /** A field is wrong, in the shape of 2026. */
  422: ValidationErrorSchema;
  /**
   * Over the limit of the API key. How long to wait is not told: back off, longer each time. No page
   * shows the body.
   */
  429: ErrorBody;
  /** Something went wrong on their side. On a payout, the outcome is unknown. */
  500: ErrorBody;
  /** Any other failure, in any of the documented shapes. */
  default: ErrorBody;
}

export type GetTransactionResult = Transaction;

export type GetTransactionEnvelope = TransactionResponse;

/** Body of each documented error of `getTransaction`, by status. */
export interface GetTransactionErrors {
  /** The request is not valid. */
  400: BadRequestBody;
  /** The token is missing, wrong or expired. */
  401: BareMessage;
  /** No such resource. No page shows the body. */
  404: ErrorBody;
  /** A field is wrong, in the shape of 2026. */
  422: ValidationErrorSchema;
  /**
   * Over the limit of the API key. How long to wait is not told: back off, longer each time. No page
   * shows the body.
   */
  429: ErrorBody;
  /** Something went wrong on their side. On a payout, the outcome is unknown. */
  500: ErrorBody;
  /** Any other failure, in any of the documented shapes. */
  default: ErrorBody;
}

/**
 * The status of a payout changed.
 *
 * The webhook `payout.updated`.
 */
export type PayoutUpdatedWebhook = PayoutUpdatedEvent;

/**
 * A payout was completed.
 *
 * The webhook `payout.completed`.
 */
export type PayoutCompletedWebhook = PayoutCompletedEvent;
