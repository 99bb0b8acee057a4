import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadSpec } from "./load-spec.ts";

const sound = `openapi: 3.1.0
info: { title: Example, version: "1" }
servers: [{ url: https://api.example.com }]
security: []
paths:
  /payouts:
    get:
      operationId: listPayouts
      responses:
        "200":
          description: All payouts.
          content: { application/json: { schema: { $ref: "#/components/schemas/Payouts" } } }
        default: { description: An error. }
components:
  schemas:
    Payouts: { type: array, items: { type: object } }
`;

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "load-spec-"));
});
afterAll(() => rm(directory, { recursive: true }));

async function load(text: string, name = "example.yaml"): ReturnType<typeof loadSpec> {
  await writeFile(join(directory, name), text);
  return loadSpec(join(directory, name));
}

async function problemsOf(text: string, name?: string): Promise<string[]> {
  const result = await load(text, name);
  return result.ok
    ? []
    : result.problems.map(({ line, rule, pointer }) => `${line ?? ""} ${rule} ${pointer}`);
}

describe("loadSpec", () => {
  it("gives a sound spec with its id, and as it was written", async () => {
    const result = await load(sound);
    expect(result).toMatchObject({
      ok: true,
      spec: { id: "example", document: { info: { title: "Example" } } },
    });
    expect(result.ok && result.spec.file).toMatch(/\/example\.yaml$/);
  });

  it("reports the findings of every rule at once, from the first line to the last", async () => {
    const text = sound
      .replace("operationId: listPayouts", "tag: payouts")
      .replace("#/components/schemas/Payouts", "#/components/schemas/Absent")
      .replace(
        "type: object",
        "type: object, properties: { amount: { type: integer }, size: { typ: integer } }",
      );
    expect(await problemsOf(text)).toEqual([
      "7 operation-ids /paths/~1payouts/get",
      "8 standard /paths/~1payouts/get/tag",
      "12 references /paths/~1payouts/get/responses/200/content/application~1json/schema/$ref",
      "16 standard /components/schemas/Payouts/items/properties/size/typ",
      "16 money /components/schemas/Payouts/items/properties/amount",
    ]);
  });

  it("locates broken YAML", async () => {
    expect(await problemsOf(sound.replace("description: An error. }", "description: An error."))).toEqual([
      "14 standard /components",
    ]);
  });

  it("requires a file name from which other names can follow", async () => {
    expect(await problemsOf(sound, "My_Provider.yaml")).toEqual([" file-name "]);
  });

  it("bundles other files", async () => {
    await writeFile(join(directory, "parts.yml"), "type: array\nitems: { type: object }\n");
    const result = await load(sound.replace('"#/components/schemas/Payouts"', "parts.yml"));
    expect(JSON.stringify(result)).toContain('{"type":"array","items":{"type":"object"}}');
    expect(JSON.stringify(result)).not.toContain("parts.yml");
  });

  it.each([
    ["nothing", ""],
    ["a number", "1"],
    ["a list", "- 1"],
    ["lists for maps", "openapi: 3.1.0\ninfo: []\npaths: []\ncomponents: []\nservers: {}\nsecurity: {}\n"],
    [
      "nulls for maps",
      "openapi: 3.1.0\ninfo:\npaths:\n  /a:\n  /b:\n    get:\n    parameters: [null]\n    post: { parameters: [null], responses: [null], requestBody: null }\ncomponents:\n  schemas: { A: null, B: { properties: null, allOf: [null], required: null } }\n  securitySchemes: { C: null }\n",
    ],
    [
      "texts for words",
      sound
        .replace("security: []", "security: []\nx-payouts-error: no\nx-speakeasy-globals: no")
        .replace("operationId", "x-speakeasy-pagination: no\n      x-payouts-source: no\n      operationId"),
    ],
    [
      "numbers for schemas",
      sound.replace(
        "type: array, items: { type: object }",
        "properties: { a: 1 }, oneOf: [1], items: 1, x-payouts-view: 1, x-payouts-money: 1, x-payouts-lifecycle: 1",
      ),
    ],
    [
      "a schema that is only itself",
      sound.replace("{ type: array, items: { type: object } }", '{ $ref: "#/components/schemas/Payouts" }'),
    ],
  ])("answers to %s, and does not throw", async (_name, text) => {
    const problems = await problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
  });
});
