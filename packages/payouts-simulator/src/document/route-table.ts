import type { OpenApiDocument, Operation, Parameter, SecurityRequirement } from "./openapi-document.ts";
import { operationsOf } from "./operations-of.ts";
import type { LocatedOperation } from "./operations-of.ts";
import { serverPrefixes } from "./server-prefixes.ts";

/** One operation, with the facts that its path item and its document add. */
export interface Route {
  /** The `operationId` of the document, else method and path. */
  readonly operationId: string;
  /** Upper case. */
  readonly method: string;
  /** The template, without the server's prefix: `/payouts/{id}`. */
  readonly path: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
  /** Alternatives. Empty: no credential is required. */
  readonly security: readonly SecurityRequirement[];
}

export type RouteMatch =
  | { readonly kind: "operation"; readonly route: Route; readonly captures: Readonly<Record<string, string>> }
  | { readonly kind: "method"; readonly allowed: readonly string[]; readonly sibling: Route }
  | { readonly kind: "path" };

/** All operations of a document. */
export interface RouteTable {
  readonly routes: readonly Route[];
  /** Finds the operation for a method (upper case) and a path that is still percent-encoded. */
  match(method: string, path: string): RouteMatch;
}

export function createRouteTable(document: OpenApiDocument): RouteTable {
  const matchers = operationsOf(document)
    .flatMap((located) => {
      const route = routeOf(document, located);
      const servers = located.operation.servers ?? located.pathItem.servers ?? document.servers;
      return serverPrefixes(servers).map((prefix) => matcherOf(route, prefix + route.path));
    })
    .sort((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0));

  return {
    routes: [...new Set(matchers.map(({ route }) => route))],
    match(method, path) {
      const matches = matchers.filter(({ pattern }) => pattern.test(path));
      const match =
        matches.find(({ route }) => route.method === method) ??
        // RFC 9110 §9.3.2: HEAD is GET without the content.
        matches.find(({ route }) => method === "HEAD" && route.method === "GET");
      if (match) return { kind: "operation", route: match.route, captures: match.capture(path) };
      const [sibling] = matches;
      if (!sibling) return { kind: "path" };
      const allowed = [...new Set(matches.map(({ route }) => route.method))];
      return { kind: "method", allowed, sibling: sibling.route };
    },
  };
}

function routeOf(
  document: OpenApiDocument,
  { path, method: lowerCase, operation, parameters }: LocatedOperation,
): Route {
  const method = lowerCase.toUpperCase();
  return {
    operationId: operation.operationId ?? `${method} ${path}`,
    method,
    path,
    operation,
    parameters: parameters.filter((parameter) => !isIgnored(parameter)),
    security: operation.security ?? document.security ?? [],
  };
}

/** OpenAPI 3.1 §4.8.12.2: header parameters of these names are ignored. */
function isIgnored({ in: place, name }: Parameter): boolean {
  return place === "header" && /^(accept|content-type|authorization)$/i.test(name);
}

interface Matcher {
  readonly route: Route;
  readonly pattern: RegExp;
  /** Sorts concrete segments before templated ones (OpenAPI 3.1 §4.8.8.2). */
  readonly order: string;
  capture(path: string): Readonly<Record<string, string>>;
}

function matcherOf(route: Route, template: string): Matcher {
  const names: string[] = [];
  const source = template.split(/(\{[^}]+\})/).map((part) => {
    if (!part.startsWith("{")) return encodeURI(part).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    names.push(part.slice(1, -1));
    return "([^/]+?)";
  });
  const pattern = new RegExp(`^${source.join("")}$`);
  const segments = template.split("/").map((segment) => {
    if (!segment.includes("{")) return "0";
    return /^\{[^}]+\}$/.test(segment) ? "2" : "1";
  });
  return {
    route,
    pattern,
    order: segments.join(""),
    capture(path) {
      const values = pattern.exec(path)?.slice(1) ?? [];
      return Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""]));
    },
  };
}
