import { resolveReference } from "./dereference.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import type { Schema, SchemaOrBoolean } from "./schema.ts";

/** The schema at the end of its references; `{}` for a boolean and for no schema. */
export function schemaObject(document: OpenApiDocument, schema: SchemaOrBoolean | undefined): Schema {
  if (typeof schema !== "object") return {};
  if (schema.$ref === undefined) return schema;
  const { $ref: _reference, ...beside } = schema;
  // JSON Schema 2020-12: keywords beside `$ref` apply as well.
  return { ...resolveReference(document, schema), ...beside };
}

/** The JSON types that a schema allows, unions and constants included. Empty: any type. */
export function schemaTypes(
  document: OpenApiDocument,
  schema: SchemaOrBoolean | undefined,
): ReadonlySet<string> {
  const whole = schemaObject(document, schema);
  const { type, enum: values, const: constant, oneOf = [], anyOf = [], allOf = [] } = whole;
  if (type !== undefined) return new Set([type].flat());
  if (constant !== undefined) return new Set([typeOf(constant)]);
  if (values !== undefined) return new Set(values.map(typeOf));
  return new Set([...oneOf, ...anyOf, ...allOf].flatMap((branch) => [...schemaTypes(document, branch)]));
}

/** The schema of a property, looked for in `allOf`, `oneOf` and `anyOf` too. */
export function propertySchema(
  document: OpenApiDocument,
  schema: SchemaOrBoolean | undefined,
  name: string,
): SchemaOrBoolean | undefined {
  const whole = schemaObject(document, schema);
  const { properties, additionalProperties, allOf = [], oneOf = [], anyOf = [] } = whole;
  if (properties && Object.hasOwn(properties, name)) return properties[name];
  for (const branch of [...allOf, ...oneOf, ...anyOf]) {
    const found = propertySchema(document, branch, name);
    if (found !== undefined) return found;
  }
  return additionalProperties;
}

/** The JSON type of a value; of every number `number`. */
export function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
