import { resolvePointer } from "../document/json-pointer.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Route } from "../document/route-table.ts";
import { securityAlternatives, securityScheme } from "../document/security-scheme.ts";
import { tokenEndpoint } from "../document/token-endpoint.ts";
import { firstCall } from "./call-cases.ts";

/**
 * A credential of the form that a client of this document takes: a string, or an object with the fields that
 * `x-credential-env` names, or a client id and secret. If the operations use several schemes, an object with one for each. `undefined`: no
 * operation requires one.
 */
export function contractCredential(document: OpenApiDocument, routes: readonly Route[]): unknown {
  const schemes = [
    ...new Set(routes.flatMap(({ security }) => securityAlternatives(document, security).flat())),
  ];
  const [only, ...others] = schemes;
  if (only === undefined) return undefined;
  if (others.length === 0) return credentialFor(document, routes, only);
  return Object.fromEntries(schemes.map((name) => [name, credentialFor(document, routes, name)]));
}

function credentialFor(document: OpenApiDocument, routes: readonly Route[], name: string): unknown {
  // RFC 6749 section 2.3.1.
  if (tokenEndpoint(document, name) !== undefined)
    return { clientId: "contract-client", clientSecret: "contract-secret" };
  const { "x-credential-env": variables, "x-payouts-token": token } = securityScheme(document, name) ?? {};
  if (typeof variables !== "object") return "contract-credential";
  const login = routes.find(({ operationId }) => operationId === token?.login);
  // The body of a login is validated too, so the credential is the one in its example.
  const body = login && firstCall(document, login).body;
  return Object.fromEntries(
    Object.keys(variables).map((field) => {
      const pointer = token?.credential[field];
      const shown = pointer === undefined ? undefined : resolvePointer(body, pointer);
      return [field, shown ?? `contract-${field.replaceAll("_", "-")}`];
    }),
  );
}
