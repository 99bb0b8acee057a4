import { describe, expect, it } from "vitest";
import { parseSpec } from "../../load/parse-spec.ts";
import { standard } from "./standard.ts";

const sound = `
openapi: 3.1.0
info: { title: Example, version: "1" }
paths:
  /payouts/{id}:
    get:
      operationId: getPayout
      parameters: [{ name: id, in: path, required: true, schema: { $ref: "#/components/schemas/Id" } }]
      responses: { "200": { description: The payout. } }
components: { schemas: { Id: { type: string } } }
`;

async function findingsIn(text: string): Promise<string[]> {
  const parsed = parseSpec(text);
  const address = "/specs/example.yaml";
  const value = parsed.ok ? parsed.value : undefined;
  const { findings } = await standard.check(new Map([[address, { address, text, value, faults: [] }]]));
  return findings.map(({ pointer, message }) => `${pointer}: ${message}`);
}

describe("standard", () => {
  it("finds nothing in a sound spec", async () => {
    expect(await findingsIn(sound)).toEqual([]);
  });

  it.each([
    [
      "a keyword that OpenAPI does not define",
      "operationId:",
      "operationID:",
      /get\/operationID: property `operationID` is not expected here/,
    ],
    [
      "a type that JSON Schema does not define",
      "{ type: string }",
      "{ type: text }",
      /Id\/type: `type` can be one of/,
    ],
    [
      "a part that is missing",
      "info: { title: Example, version",
      "info: { version",
      /^\/info: the field `title` must be present/,
    ],
    [
      "a path parameter that is not described",
      "/{id}:",
      "/{id}/{part}:",
      /does not define the path parameter `\{part\}`/,
    ],
    [
      "what the linter stumbles over",
      "Id: { type: string }",
      "Id: { type: string, discriminator: { propertyName: a, mapping: { a: {} } } }",
      /^: the linter cannot read the document/,
    ],
  ])("finds %s", async (_name, given, becomes, want) => {
    expect((await findingsIn(sound.replace(given, becomes))).join("\n")).toMatch(want);
  });
});
