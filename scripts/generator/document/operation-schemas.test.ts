import { describe, expect, it } from "vitest";
import { isError, isJson, isSuccess } from "./operation-schemas.ts";

describe("statuses and media types", () => {
  it("knows a success", () => {
    expect(["200", "2XX", "299", "default", "302", "2000"].filter(isSuccess)).toEqual(["200", "2XX", "299"]);
  });

  it("knows an error", () => {
    expect(["409", "5XX", "default", "302", "200"].filter(isError)).toEqual(["409", "5XX", "default"]);
  });

  it("knows JSON", () => {
    const mediaTypes = [
      "application/json",
      "application/problem+json; charset=utf-8",
      "application/jsonl",
      "text/plain",
    ];
    expect(mediaTypes.filter(isJson)).toEqual(mediaTypes.slice(0, 2));
  });
});
