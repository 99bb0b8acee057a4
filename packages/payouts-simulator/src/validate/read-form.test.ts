import { describe, expect, it } from "vitest";
import { tinBox } from "../../test/fixtures.ts";
import type { MediaType } from "../document/openapi-document.ts";
import type { Schema } from "../document/schema.ts";
import { readForm, readMultipart } from "./read-form.ts";

const { document } = tinBox;
const list = { type: "array", items: { type: "integer" } } as const;
const object = { type: "object", properties: { b: { type: "string" } } } as const;

describe("readForm", () => {
  it.each<[MediaType, string, unknown]>([
    [{ schema: { properties: { a: { type: "integer" } } } }, "a=1&c=d+e", { a: 1, c: "d e" }],
    [{ schema: { properties: { a: list } } }, "a=1&a=2", { a: [1, 2] }],
    [{ schema: { properties: { a: list } }, encoding: { a: { explode: false } } }, "a=1,2", { a: [1, 2] }],
    [
      { schema: { properties: { a: object } }, encoding: { a: { style: "deepObject" } } },
      "a%5Bb%5D=x+y",
      { a: { b: "x y" } },
    ],
    [{ schema: { properties: { a: object } }, encoding: { a: { style: "form" } } }, "b=x", { a: { b: "x" } }],
    [
      {
        schema: { allOf: [{ properties: { a: object } }] },
        encoding: { a: { contentType: "application/json" } },
      },
      "a=%7B%22b%22%3A%22x%22%7D",
      { a: { b: "x" } },
    ],
  ])("%j", (media, text, want) => {
    expect(readForm(document, media, text)).toEqual(want);
  });

  it("loses no field for its name", () => {
    const fields = JSON.parse('{"__proto__":{"type":"integer"},"constructor":{"type":"string"}}') as Record<
      string,
      Schema
    >;
    const deep: Schema = { type: "object", properties: fields };
    const read = readForm(
      document,
      { schema: { properties: { ...fields, deep } }, encoding: { deep: { style: "deepObject" } } },
      "__proto__=1&constructor=c&deep[__proto__]=2&other=d",
    );
    expect(JSON.stringify(read)).toBe('{"__proto__":1,"constructor":"c","deep":{"__proto__":2},"other":"d"}');
  });
});

describe("readMultipart", () => {
  const read = (media: MediaType, head: string, text: string): unknown =>
    readMultipart(
      document,
      media,
      "multipart/form-data; boundary=x",
      new TextEncoder().encode(
        `--x\r\nContent-Disposition: form-data; name="a"${head}\r\n\r\n${text}\r\n--x--`,
      ),
    );
  const json = "\r\nContent-Type: application/json";

  it("reads texts by their schema, JSON by its type, and files as text", () => {
    expect(read({ schema: { properties: { a: { type: "integer" } } } }, "", "1")).toEqual({ a: 1 });
    expect(read({ schema: { properties: { a: list } } }, "", "1")).toEqual({ a: [1] });
    expect(read({}, json, '{"b":1}')).toEqual({ a: { b: 1 } });
    expect(read({}, '; filename="f"', "1")).toEqual({ a: "1" });
  });

  it("refuses a part of another type, or without its header", () => {
    const encoding = { a: { contentType: "image/png, image/*" } };
    expect(() => read({ encoding }, json, "1")).toThrow("the part a must be image/png or image/*");
    const headers = { "X-A": { schema: { const: "1" } } };
    expect(() => read({ encoding: { a: { headers } } }, "", "1")).toThrow("must have the header X-A");
    expect(() => read({ encoding: { a: { headers } } }, "\r\nX-A: 2", "1")).toThrow(
      "must have the header X-A",
    );
    expect(read({ encoding: { a: { headers } } }, "\r\nX-A: 1", "1")).toEqual({ a: "1" });
  });
});
