import {
  isJson,
  isRecord,
  pointerOf,
  pointerOfPath,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  OpenApiDocument,
  Operation,
  Schema,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { isSuccess, requestSchemas, responsesOf, schemasOf } from "../../document/operation-schemas.ts";
import { hasField, partsOf, schemasAt } from "../../document/schemas-at.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";

/** `x-payouts-reconcile`, by which the client finds a payout whose outcome is unknown. */
export const reconcile: SpecRule = {
  name: "reconcile",
  says: "`x-payouts-reconcile` names a GET operation, and its pointers lead into the request and into one listed item",
  follows: true,
  *check({ document, operations }) {
    for (const { operation, pointer } of operations) {
      const word = operation["x-payouts-reconcile"];
      if (!isRecord(word) || !isRecord(word.reference)) continue;
      const at = `${pointer}/x-payouts-reconcile`;
      const list = operations.find((other) => other.operation.operationId === word.operation);
      if (list?.method !== "get") {
        yield {
          pointer: `${at}/operation`,
          message: `no GET operation is named \`${word.operation}\`.`,
          remedy: "Name the operationId of the operation that lists, or gets, what this one creates.",
        };
        continue;
      }
      const requests = requestSchemas(document, operation);
      const items = listedItems(document, list.operation);
      const { request, result } = word.reference;
      yield* missing(document, requests, request, `${at}/reference/request`, "the request body");
      yield* missing(document, items, result, `${at}/reference/result`, `an item of \`${word.operation}\``);
      for (const [sent, listed] of Object.entries(word.compare ?? {})) {
        const place = at + pointerOf(["compare", sent]);
        yield* missing(document, requests, sent, place, "the request body");
        yield* missing(document, items, listed, place, `an item of \`${word.operation}\``);
      }
    }
  },
};

/** The schemas of one item of what an operation lists; of the resource itself where it lists nothing. */
function listedItems(document: OpenApiDocument, operation: Operation): Schema[] {
  const results = operation["x-speakeasy-pagination"]?.outputs.results;
  return responsesOf(document, operation, isSuccess).flatMap((response) => {
    const pointer = results === undefined ? (response["x-payouts-result"] ?? "") : pointerOfPath(results);
    return schemasOf(response.content, isJson)
      .flatMap((schema) => schemasAt(document, schema, pointer))
      .flatMap((schema) => {
        const isList = partsOf(document, schema).some(({ items }) => items !== undefined);
        return isList ? schemasAt(document, schema, "/*") : [schema];
      });
  });
}

function* missing(
  document: OpenApiDocument,
  schemas: readonly Schema[],
  target: unknown,
  pointer: string,
  what: string,
): Iterable<Finding> {
  if (typeof target !== "string" || hasField(document, schemas, target)) return;
  yield {
    pointer,
    message: `\`${target}\` is not a field of ${what}.`,
    remedy: "Let the JSON Pointer lead to a field that the schema has.",
  };
}
