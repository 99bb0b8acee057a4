import { describeRule } from "../../__fixtures__/describe-rule.ts";
import type { Breach } from "../../__fixtures__/describe-rule.ts";
import { moneyWithoutUnit } from "./money-without-unit.ts";

const sound = `
openapi: 3.1.0
components:
  schemas:
    Payout:
      type: object
      properties:
        fee: { type: integer, x-payouts-money: { unit: minor, form: integer } }
        amount: { $ref: "#/components/schemas/Amount", x-payouts-money: { unit: minor, form: integer, amount: /value } }
        limits: { $ref: "#/components/schemas/Limits" }
        label: { type: string }
    Amount:
      type: object
      properties: { value: { type: integer }, currency: { type: string } }
    Limits:
      allOf: [{ type: object, properties: { balance: { type: string } } }]
      x-payouts-money: { unit: major, form: decimal-string, amount: /balance }
`;

const payout = "/components/schemas/Payout/properties";
const label = (becomes: string, isMoney: boolean): Breach => ({
  name: `${isMoney ? "takes" : "does not take"} \`${becomes}\` for money`,
  given: "label: { type: string }",
  becomes,
  want: isMoney
    ? {
        pointer: `${payout}/${becomes.split(":", 1).join()}`,
        message: "holds money and has no unit",
      }
    : null,
});

describeRule("money without a unit", { check: moneyWithoutUnit }, sound, [
  {
    name: "finds a field without the word",
    given: ", x-payouts-money: { unit: minor, form: integer } }",
    becomes: " }",
    want: { pointer: `${payout}/fee`, message: "`fee` holds money" },
  },
  {
    name: "finds a field of an object to which one schema refers without the word",
    given: "limits: {",
    becomes: 'total: { $ref: "#/components/schemas/Amount" }, limits: {'.replace(", ", "\n        "),
    want: { pointer: "/components/schemas/Amount/properties/value", message: "`value` holds money" },
  },
  {
    name: "finds a field of which the word on its object says nothing",
    given: "amount: /balance",
    becomes: "amount: /other",
    want: {
      pointer: "/components/schemas/Limits/allOf/0/properties/balance",
      message: "`balance` holds money",
    },
  },
  label("payout_amount: { type: [integer, 'null'] }", true),
  label("totalFee: { type: number }", true),
  label("fees: { type: array, items: { type: integer } }", true),
  label("price: { type: string }", true),
  label("amountText: { type: string, examples: [ten] }", false),
  label("price: { type: string, examples: [about ten] }", false),
  label("price: { type: string, pattern: '^price_' }", false),
  label("our_fee: { type: string, enum: [ours, theirs] }", false),
  label("fee_percentage: { type: number }", false),
  label("amount_format: { type: string }", false),
  label("total: { type: integer }", false),
  label("value: { type: integer }", false),
]);

const parameter = `
openapi: 3.1.0
paths:
  /fees:
    get:
      parameters: [{ name: amount, in: query, schema: { type: integer, x-payouts-money: { unit: minor } } }]
`;

describeRule("money without a unit in parameters", { check: moneyWithoutUnit }, parameter, [
  {
    name: "finds a parameter without the word",
    given: ", x-payouts-money: { unit: minor } }",
    becomes: " }",
    want: { pointer: "/paths/~1fees/get/parameters/0/schema", message: "`amount` holds money" },
  },
]);
