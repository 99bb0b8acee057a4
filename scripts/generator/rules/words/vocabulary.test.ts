import { describe, expect, it } from "vitest";
import { describeRule, findingsIn } from "../../__fixtures__/describe-rule.ts";
import { vocabulary } from "./vocabulary.ts";

const sound = `
openapi: 3.1.0
servers: [{ url: https://api.example.com, x-environment: production }]
x-logo: https://example.com/logo.png
paths:
  x-internal: true
  /payouts:
    post:
      x-codeSamples: []
      x-speakeasy-group: payouts
      x-payouts-idempotency:
        carrier: header
        name: Idempotency-Key
        lifetime: PT24H
        evidence: [{ source: docs, mark: docs }]
      responses:
        "200": { description: Created., x-payouts-result: /data }
components:
  schemas:
    Amount: { type: integer, x-payouts-money: { unit: minor, form: integer } }
    Labels: { type: object, properties: { x-payouts-money: { type: string } } }
`;

const operation = "/paths/~1payouts/post";
const word = `${operation}/x-payouts-idempotency`;

describeRule("vocabulary", vocabulary, sound, [
  {
    name: "finds a word that is misspelt",
    given: "x-payouts-idempotency",
    becomes: "x-payouts-idempotence",
    want: {
      pointer: `${operation}/x-payouts-idempotence`,
      message: "the vocabulary has no word `x-payouts-idempotence`",
    },
  },
  {
    name: "finds a word of ours that is nothing like one",
    given: "x-codeSamples",
    becomes: "x-payouts-miscellaneous",
    want: { pointer: `${operation}/x-payouts-miscellaneous`, message: "the vocabulary has no word" },
  },
  {
    name: "finds a convention's word that is misspelt",
    given: "x-environment",
    becomes: "x-enviroment",
    want: { pointer: "/servers/0/x-enviroment", message: "the vocabulary has no word `x-enviroment`" },
  },
  {
    name: "finds a word where it has no meaning",
    given: "type: integer, x-payouts-money",
    becomes: "type: integer, x-payouts-result",
    want: { pointer: "/components/schemas/Amount/x-payouts-result", message: "has no meaning on a schema" },
  },
  {
    name: "finds a value that is not one of the set",
    given: "unit: minor",
    becomes: "unit: cents",
    want: {
      pointer: "/components/schemas/Amount/x-payouts-money/unit",
      message: "must be one of minor, major",
    },
  },
  {
    name: "finds a member that the word does not have",
    given: "lifetime",
    becomes: "lifetme",
    want: { pointer: word, message: "must not have `lifetme` (did you mean `lifetime`?)" },
  },
  {
    name: "finds a member that is missing",
    given: "\n        evidence: [{ source: docs, mark: docs }]",
    becomes: "",
    want: { pointer: word, message: "must have required property 'evidence'" },
  },
  {
    name: "finds text that is not a duration",
    given: "PT24H",
    becomes: "24 hours",
    want: { pointer: `${word}/lifetime`, message: "must be a duration of ISO 8601" },
  },
  {
    name: "finds a name for a key that is not sent",
    given: "carrier: header",
    becomes: "carrier: none",
    want: { pointer: `${word}/name`, message: "has no meaning here" },
  },
  {
    name: "finds text that is not a pointer",
    given: "x-payouts-result: /data",
    becomes: "x-payouts-result: data",
    want: { pointer: `${operation}/responses/200/x-payouts-result`, message: "must be a JSON Pointer" },
  },
]);

describe("vocabulary", () => {
  it("says which word was meant", () => {
    const [finding] = findingsIn(sound.replace("x-payouts-money:", "x-payout-money:"), vocabulary);
    expect(finding?.remedy).toBe("Did you mean `x-payouts-money`?");
  });
});
