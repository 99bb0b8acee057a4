import { describe, expect, it } from "vitest";
import { dereference } from "./dereference.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

const schemas = {
  "a b/c": { type: "string" },
  Alias: { $ref: "#/components/schemas/a%20b~1c" },
  Loop: { $ref: "#/components/schemas/Loop" },
} as const;
const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Example", version: "1" },
  components: { schemas },
};

describe("dereference", () => {
  it("returns what is not a reference", () => {
    expect(dereference(document, schemas["a b/c"])).toBe(schemas["a b/c"]);
    expect(dereference(document, undefined)).toBeUndefined();
  });

  it("follows references to the end, percent-encoded as they may be", () => {
    expect(dereference(document, { $ref: "#/components/schemas/Alias" })).toBe(schemas["a b/c"]);
  });

  it("gives nothing for what does not exist, or is circular", () => {
    expect(dereference(document, { $ref: "#/components/schemas/100%" })).toBeUndefined();
    expect(dereference(document, { $ref: "#/components/schemas/Loop" })).toBeUndefined();
  });
});
