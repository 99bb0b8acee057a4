import type { OpenApiDocument, Schema, SchemaObject } from "../document/openapi-document.ts";
import { schemaObject } from "../document/schema-types.ts";
import { taggedUnionOf } from "../document/tagged-unions.ts";
import { asNumber, numberExample, stringExample } from "./scalar-example.ts";

/** Who would send the value. A request holds what is required; a response holds all that is described. */
export type Direction = "request" | "response";

/**
 * A value that the schema accepts, for where the document gives no example. The same one each time.
 *
 * Examples, defaults and constants of the schema come first; of a union, the first member.
 */
export function exampleFromSchema(
  document: OpenApiDocument,
  schema: Schema | undefined,
  direction: Direction,
): unknown {
  return valueOf({ document, direction, open: [] }, schema);
}

interface Context {
  readonly document: OpenApiDocument;
  readonly direction: Direction;
  /** The schemas around this one: a schema within itself ends where it may. */
  readonly open: readonly Schema[];
}

function valueOf(context: Context, schema: Schema | undefined): unknown {
  const whole = mergeBranches(context.document, schema);
  const {
    example,
    examples,
    default: fallback,
    const: constant,
    enum: closed,
    "x-extensible-enum": known,
  } = whole;
  const lists: unknown[] = [examples, closed, known];
  const given = [
    constant,
    example,
    fallback,
    ...lists.map((list) => (Array.isArray(list) ? (list[0] as unknown) : undefined)),
  ];
  const value = given.find((each) => each !== undefined);
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

/** The schema with its `allOf` and the first member of its union written into it. */
function mergeBranches(document: OpenApiDocument, schema: Schema | undefined): SchemaObject {
  const { allOf = [], oneOf, anyOf, ...own } = schemaObject(document, schema);
  const union = taggedUnionOf(document, { ...own, ...(oneOf && { oneOf }), ...(anyOf && { anyOf }) });
  const [[tagValue, member] = []] = union?.members ?? [];
  const chosen = member ?? (oneOf ?? anyOf)?.[0];
  const branches = (chosen === undefined ? allOf : [...allOf, chosen]).map((branch) =>
    mergeBranches(document, branch),
  );
  const tag: SchemaObject = union
    ? { required: [union.tag], properties: { [union.tag]: { const: tagValue } } }
    : {};
  return [...branches, tag].reduce<SchemaObject>((merged, branch) => {
    const properties = { ...merged.properties };
    for (const [name, property] of Object.entries(branch.properties ?? {})) {
      const before = properties[name];
      properties[name] = before === undefined ? property : { allOf: [before, property] };
    }
    const required = [...new Set([...(merged.required ?? []), ...(branch.required ?? [])])];
    return { ...branch, ...merged, properties, required };
  }, own);
}

function typeOf(schema: SchemaObject): string {
  const { type, properties, items, minimum, maximum, additionalProperties } = schema;
  if (typeof type === "string") return type;
  if (Array.isArray(type)) return String(type.find((each) => each !== "null") ?? "null");
  if (Object.keys(properties ?? {}).length > 0 || additionalProperties !== undefined) return "object";
  if (items !== undefined) return "array";
  return minimum !== undefined || maximum !== undefined ? "number" : "string";
}

function objectOf(context: Context, schema: SchemaObject): Record<string, unknown> {
  const { properties = {}, required = [], additionalProperties } = schema;
  const isHidden = (name: string): boolean => {
    const property = schemaObject(context.document, properties[name]);
    return property[context.direction === "request" ? "readOnly" : "writeOnly"] === true;
  };
  const least = asNumber(schema["minProperties"]) ?? 0;
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

function arrayOf(context: Context, { items, minItems, maxItems }: SchemaObject): unknown[] {
  const wanted = isOpen(context, items) || asNumber(maxItems) === 0 ? 0 : 1;
  const length = Math.max(asNumber(minItems) ?? 0, wanted);
  return Array.from({ length }, () => valueOf(context, items));
}

/** Whether the schema, or its items, stands around this place already. */
function isOpen(context: Context, schema: Schema | undefined): boolean {
  if (schema === undefined) return false;
  if (context.open.includes(identityOf(context, schema))) return true;
  const { items, oneOf = [], anyOf = [], allOf = [] } = schemaObject(context.document, schema);
  return [items, ...oneOf, ...anyOf, ...allOf].some((each) => each !== undefined && isOpen(context, each));
}

function identityOf({ document }: Context, schema: Schema): Schema {
  if (typeof schema === "boolean" || schema.$ref === undefined) return schema;
  return document.components?.schemas?.[schema.$ref.replace("#/components/schemas/", "")] ?? schema;
}
