import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { limits } from "./limits.ts";

const sound = `
openapi: 3.1.0
components:
  schemas:
    Text: { type: string, minLength: 3, maxLength: 3, pattern: '^\\-$' }
    Number: { type: number, minimum: 0, maximum: 0 }
    Both: { allOf: [{ type: [string, "null"] }, { $ref: "#/components/schemas/Text" }] }
    Whole: { allOf: [{ type: number }, { type: integer }] }
`;

const at = "/components/schemas";

describeRule("limits", limits, sound, [
  {
    name: "finds a least above the most",
    given: "minLength: 3",
    becomes: "minLength: 4",
    want: { pointer: `${at}/Text/minLength`, message: "`minLength` is 4 and `maxLength` is 3" },
  },
  {
    name: "finds a bound that excludes the only value",
    given: "maximum: 0",
    becomes: "exclusiveMaximum: 0",
    want: { pointer: `${at}/Number/minimum`, message: "no value is possible" },
  },
  {
    name: "follows references to the parts of an intersection",
    given: 'type: [string, "null"]',
    becomes: "type: integer",
    want: { pointer: `${at}/Both/allOf`, message: "no value has the types of all parts" },
  },
]);
