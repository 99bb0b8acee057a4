import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { keywords } from "./keywords.ts";

const sound = `
openapi: 3.1.0
x-own: { anything: goes }
components:
  schemas:
    Payout: { type: object, properties: { to: { $ref: "#/components/schemas/To", description: Who., x-own: 1 } } }
    To: { type: string, default: { requierd: [] }, examples: [{ requierd: [] }] }
  responses:
    Ok: { description: It is. }
`;

const at = "/components/schemas/Payout";

describeRule("keywords", keywords, sound, [
  {
    name: "finds a misspelt keyword",
    given: "type: object",
    becomes: "typ: object",
    want: { pointer: `${at}/typ`, message: "`typ` is not a keyword of a schema" },
  },
  {
    name: "finds a misspelt keyword beside a reference",
    given: "description: Who.",
    becomes: "descripton: Who.",
    want: {
      pointer: `${at}/properties/to/descripton`,
      message: "is not a keyword of a schema",
    },
  },
  {
    name: "takes a constraint beside a reference to a schema",
    given: "description: Who.",
    becomes: "maxLength: 2",
    want: null,
  },
  {
    name: "finds a keyword beside another reference",
    given: "Ok: { description: It is. }",
    becomes: 'Ok: { $ref: "#/components/responses/Other", content: {} }',
    want: { pointer: "/components/responses/Ok/content", message: "beside `$ref` would be ignored" },
  },
  {
    name: "reports a refused keyword once, and not what it holds",
    given: "description: It is.",
    becomes: "description: It is., links: { next: { server: { urll: https://a.example } } }",
    want: { pointer: "/components/responses/Ok/links/next/server", message: "would be ignored" },
  },
]);
