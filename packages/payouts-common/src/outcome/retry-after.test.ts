import { describe, expect, it } from "vitest";
import { retryAfter } from "./retry-after.ts";

const now = Date.parse("Sat, 21 Nov 2026 12:00:00 GMT");

describe("retryAfter", () => {
  it.each<[string, string | undefined, number | undefined]>([
    ["0", undefined, 0],
    ["120", undefined, 120_000],
    [" 3 ", undefined, 3000],
    ["1.5", undefined, 1500],
    ["Sat, 21 Nov 2026 12:00:10 GMT", undefined, 10_000],
    ["Sat, 21 Nov 2026 11:00:00 GMT", undefined, 0],
    ["Saturday, 21-Nov-26 12:00:10 GMT", undefined, 10_000],
    // An hour apart, and still ten seconds.
    ["Sat, 21 Nov 2026 13:00:10 GMT", "Sat, 21 Nov 2026 13:00:00 GMT", 10_000],
    ["Sat, 21 Nov 2026 12:00:10 GMT", "nonsense", 10_000],
    ["-5", undefined, undefined],
    ["soon", undefined, undefined],
    ["10 seconds", undefined, undefined],
    ["", undefined, undefined],
  ])("%j with Date %j", (value, date, want) => {
    const headers = new Headers({ "retry-after": value, ...(date === undefined ? {} : { date }) });
    expect(retryAfter(headers, now)).toBe(want);
  });

  it("is absent where there is no such header", () => {
    expect(retryAfter(new Headers(), now)).toBeUndefined();
  });
});
