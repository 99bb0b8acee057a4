import { expect, it } from "vitest";
import type { Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import { draftOf } from "./draft.ts";
import { requireMembers } from "./require-members.ts";

it("turns `required` beside an `allOf` into a part that has the members", () => {
  const document = draftOf({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    components: {
      schemas: {
        Base: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } } },
        Full: {
          allOf: [{ $ref: "#/components/schemas/Base" }],
          properties: { own: { type: "string" } },
          required: ["a", "own", "unknown"],
        },
      },
    },
  } as const);
  requireMembers(document);
  expect(document.components.schemas.Full).toEqual({
    allOf: [
      { $ref: "#/components/schemas/Base" },
      { type: "object", required: ["a"], properties: { a: { type: "string" } } },
    ],
    properties: { own: { type: "string" } },
    required: ["own", "unknown"],
  });
});

it("turns `required` in a part of an `allOf` into a part that has the members of the others", () => {
  const schemas: Record<string, Schema> = {
    Base: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } } },
    Full: {
      allOf: [{ $ref: "#/components/schemas/Base" }, { required: ["a"] }, { description: "It is full." }],
    },
    Own: {
      allOf: [
        { $ref: "#/components/schemas/Base" },
        { type: "object", required: ["a", "c"], properties: { c: { type: "string" } } },
      ],
    },
    Limited: {
      allOf: [{ $ref: "#/components/schemas/Base" }],
      required: ["a"],
      properties: { a: { minLength: 2 } },
    },
  };
  const document = draftOf({ openapi: "3.1.0", info: { title: "T", version: "1" }, components: { schemas } });
  requireMembers(document);
  const base = { $ref: "#/components/schemas/Base" };
  const a = { type: "object", required: ["a"], properties: { a: { type: "string" } } };
  expect(document.components.schemas).toMatchObject({
    Full: { allOf: [base, a] },
    Own: { allOf: [base, { properties: { c: { type: "string" } } }, a] },
    Limited: { allOf: [base, a], required: [], properties: {} },
  });
});
