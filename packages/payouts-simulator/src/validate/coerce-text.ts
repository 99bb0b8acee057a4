import type { OpenApiDocument } from "../document/openapi-document.ts";
import { propertySchema, schemaObject, schemaTypes } from "../document/schema-types.ts";
import type { SchemaOrBoolean } from "../document/schema.ts";

/**
 * The value that a text stands for, by the types that its schema allows: `"10"` is 10 where numbers may stand.
 *
 * A text that fits none of them stays a text, and the schema then says what is wrong with it.
 */
export function coerceText(
  document: OpenApiDocument,
  schema: SchemaOrBoolean | undefined,
  text: string,
): unknown {
  const types = schemaTypes(document, schema);
  if ((types.has("number") || types.has("integer")) && /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text)) {
    return Number(text);
  }
  if (types.has("boolean") && (text === "true" || text === "false")) return text === "true";
  if (types.has("null") && !types.has("string") && text === "") return null;
  return text;
}

/** An item of a list, by the schema of the list. */
export function coerceItem(
  document: OpenApiDocument,
  schema: SchemaOrBoolean | undefined,
  text: string,
): unknown {
  return coerceText(document, schemaObject(document, schema).items, text);
}

/** An object of the named texts; a name that comes more than once is a list. */
export function coerceObject(
  document: OpenApiDocument,
  schema: SchemaOrBoolean | undefined,
  entries: readonly (readonly [string, string])[],
): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [name, text] of entries) {
    const property = propertySchema(document, schema, name);
    if (!schemaTypes(document, property).has("array")) {
      object[name] = coerceText(document, property, text);
      continue;
    }
    const before = object[name];
    object[name] = [
      ...(Array.isArray(before) ? (before as unknown[]) : []),
      coerceItem(document, property, text),
    ];
  }
  return object;
}
