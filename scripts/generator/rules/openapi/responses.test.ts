import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { responses } from "./responses.ts";

const sound = `
openapi: 3.1.0
paths:
  /payouts:
    get:
      responses:
        "200": { description: All payouts. }
        "4XX": { description: No payouts. }
`;

describeRule("responses", responses, sound, [
  {
    name: "finds an operation without a 2XX",
    given: '"200"',
    becomes: '"302"',
    want: { pointer: "/paths/~1payouts/get", message: "no response is a 2XX" },
  },
  {
    name: "does not take `default` for a success",
    given: '"200"',
    becomes: "default",
    want: { pointer: "/paths/~1payouts/get", message: "no response is a 2XX" },
  },
  {
    name: "finds a range in another spelling",
    given: '"4XX"',
    becomes: '"4xx"',
    want: { pointer: "/paths/~1payouts/get/responses/4xx", message: "`4xx` is no range of statuses" },
  },
  {
    name: "finds a body where there is none",
    given: '"4XX": { description: No payouts. }',
    becomes: '"204": { description: Gone., content: { application/json: {} } }',
    want: { pointer: "/paths/~1payouts/get/responses/204", message: "a 204 has no body" },
  },
  { name: "takes a range for a success", given: '"200"', becomes: '"2XX"', want: null },
  { name: "does without a described error", given: '"4XX"', becomes: '"202"', want: null },
]);
