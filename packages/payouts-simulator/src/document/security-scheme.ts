import { resolveReference } from "./dereference.ts";
import type { OpenApiDocument, SecurityRequirement, SecurityScheme } from "./openapi-document.ts";
import { operationsOf } from "./operations-of.ts";

/** The security scheme of this name in the document's components. */
export function securityScheme(document: OpenApiDocument, name: string): SecurityScheme | undefined {
  const scheme = document.components?.securitySchemes?.[name];
  return scheme && resolveReference(document, scheme);
}

/**
 * The schemes for which a client needs a credential, for each alternative of an operation. One that needs none comes last:
 * it only makes the others optional. The certificate of mutual TLS is the transport's.
 */
export function securityAlternatives(
  document: OpenApiDocument,
  requirements: readonly SecurityRequirement[],
): [readonly string[], ...(readonly string[])[]] {
  const alternatives = requirements.map((requirement) =>
    Object.keys(requirement).filter((name) => securityScheme(document, name)?.type !== "mutualTLS"),
  );
  const asking = alternatives.filter((names) => names.length > 0);
  const [first = [], ...others] = asking;
  return [first, ...others, ...(asking.length > 0 && asking.length < alternatives.length ? [[]] : [])];
}

/** What each operation requires, the document's `security` first where an operation inherits it. */
export function requirementsOf(document: OpenApiDocument): (readonly SecurityRequirement[])[] {
  const own = operationsOf(document).map(({ operation }) => operation.security);
  return [
    ...(own.includes(undefined) ? [document.security ?? []] : []),
    ...own.filter((requirements) => requirements !== undefined),
  ];
}
