import type { Route, RouteMatch } from "../document/route-table.ts";
import type { TokenEndpoint } from "../document/token-endpoint.ts";
import { parseQuery } from "../validate/parse-query.ts";
import type { SimulatedDocument } from "../validate/simulated-document.ts";
import { validateRequest } from "../validate/validate-request.ts";
import type { Violation } from "../validate/violation.ts";
import type { Answer } from "./answer.ts";
import { answerTokenRequest, endpointAt } from "./answer-token-request.ts";
import { chooseResponse } from "./choose-response.ts";
import type { Crossed } from "./count-requests.ts";
import { errorResponse } from "./error-response.ts";
import { parsePreferences } from "./parse-preferences.ts";
import type { Preferences } from "./parse-preferences.ts";
import type { RecordedRequest } from "./recorded-request.ts";
import { limitHeaders, refuseTooMany } from "./refuse-too-many.ts";
import { writeResponse } from "./write-response.ts";

/** A response, and the record of the exchange. */
export interface Answered {
  readonly response: Response;
  readonly recorded: RecordedRequest;
}

/** Answers a request: find the operation, validate the request, choose an answer, write it. */
export async function answerRequest(
  documents: readonly SimulatedDocument[],
  request: Request,
  forced: (operationId: string) => Preferences | undefined,
  count: (simulated: SimulatedDocument, route: Route, request: Request) => Crossed | undefined,
): Promise<Answered> {
  const { pathname, search, host } = new URL(request.url);
  const headers = Object.fromEntries(request.headers);
  const received = {
    method: request.method,
    path: pathname,
    pathParameters: {},
    query: {},
    headerParameters: {},
    cookies: {},
    headers,
  };
  const [endpoint, giver] = findEndpoint(documents, request.method, pathname, host);
  if (endpoint !== undefined && giver !== undefined) {
    const body = await request.text();
    const { status, body: answered, violations } = answerTokenRequest(giver, endpoint, request.headers, body);
    return {
      response: Response.json(answered, { status, headers: { "cache-control": "no-store" } }),
      recorded: {
        ...received,
        operationId: endpoint.operationId,
        body: Object.fromEntries(new URLSearchParams(body)),
        violations,
        status,
        answer: { mediaType: "application/json", body: answered },
      },
    };
  }
  const found = findDocument(documents, request.method, pathname, host);
  if (!found) {
    const message = `Nothing is served at ${pathname}. Documents: ${documents.map(({ name }) => `/${name}`).join(", ")}`;
    const violations = [violationOf("path", "unknown", message)];
    const response = Response.json({ message }, { status: 404 });
    return { response, recorded: { ...received, violations, status: 404, answer: { body: { message } } } };
  }

  const { simulated, match } = found;
  if (match.kind !== "operation") return refuse(simulated, match, received);
  const { route, captures } = match;
  const crossed = count(simulated, route, request);
  const bytes = new Uint8Array(await request.arrayBuffer());
  const validated = await validateRequest(simulated, route, {
    captures,
    bytes,
    headers: request.headers,
    query: parseQuery(search),
  });
  const { violations } = validated;
  const accept = request.headers.get("accept") ?? "";
  const preferences = crossed
    ? {}
    : (forced(route.operationId) ?? parsePreferences(request.headers.get("prefer")));
  // Before anything else is looked at.
  const answer = crossed
    ? refuseTooMany(simulated, route, validated, accept)
    : violations.length > 0
      ? errorResponse(simulated, route, violations)
      : chooseResponse(simulated, route, validated, preferences, accept);
  const response = writeResponse(simulated.document, route, answer, violations);
  if (crossed)
    for (const [name, value] of Object.entries(limitHeaders(crossed))) response.headers.set(name, value);
  return {
    response: request.method === "HEAD" ? new Response(null, response) : response,
    recorded: {
      ...received,
      operationId: route.operationId,
      pathParameters: validated.path,
      headerParameters: validated.headers,
      cookies: validated.cookies,
      query: validated.query,
      ...(validated.body !== undefined && { body: validated.body }),
      violations,
      status: answer.status,
      answer: answerRecord(answer),
    },
  };
}

type Received = Omit<RecordedRequest, "violations" | "status" | "answer">;
type Refusal = Exclude<RouteMatch, { readonly kind: "operation" }>;

function refuse(simulated: SimulatedDocument, match: Refusal, received: Received): Answered {
  const violations =
    match.kind === "method"
      ? [violationOf("method", "unknown", `must be ${match.allowed.join(" or ")}, not ${received.method}`)]
      : [
          violationOf(
            "path",
            "unknown",
            `${received.path} does not exist in ${simulated.document.info.title}`,
          ),
        ];
  const sibling: Route | undefined = match.kind === "method" ? match.sibling : undefined;
  const answer = errorResponse(simulated, sibling, violations);
  const response = writeResponse(simulated.document, undefined, answer, violations);
  // RFC 9110 §15.5.6: a 405 lists the allowed methods.
  if (match.kind === "method") response.headers.set("allow", match.allowed.join(", "));
  return {
    response,
    recorded: { ...received, violations, status: answer.status, answer: answerRecord(answer) },
  };
}

/** The token endpoint that a request is for, and the document that describes it. */
function findEndpoint(
  documents: readonly SimulatedDocument[],
  method: string,
  path: string,
  host: string,
): readonly [TokenEndpoint, SimulatedDocument] | readonly [] {
  for (const simulated of documents) {
    const mount = mountOf(simulated.name);
    const paths = [
      ...(path.startsWith(`${mount}/`) ? [path.slice(mount.length)] : []),
      ...(documents.length === 1 ? [path] : []),
    ];
    for (const below of paths) {
      const endpoint = endpointAt(simulated, method, host, below);
      if (endpoint !== undefined) return [endpoint, simulated];
    }
  }
  return [];
}

function findDocument(
  documents: readonly SimulatedDocument[],
  method: string,
  path: string,
  host: string,
): { readonly simulated: SimulatedDocument; readonly match: RouteMatch } | undefined {
  const [only, ...others] = documents;
  const mounted = documents.find(
    ({ name }) => path === mountOf(name) || path.startsWith(`${mountOf(name)}/`),
  );
  const below = mounted && {
    simulated: mounted,
    match: mounted.table.match(method, path.slice(mountOf(mounted.name).length), host),
  };
  if (!only || others.length > 0 || (below && below.match.kind !== "path")) return below;
  return { simulated: only, match: only.table.match(method, path, host) };
}

function violationOf(where: Violation["where"], rule: string, message: string): Violation {
  return { where, pointer: "", rule, message };
}

function answerRecord({ example, mediaType, body }: Answer): RecordedRequest["answer"] {
  return {
    ...(example !== undefined && { example }),
    ...(mediaType !== undefined && { mediaType }),
    ...(body !== undefined && { body }),
  };
}

/** The path under which a document is served. */
export function mountOf(name: string): string {
  return `/${encodeURIComponent(name)}`;
}
