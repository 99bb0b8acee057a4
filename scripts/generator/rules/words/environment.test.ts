import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { environment } from "./environment.ts";

const sound = `
openapi: 3.1.0
servers:
  - { url: https://api.example.com, x-environment: production }
  - { url: https://sandbox.example.com, x-environment: sandbox }
`;

describeRule("environment", environment, sound, [
  {
    name: "finds two servers of one environment",
    given: "x-environment: sandbox",
    becomes: "x-environment: production",
    want: { pointer: "/servers/1", message: "two servers have the environment `production`" },
  },
  {
    name: "finds a server that no option can name",
    given: ", x-environment: sandbox",
    becomes: "",
    want: { pointer: "/servers/1", message: "one of several servers has no `x-environment`" },
  },
  {
    name: "finds two servers of one prefix",
    given: sound.slice(sound.indexOf("servers")),
    becomes: `servers:
  - { url: https://api.example.com, x-environment: production, x-credential-prefix: key_ }
  - { url: https://api.example.com, x-environment: sandbox, x-credential-prefix: key_ }
`,
    want: { pointer: "/servers/1/x-credential-prefix", message: "two environments begin with `key_`" },
  },
  {
    name: "lets one prefix be the beginning of another",
    given: sound.slice(sound.indexOf("servers")),
    becomes: `servers:
  - { url: https://api.example.com, x-environment: production, x-credential-prefix: key_ }
  - { url: https://api.example.com, x-environment: sandbox, x-credential-prefix: key_test_ }
`,
    want: null,
  },
  {
    name: "lets an operation have one server for all environments",
    given: "openapi: 3.1.0",
    becomes: "openapi: 3.1.0\npaths: { /a: { get: { servers: [{ url: https://b.example }] } } }",
    want: null,
  },
  {
    name: "finds an environment for which an operation has no server",
    given: "openapi: 3.1.0",
    becomes:
      "openapi: 3.1.0\npaths: { /a: { servers: [{ url: https://b.example, x-environment: production }] } }",
    want: { pointer: "/paths/~1a/servers", message: "no server for the environment `sandbox`" },
  },
  {
    name: "finds a document without a server",
    given: sound.slice(sound.indexOf("servers")),
    becomes: "servers: []\n",
    want: { pointer: "", message: "the document names no server" },
  },
]);
