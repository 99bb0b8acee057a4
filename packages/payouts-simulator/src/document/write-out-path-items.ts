import { dereference } from "./dereference.ts";
import { documentNodes } from "./document-nodes.ts";
import type { OpenApiDocument, PathItem } from "./openapi-document.ts";

/**
 * Writes path items in place of the `$ref`s that name them, and their component away: a path, a webhook and a callback then
 * have their operations, wherever these were described. What stands beside a `$ref` stays.
 */
export function writeOutPathItems(document: OpenApiDocument): void {
  for (const { kind, value } of documentNodes(document))
    if (kind === "pathItem" || kind === "webhook") writeOut(document, value);
  const { components } = document;
  if (components !== undefined) Reflect.deleteProperty(components, "pathItems");
}

function writeOut(document: OpenApiDocument, item: PathItem): void {
  const { $ref } = item;
  if ($ref === undefined) return;
  const named = dereference<PathItem>(document, { $ref });
  Reflect.deleteProperty(item, "$ref");
  // The document is plain JSON, read for this; an operation is the same object in both places.
  if (named !== undefined) Object.assign(item, { ...named, ...item });
}
