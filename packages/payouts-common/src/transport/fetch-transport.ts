import { causeOf, isProvablyNotSent } from "./cause-of.ts";
import { Exchange, isSuccess } from "./exchange.ts";
import type { FetchAnswer, FetchFunction, FetchRequest } from "./fetch-function.ts";
import { leave, readBody, type Receiver } from "./read-body.ts";
import { requestInit } from "./request-init.ts";
import type { Body, Break, Transport } from "./transport.ts";

/**
 * Sends with `fetch`.
 *
 * @param fetch - absent: the global one, looked up at each request, so that tests may replace it.
 */
export function fetchTransport(fetch: FetchFunction | undefined): Transport {
  return {
    send: (outgoing) =>
      new Promise((resolve) => new FetchExchange(fetch ?? globalThis.fetch, outgoing, resolve).start()),
  };
}

class FetchExchange extends Exchange implements Receiver {
  readonly #fetch: FetchFunction;
  readonly #controller = new AbortController();
  #init: FetchRequest | undefined;

  constructor(fetch: FetchFunction, ...rest: ConstructorParameters<typeof Exchange>) {
    super(...rest);
    this.#fetch = fetch;
  }

  start(): void {
    // Called by its bare name: a browser's fetch refuses any other `this`.
    const fetch = this.#fetch;
    try {
      this.#init = requestInit(this.outgoing, this.#controller.signal);
      fetch(this.outgoing.url, this.#init).then((response) => this.#answered(response), this.failed);
    } catch (error) {
      // A fetch that throws instead of rejecting has refused its arguments; how far it came is unknown.
      this.failed(error);
    }
  }

  override received(body: Body | undefined, broken?: Break): void {
    super.received(body, broken);
  }

  readonly failed = (error: unknown): void => {
    try {
      this.broke(causeOf(error), error, isProvablyNotSent(error, this.#init) ? "not_sent" : "unknown");
    } catch {
      // An error of the caller's fetch whose properties throw.
      this.broke("error", undefined, "unknown");
    }
  };

  protected override cancel(reason: unknown): void {
    this.#controller.abort(reason);
  }

  /** A fetch does not say. */
  protected override mayBeSent(): boolean {
    return true;
  }

  #answered(response: FetchAnswer): void {
    const { maxBytes, asBytes } = this.outgoing;
    try {
      // A fetch of the caller's, such as a test's, may give anything, whatever its type says.
      const { status, headers } = response ?? {};
      if (typeof status !== "number" || typeof headers?.get !== "function")
        throw new TypeError("fetch gave something else than a Response");
      // Plain properties: those of a Response look it up each time.
      this.head = { status, headers };
      // This fetch ignored its signal: the call is over, and the answer comes too late.
      if (this.isOver) leave(response);
      else readBody(response, maxBytes, asBytes && isSuccess(this.head), this);
    } catch (error) {
      this.failed(error);
    }
  }
}
