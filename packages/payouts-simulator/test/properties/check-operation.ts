import fc from "fast-check";
import { documentedResponses, responseForStatus } from "../../src/answer/documented-responses.ts";
import { createSimulator } from "../../src/create-simulator.ts";
import { inDirection } from "../../src/document/directions.ts";
import { resolvePointer, segmentsOf } from "../../src/document/json-pointer.ts";
import { isJson } from "../../src/document/media-types.ts";
import type { OpenApiDocument, Parameter } from "../../src/document/openapi-document.ts";
import { nameDocument } from "../../src/document/read-document.ts";
import { createRouteTable } from "../../src/document/route-table.ts";
import type { Route } from "../../src/document/route-table.ts";
import { schemaTypes } from "../../src/document/schema-types.ts";
import type { Simulator } from "../../src/simulator.ts";
import type { Violation } from "../../src/validate/violation.ts";
import { corruptionsOf } from "./corruptions.ts";
import { credentialFor, nobody } from "./credentials.ts";
import type { Credential } from "./credentials.ts";
import { problemOfAnswer } from "./problem-of-answer.ts";
import { requestArbitrary, schemaOf } from "./generated-request.ts";
import type { GeneratedRequest } from "./generated-request.ts";
import { schemaOracle } from "./schema-oracle.ts";
import type { SchemaOracle } from "./schema-oracle.ts";
import { tagUnions } from "./tag-unions.ts";
import { writeRequest } from "./write-request.ts";
import type { Tampering } from "./write-request.ts";

/** How many requests were sent, by what they show. */
export interface Tally {
  accepted: number;
  refused: number;
  harmless: number;
}

/** An operation whose agreement with the document can be checked. */
export interface CheckedOperation {
  readonly operationId: string;
  /**
   * Sends so many generated requests, and with each of them one that has one thing changed.
   *
   * @throws {Error} The simulator refused a request that the document allows, or accepted one that it does not allow, or did
   *   not name the field, or answered what is not documented.
   */
  check(runs: number, seed: number): Promise<Tally>;
}

/**
 * The operations of a document whose requests can be generated, and the names of the others.
 *
 * @param through - what requests and answers pass on their way
 */
export function checkedOperations(
  source: object,
  through: (fetch: Simulator["fetch"]) => Simulator["fetch"] = (fetch) => fetch,
): {
  readonly operations: readonly CheckedOperation[];
  readonly leftOut: readonly string[];
} {
  const document = tagUnions(nameDocument(source).document);
  const sent = inDirection(document, "request");
  const read = inDirection(document, "response");
  const routes = createRouteTable(sent).routes;
  const served = createSimulator(source);
  const simulator: Simulator = { ...served, fetch: through(served.fetch) };
  const baseUrl = `http://simulator.invalid${simulator.documents[0]?.basePath ?? ""}`;
  const allows = schemaOracle(sent);
  const answers = schemaOracle(read);
  const leftOut: string[] = [];
  const operations = routes.flatMap((route): CheckedOperation[] => {
    const requests = requestArbitrary(sent, route, allows);
    if (requests === undefined) {
      leftOut.push(route.operationId);
      return [];
    }
    const answered = createRouteTable(read).routes.find(
      ({ operationId }) => operationId === route.operationId,
    );
    const operation: Operation = {
      simulator,
      document: sent,
      read,
      route,
      answered: answered ?? route,
      baseUrl,
      allows,
      answers,
    };
    return [
      {
        operationId: route.operationId,
        async check(runs, seed) {
          const tally: Tally = { accepted: 0, refused: 0, harmless: 0 };
          const credential = await credentialFor(sent, routes, route, simulator, baseUrl);
          const property = fc.asyncProperty(requests, fc.nat(), async (request, choice) => {
            await expectAccepted(operation, request, credential);
            tally.accepted += 1;
            const attempts = attemptsOf(operation, request, credential);
            const chosen = attempts[choice % attempts.length];
            if (chosen === undefined) return;
            const tried = chosen.isAllowed?.() ? { ...chosen, violates: undefined } : chosen;
            await expectJudged(operation, tried);
            tally[tried.violates === undefined ? "harmless" : "refused"] += 1;
          });
          await fc.assert(property, { numRuns: runs, seed });
          return tally;
        },
      },
    ];
  });
  return { operations, leftOut };
}

interface Operation {
  readonly simulator: Simulator;
  readonly document: OpenApiDocument;
  readonly read: OpenApiDocument;
  readonly route: Route;
  readonly answered: Route;
  readonly baseUrl: string;
  readonly allows: SchemaOracle;
  readonly answers: SchemaOracle;
}

/** What a request violates. */
interface Violated extends Pick<Violation, "where" | "pointer"> {
  /** A member was removed. */
  readonly isRemoved?: boolean;
}

const conditions = new Set(["required", "dependentRequired", "not"]);

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

/** A request with one thing changed. */
interface Attempt {
  readonly about: string;
  readonly request: GeneratedRequest;
  readonly credential: Credential;
  readonly tampering?: Tampering;
  /** The place that the simulator must name; `undefined`: the document allows this too. */
  readonly violates: Violated | undefined;
  /** Asked of the one that is tried: the answer takes as long as the request. */
  readonly isAllowed?: () => boolean;
}

async function expectAccepted(
  operation: Operation,
  request: GeneratedRequest,
  credential: Credential,
): Promise<void> {
  await expectJudged(operation, { about: "as the document says", request, credential, violates: undefined });
}

async function expectJudged(operation: Operation, attempt: Attempt): Promise<void> {
  const { simulator, document, route, baseUrl } = operation;
  const { about, request, credential, tampering, violates } = attempt;
  const written = writeRequest(document, route, baseUrl, request, credential, tampering);
  const shown = `${route.operationId}, ${about}: ${written.method} ${written.url} ${request.body instanceof Uint8Array ? "" : (JSON.stringify(request.body) ?? "")}`;
  const answer = await simulator.fetch(written);
  const violations = JSON.parse(answer.headers.get("x-simulator-violations") ?? "[]") as Violation[];
  const text = await answer.text();
  if (violates === undefined) {
    if (violations.length > 0) throw new Error(`${shown}\nwas refused: ${JSON.stringify(violations)}`);
  } else {
    if (violations.length === 0)
      throw new Error(`${shown}\nwas answered with ${answer.status}, but must be refused.`);
    if (answer.status < 400 || answer.status > 499)
      throw new Error(`${shown}\nwas refused with ${answer.status}.`);
    // What a member that is absent asks of another one, or forbids it, is said of the other one.
    const isAbout = ({ where, pointer, rule }: Violation): boolean =>
      where === violates.where &&
      (pointer === violates.pointer ||
        (violates.isRemoved === true &&
          conditions.has(rule) &&
          parentOf(pointer) === parentOf(violates.pointer)));
    const isNamed = violations.some(isAbout);
    if (!isNamed)
      throw new Error(
        `${shown}\nviolates ${violates.where} ${violates.pointer}, but that is not named: ${JSON.stringify(violations)}`,
      );
  }
  const problem = problemOfJudgement(operation, answer.status, text, violates);
  if (problem !== undefined) throw new Error(`${shown}\n${answer.status} ${text}\n${problem}`);
}

/** What the document says against an answer. */
function problemOfJudgement(
  { read, answered, answers }: Operation,
  status: number,
  text: string,
  violates: Violated | undefined,
): string | undefined {
  const response = responseForStatus(documentedResponses(read, answered.operation), status);
  // What a request violates, may be told in a way that is not documented.
  if (response === undefined && violates !== undefined) return undefined;
  const problem = problemOfAnswer(read, answered, answers, status, text);
  if (problem !== undefined || !isJson(response?.mediaType ?? "")) return problem;
  const body = JSON.parse(text) as unknown;
  const at = read["x-payouts-error"]?.fields?.at;
  if (violates === undefined || at === undefined || violates.where === "security" || violates.isRemoved)
    return undefined;
  const fields = [at]
    .flat()
    .map((pointer) => resolvePointer(body, pointer))
    .find((each) => each !== undefined);
  const [name = ""] = violates.pointer.split("/").slice(-1);
  const names = [name, ...segmentsOf(violates.pointer).slice(-1)].map((each) =>
    JSON.stringify(each).slice(1, -1),
  );
  const written = JSON.stringify(fields);
  if (fields !== undefined && !names.some((each) => written.includes(each)))
    return `The field errors of the body do not name ${name}.`;
  return undefined;
}

function attemptsOf(operation: Operation, request: GeneratedRequest, credential: Credential): Attempt[] {
  const { document, route, allows } = operation;
  const base = { request, credential };
  const isOptional =
    route.security.length === 0 ||
    route.security.some((each) =>
      Object.keys(each).every(
        (name) => document.components?.securitySchemes?.[name] !== undefined && isTransport(document, name),
      ),
    );
  const [scheme = ""] = Object.keys(route.security[0] ?? {}).filter((name) => !isTransport(document, name));
  return [
    ...(isOptional || route.security.length > 1
      ? []
      : [
          {
            ...base,
            about: "without a credential",
            credential: nobody,
            violates: { where: "security", pointer: `/${scheme}` },
          } as const,
        ]),
    ...queryAttempts(route, base),
    ...route.parameters.flatMap((parameter) => parameterAttempts(operation, parameter, base)),
    ...(request.mediaType?.includes("json")
      ? corruptionsOf(request.body).map(({ pointer, change, value }): Attempt => ({
          ...base,
          about: `body ${pointer} ${change}`,
          request: { ...request, body: value },
          violates: { where: "body", pointer, isRemoved: change === "removed" },
          isAllowed: () => allows(request.media?.schema, value),
        }))
      : []),
  ];
}

function isTransport(document: OpenApiDocument, name: string): boolean {
  const scheme = document.components?.securitySchemes?.[name];
  return scheme !== undefined && "type" in scheme && scheme.type === "mutualTLS";
}

type Base = Pick<Attempt, "request" | "credential">;

function queryAttempts({ parameters }: Route, base: Base): Attempt[] {
  // An object may have members that its schema does not name.
  const isOpen = parameters.some(
    ({ in: place, content, schema }) =>
      place === "query" &&
      !content &&
      schema?.properties === undefined &&
      schema?.additionalProperties !== undefined,
  );
  if (isOpen) return [];
  const violates = { where: "query", pointer: "/notDocumented" } as const;
  return [
    { ...base, about: "an unknown query parameter", tampering: { query: ["notDocumented=1"] }, violates },
  ];
}

const texts = ["~", "-1", "0", "0.5", "true", "x", "x".repeat(300), "1e400", "99999999999999999999"];

function parameterAttempts(
  { document, allows }: Operation,
  parameter: Parameter,
  { request, credential }: Base,
): Attempt[] {
  const { name, in: where, required = false, content } = parameter;
  const pointer = `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  const others = new Map([...request.parameters].filter(([each]) => each !== parameter));
  const without = { request: { ...request, parameters: others }, credential };
  const removed: Attempt[] =
    where === "path" || !request.parameters.has(parameter)
      ? []
      : [
          {
            ...without,
            about: `without ${where} ${name}`,
            violates: required ? { where, pointer } : undefined,
          },
        ];
  const types = [...schemaTypes(document, schemaOf(parameter))].filter((type) => type !== "null");
  const [type] = types;
  if (
    content !== undefined ||
    types.length !== 1 ||
    type === undefined ||
    type === "array" ||
    type === "object"
  )
    return removed;
  const changed = texts.map((text): Attempt => {
    const value = valueOf(type, text);
    const isAllowed = value !== undefined && allows(schemaOf(parameter), value);
    return {
      ...without,
      about: `${where} ${name} as ${text.slice(0, 30)}`,
      tampering: { texts: new Map([[parameter, text]]) },
      violates: isAllowed ? undefined : { where, pointer },
    };
  });
  return [
    ...removed,
    ...(parameter.style === undefined || parameter.style === "form" || parameter.style === "simple"
      ? changed
      : []),
  ];
}

/** What a text is as a value of a type; `undefined`: it is none. */
function valueOf(type: string, text: string): unknown {
  if (type === "string") return text;
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : undefined;
  return Number.isFinite(Number(text)) && text.trim() !== "" ? Number(text) : undefined;
}
