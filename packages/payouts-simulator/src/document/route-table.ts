import type {
  OpenApiDocument,
  Operation,
  Parameter,
  SecurityRequirement,
  Server,
} from "./openapi-document.ts";
import { operationsOf } from "./operations-of.ts";
import type { LocatedOperation } from "./operations-of.ts";
import { ownServers } from "./servers-of.ts";

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
  /**
   * Finds the operation for a method (upper case) and a path that is still percent-encoded.
   *
   * @param host - a host that the document names serves only the operations that it names it for. Any other stands for
   *   all of them: there each operation is below the document's servers, and where its own server has it.
   */
  match(method: string, path: string, host?: string): RouteMatch;
  /** Whether the document names this host. */
  knowsHost(host: string): boolean;
}

export function createRouteTable(document: OpenApiDocument): RouteTable {
  const matchers = operationsOf(document)
    .flatMap((located) => {
      const route = routeOf(document, located);
      const own = ownServers(located);
      const matchersOf = (servers: readonly Server[] = [{ url: "/" }], rank: string): Matcher[] =>
        servers.map((server) => matcherOf(route, serverPattern(server), rank));
      return own === undefined
        ? matchersOf(document.servers, "0")
        : // Where one address stands for all hosts, that of the document comes first.
          [
            ...matchersOf(own, "1"),
            ...matchersOf(document.servers, "0").map((matcher) => ({ ...matcher, host: undefined })),
          ];
    })
    .sort((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0));

  const knowsHost = (host: string): boolean => matchers.some((matcher) => matcher.host?.test(host));
  return {
    routes: [...new Set(matchers.map(({ route }) => route))],
    knowsHost,
    match(method, path, host = "") {
      const isKnown = knowsHost(host);
      const matches = matchers.filter(
        (matcher) => matcher.pattern.test(path) && (!isKnown || matcher.host?.test(host)),
      );
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
  /** Of the host and port that the server names. */
  readonly host: RegExp | undefined;
  readonly pattern: RegExp;
  /** Sorts concrete segments before templated ones (OpenAPI 3.1 §4.8.8.2). */
  readonly order: string;
  capture(path: string): Readonly<Record<string, string>>;
}

function matcherOf(route: Route, { host, prefix }: ServerPattern, rank: string): Matcher {
  const names: string[] = [];
  const source = route.path.split(/(\{[^}]+\})/).map((part) => {
    // What the document percent-encodes stays so.
    if (!part.startsWith("{")) return escaped(encodeURI(part).replaceAll("%25", "%"));
    names.push(part.slice(1, -1));
    return "([^/]+?)";
  });
  const pattern = new RegExp(`^${prefix}${source.join("")}$`);
  const segments = route.path.split("/").map((segment) => {
    if (!segment.includes("{")) return "0";
    return /^\{[^}]+\}$/.test(segment) ? "2" : "1";
  });
  return {
    route,
    host,
    pattern,
    order: rank + segments.join(""),
    capture(path) {
      const values = pattern.exec(path)?.slice(1) ?? [];
      return Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""]));
    },
  };
}

/** What a server's address may be, whatever the values of its variables. */
interface ServerPattern {
  /** Absent: the address is relative. */
  readonly host: RegExp | undefined;
  /** Of the path before the operation's, as the source of a regular expression. */
  readonly prefix: string;
}

function serverPattern({ url, variables = {} }: Server): ServerPattern {
  const [, host, path = ""] = /^(?:[^/:]+:)?(?:\/\/([^/]*))?(.*)$/.exec(url) ?? [];
  const sourceOf = (text: string, free: string): string =>
    text
      .split(/(\{[^}]+\})/)
      .map((part) => {
        if (!part.startsWith("{")) return escaped(part);
        const { default: usual = part.slice(1, -1), enum: values } = variables[part.slice(1, -1)] ?? {};
        return `(?:${[...(values ?? [usual]).map(escaped), ...(values ? [] : [free])].join("|")})`;
      })
      .join("");
  return {
    host: host === undefined ? undefined : new RegExp(`^${sourceOf(host.toLowerCase(), "[^/.:]+")}$`),
    prefix: sourceOf(path.replace(/^([^/])/, "/$1").replace(/\/+$/, ""), "[^/]+?"),
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
