import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { resolvePointer } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument } from "../../../packages/payouts-simulator/src/document/index.ts";
import { suggest } from "./suggest.ts";
import { suggestionsText } from "./suggestions-text.ts";

const foreign = `
openapi: 3.1.0
info: { title: Foreign, version: "1" }
servers:
  - { url: https://api.foreign.example }
  - { url: https://api.foreign.example/v2, description: The sandbox }
  - { url: https://eu.foreign.example }
components:
  securitySchemes: { key: { type: http, scheme: basic } }
  schemas:
    Payout:
      type: object
      properties:
        id: { type: string }
        status: { type: string, enum: [queued, done, blue] }
        amount: { type: integer, description: In the smallest currency unit. }
        currency: { type: string }
        external_id: { type: string }
        created_at: { type: string }
    Wanted:
      type: object
      properties:
        amount: { type: integer }
        currency: { type: string }
        external_id: { type: string }
        recipient: { type: object, properties: { name: { type: string }, iban: { type: string }, bank_name: { type: string } } }
    Problem: { type: object, properties: { code: { type: string }, message: { type: string } } }
paths:
  /payouts:
    get:
      operationId: listPayouts
      parameters: [{ name: page_token, in: query, schema: { type: string } }, { name: limit, in: query, schema: { type: integer } }]
      responses:
        "200":
          description: A page
          content:
            application/json:
              schema:
                type: object
                properties:
                  payouts: { type: array, items: { $ref: "#/components/schemas/Payout" } }
                  next_page_token: { type: string }
    post:
      parameters:
        - { name: Request-Key, in: header, description: "Makes the request idempotent, for 24 hours.", schema: { type: string, maxLength: 40 } }
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Wanted" } } } }
      responses:
        "200":
          description: The payout
          content:
            application/json:
              schema:
                { type: object, properties: { success: { type: boolean }, data: { $ref: "#/components/schemas/Payout" } } }
        "400": { description: No, content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }
  /payouts/{id}:
    get:
      operationId: getPayout
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: The payout, content: { application/json: { schema: { $ref: "#/components/schemas/Payout" } } } } }
    delete:
      operationId: deletePayout
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "204": { description: Gone } }
`;

const request = { id: "foreign", found: "foreign.yaml", today: "2026-11-21" };

function suggested(text = foreign, onlyNeeded = false): OpenApiDocument {
  const document = parse(text) as OpenApiDocument;
  suggest(document, { ...request, onlyNeeded });
  return document;
}

const create = "/paths/~1payouts/post";
const payout = "/components/schemas/Payout";

describe("suggest", () => {
  it.each([
    { pointer: "/servers/0/x-environment", want: "production" },
    { pointer: "/servers/1/x-environment", want: "sandbox" },
    { pointer: "/servers/2/x-environment", want: "production-second" },
    { pointer: `${create}/operationId`, want: "createPayouts" },
    { pointer: "/security", want: [{ key: [] }] },
    {
      pointer: "/components/securitySchemes/key/x-credential-env",
      want: { username: "FOREIGN_USERNAME", password: "FOREIGN_PASSWORD" },
    },
    {
      pointer: `${create}/x-payouts-idempotency`,
      want: { carrier: "header", name: "Request-Key", format: { maxLength: 40 }, lifetime: "PT24H" },
    },
    { pointer: "/paths/~1payouts~1{id}/delete/x-payouts-idempotency", want: { carrier: "none" } },
    {
      pointer: `${payout}/properties/amount/x-payouts-money`,
      want: { unit: "minor", form: "integer", currency: "/currency" },
    },
    { pointer: `${create}/responses/200/x-payouts-result`, want: "/data" },
    {
      pointer: "/paths/~1payouts/get/x-speakeasy-pagination",
      want: {
        type: "cursor",
        inputs: [
          { name: "page_token", in: "parameters", type: "cursor" },
          { name: "limit", in: "parameters", type: "limit" },
        ],
        outputs: { results: "$.payouts", nextCursor: "$.next_page_token" },
      },
    },
    { pointer: "/x-payouts-error", want: { code: "/code", message: "/message" } },
    { pointer: `${create}/x-payouts-creates`, want: { read: "getPayout" } },
    {
      pointer: `${create}/x-payouts-reconcile`,
      want: {
        operation: "listPayouts",
        reference: { request: "/external_id", result: "/external_id" },
        empty: "inconclusive",
      },
    },
    {
      pointer: `${payout}/properties/status/x-payouts-lifecycle`,
      want: { states: { queued: "accepted", done: "paid", blue: "in_flight" } },
    },
    {
      pointer: `${payout}/x-payouts-view`,
      want: {
        id: "/id",
        status: "/status",
        amount: "/amount",
        reference: "/external_id",
        times: { created: "/created_at" },
      },
    },
    {
      pointer: "/components/schemas/Wanted/properties/recipient/properties/name/x-data-classification",
      want: "personal",
    },
    {
      pointer: "/components/schemas/Wanted/properties/recipient/properties/iban/x-data-classification",
      want: "personal",
    },
    {
      pointer: "/components/schemas/Wanted/properties/recipient/properties/bank_name/x-data-classification",
      want: undefined,
    },
  ])("proposes for $pointer", ({ pointer, want }) => {
    const found = resolvePointer(suggested(), pointer);
    if (typeof want === "object" && !Array.isArray(want)) expect(found).toMatchObject(want);
    else expect(found).toEqual(want);
  });

  it.each(["x-payouts-idempotency", "x-payouts-reconcile"])("marks `%s` as unproven", (word) => {
    expect(resolvePointer(suggested(), `${create}/${word}/evidence/0`)).toMatchObject({
      source: "proposal",
      mark: "unproven",
    });
  });

  it("leaves alone what stands there", () => {
    const document = suggested(
      foreign.replace("smallest currency unit. }", "smallest unit., x-payouts-money: { unit: major } }"),
    );
    expect(resolvePointer(document, `${payout}/properties/amount/x-payouts-money`)).toEqual({
      unit: "major",
    });
  });

  it.each([
    {
      name: "decimals in an example",
      given: "type: integer }",
      becomes: 'type: string, example: "1.50" }',
      want: "major",
    },
    {
      name: "a description",
      given: "type: integer }",
      becomes: "type: string, description: In cents, as an integer }",
      want: undefined,
    },
    { name: "nothing but an integer", given: "type: integer }", becomes: "type: integer }", want: "minor" },
  ])("takes the unit from $name", ({ given, becomes, want }) => {
    const document = suggested(
      foreign.replace(
        `        amount: { ${given}\n        currency`,
        `        amount: { ${becomes}\n        currency`,
      ),
    );
    const word = resolvePointer(document, "/components/schemas/Wanted/properties/amount/x-payouts-money");
    if (want === undefined) expect(word).toMatchObject({ unit: "minor", form: "decimal-string" });
    else expect(word).toMatchObject({ unit: want });
  });

  it("takes the unit of which nothing is said from what the document says of other amounts", () => {
    const text = foreign.replace("        amount: { type: integer }\n", "        amount: { type: number }\n");
    const at = "/components/schemas/Wanted/properties/amount/x-payouts-money";
    expect(resolvePointer(suggested(text), at)).toMatchObject({ unit: "minor", form: "number" });
    const silent = text.replace("In the smallest currency unit.", "How much.");
    expect(resolvePointer(suggested(silent), at)).toMatchObject({ unit: "major", form: "number" });
  });

  it("proposes, where it is asked for no more, only what the rules require", () => {
    const document = parse(foreign) as OpenApiDocument;
    const words = suggest(document, { ...request, onlyNeeded: true }).map(({ word }) => word);
    expect([...new Set(words)]).toEqual([
      "x-environment",
      "operationId",
      "security",
      "x-payouts-idempotency",
      "x-payouts-money",
    ]);
  });
});

describe("suggestionsText", () => {
  it("lists by word, what is uncertain first, and says why", () => {
    const text = suggestionsText([
      {
        word: "x-payouts-money",
        pointer: "/a",
        subject: "fee",
        value: { unit: "major" },
        because: "an example has decimals",
      },
      {
        word: "x-payouts-money",
        pointer: "/b",
        subject: "fee",
        value: { unit: "major" },
        because: "an example has decimals",
      },
      {
        word: "x-payouts-money",
        pointer: "/c",
        subject: "sum",
        value: { unit: "minor" },
        because: "most do so",
        isGuess: true,
      },
    ]);
    expect(text).toBe(
      [
        "x-payouts-money, 3 places",
        "=========================",
        "In what unit is the amount? A wrong unit pays a hundredfold.",
        "",
        "? `sum`: {unit:minor}",
        "    because most do so",
        "    #/c",
        "- `fee`: {unit:major}",
        "    because an example has decimals",
        "    #/a",
        "    #/b",
      ].join("\n"),
    );
  });
});
