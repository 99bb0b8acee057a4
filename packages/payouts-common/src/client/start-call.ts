import type { Context } from "../context.ts";
import type { OperationPlan } from "../operation-plan.ts";
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
    const { sealed, compared } = sealRequest(context, plan, given);
    return deliverByReference({ context, plan, sealed, compared }, limits);
  } catch (error) {
    return Promise.reject(error);
  }
}
