import { describe, expect, it } from "vitest";
import type { OpenApiDocument, Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import { schemaAt, schemasAt } from "./schemas-at.ts";

const text: Schema = { type: "string" };
const payout: Schema = {
  allOf: [{ $ref: "#/components/schemas/Base" }, { oneOf: [{ type: "object", properties: { iban: text } }] }],
  properties: {
    list: { type: "array", prefixItems: [{ const: 1 }], items: text },
    map: { type: "object", additionalProperties: text },
    free: { type: "object" },
    closed: { type: "object", additionalProperties: false },
    tree: { $ref: "#/components/schemas/Payout" },
  },
};
const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Example", version: "1" },
  components: { schemas: { Base: { type: "object", properties: { id: text } }, Payout: payout } },
};

describe("schemasAt", () => {
  it.each([
    ["the schema itself", "", [payout]],
    ["a property behind a `$ref` in an intersection", "/id", [text]],
    ["a property of a union's member", "/iban", [text]],
    ["every item of a list", "/list/*", [text]],
    ["one item of a list", "/list/0", [{ const: 1 }]],
    ["a value of a map", "/map/any", [text]],
    ["anything in an object of which nothing is said", "/free/any/thing", [{}]],
    ["nothing in a closed object", "/closed/any", []],
    ["nothing beyond a string", "/id/any", []],
    ["a property of a schema that holds itself", "/tree/tree/id", [text]],
  ])("finds %s", (_name, pointer, want) => {
    expect(schemasAt(document, payout, pointer)).toEqual(want);
  });
});

const paged = {
  openapi: "3.1.0",
  info: { title: "T", version: "1" },
  components: {
    schemas: {
      Page: {
        allOf: [
          { type: "object" },
          { properties: { items: { type: "array", items: { $ref: "#/components/schemas/Item" } } } },
        ],
      },
      Item: { oneOf: [{ properties: { a: { title: "a" } } }, { properties: { b: { title: "b" } } }] },
      Loop: { allOf: [{ $ref: "#/components/schemas/Loop" }] },
    },
  },
} as const;
const page = { $ref: "#/components/schemas/Page" };

describe("schemaAt", () => {
  it.each([
    ["", page],
    ["/items/*/a", { title: "a" }],
    ["/items/0/b", { title: "b" }],
    ["/items/*", { $ref: "#/components/schemas/Item" }],
    ["/free", undefined],
    ["/free/anything", undefined],
  ])("finds the first at %j through references and unions", (pointer, found) => {
    expect(schemaAt(paged, page, pointer)).toEqual(found);
  });

  it("comes to an end", () => {
    expect(schemaAt(paged, { $ref: "#/components/schemas/Loop" }, "/a")).toBeUndefined();
  });
});
