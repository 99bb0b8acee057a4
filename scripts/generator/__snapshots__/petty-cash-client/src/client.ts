// Generated from specs/petty-cash.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import { createProviderClient, tokenExchange } from "@org/payouts-common";
import type {
  Call,
  ClientOptions,
  Credential,
  KeyedCallOptions,
  KeyedOnceCallOptions,
  OnceCallOptions,
  PageCall,
  ProviderClient,
  RetryCallOptions,
} from "@org/payouts-common";
import { description } from "./description.ts";
import type { paths } from "./schema.ts";
import type {
  AddNoteBody,
  AddNoteEnvelope,
  AddNoteErrors,
  AddNoteQuery,
  AddNoteResult,
  AdjustTillBody,
  AdjustTillEnvelope,
  AdjustTillErrors,
  AdjustTillResult,
  ApiVersion,
  CreateBatchBody,
  CreateBatchEnvelope,
  CreateBatchErrors,
  CreateBatchResult,
  CreatePayoutBody,
  CreatePayoutEnvelope,
  CreatePayoutErrors,
  CreatePayoutResult,
  DeleteEnvelope,
  DeleteErrors,
  DeleteResult,
  GetPayoutEnvelope,
  GetPayoutErrors,
  GetPayoutResult,
  GetReceiptImageEnvelope,
  GetReceiptImageErrors,
  GetReceiptImageResult,
  GetStatementEnvelope,
  GetStatementErrors,
  GetStatementQuery,
  GetStatementResult,
  ListEntriesEnvelope,
  ListEntriesErrors,
  ListEntriesInParameter,
  ListEntriesItem,
  ListEntriesQuery,
  ListEntriesResult,
  ListPayoutsEnvelope,
  ListPayoutsErrors,
  ListPayoutsQuery,
  ListPayoutsResult,
  ListReceiptsEnvelope,
  ListReceiptsErrors,
  ListReceiptsQuery,
  ListReceiptsResult,
  OpenSessionBody,
  OpenSessionEnvelope,
  OpenSessionErrors,
  OpenSessionResult,
  Payout,
  ReceiptLineItem,
  RefreshSessionEnvelope,
  RefreshSessionErrors,
  RefreshSessionResult,
  ReplaceTillBody,
  ReplaceTillEnvelope,
  ReplaceTillErrors,
  ReplaceTillQuery,
  ReplaceTillResult,
} from "./types.ts";

/** Options of {@link createPettyCashClient}. */
export interface PettyCashClientOptions extends ClientOptions {
  /**
   * What proves who is asking, or a function that fetches it. Without it: `PETTY_CASH_CLERK`,
   * `PETTY_CASH_PIN`, `PETTY_CASH_TILL`, `PETTY_CASH_TILL_PASSWORD`, `PETTY_CASH_BOX_KEY`,
   * `PETTY_CASH_AUDITOR_TOKEN`, `PETTY_CASH_REPORT_KEY` of the environment.
   */
  credential?: Credential<{
    session?: { clerk: string; pin: string };
    till?: { username: string; password: string };
    boxKey?: string;
    auditor?: string;
    reportKey?: string;
  }>;
  /**
   * `production`: https://office.pettycash.example/v1
   * `sandbox`: https://sandbox.pettycash.example/v1
   *
   * @defaultValue `"production"`
   */
  environment?: "production" | "sandbox";
  /**
   * The office whose box it is.
   *
   * Sent as `Petty-Cash-Branch` by each operation that has it.
   */
  branch: string;
  /** Sent as `Petty-Cash-API-Version` by each operation that has it. */
  apiVersion?: ApiVersion;
  /**
   * Only pretends.
   *
   * Sent as `dry` by each operation that has it.
   */
  dry?: boolean;
}

/** Options of `addNote`. */
export interface AddNoteOptions extends KeyedOnceCallOptions {
  query?: AddNoteQuery;
  headers: {
    /** Who says so. */
    "X-Approved-By": string;
    "X-Page-No"?: string;
  } & Readonly<Record<string, string>>;
}

/** Options of `replaceTill`. */
export interface ReplaceTillOptions extends OnceCallOptions {
  query: ReplaceTillQuery;
}

/**
 * Petty Cash: Payouts from the cash box of an office, and the tills, receipts and sessions around
 * them.
 */
export interface PettyCashClient extends ProviderClient<paths, Payout> {
  /**
   * Opens a session.
   *
   * `POST /sessions`
   *
   * Sent once: no document says how a repeat would be told from a new request. It is sent again only
   * when it was provably not processed. After an unknown outcome, look before you call again.
   *
   * Documented errors:
   * - 4XX `invalid`: The box says no.
   */
  openSession(
    body: OpenSessionBody,
    options?: OnceCallOptions,
  ): Call<OpenSessionResult, OpenSessionEnvelope, OpenSessionErrors>;

  /**
   * Makes a session last longer.
   *
   * `POST /sessions/refresh`
   *
   * Sent once: no document says how a repeat would be told from a new request. It is sent again only
   * when it was provably not processed. After an unknown outcome, look before you call again.
   *
   * Documented errors:
   * - 4XX `invalid`: The box says no.
   */
  refreshSession(
    options?: OnceCallOptions,
  ): Call<RefreshSessionResult, RefreshSessionEnvelope, RefreshSessionErrors>;

  /**
   * Lists payouts, the newest first.
   *
   * `GET /payouts`
   *
   * `[].amount.value` is an integer in minor units of `[].amount.currency`.
   * `[].fee` is a decimal string in major units of SLE.
   *
   * Documented errors:
   * - default `invalid`: The box says no.
   */
  listPayouts(
    query?: ListPayoutsQuery,
    options?: RetryCallOptions,
  ): PageCall<Payout, ListPayoutsResult, ListPayoutsEnvelope, ListPayoutsErrors>;

  /**
   * Pays somebody out of the box.
   *
   * Takes the money out of the box at once. A comment that tries to end the comment *\/ does not,
   * nor does a line that looks like a tag:
   *
   * \@throws nothing
   *
   * `POST /payouts`
   *
   * `amount.value` is an integer in minor units of `amount.currency`.
   * `fee` is a decimal string in major units of SLE.
   *
   * Safe to repeat with the same key: it travels in the `Idempotency-Key` header (`idempotencyKey`, else
   * a random one), and stays the same on every attempt. The provider remembers a key for 1 day 12 hours;
   * after that, the client does not send it again. After a timeout the client waits at least 10 seconds
   * before it repeats. The same key with another request is answered with 409 `key_reused`. A repeat
   * while the first is still running is answered with 409 `in_progress`. A failure is remembered too, so
   * a repeat gets it again; only what the provider rejected may be made anew, with a new key.
   *
   * After an unknown outcome, `client.reconcile(error)` looks for the payout in `listPayouts` by
   * `reference`.
   *
   * Documented errors:
   * - 409 `key_reused`, `in_progress`: The key was used before, or the first request is still running.
   * - 4XX `invalid`: The box says no.
   * - 5XX: The box is jammed.
   * - default `invalid`: The box says no.
   *
   * @see https://pettycash.example/docs/payouts
   */
  createPayout(
    body: CreatePayoutBody,
    options?: KeyedCallOptions,
  ): Call<CreatePayoutResult, CreatePayoutEnvelope, CreatePayoutErrors>;

  /**
   * Pays several people at once.
   *
   * `POST /payouts/batch`
   *
   * Safe to repeat with the same key: it travels in the body's `batch_number` (yours, `idempotencyKey`,
   * or a random one), and stays the same on every attempt. How long the provider remembers a key is not
   * documented. The same key with another request gets the first answer again. A repeat while the first
   * is still running waits for its answer.
   *
   * After an unknown outcome, `client.reconcile(error)` looks for the payout in `listPayouts` by
   * `items[].reference`.
   *
   * Documented errors:
   * - default `invalid`: The box says no.
   *
   * @deprecated The provider says so.
   */
  createBatch(
    body: CreateBatchBody,
    options?: KeyedCallOptions,
  ): Call<CreateBatchResult, CreateBatchEnvelope, CreateBatchErrors>;

  /**
   * Reads a payout.
   *
   * `GET /payouts/{id}`
   *
   * `amount.value` is an integer in minor units of `amount.currency`.
   * `fee` is a decimal string in major units of SLE.
   *
   * Documented errors:
   * - 404: There is none.
   * - default `invalid`: The box says no.
   *
   * @param id - The payout's id.
   */
  getPayout(
    id: string,
    options?: RetryCallOptions,
  ): Call<GetPayoutResult, GetPayoutEnvelope, GetPayoutErrors>;

  /**
   * Takes a payout back, as long as nobody has fetched the coins.
   *
   * `DELETE /payouts/{id}`
   *
   * Sent once: no document says how a repeat would be told from a new request. It is sent again only
   * when it was provably not processed. After an unknown outcome, look before you call again.
   *
   * Documented errors:
   * - default `invalid`: The box says no.
   *
   * @param id - The payout's id.
   */
  delete(id: string, options?: OnceCallOptions): Call<DeleteResult, DeleteEnvelope, DeleteErrors>;

  /**
   * Adds a note.
   *
   * `PATCH /payouts/{id}/note`
   *
   * Sent once: it carries a key in the `X-Note-Key` header (`idempotencyKey`, else a random one), but no
   * document says that a repeat is harmless. It is sent again only when it was provably not processed.
   *
   * Documented errors:
   * - 4XX `invalid`: The box says no.
   */
  addNote(
    id: string,
    body: AddNoteBody | undefined,
    options: AddNoteOptions,
  ): Call<AddNoteResult, AddNoteEnvelope, AddNoteErrors>;

  /**
   * Lists what went in or out.
   *
   * `GET /tills/{till}/entries/{in}/{default}`
   *
   * Documented errors:
   * - default `invalid`: The box says no.
   *
   * @param till - Name of the till. May hold anything.
   */
  listEntries(
    till: string,
    inParameter: ListEntriesInParameter,
    defaultParameter: number,
    query?: ListEntriesQuery,
    options?: RetryCallOptions,
  ): PageCall<ListEntriesItem, ListEntriesResult, ListEntriesEnvelope, ListEntriesErrors>;

  /**
   * Replaces a till.
   *
   * `PUT /tills/{till}`
   *
   * Sent once: no document says how a repeat would be told from a new request. It is sent again only
   * when it was provably not processed. After an unknown outcome, look before you call again.
   *
   * Documented errors:
   * - default `invalid`: The box says no.
   */
  replaceTill(
    till: string,
    body: ReplaceTillBody,
    options: ReplaceTillOptions,
  ): Call<ReplaceTillResult, ReplaceTillEnvelope, ReplaceTillErrors>;

  /**
   * Adjusts a till by hand, from a paper form.
   *
   * `POST /tills/{till}`
   *
   * Sent once: no document says how a repeat would be told from a new request. It is sent again only
   * when it was provably not processed. After an unknown outcome, look before you call again.
   *
   * Documented errors:
   * - default `invalid`: The box says no.
   */
  adjustTill(
    till: string,
    body: AdjustTillBody,
    options?: OnceCallOptions,
  ): Call<AdjustTillResult, AdjustTillEnvelope, AdjustTillErrors>;

  /**
   * Lists receipts.
   *
   * `GET /receipts`
   *
   * Documented errors:
   * - default `invalid`: The box says no.
   */
  listReceipts(
    query?: ListReceiptsQuery,
    options?: RetryCallOptions,
  ): PageCall<ReceiptLineItem, ListReceiptsResult, ListReceiptsEnvelope, ListReceiptsErrors>;

  /**
   * A photograph of a receipt.
   *
   * `GET /receipts/{receipt-id}/image`
   *
   * Documented errors:
   * - default `invalid`: The box says no.
   */
  getReceiptImage(
    receiptId: string,
    options?: RetryCallOptions,
  ): Call<GetReceiptImageResult, GetReceiptImageEnvelope, GetReceiptImageErrors>;

  /**
   * The books, as a spreadsheet.
   *
   * `GET /statement`
   *
   * Documented errors:
   * - default: Not now.
   */
  getStatement(
    query: GetStatementQuery,
    options?: RetryCallOptions,
  ): Call<GetStatementResult, GetStatementEnvelope, GetStatementErrors>;
}

/**
 * A client of Petty Cash. Payouts from the cash box of an office, and the tills, receipts and sessions
 * around them.
 *
 * @throws {InputError} Something is wrong with the options; the message says what, and all of it.
 */
export function createPettyCashClient(options: PettyCashClientOptions): PettyCashClient {
  return createProviderClient<PettyCashClient>(description, options, tokenExchange);
}
