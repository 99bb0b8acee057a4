import { firstValueAt, valueAt } from "../json/value-at.ts";
import type { PayoutState } from "./payout-state.ts";
import type { ProviderDescription, ViewDescription } from "../provider-description.ts";
import { includesText, textAt } from "../json/text-at.ts";

/**
 * The view that fits a native payout: the one most of whose pointers resolve, and at least its id and an amount.
 *
 * A provider with two generations of payouts has two views; both know an id, and the newer one more of the rest.
 */
export function viewOf(description: ProviderDescription, native: object): ViewDescription | undefined {
  let best: ViewDescription | undefined;
  let most = 0;
  for (const view of description.views ?? []) {
    const amounts = view.amount.map(({ at }) => at);
    if (firstValueAt(native, view.id) === undefined || firstValueAt(native, amounts) === undefined) continue;
    const pointers = [
      ...view.id,
      view.status,
      ...amounts,
      ...(view.failureCode ?? []),
      ...(view.failureMessage ?? []),
      view.created,
      view.updated,
    ];
    const found = pointers.filter(
      (pointer) => pointer !== undefined && valueAt(native, pointer) !== undefined,
    ).length;
    const known = stateIn(view, textAt(native, [view.status])) === undefined ? 0 : 1;
    if (found + known > most) [best, most] = [view, found + known];
  }
  return best;
}

/** Where a native status stands, as far as the spec knows it. */
export function stateIn(view: ViewDescription, status: string | undefined): PayoutState | undefined {
  return status !== undefined && Object.hasOwn(view.states, status) ? view.states[status] : undefined;
}

/** Where a native payout stands. A failure that leaves the money open is no end, whatever the status says. */
export function stateOf(view: ViewDescription, native: unknown): PayoutState | undefined {
  return isOpenFailure(view, native) ? "in_flight" : stateIn(view, textAt(native, [view.status]));
}

/** Whether a native payout failed for a reason that leaves the money open. */
export function isOpenFailure(view: ViewDescription, native: unknown): boolean {
  if (view.open === undefined || stateIn(view, textAt(native, [view.status])) !== "failed") return false;
  const code = textAt(native, view.failureCode);
  const message = textAt(native, view.failureMessage);
  return view.open.some((failure) =>
    failure.message === undefined ? failure.code === code : includesText(message, failure.message),
  );
}
