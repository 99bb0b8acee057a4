import { expect, it } from "vitest";
import { durationMs, durationText } from "./duration.ts";

it.each([
  ["PT24H", 86_400_000, "24 hours"],
  ["P1DT12H", 129_600_000, "1 day 12 hours"],
  ["PT1M30S", 90_000, "1 minute 30 seconds"],
])("%s", (duration, milliseconds, text) => {
  expect(durationMs(duration)).toBe(milliseconds);
  expect(durationText(duration)).toBe(text);
});
