import type {
  OperationDescription,
  QueryStyle,
} from "../../../packages/payouts-common/src/provider-description.ts";
import type { OpenApiDocument, Operation, Parameter } from "../openapi-document.ts";
import { describeOwnReasons } from "./describe-errors.ts";
import { describeIdempotency } from "./describe-idempotency.ts";
import { describePagination } from "./describe-pagination.ts";
import { schemesOf } from "./describe-security.ts";
import { durationMs } from "./duration.ts";
import { isJson, isText, preferredContent } from "./media-types.ts";
import type { OperationParts, StatusResponse } from "./operation-parts.ts";
import { payoutsOf } from "./payouts-of.ts";

/** One operation as the runtime reads it. What is as usual is left out. */
export function describeOperation(
  document: OpenApiDocument,
  located: { readonly path: string; readonly method: string; readonly operation: Operation },
  parts: OperationParts,
  methodOf: (operationId: string) => string,
): OperationDescription {
  const { operation } = located;
  const reads = readsOf(parts.successes);
  const result = resultOf(parts.successes);
  const payouts = payoutsOf(document, parts.successes);
  const security = securityOf(document, operation);
  const reasons = describeOwnReasons(document, operation);
  const idempotency = operation["x-payouts-idempotency"];
  const pagination =
    operation["x-speakeasy-pagination"] && describePagination(operation["x-speakeasy-pagination"]);
  const reconcile = operation["x-payouts-reconcile"];
  return {
    method: located.method.toUpperCase(),
    path: located.path,
    ...(parts.body && { body: parts.body.mediaType }),
    ...(parts.query.length > 0 && { query: queryStyles(parts.query) }),
    ...(parts.globals.length > 0 && { globals: parts.globals }),
    ...(security && { security }),
    ...(result !== undefined && { result }),
    ...(payouts && { payouts }),
    ...(reads && { reads }),
    ...(idempotency && { idempotency: describeIdempotency(idempotency) }),
    ...(pagination && { pagination }),
    ...(reconcile && {
      reconcile: {
        operation: methodOf(reconcile.operation),
        request: reconcile.reference.request,
        result: reconcile.reference.result,
        fill: reconcile.reference.fill,
        ...(reconcile.reference.consent === true && { consent: true }),
        ...(reconcile.compare && { compare: reconcile.compare }),
        settleMs: durationMs(reconcile.settle),
        empty: reconcile.empty,
      },
    }),
    ...(reasons.length > 0 && { reasons }),
  };
}

/** A style is worth a word when it is not `form` and exploded, the default of a query. */
function queryStyles(parameters: readonly Parameter[]): Record<string, QueryStyle> {
  return Object.fromEntries(
    parameters.flatMap(({ name, style = "form", explode = style === "form" }) => {
      const isUsual = style !== "deepObject" && explode;
      return isUsual ? [] : [[name, style as QueryStyle]];
    }),
  );
}

function securityOf(document: OpenApiDocument, operation: Operation): readonly string[] | undefined {
  const usual = schemesOf(document.security ?? []);
  const own = operation.security === undefined ? usual : schemesOf(operation.security);
  return own.length === 1 && own[0] === usual[0] ? undefined : own;
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

/** Absent for JSON: of several kinds, the one that has most to say. */
function readsOf(successes: readonly StatusResponse[]): OperationDescription["reads"] {
  const kinds = successes.map(({ response }) => {
    const content = preferredContent(response.content);
    if (content === undefined) return "nothing";
    return isJson(content.mediaType) ? "json" : isText(content.mediaType) ? "text" : "bytes";
  });
  const [found = "json"] = (["json", "bytes", "text", "nothing"] as const).filter((kind) =>
    kinds.includes(kind),
  );
  return found === "json" ? undefined : found;
}
