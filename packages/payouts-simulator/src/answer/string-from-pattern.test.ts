import { describe, expect, it } from "vitest";
import { stringFromPattern } from "./string-from-pattern.ts";

describe("stringFromPattern", () => {
  it.each([
    "^po-[0-9]+$",
    "^spc-.*$",
    "^\\+?[1-9]\\d{7,14}$",
    "^(SLE|USD)$",
    "^(?:a|b){2,3}c?$",
    "^[A-Z]{2}\\d{2}[A-Z0-9]{1,30}$",
    "^[^\\s@]+@[^\\s@]+\\.[a-z]{2,}$",
    "^(?!0)\\w{3}$",
    "^\\p{L}+$",
    "^[\\w.\\-]{3,}$",
    "^(?<year>\\d{4})-\\d{2}$",
    "x*",
  ])("%s", (pattern) => {
    const text = stringFromPattern({ pattern });
    expect(text).toMatch(new RegExp(pattern, "u"));
    expect(stringFromPattern({ pattern })).toBe(text);
  });

  it("keeps the limits of the length", () => {
    expect(stringFromPattern({ pattern: "^[a-z]+$", minLength: 5 })).toHaveLength(5);
    expect(stringFromPattern({ pattern: "^po-", minLength: 8 })).toHaveLength(8);
    expect(stringFromPattern({ pattern: "^[a-z]{5}$", maxLength: 4 })).toBeUndefined();
  });
});
