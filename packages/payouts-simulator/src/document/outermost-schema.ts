import type { DocumentNode } from "./document-nodes.ts";

const applicators = new Set(["allOf", "oneOf", "anyOf", "not", "if", "then", "else", "dependentSchemas"]);

/** The schema of the same value that holds all others: a part of a union is about the object around the union. */
export function outermostSchema(node: DocumentNode): DocumentNode {
  const { parent, path } = node;
  if (parent?.kind !== "schema" || !applicators.has(String(path[parent.path.length]))) return node;
  return outermostSchema(parent);
}
