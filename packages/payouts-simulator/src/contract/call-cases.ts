import { exampleFromSchema } from "../answer/example-from-schema.ts";
import { resolveReference } from "../document/dereference.ts";
import { documentedExamples } from "../document/documented-examples.ts";
import { readPointer, removePointer } from "../document/json-pointer.ts";
import { isJson } from "../document/media-types.ts";
import type { OpenApiDocument, Parameter, RequestBody } from "../document/openapi-document.ts";
import type { Route } from "../document/route-table.ts";
import { callerParameters } from "./caller-parameters.ts";

/** One call of an operation: what the caller gives, and what is left to the client. */
export interface CallCase {
  /** Finishes the sentence "sends …". */
  readonly title: string;
  /** By parameter name. */
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
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
  const around = readPointer(body, pointer.slice(0, pointer.lastIndexOf("/")));
  return typeof around === "object" && around !== null;
}

function requestBodies(document: OpenApiDocument, { operation }: Route): { name?: string; value: unknown }[] {
  const description = operation.requestBody && resolveReference<RequestBody>(document, operation.requestBody);
  const content = Object.entries(description?.content ?? {});
  const [, media] = content.find(([mediaType]) => isJson(mediaType)) ?? content[0] ?? [];
  if (!media) return [{ value: undefined }];
  const examples = documentedExamples(document, media);
  return examples.length > 0 ? examples : [{ value: exampleFromSchema(document, media.schema, "request") }];
}

function parameterValues(
  document: OpenApiDocument,
  route: Route,
  which: "documented" | "all",
): Pick<CallCase, "path" | "query" | "headers"> {
  const parameters = callerParameters(document, route).filter(
    (parameter) =>
      which === "all" || parameter.required || documentedExamples(document, parameter).length > 0,
  );
  const valuesIn = (place: Parameter["in"]): Record<string, unknown> =>
    Object.fromEntries(
      parameters
        .filter((each) => each.in === place)
        .map((each) => [each.name, parameterValue(document, each)] as const)
        .filter(([, value]) => !isEmpty(value)),
    );
  return { path: valuesIn("path"), query: valuesIn("query"), headers: valuesIn("header") };
}

/** A list or an object without members cannot be told from nothing in a query: no style writes it. */
function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function parameterValue(document: OpenApiDocument, parameter: Parameter): unknown {
  const [example] = documentedExamples(document, parameter);
  return example ? example.value : exampleFromSchema(document, parameter.schema, "request");
}
