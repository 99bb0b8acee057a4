/**
 * What became of the money when a call failed.
 *
 * - `not_sent`: the request provably never reached the provider.
 * - `rejected`: the provider refused it.
 * - `unknown`: it may or may not have happened. Resume with the same key, or reconcile; never make a new payout.
 * - `accepted`: the provider accepted it, and the rest of its answer could not be read.
 */
export type Outcome = "not_sent" | "rejected" | "unknown" | "accepted";

const weight: Readonly<Record<Outcome, number>> = { not_sent: 0, rejected: 1, unknown: 2, accepted: 3 };

/**
 * The outcome of several attempts at one payout.
 *
 * A later refusal takes nothing back: when one attempt may have paid, so may the whole call.
 */
export function worstOutcome(earlier: Outcome, later: Outcome): Outcome {
  return weight[earlier] > weight[later] && weight[earlier] > 1 ? earlier : later;
}
