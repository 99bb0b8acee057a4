import { expect, it } from "vitest";
import {
  concreteMediaType,
  essenceOf,
  isJson,
  isText,
  matchMediaType,
  mediaKindOf,
  preferredContent,
} from "./media-types.ts";

it("compares media types without parameters and case", () => {
  expect(essenceOf("Application/JSON; charset=utf-8")).toBe("application/json");
});

it.each([
  ["application/json", "json"],
  ["application/problem+json; charset=utf-8", "json"],
  ["text/json", "json"],
  ["*/*", "json"],
  ["application/*", "json"],
  ["application/x-www-form-urlencoded", "form"],
  ["multipart/form-data; boundary=x", "multipart"],
  ["text/plain", "text"],
  ["text/csv", "text"],
  ["application/xml", "text"],
  ["application/soap+xml", "text"],
  ["application/jwt", "text"],
  ["application/jsonlines", "bytes"],
  ["application/pdf", "bytes"],
  ["image/*", "bytes"],
])("%s is %s", (mediaType, kind) => {
  expect(mediaKindOf(mediaType)).toBe(kind);
  expect([isJson(mediaType), isText(mediaType)]).toEqual([kind === "json", kind === "text"]);
});

it("finds the key that covers a type, the nearest first", () => {
  expect(matchMediaType(["*/*", "text/*", "text/csv"], "text/csv;header=present")).toBe("text/csv");
  expect(matchMediaType(["*/*", "text/*"], "text/csv")).toBe("text/*");
  expect(matchMediaType(["application/json"], "text/csv")).toBeUndefined();
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

it("names a type of a range", () => {
  expect(["text/csv; header=present", "*/*", "image/*"].map(concreteMediaType)).toEqual([
    "text/csv; header=present",
    "application/json",
    "application/octet-stream",
  ]);
});
