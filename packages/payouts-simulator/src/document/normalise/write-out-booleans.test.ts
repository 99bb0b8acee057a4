import { expect, it } from "vitest";
import { documentNodes } from "../document-nodes.ts";
import type { OpenApiDocument } from "../openapi-document.ts";
import { writeOutBooleans } from "./write-out-booleans.ts";

function writtenOut(schemas: object): unknown {
  const document = { openapi: "3.1.0", info: { title: "A", version: "1" }, components: { schemas } };
  const copy = structuredClone(document) as unknown as OpenApiDocument;
  writeOutBooleans(documentNodes(copy));
  return copy.components?.schemas;
}

it("writes boolean schemas out at every place of a schema", () => {
  const members = { properties: { a: true }, anyOf: [false, {}], not: false, propertyNames: true };
  expect(writtenOut({ Any: true, None: false, Some: members })).toEqual({
    Any: {},
    None: { not: {} },
    Some: { properties: { a: {} }, anyOf: [{ not: {} }, {}], not: { not: {} }, propertyNames: {} },
  });
});

it("keeps them where they are common, and keeps other booleans", () => {
  const usual = {
    additionalProperties: false,
    items: true,
    unevaluatedProperties: false,
    unevaluatedItems: false,
  };
  const values = { default: true, enum: [true], examples: [false], readOnly: true, "x-note": { not: true } };
  expect(writtenOut({ Some: { ...usual, ...values } })).toEqual({ Some: { ...usual, ...values } });
});
