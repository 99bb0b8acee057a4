import { firstCall } from "../../src/contract/call-cases.ts";
import { parameterValue } from "../../src/contract/documented-values.ts";
import { createSimulator } from "../../src/create-simulator.ts";
import { inDirection } from "../../src/document/directions.ts";
import { resolveEveryPointer, writePointer } from "../../src/document/json-pointer.ts";
import type { OpenApiDocument } from "../../src/document/openapi-document.ts";
import { nameDocument } from "../../src/document/read-document.ts";
import { createRouteTable } from "../../src/document/route-table.ts";
import type { Route } from "../../src/document/route-table.ts";
import { magicAmounts } from "../../src/magic-amounts.ts";
import type { Simulator } from "../../src/simulator.ts";
import { credentialFor } from "./credentials.ts";
import { problemOfAnswer } from "./problem-of-answer.ts";
import { schemaOracle } from "./schema-oracle.ts";
import { tagUnions } from "./tag-unions.ts";
import { writeRequest } from "./write-request.ts";

/** What was seen of payouts that were made with every outcome. */
export interface Lives {
  readonly payouts: number;
  readonly answers: number;
  /** The states in which payouts were read. */
  readonly statuses: ReadonlySet<string>;
  /** Answers that the document does not allow. */
  readonly problems: readonly string[];
}

/** Until when all that can happen to a payout has happened. */
const pauses = ["0", "1m", "10m", "1h", "6h", "1d", "7d", "30d"];

/**
 * Makes a payout of each magic amount with every operation that makes some, and reads all of them, one by one and in lists, while
 * their lives go on.
 *
 * @param through - what requests and answers pass on their way
 */
export async function checkLives(
  source: object,
  through: (fetch: Simulator["fetch"]) => Simulator["fetch"] = (fetch) => fetch,
): Promise<Lives> {
  const { document } = nameDocument(source);
  const read = tagUnions(inDirection(document, "response"));
  const accepts = schemaOracle(read);
  const isId = schemaOracle(document);
  const { routes } = createRouteTable(document);
  const answered = new Map(createRouteTable(read).routes.map((route) => [route.operationId, route]));
  const served = createSimulator(source, { speed: 0 });
  const simulator: Simulator = { ...served, fetch: through(served.fetch) };
  const baseUrl = `http://simulator.invalid${simulator.documents[0]?.basePath ?? ""}`;
  const problems: string[] = [];
  const statuses = new Set<string>();
  let answers = 0;
  const send = async (route: Route, about: string, body?: unknown, id?: unknown): Promise<void> => {
    // Tokens expire while time passes.
    const credential = await credentialFor(document, routes, route, simulator, baseUrl);
    const content = body === undefined ? {} : { mediaType: "application/json", body };
    const parameters = parametersOf(document, route, id);
    const request = writeRequest(document, route, baseUrl, { parameters, ...content }, credential);
    const answer = await simulator.fetch(request).catch(() => undefined); // one outcome is that no answer comes
    if (answer === undefined) return;
    const text = await answer.text();
    answers += 1;
    const violations = answer.headers.get("x-simulator-violations");
    const problem =
      violations ??
      problemOfAnswer(read, answered.get(route.operationId) ?? route, accepts, answer.status, text);
    if (problem !== undefined)
      problems.push(`${route.operationId}, ${about}: ${answer.status} ${text}\n${problem}`);
  };

  const made = magicAmounts(source).flatMap(({ operationId, amountAt, amounts }) => {
    const route = routes.find((each) => each.operationId === operationId);
    if (route === undefined) return [];
    const { body } = firstCall(document, route);
    const place = amountAt.find((pointer) =>
      resolveEveryPointer(body, pointer).some((each) => each !== undefined),
    );
    return place === undefined
      ? []
      : amounts.map(({ amount, outcome }) => ({ route, body, place, amount, kind: outcome.kind }));
  });
  for (const [index, { route, body, place, amount, kind }] of made.entries()) {
    const isText = resolveEveryPointer(body, place).some((each) => typeof each === "string");
    const own = withOwnReference(route, body, index);
    await send(route, kind, writePointer(own, place, isText ? String(amount) : amount));
  }
  const payouts = simulator.payouts();
  const reads = new Set(routes.flatMap(({ operation }) => operation["x-payouts-creates"]?.read ?? []));
  for (const pause of pauses) {
    simulator.advance(pause === "0" ? 0 : pause);
    for (const { status = "" } of simulator.payouts()) statuses.add(status);
    for (const route of routes.filter(({ method }) => method === "GET")) {
      if (!reads.has(route.operationId)) await send(route, `after ${pause}`);
      // What an example has in the place of an id can be none.
      const schema = route.parameters.find((parameter) => parameter.in === "path")?.schema;
      const ids = reads.has(route.operationId) ? payouts.map(({ id }) => id) : [];
      for (const id of ids.filter((each) => isId(schema, each)))
        await send(route, `${id} after ${pause}`, undefined, id);
    }
  }
  simulator.close();
  return { payouts: payouts.length, answers, statuses, problems };
}

/** The body under another key and reference than the documented ones, of the same form. */
function withOwnReference({ operation }: Route, body: unknown, index: number): unknown {
  const key = operation["x-payouts-idempotency"];
  const reference = operation["x-payouts-reconcile"]?.reference?.request;
  const places = [key?.carrier === "body" ? key.name : undefined, reference];
  return places.reduce<unknown>((changed, place) => {
    const [documented] = place === undefined ? [] : resolveEveryPointer(body, place);
    if (place === undefined || typeof documented !== "string") return changed;
    const ending = String(index + 10);
    return writePointer(changed, place, documented.slice(0, -ending.length) + ending);
  }, body);
}

function parametersOf(
  document: OpenApiDocument,
  { parameters, operation }: Route,
  id: unknown,
): Map<Route["parameters"][number], unknown> {
  const key = operation["x-payouts-idempotency"];
  const given = parameters
    .filter(({ required }) => required)
    .map((parameter) => {
      const isKey =
        key?.carrier === "header" &&
        parameter.in === "header" &&
        parameter.name.toLowerCase() === key.name?.toLowerCase();
      const isId = parameter.in === "path" && id !== undefined;
      return [
        parameter,
        isKey ? crypto.randomUUID() : isId ? id : parameterValue(document, parameter),
      ] as const;
    });
  return new Map(given);
}
