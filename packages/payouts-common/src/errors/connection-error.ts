import { brand, PayoutsError } from "./payouts-error.ts";

/** The provider could not be reached, or the connection broke before an answer was there. */
export class ConnectionError extends PayoutsError {
  declare readonly status: undefined;

  static {
    brand(this, "ConnectionError");
  }
  declare static readonly isInstance: (value: unknown) => value is ConnectionError;
}
