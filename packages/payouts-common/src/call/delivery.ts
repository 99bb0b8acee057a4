import type { ErrorFacts, PayoutsError } from "../errors/payouts-error.ts";
import type { Outcome } from "../errors/outcome.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import type { Limits } from "./limits.ts";

/** One sealed request on its way to an answer: what all of its attempts share. */
export interface Delivery extends SealedCall {
  readonly limits: Limits;
  /** What earlier sendings of the same request came to; `not_sent` for a new one. */
  readonly earlier: Outcome;
  /** Least pause in milliseconds before the first attempt, where an earlier sending may still be running. */
  readonly pauseMs: number;
  /** Sends the request again: what `error.resume()` does. */
  readonly resume: (error: PayoutsError) => Promise<unknown>;
}

/** What an error knows of a delivery before its first attempt. */
export function factsOf({ sealed, earlier, resume }: Delivery): ErrorFacts {
  const { provider, operationId, idempotencyKey } = sealed;
  return { provider, operationId, idempotencyKey, outcome: earlier, sealed, resume };
}
