import { expect, it } from "vitest";
import { schemaAt } from "./schema-at.ts";

const document = {
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

it.each([
  ["", page],
  ["/items/*/a", { title: "a" }],
  ["/items/0/b", { title: "b" }],
  ["/items/*", { $ref: "#/components/schemas/Item" }],
  ["/nothing", undefined],
])("finds %j through references and unions", (pointer, found) => {
  expect(schemaAt(document, page, pointer)).toEqual(found);
});

it("comes to an end", () => {
  expect(schemaAt(document, { $ref: "#/components/schemas/Loop" }, "/a")).toBeUndefined();
});
