import { expect, it } from "vitest";
import type { Direction } from "../../direction.ts";
import { pathText } from "../../finding.ts";
import { TypeComparison } from "./compare-types.ts";
import { openTypeWorld } from "./type-world.ts";

type Row = readonly [title: string, old: string, now: string, direction: Direction, want: readonly string[]];

const rows: readonly Row[] = [
  [
    "a property refused",
    "{ a: string; b?: string }",
    "{ a: string }",
    "out",
    ["major b: it is not accepted any more"],
  ],
  ["a property gone", "{ a: string; b?: string }", "{ a: string }", "in", ["major b: it is gone"]],
  ["a property accepted", "{ a: string }", "{ a: string; b?: string }", "out", ["minor b: it is accepted"]],
  [
    "a property that is required",
    "{ a: string }",
    "{ a: string; b: string }",
    "out",
    ["major b: it is new, and required"],
  ],
  ["a property more in an answer", "{ a: string }", "{ a: string; b: string }", "in", ["minor b: it is new"]],
  [
    "an answer that may lack a property",
    "{ a: string }",
    "{ a?: string }",
    "in",
    ["major a: it may be missing"],
  ],
  [
    "an input that may be left out",
    "{ a: string }",
    "{ a?: string }",
    "out",
    ["minor a: it may be left out"],
  ],
  ["a value refused", '"a" | "b"', '"a"', "out", ["major : `b` is refused"]],
  ["a value known", '"a" | (string & {})', '"a" | "b" | (string & {})', "in", ["minor : `b` is known"]],
  ["a value gone from an open set", '"a" | "b" | (string & {})', '"a" | (string & {})', "in", []],
  ["a value possible", '"a"', '"a" | "b"', "in", ["major : `b` is possible"]],
  ["null in an answer", "string", "string | null", "in", ["major : it may be `null`"]],
  ["null accepted", "string", "string | null", "out", ["minor : `null` is accepted"]],
  ["null refused", "string | null", "string", "out", ["major : `null` is refused"]],
  ["another type", "string", "number", "in", ["major : the type is `number`, and was `string`"]],
  [
    "a place deep within",
    "{ a: { b: { c: number }[] } }",
    "{ a: { b: { c: string }[] } }",
    "out",
    ["major a.b[].c: the type is `string`, and was `number`"],
  ],
  [
    "a member of a union refused",
    '{ t: "a"; x: string } | { t: "b" }',
    '{ t: "a"; x: string }',
    "out",
    ['major : `t: "b"` is refused'],
  ],
  [
    "members of a union that became one",
    "{ a: string; b?: null } | { a?: null; b: number }",
    "{ a?: string | null; b?: number | null }",
    "out",
    ["minor a: it may be left out", "minor a: `null` is accepted", "minor b: `number` is accepted"],
  ],
  [
    "a member of an answer that is a case of another",
    "{ a: string; b?: number }",
    "{ a: string; b?: number } | { a: string; b: number }",
    "in",
    [],
  ],
  [
    "names that are not listed any more",
    "{ [name: string]: string }",
    "{ a?: string }",
    "in",
    ["minor a: it is new", "major : fields beyond the named ones are gone"],
  ],
  [
    "another position of a tuple",
    "{ t: [string, { a: string }] }",
    "{ t: [string, { a: string; b: string }?] }",
    "in",
    ["major t[1]: the type is `{ a: string; b: string; } | undefined`, and was `{ a: string; }`"],
  ],
  [
    "a place deep within a tuple",
    "{ t: [string, { a: string }] }",
    "{ t: [string, { a: string; b: string }] }",
    "in",
    ["minor t[1].b: it is new"],
  ],
  ["a position accepted", "{ t: [string] }", "{ t: [string, number?] }", "out", ["minor t[1]: it is new"]],
  [
    "a position that is required",
    "{ t: [string] }",
    "{ t: [string, number] }",
    "out",
    ["major t: the type is `[string, number]`, and was `[string]`"],
  ],
  [
    "names of a form refused",
    "{ [key: `x-${string}`]: string; [key: `y-${string}`]: string }",
    "{ [key: `x-${string}`]: string | null; [key: `z-${string}`]: string }",
    "out",
    [
      "minor [name]: `null` is accepted",
      "major : fields of the form `y-${string}` are refused",
      "minor : fields of the form `z-${string}` are accepted",
    ],
  ],
  ["nothing, behind other names", "{ a: string } & { b: number }", "{ b: number; a: string }", "out", []],
];

const world = openTypeWorld(
  new Map(
    rows.flatMap(([, old, now], index) => [
      [`old-${index}`, [{ path: "type.ts", text: `export type It = ${old};` }]],
      [`now-${index}`, [{ path: "type.ts", text: `export type It = ${now};` }]],
    ]),
  ),
);

function typeOf(name: string) {
  const source = world.source(name, "type.ts");
  const symbol = source && world.checker.getSymbolAtLocation(source);
  const [exported] = symbol === undefined ? [] : world.checker.getExportsOfModule(symbol);
  if (exported === undefined) throw new TypeError(`${name} exports nothing`);
  return world.checker.getDeclaredTypeOfSymbol(exported);
}

it.each(rows.map((row, index) => [row[0], index, row] as const))(
  "finds %s",
  (_, index, [, , , direction, want]) => {
    const found = new TypeComparison(world.checker).compare(
      typeOf(`old-${index}`),
      typeOf(`now-${index}`),
      direction,
    );
    expect(found.map(({ bump, path, what }) => `${bump} ${pathText(path)}: ${what}`)).toEqual(want);
  },
);
