import { expect, it } from "vitest";
import type { OpenApiDocument, Schema } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { flatten, placed } from "./flat-schema.ts";
import { pairSchemas } from "./pair-schemas.ts";

function documentOf(schemas: Readonly<Record<string, Schema>>): OpenApiDocument {
  return { openapi: "3.1.0", info: { title: "Example", version: "1" }, components: { schemas } };
}

it("merges references and intersections, the strictest limits first", () => {
  const document = documentOf({
    Base: { type: "object", required: ["a"], properties: { a: { type: "string" } }, maxProperties: 9 },
    Whole: {
      allOf: [
        { $ref: "#/components/schemas/Base" },
        { required: ["b"], properties: { a: { maxLength: 3 } }, maxProperties: 5 },
      ],
    },
  });
  const whole = placed(document, "/components/schemas/Whole");
  const { keywords, properties } = flatten(whole ? [whole] : []);
  expect(keywords).toMatchObject({ type: "object", required: ["a", "b"], maxProperties: 5 });
  expect(flatten(properties.get("a") ?? []).keywords).toEqual({ type: "string", maxLength: 3 });
});

it("ends at a schema that refers to itself", () => {
  const document = documentOf({ Ring: { allOf: [{ $ref: "#/components/schemas/Ring" }] } });
  const ring = placed(document, "/components/schemas/Ring");
  expect(flatten(ring ? [ring] : []).properties.size).toBe(0);
});

it("pairs the members of two unions by the value that distinguishes them", () => {
  const bank: Schema = { type: "object", properties: { type: { const: "bank" }, iban: { type: "string" } } };
  const momo: Schema = { type: "object", properties: { type: { const: "momo" } } };
  const [old, now] = [
    documentOf({ A: { oneOf: [bank, momo] } }),
    documentOf({
      A: {
        oneOf: [
          { ...momo, description: "Mobile money." },
          { type: "object", properties: { type: { const: "card" } } },
        ],
      },
    }),
  ];
  const membersOf = (document: OpenApiDocument) =>
    [0, 1].flatMap((index) => placed(document, `/components/schemas/A/oneOf/${index}`) ?? []);
  const { both, lost, gained } = pairSchemas(membersOf(old), membersOf(now));
  expect(both.map(([before, after]) => [before.pointer.slice(-1), after.pointer.slice(-1)])).toEqual([
    ["1", "0"],
  ]);
  expect([lost.length, gained.length]).toEqual([1, 1]);
});
