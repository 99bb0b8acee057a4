import { readdir } from "node:fs/promises";
import { emitPackage } from "./emitters/index.ts";
import { findSpecs } from "./load/find-specs.ts";
import { loadSpec } from "./load/load-spec.ts";
import type { LoadedSpec } from "./load/load-spec.ts";
import type { SpecProblem } from "./load/spec-problem.ts";
import { buildProviderModel } from "./model/build-provider-model.ts";
import { emitReference } from "./reference/index.ts";
import { writeFiles } from "./write/write-files.ts";
import { readPackageVersion, writePackage } from "./write/write-package.ts";
import type { PackageReport, WriteMode } from "./write/write-package.ts";

/** Directories end in a slash. */
export interface GenerateRequest {
  readonly specs: URL;
  readonly packages: URL;
  /** Ids of the providers; without any, all. */
  readonly providers?: readonly string[];
  readonly mode: WriteMode;
  /** Text of the LICENSE that goes into each package. */
  readonly license: string;
  /** Called as each package is done. */
  readonly onPackage?: (done: GeneratedPackage) => void;
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
    }
  | { readonly ok: false; readonly problems: readonly SpecProblem[] };

/**
 * From specs to packages: load, build the model, emit, write.
 *
 * Each step takes what the one before it gave. Only `findSpecs` and `loadSpec` read specs, only `writePackage` touches
 * packages, and all between are functions of their arguments. Every spec is read before anything is written: with one
 * bad spec, no package changes.
 */
export async function generate(request: GenerateRequest): Promise<GenerateResult> {
  const found = await findSpecs(request.specs, request.providers);
  if (!found.ok) return found;

  const specs: { spec: LoadedSpec; milliseconds: number }[] = [];
  const problems: SpecProblem[] = [];
  for (const file of found.files) {
    const started = performance.now();
    const result = await loadSpec(file);
    if (result.ok) specs.push({ spec: result.spec, milliseconds: performance.now() - started });
    else problems.push(...result.problems);
  }
  if (problems.length > 0) return { ok: false, problems };

  const packages: GeneratedPackage[] = [];
  for (const { spec, milliseconds } of specs) {
    const started = performance.now();
    const name = clientName(spec.id);
    const report = await generatePackage(spec, new URL(`${name}/`, request.packages), request);
    const done = { ...report, id: spec.id, name, milliseconds: milliseconds + performance.now() - started };
    packages.push(done);
    request.onPackage?.(done);
  }
  return { ok: true, packages, orphans: request.providers?.length ? [] : await orphansOf(request, packages) };
}

export interface ReferenceReport {
  /** Paths from the root. */
  readonly changed: readonly string[];
  readonly unchanged: number;
  readonly milliseconds: number;
}

/** What follows from the generator itself: the types of the vocabulary, and the pages on the vocabulary and the rules. */
export async function generateReference(root: URL, mode: WriteMode): Promise<ReferenceReport> {
  const started = performance.now();
  const files = await emitReference();
  const changed = await writeFiles(root, files, mode);
  const unchanged = files.length - changed.length;
  return { changed, unchanged, milliseconds: performance.now() - started };
}

async function generatePackage(
  spec: LoadedSpec,
  directory: URL,
  { license, mode }: GenerateRequest,
): Promise<PackageReport> {
  const model = buildProviderModel(spec, { version: await readPackageVersion(directory), license });
  return writePackage(directory, await emitPackage(model), mode);
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
