import type {
  ProviderDescription,
  SecurityDescription,
  TokenDescription,
} from "../../../packages/payouts-common/src/provider-description.ts";
import {
  isRecord,
  operationsOf,
  requirementsOf,
  securityAlternatives,
  securityScheme,
  tokenEndpoint,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import type {
  OpenApiDocument,
  TokenEndpoint,
  TokenExchange,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import { loginFields } from "../document/login-fields.ts";
import { methodName } from "../naming.ts";
import { durationMs } from "./duration.ts";

/** The schemes that the operations use, the default one first. A scheme that no operation requires is left out. */
export function describeSecurity(document: OpenApiDocument): ProviderDescription["security"] {
  const used = new Set(
    requirementsOf(document).flatMap((requirements) => securityAlternatives(document, requirements).flat()),
  );
  return Object.fromEntries(
    [...used].flatMap((name) => {
      const described = describeScheme(document, name);
      return described === undefined ? [] : [[name, described]];
    }),
  );
}

function describeScheme(document: OpenApiDocument, name: string): SecurityDescription | undefined {
  const scheme = securityScheme(document, name);
  if (scheme === undefined) return undefined;
  const env = scheme["x-credential-env"];
  const named = env === undefined ? {} : { env };
  if (scheme.type === "apiKey" && scheme.in !== "cookie") {
    return { type: "apiKey", ...named, in: scheme.in, name: scheme.name };
  }
  if (scheme.type === "openIdConnect") return { type: "bearer", ...named };
  const endpoint = tokenEndpoint(document, name);
  if (endpoint !== undefined) {
    const fields = { clientId: "", clientSecret: "", ...(isRecord(env) ? env : {}) };
    return { type: "bearer", env: fields, token: describeEndpoint(endpoint) };
  }
  if (scheme.type !== "http") return undefined;
  const exchange = scheme["x-payouts-token"];
  return {
    type: scheme.scheme.toLowerCase() === "basic" ? "basic" : "bearer",
    ...named,
    ...(exchange && { token: describeLogin(document, exchange) }),
  };
}

function describeLogin(document: OpenApiDocument, exchange: TokenExchange): TokenDescription {
  const login = operationsOf(document).find(({ operation }) => operation.operationId === exchange.login);
  const fields = login === undefined ? [] : loginFields(document, login.operation, exchange);
  const constants = Object.fromEntries(
    fields.flatMap(({ pointer, constant }) => (constant === undefined ? [] : [[pointer, constant]])),
  );
  return {
    login: methodName(exchange.login),
    ...(exchange.refresh && { refresh: methodName(exchange.refresh) }),
    credential: exchange.credential,
    ...(Object.keys(constants).length > 0 && { constants }),
    token: exchange.token,
    ...(exchange.lifetime && { lifetime: exchange.lifetime }),
    ...(exchange.lifetimeDefault && { lifetimeMs: durationMs(exchange.lifetimeDefault) }),
  };
}

/** RFC 6749 sections 4.4.2 (what is sent) and 5.1 (what is answered). */
function describeEndpoint({ operationId, urls, path, scopes, word }: TokenEndpoint): TokenDescription {
  const servers = Object.entries(urls).map(([name, url]) => [name, url.slice(0, url.length - path.length)]);
  const constants = {
    "/grant_type": "client_credentials",
    ...(scopes.length > 0 && { "/scope": scopes.join(" ") }),
    ...Object.fromEntries(
      Object.entries(word.parameters ?? {}).map(([name, value]) => [
        `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
        value,
      ]),
    ),
  };
  return {
    login: operationId,
    credential: { clientId: "/client_id", clientSecret: "/client_secret" },
    constants,
    endpoint: {
      server: urls[""] === undefined ? Object.fromEntries(servers) : (servers[0]?.[1] ?? ""),
      path,
      ...(word.authentication === "client_secret_post" && { inBody: true as const }),
    },
    token: "/access_token",
    lifetime: "/expires_in",
    ...(word.lifetimeDefault && { lifetimeMs: durationMs(word.lifetimeDefault) }),
  };
}
