import { existsSync } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { places } from "./places.ts";
import { runCommand } from "./run-command.ts";

/** What installing a package adds to a disk: the package and its dependencies. */
export interface InstalledSize {
  /** Of every file that npm unpacks. */
  readonly bytes: number;
  /** Their names. */
  readonly packages: readonly string[];
  /** Scripts that its installation would run, as `package script`. */
  readonly scripts: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Counts what would be installed, without installing it: this needs no network. */
export async function installedSize(directory: URL): Promise<InstalledSize> {
  const waiting = [await realpath(directory)];
  const seen = new Set<string>();
  const packages: string[] = [];
  const scripts: string[] = [];
  let bytes = 0;
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (seen.has(place)) continue;
    seen.add(place);
    const manifest = JSON.parse(await readFile(join(place, "package.json"), "utf8")) as Manifest;
    packages.push(manifest.name);
    scripts.push(...installScriptsOf(manifest));
    bytes += await bytesOf(place);
    for (const name of Object.keys(manifest.dependencies ?? {})) waiting.push(await placeOf(name, place));
  }
  return { bytes, packages: packages.sort(), scripts };
}

function installScriptsOf({ name, scripts = {} }: Manifest): string[] {
  return ["preinstall", "install", "postinstall"].flatMap((script) =>
    script in scripts ? `${name} ${script}` : [],
  );
}

/** The directory of a dependency, by Node's resolution. @throws {Error} It is not installed. */
async function placeOf(name: string, dependent: string): Promise<string> {
  const candidates = createRequire(join(dependent, "package.json")).resolve.paths(name) ?? [];
  const found = candidates.map((modules) => join(modules, name)).find((place) => existsSync(place));
  if (found === undefined)
    throw new Error(`${name}, a dependency of ${dependent}, is not installed. Run \`pnpm install\`.`);
  return realpath(found);
}

/** The bytes that npm would pack of a package of ours, or all bytes of an installed one. */
async function bytesOf(place: string): Promise<number> {
  if (place.startsWith(await realpath(places.packages))) {
    const listed = await runCommand(
      pathToFileURL(place + sep),
      "npm",
      "pack",
      "--dry-run",
      "--json",
      "--ignore-scripts",
    );
    const [{ files }] = JSON.parse(listed) as [{ readonly files: readonly { size: number }[] }];
    return files.reduce((sum, { size }) => sum + size, 0);
  }
  let sum = 0;
  for (const entry of await readdir(place, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !path.slice(place.length).includes(`${sep}node_modules${sep}`))
      sum += (await stat(path)).size;
  }
  return sum;
}
