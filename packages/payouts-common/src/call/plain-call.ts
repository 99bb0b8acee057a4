import type { Context } from "../context.ts";
import type { OperationPlan } from "../operation-plan.ts";
import type { Values } from "../request/build-address.ts";
import { loadBody } from "../request/load-body.ts";
import { type CallArguments, sealRequest } from "../request/seal-request.ts";
import { deliver } from "../delivery/deliver.ts";
import { deliverKeyed } from "../delivery/deliver-keyed.ts";
import { newDelivery } from "../delivery/delivery.ts";
import { type AnyCallOptions, type Limits, limitsOf } from "../delivery/limits.ts";
import { itemsOf } from "./pages.ts";
import { ProviderCall, type WithMeta } from "../delivery/provider-call.ts";
import { resumeOf } from "../delivery/resume.ts";

/**
 * Seals a call without a reference, and delivers it.
 *
 * @param onBreak - called where its pages end before the list does.
 */
export function plainCall(
  context: Context,
  plan: OperationPlan,
  given: CallArguments,
  options: AnyCallOptions,
  onBreak?: () => void,
): ProviderCall {
  const result = deliverPlain(context, plan, given, options);
  const { pagination } = plan.operation;
  if (pagination === undefined) return new ProviderCall(result);
  const query = { ...given.query };
  const page = (change: Values): Promise<WithMeta<unknown>> =>
    deliverPlain(context, plan, { ...given, query: { ...query, ...change } }, options);
  return new ProviderCall(result, (first) => itemsOf(pagination, query, first, page, onBreak));
}

/** Not `async`: it seals what the caller's objects hold now, whatever the caller changes later. */
function deliverPlain(
  context: Context,
  plan: OperationPlan,
  given: CallArguments,
  options: AnyCallOptions,
): Promise<WithMeta<unknown>> {
  try {
    const limits = limitsOf(context, options, plan, given.body);
    return (
      loadBody(context, plan, given)?.then((loaded) => deliverSealed(context, plan, loaded, limits)) ??
      deliverSealed(context, plan, given, limits)
    );
  } catch (error) {
    return Promise.reject(error);
  }
}

function deliverSealed(
  context: Context,
  plan: OperationPlan,
  given: CallArguments,
  limits: Limits,
): Promise<WithMeta<unknown>> {
  const { sealed, hasChosenKey, compared } = sealRequest(context, plan, given);
  const call = { context, plan, sealed, compared };
  const delivery = newDelivery(call, limits, resumeOf(call));
  // A key that the caller chose can be used twice; a random one cannot.
  return hasChosenKey ? deliverKeyed(delivery) : deliver(delivery);
}
