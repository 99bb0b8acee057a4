import { describe, expect, it } from "vitest";
import { checkLives } from "../../packages/payouts-simulator/test/properties/check-lives.ts";
import { checkedOperations } from "../../packages/payouts-simulator/test/properties/check-operation.ts";
import { propertyDocuments } from "./property-documents.ts";

const documents = await propertyDocuments();

// `pnpm properties` tries many more.
describe.each(documents)(
  "$name: the simulator accepts what the document allows, and refuses by name what it does not allow",
  ({ source }) => {
    const { operations } = checkedOperations(source);
    it.each(operations)("$operationId", async ({ check }) => {
      const { accepted } = await check(8, Number(process.env["SEED"] ?? 1));
      expect(accepted).toBe(8);
    });
    it("and shows payouts of every outcome as documented all their lives", async () => {
      const { statuses, problems } = await checkLives(source);
      expect(problems).toEqual([]);
      expect(statuses.size, "no payout moved").toBeGreaterThan(2);
    });
  },
);
