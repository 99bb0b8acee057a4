import { describe, expect, it } from "vitest";
import type { OpenApiDocument } from "../openapi-document.ts";
import type { Schema } from "../schema.ts";
import { normaliseDocument } from "./normalise-document.ts";

const to = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

function documentOf(schemas: Record<string, unknown>, rest: Partial<OpenApiDocument> = {}): OpenApiDocument {
  return structuredClone({
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    components: { schemas: schemas as Record<string, Schema> }, // also what is no schema yet
    ...rest,
  });
}

function normalised(schemas: Record<string, unknown>): unknown {
  const document = documentOf(schemas);
  normaliseDocument(document);
  return document.components?.schemas;
}

describe("what stands beside a `$ref`", () => {
  it.each<[string, Schema, Schema]>([
    ["holds as well", { ...to("A"), minLength: 3 }, { allOf: [to("A")], minLength: 3 }],
    [
      "holds as well as an allOf",
      { ...to("A"), allOf: [{ minLength: 3 }] },
      { allOf: [to("A"), { minLength: 3 }] },
    ],
    [
      "stays, where it says nothing of values",
      { ...to("A"), description: "It." },
      { ...to("A"), description: "It." },
    ],
    [
      "stays, where it is a word of ours",
      { ...to("A"), "x-data-classification": "secret" },
      { ...to("A"), "x-data-classification": "secret" },
    ],
  ])("%s", (_, given, want) => {
    const A: Schema = { type: "string" };
    expect(normalised({ A, B: { properties: { b: given } } })).toEqual({ A, B: { properties: { b: want } } });
  });
});

describe("`const: null`", () => {
  it("is a type", () => {
    expect(normalised({ A: { const: null }, B: { type: ["string", "null"], const: null } })).toEqual({
      A: { type: "null" },
      B: { type: "null" },
    });
  });

  it("stays where its type contradicts it", () => {
    expect(normalised({ A: { type: "string", const: null } })).toEqual({
      A: { type: "string", const: null },
    });
  });
});

describe("what has several forms", () => {
  const B: Schema = {};
  it.each<[string, Schema, Schema]>([
    [
      "two unions both hold",
      { oneOf: [to("B")], anyOf: [{ type: "string" }] },
      { oneOf: [to("B")], allOf: [{ anyOf: [{ type: "string" }] }] },
    ],
    [
      "further properties",
      { properties: {}, unevaluatedProperties: { type: "string" } },
      { properties: {}, additionalProperties: { type: "string" } },
    ],
    ["further items", { prefixItems: [B], unevaluatedItems: false }, { prefixItems: [B], items: false }],
    [
      "further properties beside a part that describes some",
      { allOf: [to("B")], unevaluatedProperties: { type: "string" } },
      { allOf: [to("B")], unevaluatedProperties: { type: "string" } },
    ],
    [
      "further items beside one that `contains` evaluates",
      { prefixItems: [B], contains: B, unevaluatedItems: false },
      { prefixItems: [B], contains: B, unevaluatedItems: false },
    ],
  ])("%s", (_, given, want) => {
    expect(normalised({ A: given, B })).toEqual({ A: want, B });
  });
});

describe("a definition", () => {
  it("becomes a component, of its own name where that is free", () => {
    const schemas = {
      Money: {
        $defs: { Amount: { type: "integer" }, Unit: true },
        properties: { amount: { $ref: "#/components/schemas/Money/$defs/Amount" } },
      },
      Unit: { type: "string" },
    };
    expect(normalised(schemas)).toEqual({
      Money: { properties: { amount: to("Amount") } },
      Unit: { type: "string" },
      Amount: { type: "integer" },
      MoneyUnit: {},
    });
  });

  it("may hold definitions, and refer to them and to itself", () => {
    const schemas = {
      A: {
        $ref: "#/components/schemas/A/$defs/List",
        $defs: {
          List: {
            type: "array",
            items: { $ref: "#/components/schemas/A/$defs/List/$defs/Item" },
            $defs: { Item: { anyOf: [{ $ref: "#/components/schemas/A/$defs/List" }, { type: "null" }] } },
          },
        },
      },
    };
    expect(normalised(schemas)).toEqual({
      A: to("List"),
      List: { type: "array", items: to("Item") },
      Item: { anyOf: [to("List"), { type: "null" }] },
    });
  });
});

describe("a schema that is found within another", () => {
  it("becomes a component, and a reference stands in its place", () => {
    const schemas = {
      Payout: { properties: { amount: { properties: { value: { type: "integer" } } } } },
      Fee: { $ref: "#/components/schemas/Payout/properties/amount" },
      Value: { $ref: "#/components/schemas/Payout/properties/amount/properties/value" },
    };
    expect(normalised(schemas)).toEqual({
      Payout: { properties: { amount: to("PayoutAmount") } },
      Fee: to("PayoutAmount"),
      Value: to("PayoutAmountValue"),
      PayoutAmount: { properties: { value: to("PayoutAmountValue") } },
      PayoutAmountValue: { type: "integer" },
    });
  });
});

describe("an anchor", () => {
  it("is a place like any other", () => {
    const schemas = {
      A: { properties: { a: { $anchor: "amount", type: "integer" } } },
      B: { $ref: "#amount" },
    };
    expect(normalised(schemas)).toEqual({
      A: { properties: { a: to("AA") } },
      B: to("AA"),
      AA: { type: "integer" },
    });
  });
});

describe("inheritance", () => {
  const kind: Schema = { type: "string" };
  const Pet = { required: ["kind"], properties: { kind }, description: "A pet." };
  const mapping = { cat: "Cat", dog: "#/components/schemas/Dog" };
  const child = (name: string, parent = "Pet"): Schema => ({
    allOf: [to(parent), { properties: { [name]: {} } }],
  });

  it("is a union of the children that are mapped", () => {
    const schemas = {
      Pet: { ...Pet, discriminator: { propertyName: "kind", mapping } },
      Cat: child("a"),
      Dog: child("b"),
    };
    expect(normalised(schemas)).toEqual({
      Pet: {
        description: "A pet.",
        oneOf: [to("Cat"), to("Dog")],
        discriminator: {
          propertyName: "kind",
          mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" },
        },
      },
      Cat: child("a", "PetBase"),
      Dog: child("b", "PetBase"),
      PetBase: Pet,
    });
  });

  it("goes by names without a mapping, or by what a child fixes", () => {
    const Dog: Schema = { allOf: [to("Pet"), { properties: { kind: { const: "dog" } } }] };
    const schemas = { Pet: { ...Pet, discriminator: { propertyName: "kind" } }, Cat: child("a"), Dog };
    expect(normalised(schemas)).toMatchObject({
      Pet: {
        discriminator: { mapping: { Cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" } },
      },
    });
  });

  it("may have several levels, and the base itself as a member", () => {
    const schemas = {
      Pet: {
        ...Pet,
        discriminator: { propertyName: "kind", mapping: { pet: "Pet", cat: "Cat", kitten: "Kitten" } },
      },
      Cat: child("a"),
      Kitten: child("c", "Cat"),
    };
    expect(normalised(schemas)).toMatchObject({
      Pet: {
        oneOf: [to("PlainPet"), to("Cat"), to("Kitten")],
        discriminator: { mapping: { pet: "#/components/schemas/PlainPet" } },
      },
      PlainPet: { allOf: [to("PetBase")] },
      PetBase: Pet,
      Cat: { allOf: [to("CatBase")] },
      CatBase: child("a", "PetBase"),
      Kitten: child("c", "CatBase"),
    });
  });

  it("is not where nothing inherits", () => {
    const schemas = { Pet: { ...Pet, discriminator: { propertyName: "kind" } } };
    expect(normalised(schemas)).toEqual(schemas);
  });

  it("completes a union without a mapping", () => {
    const Dog: Schema = { properties: { kind: { enum: ["dog", "hound"] } } };
    const schemas = {
      Pet: { oneOf: [to("Cat"), to("Dog")], discriminator: { propertyName: "kind" } },
      Cat: Pet,
      Dog,
    };
    expect(normalised(schemas)).toMatchObject({
      Pet: {
        discriminator: {
          mapping: {
            Cat: "#/components/schemas/Cat",
            dog: "#/components/schemas/Dog",
            hound: "#/components/schemas/Dog",
          },
        },
      },
    });
  });
});

describe("places", () => {
  const A = "/components/schemas/A";

  it.each<[string, Record<string, unknown>, string, string]>([
    ["as they are", { A: { properties: { a: {} } } }, `${A}/properties/a/type`, `${A}/properties/a/type`],
    [
      "beside a reference",
      { A: { $ref: "#/components/schemas/B", minLength: 1 }, B: {} },
      `${A}/allOf/0/$ref`,
      `${A}/$ref`,
    ],
    [
      "of a definition",
      { A: { $defs: { B: { minLength: 1 } } } },
      "/components/schemas/B/minLength",
      `${A}/$defs/B/minLength`,
    ],
    [
      "of what a reference found",
      { A: { properties: { b: {} } }, B: { $ref: `#${A}/properties/b` } },
      `${A}/properties/b/$ref`,
      `${A}/properties/b/$ref`,
    ],
    [
      "of a base",
      { A: { discriminator: { propertyName: "a" }, properties: { a: {} } }, B: { allOf: [to("A")] } },
      "/components/schemas/ABase/properties/a",
      `${A}/properties/a`,
    ],
    [
      "of the union of the children",
      { A: { discriminator: { propertyName: "a" }, properties: { a: {} } }, B: { allOf: [to("A")] } },
      `${A}/discriminator/propertyName`,
      `${A}/discriminator/propertyName`,
    ],
  ])("%s", (_, schemas, pointer, want) => {
    const document = documentOf(schemas);
    expect(normaliseDocument(document).pointerBefore(document, pointer)).toBe(want);
  });
});
