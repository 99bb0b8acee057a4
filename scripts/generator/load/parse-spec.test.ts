import { describe, expect, it } from "vitest";
import { parseSpec } from "./parse-spec.ts";

function faultsOf(text: string): string[] {
  const parsed = parseSpec(text);
  return parsed.ok ? [] : parsed.faults.map(({ line, pointer, message }) => `${line} ${pointer}: ${message}`);
}

describe("parseSpec", () => {
  it("reads dates and answers as text", () => {
    expect(parseSpec("date: 2026-11-01\nanswer: yes\n")).toEqual({
      ok: true,
      value: { date: "2026-11-01", answer: "yes" },
    });
  });

  it("gives each user of an anchor a value of its own", () => {
    const parsed = parseSpec("a: &x { b: 1 }\nc: *x\n");
    const value = parsed.ok ? (parsed.value as { a: object; c: object }) : undefined;
    expect(value?.c).toEqual({ b: 1 });
    expect(value?.c).not.toBe(value?.a);
  });

  it("reports all faults at once, each with its line and place", () => {
    expect(faultsOf("a: 1\na: 2\nb:\n  c: 1\n  d: [1]\n  c: 2\n")).toEqual([
      "2 /a: the YAML cannot be read: map keys must be unique.",
      "6 /b/c: the YAML cannot be read: map keys must be unique.",
    ]);
  });

  it.each([
    ["a mapping that breaks off", "a:\n  b: [1, 2\nc: 1\n", /^3 \/c: the YAML cannot be read/],
    ["a tab", "a:\n\tb: 1\n", /^\d .*: the YAML cannot be read/],
    ["an alias without an anchor", "a: *b\n", /cannot be read/],
    [
      "an alias within its own anchor",
      "b: 1\na: &x { b: *x }\n",
      /^2 \/a\/b: an alias stands within its own anchor/,
    ],
    ["two documents", "a: 1\n---\nb: 1\n", /cannot be read/],
  ])("finds %s", (_name, text, want) => {
    expect(faultsOf(text).join("\n")).toMatch(want);
  });
});
