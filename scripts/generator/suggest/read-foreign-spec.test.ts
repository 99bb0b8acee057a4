import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadSpec } from "../load/load-spec.ts";
import { formatSpecProblem } from "../load/spec-problem.ts";
import { readForeignSpec } from "./read-foreign-spec.ts";
import { specText } from "./spec-text.ts";
import { suggest } from "./suggest.ts";

let directory: string;
beforeEach(async () => (directory = await mkdtemp(join(tmpdir(), "foreign-"))));
afterEach(() => rm(directory, { recursive: true }));

const files = {
  "api.yaml": `
openapi: 3.0.3
info: { title: Several files, version: "1" }
servers: [{ url: https://api.several.example }]
security: [{ key: [] }]
paths:
  /payouts: { $ref: parts/paths.yaml#/payouts }
  "/payouts/{id}": { $ref: "./parts/paths.yaml#/payout" }
components:
  securitySchemes: { key: { type: http, scheme: bearer } }
`,
  "parts/paths.yaml": `
payouts:
  post:
    operationId: createPayout
    requestBody:
      required: true
      content: { application/json: { schema: { $ref: schemas.json#/PayoutRequest } } }
    responses:
      "201": { description: It., content: { application/json: { schema: { $ref: schemas.json#/Payout } } } }
payout:
  get:
    operationId: getPayout
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    responses:
      "200": { description: It., content: { application/json: { schema: { $ref: ./schemas.json#/Payout } } } }
      "404": { $ref: ../shared.yaml#/components/responses/NotFound }
`,
  "parts/schemas.json": JSON.stringify({
    PayoutRequest: {
      type: "object",
      required: ["amount", "currency"],
      properties: {
        amount: { type: "integer", description: "In cents." },
        currency: { type: "string" },
        to: { $ref: "#/Person" },
      },
    },
    Person: { type: "object", nullable: true, properties: { email: { type: "string" } } },
    Payout: {
      type: "object",
      required: ["id", "status"],
      properties: {
        id: { type: "string" },
        status: { type: "string", enum: ["pending", "paid"] },
        parent: { $ref: "../shared.yaml#/components/schemas/Payout" },
      },
    },
  }),
  // Another schema of the same name, and a way back.
  "shared.yaml": `
components:
  schemas:
    Payout:
      type: object
      properties: { amount: { type: string, example: "10.50" }, up: { $ref: parts/schemas.json#/Payout } }
  responses:
    NotFound: { description: None. }
`,
};

async function write(changed: Readonly<Record<string, string>> = {}): Promise<string> {
  for (const [name, text] of Object.entries({ ...files, ...changed })) {
    await mkdir(dirname(join(directory, name)), { recursive: true });
    await writeFile(join(directory, name), text);
  }
  return join(directory, "api.yaml");
}

describe("a document of several files", () => {
  it("becomes one spec with words in what each of them describes, which the rules accept", async () => {
    const read = await readForeignSpec(await write());
    if (!read.ok) throw new Error(read.problems.map(formatSpecProblem).join("\n"));
    const made = suggest(read.document, { id: "several", found: "api.yaml", today: "2026-11-21" });
    expect(made.map(({ word, pointer }) => `${word} ${pointer}`)).toEqual(
      expect.arrayContaining([
        "x-payouts-idempotency /paths/~1payouts/post",
        "x-payouts-money /components/schemas/PayoutRequest/properties/amount",
        "x-payouts-money /components/schemas/schemas-Payout/properties/amount",
        "x-payouts-lifecycle /components/schemas/Payout/properties/status",
        "x-data-classification /components/schemas/Person/properties/email",
      ]),
    );
    const text = specText(read.document);
    expect(text).not.toMatch(/\$ref: "?[^#"\s]/);
    expect(parse(text)).toMatchObject({ components: { schemas: { Person: { type: ["object", "null"] } } } });
    await writeFile(join(directory, "several.yaml"), text);
    const loaded = await loadSpec(join(directory, "several.yaml"));
    expect(loaded.ok ? [] : loaded.problems.map(formatSpecProblem)).toEqual([]);
  });

  it.each([
    [
      "a file that is missing",
      { "parts/paths.yaml": files["parts/paths.yaml"].replace("./schemas", "./scheme") },
    ],
    [
      "a place that is missing",
      { "parts/paths.yaml": files["parts/paths.yaml"].replace("../shared.yaml#/c", "../shared.yaml#/k") },
    ],
    ["a file that is none", { "parts/schemas.json": "{" }],
  ])("is refused for %s, at its place in the file that names it", async (_, changed) => {
    const read = await readForeignSpec(await write(changed));
    const [file = ""] = Object.keys(changed);
    expect(read.ok ? [] : read.problems.map((problem) => problem.file)).toEqual([file]);
  });
});
