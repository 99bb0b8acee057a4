import { resolvePointer } from "../document/json-pointer.ts";
import type { OpenApiDocument, Operation, Response } from "../document/openapi-document.ts";
import type { Reason } from "../document/vocabulary.ts";

/** What a failure means for the money, and whether a later attempt may succeed. */
export type DocumentedReason = Required<Pick<Reason, "outcome" | "retry">>;

/**
 * What `x-payouts-error` says of a status and of the code and message in its body: the response's own reasons come before
 * the document's, and the more specific ones first. Without a reason, the status decides. Of a batch, only the response's
 * own reasons and a 401 say anything.
 */
export function documentedReason(
  document: OpenApiDocument,
  operation: Operation,
  response: Response | undefined,
  status: number,
  body: unknown,
): DocumentedReason {
  const envelope = document["x-payouts-error"];
  const codes = [envelope?.code ?? []].flat().map((pointer) => resolvePointer(body, pointer));
  const code = codes.find((each) => each !== undefined && each !== null);
  const messages = [envelope?.message ?? []].flat().map((pointer) => resolvePointer(body, pointer));
  const message = String(messages.find((each) => each !== undefined && each !== null) ?? "").toLowerCase();
  const isBatch = operation["x-payouts-creates"]?.items !== undefined;
  const isRead = operation["x-payouts-idempotency"] === undefined;
  const reasons = [response?.["x-payouts-error"] ?? [], isBatch ? [] : (envelope?.reasons ?? [])].flat(2);
  const isOwnStatus = statusIn(operation, status) !== "default";
  const own = [response?.["x-payouts-error"] ?? []].flat();
  // Without a code, it may be any of those that the status has: then the worst of them counts.
  const fitsCode = (reason: Reason): boolean =>
    code === undefined
      ? reason.outcome === "unknown" && (reason.status !== undefined || (isOwnStatus && own.includes(reason)))
      : reason.code === String(code);
  const fitting = reasons.filter(
    (reason) =>
      coversStatus(reason, status) &&
      (reason.code === undefined || fitsCode(reason)) &&
      (reason.message === undefined || message.includes(reason.message.toLowerCase())),
  );
  const reason =
    fitting.find((each) => each.message !== undefined) ??
    fitting.find((each) => each.code !== undefined) ??
    fitting[0];
  // RFC 9110 §15.5.2: with a 401, the request has not been applied, whatever it asks for.
  if (isBatch && reason === undefined)
    return { outcome: status === 401 ? "rejected" : "unknown", retry: false };
  // RFC 9110 §15.5.9, §15.5.10 and §15.6: after a 408, a 409 or a 5xx, the request may have been processed.
  const isRefused = status >= 400 && status < 500 && status !== 408 && status !== 409;
  const isTransient = status === 408 || status >= 500 || (isRead && status === 429);
  return {
    outcome: reason?.outcome ?? (isRefused ? "rejected" : "unknown"),
    retry: isRead ? isTransient || reason?.retry === true : (reason?.retry ?? isTransient),
  };
}

/** The key of the response that an operation documents for a status. */
function statusIn({ responses = {} }: Operation, status: number): string | undefined {
  const keys = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  return keys.find((key) => Object.hasOwn(responses, key));
}

function coversStatus({ status: covered }: Reason, status: number): boolean {
  return (
    covered === undefined || [String(status), `${Math.floor(status / 100)}XX`].includes(covered.toUpperCase())
  );
}
