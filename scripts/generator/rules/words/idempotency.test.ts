import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { idempotency } from "./idempotency.ts";

const operations = `
openapi: 3.1.0
paths:
  /payouts:
    get: { operationId: listPayouts }
    post: { operationId: createPayout, x-payouts-idempotency: { carrier: none } }
    options: { operationId: payoutOptions }
components: { securitySchemes: { secret: { type: apiKey, in: header, name: X-Secret } } }
`;

describeRule("idempotency", idempotency, operations, [
  {
    name: "finds a write without the word",
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
    name: "lets a GET have an effect",
    given: "listPayouts }",
    becomes: "listPayouts, x-payouts-idempotency: { carrier: none } }",
    want: null,
  },
  {
    name: "lets a POST only read",
    given: "x-payouts-idempotency: { carrier: none }",
    becomes: "x-payouts-read-only: { evidence: [] }",
    want: null,
  },
  ...["Authorization", "x-secret", "Content-Type", "My Key"].map((name) => ({
    name: `finds a key in the header ${name}`,
    given: "x-payouts-idempotency: { carrier: none }",
    becomes: `x-payouts-idempotency: { carrier: header, name: ${name} }`,
    want: {
      pointer: "/paths/~1payouts/post/x-payouts-idempotency/name",
      message: name === "My Key" ? "is not a name" : "has another meaning",
    },
  })),
  {
    name: "finds both at once",
    given: "x-payouts-idempotency: { carrier: none }",
    becomes: "x-payouts-idempotency: { carrier: none }, x-payouts-read-only: { evidence: [] }",
    want: { pointer: "/paths/~1payouts/post/x-payouts-read-only", message: "has an effect" },
  },
]);

const keyed = `
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

describeRule("idempotency, the key", idempotency, keyed, [
  {
    name: "finds a field that the body does not have",
    given: "name: /external_id",
    becomes: "name: /reference",
    want: { pointer: `${at}/name`, message: "`/reference` is not a field of the request body" },
  },
  {
    name: "finds a name that is not a pointer",
    given: "name: /external_id",
    becomes: "name: external_id",
    want: { pointer: `${at}/name`, message: "`external_id` is not a field of the request body" },
  },
  {
    name: "finds limits that no key can meet",
    given: "minLength: 1",
    becomes: "minLength: 65",
    want: { pointer: `${at}/format`, message: "`minLength` is greater than `maxLength`" },
  },
  {
    name: "finds limits that no generated key can meet",
    given: "maxLength: 64 }",
    becomes: "maxLength: 64 }, generate: { minLength: 65 }",
    want: { pointer: `${at}/generate`, message: "`minLength` is greater than `maxLength`" },
  },
  {
    name: "leaves headers alone",
    given: "carrier: body, name: /external_id",
    becomes: "carrier: header, name: Key",
    want: null,
  },
]);

describeRule("idempotency, what the client makes", idempotency, keyed, [
  {
    name: "finds a format that only some keys meet",
    given: "format: { minLength: 1, maxLength: 64 }",
    becomes: 'format: { pattern: "^[a-f]" }',
    want: { pointer: `${at}/format`, message: "the client can make no key" },
  },
  {
    name: "finds generated keys that the provider refuses",
    given: "maxLength: 64 }",
    becomes: 'maxLength: 64, pattern: "^[0-9]+$" }, generate: { pattern: "-" }',
    want: { pointer: `${at}/generate`, message: "does not match ^[0-9]+$" },
  },
  {
    name: "lets keys be narrower than what the provider accepts",
    given: "maxLength: 64 }",
    becomes: 'maxLength: 64 }, generate: { pattern: "^[0-9a-f]+$" }',
    want: null,
  },
  {
    name: "finds a field of another type",
    given: "external_id: { type: string }",
    becomes: "external_id: { type: integer }",
    want: { pointer: at, message: "does not accept a key" },
  },
  {
    name: "finds a field that is too short",
    given: "external_id: { type: string }",
    becomes: "external_id: { type: string, maxLength: 20 }",
    want: { pointer: at, message: "does not accept a key" },
  },
  {
    name: "lets a generated key be as short as its field",
    given: "maxLength: 64 }",
    becomes: "maxLength: 20 }",
    want: null,
  },
]);
