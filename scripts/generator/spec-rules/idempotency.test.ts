import { describeRule } from "./describe-rule.ts";
import { idempotency } from "./idempotency.ts";

const sound = `
openapi: 3.1.0
paths:
  /payouts:
    get: { operationId: listPayouts }
    post: { operationId: createPayout, x-payouts-idempotency: { carrier: none } }
    options: { operationId: payoutOptions }
`;

describeRule("idempotency", idempotency, sound, [
  {
    name: "finds a write that does not say how a repeat is told",
    given: ", x-payouts-idempotency: { carrier: none }",
    becomes: "",
    want: { pointer: "/paths/~1payouts/post", message: "POST /payouts does not say" },
  },
  {
    name: "counts DELETE among the writes",
    given: "options:",
    becomes: "delete:",
    want: { pointer: "/paths/~1payouts/delete", message: "DELETE /payouts does not say" },
  },
  {
    name: "finds a read that says how a repeat is told",
    given: "listPayouts }",
    becomes: "listPayouts, x-payouts-idempotency: { carrier: none } }",
    want: { pointer: "/paths/~1payouts/get/x-payouts-idempotency", message: "a GET has no effect" },
  },
]);
