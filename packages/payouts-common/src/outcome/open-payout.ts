import type { Authorization } from "../credentials/authorization.ts";
import { ApiError } from "../errors/api-error.ts";
import { textAt, textOf } from "../json/text-at.ts";
import { valueAt } from "../json/value-at.ts";
import { isOpenFailure, stateIn, viewOf } from "../payout/view-of.ts";
import type { ProviderDescription, ViewDescription } from "../provider-description.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import type { FailedAttempt } from "./failed-attempt.ts";
import { mostOfMessage, mostOfName } from "./read-api-error.ts";
import type { Success } from "./read-success.ts";
import { scrubberOf } from "./scrubber-of.ts";

/** The view of a native payout that failed for a reason that leaves the money open; `undefined` for any other. */
export function openViewOf(description: ProviderDescription, native: unknown): ViewDescription | undefined {
  if (typeof native !== "object" || native === null) return undefined;
  // Most payouts have not failed, and for these one look at the status is enough.
  const mayBeOpen = description.views?.some(
    (view) => view.open !== undefined && stateIn(view, textOf(valueAt(native, view.status))) === "failed",
  );
  const view = mayBeOpen ? viewOf(description, native) : undefined;
  return view !== undefined && isOpenFailure(view, native) ? view : undefined;
}

/**
 * The failure of a call that was answered with a payout that failed for a reason that leaves the money open, such as a bank
 * that gave no result. The success of the request says nothing, and the failure of the payout proves nothing.
 */
export function openPayout(
  call: SealedCall,
  authorization: Authorization,
  { data, body, response }: Success,
): FailedAttempt | undefined {
  const { context, plan } = call;
  const { creates } = plan.operation;
  if (creates === undefined || creates.items !== undefined) return undefined;
  const view = openViewOf(context.description, data);
  if (view === undefined) return undefined;
  const payoutId = textAt(data, view.id);
  const failureCode = textAt(data, view.failureCode);
  return {
    outcome: "unknown",
    cause: "open-failure",
    isTransient: false,
    remedy: creates.read === undefined || payoutId === undefined ? "look" : "read",
    error: (facts) => {
      const scrub = scrubberOf(call, authorization, body);
      const code = failureCode === undefined ? undefined : scrub(failureCode, mostOfName);
      const message = textAt(data, view.failureMessage);
      const said = [code, message && scrub(message, mostOfMessage)].filter(Boolean).join(": ");
      return new ApiError(
        `${context.description.name} answered ${plan.id} with a payout that failed (${said}), which does not show whether it was paid. Find out what became of it before anything else.`,
        { ...facts, status: response.status, body: data, payoutId, code },
      );
    },
  };
}
