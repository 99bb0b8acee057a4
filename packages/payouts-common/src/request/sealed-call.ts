import type { Context } from "../context.ts";
import type { OperationPlan } from "../operation-plan.ts";
import type { SealedRequest } from "../sealed-request.ts";

/** A sealed request, with the client and the plan that it belongs to: what every room after this one looks at. */
export interface SealedCall {
  readonly context: Context;
  readonly plan: OperationPlan;
  readonly sealed: SealedRequest;
  /** Of a new request: the values that its answer must have, in the order of the plan's `alike`. */
  readonly compared?: readonly unknown[] | undefined;
}
