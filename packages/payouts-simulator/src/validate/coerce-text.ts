import type { OpenApiDocument } from "../document/openapi-document.ts";
import { propertySchema, schemaObject, schemaTypes } from "../document/schema-types.ts";
import type { SchemaOrBoolean } from "../document/schema.ts";

/**
 * The value of a text, by the types that its schema allows: `"10"` is 10 where a number is allowed.
 *
 * A text of none of these types stays a string, and the schema then reports the problem.
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

/** An object of named texts. The texts of a property that is a list are collected. */
export function coerceObject(
  document: OpenApiDocument,
  schema: SchemaOrBoolean | undefined,
  entries: readonly (readonly [string, string])[],
): Record<string, unknown> {
  const object = new Map<string, unknown>();
  for (const [name, text] of entries) {
    const property = propertySchema(document, schema, name);
    if (!schemaTypes(document, property).has("array")) {
      object.set(name, coerceText(document, property, text));
      continue;
    }
    const before = object.get(name);
    object.set(name, [
      ...(Array.isArray(before) ? (before as unknown[]) : []),
      coerceItem(document, property, text),
    ]);
  }
  // From entries, so that a member may have any name.
  return Object.fromEntries(object);
}
