import { describe, expect, it } from "vitest";
import { budgets } from "./budgets.ts";
import { mostOf, overBudget } from "./over-budget.ts";

describe("overBudget", () => {
  it("says by how much, why there is a limit, and what to do", () => {
    const { limit, why } = budgets.installPackages;
    expect(overBudget("installPackages", limit + 2)).toBe(
      `packages: ${limit + 2} is 2 over the limit of ${limit}.\n${why}\nMake the change smaller: the limit is a promise to users.`,
    );
  });

  it("grows with the operations of an API", () => {
    const { limit, perOperation } = budgets.installBytes;
    expect(mostOf("installBytes", 90)).toBe(limit + 90 * perOperation);
    expect(overBudget("installBytes", limit + 90 * perOperation + 1, 90)).toContain(
      `is 1 over the limit of ${(limit + 90 * perOperation).toLocaleString("en")} for 90 operations of 12,500 each.`,
    );
  });

  it("counts from the recorded figure where the limit is not met yet, and says how to record another", () => {
    const { recorded, allowance } = budgets.bundle.reached;
    expect(mostOf("bundle")).toBe(recorded + allowance);
    const text = overBudget("bundle", recorded + allowance + 7);
    expect(text).toContain(" is 7 over the limit of ");
    expect(text).toContain(`set \`recorded\` in scripts/bench/budgets.ts to ${recorded + allowance + 7},`);
  });
});
