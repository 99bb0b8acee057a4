import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { security } from "./security.ts";

const sound = `
openapi: 3.1.0
security: [{ secretKey: [] }]
paths:
  /payouts:
    get: { operationId: listPayouts }
  /login:
    post: { operationId: login, security: [] }
components:
  securitySchemes:
    secretKey: { type: http, scheme: Bearer, x-credential-env: EXAMPLE_SECRET_KEY }
`;

const scheme = "/components/securitySchemes/secretKey";

describeRule("security", security, sound, [
  {
    name: "finds a scheme that no client supports",
    given: "type: http, scheme: Bearer",
    becomes: "type: oauth2, flows: {}",
    want: { pointer: scheme, message: "`secretKey` is `oauth2`" },
  },
  {
    name: "finds an HTTP scheme that no client supports",
    given: "Bearer",
    becomes: "digest",
    want: { pointer: scheme, message: "`secretKey` is HTTP `digest`" },
  },
  {
    name: "finds a key in a cookie",
    given: "type: http, scheme: Bearer",
    becomes: "type: apiKey, in: cookie, name: session",
    want: { pointer: scheme, message: "an `apiKey` in `cookie`" },
  },
  {
    name: "does without an environment variable: the credential is then always passed",
    given: ", x-credential-env: EXAMPLE_SECRET_KEY",
    becomes: "",
    want: null,
  },
  {
    name: "finds a requirement that names no scheme",
    given: "security: []",
    becomes: "security: [{ publicKey: [] }]",
    want: { pointer: "/paths/~1login/post/security/0", message: "no security scheme is named `publicKey`" },
  },
  {
    name: "finds a spec that does not say what is required",
    given: sound.slice(sound.indexOf("security"), sound.indexOf("components")),
    becomes: "paths: { /payouts: { get: { operationId: listPayouts } } }\n",
    want: { pointer: "", message: "neither the document nor an operation says which security scheme" },
  },
  {
    name: "reads an absent `security` as none, where others are given",
    given: "security: [{ secretKey: [] }]",
    becomes: "tags: []",
    want: null,
  },
  {
    name: "accepts a key in the query",
    given: "type: http, scheme: Bearer",
    becomes: "type: apiKey, in: query, name: key",
    want: null,
  },
]);
