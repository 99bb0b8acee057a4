import { cp, lstat, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { headerStart } from "../emitters/header.ts";
import type { EmittedFile } from "../emitters/emitter.ts";
import { withLock } from "./lock.ts";
import { PlaceError } from "./place-error.ts";

export type WriteMode = "write" | "check";

/** How a package differed from what the generator emits; in `check` mode, how it still differs. Paths within the package. */
export interface PackageReport {
  readonly changed: readonly string[];
  /** Generated before, and no longer. */
  readonly removed: readonly string[];
  /** Files that no generator wrote. They stay, and do not belong there. */
  readonly foreign: readonly string[];
  readonly unchanged: number;
}

/** A package as it is to be. */
export interface EmittedPackage {
  /** With a slash at its end. */
  readonly directory: URL;
  readonly files: readonly EmittedFile[];
}

/** Not ours: CHANGELOG.md belongs to changesets, the rest to pnpm, tsc and turbo. */
const keptHistory = ["CHANGELOG.md"];
const keptOutput = ["node_modules", "dist", ".turbo"];
const kept = new Set([...keptHistory, ...keptOutput]);

/**
 * The version of the existing package, which belongs to changesets; `0.0.0` for a new one.
 *
 * @throws {PlaceError} The manifest cannot be read.
 */
export async function readPackageVersion(directory: URL): Promise<string> {
  const address = join(await standing(pathOf(directory)), "package.json");
  const text = await readText(address);
  const manifest: unknown = text === undefined ? {} : parseManifest(address, text);
  const isVersioned = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return isVersioned && typeof manifest.version === "string" ? manifest.version : "0.0.0";
}

function parseManifest(address: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PlaceError(
      `${address} is not JSON, so the version of the package cannot be read.`,
      "Correct it (is a merge conflict left in it?), or restore it. Its version belongs to changesets.",
      { cause },
    );
  }
}

/**
 * Makes packages be exactly what was emitted, or says how they are not. The only module that writes `packages/`.
 *
 * All new packages are built whole beside the old ones before the first takes its place. So a full disk changes nothing,
 * and a half-written package never stands there, even after a failure. Where nothing differs, nothing is touched.
 */
export async function writePackages(
  packages: readonly EmittedPackage[],
  mode: WriteMode,
): Promise<readonly PackageReport[]> {
  const [first] = packages;
  if (mode === "check" || first === undefined) return compareAll(packages);
  return withLock(dirname(pathOf(first.directory)), async () => {
    const reports = await compareAll(packages);
    const differing: {
      readonly path: string;
      readonly files: readonly EmittedFile[];
      readonly report: PackageReport;
    }[] = [];
    for (const [index, { directory, files }] of packages.entries()) {
      const path = pathOf(directory);
      const report = reports[index];
      if (report === undefined) continue;
      const isInPlace = (await standing(path)) === path;
      if (report.changed.length > 0 || report.removed.length > 0 || !isInPlace)
        differing.push({ path, files, report });
    }
    try {
      for (const { path, files, report } of differing) await build(path, files, report.foreign);
    } catch (error) {
      for (const { path } of differing) await rm(besidePath(path, "next"), { recursive: true, force: true });
      throw error;
    }
    for (const { path } of differing) await moveIn(path);
    return reports;
  });
}

async function compareAll(packages: readonly EmittedPackage[]): Promise<PackageReport[]> {
  const reports: PackageReport[] = [];
  for (const { directory, files } of packages) {
    const path = pathOf(directory);
    const entry = await lstat(path).catch(absent);
    if (entry !== undefined && !entry.isDirectory()) {
      throw new PlaceError(
        `${path} is not a directory, and a package is to be written there.`,
        "Move it away, and run the command again.",
      );
    }
    reports.push(await compare(await standing(path), files));
  }
  return reports;
}

async function compare(path: string, files: readonly EmittedFile[]): Promise<PackageReport> {
  const changed: string[] = [];
  for (const file of files) {
    if ((await readText(join(path, file.path))) !== file.text) changed.push(file.path);
  }
  const emitted = new Set(files.map((file) => file.path));
  const removed: string[] = [];
  const foreign: string[] = [];
  for (const file of await filesIn(path)) {
    if (emitted.has(file)) continue;
    const isGenerated =
      (await readText(join(path, file)).catch(() => undefined))?.startsWith(headerStart) === true;
    (isGenerated ? removed : foreign).push(file);
  }
  return { changed, removed, foreign, unchanged: files.length - changed.length };
}

/** Builds the new package beside the old one, with what is not ours. */
async function build(path: string, files: readonly EmittedFile[], foreign: readonly string[]): Promise<void> {
  const next = besidePath(path, "next");
  const old = await standing(path);
  await rm(next, { recursive: true, force: true });
  for (const file of files) {
    await mkdir(dirname(join(next, file.path)), { recursive: true });
    await writeFile(join(next, file.path), file.text, { flag: "wx" }).catch((error: unknown) => {
      throw Object.assign(error as Error, { path: join(path, file.path) }); // of a full disk, Node names no file
    });
  }
  for (const name of [...keptHistory, ...foreign]) {
    await cp(join(old, name), join(next, name), {
      preserveTimestamps: true,
      verbatimSymlinks: true,
      errorOnExist: true,
      force: false,
    }).catch(absent);
  }
}

async function moveIn(path: string): Promise<void> {
  const next = besidePath(path, "next");
  const previous = besidePath(path, "previous");
  if ((await standing(path)) === path) {
    await rm(previous, { recursive: true, force: true });
    await rename(path, previous).catch(absent);
  }
  await rename(next, path);
  for (const name of keptOutput) await rename(join(previous, name), join(path, name)).catch(absent);
  await rm(previous, { recursive: true, force: true });
}

/** Where the package is: beside its place, if a run was killed between moving the old one out and the new one in. */
async function standing(path: string): Promise<string> {
  const previous = besidePath(path, "previous");
  const isThere = (await readdir(path).catch(absent)) !== undefined;
  return isThere || (await readdir(previous).catch(absent)) === undefined ? path : previous;
}

/** pnpm's `packages/*` does not match a name that begins with a dot. */
function besidePath(path: string, role: "next" | "previous"): string {
  return join(dirname(path), `.${basename(path)}.${role}`);
}

function pathOf(directory: URL): string {
  return fileURLToPath(directory).replace(/[/\\]$/, "");
}

async function filesIn(path: string): Promise<string[]> {
  const names = ((await readdir(path).catch(absent)) ?? []).filter((name) => !kept.has(name));
  const found = await Promise.all(
    names.map(async (name) => {
      const entries = await readdir(join(path, name), { recursive: true, withFileTypes: true }).catch(absent);
      if (entries === undefined) return [name];
      return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => relative(path, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
    }),
  );
  return found.flat().sort();
}

/** `undefined` where there is no such file. */
export function readText(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(absent);
}

/** `undefined` for what does not exist; any other failure is thrown. */
function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT" && error.code !== "ENOTDIR") throw error;
  return undefined;
}
