import {
  dereference,
  pointerOfReference,
  pointerOf,
  resolvePointer,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument, Schema } from "../../../../packages/payouts-simulator/src/document/index.ts";

/** A schema and where it stands. */
export interface PlacedSchema {
  readonly document: OpenApiDocument;
  readonly pointer: string;
  readonly schema: Schema;
}

/** A schema with its references followed and its `allOf` merged: what holds of a value, in one place. */
export interface FlatSchema {
  readonly pointer: string;
  /** Keywords that say something of the value itself, in their strictest form. */
  readonly keywords: Readonly<Record<string, unknown>>;
  readonly properties: ReadonlyMap<string, readonly PlacedSchema[]>;
  readonly items: readonly PlacedSchema[];
  /** Of a tuple, by place. */
  readonly positions: readonly (readonly PlacedSchema[])[];
  readonly additional: readonly PlacedSchema[];
  /** By the pattern of their names. */
  readonly patterns: ReadonlyMap<string, readonly PlacedSchema[]>;
  /** The members of each `oneOf` and `anyOf`. */
  readonly unions: readonly (readonly PlacedSchema[])[];
}

export function placed(document: OpenApiDocument, pointer: string | undefined): PlacedSchema | undefined {
  if (pointer === undefined) return undefined;
  const schema = resolvePointer(document, pointer);
  return typeof schema === "object" && schema !== null ? { document, pointer, schema } : undefined;
}

/** The schema at a pointer, as the one part of a value; none, where there is none. */
export function schemaIn(document: OpenApiDocument, pointer: string | undefined): PlacedSchema[] {
  return [placed(document, pointer)].flatMap((found) => found ?? []);
}

/** @param parts - of a value of which all of them hold. */
export function flatten(parts: readonly PlacedSchema[]): FlatSchema {
  const all = parts.flatMap((part) => partsOf(part, new Set()));
  const keywords: Record<string, unknown> = {};
  const properties = new Map<string, PlacedSchema[]>();
  const items: PlacedSchema[] = [];
  const positions: PlacedSchema[][] = [];
  const additional: PlacedSchema[] = [];
  const patterns = new Map<string, PlacedSchema[]>();
  const unions: PlacedSchema[][] = [];
  for (const part of all) {
    const { document, pointer, schema } = part;
    const child = (...segments: (string | number)[]): PlacedSchema[] =>
      [placed(document, `${pointer}${pointerOf(segments)}`)].flatMap((found) => found ?? []);
    for (const name of Object.keys(schema.properties ?? {}))
      properties.set(name, [...(properties.get(name) ?? []), ...child("properties", name)]);
    for (const pattern of Object.keys(schema.patternProperties ?? {}))
      patterns.set(pattern, [...(patterns.get(pattern) ?? []), ...child("patternProperties", pattern)]);
    for (const index of (schema.prefixItems ?? []).keys())
      (positions[index] ??= []).push(...child("prefixItems", index));
    if (typeof schema.items === "object") items.push(...child("items"));
    if (typeof schema.additionalProperties === "object") additional.push(...child("additionalProperties"));
    for (const keyword of ["oneOf", "anyOf"] as const)
      if (schema[keyword] !== undefined)
        unions.push(schema[keyword].flatMap((_, index) => child(keyword, index)));
    for (const [keyword, value] of Object.entries(schema))
      keywords[keyword] = keyword in keywords ? stricter(keyword, keywords[keyword], value) : value;
  }
  return {
    pointer: parts.at(-1)?.pointer ?? "",
    keywords,
    properties,
    items,
    positions,
    additional,
    patterns,
    unions,
  };
}

/** A schema, what it refers to, and the parts of its `allOf`. */
function partsOf(part: PlacedSchema, seen: Set<Schema>): PlacedSchema[] {
  const { document, pointer, schema } = part;
  if (seen.has(schema)) return [];
  seen.add(schema);
  const target = schema.$ref === undefined ? undefined : dereference(document, schema);
  const referred = target && placed(document, pointerOfReference(schema.$ref ?? ""));
  const members = (schema.allOf ?? []).flatMap(
    (_, index) => placed(document, `${pointer}/allOf/${index}`) ?? [],
  );
  return [...(referred ? [referred] : []), ...members].flatMap((each) => partsOf(each, seen)).concat(part);
}

/** Keywords of which each part demands its own. */
const demands: ReadonlySet<string> = new Set([
  "pattern",
  "not",
  "contains",
  "propertyNames",
  "if",
  "then",
  "else",
]);

/** What holds where two parts say something of one keyword. */
function stricter(keyword: string, left: unknown, right: unknown): unknown {
  if (typeof left === "number" && typeof right === "number") {
    if (/^(min|exclusiveMin)/.test(keyword)) return Math.max(left, right);
    if (/^(max|exclusiveMax)/.test(keyword)) return Math.min(left, right);
  }
  if (Array.isArray(left) && Array.isArray(right)) {
    if (keyword === "required") return [...new Set([...(left as unknown[]), ...(right as unknown[])])];
    if (keyword === "enum") return left.filter((value) => right.includes(value));
  }
  return demands.has(keyword) && JSON.stringify(left) !== JSON.stringify(right)
    ? [left, right].flat()
    : right;
}
