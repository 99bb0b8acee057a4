import { expect, it } from "vitest";
import type { Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import { closeDiscriminators } from "./close-discriminators.ts";
import { draftOf } from "./draft.ts";

function closed(schemas: Readonly<Record<string, Schema>>): Readonly<Record<string, Schema>> {
  const document = draftOf({ openapi: "3.1.0", info: { title: "T", version: "1" }, components: { schemas } });
  closeDiscriminators(document);
  return document.components?.schemas ?? {};
}

const union = (mapping: Readonly<Record<string, string>>): Schema => ({
  oneOf: Object.values(mapping).map((target) => ({
    $ref: `#/components/schemas/${target.split("/").at(-1)}`,
  })),
  discriminator: { propertyName: "kind", mapping },
});

it("writes each member's value into it, and drops the discriminator", () => {
  const schemas = closed({
    Destination: union({ bank: "#/components/schemas/Bank", momo: "Momo" }),
    Bank: { type: "object", properties: { kind: { type: "string", description: "What it is." } } },
    Momo: { allOf: [{ type: "object" }] },
  });
  expect(schemas["Destination"]).not.toHaveProperty("discriminator");
  expect(schemas["Bank"]).toEqual({
    type: "object",
    required: ["kind"],
    properties: { kind: { type: "string", const: "bank", description: "What it is." } },
  });
  expect(schemas["Momo"]?.allOf?.[1]).toEqual({
    type: "object",
    required: ["kind"],
    properties: { kind: { type: "string", const: "momo" } },
  });
});

it("keeps a literal that a member has, its own or a part's", () => {
  const bank = { allOf: [{ properties: { kind: { const: "bank" } } }] };
  const momo = { properties: { kind: { enum: ["momo"] } } };
  expect(
    closed({ Destination: union({ bank: "Bank", momo: "Momo" }), Bank: bank, Momo: momo }),
  ).toMatchObject({ Bank: bank, Momo: momo });
});

it("gives a member all the values that are mapped to it", () => {
  const schemas = closed({ Destination: union({ bank: "Bank", iban: "Bank" }), Bank: { type: "object" } });
  expect(schemas["Bank"]?.properties?.["kind"]).toEqual({ type: "string", enum: ["bank", "iban"] });
});
