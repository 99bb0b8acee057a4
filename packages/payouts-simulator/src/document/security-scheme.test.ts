import { expect, it } from "vitest";
import type { OpenApiDocument } from "./openapi-document.ts";
import { requirementsOf, securityAlternatives } from "./security-scheme.ts";

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "T", version: "1" },
  security: [{ key: [] }],
  components: {
    securitySchemes: {
      key: { type: "http", scheme: "bearer" },
      other: { type: "http", scheme: "basic" },
      certificate: { type: "mutualTLS" },
    },
  },
};

it.each<[Record<string, string[]>[], string[][]]>([
  [[], [[]]],
  [[{}], [[]]],
  [
    [{ key: [], other: [] }, { other: [] }],
    [["key", "other"], ["other"]],
  ],
  [
    [{}, { key: [] }],
    [["key"], []],
  ],
  [[{ certificate: [] }], [[]]],
  [[{ certificate: [], key: [] }], [["key"]]],
  [
    [{ certificate: [] }, { key: [] }],
    [["key"], []],
  ],
])("of %j: %j", (requirements, alternatives) => {
  expect(securityAlternatives(document, requirements)).toEqual(alternatives);
});

it("counts the document's requirement only where an operation inherits it", () => {
  const own = { security: [{ other: [] }] };
  const of = (...operations: object[]): unknown =>
    requirementsOf({
      ...document,
      paths: Object.fromEntries(operations.map((get, index) => [`/${index}`, { get }])),
    });
  expect(of(own)).toEqual([own.security]);
  expect(of(own, {})).toEqual([document.security, own.security]);
});
