import type {
  ErrorDescription,
  ReasonDescription,
} from "../../../packages/payouts-common/src/provider-description.ts";
import { dereference } from "../../../packages/payouts-simulator/src/document/index.ts";
import type {
  ErrorEnvelope,
  OpenApiDocument,
  Operation,
  Reason,
} from "../../../packages/payouts-simulator/src/document/index.ts";

/** How to read the error envelope. */
export function describeErrors(envelope: ErrorEnvelope): ErrorDescription {
  const { code, message, fields, requestIdHeader, requestId, reasons } = envelope;
  return {
    ...(code !== undefined && { code: [code].flat() }),
    ...(message !== undefined && { message: [message].flat() }),
    ...(fields !== undefined && { fields: { ...fields, at: [fields.at].flat() } }),
    ...(requestIdHeader !== undefined && { requestIdHeader }),
    ...(requestId !== undefined && { requestId }),
    ...(reasons !== undefined && { reasons: reasons.map((reason) => describeReason(reason)) }),
  };
}

/** What an operation's own responses mean for the money. A status is the response's unless the reason names another; the
 * narrower ones come first, for the first that fits counts. */
export function describeOwnReasons(document: OpenApiDocument, operation: Operation): ReasonDescription[] {
  const rank = (status: string): number => (status === "default" ? 2 : status.endsWith("XX") ? 1 : 0);
  const responses = Object.entries(operation.responses ?? {});
  responses.sort(([one], [other]) => rank(one) - rank(other));
  return responses.flatMap(([status, written]) => {
    const reasons = dereference(document, written)?.["x-payouts-error"];
    if (reasons === undefined) return [];
    const own = status === "default" ? {} : { status };
    return [reasons].flat().map((reason) => describeReason({ ...own, ...reason }));
  });
}

function describeReason(reason: Reason): ReasonDescription {
  const { status, code, message, outcome, retry, scope, resend } = reason;
  return {
    ...(status !== undefined && { status }),
    ...(code !== undefined && { code }),
    ...(message !== undefined && { message }),
    outcome,
    ...(retry !== undefined && { retry }),
    ...(scope !== undefined && { scope }),
    ...(resend !== undefined && { resend }),
  };
}
