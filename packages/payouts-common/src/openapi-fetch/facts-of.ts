import type { Meta } from "../delivery/provider-call.ts";
import type { PayoutItem } from "../errors/payout-item.ts";
import type { PayoutsError } from "../errors/payouts-error.ts";

/** What became of a call, as `safe()` gives it. */
export type Became =
  { readonly ok: true; readonly meta: Meta } | { readonly ok: false; readonly error: PayoutsError };

/** Where an object says it. Registered, so that two installed copies know each other's; not in a map, which costs the collector. */
const facts = Symbol.for("@org/payouts-common/became");
const ofSealedObjects = new WeakMap<object, Became>();

/** Keeps what became of a call for whatever the caller gets of it: the result, its response, or what was thrown. */
export function remember(given: unknown, became: Became | undefined): void {
  if (became === undefined || typeof given !== "object" || given === null) return;
  if (!Reflect.defineProperty(given, facts, { value: became, configurable: true }))
    ofSealedObjects.set(given, became);
}

/**
 * Why a call failed: its `outcome`, which says what became of the money, its key, its attempts, and `resume()`.
 *
 * @param from - the result of a call, its `response`, or what it threw, whatever middleware made of it.
 * @returns nothing where the call succeeded, and where nothing was sent because middleware answered in its place.
 */
export function failureOf(from: unknown): PayoutsError | undefined {
  const became = becameOf(from);
  return became?.ok === false ? became.error : undefined;
}

/**
 * The facts of a call that succeeded: its key, attempts and warnings, whether it is a replay, and of a batch its items.
 *
 * @param from - the result of a call, its `response`, or what middleware threw after the success.
 */
export function metaOf(
  from: unknown,
): (Meta & { readonly items?: readonly PayoutItem[] | undefined }) | undefined {
  const became = becameOf(from);
  return became?.ok === true ? became.meta : undefined;
}

/** How the errors of every copy of this package know each other; the class itself would bring the others along. */
const brand = Symbol.for("@org/payouts-common/PayoutsError");

function becameOf(from: unknown): Became | undefined {
  if (typeof from !== "object" || from === null) return undefined;
  const known = knownOf(from);
  if (known !== undefined) return known;
  if (brand in from) return { ok: false, error: from as object as PayoutsError };
  const { response } = from as { readonly response?: unknown };
  return typeof response === "object" && response !== null ? knownOf(response) : undefined;
}

function knownOf(object: object): Became | undefined {
  return (object as { readonly [facts]?: Became })[facts] ?? ofSealedObjects.get(object);
}
