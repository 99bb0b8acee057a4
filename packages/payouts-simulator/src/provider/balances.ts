import { resolvePointer, writePointer } from "../document/json-pointer.ts";
import type { MoneyPlace } from "./plan/money-places.ts";
import type { DocumentPlan } from "./plan/provider-model.ts";
import type { Role } from "./plan/plan-document.ts";
import type { Debit } from "./state/resource.ts";
import type { Store } from "./state/store.ts";

/**
 * What payouts have taken from accounts. An account is a thing, other than a payout, that shows an amount of money
 * (`x-payouts-money`) called a balance or what is available; a payout debits the first one whose id its request names. An id that
 * begins as the documented ones do (`acc-…`) is that of an account that was opened before, with a million in it.
 */
export class Balances {
  readonly #store: Store;
  /** The collections of accounts. */
  readonly #accounts: readonly string[];
  readonly #model: Pick<DocumentPlan, "plan" | "showing">;

  constructor(model: Pick<DocumentPlan, "plan" | "showing">, store: Store) {
    this.#model = model;
    const { plan } = model;
    this.#store = store;
    const roles = [...plan.values()];
    const payouts = new Set(roles.filter(({ shape }) => shape.view).map(({ collection }) => collection));
    const showing = roles.filter((role) => !payouts.has(role.collection) && balancePlaces(role).length > 0);
    this.#accounts = [...new Set(showing.map(({ collection }) => collection))];
  }

  /** Takes an amount from the account that a request names; `undefined`: it names none. */
  debit(content: unknown, amount: number | undefined, now: number): Debit | undefined {
    if (amount === undefined || this.#accounts.length === 0) return undefined;
    for (const value of texts(content))
      for (const collection of this.#accounts) {
        if (this.#store.find(collection, value) === undefined && !this.#open(collection, value, now))
          continue;
        const debit = { account: nameOf(collection, value), amount };
        this.#add(debit, 1);
        return debit;
      }
    return undefined;
  }

  /** Keeps the account that an id is of, where the id has the documented form. Returns whether it does. */
  #open(collection: string, id: string, now: number): boolean {
    const role = this.#model.showing(collection);
    const prefixes = (role?.ids ?? []).flatMap((each) => /^[A-Za-z]+[-_]/.exec(String(each))?.[0] ?? []);
    if (role === undefined || !prefixes.some((prefix) => id.startsWith(prefix))) return false;
    const places = balancePlaces(role);
    const shown = role.shape.templates.find((template) =>
      places.some(({ amountAt }) => Number.isFinite(resolvePointer(template, amountAt))),
    );
    const template = shown ?? role.shape.templates[0];
    const amounts = places.filter(({ amountAt }) => resolvePointer(template, amountAt) !== undefined);
    this.#store.put({
      collection,
      key: id,
      order: this.#store.nextOrder(),
      from: role.route.operationId,
      isDocumented: false,
      content: template,
      echoed: Object.fromEntries(
        amounts.map(({ amountAt, form }) => [
          amountAt,
          form === "decimal-string" ? `${million}.00` : million,
        ]),
      ),
      place: {},
      id,
      createdAt: now,
      updatedAt: now,
      moves: [],
    });
    return true;
  }

  giveBack(debit: Debit): void {
    this.#add(debit, -1);
  }

  /** An account as it was documented, less what payouts have taken. */
  show(role: Role, key: string, documented: unknown): unknown {
    if (!this.#accounts.includes(role.collection)) return documented;
    const taken = this.#store.numberOf(nameOf(role.collection, key)) ?? 0;
    if (taken === 0) return documented;
    return balancePlaces(role).reduce((shown, { amountAt }) => {
      const before = resolvePointer(shown, amountAt);
      if (typeof before !== "number" && typeof before !== "string") return shown;
      const [, decimals = ""] = /\.(\d+)$/.exec(String(before)) ?? [];
      const left = Number((Number(before) - taken).toFixed(8));
      return writePointer(shown, amountAt, typeof before === "string" ? left.toFixed(decimals.length) : left);
    }, documented);
  }

  #add({ account, amount }: Debit, sign: 1 | -1): void {
    this.#store.keepNumber(account, (this.#store.numberOf(account) ?? 0) + sign * amount);
  }
}

/** What an account has that is opened by its name alone, in the unit of its balance. */
const million = 1_000_000;

function nameOf(collection: string, key: string): string {
  return `taken from ${collection} ${key}`;
}

/** Where a role shows what can be paid from: what is called available, or else a balance. */
function balancePlaces({ shape: { money } }: Role): readonly MoneyPlace[] {
  const available = money.filter(({ amountAt }) => /available/i.test(amountAt));
  return available.length > 0 ? available : money.filter(({ amountAt }) => /balance/i.test(amountAt));
}

/** Every text in a value, however deep. */
function* texts(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null)
    for (const member of Object.values(value)) yield* texts(member);
}
