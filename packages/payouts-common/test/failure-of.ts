import { PayoutsError } from "../src/errors/payouts-error.ts";

/** The error of a call that fails. */
export async function failureOf(call: PromiseLike<unknown>): Promise<PayoutsError> {
  try {
    await call;
  } catch (error) {
    if (PayoutsError.isInstance(error)) return error;
    throw error;
  }
  throw new Error("the call succeeded");
}
