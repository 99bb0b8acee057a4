import { expect, it } from "vitest";
import { readPagination } from "./pagination.ts";

it("reads the word, with its paths as pointers", () => {
  const inputs = [{ name: "limit", type: "limit" } as const, { name: "after", type: "cursor" } as const];
  const outputs = { results: "$.data.items", nextCursor: "$.next" };
  expect(readPagination({ type: "cursor", inputs, outputs })).toEqual({
    input: "after",
    by: "cursor",
    results: "/data/items",
    next: "/next",
  });
  expect(
    readPagination({ type: "offsetLimit", inputs: inputs.slice(0, 1), outputs: { results: "$" } }),
  ).toBeUndefined();
  expect(readPagination(undefined)).toBeUndefined();
});
