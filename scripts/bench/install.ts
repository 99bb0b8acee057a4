/**
 * Measures what installing one client adds to a disk: npm installs it into an empty project, and every file is counted.
 *
 * Ours are packed first, as they would be published.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { contestants } from "./contestants/index.ts";
import { places } from "./places.ts";
import { report } from "./report.ts";
import { runCommand } from "./run-command.ts";

interface Manifest {
  readonly name?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const scratch = pathToFileURL(`${await mkdtemp(join(tmpdir(), "bench-install-"))}/`);
const common = await pack(new URL("payouts-common/", places.packages));
const { devDependencies: versions = {} } = await readManifest(places.bench);

const installBytes: Record<string, number> = {};
const installPackages: Record<string, number> = {};
const installScripts: Record<string, number> = {};
for (const [index, { name, installs }] of (await contestants("installBytes")).entries()) {
  if (installs === undefined) continue;
  const specifiers =
    installs instanceof URL ? [await pack(installs), common] : [`${installs}@${versions[installs]}`];
  const project = new URL(`${index}/`, scratch);
  await mkdir(project);
  await writeFile(new URL("package.json", project), `{ "private": true }`);
  await runCommand(project, "npm", "install", "--ignore-scripts", "--no-fund", "--no-audit", ...specifiers);
  const counted = await count(new URL("node_modules/", project));
  installBytes[name] = counted.bytes;
  installPackages[name] = counted.packages;
  installScripts[name] = counted.scripts;
}
await rm(scratch, { recursive: true });
report({ installBytes, installPackages, installScripts });

/** Packs a package of ours and returns the archive's path. */
async function pack(directory: URL): Promise<string> {
  const destination = await mkdtemp(join(tmpdir(), "bench-pack-"));
  await runCommand(directory, "npx", "-y", "pnpm@12", "pack", "--pack-destination", destination);
  const [archive] = await readdir(destination);
  if (archive === undefined) throw new Error(`pnpm packed nothing in ${directory.pathname}.`);
  return join(destination, archive);
}

async function readManifest(directory: URL): Promise<Manifest> {
  return JSON.parse(await readFile(new URL("package.json", directory), "utf8")) as Manifest;
}

async function count(modules: URL): Promise<{ bytes: number; packages: number; scripts: number }> {
  const total = { bytes: 0, packages: 0, scripts: 0 };
  const { packages } = JSON.parse(await readFile(new URL(".package-lock.json", modules), "utf8")) as {
    readonly packages: Readonly<Record<string, unknown>>;
  };
  for (const place of Object.keys(packages)) {
    const { scripts = {} } = await readManifest(new URL(`../${place}/`, modules));
    total.packages += 1;
    total.scripts += ["preinstall", "install", "postinstall"].filter((name) => name in scripts).length;
  }
  for (const entry of await readdir(modules, { withFileTypes: true, recursive: true })) {
    if (entry.isFile() && entry.name !== ".package-lock.json")
      total.bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return total;
}
