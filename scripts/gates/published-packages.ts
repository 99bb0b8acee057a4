import { globSync, readFileSync } from "node:fs";
import { dirname } from "node:path";

/** A package's `package.json`, as far as the gates read it. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, string | { readonly types?: string }>>;
  readonly files?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A package that a release publishes. */
export interface PublishedPackage {
  /** Its directory from the root, without a slash at the end. */
  readonly directory: string;
  readonly manifest: Manifest;
}

/** Every package of the workspace's `packages` that is not private, by name of directory. */
export function publishedPackages(root: URL): readonly PublishedPackage[] {
  return globSync("packages/*/package.json", { cwd: root })
    .sort()
    .map((file) => ({
      directory: dirname(file),
      manifest: JSON.parse(readFileSync(new URL(file, root), "utf8")) as Manifest,
    }))
    .filter((each) => each.manifest.private !== true);
}
