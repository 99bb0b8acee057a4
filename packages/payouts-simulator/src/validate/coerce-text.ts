import type { OpenApiDocument, Schema } from "../document/openapi-document.ts";
import { schemaTypes } from "../document/schema-types.ts";

/**
 * The value that a text stands for, by the types that its schema allows: `"10"` is 10 where numbers may stand.
 *
 * A text that fits none of them stays a text, and the schema then says what is wrong with it.
 */
export function coerceText(document: OpenApiDocument, schema: Schema | undefined, text: string): unknown {
  const types = schemaTypes(document, schema);
  if ((types.has("number") || types.has("integer")) && /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text)) {
    return Number(text);
  }
  if (types.has("boolean") && (text === "true" || text === "false")) return text === "true";
  if (types.has("null") && !types.has("string") && text === "") return null;
  return text;
}
