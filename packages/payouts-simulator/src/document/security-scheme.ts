import { resolveReference } from "./dereference.ts";
import type { OpenApiDocument, SecurityScheme } from "./openapi-document.ts";

/** The security scheme of this name in the document's components. */
export function securityScheme(document: OpenApiDocument, name: string): SecurityScheme | undefined {
  const scheme = document.components?.securitySchemes?.[name];
  return scheme && resolveReference(document, scheme);
}
