import type { PayoutsError } from "../errors/payouts-error.ts";
import type { OperationPlan } from "../operation-plan.ts";
import type { SealedRequest } from "../sealed-request.ts";

/**
 * Why a sealed request must not be sent again, with the remedy; or `undefined` when it may.
 *
 * @param error - what the last sending came to; absent when only the sealed request is left, and then the outcome is unknown.
 */
export function resumeProblem(
  plan: OperationPlan,
  sealed: SealedRequest,
  error?: PayoutsError,
): string | undefined {
  if (error?.outcome === "not_sent") return undefined;
  if (error?.outcome === "rejected" && error.status !== 429) {
    return "the provider said no, and will again. Mend the request and make a new call.";
  }
  if (!plan.isRepeatable) {
    return error?.status === 429 && error.outcome === "rejected"
      ? undefined
      : "nothing tells the provider that it is the same request, so it could pay twice. Use `client.reconcile(error)`.";
  }
  const lifetimeMs = plan.operation.idempotency?.lifetimeMs ?? Infinity;
  return Date.now() - sealed.sealedAt < lifetimeMs
    ? undefined
    : "the provider has forgotten its key by now, so it could pay twice. Use `client.reconcile(error)`.";
}
