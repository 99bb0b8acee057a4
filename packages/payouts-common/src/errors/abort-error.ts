import { brand, PayoutsError } from "./payouts-error.ts";

/** The caller's signal ended the call. After the request was sent, that leaves its outcome unknown. */
export class AbortError extends PayoutsError {
  declare readonly status: undefined;

  static {
    brand(this, "AbortError");
  }
  declare static readonly isInstance: (value: unknown) => value is AbortError;
}
