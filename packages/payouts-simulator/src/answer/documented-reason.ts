import { resolvePointer } from "../document/json-pointer.ts";
import type { OpenApiDocument, Response } from "../document/openapi-document.ts";
import type { Reason } from "../document/vocabulary.ts";

/** What a failure means for the money, and whether a later attempt may succeed. */
export type DocumentedReason = Required<Pick<Reason, "outcome" | "retry">>;

/**
 * What `x-payouts-error` says of a status and the code in its body: the response's own reasons come before the
 * document's, and reasons with a code before those without. Without a reason, the status decides.
 */
export function documentedReason(
  document: OpenApiDocument,
  response: Response | undefined,
  status: number,
  body: unknown,
): DocumentedReason {
  const envelope = document["x-payouts-error"];
  const codes = [envelope?.code ?? []].flat().map((pointer) => resolvePointer(body, pointer));
  const code = codes.find((each) => each !== undefined && each !== null);
  const reasons = [response?.["x-payouts-error"] ?? [], envelope?.reasons ?? []].flat(2);
  const fitting = reasons.filter(
    (reason) => coversStatus(reason, status) && (reason.code === undefined || reason.code === String(code)),
  );
  const reason = fitting.find((each) => each.code !== undefined) ?? fitting[0];
  return {
    // RFC 9110 §15.5.9 and §15.6: after a 408 or a 5xx, the request may have been processed.
    outcome: reason?.outcome ?? (status >= 400 && status < 500 && status !== 408 ? "rejected" : "unknown"),
    retry: reason?.retry ?? (status === 408 || status === 429 || status >= 500),
  };
}

function coversStatus({ status: covered }: Reason, status: number): boolean {
  return (
    covered === undefined || [String(status), `${Math.floor(status / 100)}XX`].includes(covered.toUpperCase())
  );
}
