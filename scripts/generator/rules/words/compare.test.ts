import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { compare } from "./compare.ts";

const sound = `
openapi: 3.1.0
paths:
  /payouts:
    post:
      x-payouts-creates: {}
      x-payouts-idempotency:
        carrier: header
        onMismatch: replays
        compare: { /to/iban: /iban, /sum: /total }
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                to: { type: object, properties: { iban: { type: string }, count: { type: integer } } }
                sum: { type: integer, x-payouts-money: { unit: minor } }
      responses:
        "201":
          x-payouts-result: /payout
          content:
            application/json:
              schema:
                type: object
                properties:
                  payout:
                    type: object
                    properties:
                      iban: { type: [string, "null"] }
                      total: { $ref: "#/components/schemas/Total" }
components:
  schemas:
    Total: { type: string, x-payouts-money: { unit: major } }
`;

const word = "/paths/~1payouts/post/x-payouts-idempotency";
const pair = `${word}/compare/~1to~1iban`;

describeRule("compare", compare, sound, [
  {
    name: "finds a pointer that leads to nothing in the request",
    given: "/to/iban: /iban",
    becomes: "/to/bic: /iban",
    want: {
      pointer: `${word}/compare/~1to~1bic`,
      message: "`/to/bic` is not a single field of the request",
    },
  },
  {
    name: "finds a pointer that leads to nothing in the resource, which is within the envelope",
    given: "/to/iban: /iban",
    becomes: "/to/iban: /payout/iban",
    want: { pointer: pair, message: "`/payout/iban` is not a single field of the resource" },
  },
  {
    name: "finds types that cannot agree",
    given: "/to/iban: /iban",
    becomes: "/to/count: /iban",
    want: { pointer: `${word}/compare/~1to~1count`, message: "different types" },
  },
  {
    name: "finds an object",
    given: "/to/iban: /iban",
    becomes: "/to: /iban",
    want: { pointer: `${word}/compare/~1to`, message: "different types" },
  },
  {
    name: "finds an amount that is compared with a text",
    given: "/sum: /total",
    becomes: "/sum: /iban",
    want: { pointer: `${word}/compare/~1sum`, message: "different types" },
  },
  {
    name: "finds a write that replays anything, and compares nothing",
    given: "        compare: { /to/iban: /iban, /sum: /total }\n",
    becomes: "",
    want: { pointer: word, message: "may be answered with another payout" },
  },
  {
    name: "asks for none where another request is refused",
    given: "onMismatch: replays\n        compare: { /to/iban: /iban, /sum: /total }\n",
    becomes: "onMismatch: { status: '409' }\n",
    want: null,
  },
  {
    name: "finds one without a key",
    given: "carrier: header",
    becomes: "carrier: none",
    want: { pointer: `${word}/compare`, message: "only a write that has a key" },
  },
  {
    name: "finds one on a write of several payouts",
    given: "x-payouts-creates: {}",
    becomes: "x-payouts-creates: { items: /payouts }",
    want: { pointer: `${word}/compare`, message: "only a write that has a key" },
  },
]);
