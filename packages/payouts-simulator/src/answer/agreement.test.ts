import { expect, it } from "vitest";
import { agreement } from "./agreement.ts";

it("counts members of the same name and value, at any depth, and the values of the path", () => {
  const request = {
    named: [{ amount: 5, destination: { type: "bank" } }],
    path: { id: "po-1" },
    tags: new Set<string>(),
  };
  expect(agreement(request, { payout: { id: "po-1", amount: 5, to: [{ type: "bank" }] } })).toBe(3);
  expect(agreement(request, { payout: { fee: 5, kind: "bank" } })).toBe(0);
});

it("lets a tag outweigh the rest", () => {
  const request = { named: { amount: 5, fee: 1, type: "bank" }, path: {}, tags: new Set(["type"]) };
  expect(agreement(request, { type: "bank" })).toBeGreaterThan(
    agreement(request, { amount: 5, fee: 1, type: "cash" }),
  );
});
