import data from "currency-codes/data.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currencyExponents } from "./currency-exponents.ts";
import { exponentOf, fromMinorUnits, toMinorUnits } from "./money.ts";

const currency = fc.constantFrom(...Object.keys(currencyExponents));
const minorUnits = fc.maxSafeInteger();

describe("between decimal text and minor units", () => {
  it.each([
    ["10.50", "SLE", 1050, "10.50"],
    ["10.5", "SLE", 1050, "10.50"],
    ["1", "KWD", 1000, "1.000"],
    ["1", "JPY", 1, "1"],
    ["0", "USD", 0, "0.00"],
    ["-0", "USD", 0, "0.00"],
    ["-0.01", "USD", -1, "-0.01"],
    ["007", "USD", 700, "7.00"],
    ["0.0001", "CLF", 1, "0.0001"],
    ["90071992547409.91", "USD", 9_007_199_254_740_991, "90071992547409.91"],
  ])("%s %s is %i", (text, code, minor, back) => {
    expect(toMinorUnits(text, code)).toBe(minor);
    expect(fromMinorUnits(minor, code)).toBe(back);
  });

  it("there and back is where it was", () => {
    fc.assert(
      fc.property(minorUnits, currency, (minor, code) => {
        expect(toMinorUnits(fromMinorUnits(minor, code), code)).toBe(minor === 0 ? 0 : minor);
      }),
    );
  });

  it("digits beyond the currency's are refused, zeros too", () => {
    fc.assert(
      fc.property(minorUnits, currency, fc.integer({ min: 0, max: 9 }), (minor, code, digit) => {
        const text = fromMinorUnits(minor, code);
        const longer = text.includes(".") ? `${text}${digit}` : `${text}.${digit}`;
        expect(() => toMinorUnits(longer, code)).toThrow(RangeError);
      }),
    );
  });

  it("numbers are refused as decimals, and fractions as minor units", () => {
    fc.assert(
      fc.property(fc.double(), (number) => {
        expect(() => toMinorUnits(number as unknown as string, "USD")).toThrow(RangeError);
        if (!Number.isSafeInteger(number)) expect(() => fromMinorUnits(number, "USD")).toThrow(RangeError);
      }),
    );
  });

  it.each([
    "",
    " 1",
    "1 ",
    "1.",
    ".5",
    "+1",
    "1e3",
    "1,000",
    "0x10",
    "١",
    "NaN",
    "--1",
    "1.0.0",
    "1\n",
    "90071992547409.92",
  ])("%j is refused", (text) => {
    expect(() => toMinorUnits(text, "USD")).toThrow(RangeError);
  });

  it.each(["usd", "XXX", "XAU", "", "toString", "__proto__", "US"])("the currency %j is unknown", (code) => {
    expect(() => exponentOf(code)).toThrow(RangeError);
    expect(() => toMinorUnits("1", code)).toThrow(RangeError);
    expect(() => fromMinorUnits(1, code)).toThrow(RangeError);
  });

  it("the exponents are the library's", () => {
    for (const { code, digits } of data)
      if (Object.hasOwn(currencyExponents, code)) expect(exponentOf(code)).toBe(digits);
    expect(Object.keys(currencyExponents).length).toBeGreaterThan(150);
  });
});
