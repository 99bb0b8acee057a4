import { pointerOf } from "../document/json-pointer.ts";
import type { Parameter } from "../document/openapi-document.ts";
import type { Route } from "../document/route-table.ts";
import { securityScheme } from "../document/security-scheme.ts";
import { checkSecurity } from "./check-security.ts";
import { decodeQuery, decodeText } from "./decode-parameter.ts";
import type { QueryPair } from "./parse-query.ts";
import { readCookie } from "./read-cookie.ts";
import type { SimulatedDocument } from "./simulated-document.ts";
import { validateBody } from "./validate-body.ts";
import type { IncomingBody } from "./validate-body.ts";
import type { Violation } from "./violation.ts";

/** A request of an operation, as received. */
export interface IncomingRequest extends IncomingBody {
  /** Values of the template's parameters, still percent-encoded. */
  readonly captures: Readonly<Record<string, string>>;
  readonly query: readonly QueryPair[];
}

/** The values of the request, decoded by the document's schemas, and every violation of the document. */
export interface ValidatedRequest {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly cookies: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly violations: readonly Violation[];
}

/** Validates security, parameters and body. The method and the path are valid: they selected the operation. */
export async function validateRequest(
  simulated: SimulatedDocument,
  route: Route,
  request: IncomingRequest,
): Promise<ValidatedRequest> {
  const parameters = route.parameters.map((parameter) => readParameter(simulated, parameter, request));
  const query = readQuery(simulated, route, request.query);
  const { body, violations: ofBody } = validateBody(simulated, route, request);
  return {
    path: valuesIn("path", parameters),
    query: query.values,
    headers: valuesIn("header", parameters),
    cookies: valuesIn("cookie", parameters),
    body,
    violations: [
      ...checkSecurity(simulated, route.security, request.headers, request.query),
      ...parameters.flatMap(({ violations }) => violations),
      ...query.violations,
      ...ofBody,
    ],
  };
}

interface ReadParameter {
  readonly parameter: Parameter;
  readonly value: unknown;
  readonly violations: readonly Violation[];
}

function valuesIn(place: string, parameters: readonly ReadParameter[]): Record<string, unknown> {
  return Object.fromEntries(
    parameters
      .filter(({ parameter }) => parameter.in === place)
      .map(({ parameter, value }) => [parameter.name, value]),
  );
}

function readParameter(
  simulated: SimulatedDocument,
  parameter: Parameter,
  request: IncomingRequest,
): ReadParameter {
  if (parameter.in === "query") return { parameter, value: undefined, violations: [] };
  const raw = rawText(parameter, request);
  const decode = parameter.in === "header" ? (text: string): string => text.trim() : undefined;
  const value = raw === undefined ? undefined : decodeText(simulated.document, parameter, raw, decode);
  return { parameter, value, violations: checkParameter(simulated, parameter, value) };
}

function rawText({ in: place, name }: Parameter, { captures, headers }: IncomingRequest): string | undefined {
  if (place === "path") return captures[name];
  return place === "header" ? (headers.get(name) ?? undefined) : readCookie(headers, name);
}

function checkParameter(
  { validators }: SimulatedDocument,
  parameter: Parameter,
  value: unknown,
): Violation[] {
  const { in: where, name, required = false, schema, content } = parameter;
  const pointer = pointerOf([name]);
  if (value === undefined)
    return required ? [{ where, pointer, rule: "required", message: "is required" }] : [];
  const checked = schema ?? Object.values(content ?? {})[0]?.schema;
  return validators
    .check(checked, value, "request")
    .map((problem) => ({ where, ...problem, pointer: pointer + problem.pointer }));
}

function readQuery(
  simulated: SimulatedDocument,
  route: Route,
  query: readonly QueryPair[],
): { values: Record<string, unknown>; violations: Violation[] } {
  const { document } = simulated;
  const known = new Set<QueryPair>();
  const values: Record<string, unknown> = {};
  const violations: Violation[] = [];
  for (const parameter of route.parameters.filter((each) => each.in === "query")) {
    const { value, used } = decodeQuery(document, parameter, query);
    used.forEach((pair) => known.add(pair));
    if (value !== undefined) values[parameter.name] = value;
    violations.push(...checkParameter(simulated, parameter, value));
  }
  const schemes = route.security.flatMap(Object.keys).map((name) => securityScheme(document, name));
  const keys = schemes.flatMap((scheme) =>
    scheme?.type === "apiKey" && scheme.in === "query" ? scheme.name : [],
  );
  for (const pair of query) {
    if (known.has(pair) || keys.includes(pair.name)) continue;
    const pointer = pointerOf([pair.name]);
    const message = "is not a parameter of this operation";
    violations.push({ where: "query", pointer, rule: "undeclared", message });
  }
  return { values, violations };
}
