import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FieldStyle, formBody } from "./form-body.ts";

const contentType = "application/x-www-form-urlencoded";

describe("formBody", () => {
  it.each<[string, unknown, Readonly<Record<string, FieldStyle>>, string]>([
    ["plain fields", { amount: 1, note: "a b&c", yes: false }, {}, "amount=1&note=a+b%26c&yes=false"],
    ["what is absent", { a: undefined, b: null, c: "" }, {}, "c="],
    ["nothing", {}, {}, ""],
    ["a list", { a: [1, null, "x,y"] }, {}, "a=1&a=x%2Cy"],
    ["an empty list", { a: [], b: 1 }, {}, "b=1"],
    ["a list with commas", { a: [1, undefined, "x,y z"] }, { a: "form" }, "a=1,x%2Cy+z"],
    ["a list with spaces", { a: ["x", "y"] }, { a: "spaceDelimited" }, "a=x%20y"],
    ["a list with pipes", { a: ["x", "y"] }, { a: "pipeDelimited" }, "a=x|y"],
    ["an empty list with commas", { a: [null] }, { a: "form" }, ""],
    ["an object, exploded", { a: { x: 1, "y&": null, z: "&" } }, {}, "x=1&z=%26"],
    ["an object with commas", { a: { x: 1, y: "b" } }, { a: "form" }, "a=x,1,y,b"],
    [
      "a deep object",
      { meta: { "order[id]": 7, "a=b": "c", none: null } },
      { meta: "deepObject" },
      "meta%5Border%5Bid%5D%5D=7&meta%5Ba%3Db%5D=c",
    ],
    [
      "JSON",
      { a: { x: [1, { y: null }] } },
      { a: "json" },
      "a=%7B%22x%22%3A%5B1%2C%7B%22y%22%3Anull%7D%5D%7D",
    ],
    ["reserved", { a: "https://x.y/?z&w=1+2" }, { a: "reserved" }, "a=https://x.y/?z%26w%3D1%2B2"],
    ["signs", { "a;b": "%20'(~)*+ é\r\n" }, {}, "a%3Bb=%2520%27%28%7E%29*%2B+%C3%A9%0D%0A"],
    ["a name that every object has", { __proto__x: 1, constructor: "c" }, {}, "__proto__x=1&constructor=c"],
  ])("writes %s, and reads what it wrote", (_name, body, styles, want) => {
    const format = formBody(styles);
    expect(format.write(body)).toEqual({ contentType, body: want });
    expect(() => format.read({ contentType, body: want })).not.toThrow();
  });

  it("reads values by their place", () => {
    const format = formBody({ meta: "deepObject", at: "form", raw: "json" });
    const body = { id: "x y", tags: ["a", "b"], meta: { name: "Ada" }, at: ["1", "2"], raw: { a: [1] } };
    expect({ ...(format.read(format.write(body)) as object) }).toEqual(body);
  });

  it.each<[string, unknown, Readonly<Record<string, FieldStyle>>]>([
    ["no object", "a=1", {}],
    ["a list", [1], {}],
    ["null", null, {}],
    ["an object in a list", { a: [{}] }, {}],
    ["a list in a list", { a: [[1]] }, { a: "form" }],
    ["a list in an object", { a: { b: [1] } }, {}],
    ["an object in a deep object", { a: { b: {} } }, { a: "deepObject" }],
    ["a list as a deep object", { a: [1] }, { a: "deepObject" }],
    ["NaN", { a: Number.NaN }, {}],
    ["a bigint", { a: 1n }, {}],
    ["a function", { a: () => 1 }, {}],
    ["half a surrogate pair", { a: "\ud800" }, {}],
    ["a pipe between pipes", { a: ["x|y"] }, { a: "pipeDelimited" }],
    ["a space between spaces", { a: "x y" }, { a: "spaceDelimited" }],
    ["Infinity in JSON", { a: [Infinity] }, { a: "json" }],
    ["bytes in JSON", { a: new Uint8Array(2) }, { a: "json" }],
  ])("refuses %s", (_name, body, styles) => {
    expect(() => formBody(styles).write(body)).toThrow();
  });

  it.each(["a=1&b=2&a=3", "a=1&", "&a=1", "a", "a=%7e", "a=x y", "a=%zz", "a=1=2", "a=é"])(
    "does not take %j for its own",
    (body) => {
      expect(() => formBody().read({ contentType, body })).toThrow();
    },
  );

  it("writes any texts as the platform does, and reads them", () => {
    const texts = fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(texts, (fields) => {
        const format = formBody();
        const written = format.write(fields);
        expect(written.body).toBe(new URLSearchParams(Object.entries(fields)).toString());
        expect({ ...(format.read(written) as object) }).toEqual({ ...fields });
      }),
    );
  });
});
