import type { ServerResponse } from "node:http";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { Hono } from "hono";
import type { Context, Env } from "hono";
import { cors } from "hono/cors";
import { RequestCounter } from "./answer/count-requests.ts";
import type { RecordedRequest } from "./answer/recorded-request.ts";
import { nameDocument } from "./document/read-document.ts";
import type { NamedDocument } from "./document/read-document.ts";
import type { Schema } from "./document/schema.ts";
import { serverPrefixes } from "./document/server-prefixes.ts";
import { FaultRules } from "./fault/fault-rules.ts";
import { readFaults } from "./fault/read-faults.ts";
import { seededRandom } from "./fault/seeded-random.ts";
import { fetchFailed, notConnected, spoilResponse } from "./fault/spoil-response.ts";
import { transmit } from "./fault/transmit.ts";
import type { Step } from "./fault/fault.ts";
import { controlRoutes } from "./control.ts";
import { pageRoutes } from "./page/page-routes.ts";
import { PayoutsDesk } from "./payouts-desk.ts";
import { playDocuments } from "./play-documents.ts";
import { type Answered, answerRequest, hasPlaceFor, mountOf } from "./provider/answer-request.ts";
import { SimulatedClock } from "./provider/life/simulated-clock.ts";
import { spanMs } from "./provider/life/span-ms.ts";
import { MemoryStore } from "./provider/state/memory-store.ts";
import { openStateFile, SqliteStore } from "./provider/state/sqlite-store.ts";
import type { Resource } from "./provider/state/resource.ts";
import type { Store } from "./provider/state/store.ts";
import type { ForcedAnswer, Simulator, SimulatorOptions } from "./simulator.ts";
import { WebhookDeliveries } from "./webhook/webhook-deliveries.ts";

/** The number of requests in the record: more than a test reads, and little memory for a server that runs for days. */
const journalLength = 1000;

/** Where the control API is, on a served simulator. */
const controlPath = "/_simulator";

/** After which a late commit happens: more than a client usually waits. */
const lateMs = 60_000;

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
  { limits = false, speed = 1, seed = "1", state, onRequest }: SimulatorOptions = {},
): Simulator {
  if (!(speed >= 0)) throw new RangeError(`\`speed\` must be a number from 0, not ${speed}.`);
  const named = isList(documents) ? documents : [nameDocument(documents)];
  const database = state === undefined ? undefined : openStateFile(state);
  const stores = new Map<string, Store>();
  const clock = new SimulatedClock(speed);
  const played = playDocuments(named, {
    clock,
    seed,
    storeOf(name) {
      const store = database === undefined ? new MemoryStore() : new SqliteStore(database, name);
      stores.set(name, store);
      return store;
    },
    onChange(document, resource) {
      tell(document, resource);
      // At another speed, the time that has passed can't be told from the machine's.
      if (speed !== 1) keepTime();
      waitForNext();
    },
  });
  // The providers' time goes on where it was.
  const [clockStore] = stores.values();
  clock.advance(Math.max(0, (clockStore?.numberOf("clock") ?? 0) - clock.now()));
  const keepTime = (): void => clockStore?.keepNumber("clock", clock.now());

  const webhooks = new WebhookDeliveries(named, {
    clock,
    random: seededRandom(`${seed}/webhooks/${clock.now()}`),
    // A receiver checks signatures by its own clock.
    signingNow: () => Date.now(),
  });
  const tell = (document: string, resource: Resource): void => {
    const { provider } = played.find(({ simulated }) => simulated.name === document) ?? {};
    const { status, id, updatedAt } = resource;
    if (provider === undefined || status === undefined) return;
    const show = (schema: Schema | undefined, templates: readonly unknown[]): unknown =>
      provider.showAs(schema, templates, resource);
    webhooks.publish({ document, payoutId: String(id), status, at: updatedAt, show });
  };
  const requests: RecordedRequest[] = [];
  const forced = new Map<string, { readonly answer: ForcedAnswer; left: number }>();
  const operations = played.flatMap(({ simulated: { name, table } }) =>
    table.routes.map(({ operationId, method, path }) => ({ document: name, operationId, method, path })),
  );
  const rules = new FaultRules(readFaults, seededRandom(`${seed}/faults`));
  const counter = new RequestCounter();
  const desk = new PayoutsDesk(played);

  const takeForced = (operationId: string): ForcedAnswer | undefined => {
    const entry = forced.get(operationId);
    if (!entry || entry.left <= 0) return undefined;
    entry.left -= 1;
    return entry.answer;
  };
  /** Payouts move by themselves, also while nobody asks. */
  let timer: ReturnType<typeof setTimeout> | undefined;
  const moveDue = (): void => {
    for (const { provider } of played) provider.moveDue();
    waitForNext();
  };
  const waitForNext = (): void => {
    clearTimeout(timer);
    const due = played.flatMap(({ provider }) => provider.nextMoveAt() ?? []);
    const ms = due.length === 0 ? undefined : clock.machineMsUntil(Math.min(...due));
    if (ms === undefined) return;
    // A longer one would overflow (https://nodejs.org/api/timers.html#settimeoutcallback-delay-args).
    timer = setTimeout(moveDue, Math.min(ms, 2 ** 31 - 1));
    timer.unref();
  };

  const answer = async (request: Request): Promise<Answered & { readonly before: Step["before"] }> => {
    let before: Step["before"];
    const answered = await answerRequest(played, request, {
      forced: takeForced,
      crossed: (of, route, counted) =>
        limits ? counter.count(of.name, of.document, route, counted, clock.now()) : undefined,
      step(of, { route: { operationId }, values: { body } }) {
        const step = rules.stepFor({ document: of.name, operationId, body });
        before = step?.before;
        // What never came is not done.
        return before === undefined ? step : { commit: false };
      },
      stage: { clock, elsewhere: "http://elsewhere.invalid", lateMs },
    });
    requests.push(answered.recorded);
    if (requests.length > journalLength) requests.shift();
    onRequest?.(answered.recorded);
    return { ...answered, before };
  };
  const answerHttp = async (context: Context): Promise<Response> => {
    const { response, then, before } = await answer(context.req.raw);
    const lost = before === undefined ? then : "reset";
    if (lost === "answer") return response;
    // Set by @hono/node-server alone.
    const { outgoing } = (context.env ?? {}) as { readonly outgoing?: ServerResponse };
    if (outgoing === undefined) throw fetchFailed({ code: "ECONNRESET", syscall: "read" });
    const body = response.body === null ? undefined : new Uint8Array(await response.arrayBuffer());
    transmit(
      outgoing,
      { status: response.status, headers: Object.fromEntries(response.headers), body },
      lost,
    );
    return RESPONSE_ALREADY_SENT;
  };
  const app = new Hono();
  app.get("/", (context, next) => {
    const isWanted = context.req.header("accept")?.includes("text/html") === true;
    // A document's own operation comes first. And the page is not for other sites, so it comes before CORS.
    return isWanted && !hasPlaceFor(played, context.req.raw) ? page.show(context) : next();
  });
  const preflight = cors({ origin: "*", exposeHeaders: ["*"] });
  app.use((context: Context<Env, string>, next) => {
    const isPreflight = context.req.header("access-control-request-method") !== undefined;
    // Control is for the simulator's own page, and an OPTIONS without that header is a request like any other.
    const isOpen =
      !context.req.path.startsWith(`${controlPath}/`) && (context.req.method !== "OPTIONS" || isPreflight);
    return isOpen ? preflight(context, next) : next();
  });
  app.onError((error) => new Response(`The simulator failed to answer: ${error.message}`, { status: 500 }));

  const simulator: Simulator = {
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
      const { response, then, before } = await answer(request);
      request.signal.throwIfAborted();
      if (before !== undefined) throw notConnected(before);
      return spoilResponse(response, then, request.signal);
    },
    force(wanted) {
      const { operationId, times = Infinity } = wanted;
      requireOperation(operationId);
      const entry = { answer: wanted, left: times };
      forced.set(operationId, entry);
      return () => {
        if (forced.get(operationId) === entry) forced.delete(operationId);
      };
    },
    inject(rule) {
      if (rule.operationId !== undefined) requireOperation(rule.operationId);
      return rules.add(rule);
    },
    get faults() {
      return rules.rules;
    },
    now: () => clock.now(),
    payouts() {
      moveDue();
      return desk.list();
    },
    advance(time) {
      clock.advance(spanMs(time));
      keepTime();
      moveDue();
    },
    move: (move) => desk.move(move),
    webhooks,
    reset() {
      requests.length = 0;
      forced.clear();
      counter.reset();
      rules.clear();
      webhooks.reset();
      for (const { provider } of played) provider.reset();
    },
    close() {
      clearTimeout(timer);
      webhooks.close();
      keepTime();
      for (const store of stores.values()) store.close();
      database?.close();
    },
  };
  const page = pageRoutes({
    documents: simulator.documents,
    operations,
    requests,
    webhooks,
    get rules() {
      return rules.rules;
    },
    faults: readFaults,
    now: () => clock.now(),
    payouts(from, count) {
      moveDue();
      return desk.page(from, count);
    },
    advance: simulator.advance,
    move: (handle, move) => desk.moveByHandle(handle, move),
    inject: simulator.inject,
    withdraw: (rule) => rules.remove(rule),
  });
  app.route(controlPath, controlRoutes(simulator, page.actions));
  app.all("*", answerHttp);
  return simulator;

  function requireOperation(operationId: string): void {
    if (operations.some((operation) => operation.operationId === operationId)) return;
    throw new RangeError(`No operation "${operationId}". \`operations\` of the simulator lists them.`);
  }
}

function isList(documents: object): documents is readonly NamedDocument[] {
  return Array.isArray(documents);
}
