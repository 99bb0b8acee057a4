import { describe, expect, it } from "vitest";
import { isError, isSuccess } from "./operation-schemas.ts";

describe("statuses", () => {
  it("recognises a success", () => {
    expect(["200", "2XX", "299", "default", "302", "2000"].filter(isSuccess)).toEqual(["200", "2XX", "299"]);
  });

  it("recognises an error", () => {
    expect(["409", "5XX", "default", "302", "200"].filter(isError)).toEqual(["409", "5XX", "default"]);
  });
});
