import { Hono } from "hono";
import { answerRequest, mountOf } from "./answer/answer-request.ts";
import { RequestCounter } from "./answer/count-requests.ts";
import type { RecordedRequest } from "./answer/recorded-request.ts";
import { DocumentError } from "./document/document-error.ts";
import { nameDocument } from "./document/read-document.ts";
import type { NamedDocument } from "./document/read-document.ts";
import { serverPrefixes } from "./document/server-prefixes.ts";
import type { ForcedAnswer, Simulator, SimulatorOptions } from "./simulator.ts";
import { simulateDocument } from "./validate/simulated-document.ts";
import { sendWebhook } from "./webhook/send-webhook.ts";

/** The number of requests in the record: more than a test reads, and little memory for a server that runs for days. */
const journalLength = 1000;

/**
 * Makes a simulator of one OpenAPI 3.1 document, or of several with their names.
 *
 * A document is served under `/<name>`, and a single one under `/` as well, each followed by the path of its servers,
 * such as `/v1`.
 *
 * @throws {DocumentError} A document is not OpenAPI 3.1, has no operation or a broken reference, or has the same name as another.
 *
 * @example
 * ```ts
 * const simulator = createSimulator(document);
 * const client = createExampleClient({ credential: "any", fetch: simulator.fetch });
 * ```
 */
export function createSimulator(
  documents: object | readonly NamedDocument[],
  { limits = false }: SimulatorOptions = {},
): Simulator {
  const named = isList(documents) ? documents : [nameDocument(documents)];
  const simulated = named.map(simulateDocument);
  const names = simulated.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new DocumentError(
      twice,
      "two documents have this name.",
      "Rename the file of one, or change its info.x-payouts-provider.",
    );
  }

  const requests: RecordedRequest[] = [];
  const forced = new Map<string, { readonly answer: ForcedAnswer; left: number }>();
  const operations = simulated.flatMap(({ name, table }) =>
    table.routes.map(({ operationId, method, path }) => ({ document: name, operationId, method, path })),
  );

  const takeForced = (operationId: string): ForcedAnswer | undefined => {
    const entry = forced.get(operationId);
    if (!entry || entry.left <= 0) return undefined;
    entry.left -= 1;
    return entry.answer;
  };
  const counter = new RequestCounter();
  const answer = async (request: Request): Promise<Response> => {
    const { response, recorded } = await answerRequest(
      simulated,
      request,
      takeForced,
      (of, route, counted) =>
        limits ? counter.count(of.name, of.document, route, counted, performance.now()) : undefined,
    );
    requests.push(recorded);
    if (requests.length > journalLength) requests.shift();
    return response;
  };
  const app = new Hono();
  app.all("*", (context) => answer(context.req.raw));
  app.onError((error) => new Response(`The simulator failed to answer: ${error.message}`, { status: 500 }));

  return {
    app,
    operations,
    requests,
    documents: named.map(({ name, document }) => {
      return { name, document, basePath: `${mountOf(name)}${serverPrefixes(document.servers)[0]}` };
    }),
    async fetch(input, init) {
      const address =
        typeof input === "string" && input.startsWith("/") ? `http://simulator.invalid${input}` : input;
      const request = new Request(address, init);
      request.signal.throwIfAborted();
      const response = await answer(request);
      request.signal.throwIfAborted();
      return response;
    },
    force(wanted) {
      const { operationId, times = Infinity } = wanted;
      if (!operations.some((operation) => operation.operationId === operationId)) {
        throw new RangeError(`No operation "${operationId}". \`operations\` of the simulator lists them.`);
      }
      const entry = { answer: wanted, left: times };
      forced.set(operationId, entry);
      return () => {
        if (forced.get(operationId) === entry) forced.delete(operationId);
      };
    },
    sendWebhook: (webhook) => sendWebhook(named, webhook),
    reset() {
      requests.length = 0;
      forced.clear();
      counter.reset();
    },
  };
}

function isList(documents: object): documents is readonly NamedDocument[] {
  return Array.isArray(documents);
}
