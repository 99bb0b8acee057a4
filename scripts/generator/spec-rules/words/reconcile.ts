import { isRecord } from "../../document-nodes.ts";
import { pointerOf } from "../../json-pointer.ts";
import type { OpenApiDocument, Schema } from "../../openapi-document.ts";
import { requestSchemas } from "../../operation-schemas.ts";
import { schemasAt } from "../../schemas-at.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";
import { listedItems } from "./listed-items.ts";

/** `x-payouts-reconcile` names an operation, and its pointers lead into the request and into one listed item. */
export const reconcileTargets: SpecRule = {
  name: "vocabulary",
  *check({ document, operations }) {
    for (const { operation, pointer } of operations) {
      const word = operation["x-payouts-reconcile"];
      if (!isRecord(word) || !isRecord(word.reference)) continue;
      const at = `${pointer}/x-payouts-reconcile`;
      const list = operations.find((other) => other.operation.operationId === word.operation);
      if (list?.method !== "get") {
        yield {
          pointer: `${at}/operation`,
          message: `no GET operation is called \`${word.operation}\`.`,
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

function* missing(
  document: OpenApiDocument,
  schemas: readonly Schema[],
  target: unknown,
  pointer: string,
  what: string,
): Iterable<Finding> {
  if (typeof target !== "string" || schemas.some((schema) => schemasAt(document, schema, target).length > 0))
    return;
  yield {
    pointer,
    message: `\`${target}\` is no field of ${what}.`,
    remedy: "Let the JSON Pointer lead to a field that the schema has.",
  };
}
