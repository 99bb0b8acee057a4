import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { references } from "./references.ts";

const sound = `
paths:
  /payouts: { get: { parameters: [{ $ref: "parts.yaml#/Id" }] } }
components:
  schemas:
    Payout: { properties: { next: { $ref: "#/components/schemas/Payout" }, $ref: { type: string } }, example: { $ref: nothing } }
    Other: { $ref: "#/components/schemas/Payout" }
`;

function findingsIn(text: string): string[] {
  const files = Object.entries({ "/specs/a.yaml": text, "/specs/parts.yaml": "Id: { name: id }" });
  const sources = new Map(
    files.map(([address, written]) => [
      address,
      { address, text: written, value: parse(written) as unknown, faults: [] },
    ]),
  );
  return references
    .check(sources)
    .findings.map(({ pointer, message, remedy }) => `${pointer}: ${message} ${remedy}`);
}

describe("references", () => {
  it("takes what leads to an object, and leaves values alone", () => {
    expect(findingsIn(sound)).toEqual([]);
  });

  it.each([
    [
      "a name that is misspelt",
      'next: { $ref: "#/components/schemas/Payout',
      'next: { $ref: "#/components/schemas/Payuot',
      /next\/\$ref: .* leads nowhere\. Did you mean `#\/components\/schemas\/Payout`\?/,
    ],
    [
      "a file that is misspelt",
      "parts.yaml",
      "part.yaml",
      /0\/\$ref: the file `part\.yaml` does not exist\. Did you mean `parts\.yaml`\?/,
    ],
    [
      "a name within another file",
      "yaml#/Id",
      "yaml#/Ib",
      /leads nowhere\. Did you mean `parts\.yaml#\/Id`\?/,
    ],
    ["the network", "parts.yaml", "https://example.com/parts.yaml", /an address of the network/],
    [
      "a path item that says again what it names",
      "components:",
      '  /a: { $ref: "#/components/pathItems/A", description: B., parameters: [] }\ncomponents:\n  pathItems: { A: { description: A., parameters: [] } }',
      /^\/paths\/~1a\/\$ref: `parameters` stands beside the `\$ref` and in what it names/,
    ],
    [
      "a circle",
      "Payout: {",
      'Third: { $ref: "#/components/schemas/Fourth" }\n    Fourth: { $ref: "#/components/schemas/Third" }\n    Payout: {',
      /^\/components\/schemas\/Third\/\$ref: .* leads back to itself/,
    ],
  ])("finds %s", (_name, given, becomes, want) => {
    const [first, ...others] = findingsIn(sound.replace(given, becomes));
    expect(first).toMatch(want);
    expect(others).toEqual([]);
  });
});
