import { expect, it } from "vitest";
import { hiddenNames, inDirection, withoutHidden } from "./directions.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import type { Schema } from "./schema.ts";

const to = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const schemas = {
  Id: { type: "string", readOnly: true },
  Record: { type: "object", required: ["id", "pin"], properties: { id: to("Id"), pin: { writeOnly: true } } },
  Payout: {
    allOf: [
      to("Record"),
      { required: ["id", "at"], properties: { at: { allOf: [{}, { readOnly: true }] } } },
    ],
    properties: { parts: { type: "array", items: to("Record") } },
    not: { required: ["id", "none"] },
  },
} satisfies Record<string, Schema>;
const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "A", version: "1" },
  components: { schemas },
};

it("finds what a direction leaves out, behind references and in parts", () => {
  expect([...hiddenNames(document, to("Payout"), "request")]).toEqual(["id", "at"]);
  expect([...hiddenNames(document, to("Payout"), "response")]).toEqual(["pin"]);
});

it("requires none of it in the document of that direction, and asks for it in conditions all the same", () => {
  expect(inDirection(document, "request").components?.schemas).toMatchObject({
    Record: { required: ["pin"] },
    Payout: { allOf: [to("Record"), { required: [] }], not: { required: ["id", "none"] } },
  });
  expect(inDirection(document, "response").components?.schemas).toMatchObject({
    Record: { required: ["id"] },
    Payout: { allOf: [to("Record"), { required: ["id", "at"] }] },
  });
  const { Id: _, ...unmarked } = { ...schemas, Record: {}, Payout: {} };
  const other = { ...document, components: { schemas: unmarked } };
  expect(inDirection(other, "request")).toBe(other);
});

it("leaves it out of values, as deep as they are described", () => {
  const value = { id: 1, at: 2, pin: 3, further: 4, parts: [{ id: 5, pin: 6 }] };
  expect(withoutHidden(document, to("Payout"), value, "request")).toEqual({
    pin: 3,
    further: 4,
    parts: [{ pin: 6 }],
  });
  expect(withoutHidden(document, to("Payout"), value, "response")).toEqual({
    id: 1,
    at: 2,
    further: 4,
    parts: [{ id: 5 }],
  });
});
