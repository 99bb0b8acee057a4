import type { Context } from "../context.ts";
import { InputError } from "../errors/input-error.ts";
import type { ErrorFacts, PayoutsError } from "../errors/payouts-error.ts";
import { type OperationPlan, planOf } from "../operation-plan.ts";
import type { Outcome } from "../errors/outcome.ts";
import { resumeProblem } from "./resume-problem.ts";
import type { SealedRequest } from "../sealed-request.ts";
import { sendSealed } from "./send-sealed.ts";
import { alone, type AnyCallOptions, limitsOf } from "./start-call.ts";

/** Sends the request of an error again, where the dialect allows it. */
export function resumeError(
  context: Context,
  plan: OperationPlan,
  sealed: SealedRequest,
  error: PayoutsError,
): Promise<unknown> {
  const { startedAt, durationMs } = error.attempts.at(-1) ?? { startedAt: sealed.sealedAt, durationMs: 0 };
  const { outcome } = error;
  const pauseMs = outcome === "unknown" ? startedAt + durationMs + settleMsOf(plan) - Date.now() : 0;
  return again(context, plan, sealed, outcome, pauseMs, {}, error);
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
  const plan = planOf(context, sealed.operationId);
  const isOurs = sealed.provider === context.description.id && sealed.url.startsWith(`${context.baseUrl}/`);
  if (plan === undefined || !isOurs || sealed.method !== plan.operation.method) {
    const why = "this sealed request is not of this client: provider, operation or base address differ";
    throw refusal(context, sealed, "unknown", `${why}. Nothing was sent.`);
  }
  // Whoever stored it may have sent it until its deadline came.
  const since = Date.now() - sealed.sealedAt - context.deadlineMs;
  const pauseMs = Math.min(settleMsOf(plan), settleMsOf(plan) - since);
  return again(context, plan, sealed, plan.isRead ? "not_sent" : "unknown", pauseMs, options);
}

async function again(
  context: Context,
  plan: OperationPlan,
  sealed: SealedRequest,
  earlier: Outcome,
  pauseMs: number,
  options: AnyCallOptions,
  error?: PayoutsError,
): Promise<unknown> {
  const problem = resumeProblem(plan, sealed, error);
  if (problem !== undefined) throw refusal(context, sealed, earlier, problem, error);
  const limits = { ...limitsOf(context, options, plan.id), earlier, pauseMs };
  const { provider, operationId, idempotencyKey } = sealed;
  const resume: ErrorFacts["resume"] = (later) => resumeError(context, plan, sealed, later);
  const facts = { provider, operationId, idempotencyKey, outcome: earlier, sealed, resume };
  return (await alone(context, facts, limits, () => sendSealed(context, plan, sealed, limits))).data;
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
