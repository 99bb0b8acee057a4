import type { Context } from "../context.ts";
import { InputError } from "../errors/input-error.ts";
import type { Outcome } from "../errors/outcome.ts";
import type { PayoutsError } from "../errors/payouts-error.ts";
import type { OperationPlan } from "../operation-plan.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import type { SealedRequest } from "../sealed-request.ts";
import { alone } from "./alone.ts";
import { deliver } from "./deliver.ts";
import type { Delivery } from "./delivery.ts";
import { type AnyCallOptions, limitsOf } from "./limits.ts";

/** Sends the request of an error again, where the dialect allows it. */
export function resumeError(call: SealedCall, error: PayoutsError): Promise<unknown> {
  const { sealed, plan } = call;
  const { startedAt, durationMs } = error.attempts.at(-1) ?? { startedAt: sealed.sealedAt, durationMs: 0 };
  const { outcome } = error;
  const pauseMs = outcome === "unknown" ? startedAt + durationMs + settleMsOf(plan) - Date.now() : 0;
  return deliverAgain(call, outcome, pauseMs, {}, error);
}

/**
 * Sends a stored request again: all that is known is that it may have been sent.
 *
 * @throws {InputError} Not of this client, not allowed by the dialect, or too late.
 */
export async function resumeSealed(
  context: Context,
  sealed: SealedRequest,
  options: AnyCallOptions = {},
): Promise<unknown> {
  const plan = context.planOf(sealed.operationId);
  const isOurs = sealed.provider === context.description.id && sealed.url.startsWith(`${context.baseUrl}/`);
  if (plan === undefined || !isOurs || sealed.method !== plan.operation.method) {
    const why = "this sealed request is not of this client: provider, operation or base address differ";
    throw refusal(context, sealed, "unknown", `${why}. Nothing was sent.`);
  }
  // The process that stored it may have sent it until its deadline.
  const since = Date.now() - sealed.sealedAt - context.deadlineMs;
  const pauseMs = Math.min(settleMsOf(plan), settleMsOf(plan) - since);
  return deliverAgain({ context, plan, sealed }, plan.isRead ? "not_sent" : "unknown", pauseMs, options);
}

async function deliverAgain(
  call: SealedCall,
  earlier: Outcome,
  pauseMs: number,
  options: AnyCallOptions,
  error?: PayoutsError,
): Promise<unknown> {
  const { context, plan, sealed } = call;
  const problem = resumeProblem(plan, sealed, error);
  if (problem !== undefined) throw refusal(context, sealed, earlier, problem, error);
  const limits = limitsOf(context, options, plan.id);
  const resume: Delivery["resume"] = (later) => resumeError(call, later);
  const delivery = { ...call, limits, earlier, pauseMs, resume };
  return (await alone(delivery, () => deliver(delivery))).data;
}

/**
 * Why a sealed request must not be sent again, with the remedy; or `undefined` when it may.
 *
 * @param error - what the last sending came to; absent when only the sealed request is left: its outcome is unknown.
 */
export function resumeProblem(
  plan: OperationPlan,
  sealed: SealedRequest,
  error?: PayoutsError,
): string | undefined {
  if (error?.outcome === "not_sent") return undefined;
  if (error?.outcome === "rejected" && error.status !== 429)
    return "the provider refused it, and will again. Correct the request and make a new call.";
  if (!plan.isRepeatable) {
    return error?.status === 429 && error.outcome === "rejected"
      ? undefined
      : "the provider cannot recognise it as the same request, so it could pay twice. Use `client.reconcile(error)`.";
  }
  const lifetimeMs = plan.operation.idempotency?.lifetimeMs ?? Infinity;
  return Date.now() - sealed.sealedAt < lifetimeMs
    ? undefined
    : "the provider has forgotten its key by now, so it could pay twice. Use `client.reconcile(error)`.";
}

function settleMsOf(plan: OperationPlan): number {
  return plan.operation.idempotency?.settleMs ?? 0;
}

function refusal(
  context: Context,
  sealed: SealedRequest,
  outcome: Outcome,
  problem: string,
  error?: PayoutsError,
): InputError {
  const { operationId, idempotencyKey } = sealed;
  return new InputError(`${operationId} cannot be resumed: ${problem}`, {
    provider: context.description.id,
    operationId,
    outcome,
    idempotencyKey,
    sealed,
    requestId: error?.requestId,
    attempts: error?.attempts,
  });
}
