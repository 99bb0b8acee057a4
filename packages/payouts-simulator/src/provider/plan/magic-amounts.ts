import { documentedResponses } from "../../answer/documented-responses.ts";
import type { OpenApiDocument } from "../../document/openapi-document.ts";
import type { Route } from "../../document/route-table.ts";
import { partsOf } from "../../document/schema-parts.ts";
import type { Schema } from "../../document/schema.ts";
import type { Reason } from "../../document/vocabulary.ts";
import { schemaAt } from "../../document/schema-at.ts";
import type { Shape } from "./shape.ts";
import type { MagicAmount, Outcome } from "./outcome.ts";

/**
 * The amounts that decide what becomes of a payout of this operation: what its states and its documented failures allow. Each
 * has the same meaning at every provider that has it.
 *
 * @param shape - how its payouts are shown.
 */
export function magicAmountsOf(
  document: OpenApiDocument,
  route: Route,
  shape: Pick<Shape, "view" | "lifecycle" | "schema">,
): readonly MagicAmount[] {
  const states = new Set(Object.values(shape.lifecycle?.states ?? {}));
  const single = (
    [
      [9001, { kind: "paid" }],
      [9002, { kind: "in_flight" }],
      [9003, { kind: "canceled" }],
      [9004, { kind: "returned" }],
      [9005, { kind: "answer_lost" }],
    ] as const
  ).map(([amount, outcome]) => ({ amount, outcome }));
  const known = single.filter(({ outcome: { kind } }) => kind === "answer_lost" || states.has(kind));
  const failures = states.has("failed") ? failureCodes(document, shape) : [];
  return [
    ...known,
    ...failures.map((code, index): MagicAmount => {
      return {
        amount: 9101 + index,
        outcome: { kind: "failed", failure: code === undefined ? {} : { code } },
      };
    }),
    ...refusals(document, route).map((outcome, index) => ({ amount: 9201 + index, outcome })),
  ];
}

/** The documented codes of failed payouts; one failure without a code where there are none. */
function failureCodes(
  document: OpenApiDocument,
  { view, schema }: Pick<Shape, "view" | "schema">,
): readonly (string | undefined)[] {
  const codes = [view?.failure?.code ?? []].flat().flatMap((pointer) => {
    const found = schemaAt(document, schema, pointer);
    const parts: readonly Schema[] = found === undefined ? [] : partsOf(document, found);
    return parts.flatMap((part) => [...(part["x-extensible-enum"] ?? []), ...(part.enum ?? [])]);
  });
  const texts = new Set(codes.filter((code) => typeof code === "string"));
  return texts.size === 0 ? [undefined] : [...texts].slice(0, 99);
}

/** The documented reasons for which a request is refused, with the status of each. */
function refusals(document: OpenApiDocument, { operation }: Route): Extract<Outcome, { kind: "refused" }>[] {
  const found = new Map<string, Extract<Outcome, { kind: "refused" }>>();
  const add = ({ code, message }: Reason, status: number): void => {
    if (status < 400 || (code === undefined && message === undefined)) return;
    const failure = { ...(code !== undefined && { code }), ...(message !== undefined && { message }) };
    const key = JSON.stringify([status, failure]);
    if (!found.has(key)) found.set(key, { kind: "refused", status, failure });
  };
  const responses = documentedResponses(document, operation);
  for (const { key, response } of responses)
    for (const reason of [response["x-payouts-error"] ?? []].flat())
      add(reason, Number((reason.status ?? key).replace(/XX/i, "00")) || 400);
  for (const reason of document["x-payouts-error"]?.reasons ?? [])
    if (reason.status !== undefined) add(reason, Number(reason.status.replace(/XX/i, "00")));
  return [...found.values()].slice(0, 99);
}
