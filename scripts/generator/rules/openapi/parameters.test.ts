import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { parameters } from "./parameters.ts";

const sound = `
openapi: 3.1.0
components:
  parameters:
    Id: { name: id, in: path, required: true, style: simple, schema: { type: [string, integer] } }
    Version: { name: X-Version, in: header, schema: { type: [string, "null"] } }
    Tags: { name: tags, in: query, schema: { type: array, items: { type: string } } }
    Range: { name: range, in: query, style: deepObject, schema: { $ref: "#/components/schemas/Range" } }
  schemas:
    Range: { type: object, properties: { from: { type: string }, to: { type: string } } }
`;

const at = "/components/parameters";

describeRule("parameters", parameters, sound, [
  {
    name: "finds a path parameter that may be left out",
    given: "required: true",
    becomes: "required: false",
    want: { pointer: `${at}/Id/required`, message: "must be required" },
  },
  {
    name: "finds a path parameter that may be null",
    given: "[string, integer]",
    becomes: '[string, "null"]',
    want: { pointer: `${at}/Id/schema`, message: "cannot write a value of the type `null`" },
  },
  {
    name: "finds a list of lists in a query",
    given: "items: { type: string }",
    becomes: "items: { type: array, items: { type: string } }",
    want: { pointer: `${at}/Tags/schema`, message: "does not say how the list or object `items`" },
  },
  {
    name: "looks through references",
    given: "to: { type: string }",
    becomes: "to: { type: object }",
    want: { pointer: `${at}/Range/schema`, message: "`to` within the query parameter `range`" },
  },
]);
