import { documentedReason } from "../answer/documented-reason.ts";
import type { DocumentedResponse } from "../answer/documented-responses.ts";
import { isJson, isText } from "../document/media-types.ts";
import type { OpenApiDocument, Operation } from "../document/openapi-document.ts";

/** The error with which a call must reject. */
export interface ExpectedError {
  /** The error's class, by its `name`. */
  readonly name: string;
  readonly status: number;
  readonly outcome: "rejected" | "unknown";
  /** Absent: the answer has no body, or a binary one. */
  readonly body?: unknown;
}

/** The error for a documented answer: its class follows from the status, its outcome from `x-payouts-error`. */
export function expectedError(
  document: OpenApiDocument,
  operation: Operation,
  { mediaType = "", response }: DocumentedResponse,
  status: number,
  body: unknown,
): ExpectedError {
  const { outcome } = documentedReason(document, operation, response, status, body);
  const error = { name: className(status), status, outcome };
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
