import { describe, expect, it } from "vitest";
import { tinBox } from "../../test/fixtures.ts";
import { resolveReference } from "./dereference.ts";

describe("resolveReference", () => {
  const { document } = tinBox;

  it("gives the node itself, or what the reference leads to", () => {
    expect(resolveReference(document, { name: "x" })).toEqual({ name: "x" });
    expect(resolveReference(document, { $ref: "#/components/parameters/BoxId" })).toMatchObject({
      name: "Tin-Box-Id",
    });
    expect(resolveReference(document, { $ref: "#/paths/~1payouts~1%7Bid%7D/delete" })).toMatchObject({
      operationId: "cancelPayout",
    });
  });

  it.each(["#/components/nothing", "other.yaml#/x"])("refuses %s", ($ref) => {
    expect(() => resolveReference(document, { $ref })).toThrow(/Tin Box: \$ref/);
  });

  it("refuses a reference to itself", () => {
    const circle = { ...document, "x-circle": { $ref: "#/x-circle" } };
    expect(() => resolveReference(circle, { $ref: "#/x-circle" })).toThrow("leads nowhere");
  });
});
