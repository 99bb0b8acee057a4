import { describeRule } from "../describe-rule.ts";
import { errorEnvelopeTargets } from "./error-envelope.ts";

const sound = `
openapi: 3.1.0
x-payouts-error: { code: [/error/code, /code], message: /error/message, fields: { at: /error/details } }
paths:
  /payouts:
    get:
      responses:
        "404": { $ref: "#/components/responses/Problem" }
        default:
          description: An error of the edge.
          content: { application/problem+json: { schema: { type: object, properties: { code: { type: string } } } } }
components:
  responses:
    Problem:
      description: An error.
      content:
        application/json:
          schema:
            type: object
            properties:
              error: { type: object, properties: { code: {}, message: {}, details: { type: array } } }
`;

describeRule("x-payouts-error", errorEnvelopeTargets, sound, [
  {
    name: "finds a message that no error has",
    given: "message: /error/message",
    becomes: "message: /message",
    want: {
      pointer: "/x-payouts-error/message",
      message: "`/message` is in the schema of no error response",
    },
  },
  {
    name: "finds a second choice that no error has",
    given: "/code],",
    becomes: "/reason],",
    want: { pointer: "/x-payouts-error/code/1", message: "`/reason` is in the schema of no error response" },
  },
  {
    name: "finds field errors that no error has",
    given: "at: /error/details",
    becomes: "at: /errors",
    want: {
      pointer: "/x-payouts-error/fields/at",
      message: "`/errors` is in the schema of no error response",
    },
  },
]);
