import { readFileSync } from "node:fs";
import { matchesGlob, posix } from "node:path";
import { parse } from "yaml";
import type { Gate } from "./gate.ts";
import { type Manifest, publishedPackages } from "./published-packages.ts";
import { reviewedDependencies } from "./reviewed-dependencies.ts";

type Reviewed = typeof reviewedDependencies;

/** `pnpm-lock.yaml`, as far as it is read here. */
interface Lockfile {
  readonly importers: Readonly<Record<string, Importer>>;
  readonly snapshots: Readonly<Record<string, Snapshot>>;
}

interface Importer {
  readonly dependencies?: Readonly<Record<string, { readonly version: string }>>;
  readonly optionalDependencies?: Readonly<Record<string, { readonly version: string }>>;
}

interface Snapshot {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const list = "scripts/gates/reviewed-dependencies.ts";

/** What an install of a published package brings along, to the last one, is in the reviewed list; so is nothing else. */
export const runtimeDependencies: Gate = (root) =>
  Promise.resolve(compareDependencies(root, reviewedDependencies));

export function compareDependencies(root: URL, reviewed: Reviewed): readonly string[] {
  const lockfile = parse(readFileSync(new URL("pnpm-lock.yaml", root), "utf8")) as Lockfile;
  const packages = publishedPackages(root);
  const problems = packages.flatMap(({ directory, manifest }) => {
    const known = knownOf(reviewed, directory);
    const installed = new Map([...declaredIn(manifest), ...lockedFor(lockfile, directory)]);
    const fresh = Array.from(installed).filter(([name]) => !Object.hasOwn(known, name));
    return [
      ...fresh.map(
        ([name, path]) =>
          `${directory}: installs ${name} (${path}), which is not reviewed. Remove the dependency, or review it and list it in ${list} with its purpose.`,
      ),
      ...Object.keys(known)
        .filter((name) => !installed.has(name))
        .map((name) => `${directory}: does not install ${name} any more. Remove it from ${list}.`),
    ];
  });
  const gone = Object.keys(reviewed).filter((each) =>
    packages.every(({ directory }) => !matchesGlob(directory, each)),
  );
  return [...problems, ...gone.map((directory) => `${directory}: is not published. Remove it from ${list}.`)];
}

function knownOf(reviewed: Reviewed, directory: string): Readonly<Record<string, string>> {
  const fitting = Object.entries(reviewed).filter(([each]) => matchesGlob(directory, each));
  return Object.assign({}, ...fitting.map(([, known]) => known)) as Readonly<Record<string, string>>;
}

/** What a manifest names from outside of the workspace, whether or not the lockfile has it yet. */
function declaredIn(manifest: Manifest): readonly (readonly [name: string, path: string])[] {
  const { dependencies, optionalDependencies, peerDependencies } = manifest;
  return Object.entries({ ...dependencies, ...optionalDependencies, ...peerDependencies })
    .filter(([, range]) => !range.startsWith("workspace:"))
    .map(([name]) => [name, name]);
}

/** The names of all packages from outside of the workspace, each with the dependencies that lead to it. */
function lockedFor(lockfile: Lockfile, directory: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visited = new Set<string>();
  visitImporter(directory, "");
  return found;

  function visitImporter(importer: string, path: string): void {
    if (visited.has(importer)) return;
    visited.add(importer);
    const { dependencies, optionalDependencies } = lockfile.importers[importer] ?? {};
    for (const [name, { version }] of Object.entries({ ...dependencies, ...optionalDependencies })) {
      const via = `${path}${name}`;
      if (version.startsWith("link:")) {
        visitImporter(posix.join(importer, version.slice("link:".length)), `${via} → `);
      } else visitSnapshot(name, version, via);
    }
  }

  function visitSnapshot(name: string, version: string, path: string): void {
    if (!found.has(name)) found.set(name, path);
    // An alias is locked as `name@version`.
    const key = [`${name}@${version}`, version].find((each) => Object.hasOwn(lockfile.snapshots, each));
    if (key === undefined || visited.has(key)) return;
    visited.add(key);
    const { dependencies, optionalDependencies } = lockfile.snapshots[key] ?? {};
    for (const [next, of] of Object.entries({ ...dependencies, ...optionalDependencies })) {
      visitSnapshot(next, of, `${path} → ${next}`);
    }
  }
}
