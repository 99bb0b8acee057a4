import { expect, it } from "vitest";
import { personalNames } from "./personal-names.ts";

it("collects properties and parameters, on the schema, beside its reference, behind it, or on a list's items", () => {
  const document = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {
      "/": {
        get: {
          operationId: "a",
          parameters: [{ name: "Phone", in: "query", schema: { "x-data-classification": "personal" } }],
        },
      },
    },
    components: {
      schemas: {
        Text: { "x-data-classification": "secret" },
        Person: {
          properties: {
            IBAN: { "x-data-classification": "personal" },
            behind: { $ref: "#/components/schemas/Text" },
            beside: { $ref: "#/components/schemas/Person", "x-data-classification": "personal" },
            list: { items: { $ref: "#/components/schemas/Text" } },
            amount: { type: "integer" },
          },
        },
      },
    },
  } as const;
  expect(personalNames(document)).toEqual(["behind", "beside", "iban", "list", "phone"]);
});
