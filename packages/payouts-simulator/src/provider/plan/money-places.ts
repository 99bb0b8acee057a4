import { segmentsOf } from "../../document/json-pointer.ts";
import type { OpenApiDocument } from "../../document/openapi-document.ts";
import { partsOf } from "../../document/schema-parts.ts";
import type { Schema, SchemaOrBoolean } from "../../document/schema.ts";
import type { Money } from "../../document/vocabulary.ts";

/** Where an amount of money stands (`x-payouts-money`). */
export interface MoneyPlace {
  /** Of the number, or of the text that is one. */
  readonly amountAt: string;
  readonly currencyAt: string | undefined;
  readonly unit: Money["unit"];
  readonly form: Money["form"];
}

/** Amounts deeper than this are of a part of the payout, such as a fee. */
const depth = 3;

/** The amounts in a value of a schema, in its order. */
export function moneyPlaces(document: OpenApiDocument, schema: Schema | undefined): readonly MoneyPlace[] {
  const places = new Map<string, MoneyPlace>();
  const walk = (node: SchemaOrBoolean | undefined, pointer: string): void => {
    if (typeof node !== "object") return;
    const parts = partsOf(document, node);
    const word = parts.map((part) => part["x-payouts-money"]).find((each) => each !== undefined);
    if (word !== undefined) {
      const amountAt = pointer + (word.amount ?? "");
      const around = word.amount === undefined ? pointer.slice(0, pointer.lastIndexOf("/")) : pointer;
      const currencyAt = word.currency === undefined ? undefined : around + word.currency;
      if (!places.has(amountAt))
        places.set(amountAt, { amountAt, currencyAt, unit: word.unit, form: word.form });
      return;
    }
    if (segmentsOf(pointer).length >= depth) return;
    for (const { properties = {}, items } of parts) {
      for (const [name, property] of Object.entries(properties)) walk(property, `${pointer}/${name}`);
      if (items !== undefined) walk(items, `${pointer}/*`);
    }
  };
  walk(schema, "");
  return [...places.values()];
}
