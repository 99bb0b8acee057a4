import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { operationIds } from "./operation-ids.ts";

const sound = `
openapi: 3.1.0
paths:
  /payouts:
    get: { operationId: listPayouts }
    post: { operationId: createPayout }
`;

describeRule("operation-ids", operationIds, sound, [
  {
    name: "finds an operation without an operationId",
    given: "{ operationId: listPayouts }",
    becomes: "{ summary: All payouts }",
    want: { pointer: "/paths/~1payouts/get", message: "GET /payouts has no `operationId`" },
  },
  {
    name: "finds an operationId that is taken",
    given: "listPayouts",
    becomes: "createPayout",
    want: { pointer: "/paths/~1payouts/post/operationId", message: "`createPayout` is taken" },
  },
  {
    name: "finds two operationIds that give one method",
    given: "listPayouts",
    becomes: "create-payout",
    want: { pointer: "/paths/~1payouts/post/operationId", message: "the same method, `createPayout`" },
  },
  { name: "lets others spell as they do", given: "listPayouts", becomes: "payouts.List", want: null },
]);
