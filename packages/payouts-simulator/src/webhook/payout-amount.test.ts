import { describe, expect, it } from "vitest";
import { changeTo, toldBox } from "../../test/told-box.ts";
import type { Schema } from "../document/schema.ts";
import { payoutAmount } from "./payout-amount.ts";

const { document } = toldBox();
const money: Schema = { $ref: "#/components/schemas/Money" };
const inCoins: Schema = { "x-payouts-money": { unit: "major", amount: "/value", currency: "/currency" } };

describe("payoutAmount", () => {
  it("gives the amounts that are written as the payout's, with its amount", () => {
    const members = { sum: money, id: { type: "string" }, rest: inCoins, total: money } satisfies Record<
      string,
      Schema
    >;
    const amount = { value: 1050, currency: "SLE" };
    expect(payoutAmount(document, members, changeTo("new"))).toEqual({ sum: amount, total: amount });
  });

  it.each<[string, members: Readonly<Record<string, Schema>>, change: Parameters<typeof changeTo>]>([
    ["nothing is an amount", { id: { type: "string" } }, ["new"]],
    ["no payout has the status", { sum: money }, ["of another year"]],
    ["the payout has none", { sum: money }, ["new", { show: () => ({ id: "p-7", amount: null }) }]],
  ])("gives none where %s", (_, members, change) => {
    expect(payoutAmount(document, members, changeTo(...change))).toEqual({});
  });
});
