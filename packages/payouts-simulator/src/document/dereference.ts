import { DocumentError } from "./document-error.ts";
import { readPointer } from "./json-pointer.ts";
import type { OpenApiDocument, Reference } from "./openapi-document.ts";

/**
 * The node itself, or what its `$ref` leads to within the document.
 *
 * @throws {DocumentError} The reference leads outside the document, to nothing, or back to itself.
 */
export function resolveReference<Node extends object>(
  document: OpenApiDocument,
  node: Node | Reference,
): Node {
  const seen = new Set<string>();
  let found: unknown = node;
  while (isReference(found)) {
    const { $ref } = found;
    if (!$ref.startsWith("#")) {
      throw new DocumentError(document.info.title, `$ref "${$ref}" leaves the document.`, "Bundle it first.");
    }
    found = readPointer(document, decodeURIComponent($ref.slice(1)));
    if (typeof found !== "object" || found === null || seen.has($ref)) {
      throw new DocumentError(document.info.title, `$ref "${$ref}" leads nowhere.`, "Mend the reference.");
    }
    seen.add($ref);
  }
  // The document says what stands at the other end; the caller names it by the place where the reference stood.
  return found as Node;
}

function isReference(node: unknown): node is Reference {
  return typeof node === "object" && node !== null && "$ref" in node && typeof node.$ref === "string";
}
