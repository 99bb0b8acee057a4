import { expect, it } from "vitest";
import { describeViews } from "./describe-views.ts";

it("points to the number itself, and from the payout to its currency", () => {
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
            status: { "x-payouts-lifecycle": { states: { done: "paid" }, evidence: [] } },
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
  expect(describeViews(document)).toEqual([
    {
      key: "Payout",
      view: {
        id: ["/id"],
        status: "/status",
        states: { done: "paid" },
        amount: [
          { at: "/money/value", unit: "minor", currency: "/money/currency" },
          { at: "/detail/amount", unit: "major", currency: "/detail/code" },
        ],
        failureCode: ["/why"],
      },
    },
  ]);
});
