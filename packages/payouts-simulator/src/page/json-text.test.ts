import { describe, expect, it } from "vitest";
import { amountText, jsonText } from "./json-text.ts";

describe("jsonText", () => {
  it.each([
    [undefined, "(none)"],
    [new Uint8Array(3), "(3 bytes)"],
    ["a=1", "a=1"],
    [{ a: 1 }, '{\n  "a": 1\n}'],
    ["x".repeat(4001), `${"x".repeat(4000)}\n… and 1 more characters`],
  ])("of %j", (value, text) => {
    expect(jsonText(value)).toBe(text);
  });
});

describe("amountText", () => {
  it.each([
    [1050, "1050"],
    [{ currency: "SLE", value: 1050 }, "1050 SLE"],
    [{ value: "10.50", currency: "SLE" }, "10.50 SLE"],
    [{ total: { value: 1 } }, '{"total":{"value":1}}'],
    [undefined, ""],
  ])("of %j", (amount, text) => {
    expect(amountText(amount)).toBe(text);
  });
});
