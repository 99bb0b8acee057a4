import { resolveReference } from "../document/dereference.ts";
import { matchMediaType, mediaKindOf } from "../document/media-types.ts";
import type { Route } from "../document/route-table.ts";
import { readBody } from "./read-body.ts";
import type { SimulatedDocument } from "./simulated-document.ts";
import type { Violation } from "./violation.ts";

/** A body as received, with the headers that describe it. */
export interface IncomingBody {
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Reads the body by its media type, and checks it against the schema for that type. */
export function validateBody(
  { document, validators }: SimulatedDocument,
  { operation }: Route,
  { headers, bytes }: IncomingBody,
): { body: unknown; violations: Violation[] } {
  const violation = (rule: string, message: string): Violation => ({
    where: "body",
    pointer: "",
    rule,
    message,
  });
  const description = operation.requestBody && resolveReference(document, operation.requestBody);
  const sent = headers.get("content-type") ?? "";
  // A form without a field has no bytes, and is a form.
  if (bytes.length === 0 && mediaKindOf(sent) !== "form") {
    return {
      body: undefined,
      violations: description?.required ? [violation("required", "is required")] : [],
    };
  }
  const text = new TextDecoder().decode(bytes);
  if (!description)
    return { body: text, violations: [violation("undeclared", "is not part of this operation")] };
  const accepted = Object.keys(description.content);
  const mediaType = matchMediaType(accepted, sent);
  if (mediaType === undefined) {
    const message = `must be ${accepted.join(" or ")}, not ${sent || "absent"}`;
    const rule = "media-type";
    return { body: text, violations: [{ where: "header", pointer: "/content-type", rule, message }] };
  }
  const media = description.content[mediaType] ?? {};
  const read = readBody(document, media, sent, bytes);
  if ("problem" in read) return { body: text, violations: [violation("syntax", read.problem)] };
  // JSON Schema has nothing to say of bytes (OpenAPI 3.1 §4.8.14.1).
  if (read.value instanceof Uint8Array) return { body: read.value, violations: [] };
  const problems = validators.check(media.schema, read.value, "request");
  return {
    body: read.value,
    violations: problems.map((problem): Violation => ({ where: "body", ...problem })),
  };
}
