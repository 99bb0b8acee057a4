import type { DocumentedResponse } from "../answer/documented-responses.ts";
import { readPointer } from "../document/json-pointer.ts";
import { isJson, isText } from "../document/media-types.ts";
import type { OpenApiDocument, ReasonWord } from "../document/openapi-document.ts";

/** What a call must reject with. */
export interface ExpectedError {
  /** The error's class, by its `name`. */
  readonly name: string;
  readonly status: number;
  readonly outcome: "rejected" | "unknown";
  /** Absent: the answer has no body, or one of bytes. */
  readonly body?: unknown;
}

/** The error for a documented answer: the class by its status, the outcome by `x-payouts-error`. */
export function expectedError(
  document: OpenApiDocument,
  documented: DocumentedResponse,
  status: number,
  body: unknown,
): ExpectedError {
  const { mediaType = "" } = documented;
  const error = { name: className(status), status, outcome: outcomeOf(document, documented, status, body) };
  if (isJson(mediaType)) return { ...error, body };
  return isText(mediaType) ? { ...error, body: String(body) } : error;
}

const names: Readonly<Record<number, string>> = {
  400: "ValidationError",
  401: "AuthenticationError",
  403: "PermissionDeniedError",
  404: "NotFoundError",
  409: "ConflictError",
  422: "ValidationError",
  429: "RateLimitError",
};

function className(status: number): string {
  return names[status] ?? (status >= 500 ? "ServerError" : "ApiError");
}

/** The response's own reasons come first, then the document's, then what the status says by itself. */
function outcomeOf(
  document: OpenApiDocument,
  { response }: DocumentedResponse,
  status: number,
  body: unknown,
): "rejected" | "unknown" {
  const word = document["x-payouts-error"];
  const codeAt = [word?.code ?? []].flat();
  const code = codeAt.map((pointer) => readPointer(body, pointer)).find((found) => found !== undefined);
  const reasons: ReasonWord[] = [response["x-payouts-error"] ?? [], word?.reasons ?? []].flat(2);
  const reason = reasons.find(
    (each) => coversStatus(each.status, status) && (each.code === undefined || each.code === String(code)),
  );
  // RFC 9110 §15.5.9: after a 408, as after a 5xx, nothing is known of what was done.
  return reason?.outcome ?? (status >= 500 || status === 408 ? "unknown" : "rejected");
}

function coversStatus(pattern: string | undefined, status: number): boolean {
  return pattern === undefined || pattern === String(status) || pattern === `${Math.floor(status / 100)}XX`;
}
