import { existsSync, readFileSync } from "node:fs";
import { matchesGlob } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import { git } from "./git.ts";
import type { PublishedPackage } from "./published-packages.ts";

/** What the published code is built from, and what npm packs beside the manifest's `files`. */
const sources = ["src", "tsconfig.build.json", "README*", "LICENSE*"];
const tests = ["**/*.test.ts", "**/*.test-d.ts"];

/** Whether what users of the package get differs between a commit and the files as they are now, committed or not. */
export function isPublishedChanged(root: URL, commit: string, each: PublishedPackage): boolean {
  const files = [
    git(root, "diff", "--name-only", commit, "--", each.directory),
    git(root, "ls-files", "--others", "--exclude-standard", "--", each.directory),
  ].flatMap((list) => (list ?? "").split("\n"));
  const paths = files.map((file) => file.slice(`${each.directory}/`.length));
  return paths.some((path) => isPublished(path, each)) || isManifestChanged(root, commit, each);
}

function isPublished(path: string, { manifest }: PublishedPackage): boolean {
  const patterns = [...sources, ...(manifest.files ?? [])];
  return patterns.some((pattern) => matches(path, pattern)) && !tests.some((test) => matchesGlob(path, test));
}

function matches(path: string, pattern: string): boolean {
  return path.startsWith(`${pattern}/`) || matchesGlob(path, pattern);
}

function isManifestChanged(root: URL, commit: string, { directory }: PublishedPackage): boolean {
  const before = publishedManifest((file) => git(root, "show", `${commit}:${file}`), directory);
  const now = publishedManifest((file) => {
    const address = new URL(file, root);
    return existsSync(address) ? readFileSync(address, "utf8") : undefined;
  }, directory);
  return !isDeepStrictEqual(before, now);
}

/** A manifest without what is of no use to users, and with the ranges that `catalog:` stands for. */
function publishedManifest(read: (file: string) => string | undefined, directory: string): unknown {
  const text = read(`${directory}/package.json`);
  if (text === undefined) return undefined;
  const manifest = JSON.parse(text) as Readonly<Record<string, unknown>> & {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  const workspace = parse(read("pnpm-workspace.yaml") ?? "") as {
    readonly catalog?: Readonly<Record<string, string>>;
  } | null;
  const dependencies = Object.entries(manifest.dependencies ?? {}).map(
    ([name, range]) => [name, range === "catalog:" ? workspace?.catalog?.[name] : range] as const,
  );
  const { version: _version, scripts: _scripts, devDependencies: _devDependencies, ...published } = manifest;
  return { ...published, dependencies: Object.fromEntries(dependencies) };
}
