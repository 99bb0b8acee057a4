import { describe, expect, it } from "vitest";
import { describeRule, findingsIn } from "../../__fixtures__/describe-rule.ts";
import { examples } from "./examples.ts";

const sound = `
openapi: 3.1.0
paths:
  /payouts/{id}:
    post:
      parameters:
        - { name: id, in: path, schema: { type: string, pattern: "^pay_" }, example: pay_1 }
      requestBody:
        content:
          application/json:
            schema: { $ref: "#/components/schemas/Payout" }
            examples:
              small: { value: { amount: 1, note: null } }
              shared: { $ref: "#/components/examples/Large" }
          text/csv:
            schema: { type: array }
            example: "amount,1"
components:
  examples: { Large: { value: { amount: 1000 } } }
  schemas:
    Payout:
      type: object
      properties: { amount: { type: integer }, note: { type: [string, "null"] } }
      required: [amount]
      additionalProperties: false
`;

const body = "/paths/~1payouts~1{id}/post/requestBody/content/application~1json";

describeRule("examples", examples, sound, [
  {
    name: "finds an example that does not validate",
    given: "value: { amount: 1, note: null }",
    becomes: 'value: { amount: "1", note: null }',
    want: { pointer: `${body}/examples/small/value`, message: "`/amount` must be integer" },
  },
  {
    name: "follows a `$ref` to an example",
    given: "value: { amount: 1000 }",
    becomes: "value: { amuont: 1000 }",
    want: {
      pointer: `${body}/examples/shared/value`,
      message: "it must have required property 'amount'; it must NOT have additional properties (`amuont`)",
    },
  },
  {
    name: "looks at parameters",
    given: "example: pay_1",
    becomes: "example: 1",
    want: { pointer: "/paths/~1payouts~1{id}/post/parameters/0/example", message: "it must be string" },
  },
  {
    name: "finds a schema that is none",
    given: '"^pay_"',
    becomes: '"("',
    want: {
      pointer: "/paths/~1payouts~1{id}/post/parameters/0/schema",
      message: "the schema, or one that it refers to, cannot be read",
    },
  },
]);

describe("examples", () => {
  it("reports the faults within a union, not that the union has some", () => {
    const text = sound.replace('type: [string, "null"]', 'anyOf: [{ type: integer }, { const: "-" }]');
    expect(findingsIn(text, examples).map(({ message }) => message)).toEqual([
      "the example does not validate: `/note` must be integer; `/note` must be equal to constant.",
    ]);
  });
});
