import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { typed } from "./typed.ts";

const sound = `
openapi: 3.1.0
components:
  schemas:
    Fee: { type: object, properties: { value: { type: integer } } }
    Fees:
      type: object
      properties: { tax: { $ref: "#/components/schemas/Fee" } }
      additionalProperties: { $ref: "#/components/schemas/Fee" }
    Counts: { type: object, properties: { one: { type: integer } }, additionalProperties: { type: number } }
    Case:
      type: object
      properties: { kind: { type: string }, iban: { type: string } }
      if: { properties: { kind: { const: bank } } }
      then: { properties: { iban: { minLength: 15 } } }
`;

const at = "/components/schemas";

describeRule("typed", typed, sound, [
  {
    name: "takes what nothing describes, where one schema describes all",
    given: "additionalProperties: { type: number }",
    becomes: "unevaluatedProperties: { type: number }",
    want: null,
  },
  {
    name: "finds what parts leave over",
    given: "additionalProperties: { type: number }",
    becomes: 'allOf: [{ $ref: "#/components/schemas/Fee" }], unevaluatedProperties: { type: number }',
    want: { pointer: `${at}/Counts/unevaluatedProperties`, message: "would not be typed" },
  },
  {
    name: "finds a tuple of no type",
    given: "one: { type: integer }",
    becomes: "one: { prefixItems: [{}] }",
    want: { pointer: `${at}/Counts/properties/one/prefixItems`, message: "without a type" },
  },
  {
    name: "takes a condition on described properties, and no other",
    given: "iban: { minLength: 15 }",
    becomes: "bic: { type: string }",
    want: { pointer: `${at}/Case/then/properties/bic`, message: "only a condition describes" },
  },
]);
