import type { Failure } from "../state/resource.ts";

/** What is to become of a payout. */
export type Outcome =
  | { readonly kind: "paid" | "returned" | "canceled" | "in_flight" }
  | { readonly kind: "failed"; readonly failure: Failure }
  /** The request is refused with a documented reason. */
  | { readonly kind: "refused"; readonly status: number; readonly failure: Failure }
  /** It is paid, but no answer says that it was accepted. */
  | { readonly kind: "answer_lost" };

/** An amount that decides what becomes of a payout. */
export interface MagicAmount {
  /** In units of the request: 9001 is 90.01 where it says minor units, and 9001.00 where it says major ones. */
  readonly amount: number;
  readonly outcome: Outcome;
}
