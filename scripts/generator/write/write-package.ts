import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { EmittedFile } from "../emitters/emitter.ts";

export type WriteMode = "write" | "check";

/** How a package differed from what the generator emits; in `check` mode, how it still differs. Paths within the package. */
export interface PackageReport {
  readonly changed: readonly string[];
  /** Files that the generator no longer emits. */
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/** Not ours: CHANGELOG.md belongs to changesets, the rest to pnpm, tsc and turbo. */
const keptHistory = ["CHANGELOG.md"];
const keptOutput = ["node_modules", "dist", ".turbo"];
const kept = new Set([...keptHistory, ...keptOutput]);

/** The version of the existing package, which belongs to changesets; `0.0.0` for a new one. */
export async function readPackageVersion(directory: URL): Promise<string> {
  const text = await readText(join(await standing(fileURLToPath(directory)), "package.json"));
  const manifest: unknown = text === undefined ? {} : JSON.parse(text);
  const isVersioned = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return isVersioned && typeof manifest.version === "string" ? manifest.version : "0.0.0";
}

/**
 * Makes a package be exactly what was emitted, or says how it is not. The only module that writes `packages/`.
 *
 * The new package is built whole beside the old one and then takes its place, so that a
 * half-written package never stands there, even after a failure. Where nothing differs, nothing is touched.
 */
export async function writePackage(
  directory: URL,
  files: readonly EmittedFile[],
  mode: WriteMode,
): Promise<PackageReport> {
  const path = fileURLToPath(directory).replace(/[/\\]$/, "");
  const report = await compare(await standing(path), files);
  const isInPlace = (await standing(path)) === path;
  const differs = report.changed.length > 0 || report.removed.length > 0 || !isInPlace;
  if (mode === "write" && differs) await replace(path, files);
  return report;
}

async function compare(path: string, files: readonly EmittedFile[]): Promise<PackageReport> {
  const changed: string[] = [];
  for (const file of files) {
    if ((await readText(join(path, file.path))) !== file.text) changed.push(file.path);
  }
  const emitted = new Set(files.map((file) => file.path));
  const removed = (await filesIn(path)).filter((file) => !emitted.has(file));
  return { changed, removed, unchanged: files.length - changed.length };
}

async function replace(path: string, files: readonly EmittedFile[]): Promise<void> {
  const next = besidePath(path, "next");
  const previous = besidePath(path, "previous");
  const old = await standing(path);
  await rm(next, { recursive: true, force: true });
  try {
    for (const file of files) {
      await mkdir(dirname(join(next, file.path)), { recursive: true });
      await writeFile(join(next, file.path), file.text, { flag: "wx" });
    }
    for (const name of keptHistory) await copyFile(join(old, name), join(next, name)).catch(absent);
  } catch (error) {
    await rm(next, { recursive: true, force: true });
    throw error;
  }
  if (old === path) {
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
