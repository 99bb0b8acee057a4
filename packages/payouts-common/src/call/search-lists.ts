import type { Context } from "../context.ts";
import type { AnyCallOptions } from "../delivery/limits.ts";
import { textAt } from "../json/text-at.ts";
import { payoutIdOf } from "../payout/payout.ts";
import type {
  FoundPayouts,
  LookUpParameters,
  PayoutSearch,
  Walk,
  WantedPayouts,
} from "../provider-description.ts";
import { plainCall } from "./plain-call.ts";

/**
 * Looks for wanted payouts, in one pass over each list that may hold them. A pass ends when all were seen, or with the list.
 *
 * @returns the payouts of each request, in the order of the list.
 * @throws {PayoutsError} A page failed. What was found before it is not given: part of a list proves nothing.
 */
export async function searchLists(
  wanted: readonly WantedPayouts[],
  walk: Walk,
): Promise<(each: WantedPayouts) => FoundPayouts> {
  const searches = new Map<string, PayoutSearch>();
  const broken = new Set<string>();
  const payoutsOf = ({ settings }: WantedPayouts): Map<string, unknown[]> => {
    const search: PayoutSearch = searches.get(settings.operation) ?? new Map();
    const payouts = search.get(settings.result) ?? new Map<string, unknown[]>();
    searches.set(settings.operation, search.set(settings.result, payouts));
    return payouts;
  };
  for (const each of wanted) for (const { reference } of each.items) payoutsOf(each).set(reference, []);
  for (const [operationId, search] of searches)
    if (!(await walk(operationId, search))) broken.add(operationId);
  return (each) => {
    const payouts = payoutsOf(each);
    return {
      payouts: each.items.flatMap(({ reference }) => payouts.get(reference) ?? []),
      isWhole: !broken.has(each.settings.operation),
    };
  };
}

/** Looks through what one address shows. Gives whether it saw all that is wanted, or the whole list. */
export async function walkList(
  context: Context,
  options: AnyCallOptions,
  operationId: string,
  search: PayoutSearch,
  parameters?: LookUpParameters,
): Promise<boolean> {
  const list = context.planOf(operationId);
  if (!list?.isRead) throw new RangeError(`${operationId} must be an operation that reads`);
  let unseen = 0;
  for (const payouts of search.values()) unseen += payouts.size;
  const ids = new Set<string>();
  const given = {
    path: {},
    query: {},
    ...parameters,
    body: undefined,
    headers: {},
    idempotencyKey: undefined,
    reference: undefined,
  };
  let isWhole = true;
  const call = plainCall(context, list, given, options, () => (isWhole = false));
  let listed: AsyncIterable<unknown> | readonly unknown[] = call;
  if (list.operation.pagination === undefined) {
    const all = await call;
    isWhole = Array.isArray(all);
    listed = [all].flat();
  }
  for await (const payout of listed) {
    for (const [field, payouts] of search) {
      const found = payouts.get(textAt(payout, [field]) ?? "");
      if (found === undefined) continue;
      // A list that grows while it is read shows a payout twice.
      const id = payoutIdOf(context.description, payout) ?? JSON.stringify(payout);
      if (ids.has(`${field} ${id}`)) continue;
      ids.add(`${field} ${id}`);
      if (found.push(payout) === 1) unseen -= 1;
    }
    if (unseen === 0) return true;
  }
  return isWhole;
}
