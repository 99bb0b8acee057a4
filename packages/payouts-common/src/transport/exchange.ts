import type { Outcome } from "../errors/outcome.ts";
import { startTimeLimit, stopTimeLimit, type TimeLimit } from "./time-limit.ts";
import type { Answer, AnswerHead, Body, Break, NoAnswer, Outgoing } from "./transport.ts";

/**
 * One request and its answer. The first that comes ends it: the whole answer, a failure, the time limit, or the signal, and
 * that even where what sends it ignores both.
 */
export abstract class Exchange {
  protected readonly outgoing: Outgoing;
  protected head: AnswerHead | undefined;
  protected isOver = false;
  readonly #resolve: (result: Answer | NoAnswer) => void;
  readonly #limit: TimeLimit;
  readonly #onAbort: (() => void) | undefined;

  constructor(outgoing: Outgoing, resolve: (result: Answer | NoAnswer) => void) {
    const { signal, timeoutMs } = outgoing;
    this.outgoing = outgoing;
    this.#resolve = resolve;
    this.#limit = startTimeLimit(timeoutMs, () => this.#stop("timeout", undefined));
    this.#onAbort = signal && ((): void => this.#stop("abort", signal.reason));
    if (this.#onAbort !== undefined) signal?.addEventListener("abort", this.#onAbort);
  }

  /** Sends the request. */
  abstract start(): void;

  /** Ends the sending itself: nobody waits for it any more. */
  protected abstract cancel(reason: unknown): void;

  /** Whether a byte of the request may have left. */
  protected abstract mayBeSent(): boolean;

  protected received(body: Body | undefined, broken?: Break): void {
    if (this.head !== undefined) this.#finish({ response: this.head, body, broken });
  }

  protected broke(cause: string, error: unknown, outcome: Outcome): void {
    const response = this.head;
    this.#finish(
      // The status of an answer is known, whatever became of the rest. An aborted call is reported as aborted,
      // unless the provider had accepted it.
      response === undefined || (cause === "abort" && !isSuccess(response))
        ? { cause, error, outcome }
        : { response, body: undefined, broken: { cause, error } },
    );
  }

  #stop(cause: string, reason: unknown): void {
    this.broke(cause, reason, this.mayBeSent() ? "unknown" : "not_sent");
    this.cancel(reason);
  }

  #finish(result: Answer | NoAnswer): void {
    if (this.isOver) return;
    this.isOver = true;
    stopTimeLimit(this.#limit);
    if (this.#onAbort !== undefined) this.outgoing.signal?.removeEventListener("abort", this.#onAbort);
    this.#resolve(result);
  }
}

/** Whether a status says that the request was taken (RFC 9110 section 15.3). */
export function isSuccess({ status }: Pick<AnswerHead, "status">): boolean {
  return status >= 200 && status < 300;
}
