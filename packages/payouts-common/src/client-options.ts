import type { Outcome } from "./errors/outcome.ts";
import type { Journal } from "./journal/journal.ts";
import type { JournalKeys } from "./journal/vault.ts";
import type { FetchFunction } from "./transport/fetch-function.ts";
import type { Transport } from "./transport/transport.ts";

/** A credential, or a function that fetches it: called for each request, so it may rotate. */
export type Credential<Value = string> = Value | (() => Value | Promise<Value>);

/** Options of every client. Times are milliseconds. */
export interface ClientOptions {
  /**
   * Base address instead of an environment's: a proxy, or the simulator. Every request goes there, also those of operations
   * and tokens that the provider has on another server.
   */
  baseUrl?: string;
  /**
   * Sends the requests: a `fetch` of any library, or of a test. It gets the body of a write in a form that cannot be sent
   * twice: `await new Response(init.body).text()` is its text, and `arrayBuffer()` its bytes.
   *
   * @defaultValue `globalThis.fetch`
   */
  fetch?: FetchFunction;
  /**
   * What sends the requests instead of `fetch`: `nodeTransport()` of the client's sub-path `node`, for speed, a proxy or a
   * client certificate, and for a fresh connection wherever a lost answer could not be asked for again.
   *
   * @defaultValue `fetch`
   */
  transport?: Transport;
  /** Limit of one attempt, its body included. @defaultValue 30_000 */
  timeoutMs?: number;
  /** Limit of the whole call: attempts, waits and logins. @defaultValue 100_000 */
  deadlineMs?: number;
  /**
   * How often a request may be sent again, where that is safe. `0` means one request, whatever happens.
   *
   * What the provider's dialect does not protect is sent again only when it was provably not processed. The wait before is
   * random, up to 500 ms, twice as much each time, 8 s at most; a `Retry-After` is waited for in full, and the random wait
   * comes on top, so that clients that were turned away together do not come back together. No wait passes `deadlineMs`.
   *
   * @defaultValue 2
   */
  maxRetries?: number;
  /** Headers of every request. They cannot replace the credential, the key or the content type. */
  headers?: Readonly<Record<string, string>>;
  /** Most bytes of an answer that are read. @defaultValue 10 MiB */
  maxResponseBytes?: number;
  /** Fills the caller's own reference into a field that is the caller's (metadata), so that `reconcile` can find the payout. @defaultValue false */
  fillReference?: boolean;
  /** Secret from which `idempotencyKey()` of the client makes keys. At least 16 characters; keep it as long as the payouts. */
  idempotencySecret?: string;
  /**
   * Your name for the account that the credential belongs to. It stays the same when the credential is replaced. Required
   * with a durable `journal`, and where `credential` is a function.
   */
  account?: string;
  /**
   * Remembers payouts by their `reference`, so that a call may be repeated at any time, from any process, and pays once.
   *
   * @defaultValue a journal in memory: it protects within this process only.
   */
  journal?: Journal;
  /** Limit of each step of the journal. Before sending, passing it stops the payout. @defaultValue 5_000 */
  journalTimeoutMs?: number;
  /** Encrypts what the journal records of requests and answers (AES-256-GCM). @defaultValue no encryption */
  journalKeys?: JournalKeys;
  /** Observes every attempt, with personal data and credentials masked. */
  hooks?: Hooks;
  /**
   * Receives what happens, with personal data and credentials masked: a function of one entry.
   *
   * Loggers differ in which argument comes first, and one in the wrong order loses the fields without a word.
   */
  logger?: Logger;
  /** A credential in a browser is public. `true` only where the credential is not secret. @defaultValue false */
  allowBrowser?: boolean;
}

/** How far a client uses what its provider allows. */
export interface PaceSettings {
  /**
   * The part of each documented limit that is this process's: `0.25` where four processes share an account.
   *
   * @defaultValue 1
   */
  readonly share?: number;
}

/** Options of every call. */
export interface CallOptions {
  /** Ends the call, its waits included. After sending, that leaves the outcome unknown. */
  signal?: AbortSignal;
  /** Limit of one attempt, its body included. @defaultValue the client's */
  timeoutMs?: number;
  /** Limit of the whole call: attempts, waits and logins. @defaultValue the client's */
  deadlineMs?: number;
  /** Headers of this call. They go before the client's, and cannot replace the credential, the key or the content type. */
  headers?: Readonly<Record<string, string>>;
}

/** A call that makes a payout. */
export interface PayoutCallOptions {
  /**
   * What your books call this payout: 1 to 255 characters, unique within the account. With it, the call may be repeated at
   * any time, and from any process that shares the `journal`: the payout is made at most once.
   *
   * It takes the place of `idempotencyKey`.
   */
  reference?: string;
}

/** A call that may be sent again without harm: it only reads. */
export interface RetryCallOptions extends CallOptions {
  /** How often the request may be sent again. Only what may be repeated takes it. @defaultValue the client's */
  maxRetries?: number;
  idempotencyKey?: never;
}

/** A write whose repeat the provider recognises by its key. */
export interface KeyedCallOptions extends CallOptions {
  /** How often the request may be sent again. Only what may be repeated takes it. @defaultValue the client's */
  maxRetries?: number;
  /** The key of this payout, the same whenever it is tried again. @defaultValue a random one, on the result and on each error */
  idempotencyKey?: string;
}

/** A write that carries a key, though nothing promises that a repeat is harmless: it has no retry options. */
export interface KeyedOnceCallOptions extends CallOptions {
  maxRetries?: never;
  /** The key of this request. A repeat under it is not promised to be harmless. @defaultValue a random one, on the result and on each error */
  idempotencyKey?: string;
}

/** A write whose repeat the provider does not recognise: it has no retry options. */
export interface OnceCallOptions extends CallOptions {
  maxRetries?: never;
  idempotencyKey?: never;
}

/**
 * Observes attempts. A hook that throws is reported to the logger, and changes nothing.
 *
 * `call` is a number of this process: all that is reported of one call has the same.
 */
export interface Hooks {
  /** Before each sending. It may return headers to add; those that are sealed (credential, key, content type) stay. */
  onAttempt?(attempt: AttemptView): Readonly<Record<string, string>> | void;
  /** Before each wait. */
  onRetry?(retry: {
    readonly call: number;
    readonly operationId: string;
    readonly attempt: number;
    readonly delayMs: number;
    readonly reason: string;
    readonly outcome: Outcome;
  }): void;
  /** After each answer. */
  onResponse?(response: {
    readonly call: number;
    readonly operationId: string;
    readonly attempt: number;
    readonly status: number;
    /** Milliseconds since the epoch. */
    readonly startedAt: number;
    readonly durationMs: number;
    readonly requestId: string | undefined;
  }): void;
  /** After each attempt that got no answer. */
  onFailure?(failure: {
    readonly call: number;
    readonly operationId: string;
    readonly attempt: number;
    readonly startedAt: number;
    readonly durationMs: number;
    /** A code of the runtime such as `ECONNRESET`, or `timeout` or `abort`. */
    readonly cause: string;
    readonly outcome: Outcome;
  }): void;
}

/** What a hook sees of an attempt: personal data and credentials masked. */
export interface AttemptView {
  /** A number of this process: all that is reported of one call has the same. */
  readonly call: number;
  readonly provider: string;
  readonly operationId: string;
  readonly attempt: number;
  readonly method: string;
  /** The path's template: values stay out. */
  readonly path: string;
  /** The address with that template, without a query: `https://api.example.com/v1/payouts/{id}`. */
  readonly url: string;
  readonly idempotencyKey: string | undefined;
  /** The body with what is personal or secret masked. */
  readonly body: unknown;
}

/**
 * Gets each entry as one object, new each time. A logger that throws, or whose promise fails, changes nothing, and no call
 * waits for it.
 *
 * @example
 * ```ts
 * const toConsole: Logger = ({ level, message, ...fields }) => console[level](message, fields);
 * const toPino: Logger = ({ level, message, ...fields }) => pino[level](fields, message);
 * const toWinston: Logger = (entry) => winston.log(entry);
 * ```
 */
export type Logger = (entry: LogEntry) => unknown;

/** What happened: the level, a sentence, and fields such as `operationId`, `attempt`, `status`, `outcome` or `error`. */
export interface LogEntry {
  /** `error`: money may have moved, or a journal or hook failed. `warn`: a failed call or a retry. `debug`: each attempt. */
  readonly level: "debug" | "info" | "warn" | "error";
  readonly message: string;
  readonly [field: string]: unknown;
}
