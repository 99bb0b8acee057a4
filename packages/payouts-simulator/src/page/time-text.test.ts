import { describe, expect, it } from "vitest";
import { spanText, timeElement } from "./time-text.ts";

it.each([
  [-5, "0 s"],
  [1, "1 s"],
  [59_000, "59 s"],
  [3_600_000, "1 h"],
  [7_199_000, "1 h 59 min"],
  [90_061_000, "1 d 1 h"],
])("spanText(%i) is %s", (ms, text) => {
  expect(spanText(ms)).toBe(text);
});

describe("timeElement", () => {
  it("says the time to people and to programs", () => {
    expect(String(timeElement(Date.UTC(2026, 10, 22, 14, 5, 9)))).toBe(
      '<time datetime="2026-11-22T14:05:09.000Z">2026-11-22 14:05:09</time>',
    );
  });
});
