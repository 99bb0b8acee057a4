import type { AttemptRecord } from "../errors/attempt-record.ts";
import { AbortError } from "../errors/abort-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { MissingCredentialError } from "../errors/missing-credential-error.ts";
import { type Outcome, worstOutcome } from "../errors/outcome.ts";
import type { ErrorFacts, PayoutsError } from "../errors/payouts-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { PayoutItem } from "../errors/payout-item.ts";
import type { FailedAttempt } from "../outcome/failed-attempt.ts";
import { worseItem } from "../outcome/judge-items.ts";
import { nextStep } from "../outcome/next-step.ts";
import { askedItems } from "../payout/asked-items.ts";
import { type Delivery, factsOf } from "./delivery.ts";

/** How far a delivery has come, and the errors in which it can end. */
export class Progress {
  readonly attempts: AttemptRecord[] = [];
  /** Over all attempts. */
  outcome: Outcome;
  /** Set once the provider accepted an attempt: no later failure hides that. */
  accepted: PayoutsError | undefined;
  readonly #delivery: Delivery;
  #failed: FailedAttempt | undefined;
  /** What became of each payout of a batch, over all attempts. */
  #items: readonly PayoutItem[] | undefined;

  constructor(delivery: Delivery) {
    this.#delivery = delivery;
    this.outcome = delivery.earlier;
  }

  /** Records an attempt that was not a success. */
  failed(failed: FailedAttempt): void {
    this.#failed = failed;
    const known = this.#items ?? this.#itemsOf(this.outcome);
    const items = failed.items ?? this.#itemsOf(failed.outcome);
    this.#items = items?.map((item, index) => worseItem(known?.[index] ?? item, item));
    this.outcome = worstOutcome(this.outcome, failed.outcome);
    if (failed.outcome === "accepted") this.accepted ??= failed.error(this.facts());
  }

  /** The error of the last attempt. */
  giveUp(): PayoutsError | undefined {
    return this.accepted ?? this.#failed?.error(this.facts());
  }

  /** The error of a call that ends between attempts. */
  endedBy(cause: "abort" | "deadline"): PayoutsError {
    if (this.accepted !== undefined) return this.accepted;
    const { plan, limits } = this.#delivery;
    const when = this.attempts.length > 0 ? "between two attempts" : "before it was sent";
    return cause === "abort"
      ? new AbortError(`The signal ended ${plan.id} ${when}.`, this.facts(limits.signal?.reason))
      : new TimeoutError(`deadlineMs ended ${plan.id} ${when}.`, this.facts());
  }

  /** No credential: on the first attempt nothing was sent; later it is why there was no further attempt. */
  unauthorized(error: unknown): PayoutsError {
    const why = error instanceof Error ? error.message : String(error);
    // Every payout of the account lacks the credential.
    const facts = this.facts(error instanceof Error ? error.cause : error, true);
    return facts.outcome === "not_sent"
      ? new MissingCredentialError(`${why} Nothing was sent.`, facts)
      : new ConnectionError(`${why} Earlier attempts of ${this.#delivery.plan.id} were sent.`, facts);
  }

  facts(cause?: unknown, isOfAccount: boolean | undefined = this.#failed?.isOfAccount): ErrorFacts {
    const { attempts, outcome } = this;
    const last = attempts.at(-1);
    const sent = attempts.findLast((each) => each.outcome !== "not_sent");
    const next = nextStep(this.#delivery, {
      outcome,
      status: last?.status,
      retryAfterMs: this.#failed?.retryAfterMs,
      isOfAccount,
      remedy: this.#failed?.remedy,
      firstSentAt: this.#delivery.firstSentAt,
      lastSentAt: sent === undefined ? this.#delivery.lastSentAt : sent.startedAt + sent.durationMs,
    });
    const items = this.#items ?? this.#itemsOf(outcome);
    return { ...factsOf(this.#delivery), requestId: last?.requestId, outcome, next, items, attempts, cause };
  }

  #itemsOf(outcome: Outcome): readonly PayoutItem[] | undefined {
    return askedItems(this.#delivery.plan.operation, this.#delivery.sealed.body, outcome);
  }
}
