import { expect, it } from "vitest";
import { contentKind, preferredContent } from "./content.ts";

it.each([
  ["application/json", "json"],
  ["application/problem+json; charset=utf-8", "json"],
  ["text/json", "json"],
  ["*/*", "json"],
  ["application/jsonlines", "bytes"],
  ["application/x-www-form-urlencoded", "form"],
  ["text/csv", "text"],
  ["application/soap+xml", "text"],
  ["multipart/form-data", "bytes"],
  ["image/png", "bytes"],
])("reads %s as %s", (mediaType, kind) => {
  expect(contentKind(mediaType)).toBe(kind);
});

it("prefers JSON, then what ends in +json, then a form, then the first", () => {
  const of = (...types: string[]) =>
    preferredContent(Object.fromEntries(types.map((type) => [type, {}])))?.mediaType;
  expect(of("text/csv", "application/problem+json", "application/json; charset=utf-8")).toBe(
    "application/json; charset=utf-8",
  );
  expect(of("text/csv", "application/problem+json")).toBe("application/problem+json");
  expect(of("text/csv", "application/x-www-form-urlencoded")).toBe("application/x-www-form-urlencoded");
  expect(of("image/png", "text/csv")).toBe("image/png");
  expect(of()).toBeUndefined();
});
