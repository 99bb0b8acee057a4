import { expect, it } from "vitest";
import type { OpenApiDocument } from "../../../packages/payouts-simulator/src/document/index.ts";
import { personalData } from "./personal-data.ts";

const personal = { "x-data-classification": "personal" } as const;
const json = (schema: object): object => ({ content: { "application/json": { schema } } });

/** A spec with one operation, and these schemas. */
function documentOf(operation: object, schemas: object = {}): OpenApiDocument {
  return {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: { "/": { post: { operationId: "pay", ...operation } } },
    components: { schemas },
  } as OpenApiDocument;
}

it("collects names: on the schema, beside its reference, behind it, on a list's items, and of parameters", () => {
  const document = documentOf(
    {
      parameters: [
        { name: "Phone", in: "query", schema: personal },
        { name: "tax-id", in: "header", ...personal },
      ],
    },
    {
      Text: { "x-data-classification": "secret" },
      Person: {
        properties: {
          IBAN: personal,
          behind: { $ref: "#/components/schemas/Text" },
          beside: { $ref: "#/components/schemas/Person", ...personal },
          nullable: { anyOf: [{ $ref: "#/components/schemas/Text" }, { type: "null" }] },
          list: { items: { $ref: "#/components/schemas/Text" } },
          amount: { type: "integer" },
        },
      },
    },
  );
  expect(personalData(document)).toEqual({
    names: ["behind", "beside", "iban", "list", "nullable", "phone", "tax-id"],
    operations: new Map(),
  });
});

it("keeps a name that also stands for something else to the places where it is personal", () => {
  const person = { properties: { id: personal, name: personal } };
  const document = documentOf({
    parameters: [{ name: "ID", in: "header", schema: personal }],
    requestBody: json({ properties: { id: personal, to: { oneOf: [person, { type: "null" }] } } }),
    responses: {
      200: json({
        properties: {
          id: { type: "string" },
          people: { items: person },
          byBank: { additionalProperties: person },
          pair: { prefixItems: [person] },
          "a/b": { properties: { id: personal } },
        },
      }),
      404: json({ properties: { person } }),
    },
  });
  expect(personalData(document)).toEqual({
    names: ["name"],
    operations: new Map([
      [
        "pay",
        {
          request: ["/id", "/to/id"],
          answer: ["/a~1b/id", "/byBank/*/id", "/pair/*/id", "/people/*/id", "/person/id"],
          parameters: ["id"],
        },
      ],
    ]),
  });
});

it("ends at a schema within itself, and in what is personal as a whole", () => {
  const document = documentOf(
    { requestBody: json({ $ref: "#/components/schemas/Person" }) },
    {
      Person: {
        properties: {
          id: personal,
          boss: { $ref: "#/components/schemas/Person" },
          home: { ...personal, properties: { id: personal } },
          till: { properties: { id: { type: "string" } } },
        },
      },
    },
  );
  expect(personalData(document).operations.get("pay")).toEqual({ request: ["/id"] });
});
