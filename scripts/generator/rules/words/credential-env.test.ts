import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { credentialEnv } from "./credential-env.ts";

const sound = `
openapi: 3.1.0
components:
  securitySchemes:
    bearer:
      type: http
      scheme: bearer
      x-credential-env: { id: EXAMPLE_ID, secret: EXAMPLE_SECRET }
      x-payouts-token: { login: login, credential: { id: /id, secret: /secret }, token: /access }
    till:
      type: http
      scheme: basic
      x-credential-env: { username: EXAMPLE_USER, password: EXAMPLE_PASSWORD }
    machine: { type: oauth2, x-credential-env: { clientId: EXAMPLE_CLIENT, clientSecret: EXAMPLE_CLIENT_SECRET } }
    key: { type: apiKey, in: header, name: Key, x-credential-env: EXAMPLE_KEY }
`;

const schemes = "/components/securitySchemes";

describeRule("credential-env", credentialEnv, sound, [
  {
    name: "finds several values where one is sent",
    given: "scheme: basic",
    becomes: "scheme: bearer",
    want: {
      pointer: `${schemes}/till/x-credential-env`,
      message: "`till` sends one value, and the map names 2",
    },
  },
  {
    name: "finds other fields than those of OAuth 2",
    given: "clientId: EXAMPLE_CLIENT,",
    becomes: "client_id: EXAMPLE_CLIENT,",
    want: { pointer: `${schemes}/machine/x-credential-env`, message: "a client id and a client secret" },
  },
  {
    name: "finds a map for a key",
    given: "x-credential-env: EXAMPLE_KEY",
    becomes: "x-credential-env: { key: EXAMPLE_KEY }",
    want: {
      pointer: `${schemes}/key/x-credential-env`,
      message: "`key` sends one value, and the map names 1",
    },
  },
]);
