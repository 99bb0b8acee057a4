import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { requestLimits } from "./request-limits.ts";

const sound = `
openapi: 3.1.0
servers:
  - { url: https://api.example.com, x-environment: production }
  - { url: https://sandbox.example.com, x-environment: sandbox }
x-payouts-limits:
  - scope: endpoint
    requests: 20
    period: PT1S
    environment: production
    header: { name: rate-limit, value: endpoint }
    evidence: [{ source: limits, mark: docs }, { source: notes, mark: inferred }]
  - { scope: endpoint, requests: 5, period: PT1S, environment: sandbox, evidence: [{ source: a, mark: seed }] }
  - { scope: endpoint, requests: 500, period: PT1M, evidence: [{ source: b, mark: docs }] }
paths:
  /payouts:
    post:
      x-payouts-limits: [{ scope: account, requests: 1, period: PT2S, evidence: [{ source: c, mark: docs }] }]
      responses:
        "429": { $ref: "#/components/responses/TooMany" }
components:
  responses:
    TooMany:
      description: Too many.
      headers: { Rate-Limit: { $ref: "#/components/headers/RateLimit" } }
  headers:
    RateLimit: { schema: { type: string, x-extensible-enum: [endpoint, token] } }
`;

describeRule("request-limits", requestLimits, sound, [
  {
    name: "finds an environment that no server has",
    given: "PT1S, environment: sandbox",
    becomes: "PT1S, environment: test",
    want: { pointer: "/x-payouts-limits/1/environment", message: "no server has the environment `test`" },
  },
  {
    name: "finds a period of no time",
    given: "period: PT2S",
    becomes: "period: PT0S",
    want: { pointer: "/paths/~1payouts/post/x-payouts-limits/0/period", message: "the period is zero" },
  },
  {
    name: "finds a header that is not documented",
    given: "name: rate-limit",
    becomes: "name: rate-limits",
    want: {
      pointer: "/x-payouts-limits/0/header",
      message: "no response 429 documents a header `rate-limits`",
    },
  },
  {
    name: "finds a value that the header does not have",
    given: "value: endpoint",
    becomes: "value: space",
    want: { pointer: "/x-payouts-limits/0/header", message: "with the value `space`" },
  },
  {
    name: "finds a limit that only we conclude",
    given: "{ source: b, mark: docs }",
    becomes: "{ source: b, mark: inferred }",
    want: { pointer: "/x-payouts-limits/2", message: "no document of the provider shows this limit" },
  },
  {
    name: "finds two limits of the same",
    given: "period: PT1M",
    becomes: "period: PT1S, environment: sandbox",
    want: { pointer: "/x-payouts-limits/2", message: "another limit counts by the same" },
  },
  {
    name: "lets a header have any value where none is named",
    given: ", x-extensible-enum: [endpoint, token]",
    becomes: "",
    want: null,
  },
]);
