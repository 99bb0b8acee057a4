import { resolvePointer, removePointer } from "../document/json-pointer.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Route } from "../document/route-table.ts";
import { parameterValue, parameterValues, requestBodies } from "./documented-values.ts";
import type { ParameterValues } from "./documented-values.ts";

/** One call of an operation: what the caller gives, and what is left to the client. */
export interface CallCase extends ParameterValues {
  /** Finishes the sentence "sends …". */
  readonly title: string;
  /** `undefined`: none is given. */
  readonly body: unknown;
  /** The header that must hold the idempotency key, where the operation has one. */
  readonly idempotencyHeader: string | undefined;
  /** `undefined`: the client makes one. */
  readonly idempotencyKey: unknown;
  /** Pointers into the body that the client must fill in. */
  readonly filledByClient: readonly string[];
  /** The client may only fill in the caller's reference when its option `fillReference` is on. */
  readonly fillReference: boolean;
}

/**
 * The calls that show what a client sends for an operation: one for each named request example, one with every
 * parameter, and one for each thing that the client fills in by itself.
 */
export function callCases(document: OpenApiDocument, route: Route): CallCase[] {
  const bodies = requestBodies(document, route);
  const [firstBody] = bodies;
  const base = { ...parameterValues(document, route, "documented"), ...nothingLeft(document, route) };
  const cases: CallCase[] = bodies.map(({ name, value }) => ({
    ...base,
    title: name === undefined ? "a valid request" : `the request "${name}"`,
    body: value,
  }));
  const full = parameterValues(document, route, "all");
  if (Object.keys({ ...full.query, ...full.headers }).length > 0) {
    cases.push({ ...base, ...full, title: "every parameter", body: firstBody?.value });
  }
  for (const { name, value } of bodies) {
    const of = name === undefined ? "" : ` "${name}"`;
    for (const variant of leftToClient(route, { ...base, body: value, title: "" })) {
      cases.push({ ...variant, title: variant.title + of });
    }
  }
  return cases;
}

/** The first call: good, and as the document shows it. */
export function firstCall(document: OpenApiDocument, route: Route): CallCase {
  const [first] = callCases(document, route);
  if (!first) throw new Error(`${route.operationId} has no call`);
  return first;
}

function nothingLeft(
  document: OpenApiDocument,
  { parameters, operation }: Route,
): Pick<CallCase, "idempotencyHeader" | "idempotencyKey" | "filledByClient" | "fillReference"> {
  const { carrier, name } = operation["x-payouts-idempotency"] ?? {};
  const header = carrier === "header" ? name?.toLowerCase() : undefined;
  const parameter = parameters.find((each) => each.in === "header" && each.name.toLowerCase() === header);
  const idempotencyKey = parameter && parameterValue(document, parameter);
  return { idempotencyHeader: header, idempotencyKey, filledByClient: [], fillReference: false };
}

/** The call again, once for each thing that the caller may leave out. */
function leftToClient({ operation }: Route, call: CallCase): CallCase[] {
  const variants: CallCase[] = [];
  const idempotency = operation["x-payouts-idempotency"];
  if (call.idempotencyKey !== undefined) {
    variants.push({
      ...call,
      title: "an idempotency key of its own with the request",
      idempotencyKey: undefined,
    });
  }
  const { request: reference, consent = false } = operation["x-payouts-reconcile"]?.reference ?? {};
  const inBody = idempotency?.carrier === "body" ? idempotency.name : undefined;
  const isInBody = (pointer: string): boolean => isFillable(call.body, pointer);
  if (inBody !== undefined && isInBody(inBody)) {
    const body = removePointer(call.body, inBody);
    variants.push({
      ...call,
      title: `a key of its own at ${inBody} of the request`,
      body,
      filledByClient: [inBody],
    });
  }
  if (reference !== undefined && reference !== inBody && isInBody(reference)) {
    const body = removePointer(call.body, reference);
    const title = `a reference of its own at ${reference} of the request`;
    variants.push({ ...call, title, body, filledByClient: [reference], fillReference: consent });
  }
  return variants;
}

/** Whether the body holds the place, or at least the object around it. */
function isFillable(body: unknown, pointer: string): boolean {
  const around = resolvePointer(body, pointer.slice(0, pointer.lastIndexOf("/")));
  return typeof around === "object" && around !== null;
}
