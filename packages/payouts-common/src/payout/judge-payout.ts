import type { PayoutItem } from "../errors/payout-item.ts";
import { textAt, textOf } from "../json/text-at.ts";
import { valueAt } from "../json/value-at.ts";
import type { ProviderDescription, ReconcileDescription } from "../provider-description.ts";
import { toPayout } from "./payout.ts";
import { stateIn, viewOf } from "./view-of.ts";

/** What a payout shows of the item whose reference it carries. */
export type Judgement = Pick<PayoutItem, "outcome" | "payoutId" | "code" | "message">;

/**
 * What a payout of the provider shows of the money.
 *
 * @param areViewed - whether one that cannot be read proves nothing; else its presence alone shows that it was made.
 */
export function judgePayout(
  description: ProviderDescription,
  native: unknown,
  areViewed: boolean,
): Partial<Judgement> & Pick<Judgement, "outcome"> {
  const view = typeof native === "object" && native !== null ? viewOf(description, native) : undefined;
  const payoutId = view && textAt(native, view.id);
  if (view === undefined || payoutId === undefined) return { outcome: areViewed ? "unknown" : "accepted" };
  const { state, nativeStatus, reversible, failure } = toPayout(description, native);
  if (state === undefined) return { outcome: "unknown", payoutId };
  if (stateIn(view, nativeStatus) !== "failed" && state !== "canceled")
    return { outcome: "accepted", payoutId };
  // A failure that leaves the money open, or that the provider may still take back, is no refusal.
  const isOver = (state === "failed" || state === "canceled") && !reversible;
  const { code, message } = failure ?? {};
  return { outcome: isOver ? "rejected" : "unknown", payoutId, code, message };
}

/** Compares payouts with what a request asked for at an index, as far as the spec says what must agree. */
export function agreementWith(
  { compare = {} }: ReconcileDescription,
  body: unknown,
): (index: number, payout: unknown) => boolean {
  // Looked up once: a batch may have thousands of items.
  const asked = Object.entries(compare).map(([request, result]) => {
    const value = valueAt(body, request);
    return { result, of: (index: number): unknown => (isList(request, value) ? value[index] : value) };
  });
  return (index, payout) =>
    asked.every((each) => {
      const expected = textOf(each.of(index));
      const actual = textAt(payout, [each.result]);
      return expected === undefined || actual === undefined || expected === actual;
    });
}

/** Whether a pointer named a value for each item. */
function isList(pointer: string, value: unknown): value is readonly unknown[] {
  return pointer.includes("*") && Array.isArray(value);
}
