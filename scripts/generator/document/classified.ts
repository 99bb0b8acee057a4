import { dereference } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument, Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import { partsOf } from "./schemas-at.ts";

/** Whether a property or parameter holds personal or secret data: on its schema, behind it, or on the items of a list. */
export function isClassified(document: OpenApiDocument, schema: Schema | undefined): boolean {
  return classifiedParts(document, schema).some((part) => "x-data-classification" in part);
}

/** The schemas on which a classification of a property counts. */
export function classifiedParts(document: OpenApiDocument, schema: Schema | undefined): Schema[] {
  const parts = new Set<Schema>();
  const add = (part: Schema | boolean | undefined): void => {
    if (typeof part !== "object") return;
    for (const each of partsOf(document, part)) {
      if (parts.has(each)) continue;
      parts.add(each);
      add(each.items);
    }
  };
  add(schema);
  return [...parts];
}

/** A property somewhere within a value, and where: `*` stands for every item of a list, or every member of a map. */
export interface FoundProperty {
  readonly name: string;
  readonly pointer: string;
  readonly isClassified: boolean;
}

/** The properties of a value, outside of those that are classified as a whole. A schema is not searched within itself. */
export function* propertiesOf(
  document: OpenApiDocument,
  schema: Schema,
  at = "",
  around: ReadonlySet<Schema> = new Set(),
): Generator<FoundProperty, void, undefined> {
  for (const part of partsOf(document, schema)) {
    if (around.has(part) || dereference(document, part) !== part) continue;
    const within = new Set([...around, part]);
    const steps: [string, Schema][] = [...(part.prefixItems ?? []), part.items, part.additionalProperties]
      .concat(Object.values(part.patternProperties ?? {}))
      .flatMap((each) => (typeof each === "object" ? [["*", each]] : []));
    for (const [segment, each] of steps) yield* propertiesOf(document, each, `${at}/${segment}`, within);
    for (const [name, property] of Object.entries(part.properties ?? {})) {
      const pointer = `${at}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      const found = { name, pointer, isClassified: isClassified(document, property) };
      yield found;
      if (!found.isClassified) yield* propertiesOf(document, property, pointer, within);
    }
  }
}
