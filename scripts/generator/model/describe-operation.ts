import { BoundLookUp } from "../../../packages/payouts-common/src/call/bound-look-up.ts";
import type {
  AmountDescription,
  ComparedDescription,
  IdempotencyDescription,
  OperationDescription,
  ReadKind,
  ReconcileDescription,
} from "../../../packages/payouts-common/src/provider-description.ts";
import {
  isJson,
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
  Reconcile,
  Schema,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import { querySchema } from "../document/content-schemas.ts";
import { schemaAt } from "../document/schemas-at.ts";
import { methodName } from "../naming.ts";
import { describeBody } from "./describe-body.ts";
import { describeParameters } from "./describe-parameters.ts";
import { describeOwnReasons } from "./describe-errors.ts";
import { describeServer } from "./build-environments.ts";
import { describeAmount } from "./describe-views.ts";
import { durationMs } from "./duration.ts";
import { exactlyOneOf } from "./exactly-one-of.ts";
import type { OperationParts, StatusResponse } from "./operation-parts.ts";
import { optionsFirst } from "./options-first.ts";
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
  const accept = acceptOf(parts);
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
    ...(parts.body && { body: describeBody(document, parts.body.mediaType, parts.body.media) }),
    ...(parts.otherBodies.length > 0 && {
      bodies: parts.otherBodies.map(({ mediaType, media }) => describeBody(document, mediaType, media)),
    }),
    ...(optionsFirst(document, parts) && { optionsFirst: true }),
    ...(exclusive && { exactlyOneOf: exclusive }),
    ...describeParameters(document, parts),
    ...(parts.globals.length > 0 && { globals: parts.globals }),
    ...describeRequirement(document, operation, usualScheme),
    ...(result !== undefined && { result }),
    ...(payouts && { payouts }),
    ...(accept !== undefined && { accept }),
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

/** Absent for JSON; by status where they differ. */
function readsOf(successes: readonly StatusResponse[]): OperationDescription["reads"] {
  const kinds = successes
    // Without content these are read as nothing, whatever the others are.
    .filter(({ status, response }) => response.content !== undefined || !/^20[45]$/.test(status))
    .map(({ status, response }) => [status, readKind(response)] as const);
  const [first = successes.length > 0 ? "nothing" : "json", ...others] = new Set(
    kinds.map(([, kind]) => kind),
  );
  if (others.length === 0) return first === "json" ? undefined : first;
  return Object.fromEntries(kinds.flatMap(([status, kind]) => (kind === "json" ? [] : [[status, kind]])));
}

function readKind({ content }: StatusResponse["response"]): ReadKind | "json" {
  const preferred = preferredContent(content);
  const kind = preferred === undefined ? "nothing" : mediaKindOf(preferred.mediaType);
  return kind === "form" || kind === "multipart" ? "bytes" : kind; // forms are written, not read
}

/** What the client reads: of successes first, then of errors. Absent: JSON alone. */
function acceptOf({ successes, failures }: OperationParts): string | undefined {
  const [wanted, errors] = [successes, failures].map((responses) =>
    responses
      .flatMap(({ response }) => preferredContent(response.content)?.mediaType ?? [])
      .map(withoutCharset),
  ) as [string[], string[]];
  const first = [...new Set(wanted.length > 0 ? wanted : errors)];
  const others = [...new Set(errors)].filter((mediaType) => !first.includes(mediaType));
  // RFC 9110 section 12.4.2: without a weight, each would be as welcome as the first.
  const accept = [...first, ...others.map((mediaType) => `${mediaType};q=0.9`)].join(", ");
  return accept === "" || accept === "application/json" ? undefined : accept;
}

/** JSON has none (RFC 8259 section 11). */
function withoutCharset(mediaType: string): string {
  return isJson(mediaType) ? mediaType.replace(/;\s*charset=[^;]*/i, "") : mediaType;
}
