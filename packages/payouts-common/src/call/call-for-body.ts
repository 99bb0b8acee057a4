import type { Context } from "../context.ts";
import type { OperationPlan } from "../operation-plan.ts";
import { sealRequest } from "../request/seal-request.ts";
import { deliver } from "../delivery/deliver.ts";
import { newDelivery } from "../delivery/delivery.ts";
import { limitsOf } from "../delivery/limits.ts";

/** Deadline of a login, in milliseconds. */
const loginDeadlineMs = 60_000;

/** Calls an operation of the token exchange for its body, within limits of its own: several calls may wait for it. */
export async function callForBody(
  context: Context,
  operationId: string,
  body: unknown,
  token: string | undefined,
): Promise<unknown> {
  const described = context.planOf(operationId);
  if (described === undefined) throw new RangeError(`operation ${operationId} is not described`);
  // Neither login nor renewal may wait for the token that they fetch.
  const plan: OperationPlan = { ...described, isRenewable: false };
  const secrets = token === undefined ? [] : [token];
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const own: Context = { ...context, authorize: () => ({ headers, query: "", secrets }) };
  const given = { path: {}, query: {}, body, headers: {}, idempotencyKey: undefined, reference: undefined };
  const { sealed } = sealRequest(own, plan, given);
  const limits = limitsOf(own, { deadlineMs: loginDeadlineMs }, plan);
  const call = { context: own, plan, sealed };
  return (await deliver(newDelivery(call, limits, (error) => Promise.reject(error)))).meta.body;
}
