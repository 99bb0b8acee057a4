import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { directions } from "./directions.ts";

const sound = `
openapi: 3.1.0
components:
  schemas:
    Payout: { type: object, required: [id], properties: { id: { readOnly: true }, pin: { writeOnly: true } } }
`;

describeRule("directions", directions, sound, [
  {
    name: "finds what could neither be sent nor answered",
    given: "id: { readOnly: true }",
    becomes: "id: { readOnly: true, writeOnly: true }",
    want: { pointer: "/components/schemas/Payout/properties/id/writeOnly", message: "is both" },
  },
  {
    name: "lets a mark be taken back",
    given: "id: { readOnly: true }",
    becomes: "id: { readOnly: false, writeOnly: true }",
    want: null,
  },
]);
