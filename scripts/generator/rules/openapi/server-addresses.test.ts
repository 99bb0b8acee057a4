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
    name: "finds a credential in the clear, but for this machine",
    given: "localhost",
    becomes: "example.com",
    want: { pointer: "/servers/1/url", message: "in the clear" },
  },
]);
