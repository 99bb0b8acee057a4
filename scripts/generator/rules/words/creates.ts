import { isRecord } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  Creates,
  LocatedOperation,
  OpenApiDocument,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { onlyReads } from "../../document/only-reads.ts";
import { requestSchemas, resourceSchemas } from "../../document/operation-schemas.ts";
import { hasField } from "../../document/schemas-at.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";

/** `x-payouts-creates`, by which the client knows the payouts that a call makes. */
export const creates: SpecRule = {
  name: "creates",
  says: "`x-payouts-creates` stands on a write; its pointers lead into the request and the resource, and it names a GET operation by id; an operation with `x-payouts-reconcile` has it",
  follows: true,
  *check({ document, operations }) {
    for (const located of operations) {
      const { operation, pointer } = located;
      const word = operation["x-payouts-creates"];
      if (word === undefined) {
        if (operation["x-payouts-reconcile"] !== undefined)
          yield {
            pointer,
            message: "it says how to find its payouts, but not that it makes payouts.",
            remedy: "Add `x-payouts-creates`, so that its calls take a `reference`.",
          };
      } else if (isRecord(word)) yield* wordFindings(document, operations, located, word);
    }
  },
};

function* wordFindings(
  document: OpenApiDocument,
  operations: readonly LocatedOperation[],
  { operation, pointer, method }: LocatedOperation,
  { items, results, read }: Creates,
): Iterable<Finding> {
  const at = `${pointer}/x-payouts-creates`;
  if (operation["x-payouts-idempotency"] === undefined)
    yield {
      pointer: at,
      message: `a ${method.toUpperCase()} that carries no \`x-payouts-idempotency\` makes no payouts.`,
      remedy:
        "Move the word to the operation that makes the payouts; if this one does, add `x-payouts-idempotency`.",
    };
  if (items !== undefined && !hasField(document, requestSchemas(document, operation), `${items}/*`))
    yield notList(`${at}/items`, items, "the request body");
  if (results !== undefined && !hasField(document, resourceSchemas(document, operation), `${results}/*`))
    yield notList(`${at}/results`, results, "the resource of the response");
  if (read === undefined) return;
  const target = operations.find((other) => other.operation.operationId === read);
  const parameters = target?.parameters.filter((parameter) => parameter.in === "path") ?? [];
  if (target?.method !== "get" || !onlyReads(target) || parameters.length !== 1)
    yield {
      pointer: `${at}/read`,
      message: `no GET operation that only reads, with one path parameter, is called \`${read}\`.`,
      remedy: "Name the operationId of the operation that reads a payout by its id.",
    };
}

function notList(pointer: string, target: string, where: string): Finding {
  return {
    pointer,
    message: `\`${target}\` is not a list in ${where}.`,
    remedy: "Let the JSON Pointer lead to the list of payouts.",
  };
}
