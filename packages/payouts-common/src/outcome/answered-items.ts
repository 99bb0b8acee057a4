import type { Authorization } from "../credentials/authorization.ts";
import type { PayoutItem } from "../errors/payout-item.ts";
import { valueAt } from "../json/value-at.ts";
import { askedItems } from "../payout/asked-items.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import { judgeItems } from "./judge-items.ts";
import { resourceIn, resultsAt } from "./read-success.ts";

/**
 * What an answer says of each item of a batch, in the order asked; `undefined` for any other operation. What it does not name
 * by its reference is unknown.
 *
 * @param body - the answer's body, parsed.
 * @param isListed - the payouts come from the provider's list, which holds none that was not made.
 * @param authorization - of the attempt, where the answer is an error: its secrets are taken out of messages.
 */
export function answeredItems(
  call: SealedCall,
  body: unknown,
  status: number,
  isListed: boolean,
  authorization?: Authorization,
): readonly PayoutItem[] | undefined {
  const { operation } = call.plan;
  const items = askedItems(operation, call.sealed.body, "unknown");
  if (items === undefined) return items;
  const resource = resourceIn(body, operation, status);
  const payouts = valueAt(resource, resultsAt(operation, resource));
  if (!Array.isArray(payouts)) return items;
  // An error that only names a payout says nothing of it, nor does an answer that is not what the spec shows.
  const areViewed = !isListed && (operation.payouts !== undefined || status >= 300);
  return judgeItems(call, items, payouts, areViewed, authorization);
}
