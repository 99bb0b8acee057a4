import { describe, expect, it } from "vitest";
import type { Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import { draftOf } from "./draft.ts";
import { TypeNamer } from "./type-namer.ts";

function namerOf(schemas: Readonly<Record<string, Schema>>) {
  const document = draftOf({ openapi: "3.1.0", info: { title: "T", version: "1" }, components: { schemas } });
  return { namer: new TypeNamer(document, ["PayoutsError"]), document };
}

describe("names of components", () => {
  it("are identifiers, each its own, and none that means something else", () => {
    const { namer } = namerOf({
      "a.b": {},
      class: {},
      Class: {},
      Error: {},
      PayoutsError: {},
      Payout: {},
      payout: {},
    });
    expect(Object.fromEntries(namer.schemas().map(({ key, type }) => [key, type]))).toEqual({
      "a.b": "AB",
      class: "ClassSchema2",
      Class: "ClassSchema",
      Error: "ErrorSchema",
      PayoutsError: "PayoutsErrorSchema",
      Payout: "Payout",
      payout: "Payout2",
    });
  });
});

describe("typeOf", () => {
  it("gives a keyword, or the component's name", () => {
    const { namer } = namerOf({ "a.b": { type: "object" } });
    expect(namer.typeOf({ type: "integer" }, "X")).toBe("number");
    expect(namer.typeOf({ $ref: "#/components/schemas/a.b" }, "X")).toBe("AB");
    expect(namer.typeOf(undefined, "X")).toBe("unknown");
  });

  it("makes a component of an inline schema, and leaves a reference in its place", () => {
    const { namer, document } = namerOf({});
    const schema = draftOf<Schema>({
      type: "object",
      description: "Inline.",
      properties: { a: { type: "string" } },
    });
    expect(namer.typeOf(schema, "CreateBody")).toBe("CreateBody");
    expect(schema).toEqual({ $ref: "#/components/schemas/CreateBody", description: "Inline." });
    expect(document.components.schemas["CreateBody"]).toHaveProperty("properties.a");
    expect(namer.typeOf(schema, "Another")).toBe("CreateBody");
  });

  it("gives another name where the preferred one is taken", () => {
    const { namer } = namerOf({ CreateBody: {} });
    expect(namer.typeOf({ type: "object" }, "CreateBody")).toBe("CreateBody2");
  });
});
