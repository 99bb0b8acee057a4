import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { EmittedFile } from "../../../generator/emitters/index.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** As strict as a caller can be: what compiles here compiles under looser settings too. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  noUncheckedIndexedAccess: true,
  paths: { "@org/payouts-common": [`${root}packages/payouts-common/src/index.ts`] },
  skipLibCheck: true,
  strict: true,
  types: [],
};

/** Sources of several packages in one program, so that types of one can be compared with types of another. */
export interface TypeWorld {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  /** A file of a package, by the name under which the package came in. */
  source(name: string, path: string): ts.SourceFile | undefined;
  /** The syntactic and semantic errors of a file. */
  errorsOf(name: string, path: string): readonly ts.Diagnostic[];
}

/** The compiler's library and the runtime: read once, however many worlds are opened. */
const shared = new Map<string, ts.SourceFile | undefined>();

/** No directory of that name exists. */
const inMemory = `${root}packages/.in-memory/`;

/** Opens packages, in memory, by names that are free to choose. */
export function openTypeWorld(packages: ReadonlyMap<string, readonly EmittedFile[]>): TypeWorld {
  const addressOf = (name: string, path: string): string => `${inMemory}${name}/${path}`;
  const texts = new Map(
    [...packages].flatMap(([name, files]) => files.map(({ path, text }) => [addressOf(name, path), text])),
  );
  const sources = new Map<string, ts.SourceFile>();
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => texts.has(path) || disk.fileExists(path),
    readFile: (path) => texts.get(path) ?? disk.readFile(path),
    directoryExists: () => true,
    getSourceFile: (path, language) => {
      const text = texts.get(path);
      if (text === undefined) {
        if (!shared.has(path)) shared.set(path, disk.getSourceFile(path, language));
        return shared.get(path);
      }
      const source = sources.get(path) ?? ts.createSourceFile(path, text, language, true);
      sources.set(path, source);
      return source;
    },
  };
  const program = ts.createProgram(
    [...texts.keys()].filter((path) => path.endsWith(".ts")),
    options,
    host,
  );
  return {
    program,
    checker: program.getTypeChecker(),
    source: (name, path) => program.getSourceFile(addressOf(name, path)),
    errorsOf: (name, path) => {
      const source = program.getSourceFile(addressOf(name, path));
      if (source === undefined) return [];
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    },
  };
}
