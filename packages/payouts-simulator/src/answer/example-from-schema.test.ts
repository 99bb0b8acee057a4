import { describe, expect, it } from "vitest";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Schema, SchemaOrBoolean } from "../document/schema.ts";
import { compileValidators } from "../validate/compile-validators.ts";
import { exampleFromSchema } from "./example-from-schema.ts";

const schemas: Record<string, Schema> = {
  Node: {
    type: "object",
    required: ["id"],
    properties: {
      id: { type: "string" },
      next: { $ref: "#/components/schemas/Node" },
      all: { type: "array", items: { $ref: "#/components/schemas/Node" } },
    },
  },
  Wallet: {
    type: "object",
    required: ["phone"],
    properties: { phone: { type: "string", pattern: "^\\+\\d{8}$" } },
  },
};

/** The value, after a check that the schema accepts it. */
function valueOf(schema: SchemaOrBoolean, direction: "request" | "response" = "request"): unknown {
  const info = { title: "A", version: "1" };
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info,
    components: { schemas: { ...schemas, Subject: { items: schema } } },
  };
  const value = exampleFromSchema(document, schema, direction);
  expect(compileValidators(document).check(schema, value)).toEqual([]);
  return value;
}

describe("exampleFromSchema", () => {
  it.each<[SchemaOrBoolean, unknown]>([
    [{ const: 7 }, 7],
    [{ enum: ["b", "a"] }, "b"],
    [{ type: "string", "x-extensible-enum": ["queued", "paid"] }, "queued"],
    [{ type: "string", examples: ["shown"] }, "shown"],
    [{ type: "integer", default: 3 }, 3],
    [{ type: ["null", "integer"] }, 1],
    [{ type: "integer", minimum: 100 }, 100],
    [{ type: "number", exclusiveMaximum: 0 }, -0.01],
    [{ type: "integer", minimum: 7, multipleOf: 5 }, 10],
    [{ type: "boolean" }, true],
    [{ type: "null" }, null],
    [{ type: "string", format: "date" }, "2026-01-31"],
    [{ type: "string", minLength: 10, maxLength: 10 }, "exampleeee"],
    [{ type: "string", maxLength: 3 }, "exa"],
    [{ type: "array", items: { type: "integer" }, minItems: 2 }, [1, 1]],
    [
      { type: "object", minProperties: 2, additionalProperties: { type: "integer" } },
      { key1: 1, key2: 1 },
    ],
    [{ type: "object", additionalProperties: true }, {}],
    [true, "example"],
  ])("%j", (schema, value) => {
    expect(valueOf(schema)).toEqual(value);
  });

  it.each(["date-time", "time", "duration", "email", "hostname", "ipv4", "ipv6", "uri", "uuid", "byte"])(
    "format %s",
    (format) => {
      expect(valueOf({ type: "string", format })).toMatch(/^\S+$/);
    },
  );

  it("merges allOf, and uses the first member of a union", () => {
    const named: Schema = { type: "object", required: ["name"], properties: { name: { type: "string" } } };
    const union: Schema = { anyOf: [{ $ref: "#/components/schemas/Wallet" }, named] };
    expect(valueOf({ allOf: [named, union] })).toEqual({ name: "example", phone: "+11111111" });
  });

  it("sets the tag that the discriminator maps to the member", () => {
    const mapping = { momo: "#/components/schemas/Wallet" };
    const oneOf = [{ $ref: "#/components/schemas/Wallet" }];
    expect(valueOf({ oneOf, discriminator: { propertyName: "kind", mapping } })).toEqual({
      kind: "momo",
      phone: "+11111111",
    });
  });

  it("has the required properties of a request, and all properties of a response", () => {
    const schema: Schema = {
      type: "object",
      required: ["amount"],
      properties: {
        amount: { type: "integer" },
        note: { type: "string" },
        secret: { type: "string", writeOnly: true },
      },
    };
    expect(valueOf(schema)).toEqual({ amount: 1 });
    expect(valueOf(schema, "response")).toEqual({ amount: 1, note: "example" });
  });

  it("ends for a recursive schema", () => {
    expect(valueOf({ $ref: "#/components/schemas/Node" }, "response")).toEqual({ id: "example" });
  });
});
