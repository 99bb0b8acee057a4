import { describe, expect, it } from "vitest";
import { tinBox } from "../../test/fixtures.ts";
import { checkDocument } from "./check-document.ts";
import { writePointer } from "./json-pointer.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

describe("checkDocument", () => {
  const check = (pointer: string, value: unknown): void =>
    checkDocument("tin-box", writePointer(tinBox.document, pointer, value) as OpenApiDocument);

  it("accepts a valid document", () => {
    expect(() => checkDocument("tin-box", tinBox.document)).not.toThrow();
  });

  it.each([
    [
      "/components/schemas/Bank",
      { $ref: "#/components/schemas/Bnak" },
      "tin-box#/components/schemas/Bank/$ref",
      "leads nowhere",
    ],
    [
      "/components/schemas/Bank",
      { $ref: "bank.yaml" },
      "tin-box#/components/schemas/Bank/$ref",
      "leaves the document",
    ],
    [
      "/components/schemas/Bank",
      { $ref: "#/components/schemas/Bank" },
      "tin-box#/components/schemas/CreatePayoutRequest/properties/destination/oneOf/1/$ref",
      "leads nowhere",
    ],
    ["/components/schemas/Bank/type", "thing", "tin-box#/components/schemas/Bank/type", "must be equal"],
  ])("finds the problem at %s", (pointer, value, place, problem) => {
    expect(() => check(pointer, value)).toThrow(expect.objectContaining({ name: "DocumentError", place }));
    expect(() => check(pointer, value)).toThrow(problem);
  });
});
