import type { Context } from "../context.ts";
import type { AnyCallOptions } from "../delivery/limits.ts";
import { textAt } from "../json/text-at.ts";
import { payoutIdOf } from "../payout/payout.ts";
import type { FoundPayouts, LookUpParameters, PayoutSearch } from "../provider-description.ts";
import { plainCall } from "./plain-call.ts";
import type { Wanted } from "./wanted-payouts.ts";

/**
 * Looks for wanted payouts, in one pass over each list that may hold them. A pass ends when all were seen, or with the list.
 *
 * @returns the payouts of each request, in the order of the list; it throws what made the look-up fail.
 */
export async function searchLists(
  context: Context,
  wanted: readonly Wanted[],
  options: AnyCallOptions,
): Promise<(each: Wanted) => FoundPayouts> {
  const searches = new Map<string, PayoutSearch>();
  /** By the list: whether it was read to its end, or why a page failed. Part of a list proves nothing. */
  const ends = new Map<string, boolean | { readonly failure: unknown }>();
  const payoutsOf = ({ settings }: Wanted): Map<string, unknown[]> => {
    const search: PayoutSearch = searches.get(settings.operation) ?? new Map();
    const payouts = search.get(settings.result) ?? new Map<string, unknown[]>();
    searches.set(settings.operation, search.set(settings.result, payouts));
    return payouts;
  };
  const bound = wanted.filter(({ settings }) => settings.lookUp !== undefined);
  for (const each of wanted)
    if (each.settings.lookUp === undefined)
      for (const { reference } of each.items) payoutsOf(each).set(reference, []);
  for (const [operationId, search] of searches)
    ends.set(
      operationId,
      await walk(context, options, operationId, search).catch((failure: unknown) => ({ failure })),
    );
  const foundFor = await bound[0]?.settings.lookUp?.search(bound, (...search) =>
    walk(context, options, ...search),
  );
  return (each) => {
    if (foundFor !== undefined && each.settings.lookUp !== undefined) return foundFor(each);
    const isWhole = ends.get(each.settings.operation) ?? true;
    if (typeof isWhole === "object") throw isWhole.failure;
    const payouts = payoutsOf(each);
    const found = each.items.flatMap(({ reference }) => payouts.get(reference) ?? []);
    return { payouts: found, isWhole };
  };
}

/** Whether all were seen, or the whole list. */
async function walk(
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
