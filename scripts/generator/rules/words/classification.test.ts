import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { classification } from "./classification.ts";

const sound = `
openapi: 3.1.0
paths:
  /payouts:
    get:
      parameters:
        - { name: phone, in: query, schema: { $ref: "#/components/schemas/Phone" } }
      responses:
        "200":
          headers: { Tax-Id: { schema: { type: string, x-data-classification: personal } } }
          content:
            application/json:
              schema:
                type: object
                properties:
                  payout: { $ref: "#/components/schemas/Payout" }
components:
  schemas:
    Phone: { type: string, x-data-classification: personal }
    Name: { type: string, x-data-classification: personal }
    Payout:
      type: object
      x-payouts-view: { id: /record/id, status: /status }
      properties:
        record: { type: object, properties: { id: { type: string } } }
        status: { type: string }
        names: { type: array, items: { $ref: "#/components/schemas/Name" } }
`;

const payout = "/components/schemas/Payout";

describeRule("classification", classification, sound, [
  {
    name: "finds a classified schema that no property has",
    given: `items: { $ref: "#/components/schemas/Name" }`,
    becomes: "items: { type: string }",
    want: {
      pointer: "/components/schemas/Name/x-data-classification",
      message: "no property, parameter or header has this schema",
    },
  },
  {
    name: "finds a classified body",
    given: "                type: object\n                properties:\n                  payout",
    becomes:
      "                type: object\n                x-data-classification: personal\n                properties:\n                  payout",
    want: {
      pointer: "/paths/~1payouts/get/responses/200/content/application~1json/schema/x-data-classification",
      message: "no property, parameter or header has this schema",
    },
  },
  {
    name: "finds a classified id of a payout",
    given: "properties: { id: { type: string } }",
    becomes: "properties: { id: { type: string, x-data-classification: personal } }",
    want: { pointer: `${payout}/x-payouts-view`, message: "`/record/id` is classified" },
  },
  {
    name: "finds one within something classified",
    given: "record: { type: object,",
    becomes: "record: { x-data-classification: personal, type: object,",
    want: { pointer: `${payout}/x-payouts-view`, message: "`/record/id` is classified" },
  },
  {
    name: "finds a classified status",
    given: "status: { type: string }",
    becomes: "status: { type: string, x-data-classification: secret }",
    want: { pointer: `${payout}/x-payouts-view`, message: "`/status` is classified" },
  },
]);
