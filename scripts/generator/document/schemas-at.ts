import { isRecord, partsOf, segmentsOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument, Schema } from "../../../packages/payouts-simulator/src/document/index.ts";

export { partsOf, typesOf } from "../../../packages/payouts-simulator/src/document/index.ts";

/**
 * The schemas, as written, that may describe what stands at a pointer within a value of this schema. None: the schema
 * leaves no room for it.
 *
 * `*`, or a number, steps into the items of a list. Unions and intersections are looked through; into an object whose
 * members are not named, every step leads to `{}`.
 */
export function schemasAt(document: OpenApiDocument, schema: Schema, pointer: string): Schema[] {
  let found: Schema[] = [schema];
  for (const segment of segmentsOf(pointer)) {
    found = found.flatMap((part) => partsOf(document, part).flatMap((expanded) => step(expanded, segment)));
  }
  return found;
}

/** The first of those that says anything; the node itself, so that a draft may be changed. */
export function schemaAt<Node extends Schema>(
  document: OpenApiDocument,
  schema: Node | undefined,
  pointer: string,
): Node | undefined {
  if (schema === undefined) return undefined;
  // What stands within a node is of the same kind: a draft's parts are drafts.
  const found = schemasAt(document, schema, pointer) as Node[];
  return found.find((node) => Object.keys(node).length > 0);
}

/** Whether any of these schemas leaves room for what the pointer names. */
export function hasField(document: OpenApiDocument, schemas: readonly Schema[], pointer: string): boolean {
  return schemas.some((schema) => schemasAt(document, schema, pointer).length > 0);
}

function step(schema: Schema, segment: string): Schema[] {
  if (segment === "*" || /^\d+$/.test(segment)) {
    const item = schema.prefixItems?.[Number(segment)] ?? schema.items;
    if (item !== undefined) return item === false ? [] : [item === true ? {} : item];
  }
  const { properties = {} } = schema;
  const property = Object.hasOwn(properties, segment) ? properties[segment] : undefined;
  if (property !== undefined) return [property];
  const pattern = Object.entries(schema.patternProperties ?? {}).find(([key]) =>
    new RegExp(key).test(segment),
  );
  if (pattern !== undefined) return [pattern[1]];
  if (isRecord(schema.additionalProperties)) return [schema.additionalProperties];
  return schema.additionalProperties === true || isFreeForm(schema) ? [{}] : [];
}

/** Whether a schema says nothing of what it holds. */
function isFreeForm(schema: Schema): boolean {
  const says = [
    "$ref",
    "allOf",
    "oneOf",
    "anyOf",
    "properties",
    "items",
    "prefixItems",
    "enum",
    "const",
  ] as const;
  if (says.some((keyword) => schema[keyword] !== undefined) || schema.additionalProperties === false)
    return false;
  const types = [schema.type ?? []].flat();
  return types.length === 0 || types.includes("object") || types.includes("array");
}
