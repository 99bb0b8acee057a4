import { describe, expect, it } from "vitest";
import type { OpenApiDocument } from "../../../packages/payouts-simulator/src/document/index.ts";
import { raiseVersion } from "./raise-version.ts";

const documentWith = (schema: unknown, openapi = "3.0.3"): OpenApiDocument =>
  ({
    openapi,
    info: { title: "Old", version: "1" },
    components: { schemas: { Given: schema } },
  }) as OpenApiDocument;

describe("raiseVersion", () => {
  it.each([
    {
      name: "a nullable type",
      given: { type: "string", nullable: true },
      want: { type: ["string", "null"] },
    },
    { name: "one that is not", given: { type: "string", nullable: false }, want: { type: "string" } },
    {
      name: "a nullable set, whose null 3.1 asks for",
      given: { type: "string", enum: ["a"], nullable: true },
      want: { type: ["string", "null"], enum: ["a", null] },
    },
    {
      name: "a nullable union",
      given: { oneOf: [{ type: "string" }], nullable: true },
      want: { oneOf: [{ type: "string" }, { type: "null" }] },
    },
    {
      name: "a nullable intersection, of which no part allows null",
      given: {
        description: "Who",
        type: "object",
        nullable: true,
        allOf: [{ $ref: "#/components/schemas/Other" }],
      },
      want: {
        description: "Who",
        anyOf: [{ type: "object", allOf: [{ $ref: "#/components/schemas/Other" }] }, { type: "null" }],
      },
    },
    {
      name: "bounds that do not count themselves",
      given: { type: "number", minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false },
      want: { type: "number", exclusiveMinimum: 0, maximum: 9 },
    },
    { name: "a bound that is missing", given: { exclusiveMinimum: true }, want: {} },
    {
      name: "encoded bytes",
      given: { type: "string", format: "byte" },
      want: { type: "string", contentEncoding: "base64" },
    },
    {
      name: "what 3.0 ignored beside a reference",
      given: { $ref: "#/components/schemas/Other", type: "object", description: "The other" },
      want: { $ref: "#/components/schemas/Other", description: "The other" },
    },
    {
      name: "a nullable reference, which 3.0 ignored, too, and nobody means so",
      given: { $ref: "#/components/schemas/Other", nullable: true, description: "The other", example: 1 },
      want: {
        description: "The other",
        anyOf: [{ $ref: "#/components/schemas/Other" }, { type: "null" }],
      },
    },
    {
      name: "a property that is named as a keyword",
      given: {
        type: "object",
        properties: { nullable: { type: "boolean" }, exclusiveMinimum: { type: "boolean" } },
      },
      want: {
        type: "object",
        properties: { nullable: { type: "boolean" }, exclusiveMinimum: { type: "boolean" } },
      },
    },
    {
      name: "an example that looks like a schema",
      given: { type: "object", example: { type: "string", nullable: true } },
      want: { type: "object", example: { type: "string", nullable: true } },
    },
  ])("raises $name", ({ given, want }) => {
    const document = documentWith(given);
    raiseVersion(document);
    expect(document).toEqual(documentWith(want, "3.1.1"));
  });

  it("leaves a document of 3.1 alone", () => {
    const document = documentWith({ type: "string", nullable: true }, "3.1.0");
    raiseVersion(document);
    expect(document).toEqual(documentWith({ type: "string", nullable: true }, "3.1.0"));
  });
});
