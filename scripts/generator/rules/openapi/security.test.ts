import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { security } from "./security.ts";

const sound = `
openapi: 3.1.0
servers: [{ url: https://api.example.com }]
security: [{ secretKey: [] }]
paths:
  /payouts:
    get: { operationId: listPayouts }
  /login:
    post: { operationId: login, security: [] }
components:
  securitySchemes:
    certificate: { type: mutualTLS }
    machine:
      type: oauth2
      flows: { clientCredentials: { tokenUrl: https://login.example.com/token?v=1, scopes: { pay: Pays. } } }
    secretKey: { type: http, scheme: Bearer, x-credential-env: EXAMPLE_SECRET_KEY }
`;

const scheme = "/components/securitySchemes/secretKey";

describeRule("security", security, sound, [
  {
    name: "finds OAuth 2 without a flow",
    given: "type: http, scheme: Bearer",
    becomes: "type: oauth2, flows: {}",
    want: { pointer: scheme, message: "`secretKey` has no flow" },
  },
  ...(
    [
      ["http://login.example.com/token", "in the clear"],
      ["/token", "is not an absolute address"],
      ["https://a:b@login.example.com/token", "holds a user name"],
      ["https://login.example.com/{tenant}/token", "holds a variable"],
      ["https://login.example.com/token#a", "has a query or a fragment"],
    ] as const
  ).map(([url, message]) => ({
    name: `finds the token URL ${url}`,
    given: "type: http, scheme: Bearer",
    becomes: `type: oauth2, flows: { clientCredentials: { tokenUrl: "${url}", scopes: {} } }`,
    want: { pointer: `${scheme}/flows/clientCredentials/tokenUrl`, message },
  })),
  {
    name: "finds a token URL of another path, where one base address stands for all",
    given: "type: http, scheme: Bearer",
    becomes:
      "type: oauth2, x-payouts-client-credentials: { tokenUrls: { production: https://b.example/oauth } }, flows: { clientCredentials: { tokenUrl: https://a.example/token, scopes: {} } }",
    want: {
      pointer: `${scheme}/x-payouts-client-credentials/tokenUrls/production`,
      message: "does not end with `/token`",
    },
  },
  ...["Content-Type", "host", "My Key"].map((name) => ({
    name: `finds an API key in the header ${name}`,
    given: "type: http, scheme: Bearer",
    becomes: `type: apiKey, in: header, name: ${name}`,
    want: { pointer: `${scheme}/name`, message: name === "My Key" ? "is not a name" : "has another meaning" },
  })),
  {
    name: "takes an API key in the header of credentials",
    given: "type: http, scheme: Bearer",
    becomes: "type: apiKey, in: header, name: authorization",
    want: null,
  },
  {
    name: "says what to do with an API key in a cookie",
    given: "type: http, scheme: Bearer",
    becomes: "type: apiKey, in: cookie, name: sid",
    want: { pointer: scheme, message: "an `apiKey` in `cookie`, which no client supports" },
  },
  {
    name: "finds a word of OAuth 2 on another scheme",
    given: "scheme: Bearer",
    becomes: "scheme: Bearer, x-payouts-client-credentials: { authentication: client_secret_post }",
    want: { pointer: `${scheme}/x-payouts-client-credentials`, message: "the word belongs to OAuth 2" },
  },
  {
    name: "finds a scope that is not described",
    given: "secretKey: [] }]",
    becomes: "secretKey: [pay] }, { machine: [pya] }]",
    want: { pointer: "/security/1/machine", message: "`machine` has no scope `pya`" },
  },
  {
    name: "accepts OpenID Connect and mutual TLS",
    given: "type: http, scheme: Bearer",
    becomes: "type: openIdConnect, openIdConnectUrl: https://id.example",
    want: null,
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
