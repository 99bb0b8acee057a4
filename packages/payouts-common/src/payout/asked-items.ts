import type { Outcome } from "../errors/outcome.ts";
import type { PayoutItem } from "../errors/payout-item.ts";
import { parsed } from "../json/parsed.ts";
import { textOf } from "../json/text-at.ts";
import { valueAt } from "../json/value-at.ts";
import type { OperationDescription } from "../provider-description.ts";

/**
 * The items of a request, as far as the outcome of the whole request says what became of them; `undefined` for an operation
 * that does not make several payouts.
 *
 * A request that never left or that was refused whole made none of them. Of any other, an item is unknown until its own
 * reference shows what became of it.
 *
 * @param body - the request body, or its JSON.
 */
export function askedItems(
  { creates, reconcile }: Pick<OperationDescription, "creates" | "reconcile">,
  body: unknown,
  outcome: Outcome,
): readonly PayoutItem[] | undefined {
  if (creates?.items === undefined) return undefined;
  try {
    const asked = typeof body === "string" ? parsed(body) : body;
    const list = valueAt(asked, creates.items);
    const references = reconcile && valueAt(asked, reconcile.request);
    const isSettled = outcome === "not_sent" || outcome === "rejected";
    return (Array.isArray(list) ? list : []).map((_, index) =>
      itemOf(
        index,
        Array.isArray(references) ? references[index] : undefined,
        isSettled ? outcome : "unknown",
      ),
    );
  } catch {
    // An object of the caller's that throws when it is read. The error that holds these items comes all the same.
    return [];
  }
}

/** An item of which no payout is known. */
export function itemOf(index: number, reference: unknown, outcome: Outcome): PayoutItem {
  return {
    index,
    // An empty text names nothing.
    reference: textOf(reference) || undefined,
    outcome,
    payoutId: undefined,
    code: undefined,
    message: undefined,
  };
}
