import type { Context } from "../context.ts";
import type { OperationPlan } from "../operation-plan.ts";
import { type CallArguments, sealRequest } from "../request/seal-request.ts";
import { deliver } from "../delivery/deliver.ts";
import { deliverKeyed } from "../delivery/deliver-keyed.ts";
import { newDelivery } from "../delivery/delivery.ts";
import { type AnyCallOptions, limitsOf } from "../delivery/limits.ts";
import { itemsOf } from "./pages.ts";
import { ProviderCall, type WithMeta } from "../delivery/provider-call.ts";
import { resumeError } from "../delivery/resume.ts";

/** Seals a call without a reference, and delivers it. */
export function plainCall(
  context: Context,
  plan: OperationPlan,
  given: CallArguments,
  options: AnyCallOptions,
): ProviderCall {
  // Not `async`: it seals what the caller's objects hold now, whatever the caller changes later.
  const run = (page: CallArguments): Promise<WithMeta<unknown>> => {
    try {
      const limits = limitsOf(context, options, plan, page.body);
      const { sealed, hasChosenKey } = sealRequest(context, plan, page);
      const call = { context, plan, sealed };
      const delivery = newDelivery(call, limits, (error) => resumeError(call, error));
      // A key that the caller chose can be used twice; a random one cannot.
      return hasChosenKey ? deliverKeyed(delivery) : deliver(delivery);
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
