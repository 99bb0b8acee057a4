import type { Context } from "../context.ts";
import type { AnyCallOptions } from "../delivery/limits.ts";
import { textAt } from "../json/text-at.ts";
import { payoutIdOf } from "../payout/payout.ts";
import { plainCall } from "./plain-call.ts";
import type { Wanted } from "./wanted-payouts.ts";

/** The payouts of one list that carry a wanted reference, by the field that carries it, and by the reference. */
type Search = Map<string, Map<string, unknown[]>>;

/**
 * Looks for wanted payouts, in one pass over each list that may hold them. A pass ends when all were seen, or with the list.
 *
 * @returns the payouts of each request, in the order of the list.
 * @throws {PayoutsError} A page failed. What was found before it is not given: part of a list proves nothing.
 */
export async function searchLists(
  context: Context,
  wanted: readonly Wanted[],
  options: AnyCallOptions,
): Promise<(each: Wanted) => readonly unknown[]> {
  const searches = new Map<string, Search>();
  const payoutsOf = ({ settings }: Wanted): Map<string, unknown[]> => {
    const search: Search = searches.get(settings.operation) ?? new Map();
    const payouts = search.get(settings.result) ?? new Map<string, unknown[]>();
    searches.set(settings.operation, search.set(settings.result, payouts));
    return payouts;
  };
  for (const each of wanted) for (const { reference } of each.items) payoutsOf(each).set(reference, []);
  for (const [operationId, search] of searches) await walk(context, operationId, search, options);
  return (each) => {
    const payouts = payoutsOf(each);
    return each.items.flatMap(({ reference }) => payouts.get(reference) ?? []);
  };
}

async function walk(
  context: Context,
  operationId: string,
  search: Search,
  options: AnyCallOptions,
): Promise<void> {
  const list = context.planOf(operationId);
  if (list === undefined || !list.isRead)
    throw new RangeError(`${operationId} must be an operation that reads`);
  let unseen = 0;
  for (const payouts of search.values()) unseen += payouts.size;
  const ids = new Set<string>();
  const given = {
    path: {},
    query: {},
    body: undefined,
    headers: {},
    idempotencyKey: undefined,
    reference: undefined,
  };
  for await (const payout of plainCall(context, list, given, options)) {
    for (const [field, payouts] of search) {
      const found = payouts.get(textAt(payout, [field]) ?? "");
      if (found === undefined) continue;
      // A list that grows while it is read shows a payout twice.
      const id = payoutIdOf(context.description, payout) ?? JSON.stringify(payout);
      if (ids.has(`${field} ${id}`)) continue;
      ids.add(`${field} ${id}`);
      if (found.push(payout) === 1) unseen -= 1;
    }
    if (unseen === 0) return;
  }
}
