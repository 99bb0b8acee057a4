import type { IncomingMessage, ServerResponse } from "node:http";
import type { OpenApiDocument } from "../../document/openapi-document.ts";
import { createRouteTable, type Route } from "../../document/route-table.ts";
import { serverPrefixes } from "../../document/server-prefixes.ts";
import { answerArrival, type ProviderContext } from "./answer-arrival.ts";
import { attemptHeader, readArrival } from "./arrival.ts";
import { documentedAnswers, type DocumentedAnswers } from "./documented-answers.ts";
import { FaultySending, type SendingTransport } from "./faulty-sending.ts";
import { tokenGiver } from "./give-token.ts";
import { listen, stop } from "./loopback-server.ts";
import { TortureSession, type SessionSettings } from "./torture-session.ts";
import { transmit } from "./transmit.ts";

/** A session, and how a client reaches it. */
export interface OpenSession {
  readonly session: TortureSession;
  /** The client's option `baseUrl`. */
  readonly baseUrl: string;
  /** The client's option `fetch`, which loses the requests that the fault names. */
  readonly fetch: typeof globalThis.fetch;
  close(): void;
}

/** A session that is reached over HTTP. */
export interface ServedSession extends OpenSession {
  /** What `fetch` does, as the client's option `transport`, over one of the client's. */
  over(transport: SendingTransport): SendingTransport;
}

/** A provider that plays faults, over HTTP on the loopback interface. */
export interface TortureProvider {
  readonly routes: readonly Route[];
  readonly answersOf: (route: Route) => DocumentedAnswers;
  open(settings: SessionSettings): ServedSession;
  close(): Promise<void>;
}

/**
 * Simulates a provider from its document. It commits writes, recognises repeats as `x-payouts-idempotency` describes,
 * lists the committed payouts where `x-payouts-reconcile` looks for them, and plays the faults of each session.
 */
export async function createTortureProvider(document: OpenApiDocument): Promise<TortureProvider> {
  const table = createRouteTable(document);
  const giveToken = tokenGiver(document);
  const prefix = serverPrefixes(document.servers)[0];
  const sessions = new Map<string, TortureSession>();
  const known = new Map<Route, DocumentedAnswers>();
  const answersOf = (route: Route): DocumentedAnswers => {
    const answers = known.get(route) ?? documentedAnswers(document, route);
    known.set(route, answers);
    return answers;
  };

  const elsewhere = await listen((request, response) => {
    const session = sessions.get(request.url?.split("/")[1] ?? "");
    if (session !== undefined) session.misdirected += 1;
    request.resume();
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  const closed = await listen(() => undefined);
  await stop(closed.server);

  const context: ProviderContext = { document, routes: table.routes, elsewhere: elsewhere.origin };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const at = performance.now();
    const [, id = "", ...rest] = (request.url ?? "").split("/");
    const address = `/${rest.join("/")}`;
    const session = sessions.get(id);
    const { pathname } = new URL(address, own.origin);
    const token = giveToken(request.method ?? "", pathname);
    if (session !== undefined && token !== undefined) {
      request.resume();
      transmit(response, token);
      return;
    }
    const match = table.match(request.method ?? "", pathname);
    if (session === undefined || match.kind !== "operation") {
      request.resume();
      response.writeHead(404, { "content-type": "application/json" }).end("{}");
      return;
    }
    const { route } = match;
    const arrival = await readArrival(request, route, address, at);
    const attempt = request.headers[attemptHeader];
    const step = session.receive(arrival, typeof attempt === "string" ? attempt : undefined);
    const answers = answersOf(route);
    const url = `http://${request.headers.host ?? ""}${request.url ?? ""}`;
    transmit(
      response,
      await answerArrival(context, { session, route, answers, arrival, url }, step),
      step?.then,
    );
  };
  const own = await listen((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });

  let opened = 0;
  return {
    routes: table.routes,
    answersOf,
    open(settings) {
      opened += 1;
      const id = `s${opened}`;
      const session = new TortureSession(settings);
      sessions.set(id, session);
      const isFaulty = (method: string, url: URL): boolean => {
        const match = table.match(method, url.pathname.slice(id.length + 1));
        return match.kind === "operation" && match.route.operationId === settings.operationId;
      };
      const sending = new FaultySending(session, isFaulty, closed.origin);
      return {
        session,
        baseUrl: `${own.origin}/${id}${prefix}`,
        fetch: sending.fetch,
        over: (transport) => sending.over(transport),
        close: () => sessions.delete(id),
      };
    },
    async close() {
      await Promise.all([stop(own.server), stop(elsewhere.server)]);
    },
  };
}
