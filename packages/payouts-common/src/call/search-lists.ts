import type { Context } from "../context.ts";
import type { AnyCallOptions } from "../delivery/limits.ts";
import { ApiError } from "../errors/api-error.ts";
import { includesText, textAt } from "../json/text-at.ts";
import type { OperationPlan } from "../operation-plan.ts";
import { payoutIdOf } from "../payout/payout.ts";
import type { ReconcileDescription } from "../provider-description.ts";
import type { LookUpParameters } from "../request/look-up-parameters.ts";
import { plainCall } from "./plain-call.ts";
import type { Wanted } from "./wanted-payouts.ts";

/** What a look-up showed of the payouts of a request. */
export interface Found {
  readonly payouts: readonly unknown[];
  /** Why it proves nothing that a payout is not among them. */
  readonly problem: string | undefined;
}

/** One address, and what is looked for there. */
interface Search {
  readonly settings: ReconcileDescription;
  readonly parameters: LookUpParameters;
  /** The payouts that carry a wanted reference, by the field that carries it, and by the reference. */
  readonly payouts: Map<string, Map<string, unknown[]>>;
  problem: string | undefined;
}

/**
 * Looks for wanted payouts, in one pass over each list that may hold them, or where each has an address of its own. A pass
 * ends when all were seen, or with the list.
 *
 * @returns the payouts of each request, in the order of the list.
 * @throws {PayoutsError} A page failed. What was found before it is not given: part of a list proves nothing.
 */
export async function searchLists(
  context: Context,
  wanted: readonly Wanted[],
  options: AnyCallOptions,
): Promise<(each: Wanted) => Found> {
  const searches = new Map<string, Search>();
  const searchOf = ({ settings, parameters }: Wanted, index: number): Search => {
    const name = JSON.stringify([settings.operation, parameters[index]]);
    const search: Search = searches.get(name) ?? {
      settings,
      parameters: parameters[index] as LookUpParameters, // each item has its own
      payouts: new Map(),
      problem: undefined,
    };
    searches.set(name, search);
    return search;
  };
  for (const each of wanted)
    each.items.forEach(({ reference }, index) => {
      const { payouts } = searchOf(each, index);
      const { result } = each.settings;
      payouts.set(result, (payouts.get(result) ?? new Map<string, unknown[]>()).set(reference, []));
    });
  for (const search of searches.values()) await walk(context, search, options);
  return (each) => {
    const own = each.items.map((_, index) => searchOf(each, index));
    const found = each.items.flatMap(
      ({ reference }, index) => own[index]?.payouts.get(each.settings.result)?.get(reference) ?? [],
    );
    return { payouts: found, problem: own.find(({ problem }) => problem !== undefined)?.problem };
  };
}

async function walk(context: Context, search: Search, options: AnyCallOptions): Promise<void> {
  const { settings, payouts } = search;
  const plan = context.planOf(settings.operation);
  if (plan === undefined || !plan.isRead)
    throw new RangeError(`${settings.operation} must be an operation that reads`);
  let unseen = 0;
  for (const wanted of payouts.values()) unseen += wanted.size;
  const ids = new Set<string>();
  try {
    for await (const payout of payoutsAt(context, plan, search, options)) {
      for (const [field, wanted] of payouts) {
        const found = wanted.get(textAt(payout, [field]) ?? "");
        if (found === undefined) continue;
        // A list that grows while it is read shows a payout twice.
        const id = payoutIdOf(context.description, payout) ?? JSON.stringify(payout);
        if (ids.has(`${field} ${id}`)) continue;
        ids.add(`${field} ${id}`);
        if (found.push(payout) === 1) unseen -= 1;
      }
      if (unseen === 0) return;
    }
  } catch (error) {
    if (saysNone(context, settings, error)) return;
    // An address that is made from the request, and that the provider refuses, is wrong for this request alone.
    const isOfRequest = settings.bind !== undefined && ApiError.isInstance(error);
    if (!isOfRequest || error.next.action !== "correct" || error.next.scope !== "payout") throw error;
    search.problem = `The look-up was refused, which proves nothing: ${error.message}`;
  }
  if (settings.absent !== undefined)
    search.problem ??=
      "The look-up by the reference was answered with something else than its payout: look at it.";
}

/** What the provider shows at an address. What is no whole list becomes the problem of the search. */
async function* payoutsAt(
  context: Context,
  plan: OperationPlan,
  search: Search,
  options: AnyCallOptions,
): AsyncGenerator<unknown, void, undefined> {
  const { parameters, settings } = search;
  const onBreak = (why: string): void => {
    search.problem = `The list could not be read to its end, which proves nothing: ${why}.`;
  };
  const given = {
    ...parameters,
    body: undefined,
    headers: {},
    idempotencyKey: undefined,
    reference: undefined,
  };
  const call = plainCall(context, plan, given, options, onBreak);
  if (plan.operation.pagination !== undefined) return yield* call;
  const data = await call;
  if (Array.isArray(data)) yield* data;
  else if (settings.absent !== undefined) yield data;
  else onBreak("the answer is no list");
}

/** Whether a failure is the one by which the provider says that no payout has the reference. */
function saysNone({ description }: Context, { absent }: ReconcileDescription, error: unknown): boolean {
  if (absent === undefined || !ApiError.isInstance(error) || error.status !== absent.status) return false;
  const { code, message } = description.error ?? {};
  return (
    (absent.code === undefined || textAt(error.body, code) === absent.code) &&
    (absent.message === undefined || includesText(textAt(error.body, message), absent.message))
  );
}
