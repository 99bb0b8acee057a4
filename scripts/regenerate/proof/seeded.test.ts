import { expect, it } from "vitest";
import { Seeded } from "./seeded.ts";

it("picks the same by the same seed, and otherwise by another", () => {
  const picks = (seed: number): number[] => {
    const seeded = new Seeded(seed);
    return Array.from({ length: 20 }, () => seeded.below(100));
  };
  expect(picks(1)).toEqual(picks(1));
  expect(picks(1)).not.toEqual(picks(2));
  const first = (purpose: string): number => new Seeded(1, purpose).below(1000);
  expect([first("a"), first("a")], "for the same purpose").toEqual([first("a"), first("a")]);
  expect(first("a")).not.toBe(first("b"));
  expect(picks(3).every((number) => number >= 0 && number < 100)).toBe(true);
  expect(new Seeded(1).pick([])).toBeUndefined();
});
