import type { OpenApiDocument } from "./openapi-document.ts";
import { requirementsOf, securityScheme } from "./security-scheme.ts";
import type { ClientCredentials } from "./vocabulary.ts";

/** Where a scheme of OAuth 2.0 gives tokens to clients (RFC 6749 section 4.4). */
export interface TokenEndpoint {
  readonly scheme: string;
  /** What a client calls the request, in logs and in the record of the simulator. */
  readonly operationId: string;
  /** By environment; `""` where it is the same in all. */
  readonly urls: Readonly<Record<string, string>>;
  /** The part that follows a client's `baseUrl`: less the address of the document's server, where it is below that. */
  readonly path: string;
  /** All that operations require, in the order of the document. */
  readonly scopes: readonly string[];
  readonly word: ClientCredentials;
}

/** The token endpoint of a scheme; `undefined` where it has none. */
export function tokenEndpoint(document: OpenApiDocument, scheme: string): TokenEndpoint | undefined {
  const found = securityScheme(document, scheme);
  const flow = found?.type === "oauth2" ? found.flows?.clientCredentials : undefined;
  if (found === undefined || flow === undefined) return undefined;
  const { "x-payouts-client-credentials": word = {} } = found;
  const { tokenUrl, scopes = {} } = flow;
  const required = new Set(
    requirementsOf(document).flatMap((requirements) =>
      requirements.flatMap((requirement) => requirement[scheme] ?? []),
    ),
  );
  return {
    scheme,
    operationId: `token:${scheme}`,
    urls:
      word.tokenUrls === undefined
        ? { "": tokenUrl }
        : Object.fromEntries(
            environmentsOf(document).map((name) => [name, word.tokenUrls?.[name] ?? tokenUrl]),
          ),
    path: pathOf(document, tokenUrl),
    scopes: Object.keys(scopes).filter((name) => required.has(name)),
    word,
  };
}

/** The names of the document's environments. A server without a name is the live one. */
export function environmentsOf({ servers = [] }: OpenApiDocument): string[] {
  return servers.map((server) => server["x-environment"] ?? "production");
}

function pathOf({ servers: [server] = [] }: OpenApiDocument, tokenUrl: string): string {
  if (!URL.canParse(tokenUrl)) return "";
  const { pathname, search } = new URL(tokenUrl);
  const address = server?.url
    .replace(/\{([^{}]+)\}/g, (_, name: string) => server.variables?.[name]?.default ?? name)
    .replace(/\/+$/, "");
  return address !== undefined && tokenUrl.startsWith(`${address}/`)
    ? tokenUrl.slice(address.length)
    : pathname + search;
}
