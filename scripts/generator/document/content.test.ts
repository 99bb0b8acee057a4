import { expect, it } from "vitest";
import { isForm, isJson, isText, preferredContent } from "./content.ts";

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

it("knows kinds", () => {
  expect(
    ["application/json", "application/hal+json", "*/*", "text/json", "application/jsonlines"].map(isJson),
  ).toEqual([true, true, true, true, false]);
  expect(["multipart/form-data", "text/plain"].map(isForm)).toEqual([true, false]);
  expect(["text/csv", "application/soap+xml", "image/png"].map(isText)).toEqual([true, true, false]);
});
