import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operationsOf, resolvePointer } from "../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument } from "../../packages/payouts-simulator/src/document/index.ts";
import { suggest } from "../generator/suggest/suggest.ts";
import { fitSpec } from "./fit-spec.ts";

const foreign = `
openapi: 3.1.0
info: { title: Foreign, version: "1" }
servers: [{ url: http://foreign.example }, { url: https://api.foreign.example }]
security: [{ key: [] }]
components:
  securitySchemes: { key: { type: http, scheme: bearer } }
  schemas:
    Payout:
      type: object
      required: [id, nobody, neither]
      properties: { id: { type: string, enum: [a, 1, b, 2], example: c }, note: { type: string } }
    Unused: { type: object, properties: { amount: { type: integer } } }
paths:
  /payouts/{id}:
    get:
      operationId: getPayout
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: The payout
          content: { application/json: { schema: { $ref: "#/components/schemas/Payout" }, example: { id: 7 } } }
  /files:
    get: { operationId: getFile, responses: { "302": { description: Elsewhere } } }
`;

describe("fitSpec", () => {
  let directory: string;
  beforeAll(async () => (directory = await mkdtemp(join(tmpdir(), "fit-spec-"))));
  afterAll(() => rm(directory, { recursive: true }));

  it("adapts what it can, leaves out what it cannot, and says both", async () => {
    const document = parse(foreign) as OpenApiDocument;
    suggest(document, { id: "foreign", found: "foreign.yaml", today: "2026-11-21", onlyNeeded: true });
    const { adapted, leftOut, refused } = await fitSpec(document, join(directory, "foreign.yaml"));
    expect(refused).toEqual([]);
    expect(Object.fromEntries(adapted)).toEqual({
      "server dropped that is no https address": 1,
      "value dropped, for its own schema forbids it": 3,
      "name dropped from `required`, for no property of that direction has it": 2,
      "example dropped, for it contradicts its schema": 1,
    });
    expect([...leftOut]).toEqual([["responses: no response is a 2XX.", ["GET /files"]]]);
    expect(operationsOf(document).map(({ operation }) => operation.operationId)).toEqual(["getPayout"]);
    expect(resolvePointer(document, "/components/schemas")).toEqual({
      Payout: {
        type: "object",
        required: ["id"],
        properties: { id: { type: "string", enum: ["a", "b"] }, note: { type: "string" } },
      },
    });
  });

  it("says what it cannot help with", async () => {
    const document = parse(
      foreign.replace(/security: .*\n/, "").replace(/^paths:[^]*/m, "paths: {}"),
    ) as OpenApiDocument;
    const { refused } = await fitSpec(document, join(directory, "empty.yaml"));
    expect(refused.map(({ rule }) => rule)).toContain("paths");
  });
});
