import { expect, it } from "vitest";
import { readPagination } from "./pagination.ts";

const limit = { name: "limit", in: "parameters", type: "limit" } as const;
const after = { name: "after", in: "parameters", type: "cursor" } as const;

it("reads the inputs, and the paths as pointers", () => {
  const outputs = { results: "$.data.items", nextCursor: "$.next", numPages: "$.meta.pages" };
  expect(readPagination({ type: "cursor", inputs: [limit, after], outputs })).toEqual({
    input: "after",
    by: "cursor",
    limit: "limit",
    results: "/data/items",
    next: "/next",
    pages: "/meta/pages",
  });
});

it("is undefined if no parameter asks for another page", () => {
  expect(readPagination({ type: "offsetLimit", inputs: [limit], outputs: { results: "$" } })).toBeUndefined();
  expect(readPagination(undefined)).toBeUndefined();
});
