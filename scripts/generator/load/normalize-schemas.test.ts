import { describe, expect, it } from "vitest";
import type { OpenApiDocument } from "../../../packages/payouts-simulator/src/document/index.ts";
import { normalizeSchemas } from "./normalize-schemas.ts";

function normalized(openapi: string, schema: unknown): unknown {
  const document = { openapi, components: { schemas: { It: schema } } } as unknown as OpenApiDocument;
  normalizeSchemas(document);
  return document.components?.schemas?.["It"];
}

describe("normalizeSchemas", () => {
  it.each([
    ["a type", { type: "string", nullable: true }, { type: ["string", "null"] }],
    [
      "a set",
      { type: "string", enum: ["a"], nullable: true },
      { type: ["string", "null"], enum: ["a", null] },
    ],
    ["a union", { anyOf: [{ $ref: "#/a" }], nullable: true }, { anyOf: [{ $ref: "#/a" }, { type: "null" }] }],
    [
      "an intersection",
      { allOf: [{ $ref: "#/a" }], nullable: true },
      { anyOf: [{ allOf: [{ $ref: "#/a" }] }, { type: "null" }] },
    ],
    ["what is not nullable", { type: "string", nullable: false }, { type: "string" }],
    ["a bound that is excluded", { minimum: 0, exclusiveMinimum: true }, { exclusiveMinimum: 0 }],
    ["a bound that is not", { maximum: 9, exclusiveMaximum: false }, { maximum: 9 }],
  ])("raises %s from OpenAPI 3.0", (_name, given, want) => {
    expect(normalized("3.0.3", given)).toEqual(want);
  });

  it("writes boolean schemas out where a schema has a name or is a union's member", () => {
    const given = { properties: { a: true }, oneOf: [false], additionalProperties: false, items: true };
    const want = { properties: { a: {} }, oneOf: [{ not: {} }], additionalProperties: false, items: true };
    expect(normalized("3.1.0", given)).toEqual(want);
  });

  it("leaves OpenAPI 3.1 as it is", () => {
    const given = { type: "string", nullable: true };
    expect(normalized("3.1.0", given)).toEqual({ type: "string", nullable: true });
  });
});
