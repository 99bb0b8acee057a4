import { describeRule } from "../describe-rule.ts";
import { moneyTargets } from "./money.ts";

const sound = `
openapi: 3.1.0
components:
  schemas:
    Amount:
      type: object
      properties: { value: { type: integer }, currency: { type: string } }
      x-payouts-money: { unit: minor, form: integer, amount: /value, currency: /currency }
    Payout:
      allOf:
        - type: object
          properties: { fee: { type: string, x-payouts-money: { unit: major, form: decimal-string, currency: /code } } }
        - { type: object, properties: { code: { type: string } } }
`;

const amount = "/components/schemas/Amount/x-payouts-money";
const fee = "/components/schemas/Payout/allOf/0/properties/fee/x-payouts-money";

describeRule("x-payouts-money", moneyTargets, sound, [
  {
    name: "finds an object that does not say which member is the amount",
    given: "amount: /value, ",
    becomes: "",
    want: { pointer: amount, message: "does not say which member is the amount" },
  },
  {
    name: "finds an amount that is no member",
    given: "amount: /value",
    becomes: "amount: /amount",
    want: { pointer: `${amount}/amount`, message: "`/amount` is no member of the object" },
  },
  {
    name: "finds a currency that is no member of the object around the amount",
    given: "currency: /code",
    becomes: "currency: /currency",
    want: { pointer: `${fee}/currency`, message: "`/currency` is no member of the object" },
  },
  {
    name: "finds a form that the type contradicts",
    given: "form: decimal-string",
    becomes: "form: integer",
    want: { pointer: `${fee}/form`, message: "the form is `integer`, but the schema's type is `string`" },
  },
  {
    name: "finds a form that the type of the member contradicts",
    given: "value: { type: integer }",
    becomes: "value: { type: string }",
    want: { pointer: `${amount}/form`, message: "the form is `integer`, but the schema's type is `string`" },
  },
]);
