import { describe, expect, it } from "vitest";
import type { Violation } from "../validate/violation.ts";
import { fillErrorBody } from "./fill-error-body.ts";

const violations: Violation[] = [
  { where: "body", pointer: "/amount/value", rule: "type", message: "must be integer" },
  { where: "header", pointer: "/Key", rule: "required", message: "is required" },
];
const anything = (): boolean => true;

describe("fillErrorBody", () => {
  it("writes the message to the first pointer that resolves", () => {
    const filled = fillErrorBody(
      { error: "No." },
      violations,
      { message: ["/data/error", "/error"] },
      anything,
    );
    expect(filled).toEqual({ error: "body /amount/value must be integer; header /Key is required" });
  });

  it("writes items, with the other members of the documented item", () => {
    const word = { fields: { at: "/errors", path: "/path", code: "/code", message: "/message" } };
    const filled = fillErrorBody({ errors: [{ path: "/x", hint: "h" }] }, violations, word, anything);
    expect(filled).toEqual({
      errors: [
        { path: "/amount/value", hint: "h", code: "type", message: "must be integer" },
        { path: "/Key", hint: "h", code: "required", message: "is required" },
      ],
    });
  });

  it.each([
    [{ a: ["x"] }, { "amount.value": ["must be integer"], Key: ["is required"] }],
    [{ a: "x" }, { "amount.value": "must be integer", Key: "is required" }],
    [["x"], ["body /amount/value must be integer", "header /Key is required"]],
    [null, { "amount.value": ["must be integer"], Key: ["is required"] }],
  ])("writes field errors in the form of %j", (errors, wanted) => {
    expect(fillErrorBody({ errors }, violations, { fields: { at: "/errors" } }, anything)).toEqual({
      errors: wanted,
    });
  });

  it("leaves out values that the schema does not accept", () => {
    const word = { message: "/message", fields: { at: "/errors" } };
    const withoutErrors = (body: unknown): boolean => !JSON.stringify(body).includes("errors");
    expect(fillErrorBody({ message: "" }, violations, word, withoutErrors)).toEqual({
      message: expect.stringContaining("must be integer"),
    });
    expect(fillErrorBody({ message: "" }, violations, word, () => false)).toEqual({ message: "" });
  });

  it("writes no field errors for a missing credential", () => {
    const security: Violation[] = [
      { where: "security", pointer: "/key", rule: "bearer", message: "needs a token" },
    ];
    expect(fillErrorBody({}, security, { message: "/message", fields: { at: "/errors" } }, anything)).toEqual(
      {
        message: "security /key needs a token",
      },
    );
  });
});
