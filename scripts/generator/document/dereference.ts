import { resolvePointer } from "./json-pointer.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

/**
 * Follows a local `$ref`, and those it leads to, to what they stand for. Anything else is returned as it is.
 *
 * Siblings of a `$ref` are not merged in; they are on the node itself. `undefined` for a `$ref` that
 * leads nowhere or in a circle: the rule `standard` refuses such a document.
 */
export function dereference<Node extends object>(
  document: OpenApiDocument,
  node: Node | undefined,
): Exclude<Node, { readonly $ref: string }> | undefined {
  const seen = new Set<unknown>();
  let found: unknown = node;
  while (typeof found === "object" && found !== null && "$ref" in found) {
    if (seen.has(found)) return undefined;
    seen.add(found);
    found =
      typeof found.$ref === "string" ? resolvePointer(document, pointerOfReference(found.$ref)) : undefined;
  }
  // What a reference stands for is of the node's own kind, or the document is not valid OpenAPI.
  return found as Exclude<Node, { readonly $ref: string }> | undefined;
}

/** `#/components/schemas/A%20b` → `/components/schemas/A b`: in a URI fragment, pointers are percent-encoded. */
export function pointerOfReference(reference: string): string {
  const fragment = reference.slice(reference.indexOf("#") + 1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment; // a stray "%" that encodes nothing
  }
}
