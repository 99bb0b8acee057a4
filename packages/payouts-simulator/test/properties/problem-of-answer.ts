import { documentedResponses, responseForStatus } from "../../src/answer/documented-responses.ts";
import { isJson } from "../../src/document/media-types.ts";
import type { OpenApiDocument } from "../../src/document/openapi-document.ts";
import type { Route } from "../../src/document/route-table.ts";
import type { SchemaOracle } from "./schema-oracle.ts";

/**
 * What the document says against an answer.
 *
 * @param read - the document, as it holds for answers
 */
export function problemOfAnswer(
  read: OpenApiDocument,
  { operation }: Route,
  accepts: SchemaOracle,
  status: number,
  text: string,
): string | undefined {
  const response = responseForStatus(documentedResponses(read, operation), status);
  if (response === undefined) return "The status is not documented.";
  const { mediaType, schema } = response;
  if (mediaType === undefined || !isJson(mediaType)) return undefined;
  return accepts(schema, JSON.parse(text)) ? undefined : "The body is not one that its schema accepts.";
}
