import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { values } from "./values.ts";

const sound = `
openapi: 3.1.0
components:
  schemas:
    Amount: { type: [number, "null"], multipleOf: 0.01, default: 0.29, example: null, examples: [1.1] }
    Day: { type: string, format: date, example: "2026-02-28" }
    Name: { type: string, maxLength: 2, example: "\u{1F600}\u{1F600}" }
    Kind: { enum: [a, 1, null], default: 1 }
    List: { type: array, items: { $ref: "#/components/schemas/Day" }, example: ["2026-01-01"] }
`;

const at = "/components/schemas";

describeRule("values", values, sound, [
  {
    name: "finds a value between two steps",
    given: "default: 0.29",
    becomes: "default: 0.295",
    want: { pointer: `${at}/Amount/default`, message: "it must be a multiple of 0.01" },
  },
  {
    name: "finds a number that is sent as another one",
    given: "enum: [a, 1, null]",
    becomes: "enum: [a, 1, null, 9007199254740993]",
    want: { pointer: `${at}/Kind/enum/3`, message: "would be sent as 9007199254740992" },
  },
  {
    name: "finds a day that does not exist",
    given: "2026-02-28",
    becomes: "2026-02-30",
    want: { pointer: `${at}/Day/example`, message: "it must be of the format `date`" },
  },
  {
    name: "counts characters",
    given: "maxLength: 2",
    becomes: "maxLength: 1",
    want: { pointer: `${at}/Name/example`, message: "it has 2 characters" },
  },
  {
    name: "finds a default that a set without a type does not have",
    given: "default: 1",
    becomes: "default: 2",
    want: { pointer: `${at}/Kind/default`, message: "is not a value of its own schema" },
  },
  {
    name: "looks into lists, through references",
    given: '["2026-01-01"]',
    becomes: '["yesterday"]',
    want: { pointer: `${at}/List/example`, message: "`/0` must match format" },
  },
]);
