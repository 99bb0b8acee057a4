import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { serverVariables } from "./server-variables.ts";

const sound = `
openapi: 3.1.0
servers:
  - url: https://{region}.example.com/{base-path}
    variables:
      region: { default: eu, enum: [eu, us] }
      base-path: { default: v1 }
  - url: https://{region}.sandbox.example.com
    variables: { region: { default: eu, enum: [eu, us], description: The same. } }
`;

describeRule("server-variables", serverVariables, sound, [
  {
    name: "finds a default that is no value",
    given: "region: { default: eu, enum: [eu, us] }",
    becomes: "region: { default: ue, enum: [eu, us] }",
    want: { pointer: "/servers/0/variables/region", message: "`ue`, is not one of its `enum`" },
  },
  {
    name: "finds two descriptions of one variable",
    given: "[eu, us], description",
    becomes: "[eu], description",
    want: { pointer: "/servers/1/variables/region", message: "another server describes `region`" },
  },
  {
    name: "finds two variables that give one option",
    given:
      "https://{region}.sandbox.example.com\n    variables: { region: { default: eu, enum: [eu, us], description: The same. } }",
    becomes: "https://{base_path}.example.com\n    variables: { base_path: { default: v1 } }",
    want: {
      pointer: "/servers/1/variables/base_path",
      message: "gives the option `basePath`, and so does `base-path`",
    },
  },
]);
