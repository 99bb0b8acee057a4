// Generated from specs/yativo.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import type { components } from "./schema.ts";

/** Envelope of every success. */
export type SuccessEnvelope = components["schemas"]["SuccessEnvelope"];

/** A success without further documentation. */
export type AcknowledgementResponse = components["schemas"]["AcknowledgementResponse"];

/** Position of the page in the list. The addresses are absent in some lists. */
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
 * Status of a payout. No page lists the statuses or says which are final. `pending`, `processing`,
 * `completed` and `failed` are documented; `success`, `cancelled`, `refunded` and `expired` were seen
 * elsewhere. Treat any other as not final.
 */
export type PayoutStatus = components["schemas"]["PayoutStatus"];

/**
 * The primary document has three fields. Live calls of 2026 may be refused without `debit_wallet`, and
 * without `payment_method_id` equal to `beneficiary_details_id`.
 */
export type CreatePayoutRequest = components["schemas"]["CreatePayoutRequest"];

/** A payout. The members after `beneficiary` come in some generations of the reply only. */
export type Payout = components["schemas"]["Payout"];

/** Whole response body of `createPayout`, `getPayout`. */
export type PayoutResponse = components["schemas"]["PayoutResponse"];

/** Whole response body of `listPayouts`. */
export type PayoutListResponse = components["schemas"]["PayoutListResponse"];

/** Request body of `createBatchPayout`. */
export type CreateBatchPayoutRequest = components["schemas"]["CreateBatchPayoutRequest"];

/** One payout of a batch. */
export type BatchPayoutItem = components["schemas"]["BatchPayoutItem"];

/** One payout of a batch, as in the reply of 2024. It has no payout id. */
export type BatchPayoutResult = components["schemas"]["BatchPayoutResult"];

/** Result of a batch. */
export type BatchPayoutResponse = components["schemas"]["BatchPayoutResponse"];

/** Failed items besides the others. Only `errors` is documented, and not its items. */
export type BatchPayoutOutcome = components["schemas"]["BatchPayoutOutcome"];

/**
 * Give an amount or a quote. The page of 2026 mentions "inline recipient details" but does not define them.
 */
export type CreateWalletPayoutRequest = components["schemas"]["CreateWalletPayoutRequest"];

/** A payout from a named wallet. The reply of 2025 has no status; that of 2026 has no `payout_id`. */
export type WalletPayout = components["schemas"]["WalletPayout"];

/** Whole response body of `createWalletPayout`. */
export type WalletPayoutResponse = components["schemas"]["WalletPayoutResponse"];

/** Request body of `createWebhook`. */
export type CreateWebhookRequest = components["schemas"]["CreateWebhookRequest"];

/** The endpoint that receives events. */
export type Webhook = components["schemas"]["Webhook"];

/** Whole response body of `createWebhook`, `regenerateWebhookSecret`. */
export type WebhookResponse = components["schemas"]["WebhookResponse"];

/** Result of `getWebhook`. */
export type WebhookReadResponse = components["schemas"]["WebhookReadResponse"];

/** Request body of `login`. */
export type LoginRequest = components["schemas"]["LoginRequest"];

/** Result of `login`, `refreshToken`. */
export type AccessToken = components["schemas"]["AccessToken"];

/** Whole response body of `login`, `refreshToken`. */
export type AccessTokenResponse = components["schemas"]["AccessTokenResponse"];

export type PayoutCountry = components["schemas"]["PayoutCountry"];

/** Whole response body of `listPayoutCountries`. */
export type PayoutCountryListResponse = components["schemas"]["PayoutCountryListResponse"];

/** A rail that pays out to a country. */
export type PayoutMethod = components["schemas"]["PayoutMethod"];

/** Whole response body of `listPayoutMethods`. */
export type PayoutMethodListResponse = components["schemas"]["PayoutMethodListResponse"];

/** What a rail asks for. The list stands in `fields` in 2026 and in `payment_data` in 2025. */
export type BeneficiaryForm = components["schemas"]["BeneficiaryForm"];

export type BeneficiaryFormField = components["schemas"]["BeneficiaryFormField"];

/** A choice. Most have `value` and `label`; the banks of Colombia have the other members. */
export type BeneficiaryFormOption = components["schemas"]["BeneficiaryFormOption"];

/** Whole response body of `getBeneficiaryForm`. */
export type BeneficiaryFormResponse = components["schemas"]["BeneficiaryFormResponse"];

export type BeneficiaryAddress = components["schemas"]["BeneficiaryAddress"];

/** A beneficiary, as payouts carry it. */
export type Beneficiary = components["schemas"]["Beneficiary"];

/** A beneficiary, as the pages of 2026 show it. */
export type BeneficiaryProfile = components["schemas"]["BeneficiaryProfile"];

/** Whole response body of `listBeneficiaries`. */
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
 * The new beneficiary. Either `beneficiary_id` (2026) or `id` (2024) names it; the members of the other shape
 * are absent.
 */
export type CreatedBeneficiary = components["schemas"]["CreatedBeneficiary"];

/** Whole response body of `createBeneficiary`. */
export type CreatedBeneficiaryResponse = components["schemas"]["CreatedBeneficiaryResponse"];

/**
 * An older kind of record, which held the account with the beneficiary. Its objects differ from rail to rail.
 */
export type LegacyBeneficiary = components["schemas"]["LegacyBeneficiary"];

/** Whole response body of `updateBeneficiary`. */
export type LegacyBeneficiaryResponse = components["schemas"]["LegacyBeneficiaryResponse"];

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
 * Saved payment details. In 2026 the rail is `payment_method_id` and the data `account_details`; in 2025 they
 * are `gateway_id` and `payment_data`.
 */
export type BeneficiaryPaymentMethod = components["schemas"]["BeneficiaryPaymentMethod"];

/** Whole response body of `listBeneficiaryPaymentMethods`. */
export type BeneficiaryPaymentMethodListResponse =
  components["schemas"]["BeneficiaryPaymentMethodListResponse"];

/** The new record itself (2026), or a message with the record in an inner `data` (2025) or without (2024). */
export type CreatedBeneficiaryPaymentMethod = components["schemas"]["CreatedBeneficiaryPaymentMethod"];

/** Whole response body of `createBeneficiaryPaymentMethod`. */
export type CreatedBeneficiaryPaymentMethodResponse =
  components["schemas"]["CreatedBeneficiaryPaymentMethodResponse"];

/** Request body of `createExchangeRateQuote`. */
export type CreateExchangeRateQuoteRequest = components["schemas"]["CreateExchangeRateQuoteRequest"];

/**
 * A quote, good for 5 minutes. The strings were seen with thousands separators from 1,000 up (`1,021.00`), so
 * do not parse them as plain numbers.
 */
export type ExchangeRateQuote = components["schemas"]["ExchangeRateQuote"];

/** Costs and proceeds of the payout. */
export type QuotePayoutData = components["schemas"]["QuotePayoutData"];

/** One sum in both currencies, in major units. */
export type QuoteAmount = components["schemas"]["QuoteAmount"];

/** How the quote was calculated. */
export type QuoteCalculator = components["schemas"]["QuoteCalculator"];

/** Whole response body of `createExchangeRateQuote`. */
export type ExchangeRateQuoteResponse = components["schemas"]["ExchangeRateQuoteResponse"];

/** The balance of the wallet in one currency. */
export type WalletBalance = components["schemas"]["WalletBalance"];

/** Whole response body of `listWalletBalances`. */
export type WalletBalanceListResponse = components["schemas"]["WalletBalanceListResponse"];

/** A movement on the account. It does not name the payout it belongs to. */
export type Transaction = components["schemas"]["Transaction"];

/** Whole response body of `listTransactions`. */
export type TransactionListResponse = components["schemas"]["TransactionListResponse"];

/** Whole response body of `getTransaction`. */
export type TransactionResponse = components["schemas"]["TransactionResponse"];

/** The status of a payout changed. The name of the first member has a dot in it. */
export type PayoutUpdatedEvent = components["schemas"]["PayoutUpdatedEvent"];

/** A payout was completed. The name of the first member has a dot in it. */
export type PayoutCompletedEvent = components["schemas"]["PayoutCompletedEvent"];

/**
 * The payout. The documents say that it is an object and no more; the members are those that an integrator
 * parses.
 */
export type PayoutEventPayload = components["schemas"]["PayoutEventPayload"];

/** Messages for each field. */
export type FieldMessages = components["schemas"]["FieldMessages"];

/** Fields are wrong or missing, with the messages in `data`. */
export type ValidationFailure = components["schemas"]["ValidationFailure"];

/** Fields are wrong or missing, with the messages in `errors`. */
export type ValidationErrorSchema = components["schemas"]["ValidationError"];

/** A single error. Documented for status 500; with `failed` and 400 it was seen elsewhere. */
export type FailureSchema = components["schemas"]["Failure"];

/** Items of a batch failed. Others may have been paid. */
export type BatchFailure = components["schemas"]["BatchFailure"];

/** A message without an envelope. */
export type BareMessage = components["schemas"]["BareMessage"];

/** An error without an envelope. */
export type BareError = components["schemas"]["BareError"];

/** Body of a 400. */
export type BadRequestBody = components["schemas"]["BadRequestBody"];

/** Body of a 400 of a batch. */
export type BatchBadRequestBody = components["schemas"]["BatchBadRequestBody"];

/** Any of the shapes of an error. */
export type ErrorBody = components["schemas"]["ErrorBody"];

/** Query parameters of `listPayouts`. */
export type ListPayoutsQuery = components["schemas"]["ListPayoutsQuery"];

/** Result of `listPayouts`. */
export type ListPayoutsResult = components["schemas"]["ListPayoutsResult"];

/** Result of `listPayoutCountries`. */
export type ListPayoutCountriesResult = components["schemas"]["ListPayoutCountriesResult"];

/** Query parameters of `listPayoutMethods`. */
export type ListPayoutMethodsQuery = components["schemas"]["ListPayoutMethodsQuery"];

/** Result of `listPayoutMethods`. */
export type ListPayoutMethodsResult = components["schemas"]["ListPayoutMethodsResult"];

/** Query parameters of `listBeneficiaries`. */
export type ListBeneficiariesQuery = components["schemas"]["ListBeneficiariesQuery"];

/** Result of `listBeneficiaries`. */
export type ListBeneficiariesResult = components["schemas"]["ListBeneficiariesResult"];

/** Argument `beneficiaryId` of `updateBeneficiary`, `archiveBeneficiary`. */
export type UpdateBeneficiaryBeneficiaryId = components["schemas"]["UpdateBeneficiaryBeneficiaryId"];

/** Result of `listBeneficiaryPaymentMethods`. */
export type ListBeneficiaryPaymentMethodsResult =
  components["schemas"]["ListBeneficiaryPaymentMethodsResult"];

/** Argument `methodId` of `updateBeneficiaryPaymentMethod`, `deleteBeneficiaryPaymentMethod`. */
export type UpdateBeneficiaryPaymentMethodMethodId =
  components["schemas"]["UpdateBeneficiaryPaymentMethodMethodId"];

/** Query parameters of `listWalletBalances`. */
export type ListWalletBalancesQuery = components["schemas"]["ListWalletBalancesQuery"];

/** Result of `listWalletBalances`. */
export type ListWalletBalancesResult = components["schemas"]["ListWalletBalancesResult"];

/** Query parameters of `listTransactions`. */
export type ListTransactionsQuery = components["schemas"]["ListTransactionsQuery"];

/** Result of `listTransactions`. */
export type ListTransactionsResult = components["schemas"]["ListTransactionsResult"];

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
   * the body.
   */
  429: ErrorBody;
  /** Server error. For a payout, the outcome is unknown. */
  500: ErrorBody;
  /** Any other error, in any of the documented shapes. */
  default: ErrorBody;
}

/** Request body of `createPayout`. */
export type CreatePayoutBody = CreatePayoutRequest;

/** Result of `createPayout`. */
export type CreatePayoutResult = Payout;

/** Whole response body of `createPayout`. */
export type CreatePayoutEnvelope = PayoutResponse;

/** Bodies of the errors that `createPayout` documents, by status. */
export interface CreatePayoutErrors extends YativoErrors {
  /**
   * A field is wrong or missing, the key is missing or expired, or the balance is too low. That the key
   * errors come with 400 is inferred; the pages name no code. An expired key says nothing about what the
   * first request with it did.
   */
  400: BadRequestBody;
}

/** Request body of `createBatchPayout`. */
export type CreateBatchPayoutBody = CreateBatchPayoutRequest;

/** Result of `createBatchPayout`. */
export type CreateBatchPayoutResult = BatchPayoutResponse;

/** Whole response body of `createBatchPayout`. */
export type CreateBatchPayoutEnvelope = BatchPayoutResponse;

/** Bodies of the errors that `createBatchPayout` documents, by status. */
export interface CreateBatchPayoutErrors extends YativoErrors {
  /** At least one item failed, or the request is not valid. Other items may have been paid. */
  400: BatchBadRequestBody;
}

/** Result of `getPayout`. */
export type GetPayoutResult = Payout;

/** Whole response body of `getPayout`. */
export type GetPayoutEnvelope = PayoutResponse;

/** Bodies of the errors that `getPayout` documents, by status. */
export interface GetPayoutErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Whole response body of `listPayouts`. */
export type ListPayoutsEnvelope = PayoutListResponse;

/** Bodies of the errors that `listPayouts` documents, by status. */
export interface ListPayoutsErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Request body of `createWalletPayout`. */
export type CreateWalletPayoutBody = CreateWalletPayoutRequest;

/** Result of `createWalletPayout`. */
export type CreateWalletPayoutResult = WalletPayout;

/** Whole response body of `createWalletPayout`. */
export type CreateWalletPayoutEnvelope = WalletPayoutResponse;

/** Bodies of the errors that `createWalletPayout` documents, by status. */
export interface CreateWalletPayoutErrors extends YativoErrors {
  /**
   * A field is wrong or missing, the key is missing or expired, or the balance is too low. That the key
   * errors come with 400 is inferred; the pages name no code. An expired key says nothing about what the
   * first request with it did.
   */
  400: BadRequestBody;
}

/** Request body of `login`. */
export type LoginBody = LoginRequest;

/** Result of `login`. */
export type LoginResult = AccessToken;

/** Whole response body of `login`. */
export type LoginEnvelope = AccessTokenResponse;

/** Bodies of the errors that `login` documents, by status. */
export interface LoginErrors extends Omit<YativoErrors, 401> {
  /** The request is not valid. */
  400: BadRequestBody;
  /** The account id or the secret is wrong. No page shows the body. */
  401: ErrorBody;
}

/** Result of `refreshToken`. */
export type RefreshTokenResult = AccessToken;

/** Whole response body of `refreshToken`. */
export type RefreshTokenEnvelope = AccessTokenResponse;

/** Bodies of the errors that `refreshToken` documents, by status. */
export interface RefreshTokenErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Whole response body of `listPayoutCountries`. */
export type ListPayoutCountriesEnvelope = PayoutCountryListResponse;

/** Bodies of the errors that `listPayoutCountries` documents, by status. */
export interface ListPayoutCountriesErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Whole response body of `listPayoutMethods`. */
export type ListPayoutMethodsEnvelope = PayoutMethodListResponse;

/** Bodies of the errors that `listPayoutMethods` documents, by status. */
export interface ListPayoutMethodsErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Result of `getBeneficiaryForm`. */
export type GetBeneficiaryFormResult = BeneficiaryForm;

/** Whole response body of `getBeneficiaryForm`. */
export type GetBeneficiaryFormEnvelope = BeneficiaryFormResponse;

/** Bodies of the errors that `getBeneficiaryForm` documents, by status. */
export interface GetBeneficiaryFormErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Whole response body of `listBeneficiaries`. */
export type ListBeneficiariesEnvelope = BeneficiaryListResponse;

/** Bodies of the errors that `listBeneficiaries` documents, by status. */
export interface ListBeneficiariesErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Request body of `createBeneficiary`. */
export type CreateBeneficiaryBody = CreateBeneficiaryRequest;

/** Result of `createBeneficiary`. */
export type CreateBeneficiaryResult = CreatedBeneficiary;

/** Whole response body of `createBeneficiary`. */
export type CreateBeneficiaryEnvelope = CreatedBeneficiaryResponse;

/** Bodies of the errors that `createBeneficiary` documents, by status. */
export interface CreateBeneficiaryErrors extends YativoErrors {
  /**
   * The request is not valid, or its key is missing or expired. That the key errors come with 400 is
   * inferred; the page names no code.
   */
  400: BadRequestBody;
}

/** Request body of `updateBeneficiary`. */
export type UpdateBeneficiaryBody = UpdateBeneficiaryRequest;

/** Result of `updateBeneficiary`. */
export type UpdateBeneficiaryResult = LegacyBeneficiary;

/** Whole response body of `updateBeneficiary`. */
export type UpdateBeneficiaryEnvelope = LegacyBeneficiaryResponse;

/** Bodies of the errors that `updateBeneficiary` documents, by status. */
export interface UpdateBeneficiaryErrors extends YativoErrors {
  /**
   * The request is not valid, or its key is missing or expired. That the key errors come with 400 is
   * inferred; the page names no code.
   */
  400: BadRequestBody;
}

/** Result of `archiveBeneficiary`. */
export type ArchiveBeneficiaryResult = AcknowledgementResponse;

/** Whole response body of `archiveBeneficiary`. */
export type ArchiveBeneficiaryEnvelope = AcknowledgementResponse;

/** Bodies of the errors that `archiveBeneficiary` documents, by status. */
export interface ArchiveBeneficiaryErrors extends YativoErrors {
  /**
   * The request is not valid, or its key is missing or expired. That the key errors come with 400 is
   * inferred; the page names no code.
   */
  400: BadRequestBody;
}

/** Whole response body of `listBeneficiaryPaymentMethods`. */
export type ListBeneficiaryPaymentMethodsEnvelope = BeneficiaryPaymentMethodListResponse;

/** Bodies of the errors that `listBeneficiaryPaymentMethods` documents, by status. */
export interface ListBeneficiaryPaymentMethodsErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Request body of `createBeneficiaryPaymentMethod`. */
export type CreateBeneficiaryPaymentMethodBody = CreateBeneficiaryPaymentMethodRequest;

/** Result of `createBeneficiaryPaymentMethod`. */
export type CreateBeneficiaryPaymentMethodResult = CreatedBeneficiaryPaymentMethod;

/** Whole response body of `createBeneficiaryPaymentMethod`. */
export type CreateBeneficiaryPaymentMethodEnvelope = CreatedBeneficiaryPaymentMethodResponse;

/** Bodies of the errors that `createBeneficiaryPaymentMethod` documents, by status. */
export interface CreateBeneficiaryPaymentMethodErrors extends YativoErrors {
  /**
   * The request is not valid, or its key is missing or expired. That the key errors come with 400 is
   * inferred; the page names no code.
   */
  400: BadRequestBody;
}

/** Request body of `updateBeneficiaryPaymentMethod`. */
export type UpdateBeneficiaryPaymentMethodBody = UpdateBeneficiaryPaymentMethodRequest;

/** Result of `updateBeneficiaryPaymentMethod`. */
export type UpdateBeneficiaryPaymentMethodResult = AcknowledgementResponse;

/** Whole response body of `updateBeneficiaryPaymentMethod`. */
export type UpdateBeneficiaryPaymentMethodEnvelope = AcknowledgementResponse;

/** Bodies of the errors that `updateBeneficiaryPaymentMethod` documents, by status. */
export interface UpdateBeneficiaryPaymentMethodErrors extends YativoErrors {
  /**
   * The request is not valid, or its key is missing or expired. That the key errors come with 400 is
   * inferred; the page names no code.
   */
  400: BadRequestBody;
}

/** Result of `deleteBeneficiaryPaymentMethod`. */
export type DeleteBeneficiaryPaymentMethodResult = AcknowledgementResponse;

/** Whole response body of `deleteBeneficiaryPaymentMethod`. */
export type DeleteBeneficiaryPaymentMethodEnvelope = AcknowledgementResponse;

/** Bodies of the errors that `deleteBeneficiaryPaymentMethod` documents, by status. */
export interface DeleteBeneficiaryPaymentMethodErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Request body of `createExchangeRateQuote`. */
export type CreateExchangeRateQuoteBody = CreateExchangeRateQuoteRequest;

/** Result of `createExchangeRateQuote`. */
export type CreateExchangeRateQuoteResult = ExchangeRateQuote;

/** Whole response body of `createExchangeRateQuote`. */
export type CreateExchangeRateQuoteEnvelope = ExchangeRateQuoteResponse;

/** Bodies of the errors that `createExchangeRateQuote` documents, by status. */
export interface CreateExchangeRateQuoteErrors extends YativoErrors {
  /**
   * The request is not valid, or its key is missing or expired. That the key errors come with 400 is
   * inferred; the page names no code.
   */
  400: BadRequestBody;
}

/** Whole response body of `listWalletBalances`. */
export type ListWalletBalancesEnvelope = WalletBalanceListResponse;

/** Bodies of the errors that `listWalletBalances` documents, by status. */
export interface ListWalletBalancesErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Whole response body of `listTransactions`. */
export type ListTransactionsEnvelope = TransactionListResponse;

/** Bodies of the errors that `listTransactions` documents, by status. */
export interface ListTransactionsErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Result of `getTransaction`. */
export type GetTransactionResult = Transaction;

/** Whole response body of `getTransaction`. */
export type GetTransactionEnvelope = TransactionResponse;

/** Bodies of the errors that `getTransaction` documents, by status. */
export interface GetTransactionErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Result of `getWebhook`. */
export type GetWebhookResult = WebhookReadResponse;

/** Whole response body of `getWebhook`. */
export type GetWebhookEnvelope = WebhookReadResponse;

/** Bodies of the errors that `getWebhook` documents, by status. */
export interface GetWebhookErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Request body of `createWebhook`. */
export type CreateWebhookBody = CreateWebhookRequest;

/** Result of `createWebhook`. */
export type CreateWebhookResult = Webhook;

/** Whole response body of `createWebhook`. */
export type CreateWebhookEnvelope = WebhookResponse;

/** Bodies of the errors that `createWebhook` documents, by status. */
export interface CreateWebhookErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/** Result of `regenerateWebhookSecret`. */
export type RegenerateWebhookSecretResult = Webhook;

/** Whole response body of `regenerateWebhookSecret`. */
export type RegenerateWebhookSecretEnvelope = WebhookResponse;

/** Bodies of the errors that `regenerateWebhookSecret` documents, by status. */
export interface RegenerateWebhookSecretErrors extends YativoErrors {
  /** The request is not valid. */
  400: BadRequestBody;
}

/**
 * The status of a payout changed.
 *
 * Body of the webhook `payout.updated`.
 */
export type PayoutUpdatedWebhook = PayoutUpdatedEvent;

/**
 * A payout was completed.
 *
 * Body of the webhook `payout.completed`.
 */
export type PayoutCompletedWebhook = PayoutCompletedEvent;
