import { brand, PayoutsError } from "./payouts-error.ts";

/** No whole answer in time: `timeoutMs` of one attempt, or `deadlineMs` of the call. */
export class TimeoutError extends PayoutsError {
  declare readonly status: undefined;

  static {
    brand(this, "TimeoutError");
  }
  declare static readonly isInstance: (value: unknown) => value is TimeoutError;
}
