import { expect, it } from "vitest";
import type ts from "typescript";
import { openTypeWorld, type TypeWorld } from "../verdict/types/type-world.ts";
import { literalsOf } from "./literals-of.ts";
import { Reader } from "./reads-of.ts";

type Row = readonly [title: string, old: string, now: string, compiles: boolean];

/** What a program reads of a type, and whether it still can. */
const reads: readonly Row[] = [
  ["a property", "{ a: string }", "{ a: string; b: number }", true],
  ["a property that is gone", "{ a?: string }", "{ b?: string }", false],
  ["a property that may be missing", "{ a: string }", "{ a?: string }", false],
  ["anything that may be missing", "{ a: unknown }", "{ a?: unknown }", false],
  ["an object that may be missing, beside null", "{ a: { b: 1 } | null }", "{ a?: { b: 1 } | null }", false],
  ["an empty object that may be missing", "{ a: {} }", "{ a?: {} }", false],
  ["null where there was none", "{ a: { b: 1 } }", "{ a: { b: 1 } | null }", false],
  ["an index that may hold more", "{ [name: string]: string }", "{ [name: string]: string | number }", false],
  ["a closed union with a value more", '{ a: "x" | "y" }', '{ a: "x" | "y" | "z" }', false],
  ["a member of a union", '{ t: "x"; a: 1 } | { t: "y" }', '{ t: "x"; a: 1 } | { t: "z" }', false],
  ["members that a property tells apart", "{ a: 1 } | { b: 2 }", "{ a: 1 } | { b: 2 } | { c: 3 }", false],
  ["a member that a property told apart", "{ a: 1 } | { b: { c: 1 } }", "{ a: 1 }", false],
  ["a type of the language behind an alias", "Bytes", "Bytes", true],
  ["a type of the language that is another", "Bytes", "Date", false],
  ["a type within itself", "Tree", "Tree", true],
];

/** What a program writes for a type, and whether it still may. */
const literals: readonly Row[] = [
  ["a property more that is optional", "{ a: string }", "{ a: string; b?: string }", true],
  ["a property more that is required", "{ a: string }", "{ a: string; b: string }", false],
  ["a property that is gone", "{ a: string; b?: string }", "{ a: string }", false],
  ["a property deep within that is required", "{ a?: { b?: string } }", "{ a?: { b: string } }", false],
  ["a value that is gone", '{ a: "x" | "y" }', '{ a: "x" }', false],
  ["null that is gone", "{ a: string | null }", "{ a: string }", false],
  ["a type within itself", "Tree", "Tree", true],
  ["a type within itself, whose property is gone", "Tree", "{ leaf: string }", false],
];

const declared = `export type Bytes = Uint8Array<ArrayBuffer>;
export interface Tree { leaf: string; left?: Tree; right?: Tree; all?: { [name: string]: Tree } }
`;

function typeOf(world: TypeWorld, name: string): ts.Type {
  const source = world.source(name, "type.ts");
  const symbol = source && world.checker.getSymbolAtLocation(source);
  const it = symbol && world.checker.getExportsOfModule(symbol).find((each) => each.name === "It");
  if (it === undefined) throw new TypeError(`${name} exports no \`It\``);
  return world.checker.getDeclaredTypeOfSymbol(it);
}

const module = (type: string, program: string) => [
  { path: "type.ts", text: `${declared}export type It = ${type};\n` },
  { path: "program.ts", text: program },
];

/** Whether the old type's program compiles against each new one. */
function judge(rows: readonly Row[], write: (checker: ts.TypeChecker, type: ts.Type) => string): boolean[] {
  const before = openTypeWorld(new Map(rows.map(([, old], index) => [`${index}`, module(old, "")])));
  const programs = rows.map(
    (_, index) =>
      `import type { It } from "./type.ts";\ndeclare const text: string;\ndeclare const count: number;\n${write(before.checker, typeOf(before, `${index}`))}`,
  );
  const after = openTypeWorld(
    new Map(
      rows.flatMap(([, old, now], index) => [
        [`old-${index}`, module(old, programs[index] ?? "")],
        [`now-${index}`, module(now, programs[index] ?? "")],
      ]),
    ),
  );
  return rows.map(([title], index) => {
    const own = after.errorsOf(`old-${index}`, "program.ts");
    expect(own, `${title}: it compiles against its own type`).toEqual([]);
    return after.errorsOf(`now-${index}`, "program.ts").length === 0;
  });
}

const read = judge(reads, (checker, type) => `(it: It) => {\n${new Reader(checker).read("it", type)}};\n`);
it.each(reads.map(([title, , , compiles], index) => [title, compiles, index] as const))(
  "reads %s: %s",
  (_, compiles, index) => expect(read[index]).toBe(compiles),
);

const written = judge(literals, (checker, type) =>
  literalsOf(checker, type)
    .map((literal) => `((_: It) => undefined)(${literal});\n`)
    .join(""),
);
it.each(literals.map(([title, , , compiles], index) => [title, compiles, index] as const))(
  "writes %s: %s",
  (_, compiles, index) => expect(written[index]).toBe(compiles),
);

it("writes a type within itself once in full", () => {
  const world = openTypeWorld(new Map([["tree", module("Tree", "")]]));
  const found = literalsOf(world.checker, typeOf(world, "tree"));
  expect(found[0]).toBe(
    "{ leaf: text, left: { leaf: text }, right: { leaf: text }, all: { anything: { leaf: text } } }",
  );
  expect(found.length).toBeLessThan(10);
});
