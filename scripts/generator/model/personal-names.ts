import { dereference, documentNodes } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument, Schema } from "../../../packages/payouts-simulator/src/document/index.ts";

/** Names of properties and parameters, lower case, that hold personal or secret data, in alphabetical order. */
export function personalNames(document: OpenApiDocument): string[] {
  const names = new Set<string>();
  for (const { kind, value } of documentNodes(document)) {
    const { properties = {} }: Schema = kind === "schema" ? value : {};
    for (const [name, schema] of Object.entries(properties)) {
      if (isClassified(document, schema)) names.add(name.toLowerCase());
    }
    const { name, schema } = value;
    if (kind !== "parameter" || typeof name !== "string") continue;
    if (isClassified(document, value) || isClassified(document, schema)) names.add(name.toLowerCase());
  }
  return [...names].sort();
}

/** On the schema, beside its `$ref` or behind it, or on the items of a list. */
function isClassified(document: OpenApiDocument, schema: unknown): boolean {
  if (typeof schema !== "object" || schema === null) return false;
  if ("x-data-classification" in schema) return true;
  const target = dereference(document, schema);
  if (target === undefined) return false;
  return "x-data-classification" in target || ("items" in target && isClassified(document, target.items));
}
