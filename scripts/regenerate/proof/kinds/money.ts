import type { Money } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Draft } from "../../../generator/caller-document/draft.ts";
import { visitNodes } from "../../../generator/caller-document/visit-nodes.ts";
import type { Bump } from "../../change.ts";
import { type Kind, onField, onWord } from "../kind.ts";

function amount(
  rule: string,
  want: Bump,
  isWanted: (word: Money) => boolean,
  change: (word: Draft<Money>) => void,
): Kind {
  return {
    rule: `x-payouts-money: ${rule}`,
    want,
    change: onWord<Money>("x-payouts-money", isWanted, change),
  };
}

/** Changes of units, currencies and masking. */
export const money: readonly Kind[] = [
  amount(
    "unit changed",
    "major",
    () => true,
    (word) => {
      word.unit = word.unit === "minor" ? "major" : "minor";
    },
  ),
  amount(
    "currency changed",
    "major",
    ({ currencyCode }) => currencyCode !== undefined,
    (word) => {
      word.currencyCode = "XTS"; // ISO 4217 keeps it for tests
    },
  ),
  amount(
    "note changed",
    "patch",
    () => true,
    (word) => {
      word.note = "Other words.";
    },
  ),
  {
    rule: "x-data-classification: masking lost",
    want: "major",
    change: ({ document }) => {
      let isChanged = false;
      const names = new Set<string>();
      visitNodes(document, ({ properties = {} }) => {
        for (const [name, property] of Object.entries(properties))
          if (property["x-data-classification"] !== undefined && names.size === 0) names.add(name);
      });
      visitNodes(document, ({ properties = {} }) => {
        for (const [name, property] of Object.entries(properties))
          if (names.has(name) && property["x-data-classification"] !== undefined) {
            Reflect.deleteProperty(property, "x-data-classification");
            isChanged = true;
          }
      });
      return isChanged ? [...names].join() : undefined;
    },
  },
  {
    rule: "x-data-classification: masking gained",
    want: "minor",
    change: onField(
      "given",
      ({ schema, written }) =>
        schema === written && schema.type === "string" && schema["x-data-classification"] === undefined,
      ({ owner, name, schema }) => {
        owner.properties = {
          ...owner.properties,
          [name]: { ...schema, "x-data-classification": "personal" },
        };
      },
    ),
  },
];
