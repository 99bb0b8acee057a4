import type { Context } from "../context.ts";
import type { Outcome } from "../errors/outcome.ts";
import type { ErrorFacts, PayoutsError } from "../errors/payouts-error.ts";
import { nextStep } from "../outcome/next-step.ts";
import { askedItems } from "../payout/asked-items.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import type { SealedRequest } from "../sealed-request.ts";
import { elapsedSince, type Moment, thisMoment } from "../transport/moment.ts";
import type { Limits } from "./limits.ts";

/** One sealed request on its way to an answer: what all of its attempts share. */
export interface Delivery extends SealedCall {
  /** For hooks and logs, in which the attempts of many calls mix. */
  readonly number: number;
  readonly limits: Limits;
  /** What earlier sendings of the same request came to; `not_sent` for a new one. */
  readonly earlier: Outcome;
  /** When an earlier sending may have begun and last left: milliseconds since the epoch. */
  readonly firstSentAt: number;
  readonly lastSentAt: number;
  /** Least pause in milliseconds before the first attempt, where an earlier sending may still be running. */
  readonly pauseMs: number;
  /** After these nothing may leave any more. */
  readonly bounds: readonly Bound[];
  /** Sends the request again: what `error.resume()` does. */
  readonly resume: Resume;
}

/** Sends the request of an error again. What bounded the failed delivery, by both clocks, bounds the next one too. */
export type Resume = (error: PayoutsError, bounds: readonly Bound[]) => Promise<unknown>;

/** A time after which a request must not leave, and why: `ms` milliseconds after `since`. */
export interface Bound {
  readonly since: Moment;
  readonly ms: number;
  readonly why: string;
}

/** What a delivery may be given besides its call, its limits and its way to be resumed. */
export type Earlier = Partial<
  Pick<Delivery, "earlier" | "firstSentAt" | "lastSentAt" | "pauseMs" | "bounds">
>;

const none: Earlier = Object.freeze({});
const unbounded: readonly Bound[] = Object.freeze([]);
let deliveries = 0;

/** A delivery of a new request, or of one that was sent before. The key's trusted lifetime always bounds it. */
export function newDelivery(
  call: SealedCall,
  limits: Limits,
  resume: Delivery["resume"],
  earlier: Earlier = none,
): Delivery {
  const { sealed, plan, context, compared } = call;
  const {
    firstSentAt = sealed.sealedAt,
    lastSentAt = firstSentAt,
    pauseMs = 0,
    bounds = unbounded,
  } = earlier;
  const { lifetimeMs } = plan.operation.idempotency ?? {};
  deliveries += 1;
  return {
    number: deliveries,
    context,
    plan,
    sealed,
    compared,
    limits,
    resume,
    earlier: earlier.earlier ?? "not_sent",
    firstSentAt,
    lastSentAt,
    pauseMs,
    bounds: lifetimeMs === undefined ? bounds : [...bounds, lifetimeOf(firstSentAt + lifetimeMs)],
  };
}

function lifetimeOf(until: number): Bound {
  const since = thisMoment();
  return { since, ms: until - since.wall, why: "the provider may have forgotten its key" };
}

/** The bound that a delivery will have passed in `ms` milliseconds, if any. */
export function boundPassedIn({ bounds }: Delivery, ms: number): Bound | undefined {
  for (const bound of bounds) if (bound.ms - elapsedSince(bound.since) <= ms) return bound;
  return undefined;
}

/** What an error knows of a delivery before its first attempt. */
export function factsOf(delivery: Delivery): ErrorFacts {
  const { earlier: outcome, firstSentAt, lastSentAt, bounds } = delivery;
  const resume = (error: PayoutsError): Promise<unknown> => delivery.resume(error, bounds);
  const sealed = ofAccount(delivery);
  const { provider, operationId, idempotencyKey } = sealed;
  const next = nextStep(delivery, { outcome, firstSentAt, lastSentAt });
  const items = askedItems(delivery.plan.operation, sealed.body, outcome);
  return { provider, operationId, idempotencyKey, outcome, next, items, sealed, resume };
}

/**
 * From its first sending on, the sealed request of a write belongs to the account of the client that sends it, and one with a
 * reference to its journal.
 */
function ofAccount({ plan, sealed, context }: Delivery): SealedRequest {
  if (plan.isRead) return sealed;
  const { account = context.account() } = sealed;
  return sealed.reference === undefined ? { ...sealed, account } : { ...inJournal(context, sealed), account };
}

/** A sealed request with a reference, and the journal that knows it. */
export function inJournal({ ledger }: Context, sealed: SealedRequest): SealedRequest {
  const { id } = ledger.journal;
  return id === undefined ? sealed : { ...sealed, journal: id };
}
