import { readPointer } from "../document/json-pointer.ts";
import type { OpenApiDocument, ReasonWord } from "../document/openapi-document.ts";
import { responseForStatus } from "./documented-responses.ts";
import type { DocumentedResponse } from "./documented-responses.ts";

/** What a failure says of the money, and whether waiting helps. */
export interface Reason {
  readonly outcome: "rejected" | "unknown";
  readonly retry: boolean;
}

/**
 * What `x-payouts-error` says of a status and the code in its body: the response's own reasons before the document's,
 * a code before none. Where it says nothing, the status alone: RFC 9110 sections 15.5 and 15.6.
 */
export function documentedReason(
  document: OpenApiDocument,
  responses: readonly DocumentedResponse[],
  status: number,
  body: unknown,
): Reason {
  const word = document["x-payouts-error"];
  const codes = [word?.code ?? []].flat().map((pointer) => readPointer(body, pointer));
  const code = codes.find((each) => each !== undefined && each !== null);
  const own = [responseForStatus(responses, status)?.response["x-payouts-error"] ?? []].flat();
  const fitting = [...own, ...(word?.reasons ?? [])].filter(
    (reason) => coversStatus(reason, status) && (reason.code === undefined || reason.code === String(code)),
  );
  const reason: (ReasonWord & { readonly retry?: boolean }) | undefined =
    fitting.find((each) => each.code !== undefined) ?? fitting[0];
  return {
    outcome: reason?.outcome ?? (status >= 400 && status < 500 && status !== 408 ? "rejected" : "unknown"),
    retry: reason?.retry ?? (status === 408 || status === 429 || status >= 500),
  };
}

function coversStatus({ status: covered }: ReasonWord, status: number): boolean {
  return (
    covered === undefined || [String(status), `${Math.floor(status / 100)}XX`].includes(covered.toUpperCase())
  );
}
