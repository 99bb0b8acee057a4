import { describe, expect, it } from "vitest";
import { buildAddress } from "./build-address.ts";

describe("path parameters", () => {
  it.each([
    ["a b/c", "/v1/a%20b%2Fc"],
    ["%2e%2e", "/v1/%252e%252e"],
    ["..;", "/v1/..%3B"],
    ["a?b#c", "/v1/a%3Fb%23c"],
    ["é", "/v1/%C3%A9"],
    [7, "/v1/7"],
    [0, "/v1/0"],
  ])("%j becomes %s", (id, want) => {
    expect(buildAddress("/v1/{id}", { id }, {})).toBe(want);
  });

  it.each(["", ".", "..", undefined, null, {}, [], true, Number.NaN, Infinity, "\ud800"])(
    "%j is refused",
    (id) => {
      expect(() => buildAddress("/v1/{id}", { id }, {})).toThrow();
    },
  );

  it("must all be there", () => {
    expect(() => buildAddress("/v1/{a}/{b}", { a: "x" }, {})).toThrow("`b`");
  });
});

describe("query parameters", () => {
  it.each<[unknown, Parameters<typeof buildAddress>[3], string]>([
    ["a b&c", {}, "?q=a%20b%26c"],
    [["a", "b"], {}, "?q=a&q=b"],
    [["a", "b"], { q: "form" }, "?q=a,b"],
    [["a", "b"], { q: "spaceDelimited" }, "?q=a%20b"],
    [["a", "b"], { q: "pipeDelimited" }, "?q=a|b"],
    [{ a: 1, b: 2 }, { q: "deepObject" }, "?q[a]=1&q[b]=2"],
    [false, {}, "?q=false"],
    [0, {}, "?q=0"],
    [undefined, {}, ""],
    [null, {}, ""],
    [[], {}, ""],
  ])("%j in %j", (q, styles, want) => {
    expect(buildAddress("/v1", {}, { q }, styles)).toBe(`/v1${want}`);
  });

  it("write their names safely too", () => {
    expect(buildAddress("/v1", {}, { "a&b": "c" })).toBe("/v1?a%26b=c");
  });
});
