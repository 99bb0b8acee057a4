import type { SecurityRequirement } from "../document/openapi-document.ts";
import { securityScheme } from "../document/security-scheme.ts";
import type { QueryPair } from "./parse-query.ts";
import { readCookie } from "./read-cookie.ts";
import type { SimulatedDocument } from "./simulated-document.ts";
import type { Violation } from "./violation.ts";

type Secured = Pick<SimulatedDocument, "document" | "endpoints" | "tokens">;

/**
 * Checks that the request satisfies one of the security requirements of the operation.
 *
 * Any credential of the correct form satisfies a scheme; of one with a token endpoint or a login, a token from
 * there that has not expired. If no requirement is satisfied, the result is the violations
 * of the one that lacks the least.
 */
export function checkSecurity(
  simulated: Secured,
  alternatives: readonly SecurityRequirement[],
  headers: Headers,
  query: readonly QueryPair[],
): readonly Violation[] {
  const attempts = alternatives.map((requirement) =>
    Object.keys(requirement).flatMap((name) => checkScheme(simulated, name, headers, query) ?? []),
  );
  return attempts.sort((one, other) => one.length - other.length)[0] ?? [];
}

function checkScheme(
  { document, endpoints, tokens }: Secured,
  schemeName: string,
  headers: Headers,
  query: readonly QueryPair[],
): Violation | undefined {
  const scheme = securityScheme(document, schemeName);
  const violation = (rule: string, need: string): Violation => ({
    where: "security",
    pointer: `/${schemeName}`,
    rule,
    message: `needs ${need}`,
  });
  const authorization = headers.get("authorization") ?? "";
  if (scheme?.type === "apiKey") {
    const { name, in: place } = scheme;
    const credential = {
      query: () => query.find((pair) => pair.name === name)?.value,
      header: () => headers.get(name),
      cookie: () => readCookie(headers, name),
    }[place]();
    return credential ? undefined : violation("apiKey", `the ${place} parameter ${name}`);
  }
  if (scheme?.type === "http" && scheme.scheme.toLowerCase() === "basic") {
    return isBasic(authorization)
      ? undefined
      : violation("basic", "the header Authorization: Basic base64(user:password)");
  }
  // HTTP does not show the client certificate of TLS, so it cannot be checked.
  if (scheme?.type === "mutualTLS") return undefined;
  // RFC 6750 §2.1; OAuth 2 and OpenID Connect use bearer tokens too.
  const token = /^bearer +([A-Za-z0-9\-._~+/|:]+=*)$/i.exec(authorization)?.[1];
  if (token === undefined) return violation("bearer", "the header Authorization: Bearer <token>");
  const endpoint = endpoints.find(({ scheme: name }) => name === schemeName);
  const login = scheme?.["x-payouts-token"]?.login;
  if ((endpoint === undefined && login === undefined) || tokens.accepts(schemeName, token)) return undefined;
  const from = endpoint === undefined ? login : `POST ${Object.values(endpoint.urls).join(" or ")}`;
  return violation("bearer", `a token that has not expired, from ${from}`);
}

/** RFC 7617 §2: base64 of a user name, a colon and a password; the password may be empty, the name may not. */
function isBasic(authorization: string): boolean {
  const encoded = /^basic +([A-Za-z0-9+/]+=*)$/i.exec(authorization)?.[1];
  if (encoded === undefined) return false;
  try {
    return /^[^:]+:/.test(atob(encoded));
  } catch {
    return false;
  }
}
