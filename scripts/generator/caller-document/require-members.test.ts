import { expect, it } from "vitest";
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
