import type { Context } from "../context.ts";
import type { OperationPlan } from "../operation-plan.ts";
import { loadBody } from "../request/load-body.ts";
import { type CallArguments, sealRequest } from "../request/seal-request.ts";
import { deliverByReference } from "../reference/deliver-by-reference.ts";
import { type AnyCallOptions, limitsOf } from "../delivery/limits.ts";
import { plainCall } from "../call/plain-call.ts";
import { ProviderCall, type WithMeta } from "../delivery/provider-call.ts";

/** Starts a call. What is wrong with it comes as a rejection, like every other failure. */
export function startCall(
  context: Context,
  plan: OperationPlan,
  given: CallArguments,
  options: AnyCallOptions,
): ProviderCall {
  if (given.reference === undefined) return plainCall(context, plan, given, options);
  return new ProviderCall(deliverOnce(context, plan, given, options));
}

/** Not `async`, so that it seals what the caller's objects hold now. */
function deliverOnce(
  context: Context,
  plan: OperationPlan,
  given: CallArguments,
  options: AnyCallOptions,
): Promise<WithMeta<unknown>> {
  try {
    const limits = limitsOf(context, options, plan, given.body);
    const deliver = (arguments_: CallArguments): Promise<WithMeta<unknown>> => {
      const { sealed, compared } = sealRequest(context, plan, arguments_);
      return deliverByReference({ context, plan, sealed, compared }, limits);
    };
    return loadBody(context, plan, given)?.then(deliver) ?? deliver(given);
  } catch (error) {
    return Promise.reject(error);
  }
}
