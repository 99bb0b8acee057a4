import { expect, it } from "vitest";
import type { Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import { draftOf } from "./draft.ts";
import { openEnums } from "./open-enums.ts";

const json = (schema: Schema) => ({ content: { "application/json": { schema } } });
const list = { enum: ["a", "b"] };

function opened(schemas: Readonly<Record<string, Schema>>): Readonly<Record<string, Schema>> {
  const document = draftOf({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {
      "/": {
        post: {
          requestBody: json({
            properties: {
              sent: { $ref: "#/components/schemas/Sent" },
              both: { $ref: "#/components/schemas/Both" },
            },
          }),
          responses: { "200": { description: "", ...json({ $ref: "#/components/schemas/Got" }) } },
        },
      },
    },
    webhooks: { hook: { post: { requestBody: json({ $ref: "#/components/schemas/Hook" }) } } },
    components: { schemas },
  });
  openEnums(document);
  return document.components?.schemas ?? {};
}

it("opens what the provider sends, and leaves what callers send closed", () => {
  const schemas = opened({
    Sent: list,
    Both: list,
    Hook: list,
    Got: { properties: { both: { $ref: "#/components/schemas/Both" } } },
  });
  const open = { type: ["string"], "x-extensible-enum": ["a", "b"] };
  expect(schemas).toMatchObject({ Sent: list, Both: open, Hook: open });
  expect(schemas["Both"]).not.toHaveProperty("enum");
});

it("leaves a single value, which distinguishes members of a union", () => {
  expect(opened({ Got: { properties: { kind: { enum: ["momo"] } } } })["Got"]).toEqual({
    properties: { kind: { enum: ["momo"] } },
  });
});

it("keeps null, and numbers", () => {
  expect(opened({ Got: { enum: [1, 2, null] } })["Got"]).toEqual({
    type: ["number", "null"],
    "x-extensible-enum": [1, 2],
  });
});

it("comes to an end in schemas that hold themselves", () => {
  expect(
    opened({ Got: { properties: { next: { $ref: "#/components/schemas/Got" }, state: list } } })["Got"],
  ).toHaveProperty("properties.state.x-extensible-enum");
});
