import type { DocumentedResponse } from "../answer/documented-responses.ts";
import { resolvePointer } from "../document/json-pointer.ts";
import { isJson, isText } from "../document/media-types.ts";

/**
 * The value of a call for an answer: of JSON, the resource at `x-payouts-result`, else the whole body; text as a string,
 * any other body as bytes; without a body, `undefined`.
 */
export function expectedResult({ mediaType, response }: DocumentedResponse, body: unknown): unknown {
  if (mediaType === undefined) return undefined;
  if (isJson(mediaType)) return resolvePointer(body, response["x-payouts-result"] ?? "");
  return isText(mediaType) ? String(body) : new TextEncoder().encode(String(body));
}
