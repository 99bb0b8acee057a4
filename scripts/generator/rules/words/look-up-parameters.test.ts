import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { reconcile } from "./reconcile.ts";

const sound = `
openapi: 3.1.0
x-speakeasy-globals: { parameters: [{ name: Branch, in: header }] }
x-payouts-error: { code: /code, message: /message }
paths:
  /wallets/{wallet}/payouts:
    parameters: [{ name: wallet, in: path, required: true, schema: { type: string } }]
    post:
      operationId: createPayout
      parameters: [{ name: branch, in: query, schema: { type: string } }]
      x-payouts-reconcile:
        operation: getPayout
        parameters:
          path: { wallet: $request.path.wallet, reference: /reference }
          query: { branch: $request.query.branch }
        reference: { request: /reference, result: /reference, fill: uuid }
        absent: { status: "404", code: no_payout, message: there is no such payout }
        empty: not_found
      requestBody:
        content:
          application/json: { schema: { $ref: "#/components/schemas/Payout" } }
    get:
      operationId: listPayouts
      x-payouts-idempotency: { carrier: none }
      parameters: [{ name: reference, in: query, required: true, schema: { type: string } }]
      x-payouts-reconcile:
        operation: searchPayouts
        parameters: { query: { reference: /reference } }
        reference: { request: /reference, result: /reference }
        empty: not_found
  /wallets/{wallet}/payouts/{reference}:
    parameters:
      - { name: wallet, in: path, required: true, schema: { type: string } }
      - { name: reference, in: path, required: true, schema: { type: string } }
    get:
      operationId: getPayout
      parameters:
        - { name: branch, in: query, required: true, schema: { type: string } }
        - { name: branch, in: header, required: true, schema: { type: string } }
      responses:
        "200":
          description: The payout.
          content: { application/json: { schema: { $ref: "#/components/schemas/Payout" } } }
        "404": { description: None. }
  /search:
    post:
      operationId: searchPayouts
      x-payouts-read-only: { evidence: [] }
      parameters:
        - { name: reference, in: query, schema: { type: string } }
        - { name: page, in: query, schema: { type: integer } }
      requestBody: { content: { application/json: { schema: { type: object } } } }
      x-speakeasy-pagination:
        type: offsetLimit
        inputs: [{ name: page, in: parameters, type: page }]
        outputs: { results: $ }
      responses:
        "200":
          description: The payouts.
          content:
            application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Payout" } } }
components:
  schemas:
    Payout: { type: object, properties: { reference: { type: string }, amount: { type: integer } } }
`;

const at = "/paths/~1wallets~1{wallet}~1payouts/post/x-payouts-reconcile";
const ofGet = "/paths/~1wallets~1{wallet}~1payouts/get/x-payouts-reconcile";

describeRule("reconcile, what the look-up is given", reconcile, sound, [
  {
    name: "finds a path parameter that nothing binds",
    given: "wallet: $request.path.wallet, ",
    becomes: "",
    want: { pointer: `${at}/operation`, message: "requires the path parameter `wallet`" },
  },
  {
    name: "finds a required query parameter that nothing binds",
    given: "          query: { branch: $request.query.branch }\n",
    becomes: "",
    want: { pointer: `${at}/operation`, message: "requires the query parameter `branch`" },
  },
  {
    name: "finds a required header that no option gives",
    given: "{ name: branch, in: header",
    becomes: "{ name: shop, in: header",
    want: { pointer: `${at}/operation`, message: "requires the header parameter `shop`" },
  },
  {
    name: "finds a required body",
    given: "requestBody: { content",
    becomes: "requestBody: { required: true, content",
    want: { pointer: `${ofGet}/operation`, message: "requires a body" },
  },
  {
    name: "finds a parameter that the look-up does not have",
    given: "query: { branch: $request.query.branch }",
    becomes: "query: { branch: $request.query.branch, shop: /reference }",
    want: { pointer: `${at}/parameters/query/shop`, message: "has no query parameter `shop`" },
  },
  {
    name: "finds a place that the body does not have",
    given: "reference: /reference }\n          query",
    becomes: "reference: /referense }\n          query",
    want: { pointer: `${at}/parameters/path/reference`, message: "`/referense` is not a place" },
  },
  {
    name: "finds a parameter that the request does not have",
    given: "$request.path.wallet",
    becomes: "$request.path.purse",
    want: { pointer: `${at}/parameters/path/wallet`, message: "is not a place" },
  },
  {
    name: "finds many values for one payout",
    given: "$request.query.branch",
    becomes: "/*",
    want: { pointer: `${at}/parameters/query/branch`, message: /not a place|many values/ },
  },
  {
    name: "finds the parameter of the pages",
    given: "{ query: { reference: /reference } }",
    becomes: "{ query: { page: /reference } }",
    want: { pointer: `${ofGet}/parameters/query/page`, message: "moves through the pages" },
  },
]);

describeRule("reconcile, the answer that there is none", reconcile, sound, [
  {
    name: "finds a look-up of one payout that is not by its reference",
    given: "reference: /reference }\n          query",
    becomes: "reference: /amount }\n          query",
    want: { pointer: `${at}/operation`, message: "no parameter of it is bound to the reference" },
  },
  {
    name: "finds a look-up that does not say it",
    given: '        absent: { status: "404", code: no_payout, message: there is no such payout }\n',
    becomes: "",
    want: { pointer: at, message: "by which answer there is none" },
  },
  {
    name: "finds a bare status that is to prove it",
    given: ", code: no_payout, message: there is no such payout",
    becomes: "",
    want: { pointer: `${at}/absent`, message: "a bare 404 does not prove" },
  },
  {
    name: "finds a status that says nothing of the payout",
    given: 'status: "404"',
    becomes: 'status: "429"',
    want: { pointer: `${at}/absent/status`, message: "a 429 does not say" },
  },
  {
    name: "finds a status that is not described",
    given: 'status: "404"',
    becomes: 'status: "410"',
    want: { pointer: `${at}/absent/status`, message: "describes no answer 410" },
  },
  {
    name: "finds a code that errors do not have",
    given: "x-payouts-error: { code: /code, message",
    becomes: "x-payouts-error: { message",
    want: { pointer: `${at}/absent/code`, message: "nothing says where an error has its code" },
  },
  {
    name: "finds a list that is said to have such an answer",
    given: "parameters: { query: { reference: /reference } }",
    becomes: 'parameters: { query: { reference: /reference } }\n        absent: { status: "404" }',
    want: { pointer: `${ofGet}/absent`, message: "lists payouts" },
  },
]);

describeRule("reconcile, the reference of a request without a body", reconcile, sound, [
  {
    name: "finds what cannot be filled in",
    given: "result: /reference }\n        empty: not_found\n  /wallets",
    becomes: "result: /reference, fill: uuid }\n        empty: not_found\n  /wallets",
    want: { pointer: `${ofGet}/reference/fill`, message: "fills nothing into a query" },
  },
  {
    name: "finds what may be left out",
    given: "{ name: reference, in: query, required: true",
    becomes: "{ name: reference, in: query",
    want: { pointer: `${ofGet}/reference/request`, message: "may be left out" },
  },
  {
    name: "finds what a body is not filled with",
    given: "result: /reference, fill: uuid }\n        absent",
    becomes: "result: /reference }\n        absent",
    want: { pointer: `${at}/reference`, message: "where the caller gives no reference" },
  },
]);
