import { TimeoutError } from "../errors/timeout-error.ts";
import type { ErrorFacts } from "../errors/payouts-error.ts";
import type { PacedProgress } from "../provider-description.ts";

/** The error of a call that within the provider's limits could only be sent when it is too late: it does not wait for that. */
export function lateTurn(
  provider: string,
  facts: ReturnType<PacedProgress["facts"]>,
  pacedMs: number,
): TimeoutError {
  const { next, operationId } = facts;
  const notBefore = Date.now() + pacedMs;
  return new TimeoutError(
    `${operationId} was not sent now: within the limits of ${provider} its turn would come in ${Math.ceil(pacedMs / 1000)} s, after deadlineMs or the lifetime of its key. Call again then, make fewer calls at once, or raise deadlineMs.`,
    {
      // All that the progress knows: its type says less, so that it names no class of this copy.
      ...(facts as ErrorFacts),
      pacedMs,
      // It is as long for every call of the account.
      next: next?.action === "resend" ? { ...next, notBefore, scope: "account" } : next,
    },
  );
}
