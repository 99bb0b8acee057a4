import type { OpenSession } from "@org/payouts-simulator/torture";
import type { PlannedCall } from "@org/payouts-simulator/contract";
import type { TorturedProvider } from "./tortured-provider.ts";

/** What a caller takes a payout for in the end. */
export type Belief = "paid" | "not paid" | "for a person";

/** The header by which the tally knows payouts apart. No provider looks at it. */
export const payoutHeader = "torture-payout";

/** What a contestant works with. */
export interface Arena {
  readonly tortured: TorturedProvider;
  readonly opened: OpenSession;
  readonly operationId: string;
  readonly planned: PlannedCall;
  /** `x-payouts-idempotency` of the operation: who tells a repeat, and by what. */
  readonly carrier: "header" | "body" | "none";
  /** The header, or the pointer into the body. */
  readonly keyName: string;
  /** `x-payouts-reconcile`: where the caller's reference stands in the body. */
  readonly reference: { readonly request: string; readonly fill: "uuid" | "digits-16" } | undefined;
  readonly timeoutMs: number;
}

/** Somebody who has payouts to make. */
export interface Contestant {
  readonly name: string;
  pay(payout: number): Promise<Belief | "later">;
  /** What was left for later, when every pause that the provider asks for has passed. */
  settleLater(payout: number): Promise<Belief>;
}
