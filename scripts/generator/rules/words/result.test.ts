import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { result } from "./result.ts";

const sound = `
openapi: 3.1.0
paths:
  /payouts:
    post:
      responses:
        "200":
          description: Created.
          x-payouts-result: /data
          content:
            application/json; charset=utf-8: { schema: { $ref: "#/components/schemas/Envelope" } }
components:
  schemas:
    Envelope: { allOf: [{ type: object, properties: { data: { type: object } } }] }
`;

const at = "/paths/~1payouts/post/responses/200/x-payouts-result";

describeRule("result", result, sound, [
  {
    name: "finds a pointer that leads nowhere",
    given: "result: /data",
    becomes: "result: /result",
    want: { pointer: at, message: "`/result` is not in the response's schema" },
  },
  {
    name: "finds a pointer into a body that is not JSON",
    given: "application/json; charset=utf-8",
    becomes: "text/plain",
    want: { pointer: at, message: "`/data` is not in the response's schema" },
  },
  { name: "takes the whole body", given: "result: /data", becomes: 'result: ""', want: null },
]);
