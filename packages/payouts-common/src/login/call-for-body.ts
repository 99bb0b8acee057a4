import type { Context } from "../context.ts";
import { deliver } from "../delivery/deliver.ts";
import { newDelivery } from "../delivery/delivery.ts";
import { limitsOf } from "../delivery/limits.ts";
import type { OperationPlan } from "../operation-plan.ts";
import { sealRequest } from "../request/seal-request.ts";

/** Deadline of a login, in milliseconds. */
const loginDeadlineMs = 60_000;

/** Calls for a token, within limits of its own: several calls may wait for it. Resolves with the body of the answer. */
export async function callForBody(context: Context, plan: OperationPlan, body: unknown): Promise<unknown> {
  const given = { path: {}, query: {}, body, headers: {}, idempotencyKey: undefined, reference: undefined };
  const { sealed } = sealRequest(context, plan, given);
  const limits = limitsOf(context, { deadlineMs: loginDeadlineMs }, plan);
  const call = { context, plan, sealed };
  return (await deliver(newDelivery(call, limits, (error) => Promise.reject(error)))).meta.body;
}

/** The plan of a login or a renewal: it never waits for the token that it fetches. */
export function planOfLogin({ description, planOf }: Context, operationId: string): OperationPlan {
  const plan = planOf(operationId);
  if (plan === undefined) throw new RangeError(`operation ${operationId} is not described`);
  const alternatives = plan.alternatives.filter((names) =>
    names.every((name) => description.security[name]?.token === undefined),
  );
  return { ...plan, isRenewable: false, alternatives: alternatives.length > 0 ? alternatives : [[]] };
}
