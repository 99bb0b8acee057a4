/**
 * Counts the type instantiations of six calls: work that an editor repeats at every keystroke. The calls are typed by
 * declarations, as those of a published package are.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { contestants } from "./contestants/index.ts";
import { places } from "./places.ts";
import { report } from "./report.ts";

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
};

/** @throws {Error} The calls do not compile, so they cannot be counted. */
function instantiationsOf(file: string): number {
  const program = ts.createProgram([file], options);
  const errors = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
  if (errors.length > 0) {
    throw new Error(
      ts.formatDiagnostics(errors, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => "",
        getNewLine: () => "\n",
      }),
    );
  }
  return program.getInstantiationCount();
}

const directory = new URL("six-calls/", places.generated);
await mkdir(directory, { recursive: true });
const instantiations: Record<string, number> = {};
for (const [index, { name, sixCalls }] of (await contestants("instantiations")).entries()) {
  if (sixCalls === undefined) continue;
  const file = fileURLToPath(new URL(`contestant-${index}.ts`, directory));
  await writeFile(file, sixCalls);
  instantiations[name] = instantiationsOf(file);
}
report({ instantiations });
