import { expect, it } from "vitest";
import type { Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import { MoneyFinder } from "./money-finder.ts";
import { moneySentences } from "./money-sentences.ts";

const Amount: Schema = {
  type: "object",
  properties: { value: { type: "integer" }, currency: { type: "string" } },
  "x-payouts-money": { unit: "minor", form: "integer", amount: "/value", currency: "/currency" },
};

function sentencesOf(schema: Schema): string[] {
  const document = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    components: {
      schemas: {
        Amount,
        Node: {
          properties: {
            amount: { $ref: "#/components/schemas/Amount" },
            next: { $ref: "#/components/schemas/Node" },
          },
        },
      },
    },
  };
  return moneySentences([], new MoneyFinder(document).find(schema));
}

it("reads the word on an object, which points to its members", () => {
  const amount = { $ref: "#/components/schemas/Amount" };
  expect(sentencesOf({ properties: { amount, fees: { items: amount } } })).toEqual([
    "`amount.value` is an integer in minor units of `amount.currency`.",
    "`fees[].value` is an integer in minor units of `fees[].currency`.",
  ]);
});

it("reads the word on a number, whose currency stands beside it", () => {
  const money = { unit: "major", form: "decimal-string", currency: "/currency" } as const;
  expect(
    sentencesOf({
      properties: {
        payout: {
          properties: {
            amount: { "x-payouts-money": money },
            fee: { "x-payouts-money": money },
            currency: {},
          },
        },
      },
    }),
  ).toEqual([
    "`payout.amount` and `payout.fee` are each a decimal string in major units of `payout.currency`.",
  ]);
});

it("names the only currency, and none that the spec does not name", () => {
  expect(sentencesOf({ "x-payouts-money": { unit: "minor", form: "number", currencyCode: "SAR" } })).toEqual([
    "The value is a number in minor units of SAR.",
  ]);
  expect(sentencesOf({ "x-payouts-money": { unit: "minor", form: "number" } })).toEqual([
    "The value is a number in minor units.",
  ]);
});

it("describes the items of a list", () => {
  const amount = { $ref: "#/components/schemas/Amount" };
  expect(sentencesOf({ items: amount })).toEqual([
    "`value` of each item is an integer in minor units of `currency`.",
  ]);
  expect(sentencesOf({ items: { "x-payouts-money": { unit: "minor", form: "integer" } } })).toEqual([
    "Each item is an integer in minor units.",
  ]);
});

it("names body and result where they differ", () => {
  const sent = { at: "/amount", money: { unit: "major", form: "number" } } as const;
  const returned = { at: "/amount", money: { unit: "major", form: "decimal-string" } } as const;
  expect(moneySentences([sent], [sent, returned])).toEqual([
    "`amount` is a number in major units.",
    "`amount` is a decimal string in major units.",
  ]);
  expect(moneySentences([sent], [returned])).toEqual([
    "In the body, `amount` is a number in major units.",
    "In the result, `amount` is a decimal string in major units.",
  ]);
  expect(moneySentences([sent], [returned], "query")[0]).toMatch(/^In the query, /);
  expect(moneySentences([sent], [])).toEqual(["`amount` is a number in major units."]);
});

it("comes to an end in schemas that hold themselves", () => {
  expect(sentencesOf({ $ref: "#/components/schemas/Node" })).toEqual([
    "`amount.value` is an integer in minor units of `amount.currency`.",
  ]);
});

it("finds amounts in tuples and in maps", () => {
  const amount = { $ref: "#/components/schemas/Amount" };
  expect(sentencesOf({ properties: { pair: { prefixItems: [{}, amount] } } })).toEqual([
    "`pair[].value` is an integer in minor units of `pair[].currency`.",
  ]);
  const maps = { fees: { additionalProperties: amount }, taxes: { patternProperties: { "^x": amount } } };
  expect(sentencesOf({ properties: maps })).toEqual([
    "`fees[].value` is an integer in minor units of `fees[].currency`.",
    "`taxes[].value` is an integer in minor units of `taxes[].currency`.",
  ]);
});
