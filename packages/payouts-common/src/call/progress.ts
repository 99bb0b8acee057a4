import type { AttemptRecord } from "../errors/attempt-record.ts";
import type { Context } from "../context.ts";
import { AbortError } from "../errors/abort-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { MissingCredentialError } from "../errors/missing-credential-error.ts";
import type { ErrorFacts, PayoutsError } from "../errors/payouts-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Failure } from "../outcome/failed-attempt.ts";
import type { OperationPlan } from "../operation-plan.ts";
import { type Outcome, worstOutcome } from "../errors/outcome.ts";
import { resumeError } from "./resume.ts";
import type { SealedRequest } from "../sealed-request.ts";
import type { SendOptions } from "./deliver.ts";

/** How far a call has come, and the errors in which it can end. */
export class Progress {
  readonly attempts: AttemptRecord[] = [];
  /** Over all attempts. */
  outcome: Outcome;
  /** Set once an attempt was a yes: whatever comes later, this is the story. */
  accepted: PayoutsError | undefined;
  readonly #context: Context;
  readonly #plan: OperationPlan;
  readonly #sealed: SealedRequest;
  readonly #options: SendOptions;
  #failure: Failure | undefined;

  constructor(context: Context, plan: OperationPlan, sealed: SealedRequest, options: SendOptions) {
    this.#context = context;
    this.#plan = plan;
    this.#sealed = sealed;
    this.#options = options;
    this.outcome = options.earlier ?? "not_sent";
  }

  /** Takes note of an attempt that was no success. */
  failed(failure: Failure, record: AttemptRecord): void {
    this.#failure = failure;
    this.attempts.push(record);
    this.outcome = worstOutcome(this.outcome, failure.outcome);
    if (failure.outcome === "accepted") this.accepted ??= failure.error(this.facts());
  }

  /** The error of the last attempt. */
  giveUp(): PayoutsError | undefined {
    return this.accepted ?? this.#failure?.error(this.facts());
  }

  /** The error of a call that ends between attempts. */
  endedBy(cause: "abort" | "deadline"): PayoutsError {
    if (this.accepted !== undefined) return this.accepted;
    const { id } = this.#plan;
    const when = this.attempts.length > 0 ? "between two attempts" : "before it was sent";
    return cause === "abort"
      ? new AbortError(`The signal ended ${id} ${when}.`, this.facts(this.#options.signal?.reason))
      : new TimeoutError(`deadlineMs ended ${id} ${when}.`, this.facts());
  }

  /** No credential: on the first attempt that is all there is to say; later it is why there was no other. */
  unauthorized(error: unknown): PayoutsError {
    const why = error instanceof Error ? error.message : String(error);
    const known = this.facts(error instanceof Error ? error.cause : error);
    if (known.outcome === "not_sent") return new MissingCredentialError(`${why} Nothing was sent.`, known);
    return new ConnectionError(`${why} Earlier attempts of ${this.#plan.id} were sent.`, known);
  }

  facts(cause?: unknown): ErrorFacts {
    const { attempts, outcome } = this;
    const sealed = this.#sealed;
    const { provider, operationId, idempotencyKey } = sealed;
    const requestId = attempts.at(-1)?.requestId;
    const resume = (error: PayoutsError): Promise<unknown> =>
      resumeError(this.#context, this.#plan, sealed, error);
    return { provider, operationId, idempotencyKey, requestId, outcome, attempts, sealed, resume, cause };
  }
}
