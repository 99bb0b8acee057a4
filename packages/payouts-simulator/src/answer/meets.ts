import { isRecord } from "../document/document-nodes.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import { schemaObject, typeOf } from "../document/schema-types.ts";
import type { SchemaOrBoolean } from "../document/schema.ts";

/**
 * Whether a value meets a condition, as conditions are written: by constants, sets, types and required properties. An example
 * is made before there is a validator, and each one is validated afterwards.
 */
export function meets(
  document: OpenApiDocument,
  condition: SchemaOrBoolean | undefined,
  value: unknown,
): boolean {
  const schema = schemaObject(document, condition);
  const { const: constant, enum: values, type, required = [], properties = {} } = schema;
  if (constant !== undefined && constant !== value) return false;
  if (values !== undefined && !values.includes(value)) return false;
  if (type !== undefined && ![type].flat().some((each) => isOfType(each, value))) return false;
  if (isRecord(value)) {
    if (!required.every((name) => Object.hasOwn(value, name))) return false;
    const present = Object.entries(properties).filter(([name]) => Object.hasOwn(value, name));
    if (!present.every(([name, property]) => meets(document, property, value[name]))) return false;
  }
  const some = schema.anyOf ?? schema.oneOf ?? [];
  return (
    (schema.allOf ?? []).every((part) => meets(document, part, value)) &&
    (some.length === 0 || some.some((part) => meets(document, part, value))) &&
    (schema.not === undefined || !meets(document, schema.not, value))
  );
}

function isOfType(type: string, value: unknown): boolean {
  return type === "integer" ? Number.isInteger(value) : type === typeOf(value);
}
