import { resolveReference } from "../document/dereference.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import { schemaObject } from "../document/schema-types.ts";
import type { Schema, SchemaOrBoolean } from "../document/schema.ts";
import { mergeBranches } from "./merge-branches.ts";
import { numberExample, stringExample } from "./scalar-example.ts";

/** What the value is for. A request has the required properties; a response has all of them. */
export type Direction = "request" | "response";

/**
 * A value that the schema accepts, for use where the document has no example. It is always the same one.
 *
 * Examples, defaults and constants of the schema take precedence. Of a union, the first member is used.
 */
export function exampleFromSchema(
  document: OpenApiDocument,
  schema: SchemaOrBoolean | undefined,
  direction: Direction,
): unknown {
  return valueOf({ document, direction, open: [] }, schema);
}

interface Context {
  readonly document: OpenApiDocument;
  readonly direction: Direction;
  /** The schemas that contain this one: a recursive schema must end. */
  readonly open: readonly SchemaOrBoolean[];
}

function valueOf(context: Context, schema: SchemaOrBoolean | undefined): unknown {
  const whole = mergeBranches(context.document, schema);
  const { const: constant, example, default: fallback, examples, enum: closed } = whole;
  const firsts = [examples, closed, whole["x-extensible-enum"]].map((list) => list?.[0]);
  const value = [constant, example, fallback, ...firsts].find((each) => each !== undefined);
  if (value !== undefined) return value;
  const inner = {
    ...context,
    open: schema === undefined ? context.open : [...context.open, identityOf(context, schema)],
  };
  switch (typeOf(whole)) {
    case "object":
      return objectOf(inner, whole);
    case "array":
      return arrayOf(inner, whole);
    case "integer":
    case "number":
      return numberExample(whole);
    case "boolean":
      return true;
    case "null":
      return null;
    default:
      return stringExample(whole);
  }
}

function typeOf(schema: Schema): string {
  const { type, properties, items, minimum, maximum, additionalProperties } = schema;
  if (typeof type === "string") return type;
  if (Array.isArray(type)) return String(type.find((each) => each !== "null") ?? "null");
  if (Object.keys(properties ?? {}).length > 0 || additionalProperties !== undefined) return "object";
  if (items !== undefined) return "array";
  return minimum !== undefined || maximum !== undefined ? "number" : "string";
}

function objectOf(context: Context, schema: Schema): Record<string, unknown> {
  const { properties = {}, required = [], additionalProperties } = schema;
  const isHidden = (name: string): boolean => {
    const property = schemaObject(context.document, properties[name]);
    return property[context.direction === "request" ? "readOnly" : "writeOnly"] === true;
  };
  const least = schema.minProperties ?? 0;
  const optional = Object.keys(properties).filter((name) => !required.includes(name) && !isHidden(name));
  const chosen =
    context.direction === "response" ? optional.filter((name) => !isOpen(context, properties[name])) : [];
  const missing = optional
    .filter((name) => !chosen.includes(name))
    .slice(0, Math.max(0, least - required.length - chosen.length));
  const names = Object.keys(properties).filter(
    (name) => required.includes(name) || chosen.includes(name) || missing.includes(name),
  );
  const entries = [...new Set([...names, ...required])].map((name) => [
    name,
    valueOf(context, properties[name] ?? additionalProperties),
  ]);
  const extra = Math.max(0, least - entries.length);
  const keys = Array.from({ length: extra }, (_, index) => [
    `key${index + 1}`,
    valueOf(context, additionalProperties),
  ]);
  return Object.fromEntries([...entries, ...keys]) as Record<string, unknown>;
}

function arrayOf(context: Context, { items, minItems, maxItems }: Schema): unknown[] {
  const wanted = isOpen(context, items) || maxItems === 0 ? 0 : 1;
  const length = Math.max(minItems ?? 0, wanted);
  return Array.from({ length }, () => valueOf(context, items));
}

/** Whether the schema, its items or one of its branches contains this place. */
function isOpen(context: Context, schema: SchemaOrBoolean | undefined): boolean {
  if (schema === undefined) return false;
  if (context.open.includes(identityOf(context, schema))) return true;
  const { items, oneOf = [], anyOf = [], allOf = [] } = schemaObject(context.document, schema);
  return [items, ...oneOf, ...anyOf, ...allOf].some((each) => each !== undefined && isOpen(context, each));
}

function identityOf({ document }: Context, schema: SchemaOrBoolean): SchemaOrBoolean {
  return typeof schema === "boolean" ? schema : resolveReference(document, schema);
}
