import { checkDocument } from "../document/check-document.ts";
import { DocumentError } from "../document/document-error.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { NamedDocument } from "../document/read-document.ts";
import { createRouteTable } from "../document/route-table.ts";
import type { RouteTable } from "../document/route-table.ts";
import { tokenEndpoint } from "../document/token-endpoint.ts";
import type { TokenEndpoint } from "../document/token-endpoint.ts";
import { compileValidators } from "./compile-validators.ts";
import type { Validators } from "./compile-validators.ts";
import { IssuedTokens } from "./issued-tokens.ts";

/** A document, prepared to validate requests and to answer them. */
export interface SimulatedDocument {
  readonly name: string;
  readonly document: OpenApiDocument;
  readonly table: RouteTable;
  readonly validators: Validators;
  readonly endpoints: readonly TokenEndpoint[];
  readonly tokens: IssuedTokens;
}

/**
 * @param now - the provider's time, in milliseconds since 1970.
 * @throws {DocumentError} The document has no operation, or it has a reference or a schema that is not valid.
 */
export function simulateDocument(
  { name, document }: NamedDocument,
  now: () => number = () => Date.now(),
): SimulatedDocument {
  checkDocument(name, document);
  const table = createRouteTable(document);
  if (table.routes.length === 0) {
    throw new DocumentError(name, "the document has no operation.", "Add at least one under `paths`.");
  }
  const schemes = Object.keys(document.components?.securitySchemes ?? {});
  return {
    name,
    document,
    table,
    validators: compileValidators(document),
    endpoints: schemes.flatMap((scheme) => tokenEndpoint(document, scheme) ?? []),
    tokens: new IssuedTokens(now),
  };
}
