import { createSimulator, magicAmounts } from "@org/payouts-simulator";
import type { Simulator } from "@org/payouts-simulator";
import { planCalls } from "@org/payouts-simulator/contract";
import { describe, expect, it } from "vitest";
import { resolvePointer, writePointer } from "../packages/payouts-simulator/src/document/index.ts";
import { readTorturedProviders } from "./torture/tortured-provider.ts";

type Method = (...args: readonly unknown[]) => Promise<unknown>;

describe.each(await readTorturedProviders(undefined))("the simulated $name", (provider) => {
  const { document, id } = provider;
  const { calls } = planCalls(document);
  const open = (): {
    readonly simulator: Simulator;
    readonly call: (name: string, ...args: readonly unknown[]) => Promise<unknown>;
  } => {
    const simulator = createSimulator([{ name: id, document }], { speed: 0 });
    const client = provider.createClient({ ...provider.options, fetch: simulator.fetch, maxRetries: 0 });
    return { simulator, call: async (name, ...args) => (client[name] as Method)(...args) };
  };

  describe.each(magicAmounts(document))("$operationId", ({ operationId, amountAt, amounts }) => {
    const planned = calls.find((call) => call.operationId === operationId);
    const paths = [...(planned?.path.matchAll(/\{/g) ?? [])].length;
    /** The documented call, with another amount, and without keys and references: the client makes them. */
    const argumentsWith = (amount: number): unknown[] => {
      const documented = planned?.arguments[paths];
      const given = amountAt.filter(
        (pointer) => typeof (resolvePointer(documented, pointer) ?? {}) !== "object",
      );
      // A quote may stand in its place.
      const body = (given.length > 0 ? given : amountAt.slice(0, 1)).reduce(
        (written, pointer) => writePointer(written, pointer, amount),
        documented,
      );
      return (planned?.arguments ?? []).map((each, index) => (index === paths ? body : each));
    };
    const make = async (
      amount: number,
    ): Promise<{ simulator: Simulator; error: unknown; before: number }> => {
      const { simulator, call } = open();
      const before = simulator.payouts().length;
      const error = await call(operationId, ...argumentsWith(amount)).then(
        () => undefined,
        (failure: unknown) => failure,
      );
      return { simulator, error, before };
    };

    it("makes payouts that begin, are listed first, and are paid in time", async () => {
      const { simulator, error, before } = await make(1234);
      expect(error).toBeUndefined();
      expect(simulator.requests.flatMap(({ violations }) => violations)).toEqual([]);
      const [payout, ...others] = simulator.payouts();
      expect(others.length + 1).toBeGreaterThan(before);
      expect(JSON.stringify(payout?.value)).toMatch(/1234(?!\d)/);
      if (payout?.state === undefined) return;
      expect(["accepted", "in_flight"]).toContain(payout.state);
      simulator.advance("5s");
      expect(simulator.payouts()[0]?.state).toBe("in_flight");
      simulator.advance("5s");
      expect(simulator.payouts()[0]?.state).toBe("paid");
    });

    it.each(amounts)("decides by the amount $amount: $outcome", async ({ amount, outcome }) => {
      const { simulator, error, before } = await make(amount);
      if (outcome.kind === "refused") {
        expect(error).toMatchObject({ status: outcome.status });
        if (outcome.failure.code !== undefined) expect(error).toMatchObject({ code: outcome.failure.code });
        expect(simulator.payouts()).toHaveLength(before);
        return;
      }
      expect(error === undefined).toBe(outcome.kind !== "answer_lost");
      if (outcome.kind === "answer_lost") expect(error).toMatchObject({ outcome: "unknown" });
      const stateAfter = (time: string): string | undefined => {
        simulator.advance(time);
        return simulator.payouts()[0]?.state;
      };
      if (simulator.payouts()[0]?.state === undefined) return;
      const [soon, late] = [stateAfter("1m"), stateAfter("2h")];
      const expected = {
        paid: ["paid", "paid"],
        answer_lost: ["paid", "paid"],
        returned: ["paid", "returned"],
        canceled: ["canceled", "canceled"],
        failed: ["failed", "failed"],
        in_flight: ["in_flight", "in_flight"],
      }[outcome.kind];
      expect([soon, late]).toEqual(expected);
      if (outcome.kind === "failed" && outcome.failure.code !== undefined)
        expect(JSON.stringify(simulator.payouts()[0]?.value)).toContain(outcome.failure.code);
    });
  });
});
