import { brand, PayoutsError } from "./payouts-error.ts";

/** No credential was passed, found in the environment, or obtained. Nothing was sent. */
export class MissingCredentialError extends PayoutsError {
  declare readonly status: undefined;

  static {
    brand(this, "MissingCredentialError");
  }
  declare static readonly isInstance: (value: unknown) => value is MissingCredentialError;
}
