import { isJson } from "../document/media-types.ts";
import type { Route } from "../document/route-table.ts";
import type { SimulatedDocument } from "../validate/simulated-document.ts";
import type { Violation } from "../validate/violation.ts";
import type { Answer } from "./answer.ts";
import { documentedResponses, responseForStatus } from "./documented-responses.ts";
import type { DocumentedResponse } from "./documented-responses.ts";
import { fillErrorBody } from "./fill-error-body.ts";

/**
 * The answer to an invalid request, in the provider's own error envelope.
 *
 * The status is the one that the operation documents for this kind of mistake. If it documents none, the envelope
 * comes from the error response with the nearest status: of the operation, else of the whole document.
 */
export function errorResponse(
  simulated: SimulatedDocument,
  route: Route | undefined,
  violations: readonly Violation[],
): Answer {
  const { document, validators, table } = simulated;
  const own = route ? documentedResponses(document, route.operation) : [];
  const wanted = statusesFor(violations);
  const documentedStatus = wanted.find((each) => own.some(({ key }) => key === String(each)));
  const status = documentedStatus ?? (wanted.includes(400) ? 400 : wanted[0]);
  const documented =
    nearestError(own, status) ??
    nearestError(
      table.routes.flatMap(({ operation }) => documentedResponses(document, operation)),
      status,
    );
  if (documented?.mediaType === undefined || !isJson(documented.mediaType)) {
    return { status, mediaType: "application/json", body: { violations } };
  }
  const { examples, schema, mediaType } = documented;
  const accepts = (body: unknown): boolean => validators.check(schema, body, "response").length === 0;
  const body = fillErrorBody(examples[0]?.value, violations, document["x-payouts-error"], accepts);
  return { status, mediaType, body, documented };
}

/** The statuses that fit the violations, the best first (RFC 9110 §15.5). */
function statusesFor(violations: readonly Violation[]): [number, ...number[]] {
  if (violations.some(({ where }) => where === "method")) return [405];
  if (violations.some(({ where, rule }) => where === "path" && rule === "unknown")) return [404];
  if (violations.some(({ rule }) => rule === "state")) return [409, 422, 400];
  if (violations.some(({ where }) => where === "security")) return [401];
  if (violations.some(({ rule }) => rule === "media-type")) return [415, 400, 422];
  if (violations.some(({ rule }) => rule === "syntax")) return [400, 422];
  return violations.every(({ where }) => where === "body") ? [422, 400] : [400, 422];
}

function nearestError(
  responses: readonly DocumentedResponse[],
  status: number,
): DocumentedResponse | undefined {
  const withBody = responses.filter(({ mediaType }) => mediaType !== undefined && isJson(mediaType));
  return responseForStatus(withBody, status) ?? withBody.find(({ key }) => key.startsWith("4"));
}
