import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { serverAddresses } from "./server-addresses.ts";

const sound = `
openapi: 3.1.0
servers:
  - { url: "https://{region}.example.com/v1/", variables: { region: { default: eu } } }
  - { url: "http://localhost:3000" }
`;

describeRule("server-addresses", serverAddresses, sound, [
  {
    name: "finds an address that is not whole",
    given: "https://{region}.example.com/v1/",
    becomes: "//{region}.example.com",
    want: { pointer: "/servers/0/url", message: "is not an absolute address" },
  },
  {
    name: "finds the fault of one value of a variable",
    given: "{ default: eu }",
    becomes: '{ default: eu, enum: [eu, "a:b@us"] }',
    want: { pointer: "/servers/0/url", message: "with `region: a:b@us`, the address holds a user name" },
  },
  {
    name: "looks at the servers of operations too",
    given: "openapi: 3.1.0",
    becomes: "openapi: 3.1.0\npaths: { /a: { get: { servers: [{ url: /v2 }] } } }",
    want: { pointer: "/paths/~1a/get/servers/0/url", message: "is not an absolute address" },
  },
  {
    name: "finds a credential in the clear, but for this machine",
    given: "localhost",
    becomes: "example.com",
    want: { pointer: "/servers/1/url", message: "in the clear" },
  },
]);
