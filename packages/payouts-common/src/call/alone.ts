import { AbortError } from "../errors/abort-error.ts";
import type { PayoutsError } from "../errors/payouts-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { whileAlone } from "../keys/key-ring.ts";
import { type Delivery, factsOf } from "./delivery.ts";
import { withinLimits } from "./within-limits.ts";

/** Runs a task that sends a key once no other call of this process is sending it. */
export function alone<Result>(delivery: Delivery, task: () => Promise<Result>): Promise<Result> {
  const { context, sealed, limits } = delivery;
  if (sealed.idempotencyKey === undefined) return task();
  const wait = (other: Promise<unknown>): Promise<unknown> =>
    withinLimits(other, limits, (cause) => endedBefore(delivery, cause));
  return whileAlone(context.keys, sealed.idempotencyKey, wait, task);
}

/** The error of a call that its signal or deadline ended before this delivery began. */
export function endedBefore(delivery: Delivery, cause: "abort" | "deadline"): PayoutsError {
  const what = cause === "abort" ? "The signal" : "deadlineMs";
  return new (cause === "abort" ? AbortError : TimeoutError)(
    `${what} ended ${delivery.plan.id} before it was sent.`,
    factsOf(delivery),
  );
}
