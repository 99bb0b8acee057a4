import type { OpenApiDocument } from "../../document/openapi-document.ts";
import { serverPrefixes } from "../../document/server-prefixes.ts";
import { notConnected, spoilResponse } from "../../fault/spoil-response.ts";
import { type ProviderModel, providerModel } from "../../provider/plan/provider-model.ts";
import { simulateDocument } from "../../validate/simulated-document.ts";
import { attemptHeader } from "./arrival.ts";
import type { OpenSession } from "./torture-provider.ts";
import { type SessionSettings, TortureSession } from "./torture-session.ts";

const origin = "https://provider.invalid";
const elsewhere = "https://elsewhere.invalid";

const models = new WeakMap<OpenApiDocument, ProviderModel>();

/**
 * Opens a session without a server: its `fetch` answers in process. Nothing in it waits but by the clock of the settings,
 * so a simulation can let days pass.
 */
export function openInProcess(document: OpenApiDocument, settings: SessionSettings): OpenSession {
  const model = models.get(document) ?? providerModel(simulateDocument({ name: "tortured", document }));
  models.set(document, model);
  const { table } = model.simulated;
  const session = new TortureSession(model, settings);

  const send = async (url: URL, init: RequestInit): Promise<Response> => {
    const method = init.method ?? "GET";
    const headers = new Headers(init.headers);
    if (url.origin !== origin) {
      session.misdirected += 1;
      return Response.json({});
    }
    const match = table.match(method, url.pathname);
    const isFaulty = match.kind === "operation" && match.route.operationId === settings.operationId;
    if (isFaulty) {
      const { attempt, step } = session.startAttempt(headers);
      if (step?.before !== undefined) throw notConnected(step.before);
      headers.set(attemptHeader, attempt);
    }
    // A client may give its text as an object that can be sent only once.
    const body = init.body instanceof String ? String(init.body) : init.body;
    const request = new Request(url, { method, headers, ...(typeof body === "string" && { body }) });
    const { response, then } = await session.answer(
      request,
      url.pathname + url.search,
      session.clock.now(),
      elsewhere,
    );
    const left = await spoilResponse(response, then, init.signal ?? undefined);
    return init.redirect === "manual" ? left : follow(url, init, left);
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
