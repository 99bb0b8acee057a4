import { resolvePointer } from "../../document/json-pointer.ts";
import type { RequestModel } from "../plan/provider-model.ts";
import type { Outcome } from "../plan/outcome.ts";

/** What is to become of a payout, by the amount that its request names. */
export function outcomeOf({ money, magic }: RequestModel, content: unknown, index: number): Outcome {
  for (const { amountAt } of money) {
    const amount = Number(resolvePointer(content, amountAt.replace("*", String(index))));
    const found = magic.find((each) => each.amount === amount);
    if (found !== undefined) return found.outcome;
  }
  return { kind: "paid" };
}
