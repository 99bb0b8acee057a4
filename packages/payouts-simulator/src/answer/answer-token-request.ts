import { serverPrefixes } from "../document/server-prefixes.ts";
import type { TokenEndpoint } from "../document/token-endpoint.ts";
import { tokenLifetime } from "../validate/issued-tokens.ts";
import type { SimulatedDocument } from "../validate/simulated-document.ts";
import type { Violation } from "../validate/violation.ts";

/** The token endpoint at an address: at its own, or below one that stands for all hosts. `path` is below the mount. */
export function endpointAt(
  { document, table, endpoints }: SimulatedDocument,
  method: string,
  host: string,
  path: string,
): TokenEndpoint | undefined {
  if (method !== "POST") return undefined;
  const addressesOf = ({ urls }: TokenEndpoint): URL[] =>
    Object.values(urls).flatMap((url) => (URL.canParse(url) ? new URL(url) : []));
  const isKnown = table.knowsHost(host) || endpoints.flatMap(addressesOf).some((url) => url.host === host);
  const prefixes = serverPrefixes(document.servers);
  return endpoints.find((endpoint) =>
    isKnown
      ? addressesOf(endpoint).some((url) => url.host === host && url.pathname === path)
      : prefixes.some((prefix) => prefix + endpoint.path.replace(/\?.*$/, "") === path),
  );
}

/** What an endpoint answers, by RFC 6749 sections 4.4.2, 4.4.3 and 5.2. */
export interface TokenAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly violations: readonly Violation[];
}

/** Gives a token to a client that proves who it is as the document says. */
export function answerTokenRequest(
  { tokens }: SimulatedDocument,
  { scheme, scopes, word }: TokenEndpoint,
  headers: Headers,
  body: string,
): TokenAnswer {
  const form = new URLSearchParams(body);
  const refuse = (
    status: number,
    error: string,
    where: Violation["where"],
    message: string,
  ): TokenAnswer => ({
    status,
    body: { error, error_description: message },
    violations: [{ where, pointer: "", rule: error, message }],
  });
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(headers.get("content-type") ?? ""))
    return refuse(400, "invalid_request", "body", "must be application/x-www-form-urlencoded");
  const twice = [...form.keys()].find((name) => form.getAll(name).length > 1);
  if (twice !== undefined) return refuse(400, "invalid_request", "body", `has ${twice} twice`);
  if (form.get("grant_type") !== "client_credentials")
    return refuse(400, "unsupported_grant_type", "body", "needs grant_type=client_credentials");
  const inBody = Boolean(form.get("client_id") && form.get("client_secret"));
  const isBasic = /^basic +[A-Za-z0-9+/]+=*$/i.test(headers.get("authorization") ?? "");
  const wantsBody = word.authentication === "client_secret_post";
  if (wantsBody ? !inBody || isBasic : !isBasic || inBody)
    return refuse(
      401,
      "invalid_client",
      "security",
      wantsBody
        ? "needs client_id and client_secret in the body"
        : "needs Basic authentication of the client",
    );
  for (const [name, value] of Object.entries(word.parameters ?? {}))
    if (form.get(name) !== value) return refuse(400, "invalid_request", "body", `needs ${name}=${value}`);
  const scope = form.get("scope")?.split(" ") ?? [];
  const missing = scopes.find((each) => !scope.includes(each));
  if (missing !== undefined) return refuse(400, "invalid_scope", "body", `needs the scope ${missing}`);
  return {
    status: 200,
    body: {
      access_token: tokens.issue(scheme, {
        login: headers.get("authorization") ?? form.get("client_id") ?? "",
      }),
      token_type: "Bearer",
      expires_in: tokenLifetime,
    },
    violations: [],
  };
}
