import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { error } from "./error.ts";

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

describeRule("error", error, sound, [
  {
    name: "finds a message that no error has",
    given: "message: /error/message",
    becomes: "message: /message",
    want: {
      pointer: "/x-payouts-error/message",
      message: "no error response has a field `/message`",
    },
  },
  {
    name: "finds a status that has no word beside a range that has one",
    given: "          description: An error of the edge.",
    becomes: "          x-payouts-error: { outcome: rejected }\n          description: An error of the edge.",
    want: { pointer: "/paths/~1payouts/get/responses/404", message: "`default` has `x-payouts-error`" },
  },
  {
    name: "finds a range beside `default`, and takes a status that has a word of its own",
    given: `"404": { $ref: "#/components/responses/Problem" }
        default:
`,
    becomes: `"200": { description: All. }
        "404": { description: None., x-payouts-error: { outcome: rejected } }
        "4XX": { $ref: "#/components/responses/Problem" }
        default:
          x-payouts-error: { outcome: unknown }
`,
    want: { pointer: "/paths/~1payouts/get/responses/4XX", message: "`default` has `x-payouts-error`" },
  },
  {
    name: "finds a second choice that no error has",
    given: "/code],",
    becomes: "/reason],",
    want: { pointer: "/x-payouts-error/code/1", message: "no error response has a field `/reason`" },
  },
  {
    name: "finds field errors that no error has",
    given: "at: /error/details",
    becomes: "at: /errors",
    want: {
      pointer: "/x-payouts-error/fields/at",
      message: "no error response has a field `/errors`",
    },
  },
]);
