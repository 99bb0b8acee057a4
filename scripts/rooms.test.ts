import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path/posix";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** `a.ts imports b.ts`, as paths from one root. Type imports count. */
type Import = `${string} imports ${string}`;

const root = new URL("../", import.meta.url);
const sources = [...readdirSync(new URL("packages/", root)).map((name) => `packages/${name}/src`), "scripts"];

// The linter finds circles of modules. Two folders can also need each other where no two of their modules do.
describe("within a folder, imports between its folders and files point one way", () => {
  it.each(sources)("%s", (source) => {
    const imports = importsIn(source);
    expect(imports, "nothing was checked").not.toEqual([]);
    expect(circlesIn(imports)).toEqual([]);
  });
});

describe("circlesIn", () => {
  it.each<[string, readonly Import[]]>([
    ["a chain", ["index.ts imports call/a.ts", "call/a.ts imports keys/b.ts", "keys/b.ts imports plan.ts"]],
    ["modules of one folder", ["call/a.ts imports call/b.ts", "call/c.ts imports call/a.ts"]],
    ["a folder with one in it", ["call/a.ts imports call/x/b.ts", "call/x/b.ts imports call/c.ts"]],
  ])("finds none in %s", (_, imports) => {
    expect(circlesIn(imports)).toEqual([]);
  });

  it.each<[string, readonly Import[]]>([
    ["two folders", ["call/a.ts imports keys/b.ts", "keys/c.ts imports call/d.ts"]],
    ["a folder and a file beside it", ["call/a.ts imports plan.ts", "plan.ts imports call/b.ts"]],
    [
      "three folders of a folder",
      ["x/a/1.ts imports x/b/1.ts", "x/b/2.ts imports x/c/1.ts", "x/c/2.ts imports x/a/2.ts"],
    ],
  ])("finds that of %s", (_, imports) => {
    expect(circlesIn(imports)).toEqual([imports.join(", ")]);
  });
});

/** Relative imports between the modules of a directory, but for test code: that may import from anywhere. */
function importsIn(source: string): Import[] {
  const directory = new URL(`${source}/`, root);
  const exclude = ["**/{node_modules,dist,__snapshots__}/**", "**/*.{test,test-d}.ts"];
  return globSync("**/*.ts", { cwd: directory, exclude }).flatMap((file) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(new URL(file, directory), "utf8"));
    const names = importedFiles.map(({ fileName }) => fileName);
    if (names.includes("vitest")) return [];
    const relative = names.filter((name) => name.startsWith("."));
    return relative.map((name): Import => `${file} imports ${join(file, "..", name)}`);
  });
}

/** Circles of imports between the members of one folder: its files, and its folders with all that they hold. */
function circlesIn(imports: readonly Import[]): string[] {
  const arrows = new Map<string, Map<string, Import>>();
  for (const each of imports) {
    const [from, to] = membersOf(each);
    if (from === to) continue;
    const targets = arrows.get(from) ?? new Map<string, Import>();
    arrows.set(from, targets.set(to, targets.get(to) ?? each));
  }
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (member: string, path: readonly string[], causes: readonly Import[]): void => {
    const start = path.indexOf(member);
    if (start >= 0) circles.push(causes.slice(start).join(", "));
    if (done.has(member)) return;
    done.add(member);
    for (const [to, cause] of arrows.get(member) ?? []) visit(to, [...path, member], [...causes, cause]);
  };
  for (const member of arrows.keys()) visit(member, [], []);
  return circles;
}

/** The two members of the innermost folder that holds both modules. */
function membersOf(each: Import): readonly [from: string, to: string] {
  const [from = [], to = []] = each.split(" imports ").map((path) => path.split("/"));
  const depth = from.findIndex((segment, index) => segment !== to[index]) + 1;
  return [from.slice(0, depth).join("/"), to.slice(0, depth).join("/")];
}
