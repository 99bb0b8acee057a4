import { resolveReference } from "../document/dereference.ts";
import { hiddenNames, withoutHidden } from "../document/directions.ts";
import type { Direction } from "../document/directions.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import { schemaObject, schemaTypes } from "../document/schema-types.ts";
import type { Schema, SchemaOrBoolean } from "../document/schema.ts";
import { distinctItems } from "./distinct-items.ts";
import { isNever, meetConditions } from "./meet-conditions.ts";
import { mergeBranches } from "./merge-branches.ts";
import { numberExample, stringExample } from "./scalar-example.ts";
import { stringFromPattern } from "./string-from-pattern.ts";

/**
 * A value that the schema accepts, for use where the document has no example. It is always the same one.
 *
 * A request has the required properties; a response has all of them. Examples, defaults and constants of the schema take
 * precedence, and what a part of an `allOf` shows is a part of the value. Of a union, the first member is used that lets
 * the value end.
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
  const { document, direction } = context;
  if (mayEndHere(context, schema)) return null;
  const {
    schema: whole,
    shown,
    conditions,
  } = mergeBranches(document, schema, (member) => !isEndless(context, member));
  const { const: constant, example, default: fallback, examples, enum: closed } = whole;
  const firsts = [examples, closed, whole["x-extensible-enum"]].map((list) => list?.[0]);
  const isAllowed = (each: unknown): boolean => closed === undefined || closed.includes(each);
  const value = [constant, example, ...[fallback].filter(isAllowed), ...firsts].find(
    (each) => each !== undefined,
  );
  if (value !== undefined) return withoutHidden(document, schema, value, direction);
  const inner = {
    ...context,
    open: schema === undefined ? context.open : [...context.open, identityOf(context, schema)],
  };
  switch (typeOf(whole)) {
    case "object":
      return objectOf(
        inner,
        whole,
        shown.map((part) => withoutHidden(document, schema, part, direction)),
        conditions,
      );
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

/** Whether null may stand where the value would contain itself. */
function mayEndHere(context: Context, schema: SchemaOrBoolean | undefined): boolean {
  if (schema === undefined || !context.open.includes(identityOf(context, schema))) return false;
  return schemaTypes(context.document, schema).has("null");
}

function typesOf({ type }: Schema): readonly string[] {
  return [type ?? []].flat();
}

function typeOf(schema: Schema): string {
  const { properties, items, prefixItems, minimum, maximum, additionalProperties, patternProperties } =
    schema;
  const types = typesOf(schema);
  if (types.length > 0) return types.find((each) => each !== "null") ?? "null";
  const isMap = additionalProperties !== undefined || patternProperties !== undefined;
  if (Object.keys(properties ?? {}).length > 0 || isMap) return "object";
  if (items !== undefined || prefixItems !== undefined) return "array";
  return minimum !== undefined || maximum !== undefined ? "number" : "string";
}

function objectOf(
  context: Context,
  schema: Schema,
  shown: readonly unknown[],
  conditions: readonly Schema[],
): Record<string, unknown> {
  const { additionalProperties, patternProperties = {} } = schema;
  const properties = new Map(Object.entries(schema.properties ?? {}));
  const hidden = hiddenNames(context.document, schema, context.direction);
  const required = (schema.required ?? []).filter((name) => !hidden.has(name));
  const given = new Map(shown.flatMap((part) => Object.entries(part as object))); // what branches show are objects
  const least = schema.minProperties ?? 0;
  const optional = [...properties.keys()].filter(
    (name) => !required.includes(name) && !hidden.has(name) && !isNever(properties.get(name)),
  );
  const chosen = optional.filter(
    (name) => given.has(name) || (context.direction === "response" && !isOpen(context, properties.get(name))),
  );
  const missing = optional
    .filter((name) => !chosen.includes(name))
    .slice(0, Math.max(0, least - required.length - chosen.length));
  const names = [...properties.keys()].filter(
    (name) => required.includes(name) || chosen.includes(name) || missing.includes(name),
  );
  const further = (name: string): SchemaOrBoolean | undefined =>
    Object.entries(patternProperties).find(([pattern]) => new RegExp(pattern).test(name))?.[1] ??
    additionalProperties;
  const entries = new Map(
    [...new Set([...names, ...required, ...given.keys()])].map((name) => [
      name,
      given.has(name) ? given.get(name) : valueOf(context, properties.get(name) ?? further(name)),
    ]),
  );
  const { pattern: own, enum: choices = [] } = schema.propertyNames ?? {};
  const [pattern = own] = additionalProperties === undefined ? Object.keys(patternProperties) : [];
  for (let number = 1; entries.size < least && number <= least; number += 1) {
    const name =
      choices.find((choice): choice is string => typeof choice === "string" && !entries.has(choice)) ??
      (pattern === undefined ? undefined : stringFromPattern({ pattern, minLength: number })) ??
      `key${number}`;
    if (!entries.has(name)) entries.set(name, valueOf(context, further(name)));
  }
  const schemaOf = (name: string): Schema => {
    const property = properties.get(name) ?? further(name);
    return typeof property === "object" ? property : {};
  };
  meetConditions({
    document: context.document,
    conditions,
    entries,
    hidden,
    schemaOf,
    valueOf: (each) => valueOf(context, each),
  });
  return Object.fromEntries(entries);
}

function arrayOf(
  context: Context,
  { items, prefixItems = [], minItems = 0, maxItems = Infinity, uniqueItems, contains }: Schema,
): unknown[] {
  const open = prefixItems.findIndex((item, index) => index >= minItems && isOpen(context, item));
  const positions = prefixItems.slice(0, Math.min(maxItems, open < 0 ? prefixItems.length : open));
  const wanted = prefixItems.length > 0 || isOpen(context, items) || maxItems === 0 ? 0 : 1;
  const rest = Math.max(wanted, minItems - positions.length);
  const first =
    contains !== undefined && rest > 0
      ? [{ allOf: [contains, ...(typeof items === "object" ? [items] : [])] }]
      : [];
  const schemas = [...positions, ...first, ...Array.from({ length: rest - first.length }, () => items)];
  const values = schemas.map((item) => valueOf(context, item));
  return uniqueItems === true ? distinctItems(context.document, schemas, values) : values;
}

/** Whether the schema, its items or one of its branches contains this place. */
function isOpen(
  context: Context,
  schema: SchemaOrBoolean | undefined,
  seen: ReadonlySet<unknown> = new Set(),
): boolean {
  if (schema === undefined || seen.has(schema)) return false;
  if (context.open.includes(identityOf(context, schema))) return true;
  const {
    items,
    prefixItems = [],
    oneOf = [],
    anyOf = [],
    allOf = [],
  } = schemaObject(context.document, schema);
  const within = new Set([...seen, schema]);
  return [items, ...prefixItems, ...oneOf, ...anyOf, ...allOf].some((each) => isOpen(context, each, within));
}

/** Whether every value of the schema contains another one of a schema that contains this place. */
function isEndless(
  context: Context,
  schema: SchemaOrBoolean | undefined,
  around: readonly SchemaOrBoolean[] = context.open,
): boolean {
  if (schema === undefined) return false;
  if (schemaTypes(context.document, schema).has("null")) return false;
  const identity = identityOf(context, schema);
  if (around.includes(identity)) return true;
  const whole = schemaObject(context.document, schema);
  const { items, prefixItems = [], minItems = 0, allOf = [], properties = {}, required = [] } = whole;
  const members = whole.oneOf ?? whole.anyOf ?? [];
  const within = (each: SchemaOrBoolean | undefined): boolean =>
    isEndless(context, each, [...around, identity]);
  return (
    allOf.some(within) ||
    (members.length > 0 && members.every(within)) ||
    required.some((name) => Object.hasOwn(properties, name) && within(properties[name])) ||
    prefixItems.slice(0, minItems).some(within) ||
    (minItems > prefixItems.length && within(items))
  );
}

function identityOf({ document }: Context, schema: SchemaOrBoolean): SchemaOrBoolean {
  return typeof schema === "boolean" ? schema : resolveReference(document, schema);
}
