import { describe, expect, it } from "vitest";
import type { Direction } from "../document/directions.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Schema, SchemaOrBoolean } from "../document/schema.ts";
import { compileValidators } from "./compile-validators.ts";

function check(
  schema: SchemaOrBoolean,
  value: unknown,
  schemas: Record<string, Schema> = {},
  direction: Direction = "request",
): unknown {
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    components: { schemas: { ...schemas, Subject: { items: schema } } },
  };
  return compileValidators(document).check(schema, value, direction);
}

describe("compileValidators", () => {
  it.each<[SchemaOrBoolean, unknown, unknown[]]>([
    [{ type: "integer" }, "1", [{ pointer: "", rule: "type", message: "must be integer" }]],
    [{ required: ["a/b"] }, {}, [{ pointer: "/a~1b", rule: "required", message: "is required" }]],
    [
      { properties: {}, additionalProperties: false },
      { amuont: 1 },
      [{ pointer: "/amuont", rule: "additionalProperties", message: "is not a known property" }],
    ],
    [
      { properties: { a: { enum: [1, 2] } } },
      { a: 3 },
      [{ pointer: "/a", rule: "enum", message: "must be one of [1,2]" }],
    ],
    [{ const: "x" }, "y", [{ pointer: "", rule: "const", message: 'must be "x"' }]],
    [
      { format: "date" },
      "2026-02-30",
      [{ pointer: "", rule: "format", message: 'must match format "date"' }],
    ],
    [{ format: "no-such-format" }, "x", []],
    [
      { prefixItems: [{ type: "string" }] },
      [1],
      [{ pointer: "/0", rule: "type", message: "must be string" }],
    ],
    [
      { if: { properties: { paid: { const: false } } }, then: { not: { required: ["receipt"] } } },
      { paid: false, receipt: "r" },
      [{ pointer: "/receipt", rule: "not", message: "must not be given here" }],
    ],
    [
      { not: { required: ["a", "b"] } },
      { a: 1, b: 2 },
      [
        { pointer: "/a", rule: "not", message: "must not be given with b" },
        { pointer: "/b", rule: "not", message: "must not be given with a" },
      ],
    ],
    [{ not: { type: "string" } }, "x", [{ pointer: "", rule: "not", message: "must NOT be valid" }]],
    // How `1e400` is read.
    [{ type: "number" }, Infinity, [{ pointer: "", rule: "type", message: "must be number" }]],
    [true, 1, []],
    [false, 1, [{ pointer: "", rule: "false schema", message: "boolean schema is false" }]],
  ])("%j and %j", (schema, value, problems) => {
    expect(check(schema, value)).toEqual(problems);
  });

  it("resolves references, also recursive ones", () => {
    const Node: Schema = {
      properties: { next: { $ref: "#/components/schemas/Node" }, id: { type: "string" } },
    };
    const problem = { pointer: "/next/next/id", rule: "type", message: "must be string" };
    expect(check({ $ref: "#/components/schemas/Node" }, { next: { next: { id: 1 } } }, { Node })).toEqual([
      problem,
    ]);
  });

  it("requires nothing that a direction leaves out, wherever it is described", () => {
    const Record: Schema = {
      required: ["id", "pin", "name"],
      properties: { id: { readOnly: true }, pin: { writeOnly: true }, name: {} },
    };
    const schema: Schema = {
      allOf: [{ $ref: "#/components/schemas/Record" }, { required: ["id"] }],
      not: { required: ["id", "none"] },
    };
    const missing = (name: string) => ({ pointer: `/${name}`, rule: "required", message: "is required" });
    expect(check(schema, {}, { Record })).toEqual([missing("pin"), missing("name")]);
    expect(check(schema, {}, { Record }, "response")).toEqual([missing("id"), missing("name")]);
    expect(check(schema, { id: "ignored", pin: "1", name: "a" }, { Record })).toEqual([]);
    const list: Schema = { items: { $ref: "#/components/schemas/Record" } };
    expect(check(list, [{ pin: "1", name: "a" }], { Record })).toEqual([]);
  });

  it("reads properties of any name, where they stand themselves", () => {
    const schema = JSON.parse(
      '{ "type": "object", "required": ["toString"], "additionalProperties": false, "properties": { "__proto__": { "type": "integer" }, "constructor": { "type": "string" }, "toString": {} } }',
    ) as Schema;
    expect(check(schema, {})).toEqual([{ pointer: "/toString", rule: "required", message: "is required" }]);
    expect(check(schema, { toString: 1 })).toEqual([]);
    const wrong = JSON.parse('{ "toString": 1, "__proto__": "a", "constructor": 2 }') as unknown;
    expect(check(schema, wrong)).toMatchObject([{ pointer: "/constructor" }, { pointer: "/__proto__" }]);
  });

  describe("of a union", () => {
    const Wallet: Schema = { required: ["type", "phone"], properties: { type: { const: "wallet" } } };
    const Bank: Schema = { required: ["type", "account"], properties: { type: { const: "bank" } } };
    const oneOf = [{ $ref: "#/components/schemas/Wallet" }, { $ref: "#/components/schemas/Bank" }];
    const mapping = { w: "Wallet", b: "#/components/schemas/Bank" };

    it("reports only the member that the tag names", () => {
      const missing = { pointer: "/account", rule: "required", message: "is required" };
      expect(check({ oneOf }, { type: "bank" }, { Wallet, Bank })).toEqual([missing]);
      expect(check({ oneOf }, { type: "bank", account: "1" }, { Wallet, Bank })).toEqual([]);
    });

    it("lists the known tags if the value has none of them", () => {
      const unknown = { pointer: "/type", rule: "enum", message: 'must be one of ["wallet","bank"]' };
      expect(check({ oneOf }, { type: "cash" }, { Wallet, Bank })).toEqual([unknown]);
      expect(check({ oneOf }, null, { Wallet, Bank })).toMatchObject([{ pointer: "", rule: "type" }]);
    });

    it("follows the mapping of a discriminator", () => {
      const schema = { oneOf, discriminator: { propertyName: "kind", mapping } };
      const members = { Wallet: { required: ["phone"] }, Bank: { required: ["account"] } };
      expect(check(schema, { kind: "b" }, members)).toMatchObject([{ pointer: "/account" }]);
      expect(check(schema, { kind: "w", phone: "1" }, members)).toEqual([]);
    });

    it("leaves a union without tags unchanged", () => {
      expect(check({ anyOf: [{ type: "string" }, { type: "null" }] }, null)).toEqual([]);
      expect(check({ anyOf: [{ type: "string" }, { type: "null" }] }, 1)).toHaveLength(3);
    });
  });
});
