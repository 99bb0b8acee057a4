import { describe, expect, it } from "vitest";
import { version } from "./version.ts";

describe("version", () => {
  it("takes OpenAPI 3.1", () => {
    expect(version.check({ openapi: "3.1.1" })).toBeUndefined();
  });

  it.each([
    ["OpenAPI 3.0", { openapi: "3.0.3" }, "/openapi", /nullable: true/],
    ["OpenAPI 3.2", { openapi: "3.2.0" }, "/openapi", /Write `openapi: 3\.1\.1`/],
    ["Swagger", { swagger: "2.0" }, "/swagger", /Convert it/],
    ["a number", { openapi: 3.1 }, "/openapi", /Write `openapi: 3\.1\.0`/],
    ["another document", { asyncapi: "3.0.0" }, "", /Begin it with/],
    ["a list", ["a list"], "", /Begin it with/],
  ])("refuses %s, and says what to do", (_name, document, pointer, remedy) => {
    expect(version.check(document)).toMatchObject({ pointer, remedy: expect.stringMatching(remedy) });
  });
});
