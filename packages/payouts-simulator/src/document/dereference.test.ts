import { describe, expect, it } from "vitest";
import { dereference, resolveReference } from "./dereference.ts";
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

describe.each([
  ["dereference", dereference],
  ["resolveReference", resolveReference],
])("%s", (_, follow) => {
  it("returns a node that is not a reference", () => {
    expect(follow(document, schemas["a b/c"])).toBe(schemas["a b/c"]);
  });

  it("follows references to the end, percent-encoded or not", () => {
    expect(follow(document, { $ref: "#/components/schemas/Alias" })).toBe(schemas["a b/c"]);
    expect(follow(document, { $ref: "#/components/schemas/a b~1c" })).toBe(schemas["a b/c"]);
    expect(follow(document, { $ref: "#/info" })).toBe(document.info);
  });
});

describe("a reference that does not resolve", () => {
  it.each([
    ["to nothing", "#/components/nothing", "leads nowhere. Correct the reference."],
    ["to a value that is not an object", "#/info/title", "leads nowhere. Correct the reference."],
    ["to itself", "#/components/schemas/Loop", "leads nowhere. Correct the reference."],
    ["with a stray %", "#/components/schemas/100%", "leads nowhere. Correct the reference."],
    ["to another file", "other.yaml#/info", "leaves the document. Bundle the document first."],
  ])("%s", (_, $ref, problem) => {
    expect(dereference(document, { $ref })).toBeUndefined();
    expect(() => resolveReference(document, { $ref })).toThrow(`Example: $ref "${$ref}" ${problem}`);
  });

  it("is undefined for no node", () => {
    expect(dereference(document, undefined)).toBeUndefined();
  });
});
