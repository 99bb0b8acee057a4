import type { AttemptRecord } from "../errors/attempt-record.ts";
import type { AbortError } from "../errors/abort-error.ts";
import type { ApiError } from "../errors/api-error.ts";
import type { ConnectionError } from "../errors/connection-error.ts";
import type { InputError } from "../errors/input-error.ts";
import type { JournalError } from "../errors/journal-error.ts";
import type { MissingCredentialError } from "../errors/missing-credential-error.ts";
import { PayoutsError } from "../errors/payouts-error.ts";
import type { PayoutItems } from "../errors/payout-item.ts";
import type { OtherStatuses, StatusesOf, StatusRanges } from "../errors/statuses.ts";
import type { TimeoutError } from "../errors/timeout-error.ts";
import type { UnreadableResponseError } from "../errors/unreadable-response-error.ts";
import type { Warning } from "../json/unsafe-integers.ts";

/**
 * What a call has besides its resource.
 *
 * @typeParam Documented - the headers that the provider documents for the answer, by name.
 */
export interface Meta<Body = unknown, Documented = unknown> {
  readonly provider: string;
  readonly operationId: string;
  readonly status: number;
  readonly headers: AnswerHeaders<Documented>;
  /** The provider's name for the exchange. */
  readonly requestId: string | undefined;
  readonly idempotencyKey: string | undefined;
  /** The caller's name for the payout. */
  readonly reference: string | undefined;
  /** Whether this is the answer to an earlier request with the same key, or from the journal; `undefined` where the provider does not say. */
  readonly replayed: boolean | undefined;
  readonly attempts: readonly AttemptRecord[];
  /** How long the call waited so that the provider's limits hold, over all attempts. */
  readonly pacedMs: number;
  /** What in the answer is not as expected. A success stays one. */
  readonly warnings: readonly Warning[];
  /** The whole body: the envelope. */
  readonly body: Body;
  /** All of this for a log: personal data masked, headers left out. `util.inspect` prints the same. */
  toJSON(): Record<string, unknown>;
}

/** Headers of an answer: an editor completes the names that the provider documents, and any other may be read too. */
export interface AnswerHeaders<Documented = unknown> extends Headers {
  get(name: keyof Documented | (string & {})): string | null;
  has(name: keyof Documented | (string & {})): boolean;
}

/** The resource and what came with it. */
export interface WithMeta<Data, Body = unknown, Documented = unknown, Items = unknown> {
  readonly data: Data;
  readonly meta: Meta<Body, Documented> & Items;
}

/** What `safe()` gives instead of throwing. */
export type Safe<Data, Body, Errors, Documented = unknown, Items = unknown> =
  | { readonly ok: true; readonly data: Data; readonly meta: Meta<Body, Documented> & Items }
  | { readonly ok: false; readonly error: Failure<Errors> & Items };

/**
 * Every way in which an operation fails; `status` narrows `body` to what the spec documents.
 *
 * @typeParam Errors - body by status: `404`, `"4XX"`, `"default"`.
 */
export type Failure<Errors> =
  | {
      [Status in keyof Errors]: Status extends number
        ? ApiError<Status, Errors[Status]>
        : Status extends keyof StatusRanges
          ? ApiError<StatusesOf<Status, Errors>, Errors[Status]>
          : never;
    }[keyof Errors]
  // A provider may answer with any other status too.
  | ApiError<OtherStatuses<Errors>, Errors extends { readonly default: infer Body } ? Body : unknown>
  | ConnectionError
  | JournalError
  | TimeoutError
  | AbortError
  | UnreadableResponseError
  // A 2xx with another payout, or with one that failed for a reason that leaves the money open: its body is the payout.
  | ApiError<UnreadableResponseError["status"]>
  | InputError
  | MissingCredentialError;

/**
 * One call of an operation: a promise of the resource, and two other ways to wait for it.
 *
 * @typeParam Documented - the headers that its answer is documented to have, by name.
 * @typeParam Items - what its meta and its errors have besides.
 */
export interface Call<Data, Body = unknown, Errors = unknown, Documented = unknown, Items = unknown> {
  then<Value = Data, Reason = never>(
    onFulfilled?: ((data: Data) => Value | PromiseLike<Value>) | null,
    onRejected?: ((reason: unknown) => Reason | PromiseLike<Reason>) | null,
  ): Promise<Value | Reason>;
  catch<Reason = never>(
    onRejected?: ((reason: unknown) => Reason | PromiseLike<Reason>) | null,
  ): Promise<Data | Reason>;
  finally(onFinally?: (() => void) | null): Promise<Data>;
  readonly [Symbol.toStringTag]: string;
  /** The resource, and the status, headers, key, attempts, warnings and envelope. */
  withMeta(): Promise<WithMeta<Data, Body, Documented, Items>>;
  /** The result or the error, as a value. */
  safe(): Promise<Safe<Data, Body, Errors, Documented, Items>>;
}

/** A call that makes several payouts: `meta.items` and `error.items` say what became of each, in the order asked. */
export type BatchCall<Data, Body = unknown, Errors = unknown, Documented = unknown> = Call<
  Data,
  Body,
  Errors,
  Documented,
  PayoutItems
>;

/** A call of a list: `await` gives one page, `for await` every item of every page. */
export interface PageCall<Item, Data, Body = unknown, Errors = unknown, Documented = unknown> extends Call<
  Data,
  Body,
  Errors,
  Documented
> {
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined>;
}

/** The one implementation of both. The request is on its way when it is made. */
export class ProviderCall implements PageCall<unknown, unknown> {
  readonly #result: Promise<WithMeta<unknown>>;
  readonly #items:
    ((first: Promise<WithMeta<unknown>>) => AsyncGenerator<unknown, void, undefined>) | undefined;

  constructor(
    result: Promise<WithMeta<unknown>>,
    items?: (first: Promise<WithMeta<unknown>>) => AsyncGenerator<unknown, void, undefined>,
  ) {
    this.#result = result;
    this.#items = items;
  }

  get [Symbol.toStringTag](): string {
    return "Call";
  }

  then<Value = unknown, Reason = never>(
    onFulfilled?: ((data: unknown) => Value | PromiseLike<Value>) | null,
    onRejected?: ((reason: unknown) => Reason | PromiseLike<Reason>) | null,
  ): Promise<Value | Reason> {
    // Without a handler `then` passes the data on: the cast says what the default is.
    return this.#result.then(({ data }) => (onFulfilled ? onFulfilled(data) : (data as Value)), onRejected);
  }

  catch<Reason = never>(
    onRejected?: ((reason: unknown) => Reason | PromiseLike<Reason>) | null,
  ): Promise<unknown> {
    return this.then(undefined, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<unknown> {
    return this.then().finally(onFinally);
  }

  withMeta(): Promise<WithMeta<unknown>> {
    return this.#result;
  }

  async safe(): Promise<Safe<unknown, unknown, unknown>> {
    try {
      return { ok: true, ...(await this.#result) };
    } catch (error) {
      // Anything else is a defect of ours or of the caller's code, and must not pass for a failed payout.
      if (PayoutsError.isInstance(error)) return { ok: false, error: error as Failure<unknown> };
      throw error;
    }
  }

  [Symbol.asyncIterator](): AsyncGenerator<unknown, void, undefined> {
    if (this.#items === undefined) throw new TypeError("This operation has no pages.");
    return this.#items(this.#result);
  }
}
