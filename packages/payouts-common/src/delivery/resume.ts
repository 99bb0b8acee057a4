import type { Context } from "../context.ts";
import { InputError } from "../errors/input-error.ts";
import type { NextStep } from "../errors/next-step.ts";
import type { Outcome } from "../errors/outcome.ts";
import type { PayoutsError } from "../errors/payouts-error.ts";
import type { OperationPlan } from "../operation-plan.ts";
import { nextStep } from "../outcome/next-step.ts";
import { askedItems } from "../payout/asked-items.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import type { SealedRequest } from "../sealed-request.ts";
import { deliverKeyed } from "./deliver-keyed.ts";
import { type Bound, type Earlier, newDelivery, type Resume } from "./delivery.ts";
import { type AnyCallOptions, limitsOf } from "./limits.ts";
import type { WithMeta } from "./provider-call.ts";

/** How the request of an error is sent again, where the dialect allows it. */
export function resumeOf(call: SealedCall): Resume {
  return (error, bounds) => resumeError(call, error, bounds);
}

async function resumeError(
  call: SealedCall,
  error: PayoutsError,
  bounds: readonly Bound[],
): Promise<unknown> {
  const { sealed, plan } = call;
  const { startedAt, durationMs } = error.attempts.at(-1) ?? { startedAt: sealed.sealedAt, durationMs: 0 };
  const { outcome } = error;
  const lastSentAt = startedAt + durationMs;
  const pauseMs = outcome === "unknown" ? Math.max(0, lastSentAt + settleMsOf(plan) - Date.now()) : 0;
  return (await deliverAgain(call, { earlier: outcome, lastSentAt, pauseMs, bounds }, {}, error)).data;
}

/** Delivers what may have been sent before, where the dialect allows it. */
export async function deliverAgain(
  call: SealedCall,
  times: Earlier,
  options: AnyCallOptions,
  error?: PayoutsError,
): Promise<WithMeta<unknown>> {
  const { context, plan, sealed } = call;
  const { earlier = "unknown", firstSentAt = sealed.sealedAt, lastSentAt = Date.now() } = times;
  const problem = resumeProblem(plan, { ...sealed, sealedAt: firstSentAt }, error);
  if (problem !== undefined) {
    const remedy = error?.outcome === "unknown" && error.next.action !== "resend" ? "look" : undefined;
    const next = nextStep(call, { outcome: earlier, status: error?.status, firstSentAt, lastSentAt, remedy });
    throw refusal(context, sealed, earlier, problem, next, error);
  }
  const limits = limitsOf(context, options, plan, sealed.body);
  return deliverKeyed(newDelivery(call, limits, resumeOf(call), times));
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
  const look =
    plan.operation.reconcile === undefined
      ? "`client.reconcile(error)` cannot find it either, so ask the provider, with the request id."
      : "Use `client.reconcile(error)`.";
  if (error?.outcome === "rejected" && error.status !== 429)
    return "the provider refused it, and will again. Correct the request and make a new call.";
  if (!plan.isRepeatable) {
    return error?.status === 429 && error.outcome === "rejected"
      ? undefined
      : `the provider cannot recognise it as the same request, so it could pay twice. ${look}`;
  }
  const lifetimeMs = plan.operation.idempotency?.lifetimeMs ?? Infinity;
  if (Date.now() - sealed.sealedAt >= lifetimeMs)
    return error?.outcome === "rejected"
      ? "the provider refused it, and its key is too old by now. Make the call again."
      : `the provider may have forgotten its key by now, so it could pay twice. ${look}`;
  return !plan.isRead && error?.outcome === "unknown" && error.next.action !== "resend"
    ? `a repeat under its key does not show what became of it. ${look}`
    : undefined;
}

/** How long to wait after a sending that may still be running, in milliseconds. */
export function settleMsOf(plan: OperationPlan): number {
  return plan.operation.idempotency?.settleMs ?? 0;
}

/** The error of a sealed request that is not sent. */
export function refusal(
  context: Context,
  sealed: SealedRequest,
  outcome: Outcome,
  problem: string,
  next: NextStep,
  error?: PayoutsError,
): InputError {
  const { operationId, idempotencyKey } = sealed ?? {};
  return new InputError(`${operationId} cannot be sent: ${problem}`, {
    provider: context.description.id,
    operationId,
    outcome,
    next,
    idempotencyKey,
    items: error?.items ?? askedItems(context.planOf(operationId)?.operation ?? {}, sealed?.body, outcome),
    sealed,
    requestId: error?.requestId,
    attempts: error?.attempts,
  });
}
