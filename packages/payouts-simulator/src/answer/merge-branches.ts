import { isRecord } from "../document/document-nodes.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import { schemaObject } from "../document/schema-types.ts";
import type { Schema, SchemaOrBoolean } from "../document/schema.ts";
import { taggedUnionOf } from "../document/tagged-unions.ts";

/** A schema in one piece, and what examples its branches show of the whole. */
export interface MergedSchema {
  readonly schema: Schema;
  /** Objects. What one branch shows is a part of the value. */
  readonly shown: readonly Readonly<Record<string, unknown>>[];
  /** The parts with an `if`, or with what one property requires of others. Each of them holds. */
  readonly conditions: readonly Schema[];
}

/**
 * The schema, merged with its `allOf` and with one member of its union: the first that can be chosen.
 *
 * @param canChoose - not where the example would have no end
 */
export function mergeBranches(
  document: OpenApiDocument,
  schema: SchemaOrBoolean | undefined,
  canChoose: (member: Schema) => boolean,
): MergedSchema {
  const { allOf = [], oneOf, anyOf, ...own } = schemaObject(document, schema);
  const union = taggedUnionOf(document, { ...own, ...(oneOf && { oneOf }), ...(anyOf && { anyOf }) });
  const tagged = [...(union?.members ?? [])];
  const [tagValue, member] = tagged.find(([, each]) => canChoose(each)) ?? tagged[0] ?? [];
  const members = oneOf ?? anyOf ?? [];
  const chosen = member ?? members.find(canChoose) ?? members[0];
  const written = chosen === undefined ? allOf : [...allOf, chosen];
  const branches = written.map((branch) => mergeBranches(document, branch, canChoose));
  const isAlone = branches.length === 1 && union === undefined && own.properties === undefined;
  if (union) {
    const properties = Object.fromEntries([[union.tag, { const: tagValue }]]);
    branches.push({ schema: { required: [union.tag], properties }, shown: [], conditions: [] });
  }
  const shown: Readonly<Record<string, unknown>>[] = [];
  const merged = branches.reduce<Schema>((before, branch) => {
    const { example, examples, ...rest } = branch.schema;
    const value = example ?? examples?.[0];
    const isPart = isRecord(value) && !isAlone;
    shown.push(...branch.shown, ...(isPart ? [value] : []));
    return { ...(isPart ? rest : branch.schema), ...before, ...together(before, branch.schema) };
  }, own);
  const conditions = [
    ...((own.if ?? own.dependentRequired ?? own.dependentSchemas) ? [own] : []),
    ...branches.flatMap((branch) => branch.conditions),
  ];
  return { schema: merged, shown, conditions };
}

/** What both say: it all holds. */
function together(left: Schema, right: Schema): Schema {
  const properties = new Map(Object.entries(left.properties ?? {}));
  for (const [name, property] of Object.entries(right.properties ?? {})) {
    const before = properties.get(name);
    properties.set(name, before === undefined ? property : { allOf: [before, property] });
  }
  return {
    ...narrowed(left, right),
    // From entries, so that a property may have any name.
    properties: Object.fromEntries(properties),
    required: [...new Set([...(left.required ?? []), ...(right.required ?? [])])],
  };
}

const lower = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"] as const;
const upper = ["maximum", "exclusiveMaximum", "maxLength", "maxItems"] as const;

/** The values and limits that remain where both have some. */
function narrowed(left: Schema, right: Schema): Schema {
  const limits = [
    ...lower.map((limit) => [limit, Math.max(left[limit] ?? -Infinity, right[limit] ?? -Infinity)] as const),
    ...upper.map((limit) => [limit, Math.min(left[limit] ?? Infinity, right[limit] ?? Infinity)] as const),
  ].filter(([, value]) => Number.isFinite(value));
  const values = left.enum && right.enum && left.enum.filter((value) => right.enum?.includes(value));
  return { ...Object.fromEntries(limits), ...(values && values.length > 0 && { enum: values }) };
}
