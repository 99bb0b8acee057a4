import { expect, it } from "vitest";
import { essenceOf, isJson, isText, matchMediaType } from "./media-types.ts";

it("compares media types without parameters and case", () => {
  expect(essenceOf("Application/JSON; charset=utf-8")).toBe("application/json");
  expect(["application/json", "application/problem+json", "text/plain"].map(isJson)).toEqual([
    true,
    true,
    false,
  ]);
  expect(["text/csv", "application/xml", "application/pdf"].map(isText)).toEqual([true, true, false]);
});

it("finds the key that covers a type, the nearest first", () => {
  expect(matchMediaType(["*/*", "text/*", "text/csv"], "text/csv;header=present")).toBe("text/csv");
  expect(matchMediaType(["*/*", "text/*"], "text/csv")).toBe("text/*");
  expect(matchMediaType(["application/json"], "text/csv")).toBeUndefined();
});
