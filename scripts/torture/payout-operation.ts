import { dereference, operationsOf } from "../../packages/payouts-simulator/src/document/index.ts";
import type {
  OpenApiDocument,
  Operation,
  Response,
} from "../../packages/payouts-simulator/src/document/index.ts";
import { partsOf, schemasAt } from "../generator/document/schemas-at.ts";

/**
 * The operation that makes one payout: the first POST whose result is a payout (`x-payouts-view`), one that a look-up can
 * find before others.
 */
export function payoutOperation(document: OpenApiDocument): string {
  const creating = operationsOf(document).filter(
    ({ method, operation }) => method === "post" && givesPayout(document, operation),
  );
  const findable = creating.find(({ operation }) => operation["x-payouts-reconcile"] !== undefined);
  const operationId = (findable ?? creating[0])?.operation.operationId;
  if (operationId === undefined) throw new Error(`No operation of ${document.info.title} makes a payout.`);
  return operationId;
}

function givesPayout(document: OpenApiDocument, { responses = {} }: Operation): boolean {
  return Object.entries(responses).some(([status, written]) => {
    const response = dereference<Response>(document, written as Response);
    const schema = response?.content?.["application/json"]?.schema;
    if (!status.startsWith("2") || schema === undefined) return false;
    const resources = schemasAt(document, schema, response?.["x-payouts-result"] ?? "");
    return resources.some((resource) =>
      partsOf(document, resource).some((part) => part["x-payouts-view"] !== undefined),
    );
  });
}
