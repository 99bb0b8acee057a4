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
  expect(compileValidators(document).check(schema, value, direction)).toEqual([]);
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
    [
      {
        type: "object",
        minProperties: 2,
        propertyNames: { enum: ["x", "y"] },
        additionalProperties: { type: "integer" },
      },
      { x: 1, y: 1 },
    ],
    [
      { type: "object", minProperties: 1, propertyNames: { pattern: "^x-[a-z]$" }, additionalProperties: {} },
      { "x-a": "example" },
    ],
    [true, "example"],
    [{ allOf: [{ enum: ["x", "y"] }, { enum: ["y", "z"] }] }, "y"],
    [{ type: "integer", allOf: [{ minimum: 3 }, { minimum: 7 }] }, 7],
    [{ type: "string", default: "x", enum: ["y"], allOf: [{ minLength: 1 }] }, "y"],
    [
      { type: "array", uniqueItems: true, minItems: 3, items: { type: "string" } },
      ["example", "example1", "example2"],
    ],
    [{ type: "array", uniqueItems: true, minItems: 2, items: { enum: ["x", "y"] } }, ["x", "y"]],
    [
      {
        type: "array",
        uniqueItems: true,
        minItems: 2,
        items: { type: "object", required: ["n"], properties: { n: { type: "integer", maximum: 1 } } },
      },
      [{ n: 1 }, { n: 0 }],
    ],
    [
      { type: "array", minItems: 2, items: { enum: ["side", "main"] }, contains: { const: "main" } },
      ["main", "side"],
    ],
    [
      {
        type: "object",
        required: ["a"],
        properties: { a: { const: 1 }, b: { const: 2 }, c: { const: 3 }, d: { const: 4 } },
        dependentRequired: { a: ["b"] },
        dependentSchemas: { b: { required: ["c"] }, d: { required: ["e"] } },
      },
      { a: 1, b: 2, c: 3 },
    ],
    [
      {
        type: "object",
        required: ["kind"],
        properties: { kind: { enum: ["x", "y"] }, a: { type: "string" }, b: { type: "string" } },
        allOf: [
          { if: { properties: { kind: { const: "x" } } }, then: { required: ["a"] } },
          { if: { properties: { kind: { const: "y" } } }, then: { required: ["b"] } },
          { if: { required: ["a"] }, then: { properties: { a: { const: "of x" } } } },
        ],
      },
      { kind: "x", a: "of x" },
    ],
    [
      {
        type: "object",
        properties: { a: { const: 1 }, b: { const: 2 } },
        if: { not: { required: ["a"] } },
        then: { required: ["b"] },
        else: false as never,
      },
      { b: 2 },
    ],
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

  describe("ends where a schema requires itself", () => {
    const itself = { $ref: "#/components/schemas/Subject/items" };
    const holder = (property: Schema, type: Schema["type"] = "object"): Schema => ({
      type,
      required: ["next"],
      properties: { next: property },
    });
    const leaf: Schema = { type: "object", required: ["end"], properties: { end: { const: true } } };

    it.each<[string, Schema, unknown]>([
      ["with null, of a union", holder({ oneOf: [itself, { type: "null" }] }), { next: null }],
      [
        "with null, of a union that it is itself",
        { anyOf: [holder(itself), { type: "null" }] },
        { next: null },
      ],
      ["with null, of its types", holder(itself, ["object", "null"]), { next: null }],
      ["with an empty list", holder({ type: "array", items: itself }), { next: [] }],
      ["with an empty map", holder({ type: "object", additionalProperties: itself }), { next: {} }],
      [
        "with the first position",
        holder({ type: "array", prefixItems: [leaf, itself] }),
        { next: [{ end: true }] },
      ],
      ["with another member of a union", holder({ anyOf: [itself, leaf] }), { next: { end: true } }],
      ["with another member of its own union", { oneOf: [holder(itself), leaf] }, { next: { end: true } }],
    ])("%s", (_, schema, value) => {
      expect(valueOf(schema)).toEqual(value);
      expect(valueOf(schema, "response")).toEqual(value);
    });
  });

  it("makes the whole of what the parts of an allOf show", () => {
    const amount: Schema = {
      type: "object",
      required: ["value"],
      properties: { value: { type: "integer" }, unit: { type: "string" } },
      example: { value: 1050, unit: "SLE" },
    };
    const named: Schema = { type: "object", required: ["name"], properties: { name: { type: "string" } } };
    expect(valueOf({ allOf: [amount, named] })).toEqual({ value: 1050, unit: "SLE", name: "example" });
    expect(valueOf({ description: "It.", allOf: [amount] })).toEqual({ value: 1050, unit: "SLE" });
    expect(valueOf({ allOf: [{ type: "string", example: "a" }, { minLength: 1 }] })).toBe("a");
  });

  it("leaves out what its direction leaves out, wherever that is described", () => {
    const record: Schema = {
      type: "object",
      required: ["id", "pin"],
      properties: {
        id: { type: "string", readOnly: true },
        pin: { allOf: [{ type: "string" }, { writeOnly: true }] },
      },
      example: { id: "p-1", pin: "1234" },
    };
    const whole: Schema = {
      allOf: [record, { type: "object", properties: { inner: record } }],
      required: ["id"],
    };
    expect(valueOf(whole)).toEqual({ pin: "1234" });
    expect(valueOf(whole, "response")).toEqual({ id: "p-1", inner: { id: "p-1" } });
  });

  it("has each position of a tuple", () => {
    const prefixItems: Schema[] = [{ type: "string" }, { type: "integer" }];
    expect(valueOf({ prefixItems, items: false })).toEqual(["example", 1]);
    expect(valueOf({ prefixItems, items: { type: "boolean" }, minItems: 4 })).toEqual([
      "example",
      1,
      true,
      true,
    ]);
    expect(valueOf({ prefixItems, maxItems: 1 })).toEqual(["example"]);
  });

  it("has properties by their pattern, and of any name", () => {
    const patternProperties: Record<string, Schema> = { "^x-": { type: "integer" } };
    const own = JSON.parse(
      '{ "__proto__": { "type": "integer" }, "constructor": { "const": "a" } }',
    ) as Record<string, Schema>;
    expect(valueOf({ type: "object", patternProperties, minProperties: 1 })).toEqual({ "x-": 1 });
    expect(valueOf({ type: "object", patternProperties, required: ["x-a"] })).toEqual({ "x-a": 1 });
    const value = valueOf({
      allOf: [{ type: "object", properties: own, required: ["__proto__", "constructor"] }],
    });
    expect(JSON.stringify(value)).toBe('{"__proto__":1,"constructor":"a"}');
  });
});
