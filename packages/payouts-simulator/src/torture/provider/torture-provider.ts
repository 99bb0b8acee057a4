import type { IncomingMessage, ServerResponse } from "node:http";
import type { OpenApiDocument } from "../../document/openapi-document.ts";
import type { Route } from "../../document/route-table.ts";
import { serverPrefixes } from "../../document/server-prefixes.ts";
import { listen, stop } from "../../fault/loopback-server.ts";
import { transmit } from "../../fault/transmit.ts";
import { documentedAnswers, type DocumentedAnswers } from "../../provider/documented-answers.ts";
import { providerModel } from "../../provider/plan/provider-model.ts";
import { simulateDocument } from "../../validate/simulated-document.ts";
import { FaultySending, type SendingTransport } from "./faulty-sending.ts";
import { TortureSession, type SessionSettings } from "./torture-session.ts";

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

/** Serves the simulator's provider of a document, with the faults of each session. */
export async function createTortureProvider(document: OpenApiDocument): Promise<TortureProvider> {
  const simulated = simulateDocument({ name: "tortured", document });
  const model = providerModel(simulated);
  const { table } = simulated;
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

  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const at = performance.now();
    const [, id = "", ...rest] = (incoming.url ?? "").split("/");
    const session = sessions.get(id);
    const request = await requestOf(incoming);
    if (session === undefined) {
      outgoing.writeHead(404, { "content-type": "application/json" }).end("{}");
      return;
    }
    const { response, then } = await session.answer(request, `/${rest.join("/")}`, at, elsewhere.origin);
    const { status, headers } = response;
    const body = response.body === null ? undefined : new Uint8Array(await response.arrayBuffer());
    transmit(outgoing, { status, headers: Object.fromEntries(headers), body }, then);
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
      const session = new TortureSession(model, settings);
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

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { method = "GET", headers, url = "/" } = incoming;
  const pairs = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  const body = Buffer.concat(chunks);
  return new Request(`http://${headers.host ?? "provider.invalid"}${url}`, {
    method,
    headers: pairs,
    ...(body.length > 0 && method !== "GET" && method !== "HEAD" && { body }),
  });
}
