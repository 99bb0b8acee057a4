import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { reconcile } from "./reconcile.ts";

const sound = `
openapi: 3.1.0
paths:
  /payouts:
    post:
      operationId: createPayouts
      x-payouts-reconcile:
        operation: listPayouts
        reference: { request: /payouts/*/reference, result: /reference, fill: uuid }
        compare: { /payouts/*/amount: /amount }
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties: { payouts: { type: array, items: { $ref: "#/components/schemas/Payout" } } }
    get:
      operationId: listPayouts
      x-speakeasy-pagination: { type: cursor, inputs: [], outputs: { results: $.data } }
      responses:
        "200":
          description: All payouts.
          content:
            application/json:
              schema:
                type: object
                properties: { data: { type: array, items: { $ref: "#/components/schemas/Payout" } } }
components:
  schemas:
    Payout: { type: object, properties: { reference: { type: string }, amount: { type: integer } } }
`;

const at = "/paths/~1payouts/post/x-payouts-reconcile";

describeRule("reconcile", reconcile, sound, [
  {
    name: "finds an operation that does not exist",
    given: "operation: listPayouts",
    becomes: "operation: findPayouts",
    want: { pointer: `${at}/operation`, message: "no operation that only reads is named `findPayouts`" },
  },
  {
    name: "finds an operation that writes",
    given: "operation: listPayouts",
    becomes: "operation: createPayouts",
    want: { pointer: `${at}/operation`, message: "no operation that only reads is named `createPayouts`" },
  },
  {
    name: "finds a reference that the request does not have",
    given: "request: /payouts/*/reference",
    becomes: "request: /payouts/*/ref",
    want: {
      pointer: `${at}/reference/request`,
      message: "`/payouts/*/ref` is not a field of the request body",
    },
  },
  {
    name: "finds a reference that an item does not have",
    given: "result: /reference",
    becomes: "result: /data/reference",
    want: {
      pointer: `${at}/reference/result`,
      message: "`/data/reference` is not a field of an item of `listPayouts`",
    },
  },
  {
    name: "finds a comparison with what an item does not have",
    given: "amount: /amount",
    becomes: "amount: /value",
    want: { pointer: `${at}/compare/~1payouts~1*~1amount`, message: "`/value` is not a field of an item" },
  },
]);
