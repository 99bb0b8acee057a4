import { resolvePointer, removePointer } from "../document/json-pointer.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Route } from "../document/route-table.ts";
import { parameterValue, parameterValues, requestBodies } from "./documented-values.ts";
import type { ParameterValues } from "./documented-values.ts";

/** One call of an operation: the values that the caller passes, and those that the client must add. */
export interface CallCase extends ParameterValues {
  /** Completes the title "sends …". */
  readonly title: string;
  /** As the document shows it. `undefined`: the caller passes none. */
  readonly body: unknown;
  /** The same as the caller passes it: with a `Blob` for what is bytes. */
  readonly callerBody: unknown;
  /** The media type that the caller chooses. */
  readonly contentType?: string;
  /** The header that must carry the idempotency key, if the operation has one. */
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
 * parameter, and one without each value that the client adds by itself.
 */
export function callCases(document: OpenApiDocument, route: Route): CallCase[] {
  const bodies = requestBodies(document, route);
  const [firstBody] = bodies;
  const base = { ...parameterValues(document, route, "documented"), ...nothingLeft(document, route) };
  const cases: CallCase[] = bodies.map(({ name, value, ...given }) => ({
    ...base,
    title: `${name === undefined ? "a valid request" : `the request "${name}"`}${asMediaType(given)}`,
    body: value,
    ...given,
  }));
  const full = parameterValues(document, route, "all");
  if (Object.keys({ ...full.query, ...full.headers, ...full.cookies }).length > 0) {
    const { value, callerBody } = firstBody ?? { value: undefined, callerBody: undefined };
    cases.push({ ...base, ...full, title: "every parameter", body: value, callerBody });
  }
  for (const { name, value, ...given } of bodies) {
    const of = `${name === undefined ? "" : ` "${name}"`}${asMediaType(given)}`;
    for (const variant of leftToClient(route, { ...base, body: value, ...given, title: "" })) {
      cases.push({ ...variant, title: variant.title + of });
    }
  }
  return cases;
}

function asMediaType({ contentType }: { readonly contentType?: string }): string {
  return contentType === undefined ? "" : ` as ${contentType}`;
}

/** A valid call, as the document shows it. */
export function firstCall(document: OpenApiDocument, route: Route): CallCase {
  const [first] = callCases(document, route);
  if (!first) throw new Error(`${route.operationId} has no call.`);
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

/** The call again, once without each value that the caller may omit. */
function leftToClient({ operation }: Route, call: CallCase): CallCase[] {
  const variants: CallCase[] = [];
  const idempotency = operation["x-payouts-idempotency"];
  if (call.idempotencyKey !== undefined) {
    variants.push({
      ...call,
      title: "its own idempotency key with the request",
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
      title: `its own key at ${inBody} of the request`,
      body,
      callerBody: body,
      filledByClient: [inBody],
    });
  }
  if (reference !== undefined && reference !== inBody && isInBody(reference)) {
    const body = removePointer(call.body, reference);
    const title = `its own reference at ${reference} of the request`;
    variants.push({
      ...call,
      title,
      body,
      callerBody: body,
      filledByClient: [reference],
      fillReference: consent,
    });
  }
  return variants;
}

/** Whether the body has the object that contains the place. */
function isFillable(body: unknown, pointer: string): boolean {
  const around = resolvePointer(body, pointer.slice(0, pointer.lastIndexOf("/")));
  return typeof around === "object" && around !== null;
}
