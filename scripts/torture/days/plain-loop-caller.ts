import { PayoutsError } from "@org/payouts-common";
import { type Caller, type Client, type Create, payoutHeader, timeoutMs } from "./caller.ts";
import { argumentsOf } from "./payout-body.ts";

/** A generated client in a plain loop, with a random key for each call: what failed is simply called again by the next run. */
export const plainLoopCaller: Caller = {
  name: "the client in a plain loop",
  keepsBooks: true,
  start(arena) {
    const { tortured, baseUrl, fetch, planned } = arena;
    // The cast: what a client is, is known only when it is made from the spec that was read.
    const client = tortured.createClient({
      ...tortured.options,
      baseUrl,
      fetch,
      timeoutMs,
    }) as unknown as Client & Record<string, Create>;
    return {
      async pay(payout) {
        const headers = { [payoutHeader]: String(payout) };
        const error = await failureOf(
          client[planned.operationId]?.(...argumentsOf(arena, payout), { headers }),
        );
        if (error === undefined || error.outcome === "accepted") return "paid";
        return error.outcome === "unknown" ? "unsettled" : "not paid";
      },
    };
  },
};

/** The error of a call, or `undefined`. Anything else that it throws is a defect, and ends the run. */
export async function failureOf(call: PromiseLike<unknown> | undefined): Promise<PayoutsError | undefined> {
  try {
    await call;
    return undefined;
  } catch (error) {
    if (PayoutsError.isInstance(error)) return error;
    throw error;
  }
}
