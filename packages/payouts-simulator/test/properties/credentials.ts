import { firstCall } from "../../src/contract/call-cases.ts";
import type { Simulator } from "../../src/simulator.ts";
import { resolvePointer } from "../../src/document/json-pointer.ts";
import type { OpenApiDocument } from "../../src/document/openapi-document.ts";
import type { Route } from "../../src/document/route-table.ts";
import { securityScheme } from "../../src/document/security-scheme.ts";
import { tokenEndpoint } from "../../src/document/token-endpoint.ts";

/** What a request proves with who sends it. */
export interface Credential {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: readonly string[];
  readonly cookies: readonly string[];
}

/** No proof at all. */
export const nobody: Credential = { headers: {}, query: [], cookies: [] };

/** The credential that an operation requires first, with a token from the simulator where there are tokens. */
export async function credentialFor(
  document: OpenApiDocument,
  routes: readonly Route[],
  route: Route,
  simulator: Simulator,
  baseUrl: string,
): Promise<Credential> {
  const names = Object.keys(route.security[0] ?? {});
  let credential = nobody;
  for (const name of names) {
    const scheme = securityScheme(document, name);
    if (scheme?.type === "mutualTLS") continue;
    if (scheme?.type === "apiKey") {
      const key = "key-1";
      const pair = `${scheme.name}=${key}`;
      if (scheme.in === "header")
        credential = { ...credential, headers: { ...credential.headers, [scheme.name]: key } };
      if (scheme.in === "query") credential = { ...credential, query: [...credential.query, pair] };
      if (scheme.in === "cookie") credential = { ...credential, cookies: [...credential.cookies, pair] };
      continue;
    }
    const isBasic = scheme?.type === "http" && scheme.scheme.toLowerCase() === "basic";
    const authorization = isBasic
      ? `Basic ${btoa("user:password")}`
      : `Bearer ${await tokenOf(document, routes, name, simulator, baseUrl)}`;
    credential = { ...credential, headers: { ...credential.headers, authorization } };
  }
  return credential;
}

async function tokenOf(
  document: OpenApiDocument,
  routes: readonly Route[],
  name: string,
  { fetch }: Simulator,
  baseUrl: string,
): Promise<string> {
  const endpoint = tokenEndpoint(document, name);
  if (endpoint !== undefined) {
    const { word, scopes, path } = endpoint;
    const inBody = word.authentication === "client_secret_post";
    const form = new URLSearchParams({
      grant_type: "client_credentials",
      scope: scopes.join(" "),
      ...word.parameters,
    });
    if (inBody) form.set("client_id", "client");
    if (inBody) form.set("client_secret", "secret");
    const headers = inBody ? {} : { authorization: `Basic ${btoa("client:secret")}` };
    const answer = await fetch(baseUrl + path, { method: "POST", headers, body: form });
    return ((await answer.json()) as { access_token: string }).access_token;
  }
  const exchange = securityScheme(document, name)?.["x-payouts-token"];
  const login = routes.find(({ operationId }) => operationId === exchange?.login);
  if (exchange === undefined || login === undefined) return "token-1";
  const { body } = firstCall(document, login);
  const answer = await fetch(baseUrl + login.path, {
    method: login.method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return String(resolvePointer(await answer.json(), exchange.token));
}
