import type { Schema } from "../document/schema.ts";

/** A change of a payout, of which a provider tells by webhook. */
export interface PayoutChange {
  /** The document's name. */
  readonly document: string;
  readonly payoutId: string;
  /** The native status that it has now. */
  readonly status: string;
  /** When, in milliseconds since the epoch, on the simulator's clock. */
  readonly at: number;
  /** The payout as a schema of the document describes it: documented values, and over them the payout's own. */
  show(schema: Schema | undefined, templates: readonly unknown[]): unknown;
}
