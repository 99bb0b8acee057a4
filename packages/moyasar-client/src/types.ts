// Generated from specs/moyasar.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import type { components } from "./schema.ts";

/** How every error is told. */
export type ErrorEnvelope = components["schemas"]["ErrorEnvelope"];

/** An error of status 400. */
export type InvalidRequestEnvelope = components["schemas"]["InvalidRequestEnvelope"];

/** An error of status 401. */
export type UnauthenticatedEnvelope = components["schemas"]["UnauthenticatedEnvelope"];

/** An error of status 403. */
export type ForbiddenEnvelope = components["schemas"]["ForbiddenEnvelope"];

/** An error of status 404. */
export type NotFoundEnvelope = components["schemas"]["NotFoundEnvelope"];

/**
 * What is wrong with each field: a list of texts by the reference's prose and the errors page, a
 * single text in the
 * reference's example. Null for all but validation errors; third parties have seen a bare text
 * instead.
 */
export type FieldErrors = components["schemas"]["FieldErrors"];

/** A batch of payouts from one payout account. */
export type CreateBulkPayoutRequest = components["schemas"]["CreateBulkPayoutRequest"];

/** One payout of a batch. */
export type BulkPayoutItem = components["schemas"]["BulkPayoutItem"];

/** One payout. */
export type CreatePayoutRequest = components["schemas"]["CreatePayoutRequest"];

/**
 * The caller's reference, of 16 digits; made by Moyasar where it is left out. Unique per payout is the
 * safe use,
 * though no page says within what it must be, nor what a repeat does.
 */
export type SequenceNumber = components["schemas"]["SequenceNumber"];

/**
 * What the money is for. A bank may refuse a purpose for an account.
 *
 * In the sandbox it steers the outcome: `expenses_services` fails at once, `government_dues` is
 * initiated and then
 * paid, `payroll_benefits` is initiated and then fails. `credit_card_loan` is queued: amount 1000 is
 * then paid, 1001
 * fails after a transient error, 1005 fails after exhausted retries. `investment_house` is initiated:
 * amount 1000
 * is paid and 1001 fails, both after a transient error. By a legacy page, `family_assistance` fails as
 * a repeated
 * sequence number and `dividend_payment` with attempts exhausted, and anything else is paid.
 */
export type Purpose = components["schemas"]["Purpose"];

/** The beneficiary. A bank account pays banks, a wallet pays wallets. */
export type Destination = components["schemas"]["Destination"];

/** A beneficiary's bank account. */
export type BankDestination = components["schemas"]["BankDestination"];

/** A beneficiary's wallet, known by its mobile number. */
export type WalletDestination = components["schemas"]["WalletDestination"];

/**
 * Your own keys and texts, given back in responses and webhook messages; payouts cannot be searched by
 * them. The
 * general page caps metadata at 30 keys, 40 characters a key and 500 a value, yet does not name
 * payouts. Keep
 * sensitive data out.
 */
export type Metadata = components["schemas"]["Metadata"];

/** The payouts of a batch, in no documented order. */
export type BulkPayoutResponse = components["schemas"]["BulkPayoutResponse"];

/** One page of payouts. */
export type PayoutPage = components["schemas"]["PayoutPage"];

/** A transfer from a payout account to a destination. */
export type Payout = components["schemas"]["Payout"];

/**
 * A payout in a list. The reference gives the request's fields here and requires only theirs, by a
 * slip; real items
 * are payouts, the older of which lack `sequence_number`, `channel`, `failure_reason` and `metadata`.
 */
export type ListedPayout = components["schemas"]["ListedPayout"];

/**
 * - `queued`: kept by Moyasar until it can be processed
 * - `initiated`: handed to the bank or wallet, and not final on any channel
 * - `paid`: carried out; money may still come back, as `returned`
 * - `failed`: refused by Moyasar, the bank or the wallet, or attempts exhausted; see `message`
 * - `canceled`: canceled, by whom is not documented
 * - `returned`: sent back by the destination's bank
 *
 * A `failed` payout is not always proof that no money moved: read its `message` first.
 */
export type PayoutStatus = components["schemas"]["PayoutStatus"];

/**
 * The rail, chosen by Moyasar. `internal`: both sides at the same bank or wallet, instant. `ips`:
 * between banks, up
 * to 20,000 SAR where both support it, nearly instant. `sarie`: above that, nearly instant on workdays
 * from 09:00 to
 * 15:00, in no stated time zone. Allowed to be null in case it is not settled while the payout is
 * queued.
 */
export type PayoutChannel = components["schemas"]["PayoutChannel"];

/** What the money is for. */
export type PayoutPurpose = components["schemas"]["PayoutPurpose"];

/**
 * A text for people on the status. Two of those of a failed payout need care. `Sequence number is
 * already used`: an
 * earlier payout took the number, and may have moved money. `Payout attempts exhausted with no
 * result`: the bank
 * could not be reached, so what it did is not known. Never pay again on either without checking. Also
 * known:
 * `Unsupported purpose` and `This account cannot be used to send salaries`.
 */
export type PayoutMessage = components["schemas"]["PayoutMessage"];

/** The metadata as sent. Null where none was. */
export type PayoutMetadata = components["schemas"]["PayoutMetadata"];

/** ISO 4217 code of three letters. `SAR` in every example. */
export type Currency = components["schemas"]["Currency"];

/** Where this page stands in the list. */
export type PageMeta = components["schemas"]["PageMeta"];

/** One of your own accounts, to pay from. */
export type CreatePayoutAccountRequest = components["schemas"]["CreatePayoutAccountRequest"];

/** An account that payouts are made from. */
export type PayoutAccount = components["schemas"]["PayoutAccount"];

/** One page of payout accounts. */
export type PayoutAccountPage = components["schemas"]["PayoutAccountPage"];

/**
 * What is public about the account; each bank or wallet has keys of its own. Al Rajhi Bank and Arab
 * National Bank:
 * `iban`. Saudi National Bank: `iban` and `corporate_id`. STC Pay: `merchant_id`.
 */
export type PayoutAccountProperties = components["schemas"]["PayoutAccountProperties"];

/**
 * What is secret about the account, issued by the bank or wallet and never given back. Al Rajhi Bank:
 * `company_code`, `cert`, `key`. Arab National Bank: `client_id`, `client_secret`. Saudi National
 * Bank: `client_id`,
 * `client_secret`, `key`. STC Pay, from third parties: `cert`, `key`. A legacy page makes them
 * optional for wallets.
 */
export type PayoutAccountCredentials = components["schemas"]["PayoutAccountCredentials"];

/** A message about a payout. */
export type PayoutEvent = components["schemas"]["PayoutEvent"];

export type CreateBulkPayoutResult = components["schemas"]["CreateBulkPayoutResult"];

export type ListPayoutsQuery = components["schemas"]["ListPayoutsQuery"];

export type ListPayoutsResult = components["schemas"]["ListPayoutsResult"];

export type ListPayoutAccountsQuery = components["schemas"]["ListPayoutAccountsQuery"];

export type ListPayoutAccountsResult = components["schemas"]["ListPayoutAccountsResult"];

export type CreateBulkPayoutBody = CreateBulkPayoutRequest;

export type CreateBulkPayoutEnvelope = BulkPayoutResponse;

/** Body of each documented error of `createBulkPayout`, by status. */
export interface CreateBulkPayoutErrors {
  /** The request is not acceptable. Some payouts of the batch may still have been created. */
  400: InvalidRequestEnvelope;
  /** The API key is missing or not valid. */
  401: UnauthenticatedEnvelope;
  /**
   * The key may not do this; perhaps it is a publishable key, or the caller's address is not allowed. An
   * HTML body
   * comes from the edge in front of the API, which may stop requests without a telling `User-Agent`.
   */
  403: ForbiddenEnvelope;
  /** There is no such record, or the request refers to one that does not exist. */
  404: NotFoundEnvelope;
  /** The entity is not activated for live use. */
  405: ErrorEnvelope;
  /** Too many requests in too short a time. Neither the limit nor the wait is documented. */
  429: ErrorEnvelope;
  /** A fault at Moyasar. The request may have been processed. */
  500: ErrorEnvelope;
  /** Offline for maintenance. */
  503: ErrorEnvelope;
  /** Any other error. */
  default: ErrorEnvelope;
}

export type ListPayoutsEnvelope = PayoutPage;

/** Body of each documented error of `listPayouts`, by status. */
export interface ListPayoutsErrors {
  /** The API key is missing or not valid. */
  401: UnauthenticatedEnvelope;
  /**
   * The key may not do this; perhaps it is a publishable key, or the caller's address is not allowed. An
   * HTML body
   * comes from the edge in front of the API, which may stop requests without a telling `User-Agent`.
   */
  403: ForbiddenEnvelope;
  /** The entity is not activated for live use. */
  405: ErrorEnvelope;
  /** Too many requests in too short a time. Neither the limit nor the wait is documented. */
  429: ErrorEnvelope;
  /** A fault at Moyasar. The request may have been processed. */
  500: ErrorEnvelope;
  /** Offline for maintenance. */
  503: ErrorEnvelope;
  /** Any other error. */
  default: ErrorEnvelope;
}

export type CreatePayoutBody = CreatePayoutRequest;

export type CreatePayoutResult = Payout;

export type CreatePayoutEnvelope = Payout;

/** Body of each documented error of `createPayout`, by status. */
export interface CreatePayoutErrors {
  /** The request is not acceptable, often for a missing field. Nothing was created. */
  400: InvalidRequestEnvelope;
  /** The API key is missing or not valid. */
  401: UnauthenticatedEnvelope;
  /**
   * The key may not do this; perhaps it is a publishable key, or the caller's address is not allowed. An
   * HTML body
   * comes from the edge in front of the API, which may stop requests without a telling `User-Agent`.
   */
  403: ForbiddenEnvelope;
  /** There is no such record, or the request refers to one that does not exist. */
  404: NotFoundEnvelope;
  /** The entity is not activated for live use. */
  405: ErrorEnvelope;
  /** Too many requests in too short a time. Neither the limit nor the wait is documented. */
  429: ErrorEnvelope;
  /** A fault at Moyasar. The request may have been processed. */
  500: ErrorEnvelope;
  /** Offline for maintenance. */
  503: ErrorEnvelope;
  /** Any other error. */
  default: ErrorEnvelope;
}

export type GetPayoutResult = Payout;

export type GetPayoutEnvelope = Payout;

/** Body of each documented error of `getPayout`, by status. */
export interface GetPayoutErrors {
  /** The API key is missing or not valid. */
  401: UnauthenticatedEnvelope;
  /**
   * The key may not do this; perhaps it is a publishable key, or the caller's address is not allowed. An
   * HTML body
   * comes from the edge in front of the API, which may stop requests without a telling `User-Agent`.
   */
  403: ForbiddenEnvelope;
  /** There is no such record, or the request refers to one that does not exist. */
  404: NotFoundEnvelope;
  /** The entity is not activated for live use. */
  405: ErrorEnvelope;
  /** Too many requests in too short a time. Neither the limit nor the wait is documented. */
  429: ErrorEnvelope;
  /** A fault at Moyasar. The request may have been processed. */
  500: ErrorEnvelope;
  /** Offline for maintenance. */
  503: ErrorEnvelope;
  /** Any other error. */
  default: ErrorEnvelope;
}

export type ListPayoutAccountsEnvelope = PayoutAccountPage;

/** Body of each documented error of `listPayoutAccounts`, by status. */
export interface ListPayoutAccountsErrors {
  /** The API key is missing or not valid. */
  401: UnauthenticatedEnvelope;
  /**
   * The key may not do this; perhaps it is a publishable key, or the caller's address is not allowed. An
   * HTML body
   * comes from the edge in front of the API, which may stop requests without a telling `User-Agent`.
   */
  403: ForbiddenEnvelope;
  /** The entity is not activated for live use. */
  405: ErrorEnvelope;
  /** Too many requests in too short a time. Neither the limit nor the wait is documented. */
  429: ErrorEnvelope;
  /** A fault at Moyasar. The request may have been processed. */
  500: ErrorEnvelope;
  /** Offline for maintenance. */
  503: ErrorEnvelope;
  /** Any other error. */
  default: ErrorEnvelope;
}

export type CreatePayoutAccountBody = CreatePayoutAccountRequest;

export type CreatePayoutAccountResult = PayoutAccount;

export type CreatePayoutAccountEnvelope = PayoutAccount;

/** Body of each documented error of `createPayoutAccount`, by status. */
export interface CreatePayoutAccountErrors {
  /** The request is not acceptable, often for a missing field. Nothing was created. */
  400: InvalidRequestEnvelope;
  /** The API key is missing or not valid. */
  401: UnauthenticatedEnvelope;
  /**
   * The key may not do this; perhaps it is a publishable key, or the caller's address is not allowed. An
   * HTML body
   * comes from the edge in front of the API, which may stop requests without a telling `User-Agent`.
   */
  403: ForbiddenEnvelope;
  /** There is no such record, or the request refers to one that does not exist. */
  404: NotFoundEnvelope;
  /** The entity is not activated for live use. */
  405: ErrorEnvelope;
  /** Too many requests in too short a time. Neither the limit nor the wait is documented. */
  429: ErrorEnvelope;
  /** A fault at Moyasar. The request may have been processed. */
  500: ErrorEnvelope;
  /** Offline for maintenance. */
  503: ErrorEnvelope;
  /** Any other error. */
  default: ErrorEnvelope;
}

export type GetPayoutAccountResult = PayoutAccount;

export type GetPayoutAccountEnvelope = PayoutAccount;

/** Body of each documented error of `getPayoutAccount`, by status. */
export interface GetPayoutAccountErrors {
  /** The API key is missing or not valid. */
  401: UnauthenticatedEnvelope;
  /**
   * The key may not do this; perhaps it is a publishable key, or the caller's address is not allowed. An
   * HTML body
   * comes from the edge in front of the API, which may stop requests without a telling `User-Agent`.
   */
  403: ForbiddenEnvelope;
  /** There is no such record, or the request refers to one that does not exist. */
  404: NotFoundEnvelope;
  /** The entity is not activated for live use. */
  405: ErrorEnvelope;
  /** Too many requests in too short a time. Neither the limit nor the wait is documented. */
  429: ErrorEnvelope;
  /** A fault at Moyasar. The request may have been processed. */
  500: ErrorEnvelope;
  /** Offline for maintenance. */
  503: ErrorEnvelope;
  /** Any other error. */
  default: ErrorEnvelope;
}

/**
 * A payout has changed its status
 *
 * The webhook `payoutEvent`.
 */
export type PayoutEventWebhook = PayoutEvent;
