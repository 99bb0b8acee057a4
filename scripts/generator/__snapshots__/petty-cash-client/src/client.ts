// Generated from specs/petty-cash.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import { clientCredentials, createProviderClient } from "@org/payouts-common";
import type {
  BatchCall,
  Call,
  ClientOptions,
  Credential,
  KeyedCallOptions,
  KeyedOnceCallOptions,
  OnceCallOptions,
  PaceSettings,
  PageCall,
  PayoutCallOptions,
  ProviderClient,
  RetryCallOptions,
} from "@org/payouts-common";
import { description } from "./description.ts";
import type {
  AddNoteErrors,
  AddNoteQuery,
  AdjustTillBody,
  ApiVersion,
  BatchRequest,
  Cabinet,
  CabinetInput,
  CheckLedgerErrors,
  ClassSchema2,
  Count,
  CountTillResult,
  CountTillVndPettyCashCountBody,
  CreateBatchResult,
  CreatePayoutErrors,
  CreatePayoutHeaders,
  CreateQuotationResult,
  CreateTipBody,
  DropCoinsQuery,
  GetLedgerHeaders,
  GetLedgerIndexResult,
  GetLedgerQuery,
  GetPayoutErrors,
  GetPayoutResult,
  GetStatementErrors,
  GetStatementQuery,
  GetTipByReferenceErrors,
  GetTipByReferenceQuery,
  Ledger,
  LedgerInput,
  ListEntriesInParameter,
  ListEntriesItem,
  ListEntriesQuery,
  ListEntriesResult,
  ListPayoutsEnvelope,
  ListPayoutsQuery,
  ListReceiptsQuery,
  OpenSessionBody,
  OpenSessionErrors,
  Payout,
  PayoutEnvelope,
  PayoutRequest,
  PettyCashErrors,
  ReceiptLineItem,
  ReceiptUpload,
  ReplaceTillQuery,
  SearchDrawerCookies,
  SearchDrawerQuery,
  SearchDrawerQueryParameter,
  SearchDrawerSpan,
  SearchDrawerXPlace,
  SearchPayoutsBody,
  SearchPayoutsEnvelope,
  SearchPayoutsQuery,
  SessionEnvelope,
  SessionResult,
  TransferRequest,
  UploadReceiptResult,
} from "./types.ts";

/**
 * Options of {@link createPettyCashClient}: Petty Cash's own, and those of every client.
 *
 * The credential `inspector` is a token of OpenID Connect, which your program obtains
 * (https://id.example/.well-known/openid-configuration). Pass a function where it expires.
 *
 * The provider asks for a client certificate (mutual TLS). It belongs to the transport: pass a `fetch` or a
 * `transport` that presents it. No credential holds it.
 */
export interface PettyCashClientOptions extends ClientOptions {
  /**
   * API credential, or a function that returns it. Default: the environment variables `PETTY_CASH_CLERK`,
   * `PETTY_CASH_PIN`, `PETTY_CASH_TILL`, `PETTY_CASH_TILL_PASSWORD`, `PETTY_CASH_BOX_KEY`,
   * `PETTY_CASH_MASTER_KEY`, `PETTY_CASH_AUDITOR_TOKEN`, `PETTY_CASH_REPORT_KEY`, `PETTY_CASH_PARTNER`,
   * `PETTY_CASH_PARTNER_SECRET`.
   */
  credential?: Credential<{
    session?: { clerk: string; pin: string };
    till?: { username: string; password: string };
    boxKey?: string;
    masterKey?: string;
    auditor?: string;
    reportKey?: string;
    partner?: { clientId: string; clientSecret: string };
    inspector?: string;
  }>;
  /**
   * The environment to call:
   * - `production`: https://{region}.pettycash.example/v1. Real coins.
   * - `sandbox`: https://sandbox.pettycash.example/v1
   *
   * @defaultValue `"production"`
   */
  environment?: "production" | "sandbox";
  /**
   * Where the box stands.
   *
   * A part of the addresses, where `baseUrl` is not given.
   *
   * @defaultValue `"office"`
   */
  region?: "office" | "depot";
  /**
   * Any shelf.
   *
   * A part of the addresses, where `baseUrl` is not given.
   *
   * @defaultValue `"upper"`
   */
  shelf?: string;
  /**
   * The office whose box it is.
   *
   * Sent as the header `Petty-Cash-Branch` with each operation that takes it.
   */
  branch: string;
  /** Sent as the header `Petty-Cash-API-Version` with each operation that takes it. */
  apiVersion?: ApiVersion;
  /**
   * Only pretends.
   *
   * Sent as the query parameter `dry` with each operation that takes it.
   */
  dry?: boolean;
  /**
   * How far the client uses what Petty Cash allows: calls wait for their turns within its documented limits.
   * With a `share`, where several processes have an account together; `false`: no call waits.
   *
   * @defaultValue all of it
   */
  pace?: PaceSettings | false;
}

/** Options of `addNote`. */
export interface AddNoteOptions extends KeyedOnceCallOptions {
  /** Query parameters. */
  query?: AddNoteQuery;
  headers: {
    /** Who says so. */
    "X-Approved-By": string;
    "X-Page-No"?: string;
  } & Readonly<Record<string, string>>;
}

/** Options of `replaceTill`. */
export interface ReplaceTillOptions extends OnceCallOptions {
  /** Query parameters. */
  query: ReplaceTillQuery;
}

/** Options of `searchDrawer`. */
export interface SearchDrawerOptions extends Omit<RetryCallOptions, "headers"> {
  /** Cookies, which browsers do not let a program send. */
  cookies?: SearchDrawerCookies;
  headers?: {
    /** Any of these. */
    "X-Colors"?: string[];
    "X-Place"?: SearchDrawerXPlace;
    "X-Detail"?: string[];
    "X-Lamp"?: string;
    readonly [name: string]: string | string[] | SearchDrawerXPlace | undefined;
  };
}

/** Options of `searchPayouts`. */
export interface SearchPayoutsOptions extends RetryCallOptions {
  /** Query parameters. */
  query?: SearchPayoutsQuery;
}

/**
 * Client for Petty Cash. Payouts from the cash box of an office, and the tills, receipts and sessions around
 * them.
 */
export interface PettyCashClient extends ProviderClient<
  Payout,
  PettyCashClient,
  | "openSession"
  | "refreshSession"
  | "createPayout"
  | "createBatch"
  | "delete"
  | "addNote"
  | "replaceTill"
  | "adjustTill"
  | "replaceCabinet"
  | "countTill"
  | "uploadReceipt"
  | "replaceReceiptImage"
  | "replaceLedger"
  | "createWalletPayout"
  | "createTip"
  | "dropCoins"
  | "createQuotation"
  | "createTransfer",
  "uploadReceipt" | "replaceReceiptImage"
> {
  /**
   * Opens a session.
   *
   * Sent once: the provider documents no idempotency key for this request. The client sends it again only if
   * it was provably not processed. After an unknown outcome, check at the provider before you call again.
   *
   * `POST /sessions`, at https://door.pettycash.example (`production`) or
   * https://door.sandbox.pettycash.example (`sandbox`)
   *
   * Errors by status ({@link OpenSessionErrors}):
   * - 4XX `invalid`: The box says no.
   */
  openSession(
    body: OpenSessionBody,
    options?: OnceCallOptions,
  ): Call<SessionResult, SessionEnvelope, OpenSessionErrors>;

  /**
   * Makes a session last longer.
   *
   * Sent once: the provider documents no idempotency key for this request. The client sends it again only if
   * it was provably not processed. After an unknown outcome, check at the provider before you call again.
   *
   * `POST /sessions/refresh`
   *
   * Errors by status: {@link PettyCashErrors}.
   */
  refreshSession(options?: OnceCallOptions): Call<SessionResult, SessionEnvelope, PettyCashErrors>;

  /**
   * Lists payouts, the newest first.
   *
   * `amount.value` of each item is an integer in minor units of `amount.currency`. `fee` of each item is a
   * decimal string in major units of SLE.
   *
   * `GET /payouts`
   *
   * Errors by status: {@link PettyCashErrors}.
   */
  listPayouts(
    ...given:
      | [query?: ListPayoutsQuery | undefined, options?: RetryCallOptions | undefined]
      | [options?: RetryCallOptions | undefined]
  ): PageCall<Payout, Payout[], ListPayoutsEnvelope, PettyCashErrors>;

  /**
   * Pays somebody out of the box.
   *
   * `amount.value` is an integer in minor units of `amount.currency`. `fee` is a decimal string in major
   * units of SLE.
   *
   * Safe to repeat with the same key: every attempt sends it in the `Idempotency-Key` header. Set the key
   * with `idempotencyKey`; the default is random. A key is valid for 1 day 12 hours; after that, the client
   * does not send it again. After a timeout the client waits at least 10 seconds before it retries. The same
   * key with a different request is answered with 409 `key_reused`. A repeat while the first request is still
   * running is answered with 409 `in_progress`. Failures are remembered too: a repeat returns the same
   * failure. After a rejection, use a new key. After an unknown outcome, `client.reconcile(error)` looks the
   * payout up in `listPayouts` by `reference`.
   *
   * Takes the money out of the box at once. A comment that tries to end the comment *\/ does not, nor does a
   * line that looks like a tag:
   *
   * \@throws nothing
   *
   * Lines are joined within a paragraph, and within a list:
   * - coins are counted twice, by two clerks
   * - notes are not
   *
   * ```text
   * Code keeps
   *   its lines.
   * ```
   *
   * Next: `getPayout` takes `id` from `payout.id` of the answer's body. Whether the coins have arrived.
   *
   * Next: `addNote` takes `id` from `payout.id` of the answer's body, its body from `A note.`.
   *
   * `POST /payouts`
   *
   * Errors by status ({@link CreatePayoutErrors}), besides those of most operations:
   * - 409 `key_reused`, `in_progress`: The key was used before, or the first request is still running.
   * - 429: Too many at the window.
   * - 4XX `invalid`: The box says no.
   * - 5XX: The box is jammed.
   *
   * @see https://pettycash.example/docs/payouts
   */
  createPayout(
    body: PayoutRequest,
    options?: KeyedCallOptions & PayoutCallOptions,
  ): Call<Payout, PayoutEnvelope, CreatePayoutErrors, CreatePayoutHeaders>;

  /**
   * Pays several people at once.
   *
   * Safe to repeat with the same key: every attempt sends it in `batch_number` of the body. Set the key there
   * or with `idempotencyKey`; the default is random. How long the provider remembers a key is not documented.
   * The same key with a different request returns the first response. A repeat while the first request is
   * still running waits for the first response. After an unknown outcome, `client.reconcile(error)` looks the
   * payout up in `listPayouts` by `items[].reference`. `meta.items` and `error.items` say what became of each
   * payout.
   *
   * `POST /payouts/batch`
   *
   * Errors by status: {@link PettyCashErrors}.
   *
   * @deprecated The provider has deprecated this operation.
   */
  createBatch(
    body: BatchRequest,
    options?: KeyedCallOptions & PayoutCallOptions,
  ): BatchCall<CreateBatchResult, CreateBatchResult, PettyCashErrors>;

  /**
   * Reads a payout.
   *
   * `amount.value` is an integer in minor units of `amount.currency`. `fee` is a decimal string in major
   * units of SLE.
   *
   * `GET /payouts/{id}`
   *
   * Errors by status ({@link GetPayoutErrors}), besides those of most operations:
   * - 404: There is none.
   *
   * @param id - The payout's id.
   */
  getPayout(id: string, options?: RetryCallOptions): Call<GetPayoutResult, GetPayoutResult, GetPayoutErrors>;

  /**
   * Cancels a payout whose coins have not been collected.
   *
   * Sent once: the provider documents no idempotency key for this request. The client sends it again only if
   * it was provably not processed. After an unknown outcome, check at the provider before you call again.
   *
   * `DELETE /payouts/{id}`
   *
   * Errors by status: {@link PettyCashErrors}.
   *
   * @param id - The payout's id.
   */
  delete(id: string, options?: OnceCallOptions): Call<undefined, undefined, PettyCashErrors>;

  /**
   * Adds a note.
   *
   * Sent once: it carries a key in the `X-Note-Key` header, but no document promises that a repeat is
   * harmless. Set the key with `idempotencyKey`; the default is random. The client sends it again only if it
   * was provably not processed. After an unknown outcome, check at the provider before you call again.
   *
   * `PATCH /payouts/{id}/note`
   *
   * Errors by status ({@link AddNoteErrors}):
   * - 4XX `invalid`: The box says no.
   */
  addNote(
    id: string,
    ...given: [body: string | undefined, options: AddNoteOptions] | [options: AddNoteOptions]
  ): Call<undefined, undefined, AddNoteErrors>;

  /**
   * Lists what went in or out.
   *
   * `GET /tills/{till}/entries/{in}/{default}`
   *
   * Errors by status: {@link PettyCashErrors}.
   *
   * @param till - Name of the till. May hold anything.
   */
  listEntries(
    till: string,
    inParameter: ListEntriesInParameter,
    defaultParameter: number,
    ...given:
      | [query?: ListEntriesQuery | undefined, options?: RetryCallOptions | undefined]
      | [options?: RetryCallOptions | undefined]
  ): PageCall<ListEntriesItem, ListEntriesResult, ListEntriesResult, PettyCashErrors>;

  /**
   * Replaces a till.
   *
   * Sent once: the provider documents no idempotency key for this request. The client sends it again only if
   * it was provably not processed. After an unknown outcome, check at the provider before you call again.
   *
   * `PUT /tills/{till}`
   *
   * Errors by status: {@link PettyCashErrors}.
   */
  replaceTill(
    till: string,
    body: ClassSchema2,
    options: ReplaceTillOptions,
  ): Call<ClassSchema2, ClassSchema2, PettyCashErrors>;

  /**
   * Adjusts a till by hand, from a paper form.
   *
   * Sent once: the provider documents no idempotency key for this request. The client sends it again only if
   * it was provably not processed. After an unknown outcome, check at the provider before you call again.
   *
   * `POST /tills/{till}`
   *
   * Errors by status: {@link PettyCashErrors}.
   */
  adjustTill(
    till: string,
    body: AdjustTillBody,
    options?: OnceCallOptions,
  ): Call<boolean, boolean, PettyCashErrors>;

  /**
   * Reads the cabinet.
   *
   * `GET /cabinet`
   *
   * Errors by status: {@link PettyCashErrors}.
   */
  getCabinet(options?: RetryCallOptions): Call<Cabinet, Cabinet, PettyCashErrors>;

  /**
   * Puts another cabinet there.
   *
   * Sent once: the provider documents no idempotency key for this request. The client sends it again only if
   * it was provably not processed. After an unknown outcome, check at the provider before you call again.
   *
   * `PUT /cabinet`
   *
   * Errors by status: {@link PettyCashErrors}.
   */
  replaceCabinet(body: CabinetInput, options?: OnceCallOptions): Call<Cabinet, Cabinet, PettyCashErrors>;

  /**
   * Counts a till, in whatever way it was written down.
   *
   * Sent once: the provider documents no idempotency key for this request. The client sends it again only if
   * it was provably not processed. After an unknown outcome, check at the provider before you call again.
   *
   * `POST /tills/{till}/counts`
   *
   * Errors by status: {@link PettyCashErrors}.
   */
  countTill(
    till: string,
    ...given:
      | [body: Count, options?: OnceCallOptions | undefined]
      | [
          body: CountTillVndPettyCashCountBody,
          options: OnceCallOptions & { readonly contentType: "application/vnd.petty-cash.count+json" },
        ]
      | [
          body: Count,
          options: OnceCallOptions & { readonly contentType: "application/x-www-form-urlencoded" },
        ]
      | [body: string, options: OnceCallOptions & { readonly contentType: "text/csv" }]
  ): Call<CountTillResult, CountTillResult, PettyCashErrors>;

  /**
   * Looks for coins, with every kind of parameter.
   *
   * `GET /drawers/{drawer}/{sizes}/{span}/{shelf}/{open}/{query}.json`
   *
   * Errors by status: {@link PettyCashErrors}.
   */
  searchDrawer(
    drawer: string[],
    sizes: number[],
    span: SearchDrawerSpan,
    shelf: number,
    open: boolean,
    queryParameter: SearchDrawerQueryParameter,
    ...given:
      | [query?: SearchDrawerQuery | undefined, options?: SearchDrawerOptions | undefined]
      | [options?: SearchDrawerOptions | undefined]
  ): Call<Count, Count, PettyCashErrors>;

  /**
   * Lists receipts.
   *
   * `GET /receipts`
   *
   * Errors by status: {@link PettyCashErrors}.
   */
  listReceipts(
    ...given:
      | [query?: ListReceiptsQuery | undefined, options?: RetryCallOptions | undefined]
      | [options?: RetryCallOptions | undefined]
  ): PageCall<ReceiptLineItem, ReceiptLineItem[], ReceiptLineItem[], PettyCashErrors>;

  /**
   * Files a receipt, with its photographs.
   *
   * Safe to repeat with the same key: every attempt sends it in the `Idempotency-Key` header. Set the key
   * with `idempotencyKey`; the default is random. How long the provider remembers a key is not documented.
   *
   * `POST /receipts`
   *
   * Errors by status: {@link PettyCashErrors}.
   */
  uploadReceipt(
    body: ReceiptUpload,
    options?: KeyedCallOptions,
  ): Call<UploadReceiptResult, UploadReceiptResult, PettyCashErrors>;

  /**
   * A photograph of a receipt.
   *
   * `GET /receipts/{receipt-id}/image`
   *
   * Errors by status: {@link PettyCashErrors}.
   */
  getReceiptImage(
    receiptId: string,
    options?: RetryCallOptions,
  ): Call<Uint8Array, Uint8Array, PettyCashErrors>;

  /**
   * Takes another photograph.
   *
   * Sent once: the provider documents no idempotency key for this request. The client sends it again only if
   * it was provably not processed. After an unknown outcome, check at the provider before you call again.
   *
   * `PUT /receipts/{receipt-id}/image`
   *
   * Errors by status: {@link PettyCashErrors}.
   */
  replaceReceiptImage(
    receiptId: string,
    body: Blob | Uint8Array,
    options?: OnceCallOptions,
  ): Call<undefined, undefined, PettyCashErrors>;

  /**
   * The books, as a spreadsheet.
   *
   * The credential needs the role `year's end` of `auditor`.
   *
   * `GET /statement`, at https://{shelf}.books.example/{region}
   *
   * Errors by status ({@link GetStatementErrors}):
   * - default: Not now.
   */
  getStatement(
    query: GetStatementQuery,
    options?: RetryCallOptions,
  ): Call<string, string, GetStatementErrors>;

  /**
   * Reads where things are in the ledger.
   *
   * `GET /ledger/index`
   *
   * Errors by status: {@link PettyCashErrors}.
   */
  getLedgerIndex(
    options?: RetryCallOptions,
  ): Call<GetLedgerIndexResult, GetLedgerIndexResult, PettyCashErrors>;

  /**
   * Reads the ledger.
   *
   * The credential needs the scope `ledger:read` (Reads the ledger) of `partner`, or the scope `ledger` of
   * `inspector`.
   *
   * `GET /ledger`
   *
   * Errors by status: {@link PettyCashErrors}.
   */
  getLedger(
    ...given:
      | [query?: GetLedgerQuery | undefined, options?: RetryCallOptions | undefined]
      | [options?: RetryCallOptions | undefined]
  ): Call<Ledger, Ledger, PettyCashErrors, GetLedgerHeaders>;

  /**
   * Begins a new ledger.
   *
   * Sent once: the provider documents no idempotency key for this request. The client sends it again only if
   * it was provably not processed. After an unknown outcome, check at the provider before you call again.
   *
   * The credential needs the scopes `ledger:read` (Reads the ledger), `ledger:write` (Replaces it) of
   * `partner`.
   *
   * `PUT /ledger`
   *
   * Errors by status: {@link PettyCashErrors}.
   */
  replaceLedger(body: LedgerInput, options?: OnceCallOptions): Call<undefined, undefined, PettyCashErrors>;

  /**
   * What one may do with the ledger.
   *
   * `OPTIONS /ledger`
   *
   * Errors by status: {@link PettyCashErrors}.
   */
  describeLedger(options?: RetryCallOptions): Call<undefined, undefined, PettyCashErrors>;

  /**
   * Whether there is a ledger.
   *
   * `HEAD /ledger`
   *
   * Errors by status ({@link CheckLedgerErrors}):
   * - default: There is none.
   */
  checkLedger(options?: RetryCallOptions): Call<undefined, undefined, CheckLedgerErrors>;

  /**
   * Lists all payouts of a wallet at once.
   *
   * `amount.value` of each item is an integer in minor units of `amount.currency`. `fee` of each item is a
   * decimal string in major units of SLE.
   *
   * `GET /wallets/{wallet}/payouts`
   *
   * Errors by status: {@link PettyCashErrors}.
   */
  listWalletPayouts(wallet: string, options?: RetryCallOptions): Call<Payout[], Payout[], PettyCashErrors>;

  /**
   * Pays somebody out of a wallet.
   *
   * `amount.value` is an integer in minor units of `amount.currency`. `fee` is a decimal string in major
   * units of SLE.
   *
   * Sent once: the provider documents no idempotency key for this request. The client sends it again only if
   * it was provably not processed. After an unknown outcome, `client.reconcile(error)` looks the payout up in
   * `listWalletPayouts` by `reference`.
   *
   * `POST /wallets/{wallet}/payouts`
   *
   * Errors by status: {@link PettyCashErrors}.
   */
  createWalletPayout(
    wallet: string,
    body: PayoutRequest,
    options?: OnceCallOptions & PayoutCallOptions,
  ): Call<Payout, Payout, PettyCashErrors>;

  /**
   * Tips somebody.
   *
   * `amount.value` is an integer in minor units of `amount.currency`. `fee` is a decimal string in major
   * units of SLE.
   *
   * Sent once: it carries a key in the `Tip-Key` header, but no document promises that a repeat is harmless.
   * Set the key with `idempotencyKey`; the default is random. The client sends it again only if it was
   * provably not processed. After an unknown outcome, `client.reconcile(error)` looks the payout up in
   * `getTipByReference` by `reference`.
   *
   * `POST /tips`
   *
   * Errors by status: {@link PettyCashErrors}.
   */
  createTip(
    body: CreateTipBody,
    options?: KeyedOnceCallOptions & PayoutCallOptions,
  ): Call<Payout, Payout, PettyCashErrors>;

  /**
   * Reads the tip that carries a reference.
   *
   * `amount.value` is an integer in minor units of `amount.currency`. `fee` is a decimal string in major
   * units of SLE.
   *
   * `GET /tips/by-reference/{reference}`
   *
   * Errors by status ({@link GetTipByReferenceErrors}), besides those of most operations:
   * - 404 `tip_not_found`, `wallet_not_found`: There is no such tip, or no such wallet.
   */
  getTipByReference(
    reference: string,
    query: GetTipByReferenceQuery,
    options?: RetryCallOptions,
  ): Call<Payout, Payout, GetTipByReferenceErrors>;

  /**
   * Drops coins into a drawer. Whoever follows the link has paid.
   *
   * In the query, `coins` is an amount in minor units of SLE. In the result, `amount.value` is an integer in
   * minor units of `amount.currency`. In the result, `fee` is a decimal string in major units of SLE.
   *
   * Sent once: the provider documents no idempotency key for this request. The client sends it again only if
   * it was provably not processed. But GET is what Bun, Deno and browsers may send again by themselves when a
   * kept connection breaks: pay from Node. After an unknown outcome, `client.reconcile(error)` looks the
   * payout up in `searchPayouts` by `reference`.
   *
   * `GET /coins/drop`
   *
   * Errors by status: {@link PettyCashErrors}.
   */
  dropCoins(
    query: DropCoinsQuery,
    options?: OnceCallOptions & PayoutCallOptions,
  ): Call<Payout, Payout, PettyCashErrors>;

  /**
   * Searches payouts. It changes nothing.
   *
   * `amount.value` of each item is an integer in minor units of `amount.currency`. `fee` of each item is a
   * decimal string in major units of SLE.
   *
   * `POST /payouts/search`
   *
   * Errors by status: {@link PettyCashErrors}.
   */
  searchPayouts(
    ...given:
      | [body?: SearchPayoutsBody | undefined, options?: SearchPayoutsOptions | undefined]
      | [options?: SearchPayoutsOptions | undefined]
  ): Call<Payout[], SearchPayoutsEnvelope, PettyCashErrors>;

  /**
   * Asks what a transfer would cost.
   *
   * In the body, `amount.value` is an integer in minor units of `amount.currency`. In the result, `fee.value`
   * is an integer in minor units of `fee.currency`.
   *
   * Safe to repeat with the same key: every attempt sends it in `external_id` of the body. Set the key there
   * or with `idempotencyKey`; the default is random. How long the provider remembers a key is not documented.
   * The same key may be used for a request of another operation. After a timeout the client waits at least 10
   * seconds before it retries. The same key with a different request is answered with 409 `key_reused`. A
   * repeat while the first request is still running is answered with 409 `in_progress`.
   *
   * `POST /quotations`
   *
   * Errors by status: {@link PettyCashErrors}.
   */
  createQuotation(
    body: TransferRequest,
    options?: KeyedCallOptions,
  ): Call<CreateQuotationResult, CreateQuotationResult, PettyCashErrors>;

  /**
   * Makes the transfer of a quotation.
   *
   * `amount.value` is an integer in minor units of `amount.currency`. `fee` is a decimal string in major
   * units of SLE.
   *
   * Safe to repeat with the same key: every attempt sends it in `external_id` of the body. Set the key there
   * or with `idempotencyKey`; the default is random. How long the provider remembers a key is not documented.
   * The same key may be used for a request of another operation. After a timeout the client waits at least 10
   * seconds before it retries. The same key with a different request is answered with 409 `key_reused`. A
   * repeat while the first request is still running is answered with 409 `in_progress`.
   *
   * `POST /transfers`
   *
   * Errors by status: {@link PettyCashErrors}.
   */
  createTransfer(
    body: TransferRequest,
    options?: KeyedCallOptions & PayoutCallOptions,
  ): Call<Payout, Payout, PettyCashErrors>;
}

/**
 * Creates a client for Petty Cash. Payouts from the cash box of an office, and the tills, receipts and
 * sessions around them.
 *
 * @throws {InputError} An option is missing or not valid; the message lists all that are.
 */
export function createPettyCashClient(options: PettyCashClientOptions): PettyCashClient {
  return createProviderClient<PettyCashClient>(description, options, clientCredentials);
}
