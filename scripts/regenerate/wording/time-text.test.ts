import { expect, it } from "vitest";
import { timeText } from "./time-text.ts";

it.each([
  [129_600_000, "1 day 12 hours"],
  [21_600_000, "6 hours"],
  [61_001, "1 minute 1 second 1 millisecond"],
  [0, "0 seconds"],
])("%i ms is said as %s", (milliseconds, want) => {
  expect(timeText(milliseconds)).toBe(want);
});
