import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { directions } from "./directions.ts";

const sound = `
openapi: 3.1.0
paths:
  /payouts:
    post:
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Request" } } } }
      responses:
        "201": { content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Payout" } } } } }
components:
  schemas:
    Request: { type: object, required: [to], properties: { id: { readOnly: true }, to: { writeOnly: true } } }
    Payout: { type: object, required: [id], properties: { id: { readOnly: true }, to: { writeOnly: true } } }
`;

describeRule("directions", directions, sound, [
  {
    name: "finds what a request must have and may not send",
    given: "required: [to]",
    becomes: "required: [to, id]",
    want: { pointer: "/components/schemas/Request/properties/id", message: "is `readOnly` and required" },
  },
  {
    name: "finds what a response must have and never shows",
    given: "required: [id]",
    becomes: "required: [id, to]",
    want: { pointer: "/components/schemas/Payout/properties/to", message: "is `writeOnly` and required" },
  },
]);
