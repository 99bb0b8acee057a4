import { DocumentError } from "./document-error.ts";
import { resolvePointer } from "./json-pointer.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

/** The object that a node refers to, or the node itself. */
export type Referent<Node> = Exclude<Node, { readonly $ref: string }>;

/**
 * Follows a local `$ref`, and those it leads to, to the object at the end. A node without a `$ref` is returned as is.
 *
 * Siblings of a `$ref` are not merged in. `undefined` for a `$ref` that leads out of the document, to no object, or
 * in a circle.
 */
export function dereference<Node extends object>(
  document: OpenApiDocument,
  node: Node | undefined,
): Referent<Node> | undefined {
  const seen = new Set<unknown>();
  let found: unknown = node;
  while (isReference(found)) {
    if (seen.has(found) || !found.$ref.startsWith("#")) return undefined;
    seen.add(found);
    found = resolvePointer(document, pointerOfReference(found.$ref));
  }
  if (typeof found !== "object" || found === null) return undefined;
  // In a valid document, a reference leads to an object of the kind that its own place requires.
  return found as Referent<Node>;
}

/**
 * Follows a reference that must resolve.
 *
 * @throws {DocumentError} It does not resolve.
 */
export function resolveReference<Node extends object>(document: OpenApiDocument, node: Node): Referent<Node> {
  const found = dereference(document, node);
  if (found !== undefined) return found;
  throw unresolvedReference(document.info.title, isReference(node) ? node.$ref : "");
}

/** The error for a `$ref` that {@link dereference} does not resolve. */
export function unresolvedReference(place: string, $ref: string): DocumentError {
  return $ref.startsWith("#")
    ? new DocumentError(place, `$ref "${$ref}" leads nowhere.`, "Correct the reference.")
    : new DocumentError(place, `$ref "${$ref}" leaves the document.`, "Bundle the document first.");
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

function isReference(node: unknown): node is { readonly $ref: string } {
  return typeof node === "object" && node !== null && "$ref" in node && typeof node.$ref === "string";
}
