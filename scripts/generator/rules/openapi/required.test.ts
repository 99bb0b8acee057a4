import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { required } from "./required.ts";

const sound = `
openapi: 3.1.0
components:
  schemas:
    Payout:
      type: object
      required: [id]
      properties: { id: { type: string }, note: { type: string } }
    Paid:
      allOf: [{ $ref: "#/components/schemas/Payout" }, { required: [note] }, { $ref: "#/components/schemas/Mixin" }]
      properties: { paid_at: { type: string } }
    Mixin: { type: object, required: [paid_at] }
    Either:
      type: object
      anyOf: [{ required: [email] }, { required: [phone] }]
      not: { required: [fax] }
      properties: { email: { type: string }, phone: { type: string }, fax: { type: string } }
    Labels: { type: object, required: [color], additionalProperties: { type: string } }
`;

const at = "/components/schemas";

describeRule("required", required, sound, [
  {
    name: "finds a misspelt name, and the one that was meant",
    given: "required: [id]",
    becomes: "required: [id, nota]",
    want: {
      pointer: `${at}/Payout/required/1`,
      message: "`nota` is required, but no property has that name",
    },
  },
  {
    name: "looks at the object around a union",
    given: "required: [phone]",
    becomes: "required: [phones]",
    want: { pointer: `${at}/Either/anyOf/1/required/0`, message: "`phones` is required" },
  },
  {
    name: "looks at the parts of an intersection",
    given: "{ required: [note] }",
    becomes: "{ required: [notes] }",
    want: { pointer: `${at}/Paid/allOf/1/required/0`, message: "`notes` is required" },
  },
  {
    name: "looks at what uses a part",
    given: "required: [paid_at]",
    becomes: "required: [paid]",
    want: { pointer: `${at}/Mixin/required/0`, message: "`paid` is required" },
  },
]);
