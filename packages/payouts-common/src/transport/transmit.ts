import { isProvablyNotSent, causeOf } from "./cause-of.ts";
import type { Outcome } from "../errors/outcome.ts";
import { type Body, type Break, readBody } from "./read-body.ts";
import { type Outgoing, requestInit } from "./request-init.ts";
import { startTimeLimit } from "./time-limit.ts";

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
  return new Promise((resolve) => {
    // Called by its bare name: a browser's fetch refuses any other `this`.
    const { fetch, url, signal, timeoutMs, maxBytes, asBytes } = transmission;
    const controller = new AbortController();
    let response: Response | undefined;
    let isOver = false;
    const finish = (result: Answer | NoAnswer): void => {
      if (isOver) return;
      isOver = true;
      stopLimit();
      if (onAbort !== undefined) signal?.removeEventListener("abort", onAbort);
      resolve(result);
    };
    const end = (cause: string, error: unknown, outcome: Outcome): void =>
      finish(
        // The status of an answer is known, whatever became of the rest. An aborted call is reported as aborted,
        // unless the provider had accepted it.
        response === undefined || (cause === "abort" && !response.ok)
          ? { cause, error, outcome }
          : { response, body: undefined, broken: { cause, error } },
      );
    let init: RequestInit | undefined;
    const failed = (error: unknown): void => {
      try {
        end(causeOf(error), error, isProvablyNotSent(error, init) ? "not_sent" : "unknown");
      } catch {
        // An error of the caller's fetch whose properties throw.
        end("error", undefined, "unknown");
      }
    };
    if (signal?.aborted) return resolve({ cause: "abort", error: signal.reason, outcome: "not_sent" });
    const stopLimit = startTimeLimit(timeoutMs, () => {
      end("timeout", undefined, "unknown");
      controller.abort();
    });
    const onAbort =
      signal &&
      ((): void => {
        end("abort", signal.reason, "unknown");
        controller.abort(signal.reason);
      });
    if (onAbort !== undefined) signal?.addEventListener("abort", onAbort);

    try {
      init = requestInit(transmission, controller.signal);
      fetch(url, init)
        .then((answer) => {
          // A fetch of the caller's, such as a test's, may give anything.
          if (typeof answer?.status !== "number" || typeof answer.headers?.get !== "function")
            throw new TypeError("fetch gave something else than a Response");
          response = answer;
          // This fetch ignored its signal: the call is over, and the answer comes too late.
          if (isOver) return answer.body?.cancel();
          const done = (read: Body | undefined, broken?: Break): void =>
            finish({ response: answer, body: read, broken });
          return readBody(answer, maxBytes, asBytes && answer.ok, done, failed);
        })
        .catch(failed);
    } catch (error) {
      // A fetch that throws instead of rejecting has refused its arguments; how far it came is unknown.
      failed(error);
    }
  });
}
