import {
  isJson,
  isRecord,
  pointerOf,
  pointerOfPath,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  LocatedOperation,
  OpenApiDocument,
  Operation,
  Reconcile,
  Schema,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { contentSchemas, takesBody } from "../../document/content-schemas.ts";
import { onlyReads } from "../../document/only-reads.ts";
import { isSuccess, responsesOf, schemasOf } from "../../document/operation-schemas.ts";
import { hasField, partsOf, schemasAt } from "../../document/schemas-at.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";
import { lookUpAbsenceFindings } from "./look-up-absence.ts";
import { lookUpParameterFindings } from "./look-up-parameters.ts";

/** `x-payouts-reconcile`, by which the client finds a payout whose outcome is unknown. */
export const reconcile: SpecRule = {
  name: "reconcile",
  says: "`x-payouts-reconcile` names an operation that only reads; its pointers lead into the request and into one listed item; whatever that operation requires is bound to the request, and one that reads a single payout says by which answer there is none",
  follows: true,
  *check({ document, operations }) {
    for (const located of operations) {
      const word = located.operation["x-payouts-reconcile"];
      if (!isRecord(word) || !isRecord(word.reference)) continue;
      const at = `${located.pointer}/x-payouts-reconcile`;
      const look = operations.find((other) => other.operation.operationId === word.operation);
      if (look === undefined || !onlyReads(look)) {
        yield {
          pointer: `${at}/operation`,
          message: `no operation that only reads is named \`${word.operation}\`.`,
          remedy: "Name the operationId of the operation that lists, or gets, what this one creates.",
        };
        continue;
      }
      const { items, isList } = listedItems(document, look.operation);
      const { request, result } = word.reference;
      const requests = contentSchemas(document, located);
      const what = takesBody(located) ? "the request body" : "the query of the request";
      yield* missing(document, requests, request, `${at}/reference/request`, what);
      yield* missing(document, items, result, `${at}/reference/result`, `an item of \`${word.operation}\``);
      for (const [sent, listed] of Object.entries(word.compare ?? {})) {
        const place = at + pointerOf(["compare", sent]);
        yield* missing(document, requests, sent, place, what);
        yield* missing(document, items, listed, place, `an item of \`${word.operation}\``);
      }
      yield* fillFindings(located, word, `${at}/reference`);
      const unbound = [...lookUpParameterFindings(document, located, look, word, at)];
      yield* unbound;
      const facts = { isList, isBound: unbound.length === 0 };
      yield* lookUpAbsenceFindings(document, look.operation, word, facts, at);
    }
  },
};

/**
 * The schemas of one item of what an operation lists, or of the resource itself where it lists nothing: page by page, or at
 * once, as the resource.
 */
function listedItems(
  document: OpenApiDocument,
  operation: Operation,
): { readonly items: Schema[]; readonly isList: boolean } {
  const results = operation["x-speakeasy-pagination"]?.outputs.results;
  let isList = results !== undefined;
  const items = responsesOf(document, operation, isSuccess).flatMap((response) => {
    const pointer = results === undefined ? (response["x-payouts-result"] ?? "") : pointerOfPath(results);
    return schemasOf(response.content, isJson)
      .flatMap((schema) => schemasAt(document, schema, pointer))
      .flatMap((schema) => {
        if (!partsOf(document, schema).some((part) => part.items !== undefined)) return [schema];
        isList = true;
        return schemasAt(document, schema, "/*");
      });
  });
  return { items, isList };
}

/** The client fills a reference into a body. A query is the caller's own. */
function* fillFindings(located: LocatedOperation, word: Reconcile, at: string): Iterable<Finding> {
  const { request, fill, consent } = word.reference;
  if (takesBody(located)) {
    if (fill === undefined)
      yield {
        pointer: at,
        message: "it does not say what the client fills in where the caller gives no reference.",
        remedy: "Add `fill`.",
      };
    return;
  }
  if (fill !== undefined || consent !== undefined)
    yield {
      pointer: `${at}/${fill === undefined ? "consent" : "fill"}`,
      message: "the request has no body, and the client fills nothing into a query.",
      remedy: "Remove it: there the caller always gives the reference.",
    };
  const parameter = located.parameters.find(
    (each) => each.in === "query" && request === pointerOf([each.name]),
  );
  if (parameter !== undefined && parameter.required !== true)
    yield {
      pointer: `${at}/request`,
      message: `the query parameter \`${parameter.name}\` may be left out, and then the payout could not be found.`,
      remedy:
        "Let the parameter be `required`, if the provider requires it; if not, remove `x-payouts-reconcile`.",
    };
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
