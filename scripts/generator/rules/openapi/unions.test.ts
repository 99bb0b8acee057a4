import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { unions } from "./unions.ts";

const discriminated = `
openapi: 3.1.0
components:
  schemas:
    Destination:
      oneOf:
        - $ref: "#/components/schemas/Bank"
        - $ref: "#/components/schemas/Momo"
      discriminator:
        propertyName: type
        mapping: { bank: "#/components/schemas/Bank", momo: Momo }
    Bank: { type: object, properties: { type: { type: string } } }
    Momo: { type: object, properties: { type: { type: string } } }
`;

const at = "/components/schemas/Destination";

describeRule("unions with a discriminator", unions, discriminated, [
  {
    name: "takes the names of the members without a mapping",
    given: '\n        mapping: { bank: "#/components/schemas/Bank", momo: Momo }',
    becomes: "",
    want: null,
  },
  {
    name: "finds a value that is mapped to nothing",
    given: ", momo: Momo }",
    becomes: ", momo: Momo, cash: Cash }",
    want: { pointer: `${at}/discriminator/mapping`, message: "`cash` is mapped to `Cash`" },
  },
  {
    name: "finds a member to which no value is mapped",
    given: ", momo: Momo }",
    becomes: "}",
    want: { pointer: `${at}/discriminator/mapping`, message: "no value of `type` is mapped to member 1" },
  },
]);

const marked = `
openapi: 3.1.0
components:
  schemas:
    Destination:
      oneOf:
        - { type: object, properties: { type: { const: bank }, name: { type: string } } }
        - { type: object, properties: { type: { const: momo }, name: { type: string } } }
        - { type: string }
        - { type: "null" }
`;

describeRule("unions without a discriminator", unions, marked, [
  {
    name: "finds members with one and the same mark",
    given: "const: momo",
    becomes: "const: bank",
    want: { pointer: `${at}/oneOf`, message: "two members of the union cannot be distinguished" },
  },
  {
    name: "finds a member without a mark",
    given: "const: momo",
    becomes: "type: string",
    want: { pointer: `${at}/oneOf`, message: "two members of the union cannot be distinguished" },
  },
  {
    name: "takes closed sets that share nothing",
    given: "const: momo",
    becomes: "enum: [momo, wallet]",
    want: null,
  },
  {
    name: "takes a property that one must have and the other sets to null",
    given: "{ type: object, properties: { type: { const: momo }, name: { type: string } } }",
    becomes:
      '{ type: object, required: [phone], properties: { phone: { type: string } } }\n        - { type: object, properties: { type: { const: momo }, phone: { type: "null" } } }',
    want: null,
  },
  {
    name: "takes a property that only one has, and must have",
    given: "{ type: object, properties: { type: { const: momo },",
    becomes: "{ type: object, required: [phone], properties: { phone: { type: string },",
    want: null,
  },
]);
