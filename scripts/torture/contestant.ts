import type { OpenSession } from "@org/payouts-simulator/torture";
import type { PlannedCall } from "@org/payouts-simulator/contract";
import type { TorturedProvider } from "./tortured-provider.ts";

/** The state of a payout, as its caller sees it in the end. */
export type Belief = "paid" | "not paid" | "for a person";

/** Identifies a payout for the tally. Providers ignore it. */
export const payoutHeader = "torture-payout";

/** What a contestant works with. */
export interface Arena {
  readonly tortured: TorturedProvider;
  readonly opened: OpenSession;
  readonly operationId: string;
  readonly planned: PlannedCall;
  /** `x-payouts-idempotency` of the operation: where the key is by which the provider recognises a repeat. */
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
