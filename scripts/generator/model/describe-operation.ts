import { BoundLookUp } from "../../../packages/payouts-common/src/call/bound-look-up.ts";
import type {
  AmountDescription,
  ComparedDescription,
  IdempotencyDescription,
  OperationDescription,
  QueryStyle,
  ReconcileDescription,
} from "../../../packages/payouts-common/src/provider-description.ts";
import {
  mediaKindOf,
  preferredContent,
  readPagination,
  securityAlternatives,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import type {
  Idempotency,
  LocatedOperation,
  OpenApiDocument,
  Operation,
  Parameter,
  Reconcile,
  Schema,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import { querySchema } from "../document/content-schemas.ts";
import { schemaAt } from "../document/schemas-at.ts";
import { methodName } from "../naming.ts";
import { describeOwnReasons } from "./describe-errors.ts";
import { describeServer } from "./build-environments.ts";
import { describeAmount } from "./describe-views.ts";
import { durationMs } from "./duration.ts";
import { exactlyOneOf } from "./exactly-one-of.ts";
import type { OperationParts, StatusResponse } from "./operation-parts.ts";
import { payoutsOf } from "./payouts-of.ts";

/** One operation as the runtime reads it. Defaults are left out: that of security is the provider's first scheme. */
export function describeOperation(
  document: OpenApiDocument,
  located: Pick<LocatedOperation, "path" | "method" | "operation" | "pathItem">,
  parts: OperationParts,
  usualScheme: string | undefined,
): OperationDescription {
  const { operation } = located;
  const server = describeServer(located);
  const reads = readsOf(parts.successes);
  const result = resultOf(parts.successes);
  const payouts = payoutsOf(document, parts.successes);
  const reasons = describeOwnReasons(document, operation);
  const idempotency = operation["x-payouts-idempotency"];
  const pagination = readPagination(operation["x-speakeasy-pagination"]);
  const exclusive = exactlyOneOf(document, parts.body?.media.schema);
  const creates = operation["x-payouts-creates"];
  const reconcile = operation["x-payouts-reconcile"];
  return {
    method: located.method.toUpperCase(),
    path: located.path,
    ...(server !== undefined && { server }),
    ...(parts.body && { body: parts.body.mediaType }),
    ...(exclusive && { exactlyOneOf: exclusive }),
    ...(parts.query.length > 0 && { query: queryStyles(parts.query) }),
    ...(parts.globals.length > 0 && { globals: parts.globals }),
    ...describeRequirement(document, operation, usualScheme),
    ...(result !== undefined && { result }),
    ...(payouts && { payouts }),
    ...(reads && { reads }),
    ...(creates && {
      creates: { ...creates, ...(creates.read !== undefined && { read: methodName(creates.read) }) },
    }),
    ...(idempotency && { idempotency: describeIdempotency(document, parts, idempotency) }),
    ...(operation["x-payouts-read-only"] && { readOnly: true }),
    ...(pagination && { pagination }),
    ...(reconcile && { reconcile: describeReconcile(reconcile) }),
    ...(reasons.length > 0 && { reasons }),
  };
}

function describeReconcile(word: Reconcile): ReconcileDescription {
  const { operation, parameters, reference, compare, settle, empty, absent } = word;
  const { request, result, fill, consent } = reference;
  return {
    operation: methodName(operation),
    request,
    result,
    ...(fill && { fill }),
    ...(consent === true && { consent }),
    ...(compare && { compare }),
    settleMs: durationMs(settle),
    empty,
    ...(parameters && { bind: parameters, lookUp: BoundLookUp }),
    ...(absent && { absent: { ...absent, status: Number(absent.status) } }),
  };
}

/** What the runtime needs of `x-payouts-idempotency`; the rest is documentation. */
function describeIdempotency(
  document: OpenApiDocument,
  parts: OperationParts,
  idempotency: Idempotency,
): IdempotencyDescription {
  const { carrier, name, format, generate, lifetime, trusted = lifetime } = idempotency;
  const { resend, settle, replayMarker, compare, unique } = idempotency;
  if (carrier === "none") return { carrier };
  return {
    carrier,
    ...(name !== undefined && { name }),
    ...(unique === "operation" && { unique }),
    ...format,
    ...(generate && { generate }),
    ...(trusted !== undefined && { lifetimeMs: durationMs(trusted) }),
    ...(idempotency.cachesFailures === true && { cachesFailures: true }),
    ...(resend === "never" && { resend }),
    ...(settle !== undefined && { settleMs: durationMs(settle) }),
    ...(compare && { compare: describeCompare(document, parts, compare) }),
    ...(replayMarker && {
      replay: "header" in replayMarker ? replayMarker : { status: Number(replayMarker.status) },
    }),
  };
}

/** Amounts with their units, and all else as it is written. */
function describeCompare(
  document: OpenApiDocument,
  { body, query, successes }: OperationParts,
  compare: NonNullable<Idempotency["compare"]>,
): ComparedDescription[] {
  const resources = successes.flatMap(({ response }) => {
    const envelope = preferredContent(response.content)?.media.schema;
    return schemaAt(document, envelope, response["x-payouts-result"] ?? "") ?? [];
  });
  const asked = body === undefined ? querySchema(query) : (body.media.schema ?? {});
  const placeIn = (schemas: readonly Schema[], pointer: string): string | AmountDescription =>
    schemas.flatMap((schema) => describeAmount(document, schema, pointer))[0] ?? pointer;
  return Object.entries(compare).map(([request, result]) => ({
    request: placeIn([asked], request),
    result: placeIn(resources, result),
  }));
}

/** Only styles that differ from `form` and exploded, the default of a query. */
function queryStyles(parameters: readonly Parameter[]): Record<string, QueryStyle> {
  const styles: Record<string, QueryStyle> = {};
  for (const { name, style = "form", explode = style === "form" } of parameters)
    // Redocly's linter has checked that the style is one that a query may have.
    if (style === "deepObject" || !explode) styles[name] = style as QueryStyle;
  return styles;
}

/** Absent where it is the first scheme of the provider alone. */
function describeRequirement(
  document: OpenApiDocument,
  operation: Operation,
  usual: string | undefined,
): Pick<OperationDescription, "security" | "alternatives"> {
  const [security, ...alternatives] = securityAlternatives(
    document,
    operation.security ?? document.security ?? [],
  );
  const isUsual = alternatives.length === 0 && security.length === 1 && security[0] === usual;
  return isUsual ? {} : { security, ...(alternatives.length > 0 && { alternatives }) };
}

/** One pointer where all successes agree, else one for each status that has any. */
function resultOf(successes: readonly StatusResponse[]): OperationDescription["result"] {
  const pointers = successes
    .filter(({ response }) => response.content !== undefined)
    .map(({ status, response }) => [status, response["x-payouts-result"]] as const);
  const distinct = new Set(pointers.map(([, pointer]) => pointer));
  if (distinct.size <= 1) return pointers[0]?.[1];
  return Object.fromEntries(
    pointers.flatMap(([status, pointer]) => (pointer === undefined ? [] : [[status, pointer]])),
  );
}

/** Absent for JSON. Of several kinds, the one with the most content. */
function readsOf(successes: readonly StatusResponse[]): OperationDescription["reads"] {
  const kinds = successes.map(({ response }) => {
    const content = preferredContent(response.content);
    const kind = content === undefined ? "nothing" : mediaKindOf(content.mediaType);
    return kind === "form" || kind === "multipart" ? "bytes" : kind; // forms are written, not read
  });
  const [found = "json"] = (["json", "bytes", "text", "nothing"] as const).filter((kind) =>
    kinds.includes(kind),
  );
  return found === "json" ? undefined : found;
}
