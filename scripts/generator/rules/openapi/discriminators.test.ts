import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { discriminators } from "./discriminators.ts";

const sound = `
openapi: 3.1.0
components:
  schemas:
    Destination:
      anyOf: [{ $ref: "#/components/schemas/Bank" }, { $ref: "#/components/schemas/Momo" }]
      discriminator: { propertyName: kind, mapping: { bank: Bank, iban: Bank, momo: "#/components/schemas/Momo" } }
    Base: { type: object, properties: { kind: { type: string } } }
    Bank: { allOf: [{ $ref: "#/components/schemas/Base" }, { properties: { kind: { enum: [bank, iban] } } }] }
    Momo: { $ref: "#/components/schemas/Base" }
`;

const at = "/components/schemas/Destination";

describeRule("discriminators", discriminators, sound, [
  {
    name: "finds a value that its member does not allow",
    given: "iban: Bank",
    becomes: "swift: Bank",
    want: { pointer: `${at}/discriminator/mapping/swift`, message: '`kind` must be "bank" or "iban"' },
  },
  {
    name: "finds a property that no member has",
    given: "propertyName: kind",
    becomes: "propertyName: kimd",
    want: {
      pointer: `${at}/discriminator/propertyName`,
      message: "no member of the union has the property `kimd`",
    },
  },
  {
    name: "finds a member without a name",
    given: '{ $ref: "#/components/schemas/Momo" }]',
    becomes: "{ type: object, properties: { kind: { const: momo } } }]",
    want: { pointer: `${at}/anyOf/1`, message: "must be a reference" },
  },
]);
