import {
  dereference,
  pointerOf,
  segmentsOf,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import type {
  Money,
  OpenApiDocument,
  Schema,
} from "../../../packages/payouts-simulator/src/document/index.ts";

/** A money word, with the pointers from the value to the number and to its currency. */
export interface FoundMoney {
  readonly at: string;
  readonly currency?: string;
  readonly money: Money;
}

/** Deeper amounts are details that a comment on a method need not list. */
const deepest = 5;

/** Finds the amounts in values of a schema. Each component is searched once, however many operations use it. */
export class MoneyFinder {
  readonly #document: OpenApiDocument;
  readonly #found = new Map<Schema, readonly FoundMoney[]>();

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  find(schema: Schema | undefined): readonly FoundMoney[] {
    const target = dereference(this.#document, schema);
    if (typeof target !== "object") return [];
    const known = this.#found.get(target);
    if (known !== undefined) return known;
    this.#found.set(target, []); // within itself, a schema adds nothing
    const byPlace = new Map<string, FoundMoney>();
    for (const found of [...this.#own(target), ...this.#below(target)]) {
      if (segmentsOf(found.at).length <= deepest && !byPlace.has(found.at)) byPlace.set(found.at, found);
    }
    const all = [...byPlace.values()];
    this.#found.set(target, all);
    return all;
  }

  #own(schema: Schema): FoundMoney[] {
    const money = schema["x-payouts-money"];
    if (money === undefined) return [];
    // On a number, the currency's pointer starts at the object around it; `#within` adds that one's place.
    const currency = money.amount === undefined ? undefined : money.currency;
    return [{ at: money.amount ?? "", money, ...(currency !== undefined && { currency }) }];
  }

  #below(schema: Schema): FoundMoney[] {
    return [
      ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) => this.#within(name, property)),
      ...(schema.prefixItems ?? []).flatMap((item, index) => this.#within(String(index), item)),
      ...[
        schema.items,
        schema.additionalProperties,
        ...Object.values(schema.patternProperties ?? {}),
      ].flatMap((each) => (typeof each === "object" ? this.#within("*", each) : [])),
      ...[schema.allOf, schema.oneOf, schema.anyOf]
        .flatMap((parts) => parts ?? [])
        .flatMap((part) => this.find(part)),
    ];
  }

  #within(name: string, schema: Schema): FoundMoney[] {
    const place = pointerOf([name]);
    // A word beside a `$ref` belongs to this place, not to every use of the component.
    const own = schema.$ref === undefined ? [] : this.#own(schema);
    return [...own, ...this.find(schema)].map(({ at, currency, money }) => {
      const beside = at === "" && money.amount === undefined ? money.currency : undefined;
      const inside = currency === undefined ? undefined : `${place}${currency}`;
      const full = beside ?? inside;
      return { at: `${place}${at}`, money, ...(full !== undefined && { currency: full }) };
    });
  }
}
