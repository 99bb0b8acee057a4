import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Schema } from "../document/schema.ts";
import { meets } from "./meets.ts";
import { mergeBranches } from "./merge-branches.ts";

/** An object that is being made. */
export interface DraftedObject {
  readonly document: OpenApiDocument;
  /** Schemas with `if`, `dependentRequired` or `dependentSchemas`, all of which hold. */
  readonly conditions: readonly Schema[];
  readonly entries: Map<string, unknown>;
  /** Names that this direction does not have. */
  readonly hidden: ReadonlySet<string>;
  readonly schemaOf: (name: string) => Schema;
  readonly valueOf: (schema: Schema) => unknown;
}

/** Adds what the value that is there requires, and changes what it limits, until nothing is left to do. */
export function meetConditions({
  document,
  conditions,
  entries,
  hidden,
  schemaOf,
  valueOf,
}: DraftedObject): void {
  const done = new Set<Schema>();
  const apply = (asked: Schema | undefined): void => {
    if (asked === undefined || done.has(asked)) return;
    done.add(asked);
    const { schema, conditions: inner } = mergeBranches(document, asked, () => true);
    const { required = [], properties = {} } = schema;
    const limited = Object.keys(properties).filter((name) => entries.has(name) && !isNever(properties[name]));
    const names = new Set([
      ...required.filter((name) => !entries.has(name) && !hidden.has(name)),
      ...limited,
    ]);
    for (const name of names) {
      const limit = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (entries.has(name) && (limit === undefined || meets(document, limit, entries.get(name)))) continue;
      entries.set(name, valueOf({ allOf: [...(limit ? [limit] : []), schemaOf(name)] }));
    }
    for (const name of Object.keys(properties))
      if (isNever(properties[name]) && !required.includes(name)) entries.delete(name);
    inner.forEach(settle);
  };
  const settle = (condition: Schema): void => {
    const { if: asked, then, else: otherwise, dependentRequired = {}, dependentSchemas = {} } = condition;
    if (asked !== undefined) apply(meets(document, asked, Object.fromEntries(entries)) ? then : otherwise);
    for (const [name, required] of Object.entries(dependentRequired))
      if (entries.has(name) && required.some((each) => !entries.has(each))) apply({ required });
    for (const [name, schema] of Object.entries(dependentSchemas)) if (entries.has(name)) apply(schema);
  };
  for (let size = -1; size !== entries.size;) {
    size = entries.size;
    conditions.forEach(settle);
  }
}

/** `false`, as it is written out. */
export function isNever(schema: Schema | undefined): boolean {
  return schema?.not !== undefined && Object.keys(schema.not).length === 0;
}
