import { expect, it } from "vitest";
import { timeText } from "./time-text.ts";

const at = Date.UTC(2026, 10, 22, 9, 5, 7, 81);

it.each<[documented: unknown, text: unknown]>([
  ["2025-01-01T10:00:00Z", "2026-11-22T09:05:07Z"],
  ["2025-01-01T10:00:00.000Z", "2026-11-22T09:05:07.081Z"],
  ["2025-01-01T10:00:00.000000Z", "2026-11-22T09:05:07.081000Z"],
  ["2025-01-01T10:00:00+03:00", "2026-11-22T12:05:07+03:00"],
  ["2025-01-01T10:00:00-0500", "2026-11-22T04:05:07-0500"],
  ["2025-01-01 10:00:00", "2026-11-22 09:05:07"],
  [1_735_725_600, 1_795_338_307],
  [1_735_725_600_000, at],
  [undefined, "2026-11-22T09:05:07.081Z"],
  ["yesterday", "2026-11-22T09:05:07.081Z"],
])("writes a time as %j is written", (documented, text) => {
  expect(timeText(at, documented)).toBe(text);
});
