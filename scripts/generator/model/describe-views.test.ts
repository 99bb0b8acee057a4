import { expect, it } from "vitest";
import { describeViews } from "./describe-views.ts";

const document = {
  openapi: "3.1.0",
  info: { title: "T", version: "1" },
  components: {
    schemas: {
      Money: {
        "x-payouts-money": { unit: "minor", form: "integer", amount: "/value", currency: "/currency" },
      },
      Payout: {
        properties: {
          money: { $ref: "#/components/schemas/Money" },
          detail: {
            properties: {
              amount: { "x-payouts-money": { unit: "major", form: "number", currency: "/code" } },
            },
          },
          status: {
            "x-payouts-lifecycle": {
              states: { done: "paid", void: "failed" },
              open: [
                { code: "unclear", evidence: [] },
                { message: "already used", evidence: [] },
              ],
              reversible: ["done", "void"],
              evidence: [],
            },
          },
        },
        "x-payouts-view": {
          id: "/id",
          status: "/status",
          amount: ["/money", "/detail/amount"],
          failure: { code: "/why" },
        },
      },
    },
  },
} as const;
const view = {
  id: ["/id"],
  status: "/status",
  states: { done: "paid", void: "failed" },
  open: [{ code: "unclear" }, { message: "already used" }],
  reversible: ["done", "void"],
  amount: [
    { at: "/money/value", unit: "minor", currency: "/money/currency" },
    { at: "/detail/amount", unit: "major", currency: "/detail/code" },
  ],
  failureCode: ["/why"],
};

it("points to the number itself, and from the payout to its currency", () => {
  expect(describeViews(document)).toEqual({ keys: ["Payout"], views: [view] });
});

it("gives equal views once", () => {
  const { Payout } = document.components.schemas;
  const schemas = {
    ...document.components.schemas,
    Twin: { ...Payout },
    Old: { ...Payout, "x-payouts-view": { ...Payout["x-payouts-view"], failure: {} } },
  };
  const { failureCode: _, ...old } = view;
  expect(describeViews({ ...document, components: { schemas } })).toEqual({
    keys: ["Payout", "Twin", "Old"],
    views: [view, old],
  });
});
