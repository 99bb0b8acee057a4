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
    name: "takes a map whose named entries are like the others, and no other",
    given: "one: { type: integer }",
    becomes: "one: { type: string }",
    want: { pointer: `${at}/Counts/additionalProperties`, message: "not supported yet" },
  },
  {
    name: "takes other entries of any type",
    given: "additionalProperties: { type: number }",
    becomes: "additionalProperties: {}",
    want: null,
  },
  {
    name: "takes a condition on described properties, and no other",
    given: "iban: { minLength: 15 }",
    becomes: "bic: { type: string }",
    want: { pointer: `${at}/Case/then/properties/bic`, message: "only a condition describes" },
  },
]);
