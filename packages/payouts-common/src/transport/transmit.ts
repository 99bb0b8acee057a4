import { isProvablyNotSent, causeOf } from "./cause-of.ts";
import type { Outcome } from "../errors/outcome.ts";
import { type Body, type Break, readBody, type Receiver } from "./read-body.ts";
import { type Outgoing, requestInit } from "./request-init.ts";
import { startTimeLimit, stopTimeLimit, type TimeLimit } from "./time-limit.ts";

/** What goes out: one HTTP request. */
export interface Transmission extends Outgoing {
  readonly fetch: typeof globalThis.fetch;
  readonly url: string;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly maxBytes: number;
  /** Whether the body of a success is wanted as bytes. */
  readonly asBytes: boolean;
}

/** The provider answered. `body` is absent where the answer broke off or was too long, and `broken` says why. */
export interface Answer {
  readonly response: Response;
  readonly body: Body | undefined;
  readonly broken?: Break | undefined;
}

/** There was no answer. */
export interface NoAnswer extends Break {
  readonly outcome: Outcome;
}

/**
 * Sends one request, and reads the whole answer within the time limit. Never throws.
 *
 * The limit and the caller's signal end it even when `fetch` ignores its signal.
 */
export function transmit(transmission: Transmission): Promise<Answer | NoAnswer> {
  const { signal } = transmission;
  return signal?.aborted
    ? Promise.resolve({ cause: "abort", error: signal.reason, outcome: "not_sent" })
    : new Promise((resolve) => new Exchange(transmission, resolve).start());
}

/** One request and its answer. The first that comes ends it: the whole answer, a failure, the limit, or the signal. */
class Exchange implements Receiver {
  readonly #transmission: Transmission;
  readonly #resolve: (result: Answer | NoAnswer) => void;
  readonly #controller = new AbortController();
  readonly #limit: TimeLimit;
  readonly #onAbort: (() => void) | undefined;
  #init: RequestInit | undefined;
  #response: Response | undefined;
  #isOver = false;

  constructor(transmission: Transmission, resolve: (result: Answer | NoAnswer) => void) {
    const { signal, timeoutMs } = transmission;
    this.#transmission = transmission;
    this.#resolve = resolve;
    this.#limit = startTimeLimit(timeoutMs, () => {
      this.#end("timeout", undefined, "unknown");
      this.#controller.abort();
    });
    this.#onAbort =
      signal &&
      ((): void => {
        this.#end("abort", signal.reason, "unknown");
        this.#controller.abort(signal.reason);
      });
    if (this.#onAbort !== undefined) signal?.addEventListener("abort", this.#onAbort);
  }

  start(): void {
    // Called by its bare name: a browser's fetch refuses any other `this`.
    const { fetch, url } = this.#transmission;
    try {
      this.#init = requestInit(this.#transmission, this.#controller.signal);
      fetch(url, this.#init).then((response) => this.#answered(response), this.failed);
    } catch (error) {
      // A fetch that throws instead of rejecting has refused its arguments; how far it came is unknown.
      this.failed(error);
    }
  }

  #answered(response: Response): void {
    const { maxBytes, asBytes } = this.#transmission;
    try {
      // A fetch of the caller's, such as a test's, may give anything.
      if (typeof response?.status !== "number" || typeof response.headers?.get !== "function")
        throw new TypeError("fetch gave something else than a Response");
      this.#response = response;
      // This fetch ignored its signal: the call is over, and the answer comes too late.
      if (this.#isOver) response.body?.cancel().catch(() => undefined);
      else readBody(response, maxBytes, asBytes && response.ok, this);
    } catch (error) {
      this.failed(error);
    }
  }

  received(body: Body | undefined, broken?: Break): void {
    if (this.#response !== undefined) this.#finish({ response: this.#response, body, broken });
  }

  readonly failed = (error: unknown): void => {
    try {
      this.#end(causeOf(error), error, isProvablyNotSent(error, this.#init) ? "not_sent" : "unknown");
    } catch {
      // An error of the caller's fetch whose properties throw.
      this.#end("error", undefined, "unknown");
    }
  };

  #end(cause: string, error: unknown, outcome: Outcome): void {
    const response = this.#response;
    this.#finish(
      // The status of an answer is known, whatever became of the rest. An aborted call is reported as aborted,
      // unless the provider had accepted it.
      response === undefined || (cause === "abort" && !response.ok)
        ? { cause, error, outcome }
        : { response, body: undefined, broken: { cause, error } },
    );
  }

  #finish(result: Answer | NoAnswer): void {
    if (this.#isOver) return;
    this.#isOver = true;
    stopTimeLimit(this.#limit);
    if (this.#onAbort !== undefined) this.#transmission.signal?.removeEventListener("abort", this.#onAbort);
    this.#resolve(result);
  }
}
