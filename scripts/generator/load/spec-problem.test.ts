import { describe, expect, it } from "vitest";
import { formatSpecProblem } from "./spec-problem.ts";

const problem = {
  file: "specs/example.yaml",
  pointer: "/paths/~1payouts/post",
  line: 41,
  rule: "idempotency",
  message: "POST /payouts does not say how the provider distinguishes a repeat from a new request.",
  remedy: "Add `x-payouts-idempotency`.",
};

describe("formatSpecProblem", () => {
  it("says where, what, which rule and how to correct it", () => {
    expect(formatSpecProblem(problem)).toBe(
      [
        "specs/example.yaml#/paths/~1payouts/post: POST /payouts does not say how the provider distinguishes a repeat from a new request.",
        "  rule idempotency, line 41",
        "  Add `x-payouts-idempotency`.",
      ].join("\n"),
    );
  });

  it("names the file alone where the whole file is wrong", () => {
    const { line: _line, ...wholeFile } = { ...problem, pointer: "" };
    expect(formatSpecProblem(wholeFile)).toMatch(/^specs\/example\.yaml: POST .*\n {2}rule idempotency\n/);
  });
});
