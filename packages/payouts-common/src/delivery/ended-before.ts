import { AbortError } from "../errors/abort-error.ts";
import type { ErrorFacts, PayoutsError } from "../errors/payouts-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { type Delivery, factsOf } from "./delivery.ts";

/**
 * The error of a call that its signal or deadline ended before this delivery began.
 *
 * @param facts - where they are others than the delivery's.
 */
export function endedBefore(
  delivery: Delivery,
  cause: "abort" | "deadline",
  facts: Partial<ErrorFacts> = {},
): PayoutsError {
  const what = cause === "abort" ? "The signal" : "deadlineMs";
  return new (cause === "abort" ? AbortError : TimeoutError)(
    `${what} ended ${delivery.plan.id} before it was sent.`,
    { ...factsOf(delivery), ...facts },
  );
}
