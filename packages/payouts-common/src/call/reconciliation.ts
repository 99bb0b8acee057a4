import type { PayoutItem } from "../errors/payout-item.ts";

/** What a look-up found out about a request whose outcome is unknown. */
export interface Reconciliation<Native = unknown> {
  /**
   * - `found`: every payout of the request is there.
   * - `not_found`: none is, and the provider's look-up is known to be conclusive.
   * - `inconclusive`: nothing is proven of the request as a whole; `reason` says what to do. Never make it again on this answer.
   */
  readonly answer: "found" | "not_found" | "inconclusive";
  /** What became of each payout that the request asked for, in the order asked: one, unless it is a batch. */
  readonly items: readonly PayoutItem[];
  /** The provider's payouts that carry the references, in the order of its list. */
  readonly found: readonly Native[];
  /** References that no payout carries yet. */
  readonly missing: readonly string[];
  readonly reason: string;
}
