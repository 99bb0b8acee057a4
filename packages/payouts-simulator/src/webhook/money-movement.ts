import type { OpenApiDocument } from "../document/openapi-document.ts";
import { schemaObject } from "../document/schema-types.ts";
import type { Schema } from "../document/schema.ts";
import type { PayoutState } from "../document/vocabulary.ts";

/** The member of a movement that says which way the money went, and what it says. */
export interface MoneyMovement {
  /** Name of the member. */
  readonly name: string;
  /** What it says; `undefined` where no money moves in this state. */
  readonly value: string | undefined;
}

/** Where money is held first: the hold becomes a debit when the payout is paid. */
const withHolds: Partial<Record<PayoutState, string>> = {
  accepted: "hold",
  paid: "debit",
  failed: "release",
  canceled: "release",
  returned: "credit",
};
const withoutHolds: Partial<Record<PayoutState, string>> = {
  accepted: "debit",
  failed: "credit",
  canceled: "credit",
  returned: "credit",
};

/**
 * How money moves when a payout reaches a state, in the words of the documented values of one member: `debit` and `credit`, and
 * `hold` and `release` where there are such. `undefined`: no member of the schema has these words.
 */
export function moneyMovement(
  document: OpenApiDocument,
  properties: Readonly<Record<string, Schema>>,
  state: PayoutState | undefined,
): MoneyMovement | undefined {
  for (const [name, property] of Object.entries(properties)) {
    const { enum: closed, "x-extensible-enum": open } = schemaObject(document, property);
    const values: readonly unknown[] = closed ?? open ?? [];
    const has = (...words: readonly string[]): boolean => words.every((word) => values.includes(word));
    if (!has("debit", "credit")) continue;
    const movements = has("hold", "release") ? withHolds : withoutHolds;
    return { name, value: state && movements[state] };
  }
  return undefined;
}
