import { describe, expect, it } from "vitest";
import { tinBox } from "../../test/fixtures.ts";
import type { Parameter } from "../document/openapi-document.ts";
import type { Schema } from "../document/schema.ts";
import { decodeQuery, decodeText } from "./decode-parameter.ts";
import { parseQuery } from "./parse-query.ts";

const { document } = tinBox;
const numbers: Schema = { type: "array", items: { type: "integer" } };
const range: Schema = { type: "object", properties: { from: { type: "integer" }, tags: { type: "array" } } };

describe("decodeQuery", () => {
  it.each<[Partial<Parameter>, query: string, value: unknown]>([
    [{ schema: { type: "integer" } }, "p=10", 10],
    [{ schema: { type: "integer" } }, "p=0x10", "0x10"],
    [{ schema: { type: "string" } }, "p=10", "10"],
    [{ schema: { type: "boolean" } }, "p=true", true],
    [{ schema: { type: ["integer", "null"] } }, "p=", null],
    [{ schema: { anyOf: [{ type: "integer" }, { const: "all" }] } }, "p=all", "all"],
    [{ schema: { type: "string" } }, "p=a%20b+c%2C", "a b c,"],
    [{ schema: { type: "string" } }, "q=1", undefined],
    [{ schema: { type: "string" } }, "p=1&p=2", ["1", "2"]],
    [{ schema: numbers }, "p=1&p=2", [1, 2]],
    [{ schema: numbers, explode: false }, "p=1,2", [1, 2]],
    [{ schema: { type: "array" }, explode: false }, "p=a%2Cb,c", ["a,b", "c"]],
    [{ schema: numbers, style: "spaceDelimited" }, "p=1%202", [1, 2]],
    [{ schema: numbers, style: "pipeDelimited" }, "p=1|2", [1, 2]],
    [{ schema: range }, "from=1&tags=a&tags=b", { from: 1, tags: ["a", "b"] }],
    [{ schema: range, explode: false }, "p=from,1", { from: 1 }],
    [{ schema: range, style: "deepObject" }, "p[from]=1&p%5Btags%5D=a", { from: 1, tags: ["a"] }],
    [{ content: { "application/json": {} } }, "p=%7B%22a%22%3A1%7D", { a: 1 }],
  ])("%j from %s", (parameter, query, value) => {
    expect(decodeQuery(document, { name: "p", in: "query", ...parameter }, parseQuery(query)).value).toEqual(
      value,
    );
  });

  it("returns the pairs that belong to a parameter", () => {
    const { used } = decodeQuery(
      document,
      { name: "p", in: "query", schema: numbers },
      parseQuery("?p=1&q=2&p=3"),
    );
    expect(used.map(({ raw }) => raw)).toEqual(["1", "3"]);
  });
});

describe("decodeText", () => {
  it.each<[Partial<Parameter>, raw: string, value: unknown]>([
    [{ schema: { type: "string" } }, "a%2Fb", "a/b"],
    [{ schema: { type: "string" } }, "100%", "100%"],
    [{ schema: numbers }, "1,2", [1, 2]],
    [{ schema: range }, "from,1", { from: 1 }],
    [{ schema: range, explode: true }, "from=1", { from: 1 }],
    [{ schema: numbers, style: "label" }, ".1,2", [1, 2]],
    [{ schema: numbers, style: "label", explode: true }, ".1.2", [1, 2]],
    [{ schema: range, style: "label", explode: true }, ".from=1", { from: 1 }],
    [{ schema: { type: "string" }, style: "matrix" }, ";p=a%3Bb", "a;b"],
    [{ schema: { type: "string" }, style: "matrix" }, ";q=a", ";q=a"],
    [{ schema: numbers, style: "matrix" }, ";p=1,2", [1, 2]],
    [{ schema: numbers, style: "matrix", explode: true }, ";p=1;p=2", [1, 2]],
    [{ schema: range, style: "matrix" }, ";p=from,1", { from: 1 }],
    [{ schema: range, style: "matrix", explode: true }, ";from=1", { from: 1 }],
  ])("%j from %s", (parameter, raw, value) => {
    expect(decodeText(document, { name: "p", in: "path", ...parameter }, raw)).toEqual(value);
  });

  it("refuses an unsupported style", () => {
    expect(() => decodeText(document, { name: "p", in: "path", style: "deepObject" }, "p")).toThrow(
      "Use style simple",
    );
  });
});
