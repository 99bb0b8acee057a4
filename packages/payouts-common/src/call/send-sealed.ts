import type { WithMeta } from "./call.ts";
import type { Context } from "../context.ts";
import { PayoutsError } from "../errors/payouts-error.ts";
import type { OperationPlan } from "../operation-plan.ts";
import { tell } from "./report.ts";
import { ResultMeta, withoutText } from "./result-meta.ts";
import type { SealedRequest } from "../sealed-request.ts";
import { send, type SendOptions, type SentSuccess } from "./deliver.ts";

/** Sends what is sealed, now or after a crash, and tells what came of it. */
export function sendSealed(
  context: Context,
  plan: OperationPlan,
  sealed: SealedRequest,
  limits: SendOptions,
): Promise<WithMeta<unknown>> {
  const { logger } = context;
  const succeeded = (success: SentSuccess): WithMeta<unknown> => {
    const meta = new ResultMeta(context, plan, sealed, success);
    if (logger.warn !== undefined && meta.warnings.length > 0) {
      const warnings = withoutText(meta.warnings);
      tell(logger, "warn", "unexpected answer", { operationId: plan.id, warnings });
    }
    return { data: success.read.data, meta };
  };
  const failed = (error: unknown): never => {
    if (PayoutsError.isInstance(error))
      tell(logger, error.outcome === "unknown" ? "error" : "warn", "failed", { error: error.toJSON() });
    throw error;
  };
  return send(context, plan, sealed, limits).then(succeeded, failed);
}
