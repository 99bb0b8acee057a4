import { brand, PayoutsError } from "./payouts-error.ts";

/** The call is wrong by itself, and nothing was sent; the message says what to correct. */
export class InputError extends PayoutsError {
  declare readonly status: undefined;

  static {
    brand(this, "InputError");
  }
  declare static readonly isInstance: (value: unknown) => value is InputError;
}
