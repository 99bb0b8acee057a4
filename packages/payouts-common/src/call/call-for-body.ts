import type { Context } from "../context.ts";
import { type OperationPlan, planOf } from "../operation-plan.ts";
import { sealRequest } from "../request/seal-request.ts";
import { sendSealed } from "./send-sealed.ts";
import { limitsOf } from "./start-call.ts";

/** A login that takes longer is not coming: milliseconds. */
const mostForLoginMs = 60_000;

/** Calls an operation of the token exchange, for its body: whoever waits for it, it has limits of its own. */
export async function callForBody(
  context: Context,
  operationId: string,
  body: unknown,
  token: string | undefined,
): Promise<unknown> {
  const described = planOf(context, operationId);
  if (described === undefined) throw new RangeError(`operation ${operationId} is not described`);
  // Neither login nor renewal may ask for the token that they are to bring.
  const plan: OperationPlan = { ...described, isRenewable: false };
  const secrets = token === undefined ? [] : [token];
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const own: Context = { ...context, authorize: () => ({ headers, query: "", secrets }) };
  const input = { path: {}, query: {}, body, headers: {}, idempotencyKey: undefined };
  const { request } = sealRequest(own, plan, input);
  const limits = limitsOf(own, { deadlineMs: mostForLoginMs }, operationId);
  return (await sendSealed(own, plan, request, limits)).meta.body;
}
