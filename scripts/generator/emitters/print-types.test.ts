import { format } from "prettier";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import workspace from "../../../package.json" with { type: "json" };
import { buildModel, pettyCash } from "../__fixtures__/build-model.ts";
import { printTypes } from "./print-types.ts";
import { emitSchema } from "./schema.ts";
import { emitTypes } from "./types.ts";

const long = (name: string): string => name.padEnd(40, "x");

describe("what is printed is laid out as Prettier would lay it out", () => {
  it.each([
    ["an interface", "interface A { a: string; readonly b?: A[]; 200: {}; 'c-d': (A | null)[] }"],
    ["nothing", "interface A {}"],
    ["lists of objects", "interface A { a: { b: string }[]; c: readonly { d: string }[] }"],
    ["an index", "interface A { [key: string]: { b: string } | null }"],
    ["a short union", 'type A = "a" | B | (string & {})'],
    ["a union that fits on the next line", `type A = ${long("B")} | ${long("C")} | ${long("D").slice(15)}`],
    ["a union that fits on no line", `type A = ${long("B")} | ${long("C")} | ${long("D")}`],
    ["a property with a long union", `interface A { a: ${long("B")} | ${long("C")} | ${long("D")} }`],
    ["a list of a long union", `interface A { a: (${long("B")} | ${long("C")} | ${long("D")})[] }`],
    ["objects in a union", "type A = { a: string } | { b: string } | C"],
    ["an object or null", "interface A { a: { b: string } | null }"],
    ["a reference and an object", "type A = B & { a: string }"],
    ["objects and references", "type A = { a: string } & B & { c: string } & D"],
    ["objects and a union of objects", "type A = { a: string } & ({ b: string } | { c: string })"],
    ["references that do not fit", `type A = ${long("B")} & ${long("C")} & ${long("D")}`],
    ["one name that does not fit", `type ${"A".repeat(60)} = ${"B".repeat(60)}`],
    ["a list that does not fit", `type ${"A".repeat(60)} = ${"B".repeat(60)}[]`],
    ["tuples", `type A = [B, ...C[]]; type D = [${long("B")}, ${long("C")}, ...${long("D")}[]]`],
    ["maps", 'type A = Record<string, unknown>; type B = A["b"]'],
    ["texts with quotes", `type A = "it's" | 'say "it"' | "a\\nb" | "ü"`],
  ])("%s", async (_, given) => {
    const source = `${given.replace(/(^|; )(?=(interface|type) )/g, "$1export ")}\n`;
    const text = printTypes(
      made(ts.createSourceFile("a.ts", source, ts.ScriptTarget.Latest, true).statements),
    );
    const formatted = (given: string): Promise<string> =>
      format(given, { ...workspace.prettier, parser: "typescript" });
    expect(text).toBe(await formatted(text));
    // And it says the same as what was given: Prettier opens no object, and ours are all open.
    expect((await formatted(closed(text))).trim()).toBe((await formatted(closed(source))).trim());
  });
});

it.each([emitSchema, emitTypes])("so are the types of a whole provider", async (emit) => {
  const { text } = emit(await buildModel(pettyCash));
  expect(text).toBe(await format(text, { ...workspace.prettier, parser: "typescript" }));
});

/** On one line. */
function closed(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("= |", "=").replaceAll(": |", ":").replaceAll("( |", "(");
}

/** As if the nodes were made, not read. */
function made(statements: readonly ts.Statement[]): ts.Node[] {
  const { factory } = ts;
  const visit = (node: ts.Node): ts.Node => {
    if (ts.isStringLiteral(node)) return factory.createStringLiteral(node.text);
    if (ts.isNumericLiteral(node)) return factory.createNumericLiteral(node.text);
    return ts.isIdentifier(node)
      ? factory.createIdentifier(node.text)
      : ts.visitEachChild(node, visit, undefined);
  };
  return statements.map((statement) => ts.visitEachChild(statement, visit, undefined));
}
