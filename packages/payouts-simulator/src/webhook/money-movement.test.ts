import { describe, expect, it } from "vitest";
import { nameDocument } from "../document/read-document.ts";
import type { PayoutState } from "../document/vocabulary.ts";
import { moneyMovement } from "./money-movement.ts";

const { document } = nameDocument({ openapi: "3.1.0", info: { title: "Tin Box", version: "1" }, paths: {} });
const states: readonly PayoutState[] = ["accepted", "in_flight", "paid", "failed", "canceled", "returned"];

describe("moneyMovement", () => {
  it.each<[string, values: readonly string[], movements: readonly (string | undefined)[]]>([
    ["without holds", ["credit", "debit"], ["debit", undefined, undefined, "credit", "credit", "credit"]],
    [
      "with holds",
      ["hold", "release", "debit", "credit"],
      ["hold", undefined, "debit", "release", "release", "credit"],
    ],
  ])("goes by the documented words, %s", (_, values, movements) => {
    for (const word of ["enum", "x-extensible-enum"]) {
      const properties = { id: { type: "string" as const }, way: { [word]: values } };
      const found = states.map((state) => moneyMovement(document, properties, state));
      expect(found).toEqual(movements.map((value) => ({ name: "way", value })));
    }
  });

  it("knows no movement of an unknown status, and none where nothing has these words", () => {
    const way = { enum: ["debit", "credit"] };
    expect(moneyMovement(document, { way }, undefined)).toEqual({ name: "way", value: undefined });
    expect(moneyMovement(document, { way: { enum: ["debit"] } }, "accepted")).toBeUndefined();
  });
});
