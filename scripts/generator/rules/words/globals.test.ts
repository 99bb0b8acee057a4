import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { globals } from "./globals.ts";

const sound = `
openapi: 3.1.0
x-speakeasy-globals: { parameters: [{ $ref: "#/components/parameters/Branch" }] }
paths:
  /payouts:
    parameters: [{ $ref: "#/components/parameters/Branch" }]
    get: { operationId: listPayouts }
components:
  parameters:
    Branch: { name: Example-Branch, in: header, schema: { type: string } }
    Other: { name: Example-Other, in: header, schema: { type: string } }
`;

const at = "/x-speakeasy-globals/parameters/0";
const global = 'x-speakeasy-globals: { parameters: [{ $ref: "#/components/parameters/Branch" }] }';

describeRule("globals", globals, sound, [
  {
    name: "finds a parameter that no operation takes",
    given: global,
    becomes: global.replace("Branch", "Other"),
    want: { pointer: at, message: "no operation declares the header parameter `Example-Other`" },
  },
  {
    name: "finds a parameter that does not exist",
    given: global,
    becomes: global.replace("Branch", "Absent"),
    want: { pointer: at, message: "the global parameter does not exist" },
  },
  {
    name: "finds two parameters that give one option",
    given: global,
    becomes: `x-speakeasy-globals:
  parameters:
    - $ref: "#/components/parameters/Branch"
    - { name: branch, in: query, schema: { type: string } }`,
    want: {
      pointer: "/x-speakeasy-globals/parameters/1",
      message: "the query branch gives the option `branch`, and so does the header example-branch",
    },
  },
  {
    name: "finds a parameter that cannot be global",
    given: "name: Example-Branch, in: header",
    becomes: "name: branch, in: path",
    want: { pointer: at, message: "a path parameter cannot be given once for all calls" },
  },
]);
