import type { SealedRequest } from "../sealed-request.ts";
import type { Outcome } from "./outcome.ts";

/** What became of one payout of a request that asks for several. */
export interface PayoutItem {
  /** Its place in the request, counted from 0. */
  readonly index: number;
  /** The item's own reference in the request; absent where the operation has no such field, or it was left empty. */
  readonly reference: string | undefined;
  /**
   * - `not_sent`: the request provably never reached the provider.
   * - `rejected`: the payout was not made, or has failed for good. To pay it, make a new payout.
   * - `unknown`: the answer does not name it by its reference, or does not say what became of it. Reconcile it.
   * - `accepted`: the payout was made; its id follows it from here on.
   */
  readonly outcome: Outcome;
  /** The provider's id of the payout, where it is known. */
  readonly payoutId: string | undefined;
  /** Why it failed, where the provider says so: its code, and its message with personal data masked. */
  readonly code: string | undefined;
  readonly message: string | undefined;
}

/** What calls of an operation that makes several payouts have besides: what became of each, in the order asked. */
export interface PayoutItems {
  readonly items: readonly PayoutItem[];
  /** The request, where it was sealed: `client.reconcile(sealed)` looks for its payouts. */
  readonly sealed: SealedRequest | undefined;
}
