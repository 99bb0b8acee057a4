import { type AttemptRecord, pacedMsOf } from "./attempt-record.ts";
import type { NextStep } from "./next-step.ts";
import type { Outcome } from "./outcome.ts";
import type { PayoutItem } from "./payout-item.ts";
import type { SealedRequest } from "../sealed-request.ts";

/** The method by which `util.inspect` and `console.log` print an object. */
export const inspected: unique symbol = Symbol.for("nodejs.util.inspect.custom");

/** What every error knows. Absent facts are absent, not empty. */
export interface ErrorFacts {
  readonly provider: string;
  readonly outcome: Outcome;
  readonly operationId?: string | undefined;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly attempts?: readonly AttemptRecord[] | undefined;
  readonly pacedMs?: number | undefined;
  readonly sealed?: SealedRequest | undefined;
  readonly reference?: string | undefined;
  /** The provider's id of the payout that the error is about. */
  readonly payoutId?: string | undefined;
  readonly items?: readonly PayoutItem[] | undefined;
  /** Absent: to be corrected, for nothing was sent. */
  readonly next?: NextStep | undefined;
  readonly cause?: unknown;
  /** Sends the sealed request again; given by the client that made it. */
  readonly resume?: ((error: PayoutsError) => Promise<unknown>) | undefined;
}

/**
 * Anything that went wrong in a call, and what became of the money: `outcome`.
 *
 * No error holds a credential or a request header. `toJSON()` and `util.inspect` leave out bodies, so personal data stays
 * out of logs; `sealed` is there for `resume()` and is never printed. Of a runtime's error, `cause` holds names, codes and
 * masked messages.
 */
export class PayoutsError extends Error {
  declare readonly name: string;
  readonly provider: string;
  readonly operationId: string | undefined;
  readonly outcome: Outcome;
  /** HTTP status, when this error is about an answer; those of earlier attempts stand in `attempts`. */
  readonly status: number | undefined;
  /** The provider's name for the exchange: what their support asks for. */
  readonly requestId: string | undefined;
  readonly idempotencyKey: string | undefined;
  /** The caller's name for the payout. */
  readonly reference: string | undefined;
  /** The provider's id of the payout that the error is about, where it is known. */
  readonly payoutId: string | undefined;
  /** What became of each payout, in the order asked, where the operation makes several. */
  readonly items: readonly PayoutItem[] | undefined;
  /** What to do now. */
  readonly next: NextStep;
  readonly attempts: readonly AttemptRecord[];
  /**
   * How long the call waited so that the provider's limits hold, over all attempts. Of a call that was not sent, because its
   * turn would have come too late: how long it would have waited.
   */
  readonly pacedMs: number;
  /** The request as it was sent, for `resume()` here or in another process. */
  declare readonly sealed: SealedRequest | undefined;
  readonly #resume: ErrorFacts["resume"];

  static {
    brand(this, "PayoutsError");
    // What Node prints of an error: the stack and the facts, never a body.
    hide(
      this.prototype,
      inspected,
      function (this: PayoutsError, _depth: number, options: object, inspect?: Inspect) {
        return `${this.stack ?? this.message} ${inspect?.(this.toJSON(), options) ?? ""}`;
      },
    );
  }

  constructor(message: string, facts: ErrorFacts) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.provider = facts.provider;
    this.operationId = facts.operationId;
    this.outcome = facts.outcome;
    this.status = facts.status;
    this.requestId = facts.requestId;
    this.idempotencyKey = facts.idempotencyKey;
    this.reference = facts.reference ?? facts.sealed?.reference;
    this.payoutId = facts.payoutId;
    this.items = facts.items;
    this.next = facts.next ?? { action: "correct", scope: "payout" };
    this.attempts = facts.attempts ?? [];
    this.pacedMs = facts.pacedMs ?? pacedMsOf(this.attempts);
    hide(this, "sealed", facts.sealed && frozen(facts.sealed));
    this.#resume = facts.resume;
  }

  /** Whether `value` is an error of ours, whichever installed copy made it. */
  declare static readonly isInstance: (value: unknown) => value is PayoutsError;

  /**
   * Sends the same bytes with the same key again, where the provider's dialect allows it.
   *
   * @returns what the call would have given.
   * @throws {InputError} Not allowed here; the message says what to do instead. Nothing was sent.
   */
  async resume(): Promise<unknown> {
    if (this.#resume === undefined) throw this;
    return this.#resume(this);
  }

  /** The facts, without bodies, headers and stack. */
  toJSON(): Record<string, unknown> {
    const { name, message, provider, operationId, outcome, next, status, requestId } = this;
    const { idempotencyKey, reference, payoutId, items, attempts, pacedMs } = this;
    return {
      name,
      message,
      provider,
      operationId,
      outcome,
      next,
      status,
      requestId,
      idempotencyKey,
      reference,
      payoutId,
      items,
      attempts,
      pacedMs: pacedMs || undefined,
    };
  }
}

/** What `util.inspect` hands to such a method, to print what is inside. */
export type Inspect = (value: unknown, options: object) => string;

/** Marks a class, and gives it its `isInstance`: two installed copies know each other's errors, which `instanceof` does not. */
export function brand(type: { readonly prototype: object }, name: string): void {
  hide(type, "isInstance", (value: unknown) => isBranded(value, name));
  Object.defineProperty(type.prototype, "name", { value: name });
  Object.defineProperty(type.prototype, brandOf(name), { value: true });
}

/** Whether a class marked with this name, or one derived from it, made `value`. */
function isBranded(value: unknown, name: string): boolean {
  return typeof value === "object" && value !== null && brandOf(name) in value;
}

/** Sets a property that printing and copying pass over. */
export function hide(target: object, name: string | symbol, value: unknown): void {
  Object.defineProperty(target, name, { value });
}

/** What will be sent again must be what was sent. */
function frozen(sealed: SealedRequest): SealedRequest {
  Object.freeze(sealed.headers);
  return Object.freeze(sealed);
}

function brandOf(name: string): symbol {
  return Symbol.for(`@org/payouts-common/${name}`);
}
