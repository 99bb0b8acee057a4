import {
  isRecord,
  type OpenApiDocument,
  pointerOf,
  type Schema,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { contentSchemas } from "../../document/content-schemas.ts";
import { resourceSchemas } from "../../document/operation-schemas.ts";
import { partsOf, schemasAt, typesOf } from "../../document/schemas-at.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";

/** `compare` of `x-payouts-idempotency`, by which the client notices that a repeat was answered with another payout. */
export const compare: SpecRule = {
  name: "compare",
  says: "a write that makes one payout, and whose key replays whatever it stands for, has `compare`; its pointers lead from a field of the request body (or query, where there is no body) to one of the resource, of the same plain type, or both with `x-payouts-money`; a write without a key, or of several payouts, has none",
  *check({ document, operations }) {
    for (const located of operations) {
      const { operation, pointer } = located;
      const word = operation["x-payouts-idempotency"];
      if (!isRecord(word)) continue;
      const { compare: pairs, carrier, onMismatch } = word;
      const creates = operation["x-payouts-creates"];
      const at = `${pointer}/x-payouts-idempotency`;
      const makesOne = creates !== undefined && creates.items === undefined;
      if (pairs === undefined) {
        if (makesOne && onMismatch === "replays")
          yield {
            pointer: at,
            message: "a repeat may be answered with another payout, and nothing says how to notice that.",
            remedy: "Add `compare`: what the provider repeats exactly as it was sent.",
          };
        continue;
      }
      if (!makesOne || carrier === "none") {
        yield {
          pointer: `${at}/compare`,
          message: "only a write that has a key and makes one payout has a repeat that can be compared.",
          remedy: "Remove `compare`.",
        };
        continue;
      }
      const [requests, resources] = [contentSchemas(document, located), resourceSchemas(document, operation)];
      for (const [sent, answered] of Object.entries(pairs)) {
        const findings = pairFindings(document, [requests, sent], [resources, answered]);
        for (const finding of findings) yield { ...finding, pointer: at + pointerOf(["compare", sent]) };
      }
    }
  },
};

type Side = readonly [schemas: readonly Schema[], pointer: string];

function* pairFindings(
  document: OpenApiDocument,
  request: Side,
  resource: Side,
): Iterable<Omit<Finding, "pointer">> {
  const places = [request, resource].map(([schemas, at]) => ({
    at,
    found: schemas.flatMap((schema) => schemasAt(document, schema, at)),
  }));
  const where = ["the request", "the resource of the response"];
  for (const [index, { at, found }] of places.entries()) {
    if (found.length > 0 && !at.includes("*")) continue;
    yield {
      message: `\`${at}\` is not a single field of ${where[index]}.`,
      remedy: "Let the JSON Pointer lead to a field that the schema has.",
    };
    return;
  }
  const [asked, answered] = places.map(({ found }) => comparedAs(document, found));
  if (asked !== undefined && answered !== undefined && [...asked].some((type) => answered.has(type))) return;
  yield {
    message: `\`${request[1]}\` and \`${resource[1]}\` cannot be compared: they are of different types.`,
    remedy: "Compare texts with texts, numbers with numbers, and amounts that both have `x-payouts-money`.",
  };
}

/** How values of these schemas are compared: as amounts, or as plain values of some types; `undefined`: not at all. */
function comparedAs(document: OpenApiDocument, schemas: readonly Schema[]): ReadonlySet<string> | undefined {
  const parts = schemas.flatMap((schema) => partsOf(document, schema));
  if (parts.some((part) => part["x-payouts-money"] !== undefined)) return new Set(["amount"]);
  const types = schemas.flatMap((schema) => [...typesOf(document, schema)]);
  const plain = types.filter((type) => ["string", "integer", "number", "boolean"].includes(type));
  return plain.length === 0 ? undefined : new Set(plain);
}
