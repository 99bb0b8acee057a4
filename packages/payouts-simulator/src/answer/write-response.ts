import { resolveReference } from "../document/dereference.ts";
import { documentedExamples } from "../document/documented-examples.ts";
import { concreteMediaType, isJson } from "../document/media-types.ts";
import type { Header, OpenApiDocument } from "../document/openapi-document.ts";
import type { Route } from "../document/route-table.ts";
import { schemaObject } from "../document/schema-types.ts";
import type { Violation } from "../validate/violation.ts";
import type { Answer } from "./answer.ts";
import { exampleFromSchema } from "./example-from-schema.ts";

/** The response header that lists every violation of the request, as JSON. */
const violationsHeader = "x-simulator-violations";

/** Makes the HTTP response of an answer: its documented headers, its media type, its body. */
export function writeResponse(
  document: OpenApiDocument,
  route: Route | undefined,
  answer: Answer,
  violations: readonly Violation[] = [],
): Response {
  const headers = new Headers();
  for (const [name, reference] of Object.entries(answer.documented?.response.headers ?? {})) {
    if (framing.test(name)) continue;
    const value = headerValue(document, resolveReference(document, reference));
    if (value !== undefined && !saysReplayed(route, name, value)) headers.set(name, value);
  }
  if (violations.length > 0) headers.set(violationsHeader, violationsText(violations));
  if (answer.isPreferred) headers.set("preference-applied", "code, example");
  const { status, mediaType, body } = answer;
  // Fetch standard: a response with one of these statuses cannot have a body.
  if (mediaType === undefined || [204, 205, 304].includes(status))
    return new Response(null, { status, headers });
  headers.set("content-type", concreteMediaType(mediaType));
  return new Response(isJson(mediaType) ? JSON.stringify(body) : String(body), { status, headers });
}

/** What is true of these, the body that is sent decides: with another length, it would break off. */
const framing = /^(content-(length|encoding)|transfer-encoding|connection)$/i;

/** The header's example, constant or default; if it is required and has none, a value made from its schema. */
function headerValue(document: OpenApiDocument, header: Header): string | undefined {
  const { const: constant, default: fallback, example, examples } = schemaObject(document, header.schema);
  const [documented] = documentedExamples(document, header);
  const given = documented?.value ?? constant ?? example ?? examples?.[0] ?? fallback;
  const value =
    given ?? (header.required ? exampleFromSchema(document, header.schema, "response") : undefined);
  if (value === undefined) return undefined;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Whether the header marks a replay: those alone that are replays get it. */
function saysReplayed(route: Route | undefined, name: string, value: string): boolean {
  const marker = route?.operation["x-payouts-idempotency"]?.replayMarker;
  if (marker === undefined || !("header" in marker)) return false;
  return marker.header.toLowerCase() === name.toLowerCase() && marker.value === value;
}

/** The list as JSON in ASCII (RFC 9110 §5.5), cut to a length that clients and servers accept in a header. */
function violationsText(violations: readonly Violation[]): string {
  const escape = (text: string): string =>
    text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  let kept = violations;
  while (kept.length > 1 && escape(JSON.stringify(kept)).length > 4000) kept = kept.slice(0, -1);
  return escape(JSON.stringify(kept));
}
