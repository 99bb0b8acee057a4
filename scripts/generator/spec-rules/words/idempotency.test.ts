import { describeRule } from "../describe-rule.ts";
import { idempotencyTargets } from "./idempotency.ts";

const sound = `
openapi: 3.1.0
paths:
  /payouts:
    post:
      x-payouts-idempotency: { carrier: body, name: /external_id, format: { minLength: 1, maxLength: 64 } }
      requestBody:
        content:
          application/json: { schema: { type: object, properties: { external_id: { type: string } } } }
`;

const at = "/paths/~1payouts/post/x-payouts-idempotency";

describeRule("x-payouts-idempotency", idempotencyTargets, sound, [
  {
    name: "finds a field that the body does not have",
    given: "name: /external_id",
    becomes: "name: /reference",
    want: { pointer: `${at}/name`, message: "`/reference` is no field of the request body" },
  },
  {
    name: "finds a name that is no pointer",
    given: "name: /external_id",
    becomes: "name: external_id",
    want: { pointer: `${at}/name`, message: "`external_id` is no field of the request body" },
  },
  {
    name: "finds limits that shut out every key",
    given: "minLength: 1",
    becomes: "minLength: 65",
    want: { pointer: `${at}/format`, message: "no key is as long as" },
  },
  {
    name: "leaves headers alone",
    given: "carrier: body, name: /external_id",
    becomes: "carrier: header, name: Key",
    want: null,
  },
]);
