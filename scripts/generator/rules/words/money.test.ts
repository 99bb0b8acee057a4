import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { money } from "./money.ts";

const sound = `
openapi: 3.1.0
components:
  schemas:
    Amount:
      type: object
      properties: { coins: { type: integer }, currency: { type: string } }
      x-payouts-money: { unit: minor, form: integer, amount: /coins, currency: /currency }
    Payout:
      allOf:
        - type: object
          properties: { fee: { type: string, x-payouts-money: { unit: major, form: decimal-string, currency: /code } } }
        - { type: object, properties: { code: { type: string } } }
`;

const amount = "/components/schemas/Amount/x-payouts-money";
const fee = "/components/schemas/Payout/allOf/0/properties/fee/x-payouts-money";

describeRule("money", money, sound, [
  {
    name: "finds an object that does not say which member is the amount",
    given: "amount: /coins, ",
    becomes: "",
    want: { pointer: amount, message: "does not say which member is the amount" },
  },
  {
    name: "finds an amount that is not a member",
    given: "amount: /coins",
    becomes: "amount: /amount",
    want: { pointer: `${amount}/amount`, message: "`/amount` is not a member of the object" },
  },
  {
    name: "finds a currency that is not a member of the object around the amount",
    given: "currency: /code",
    becomes: "currency: /currency",
    want: { pointer: `${fee}/currency`, message: "`/currency` is not a member of the object" },
  },
  {
    name: "finds a form that the type contradicts",
    given: "form: decimal-string",
    becomes: "form: integer",
    want: { pointer: `${fee}/form`, message: "the form is `integer`, but the schema's type is `string`" },
  },
  {
    name: "finds a form that the type of the member contradicts",
    given: "coins: { type: integer }",
    becomes: "coins: { type: string }",
    want: { pointer: `${amount}/form`, message: "the form is `integer`, but the schema's type is `string`" },
  },
]);
