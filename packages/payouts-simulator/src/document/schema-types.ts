import { resolveReference } from "./dereference.ts";
import type { OpenApiDocument, Schema, SchemaObject } from "./openapi-document.ts";

/** The schema at the end of its references; `true` and absence are `{}`. */
export function schemaObject(document: OpenApiDocument, schema: Schema | undefined): SchemaObject {
  if (typeof schema !== "object") return {};
  if (schema.$ref === undefined) return schema;
  const { $ref: _reference, ...beside } = schema;
  // JSON Schema 2020-12: keywords beside `$ref` hold as well.
  return { ...resolveReference<SchemaObject>(document, schema), ...beside };
}

/** The JSON types that a schema speaks of, unions and constants included. Empty: it says nothing of types. */
export function schemaTypes(document: OpenApiDocument, schema: Schema | undefined): ReadonlySet<string> {
  const {
    type,
    enum: values,
    const: constant,
    oneOf = [],
    anyOf = [],
    allOf = [],
  } = schemaObject(document, schema);
  if (type !== undefined) return new Set(typeof type === "string" ? [type] : type);
  if (constant !== undefined) return new Set([typeOf(constant)]);
  if (Array.isArray(values)) return new Set(values.map(typeOf));
  return new Set([...oneOf, ...anyOf, ...allOf].flatMap((branch) => [...schemaTypes(document, branch)]));
}

/** The schema of a property, looked for in `allOf`, `oneOf` and `anyOf` too. */
export function propertySchema(
  document: OpenApiDocument,
  schema: Schema | undefined,
  name: string,
): Schema | undefined {
  const {
    properties,
    additionalProperties,
    allOf = [],
    oneOf = [],
    anyOf = [],
  } = schemaObject(document, schema);
  if (properties && Object.hasOwn(properties, name)) return properties[name];
  for (const branch of [...allOf, ...oneOf, ...anyOf]) {
    const found = propertySchema(document, branch, name);
    if (found !== undefined) return found;
  }
  return additionalProperties;
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
