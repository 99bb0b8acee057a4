import type { Context } from "../context.ts";
import type { OperationPlan } from "../operation-plan.ts";
import { type CallArguments, sealRequest } from "../request/seal-request.ts";
import { deliver } from "./deliver.ts";
import { deliverClaimed } from "./deliver-claimed.ts";
import type { Delivery } from "./delivery.ts";
import { type AnyCallOptions, limitsOf } from "./limits.ts";
import { itemsOf } from "./pages.ts";
import { ProviderCall, type WithMeta } from "./provider-call.ts";
import { resumeError } from "./resume.ts";

/** Seals a call and delivers it. What is wrong with the call comes as a rejection, like every other failure. */
export function startCall(
  context: Context,
  plan: OperationPlan,
  given: CallArguments,
  options: AnyCallOptions,
): ProviderCall {
  // Not `async`: it seals what the caller's objects hold now, whatever the caller changes later.
  const run = (page: CallArguments): Promise<WithMeta<unknown>> => {
    try {
      const limits = limitsOf(context, options, plan.id);
      const { sealed, hasChosenKey } = sealRequest(context, plan, page);
      const call = { context, plan, sealed };
      const resume: Delivery["resume"] = (error) => resumeError(call, error);
      const delivery: Delivery = { ...call, limits, earlier: "not_sent", pauseMs: 0, resume };
      // A key that the caller chose can be used twice; a random one cannot.
      return hasChosenKey ? deliverClaimed(delivery) : deliver(delivery);
    } catch (error) {
      return Promise.reject(error);
    }
  };
  const { pagination } = plan.operation;
  if (pagination === undefined) return new ProviderCall(run(given));
  const query = { ...given.query };
  return new ProviderCall(run(given), (first) =>
    itemsOf(pagination, query, first, (change) => run({ ...given, query: { ...query, ...change } })),
  );
}
