import { expect, it } from "vitest";
import { seededRandom } from "./seeded-random.ts";

const take = (seed: string, many: number): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: many }, random);
};

it("returns the same numbers for the same seed, and others for another seed", () => {
  expect(take("a", 5)).toEqual(take("a", 5));
  expect(take("a", 5)).not.toEqual(take("b", 5));
});

it("is evenly distributed from 0 to 1", () => {
  const numbers = take("spread", 10_000);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  expect(mean).toBeGreaterThan(0.48);
  expect(mean).toBeLessThan(0.52);
});
