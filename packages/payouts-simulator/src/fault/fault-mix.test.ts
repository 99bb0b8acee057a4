import { describe, expect, it } from "vitest";
import { mixFaults } from "./fault-mix.ts";
import { readFaults } from "./read-faults.ts";

const faults = await readFaults();
const all = (): boolean => true;

describe("mixFaults", () => {
  it("selects the same fault for the same seed and lot", () => {
    const draw = (seed: string) =>
      Array.from({ length: 50 }, (_, lot) => mixFaults(faults, 0.1, seed).draw(String(lot), all));
    expect(draw("1")).toEqual(draw("1"));
    expect(draw("1")).not.toEqual(draw("2"));
  });

  it("leaves the share of attempts without a fault that it reports", () => {
    const mix = mixFaults(faults, 0.1, "share");
    const drawn = Array.from({ length: 4000 }, (_, lot) => mix.draw(String(lot), all));
    const clean = drawn.filter((step) => step === undefined).length / drawn.length;
    expect(Math.abs(clean - mix.clean)).toBeLessThan(0.03);
  });

  it("selects every fault that takes a single request, and no other", () => {
    const mix = mixFaults(faults, 0.1, "each");
    const drawn = new Set(Array.from({ length: 4000 }, (_, lot) => mix.draw(String(lot), all)));
    const mixed = faults.filter((fault) => fault.mix !== undefined);
    expect(drawn).toEqual(new Set([undefined, ...mixed.map(({ steps }) => steps[0])]));
    expect(mixed.every(({ steps, caller }) => steps.length === 1 && caller?.abort === undefined)).toBe(true);
  });

  it("selects no fault of a kind that is not allowed", () => {
    const mix = mixFaults(faults, 0.5, "not");
    const drawn = Array.from({ length: 500 }, (_, lot) =>
      mix.draw(String(lot), (kind) => kind !== "redirect"),
    );
    expect(drawn.filter((step) => step?.answer?.location !== undefined)).toEqual([]);
  });
});
