import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { samples } from "./samples.ts";

const sound = `
openapi: 3.1.0
paths:
  /payouts:
    get:
      parameters: [{ name: tag, in: query, schema: { type: string, pattern: "^[a-f]{4}$" } }]
      responses:
        "200": { content: { application/json: { schema: { $ref: "#/components/schemas/Payout" } } } }
components:
  schemas:
    Payout: { type: object, required: [id], properties: { id: { type: string }, next: { $ref: "#/components/schemas/Payout" } } }
`;

const response = "/paths/~1payouts/get/responses/200/content/application~1json/schema";

describeRule("samples", samples, sound, [
  {
    name: "finds a schema that requires itself",
    given: "required: [id]",
    becomes: "required: [id, next]",
    want: { pointer: response, message: "it requires itself" },
  },
  {
    name: "finds a schema of which the simulator makes an invalid value",
    given: "id: { type: string }",
    becomes: "id: { type: string, not: { const: example } }",
    want: { pointer: response, message: "must NOT be valid" },
  },
  {
    name: "is content with an example",
    given: "schema: { type: string, pattern:",
    becomes: "example: abcd, schema: { type: string, not: {}, pattern:",
    want: null,
  },
]);
