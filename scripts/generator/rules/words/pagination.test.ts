import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { pagination } from "./pagination.ts";

const sound = `
openapi: 3.1.0
paths:
  /payouts:
    get:
      parameters: [{ name: after, in: query, schema: { type: string } }]
      x-speakeasy-pagination:
        type: cursor
        inputs: [{ name: after, in: parameters, type: cursor }]
        outputs: { results: $.data, nextCursor: $.meta.next }
      responses:
        "200":
          description: A page.
          content:
            application/json:
              schema:
                type: object
                properties: { data: { type: array, items: {} }, meta: { type: object, additionalProperties: true } }
`;

const at = "/paths/~1payouts/get/x-speakeasy-pagination";

describeRule("pagination", pagination, sound, [
  {
    name: "finds an input that is not a parameter",
    given: "parameters: [{ name: after",
    becomes: "parameters: [{ name: before",
    want: { pointer: `${at}/inputs/0`, message: "the operation has no query parameter `after`" },
  },
  {
    name: "finds pages by cursor without a cursor",
    given: ", nextCursor: $.meta.next",
    becomes: "",
    want: { pointer: at, message: "pages by cursor need" },
  },
  {
    name: "finds pages by number without a number",
    given: "type: cursor\n",
    becomes: "type: offsetLimit\n",
    want: { pointer: at, message: "pages by number need" },
  },
  {
    name: "finds an output that is not a field",
    given: "results: $.data",
    becomes: "results: $.items",
    want: { pointer: `${at}/outputs/results`, message: "`$.items` is not a field of the response" },
  },
]);
