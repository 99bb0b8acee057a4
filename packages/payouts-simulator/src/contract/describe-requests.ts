import { documentedResponses, responseForStatus } from "../answer/documented-responses.ts";
import type { RecordedRequest } from "../answer/recorded-request.ts";
import { resolveEveryPointer } from "../document/json-pointer.ts";
import { operationsOf } from "../document/operations-of.ts";
import { mediaKindOf } from "../document/media-types.ts";
import { ownServers } from "../document/servers-of.ts";
import type { Route } from "../document/route-table.ts";
import { asTexts } from "./as-texts.ts";
import { contractCredential } from "./contract-credential.ts";
import { securityAlternatives } from "../document/security-scheme.ts";
import { tokenEndpoint } from "../document/token-endpoint.ts";
import { callCases, firstCall } from "./call-cases.ts";
import type { CallCase } from "./call-cases.ts";
import type { ContractContext } from "./contract-context.ts";
import { disagreements } from "./disagreements.ts";
import { expectedResult } from "./expected-result.ts";
import { settleCall } from "./settle-call.ts";

/** The client sends what the document requires and what the caller passes. */
export function describeRequests(context: ContractContext, route: Route): void {
  const { document, it, expect, startClient } = context;
  for (const call of callCases(document, route)) {
    it(`sends ${call.title}`, async () => {
      const client = startClient(call.fillReference ? { fillReference: true } : {});
      const settled = await settleCall(client, document, route, call);
      const sent = onlyRequest(context, route, settled);
      expect(differences(call, sent), "values that were passed but not sent unchanged").toEqual([]);
      expect(missing(call, sent), "values that the client should have added").toEqual([]);
      if ("error" in settled) throw settled.error;
      const answered = responseForStatus(documentedResponses(document, route.operation), sent.status);
      const expected = answered && expectedResult(answered, sent.answer.body);
      expect(settled.value, `the value of a ${sent.status}`).toEqual(expected);
    });
  }
  for (const names of securityAlternatives(document, route.security).slice(1)) {
    const which = names.length === 0 ? "no credential" : `the credential for ${names.join(" and ")} alone`;
    it(`sends it with ${which}`, async () => {
      const all = contractCredential(document, context.routes) as Readonly<Record<string, unknown>>;
      const credential =
        names.length === 0 ? undefined : Object.fromEntries(names.map((name) => [name, all[name]]));
      const settled = await settleCall(
        startClient({ credential }),
        document,
        route,
        firstCall(document, route),
      );
      onlyRequest(context, route, settled);
      if ("error" in settled) throw settled.error;
    });
  }
  if (!context.isInProcess || !hasOwnServers(document)) return;
  it("sends it, and what it logs in with, to the servers that the document names", async () => {
    const call = firstCall(document, route);
    const settled = await settleCall(startClient({ baseUrl: undefined }), document, route, call);
    onlyRequest(context, route, settled); // the simulator serves at each host what the document has there
    if ("error" in settled) throw settled.error;
  });
}

/** Whether some operation is on another server than the rest. */
function hasOwnServers(document: ContractContext["document"]): boolean {
  return operationsOf(document).some((located) => ownServers(located) !== undefined);
}

/** The request of the call, after a check that it is the only one and that the document allows it. */
function onlyRequest(context: ContractContext, route: Route, settled: object): RecordedRequest {
  const { document, expect, simulator } = context;
  const { requests } = simulator;
  if (requests.length === 0 && "error" in settled) throw settled.error;
  expect(
    requests.flatMap(({ violations }) => violations),
    "violations of the document",
  ).toEqual([]);
  const exchanges = tokenOperations(document);
  const isOwn = ({ operationId }: RecordedRequest): boolean => operationId === route.operationId;
  const own = requests.filter((request) => isOwn(request) || !exchanges.has(request.operationId));
  expect(own.map(nameOf), "the requests of the call").toEqual([nameOf(route)]);
  const [sent] = own;
  if (!sent) throw new Error(`The client sent no request for ${route.operationId}.`);
  return sent;
}

/** The operations that a client calls by itself to exchange its credential for a token. */
function tokenOperations(document: ContractContext["document"]): ReadonlySet<string | undefined> {
  const schemes = Object.values(document.components?.securitySchemes ?? {});
  const words = schemes.flatMap((scheme) =>
    "x-payouts-token" in scheme ? (scheme["x-payouts-token"] ?? []) : [],
  );
  const endpoints = Object.keys(document.components?.securitySchemes ?? {}).map(
    (name) => tokenEndpoint(document, name)?.operationId,
  );
  return new Set([...endpoints, ...words.flatMap(({ login, refresh }) => [login, refresh])].filter(Boolean));
}

function nameOf({ operationId, method }: { readonly operationId?: string; readonly method: string }): string {
  return `${method} ${operationId ?? "of an unknown operation"}`;
}

function differences(call: CallCase, request: RecordedRequest): string[] {
  const { pathParameters, query, headerParameters, cookies, headers } = request;
  const { idempotencyHeader: keyHeader, idempotencyKey: key } = call;
  const isKeyChanged = keyHeader !== undefined && key !== undefined && headers[keyHeader] !== String(key);
  // What is bytes is shown as text in a document.
  const body = request.body instanceof Uint8Array ? new TextDecoder().decode(request.body) : request.body;
  // What a form carries is text: whether `1` was a number, its schema says, and examples often say otherwise.
  const isForm = /^(form|multipart)$/.test(mediaKindOf(headers["content-type"] ?? ""));
  const [given, read] = isForm ? [asTexts(call.body), asTexts(body)] : [call.body, body];
  return [
    ...disagreements(call.path, pathParameters).map((pointer) => `path ${pointer}`),
    ...disagreements(call.query, query).map((pointer) => `query ${pointer}`),
    ...disagreements(call.headers, headerParameters).map((pointer) => `header ${pointer.slice(1)}`),
    ...(isKeyChanged ? [`header ${keyHeader}`] : []),
    ...disagreements(call.cookies, cookies).map((pointer) => `cookie ${pointer.slice(1)}`),
    ...(given === undefined ? [] : disagreements(given, read).map((pointer) => `body ${pointer}`)),
  ];
}

function missing(
  { filledByClient, idempotencyHeader }: CallCase,
  { body, headers }: RecordedRequest,
): string[] {
  const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === "";
  const inBody = filledByClient.filter((pointer) => resolveEveryPointer(body, pointer).some(isEmpty));
  const lacksKey = idempotencyHeader !== undefined && isEmpty(headers[idempotencyHeader]);
  return lacksKey ? [...inBody, idempotencyHeader] : inBody;
}
