import { resolveReference } from "../../src/document/dereference.ts";
import type { OpenApiDocument } from "../../src/document/openapi-document.ts";
import type { Schema, SchemaOrBoolean, SchemaType } from "../../src/document/schema.ts";

/** More than the branches of any schema here; the product of several unions has no other end. */
const most = 48;

/**
 * The ways to meet a schema, each without references, `allOf`, unions and conditions. A value of one of them is a value of the
 * schema in most cases: what the parts say against each other, such as `not`, is left to whoever checks the value.
 */
export function flattenSchema(document: OpenApiDocument, schema: SchemaOrBoolean | undefined): Schema[] {
  if (schema === undefined || typeof schema === "boolean") return [{}];
  const { $ref, allOf = [], oneOf, anyOf, if: condition, then, else: otherwise, not: _not, ...own } = schema;
  const isConditional = condition !== undefined;
  const parts: Schema[][] = [
    [own],
    ...($ref === undefined ? [] : [flattenSchema(document, resolveReference(document, { $ref }))]),
    ...allOf.map((part) => flattenSchema(document, part)),
    ...(oneOf === undefined ? [] : [oneOf.flatMap((part) => flattenSchema(document, part))]),
    ...(anyOf === undefined ? [] : [anyOf.flatMap((part) => flattenSchema(document, part))]),
    ...(isConditional
      ? [
          [
            ...flattenSchema(document, otherwise),
            ...flattenSchema(document, { allOf: [condition, then ?? {}] }),
          ],
        ]
      : []),
  ];
  return parts.reduce((ways, part) =>
    ways.flatMap((way) => part.map((each) => both(way, each))).slice(0, most),
  );
}

/** What both say. */
function both(left: Schema, right: Schema): Schema {
  const properties = new Map(Object.entries(left.properties ?? {}));
  for (const [name, property] of Object.entries(right.properties ?? {})) {
    const before = properties.get(name);
    properties.set(name, before === undefined ? property : { allOf: [before, property] });
  }
  const items = [left.items, right.items].filter((each) => typeof each === "object");
  const types = commonTypes(left, right);
  const values = left.enum && right.enum ? left.enum.filter((each) => right.enum?.includes(each)) : undefined;
  return {
    ...left,
    ...right,
    ...limits(left, right),
    ...(properties.size > 0 && { properties: Object.fromEntries(properties) }),
    ...(items.length > 1 && { items: { allOf: items } }),
    ...(types && { type: types }),
    ...(values && { enum: values }),
    required: [...new Set([...(left.required ?? []), ...(right.required ?? [])])],
  };
}

const lower = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"] as const;
const upper = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"] as const;

function limits(left: Schema, right: Schema): Partial<Schema> {
  const narrowed = [
    ...lower.map((name) => [name, Math.max(left[name] ?? -Infinity, right[name] ?? -Infinity)] as const),
    ...upper.map((name) => [name, Math.min(left[name] ?? Infinity, right[name] ?? Infinity)] as const),
  ];
  return Object.fromEntries(narrowed.filter(([, value]) => Number.isFinite(value)));
}

function commonTypes(left: Schema, right: Schema): SchemaType[] | undefined {
  if (left.type === undefined || right.type === undefined) return undefined;
  const [ours, theirs] = [[left.type].flat(), [right.type].flat()];
  const isWithin = (type: SchemaType, types: readonly SchemaType[]): boolean =>
    types.includes(type) || (type === "integer" && types.includes("number"));
  return [
    ...new Set([
      ...ours.filter((each) => isWithin(each, theirs)),
      ...theirs.filter((each) => isWithin(each, ours)),
    ]),
  ];
}
