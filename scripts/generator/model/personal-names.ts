import { dereference } from "../dereference.ts";
import type { OpenApiDocument } from "../openapi-document.ts";
import { visitNodes } from "../visit-nodes.ts";

/** Names of properties and parameters, lower case, that hold personal or secret data, in alphabetical order. */
export function personalNames(document: OpenApiDocument): string[] {
  const names = new Set<string>();
  visitNodes(document, (node) => {
    if (typeof node.properties === "object") {
      for (const [name, schema] of Object.entries(node.properties)) {
        if (isClassified(document, schema)) names.add(name.toLowerCase());
      }
    }
    const { name, schema } = node as { readonly name?: unknown; readonly schema?: object };
    if (
      typeof name === "string" &&
      "in" in node &&
      (isClassified(document, node) || isClassified(document, schema))
    ) {
      names.add(name.toLowerCase());
    }
  });
  return [...names].sort();
}

/** On the schema, beside its `$ref` or behind it, or on the items of a list. */
function isClassified(document: OpenApiDocument, schema: object | undefined): boolean {
  if (typeof schema !== "object" || schema === null) return false;
  if ("x-data-classification" in schema) return true;
  const target = dereference(document, schema);
  if (target === undefined) return false;
  return (
    "x-data-classification" in target || ("items" in target && isClassified(document, target.items as object))
  );
}
