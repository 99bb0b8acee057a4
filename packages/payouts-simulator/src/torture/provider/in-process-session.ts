import type { OpenApiDocument } from "../../document/openapi-document.ts";
import { createRouteTable } from "../../document/route-table.ts";
import { serverPrefixes } from "../../document/server-prefixes.ts";
import type { Step } from "../fault/fault.ts";
import { answerArrival } from "./answer-arrival.ts";
import { tokenGiver } from "./give-token.ts";
import { documentedAnswers, type PlainAnswer } from "./documented-answers.ts";
import type { OpenSession } from "./torture-provider.ts";
import { type SessionSettings, TortureSession } from "./torture-session.ts";

const origin = "https://provider.invalid";
const elsewhere = "https://elsewhere.invalid";

/**
 * Opens a session without a server: its `fetch` answers in process. Nothing in it waits but by the clock of the settings,
 * so a simulation can let days pass.
 */
export function openInProcess(document: OpenApiDocument, settings: SessionSettings): OpenSession {
  const table = createRouteTable(document);
  const giveToken = tokenGiver(document);
  const session = new TortureSession(settings);
  const answersOf = new Map(table.routes.map((route) => [route, documentedAnswers(document, route)]));
  const context = { document, routes: table.routes, elsewhere };

  const send = async (url: URL, init: RequestInit): Promise<Response> => {
    const method = init.method ?? "GET";
    const headers = new Headers(init.headers);
    if (url.origin !== origin) {
      session.misdirected += 1;
      return Response.json({});
    }
    const token = giveToken(method, url.pathname);
    if (token !== undefined) return responseOf(token, undefined, undefined);
    const match = table.match(method, url.pathname);
    const route = match.kind === "operation" ? match.route : undefined;
    const answers = route && answersOf.get(route);
    if (route === undefined || answers === undefined) return Response.json({}, { status: 404 });
    const isFaulty = route.operationId === settings.operationId;
    const { attempt, step: drawn } = isFaulty ? session.startAttempt(headers) : {};
    if (drawn?.before !== undefined) throw notConnected(drawn.before);
    const arrival = {
      operationId: route.operationId,
      method,
      address: `${url.pathname}${url.search}`,
      headers: Object.fromEntries(headers),
      query: url.searchParams,
      // A client may give its text as an object that can be sent only once.
      body: init.body instanceof String || typeof init.body === "string" ? String(init.body) : "",
      at: session.clock.now(),
    };
    const step = session.receive(arrival, attempt);
    const answer = await answerArrival(context, { session, route, answers, arrival, url: url.href }, step);
    const response = await responseOf(answer, step?.then, init.signal ?? undefined);
    return init.redirect === "manual" ? response : follow(url, init, response);
  };
  /** As `fetch` does, for a caller who lets it (https://fetch.spec.whatwg.org/#http-redirect-fetch). */
  const follow = (from: URL, init: RequestInit, response: Response): Response | Promise<Response> => {
    const location = response.headers.get("location");
    if (location === null || ![301, 302, 303, 307, 308].includes(response.status)) return response;
    const { body: _body, ...asRead } = init;
    const next = response.status >= 307 ? init : { ...asRead, method: "GET" };
    return send(new URL(location, from), next);
  };

  return {
    session,
    baseUrl: `${origin}${serverPrefixes(document.servers)[0]}`,
    fetch: (input, init = {}) => {
      const sent = send(new URL(input instanceof Request ? input.url : input), init);
      return init.signal ? Promise.race([sent, aborted(init.signal)]) : sent;
    },
    close: () => undefined,
  };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = (): void => reject(signal.reason as Error);
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
  });
}

/** The errors are those of Node's `fetch`. */
function notConnected(before: NonNullable<Step["before"]>): TypeError {
  const cause =
    before === "refuse"
      ? { code: "ECONNREFUSED", syscall: "connect" }
      : { code: "ENOTFOUND", syscall: "getaddrinfo" };
  return new TypeError("fetch failed", { cause: Object.assign(new Error(cause.code), cause) });
}

/** What is left of an answer on its way to the client. */
function responseOf(
  { status, headers, text }: PlainAnswer,
  then: Step["then"] = "answer",
  signal: AbortSignal | undefined,
): Response | Promise<Response> {
  if (then === "hang") return new Promise(() => undefined);
  if (then === "reset") {
    const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" });
    throw new TypeError("fetch failed", { cause });
  }
  if (then === "answer") return new Response(text ?? null, { status, headers });
  const sent = then === "cut" ? (text ?? "{}").slice(0, Math.ceil((text ?? "{}").length / 2)) : " ";
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(sent));
      const end = (why: unknown): void => controller.error(why);
      if (then === "cut") end(new TypeError("terminated"));
      else signal?.addEventListener("abort", () => end(signal.reason), { once: true });
    },
  });
  return new Response(body, { status: text === undefined ? 200 : status, headers });
}
