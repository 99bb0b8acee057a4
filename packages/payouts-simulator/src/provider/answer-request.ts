import { dereference } from "../document/dereference.ts";
import type { Route, RouteMatch } from "../document/route-table.ts";
import type { TokenEndpoint } from "../document/token-endpoint.ts";
import { parseQuery } from "../validate/parse-query.ts";
import type { SimulatedDocument } from "../validate/simulated-document.ts";
import { validateRequest } from "../validate/validate-request.ts";
import type { Violation } from "../validate/violation.ts";
import type { Answer } from "../answer/answer.ts";
import { answerTokenRequest, endpointAt } from "../answer/answer-token-request.ts";
import { chooseResponse } from "../answer/choose-response.ts";
import { credentialOf, type Crossed } from "../answer/count-requests.ts";
import { errorResponse } from "../answer/error-response.ts";
import { parsePreferences } from "../answer/parse-preferences.ts";
import type { Preferences } from "../answer/parse-preferences.ts";
import type { RecordedRequest } from "../answer/recorded-request.ts";
import { limitHeaders, refuseTooMany } from "../answer/refuse-too-many.ts";
import { writeResponse } from "../answer/write-response.ts";
import type { Step } from "../fault/fault.ts";
import { logIn } from "./log-in.ts";
import { playStep, type Stage } from "./play-step.ts";
import type { Provider } from "./provider.ts";
import type { ProviderAnswer } from "./provider-answer.ts";
import type { ProviderRequest } from "./provider-request.ts";

/** A document, and the provider that plays it. */
export interface PlayedDocument {
  readonly simulated: SimulatedDocument;
  readonly provider: Provider;
}

/** A response, what becomes of it on its way, and the record of the exchange. */
export interface Answered {
  readonly response: Response;
  readonly then: NonNullable<Step["then"]>;
  readonly recorded: RecordedRequest;
}

/** What decides about an answer besides the request. */
export interface Direction {
  /** The documented answer that an operation is forced to give. */
  forced?(operationId: string): Preferences | undefined;
  /** The limit that a request goes beyond. */
  crossed?(simulated: SimulatedDocument, route: Route, request: Request): Crossed | undefined;
  /** The fault that a valid request meets. */
  step?(simulated: SimulatedDocument, request: ProviderRequest): Step | undefined;
  /** Lets invalid requests pass: where faults are what is tested. */
  readonly isLenient?: boolean;
  /** `url` stands for the address of the request, where another one led here. */
  readonly stage: Omit<Stage, "url"> & Partial<Pick<Stage, "url">>;
}

/** Answers a request: find the operation, validate the request, let the provider do what it asks for, write the answer. */
export async function answerRequest(
  played: readonly PlayedDocument[],
  request: Request,
  direction: Direction,
): Promise<Answered> {
  const documents = played.map(({ simulated }) => simulated);
  const { pathname, search, host } = new URL(request.url);
  const headers = Object.fromEntries(request.headers);
  const received = {
    at: new Date(direction.stage.clock.now()),
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
      then: "answer",
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
    return {
      response,
      then: "answer",
      recorded: { ...received, violations, status: 404, answer: { body: { message } } },
    };
  }

  const { simulated, match } = found;
  if (match.kind !== "operation") return refuse(simulated, match, received);
  const { route, captures } = match;
  const crossed = direction.crossed?.(simulated, route, request);
  const bytes = new Uint8Array(await request.arrayBuffer());
  const validated = await validateRequest(simulated, route, {
    captures,
    bytes,
    headers: request.headers,
    query: parseQuery(search),
  });
  const { violations } = validated;
  const accept = request.headers.get("accept") ?? "";
  const preferred = direction.forced?.(route.operationId) ?? parsePreferences(request.headers.get("prefer"));
  const choose = async (): Promise<{ readonly answer: ProviderAnswer; readonly then: Answered["then"] }> => {
    // Before anything else is looked at.
    if (crossed) return { answer: refuseTooMany(simulated, route, validated, accept), then: "answer" };
    if (violations.length > 0 && direction.isLenient !== true)
      return { answer: errorResponse(simulated, route, violations), then: "answer" };
    if (preferred.status !== undefined || preferred.example !== undefined) {
      const answer = chooseResponse(simulated, route, validated, preferred, accept);
      if (answer.isPreferred === true) return { answer, then: "answer" };
    }
    const asked: ProviderRequest = {
      route,
      values: validated,
      headers: request.headers,
      said: bytes.length === 0 ? pathname + search : new TextDecoder().decode(bytes),
      account: accountOf(simulated, request),
    };
    const provider = played.find((each) => each.simulated === simulated)?.provider;
    if (provider === undefined) throw new Error(`Nothing plays ${simulated.name}.`);
    const step = direction.step?.(simulated, asked) ?? {};
    const answer = await playStep(provider, asked, step, { url: request.url, ...direction.stage });
    return {
      answer: logIn(simulated, asked, answer),
      then: answer.isLost ? "reset" : (step.then ?? "answer"),
    };
  };
  const { answer, then } = await choose();
  const response = writeResponse(simulated.document, route, answer, violations);
  for (const [name, value] of Object.entries({ ...answer.headers, ...(crossed && limitHeaders(crossed)) }))
    response.headers.set(name, value);
  return {
    response: request.method === "HEAD" ? new Response(null, response) : response,
    then,
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

/** Whose a request is: its credential, and the values that a document asks of every request of an account. */
function accountOf({ document, tokens }: SimulatedDocument, { headers }: Request): string {
  const globals = document["x-speakeasy-globals"]?.parameters ?? [];
  const values = globals.map((written) => {
    const parameter = dereference(document, written);
    return parameter?.in === "header" ? headers.get(parameter.name) : null;
  });
  const credential = credentialOf(document, { headers });
  const schemes = Object.keys(document.components?.securitySchemes ?? {});
  // All tokens of a login are of one account.
  const owner = schemes
    .map((scheme) => tokens.ownerOf(scheme, credential))
    .find((each) => each !== undefined);
  return JSON.stringify([owner ?? credential, ...values]);
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
    then: "answer",
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

/** Whether a document has something at the path of a request, or is the only one for its host. */
export function hasPlaceFor(played: readonly PlayedDocument[], request: Request): boolean {
  const documents = played.map(({ simulated }) => simulated);
  const { pathname, host } = new URL(request.url);
  const found = findDocument(documents, request.method, pathname, host);
  return (
    (found !== undefined && found.match.kind !== "path") ||
    findEndpoint(documents, request.method, pathname, host).length > 0 ||
    documents.some(({ table }) => table.knowsHost(host))
  );
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
