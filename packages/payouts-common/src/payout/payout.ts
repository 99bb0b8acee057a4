import { valueAt } from "../json/value-at.ts";
import { fromMinorUnits, toMinorUnits } from "./money.ts";
import { isEnd, type PayoutState } from "./payout-state.ts";
import type { AmountDescription, ProviderDescription, ViewDescription } from "../provider-description.ts";
import { textAt } from "../json/text-at.ts";
import { stateOf, viewOf } from "./view-of.ts";

/** One shape for the payouts of all providers. */
export interface Payout<Native = unknown> {
  readonly provider: string;
  readonly id: string;
  /**
   * Where it stands; absent where the spec does not list the provider's status, and then it is never final. A failure after
   * which the money may have moved all the same is `in_flight`.
   */
  readonly state: PayoutState | undefined;
  /** The provider may still replace this state by its opposite: `paid` by `failed`, or `failed` by `paid`. */
  readonly reversible: boolean;
  /**
   * Whether nothing more is expected. `paid` is not final where the provider may send money back, and a reversible state is
   * not: both for as long as the provider documents, counted from `updatedAt`, and for ever where it documents no time.
   */
  readonly isFinal: boolean;
  /** The provider's own status. */
  readonly nativeStatus: string;
  /** The amount, exact, in both forms; each absent where the provider's answer does not allow it. */
  readonly amount: {
    readonly decimal: string | undefined;
    readonly minor: number | undefined;
    readonly currency: string | undefined;
  };
  readonly reference: string | undefined;
  readonly failure: { readonly code: string | undefined; readonly message: string | undefined } | undefined;
  /** As the provider writes them. */
  readonly createdAt: string | undefined;
  readonly updatedAt: string | undefined;
  readonly native: Native;
}

/** When `toPayout` looks at a payout. */
export interface ToPayoutOptions {
  /** Milliseconds since the epoch. @defaultValue now */
  readonly at?: number;
}

/**
 * Reads a provider's payout as the one shape, by the spec's `x-payouts-view`.
 *
 * @throws {TypeError} It is not a payout that the spec describes.
 */
export function toPayout<Native>(
  description: ProviderDescription,
  native: Native,
  { at = Date.now() }: ToPayoutOptions = {},
): Payout<Native> {
  const view = typeof native === "object" && native !== null ? viewOf(description, native) : undefined;
  const id = view === undefined ? undefined : textAt(native, view.id);
  if (view === undefined || id === undefined)
    throw new TypeError(
      `This is not a payout of ${description.name}: it has no id or no amount where the spec says.`,
    );
  const nativeStatus = textAt(native, [view.status]) ?? "";
  const text = (pointers: readonly (string | undefined)[] = []): string | undefined =>
    textAt(
      native,
      pointers.filter((pointer) => pointer !== undefined),
    ) || undefined;
  const state = stateOf(view, native);
  const reversible = view.reversible?.includes(nativeStatus) === true;
  const updatedAt = text([view.updated]);
  const failure = { code: text(view.failureCode), message: text(view.failureMessage) };
  return {
    provider: description.id,
    id,
    state,
    reversible,
    isFinal: isEnd(state) && !mayChange(view, state, reversible, updatedAt, at),
    nativeStatus,
    amount: amountOf(native, view.amount),
    reference: text(view.reference),
    failure: failure.code === undefined && failure.message === undefined ? undefined : failure,
    createdAt: text([view.created]),
    updatedAt,
    native,
  };
}

/** Whether an end may still be replaced: `paid` where the provider returns money, and what it reverses. */
function mayChange(
  { states, settlesMs = Infinity }: ViewDescription,
  state: PayoutState | undefined,
  reversible: boolean,
  updatedAt: string | undefined,
  at: number,
): boolean {
  if (!reversible && !(state === "paid" && Object.values(states).includes("returned"))) return false;
  // A time without a zone may be hours off.
  const changedAt = /(Z|[+-]\d\d:?\d\d)$/i.test(updatedAt ?? "") ? Date.parse(updatedAt ?? "") : NaN;
  return !(changedAt + settlesMs <= at);
}

/** The id of a provider's payout, where the value is one that the spec describes. */
export function payoutIdOf(description: ProviderDescription, native: unknown): string | undefined {
  const view = typeof native === "object" && native !== null ? viewOf(description, native) : undefined;
  return view === undefined ? undefined : textAt(native, view.id);
}

/** The amount at the first of several places that holds one. */
export function amountOf(native: unknown, amounts: readonly AmountDescription[]): Payout["amount"] {
  const found = amounts.find(({ at }) => (valueAt(native, at) ?? undefined) !== undefined);
  const currency =
    (found?.currency === undefined ? undefined : textAt(native, [found.currency])) || found?.currencyCode;
  const text = found === undefined ? undefined : textAt(native, [found.at]);
  const isMinor = found?.unit === "minor";
  const plain = text === undefined ? undefined : plainDecimal(text);
  if (plain === undefined) return { decimal: undefined, minor: undefined, currency };
  const own = isMinor && Number.isSafeInteger(Number(plain)) ? Number(plain) : undefined;
  try {
    const code = (currency ?? "").toUpperCase();
    const minor = isMinor ? own : toMinorUnits(plain, code);
    return { decimal: minor === undefined ? undefined : fromMinorUnits(minor, code), minor, currency };
  } catch {
    // No currency that ISO 4217 knows, or more digits than it has: then there is what the provider wrote, and no more.
    return { decimal: isMinor ? undefined : plain, minor: own, currency };
  }
}

/**
 * A provider's number as digits and a point, less zeros at the end that say nothing; or `undefined` where it is written in
 * some other way. A JSON number is what JavaScript prints: the shortest text that reads back as it.
 */
function plainDecimal(text: string): string | undefined {
  // Commas only where they group thousands: one that stands for the point would change the amount a hundredfold.
  const ungrouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(",", "") : text;
  if (!/^-?\d+(\.\d+)?$/.test(ungrouped)) return undefined;
  return ungrouped.includes(".") ? ungrouped.replace(/\.?0+$/, "") : ungrouped;
}
