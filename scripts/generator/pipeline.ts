import { readdir } from "node:fs/promises";
import { emitPackage } from "./emitters/index.ts";
import type { EmittedFile } from "./emitters/index.ts";
import { findSpecs } from "./load/find-specs.ts";
import { loadSpec } from "./load/load-spec.ts";
import type { LoadedSpec } from "./load/load-spec.ts";
import type { SpecProblem } from "./load/spec-problem.ts";
import { buildProviderModel } from "./model/build-provider-model.ts";
import { emitReference } from "./reference/index.ts";
import { writeFiles } from "./write/write-files.ts";
import { readPackageVersion, writePackages } from "./write/write-packages.ts";
import type { EmittedPackage, PackageReport, WriteMode } from "./write/write-packages.ts";

/** Directories end in a slash. */
export interface GenerateRequest {
  readonly specs: URL;
  readonly packages: URL;
  /** Ids of the providers; without any, all. */
  readonly providers?: readonly string[];
  readonly mode: WriteMode;
  /** Text of the LICENSE that goes into each package. */
  readonly license: string;
  /** The repository's root, to which the pages and types that follow from the generator itself are written; else not. */
  readonly root?: URL;
}

export interface GeneratedPackage extends PackageReport {
  readonly id: string;
  /** Name of its directory: `example-client`. */
  readonly name: string;
  readonly milliseconds: number;
}

export type GenerateResult =
  | {
      readonly ok: true;
      readonly packages: readonly GeneratedPackage[];
      /** Directories of clients that have no spec any more. Never removed: they contain a changelog. */
      readonly orphans: readonly string[];
      readonly reference?: ReferenceReport;
    }
  | { readonly ok: false; readonly problems: readonly SpecProblem[] };

/**
 * From specs to packages: load, build the model, emit, write.
 *
 * Each step takes what the one before it gave. Only `findSpecs` and `loadSpec` read specs, only `writePackages` touches
 * packages, and all between are functions of their arguments. Every package is emitted before anything is written: with
 * one bad spec, no file changes.
 */
export async function generate(request: GenerateRequest): Promise<GenerateResult> {
  const found = await findSpecs(request.specs, request.providers);
  if (!found.ok) return found;

  const emitted: (EmittedPackage & { id: string; name: string; milliseconds: number })[] = [];
  const problems: SpecProblem[] = [];
  for (const file of found.files) {
    const started = performance.now();
    const loaded = await loadSpec(file);
    const result = loaded.ok ? await emit(loaded.spec, request) : loaded;
    if (result.ok) emitted.push({ ...result.package, milliseconds: performance.now() - started });
    else problems.push(...result.problems);
  }
  if (problems.length > 0) return { ok: false, problems };
  const pages = request.root && (await emitReference());

  const written = performance.now();
  const reports = await writePackages(emitted, request.mode);
  const each = (performance.now() - written) / Math.max(1, emitted.length);
  const packages = reports.flatMap((report, index) => {
    const { id, name, milliseconds } = emitted[index] ?? {};
    return id === undefined || name === undefined
      ? []
      : [{ ...report, id, name, milliseconds: (milliseconds ?? 0) + each }];
  });
  const orphans = request.providers?.length ? [] : await orphansOf(request, packages);
  const reference = request.root && pages && (await writeReference(request.root, pages, request.mode));
  return { ok: true, packages, orphans, ...(reference && { reference }) };
}

type EmitResult =
  | { readonly ok: true; readonly package: EmittedPackage & { readonly id: string; readonly name: string } }
  | { readonly ok: false; readonly problems: readonly SpecProblem[] };

async function emit(spec: LoadedSpec, { packages, license }: GenerateRequest): Promise<EmitResult> {
  const { id } = spec;
  const name = clientName(id);
  const directory = new URL(`${name}/`, packages);
  const version = await readPackageVersion(directory);
  try {
    const files = await emitPackage(buildProviderModel(spec, { version, license }));
    return { ok: true, package: { id, name, directory, files } };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const problem: SpecProblem = {
      file: spec.file,
      pointer: "",
      rule: "generator",
      message: `no package can be made of this spec, though no rule refuses it: ${reason}.`,
      remedy: "This is a defect of the generator: report it with the spec.",
    };
    return { ok: false, problems: [problem] };
  }
}

/** What follows from the generator itself: the types of the vocabulary, and the pages on the vocabulary and the rules. */
export interface ReferenceReport {
  /** Paths from the root. */
  readonly changed: readonly string[];
  readonly unchanged: number;
}

async function writeReference(
  root: URL,
  files: readonly EmittedFile[],
  mode: WriteMode,
): Promise<ReferenceReport> {
  const changed = await writeFiles(root, files, mode);
  return { changed, unchanged: files.length - changed.length };
}

function clientName(id: string): string {
  return `${id}-client`;
}

async function orphansOf(
  { packages }: GenerateRequest,
  made: readonly GeneratedPackage[],
): Promise<string[]> {
  const names = new Set(made.map(({ name }) => name));
  const entries = await readdir(packages).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return entries.filter((name) => /^[^.].*-client$/.test(name) && !names.has(name)).sort();
}
