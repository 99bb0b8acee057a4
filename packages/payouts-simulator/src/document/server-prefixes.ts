import type { Server } from "./openapi-document.ts";

/**
 * The paths of the servers, without a trailing slash and without duplicates: `["/v1", "/sandbox/v1"]`.
 *
 * OpenAPI 3.1 §4.8.1: without servers there is one, whose URL is `/`.
 */
export function serverPrefixes(servers: readonly Server[] | undefined): [string, ...string[]] {
  const [first = "", ...rest] = new Set((servers ?? []).map(prefixOf));
  return [first, ...rest];
}

function prefixOf(server: Server): string {
  const url = server.url.replace(
    /\{([^}]+)\}/g,
    (_, name: string) => server.variables?.[name]?.default ?? name,
  );
  return new URL(url, "http://server.invalid").pathname.replace(/\/+$/, "");
}
