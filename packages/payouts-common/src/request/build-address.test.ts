import { describe, expect, it } from "vitest";
import type { OperationDescription, SegmentFormat } from "../provider-description.ts";
import { buildAddress } from "./build-address.ts";
import { jsonInQuery, reservedInQuery, styledInQuery } from "./formats/query-writers.ts";
import { jsonSegment, labelSegment, matrixSegment, simpleSegment } from "./formats/segment-formats.ts";

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
    expect(buildAddress({ path: "/v1/{id}" }, { id }, {})).toBe(want);
  });

  it.each(["", ".", "..", undefined, null, {}, [], true, Number.NaN, Infinity, "\ud800"])(
    "%j is refused",
    (id) => {
      expect(() => buildAddress({ path: "/v1/{id}" }, { id }, {})).toThrow();
    },
  );

  it("must all be there", () => {
    expect(() => buildAddress({ path: "/v1/{a}/{b}" }, { a: "x" }, {})).toThrow("`b`");
  });
});

describe("query parameters", () => {
  it.each<[unknown, OperationDescription["query"], string]>([
    ["a b&c", {}, "?q=a%20b%26c"],
    [["a", "b"], {}, "?q=a&q=b"],
    [["a", "b"], { q: styledInQuery("form") }, "?q=a,b"],
    [["a", "b"], { q: styledInQuery("spaceDelimited") }, "?q=a%20b"],
    [["a", "b"], { q: styledInQuery("pipeDelimited") }, "?q=a|b"],
    [{ a: 1, b: 2 }, { q: styledInQuery("deepObject") }, "?q[a]=1&q[b]=2"],
    [false, {}, "?q=false"],
    [0, {}, "?q=0"],
    [undefined, {}, ""],
    [null, {}, ""],
    [[], {}, ""],
    [["a", null, undefined, "b"], {}, "?q=a&q=b"],
    [["a,b", "c"], { q: styledInQuery("form") }, "?q=a%2Cb,c"],
    [[null], { q: styledInQuery("form") }, ""],
    [{}, { q: styledInQuery("form") }, ""],
    [{ a: 1, b: null, c: "x,y" }, { q: styledInQuery("form") }, "?q=a,1,c,x%2Cy"],
    [{ a: 1, b: undefined }, { q: styledInQuery("deepObject") }, "?q[a]=1"],
    [{ "a]=1&x": 2 }, { q: styledInQuery("deepObject") }, "?q[a%5D%3D1%26x]=2"],
    [{ "a&b": 1 }, {}, "?a%26b=1"],
    [{ a: [1] }, { q: jsonInQuery }, "?q=%7B%22a%22%3A%5B1%5D%7D"],
    ["https://a.b/c?d=e&f#g+h %", { q: reservedInQuery }, "?q=https://a.b/c?d=e%26f%23g%2Bh%20%25"],
    [["a/b", null, "c&d"], { q: reservedInQuery }, "?q=a/b&q=c%26d"],
    [{ "a&": ":" }, { q: reservedInQuery }, "?a%26=:"],
  ])("%j in %j", (q, styles, want) => {
    expect(buildAddress({ path: "/v1", ...(styles && { query: styles }) }, {}, { q })).toBe(`/v1${want}`);
  });

  it.each<[unknown, OperationDescription["query"]]>([
    [[{}], {}],
    [[["a"]], { q: styledInQuery("form") }],
    [{ a: {} }, {}],
    [{ a: [1] }, { q: styledInQuery("deepObject") }],
    [Number.NaN, {}],
    [[Infinity], {}],
    [new Date(0), {}],
    [["a b"], { q: styledInQuery("spaceDelimited") }],
    [["a|b"], { q: styledInQuery("pipeDelimited") }],
    ["\ud800", {}],
    [{ a: Number.NaN }, { q: jsonInQuery }],
    [new Uint8Array(1), { q: jsonInQuery }],
  ])("%j in %j is refused", (q, styles = {}) => {
    expect(() => buildAddress({ path: "/v1", query: styles }, {}, { q })).toThrow();
  });

  it("write their names safely too", () => {
    expect(buildAddress({ path: "/v1" }, {}, { "a&b": "c" })).toBe("/v1?a%26b=c");
  });
});

describe("segments", () => {
  const object = { role: "admin", "first name": "A;B" };
  // The table of OpenAPI 3.1, "Style Examples".
  it.each<[string, SegmentFormat, unknown, string]>([
    ["simple", simpleSegment(), true, "true"],
    ["simple", simpleSegment(), ["a b", "c,d", null], "a%20b,c%2Cd"],
    ["simple", simpleSegment(), object, "role,admin,first%20name,A%3BB"],
    ["simple, exploded", simpleSegment(true), ["a", "b"], "a,b"],
    ["simple, exploded", simpleSegment(true), object, "role=admin,first%20name=A%3BB"],
    ["label", labelSegment(), 5, ".5"],
    ["label", labelSegment(), ["a", "b"], ".a,b"],
    ["label", labelSegment(), object, ".role,admin,first%20name,A%3BB"],
    ["label, exploded", labelSegment(true), ["a", "b"], ".a.b"],
    ["label, exploded", labelSegment(true), object, ".role=admin.first%20name=A%3BB"],
    ["matrix", matrixSegment(), "5/6", ";id=5%2F6"],
    ["matrix", matrixSegment(), ["a", "b"], ";id=a,b"],
    ["matrix", matrixSegment(), object, ";id=role,admin,first%20name,A%3BB"],
    ["matrix, exploded", matrixSegment(true), "5", ";id=5"],
    ["matrix, exploded", matrixSegment(true), ["a", "b"], ";id=a;id=b"],
    ["matrix, exploded", matrixSegment(true), object, ";role=admin;first%20name=A%3BB"],
    ["JSON", jsonSegment, { a: ["/"] }, "%7B%22a%22%3A%5B%22%2F%22%5D%7D"],
  ])("%s: %j", (_style, format, id, want) => {
    expect(buildAddress({ path: "/v1/{id}/x", segments: { id: format } }, { id }, {})).toBe(`/v1/${want}/x`);
    expect(format.fits("id", want)).toBe(true);
    expect(format.fits("id", `${want}/y`)).toBe(false);
    expect(format.fits("id", `${want}%`)).toBe(false);
    expect(format.fits("id", `${want};,=`)).toBe(false);
  });

  it.each<[SegmentFormat, unknown]>([
    [simpleSegment(), undefined],
    [simpleSegment(), null],
    [simpleSegment(), []],
    [simpleSegment(), [null]],
    [simpleSegment(), {}],
    [simpleSegment(), ["a", ""]],
    [simpleSegment(), ["."]],
    [simpleSegment(), ".."],
    [simpleSegment(), [["a"]]],
    [simpleSegment(), { a: {} }],
    [labelSegment(), "."],
    [labelSegment(), ""],
    [labelSegment(true), ["a.b", "c"]],
    [matrixSegment(), ""],
    [jsonSegment, undefined],
  ])("%o refuses %j", (format, id) => {
    expect(() => buildAddress({ path: "/v1/{id}", segments: { id: format } }, { id }, {})).toThrow();
  });
});
