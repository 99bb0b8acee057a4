import { describe, expect, it } from "vitest";
import { lineFinder } from "./locate-in-yaml.ts";

const lineOf = lineFinder(`openapi: 3.1.0
paths:
  /payouts:
    get: { operationId: listPayouts }
    post:
      tags:
        - payouts
        - money
      responses:
        200: {}
`);

describe("lineFinder", () => {
  it.each([
    ["", 1],
    ["/paths", 2],
    ["/paths/~1payouts/get/operationId", 4],
    ["/paths/~1payouts/post/tags/1", 8],
    ["/paths/~1payouts/post/responses/200", 10],
    ["/paths/~1payouts/post/absent/too", 5],
  ])("finds %j on line %i", (pointer, line) => {
    expect(lineOf(pointer)).toBe(line);
  });
});
