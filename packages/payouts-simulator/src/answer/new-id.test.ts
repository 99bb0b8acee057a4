import { describe, expect, it } from "vitest";
import { newId } from "./new-id.ts";

describe("newId", () => {
  it.each<[documented: unknown, pattern: RegExp]>([
    [
      "762760de-4ac3-44a0-8cec-ba44ebaf670a",
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    ],
    ["ltx_5tgl-iBmz", /^ltx_\d[a-z]{3}-[a-z][A-Z][a-z]{2}$/],
    ["EVENT-ID", /^EVENT-([a-z]\d){8}$/],
    ["c-1", /^c-8$/],
    ["7", /^14$/],
    [undefined, /^([a-z]\d){8}$/],
    [41, /^48$/],
  ])("%s", (documented, pattern) => {
    expect(String(newId(documented, 7, Math.random))).toMatch(pattern);
  });

  it("is another one each time", () => {
    const ids = Array.from({ length: 1000 }, (_, order) => newId("c-1", order, Math.random));
    expect(new Set(ids).size).toBe(1000);
  });
});
