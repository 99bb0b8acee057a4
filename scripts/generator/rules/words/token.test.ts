import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { token } from "./token.ts";

const sound = `
openapi: 3.1.0
security: [{ bearer: [] }]
paths:
  /login:
    post:
      operationId: login
      security: []
      requestBody:
        content:
          application/json:
            schema: { type: object, properties: { account: { type: string }, secret: { type: string } } }
      responses:
        "200":
          description: A token.
          content:
            application/json: { schema: { type: object, properties: { access: { type: string }, expires: {} } } }
components:
  securitySchemes:
    bearer:
      type: http
      scheme: bearer
      x-credential-env: { account: EXAMPLE_ACCOUNT, secret: EXAMPLE_SECRET }
      x-payouts-token:
        login: login
        credential: { account: /account, secret: /secret }
        token: /access
        lifetime: /expires
    machine:
      type: oauth2
      flows: { clientCredentials: { tokenUrl: https://login.example.com/token, scopes: {} } }
    other: { type: http, scheme: basic, x-credential-env: { username: EXAMPLE_USER, password: EXAMPLE_PASSWORD } }
`;

const schemes = "/components/securitySchemes";
const at = `${schemes}/bearer/x-payouts-token`;

describeRule("token", token, sound, [
  {
    name: "finds a login that does not exist",
    given: "login: login",
    becomes: "login: logIn",
    want: { pointer: `${at}/login`, message: "no operation is named `logIn`" },
  },
  {
    name: "finds a refresh operation that does not exist",
    given: "login: login",
    becomes: "login: login\n        refresh: refresh",
    want: { pointer: `${at}/refresh`, message: "no operation is named `refresh`" },
  },
  {
    name: "finds a login that requires the token",
    given: "      security: []\n",
    becomes: "",
    want: { pointer: `${at}/login`, message: "`login` requires the token that it gives" },
  },
  {
    name: "finds a login that requires another token",
    given: "      security: []\n",
    becomes: "      security: [{ machine: [] }]\n",
    want: { pointer: `${at}/login`, message: "`login` requires a token itself" },
  },
  {
    name: "lets the login require another credential",
    given: "      security: []\n",
    becomes: "      security: [{ machine: [] }, { other: [] }]\n",
    want: null,
  },
  {
    name: "finds a required field that nothing fills",
    given: "schema: { type: object, properties: { account: { type: string }",
    becomes:
      "schema: { type: object, required: [account, pin, kind], properties: { pin: {}, kind: { const: a }, account: { type: string }",
    want: {
      pointer: `${at}/credential`,
      message: "the body of `login` requires `/pin`, and nothing fills it",
    },
  },
  {
    name: "finds a required parameter that nothing fills",
    given: "      security: []\n",
    becomes:
      "      security: []\n      parameters: [{ name: X-Device, in: header, required: true, schema: {} }]\n",
    want: { pointer: `${at}/login`, message: "the header parameter `X-Device`" },
  },
  {
    name: "finds a token that is not sent as one",
    given: "    bearer:\n      type: http\n      scheme: bearer",
    becomes: "    bearer:\n      type: apiKey\n      in: header\n      name: X-Key",
    want: { pointer: at, message: "sent as a bearer token" },
  },
  {
    name: "finds a token that the response does not have",
    given: "token: /access",
    becomes: "token: /data/access",
    want: { pointer: `${at}/token`, message: "`/data/access` is not a field of the response of `login`" },
  },
  {
    name: "finds a field that the login does not take",
    given: "secret: /secret",
    becomes: "secret: /app_secret",
    want: {
      pointer: `${at}/credential/secret`,
      message: "`/app_secret` is not a field of the body of `login`",
    },
  },
  {
    name: "finds a field that the credential does not have",
    given: "secret: EXAMPLE_SECRET",
    becomes: "password: EXAMPLE_SECRET",
    want: { pointer: `${at}/credential/secret`, message: "the credential has no field `secret`" },
  },
]);
