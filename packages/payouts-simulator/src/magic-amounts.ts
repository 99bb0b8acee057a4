import { checkDocument } from "./document/check-document.ts";
import { nameDocument } from "./document/read-document.ts";
import { createRouteTable } from "./document/route-table.ts";
import type { Outcome } from "./provider/plan/outcome.ts";
import { documentPlan } from "./provider/plan/provider-model.ts";

/** The amounts that decide what becomes of the payouts of one operation, at a simulated provider. */
export interface MagicAmounts {
  readonly operationId: string;
  /** JSON Pointers to the amounts in the request, any of which may be a magic one; `*` stands for each payout of a batch. */
  readonly amountAt: readonly string[];
  /** Whether 9001 is 90.01 (`minor`) or 9001.00 (`major`) in a currency with two decimals. */
  readonly unit: "minor" | "major";
  readonly amounts: readonly { readonly amount: number; readonly outcome: Outcome }[];
}

/**
 * The magic amounts of every operation of a document that makes payouts.
 *
 * @throws {DocumentError} The document can't be served.
 */
export function magicAmounts(source: object): MagicAmounts[] {
  const { name, document } = nameDocument(source);
  checkDocument(name, document);
  const model = documentPlan(document, createRouteTable(document).routes);
  return [...model.plan.values()].flatMap(({ kind, route: { operationId, operation } }) => {
    const { money, magic } = model.requestOf(operationId);
    const [first] = money;
    if (kind !== "create" || operation["x-payouts-creates"] === undefined || first === undefined) return [];
    return [
      { operationId, amountAt: money.map(({ amountAt }) => amountAt), unit: first.unit, amounts: magic },
    ];
  });
}
