import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unsafeIntegers } from "./unsafe-integers.ts";

describe("unsafeIntegers", () => {
  it.each<[string, [string, string][]]>([
    ['{"a":1}', []],
    ['{"a":9007199254740991}', []],
    ['{"a":9007199254740993}', [["/a", "9007199254740993"]]],
    ['{"a":-9007199254740993}', [["/a", "-9007199254740993"]]],
    ['{"id":"1234567890123456","a":1}', []],
    [
      '{"2":9007199254740993,"1":[1,{"a/b~c":9007199254740995}]}',
      [
        ["/2", "9007199254740993"],
        ["/1/1/a~1b~0c", "9007199254740995"],
      ],
    ],
    ["9007199254740993", [["", "9007199254740993"]]],
    ["1e20", [["", "1e20"]]],
    ['{"a":1e400}', [["/a", "1e400"]]],
    ["[0.1234567890123456789]", []],
    ['{"a \\"9007199254740993":9007199254740993}', [['/a "9007199254740993', "9007199254740993"]]],
    [
      '{"a\\\\":9007199254740993,"__proto__":9007199254740995}',
      [
        ["/a\\", "9007199254740993"],
        ["/__proto__", "9007199254740995"],
      ],
    ],
    ['{"x":[],"y":{},"z":[[],[9007199254740993]]}', [["/z/1/0", "9007199254740993"]]],
  ])("%s", (text, want) => {
    JSON.parse(text);
    expect(unsafeIntegers(text)).toEqual(
      want.map(([pointer, exact]) => ({ kind: "unsafe_integer", pointer, text: exact })),
    );
  });

  it("finds each with its place and its exact text, in any JSON", () => {
    const big = fc.bigInt({ min: 2n ** 53n, max: 2n ** 80n }).map((value) => `BIG${value}`);
    const any = fc.jsonValue({ maxDepth: 4 });
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: "small" },
        any,
        big,
        fc.array(tie("node"), { maxLength: 4 }),
        fc.dictionary(fc.string(), tie("node"), { maxKeys: 4 }),
      ),
    })).node;
    fc.assert(
      fc.property(value, (root) => {
        const text = JSON.stringify(root).replace(/"BIG(\d+)"/g, "$1");
        const found = unsafeIntegers(text).map(({ pointer, text: exact }) => `${pointer} ${exact}`);
        expect(found.sort()).toEqual(bigNumbers(root, "").sort());
      }),
      { numRuns: 300 },
    );
  });

  it("is not exhausted by depth or length", () => {
    const deep = `${"[".repeat(200_000)}9007199254740993${"]".repeat(200_000)}`;
    expect(unsafeIntegers(deep)).toHaveLength(1);
    const long = `{"a":"${"\\\\x".repeat(3_000_000)}","b":9007199254740993}`;
    expect(unsafeIntegers(long)).toEqual([
      { kind: "unsafe_integer", pointer: "/b", text: "9007199254740993" },
    ]);
    const quotes = `["${'\\"'.repeat(1_000_000)}",9007199254740993]`;
    expect(unsafeIntegers(quotes)).toHaveLength(1);
  });
});

/** What the scan must find, from the value that the text was made of. */
function bigNumbers(value: unknown, pointer: string): string[] {
  if (typeof value === "string" && /^BIG\d+$/.test(value)) return [`${pointer} ${value.slice(3)}`];
  if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value))
    return [`${pointer} ${JSON.stringify(value)}`];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    bigNumbers(member, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
}
