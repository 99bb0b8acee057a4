import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { loadSpec } from "../load/load-spec.ts";
import { buildProviderModel } from "../model/build-provider-model.ts";
import { emitFiles } from "./index.ts";
import { formatted, printWidth } from "./format.ts";
import { layOut, statementsOf } from "./lay-out.ts";

const byPrettier = (text: string): Promise<string> => format(text, { printWidth, parser: "typescript" });

const long = (count: number): string[] => Array.from({ length: count }, (_, index) => `LongName${index}`);
const names = (count: number): string => long(count).join(", ");

describe("layOut", () => {
  it.each([
    { name: "a short list of names", given: `import type { A, B } from "./a.ts";` },
    { name: "a list that just fits", given: `export { ${names(7)}, Abcdefghijkl } from "./ab.ts";` },
    {
      name: "a list that is one column too long",
      given: `export { ${names(7)}, Abcdefghijklm } from "./ab.ts";`,
    },
    { name: "one long name", given: `import { ${"a".repeat(120)} } from "./a.ts";` },
    { name: "an object on one line", given: `export const a: A = { b: 1, c: ["x"], d: {}, e: [] };` },
    {
      name: "objects within objects",
      given: `export const a: A = { b: { c: "${"x".repeat(60)}", d: { e: "${"y".repeat(60)}", f: true } }, g: null };`,
    },
    {
      name: "a list of objects",
      given: `export const a: A = { b: [{ c: 1, d: 2 }, { c: 3, d: 4 }], e: [{ f: 1 }, { f: 2 }] };`,
    },
    {
      name: "a list of lists",
      given: `export const a: A = { b: [["c", "d"], ["e", "f"]], g: [["h"], ["i"]] };`,
    },
    {
      name: "a long list of texts",
      given: `export const a: A = { b: ["${"x".repeat(50)}", "${"y".repeat(50)}", "z"] };`,
    },
    {
      name: "a text that is too long for its line",
      given: `export const a: A = { message: "${"x".repeat(120)}" };`,
    },
    {
      name: "such a text behind a short key",
      given: `export const a: A = { path: "${"x".repeat(120)}", at: "${"y".repeat(120)}" };`,
    },
    {
      name: "a text that just fits",
      given: `export const a: A = { message: "${"x".repeat(95)}", b: "${"x".repeat(102)}" };`,
    },
    {
      name: "quotes within texts",
      given: String.raw`export const a: A = { b: "\"c\"", d: "it's \"e\"", "f-g": "'\"\"" };`,
    },
    {
      name: "names and shorthands",
      given: `export const a: A = { b: c, d, e: f.g, "h i": "${"x".repeat(100)}" };`,
    },
    {
      name: "calls",
      given: `export const a: A = { b: c(), d: e("f"), g: h({ i: "${"x".repeat(60)}", j: ["k", "l"] }), m: n(true), o: p({ q: { r: ["s"] } }) };`,
    },
    {
      name: "a choice of arguments",
      given: `export interface A {\na(b: C, ...given: [body: D, options?: E] | [body: ${long(1).join("")}, options: ${long(1).join("")} & { readonly contentType: "application/x-www-form-urlencoded" }] | [body: string, options: E & { readonly contentType: "text/csv" }]): Call<F, G>;\n}`,
    },
    {
      name: "a choice of arguments that fits into a line of its own",
      given: `export interface A {\na(b: C, ...given: [body: D | undefined, options: E] | [options: E]): Call<undefined, undefined, ${long(2).join("")}>;\na(b: ${"C".repeat(60)}, ...given: [body: D | undefined, options: E] | [options: E]): Call<F, G>;\n}`,
    },
    {
      name: "a choice of arguments alone, and one that fits into the line of its method",
      given: `export interface A {\na(...given: [query?: ${long(2).join("")} | undefined, options?: ${long(2).join("")} | undefined] | [options?: ${long(2).join("")} | undefined]): Call<F, G>;\na(...given: [query?: B | undefined, options?: C | undefined] | [options?: C | undefined]): Call<F>;\n}`,
    },
    {
      name: "methods",
      given: `/** A. */\nexport interface A extends B<C, never, D, "e" | "f"> {\n/**\n * Text.\n */\na(b: C, d?: E): Call<F, G>;\n\n${long(3).join("")}(${long(
        4,
      )
        .map((type) => `a${type}: ${type}`)
        .join(", ")}): Call<F, G>;\n"a/b"(options?: ${long(3).join(" & ")}): PageCall<${names(9)}>;\n}`,
    },
    {
      name: "an object type among members",
      given: `export interface A extends B {\nheaders?: { "C-D": string;\ne?: string;\n } & F;\n}`,
    },
    {
      name: "one with comments",
      given: `export interface A extends B {\nc?: D;\nheaders: { /** C. */\n"C-D": string;\n/**\n * E.\n */\ne?: string;\n } & F<G>;\n}`,
    },
    {
      name: "a long one",
      given: `export interface A extends B {\nheaders: { ${long(5)
        .map((each) => `"${each}-Header": string;`)
        .join("\n")}\n } & F<G>;\n}`,
    },
    {
      name: "a long heading",
      given: `export interface A extends B<paths, C, D, ${long(12)
        .map((each) => `"${each}"`)
        .join(" | ")}> {\na: B;\n}`,
    },
  ])("lays out $name as Prettier does", async ({ given }) => {
    expect(layOut(given)).toBe(await byPrettier(given));
  });

  it.each([
    { name: "a function", given: "export function a() {\nreturn 1;\n}" },
    { name: "a number in a list", given: "export const a: A = { b: [1, 2] };" },
    { name: "a call of several", given: "export const a: A = { b: c(1, 2) };" },
    { name: "another script", given: 'export const a: A = { b: "\u65e5\u672c" };' },
    { name: "an object type", given: "export interface A {\na: { b: string };\n}" },
    { name: "two blank lines", given: "export interface A {\na: B;\n\n\nc: D;\n}" },
  ])("leaves $name to Prettier", ({ given }) => {
    expect(layOut(given)).toBeUndefined();
  });
});

describe("formatted", () => {
  const specs = new URL("../../../specs/", import.meta.url);
  const files = [
    ...readdirSync(specs)
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => new URL(name, specs)),
    new URL("../__fixtures__/petty-cash.yaml", import.meta.url),
  ];

  it.each(files.map((file) => fileURLToPath(file)))(
    "is what Prettier makes of each module: %s",
    async (file) => {
      const loaded = await loadSpec(file);
      if (!loaded.ok) throw new Error("the spec is refused");
      const emitted = emitFiles(buildProviderModel(loaded.spec, { version: "1.0.0", license: "" }));
      const modules = emitted.filter(({ path }) =>
        /^(src\/(client|description|index)|test\/.*)\.ts$/.test(path),
      );
      const laidOut = await Promise.all(modules.map(formatted));
      expect(laidOut).toEqual(
        await Promise.all(modules.map(async ({ path, text }) => ({ path, text: await byPrettier(text) }))),
      );
      const large = modules
        .filter(({ path }) => path !== "test/contract.test.ts")
        .flatMap(({ text }) => statementsOf(text));
      const unsure = large.filter((statement) => layOut(statement.trimStart()) === undefined);
      expect(unsure.join("\n").length).toBeLessThan(5000);
    },
  );
});
