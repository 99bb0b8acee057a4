import { brand, PayoutsError } from "./payouts-error.ts";

/**
 * The journal stopped the call: it failed, it holds another payout under the reference, or what it holds must be settled
 * first. Nothing was sent by this call; `outcome` says what is known of the payout, and `next` what to do.
 */
export class JournalError extends PayoutsError {
  declare readonly status: undefined;

  static {
    brand(this, "JournalError");
  }
  declare static readonly isInstance: (value: unknown) => value is JournalError;
}
