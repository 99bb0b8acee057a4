import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { posix } from "node:path";
import { promisify } from "node:util";
import type { Gate } from "./gate.ts";
import { type Manifest, publishedPackages } from "./published-packages.ts";

/** One package of `pnpm pack --json`. */
interface Packed {
  readonly name: string;
  readonly files: readonly { readonly path: string }[];
}

/** As a module's name, wherever a declaration can stand: `from`, `import()`, `declare module`, a reference. */
const retired = /["'](openapi-(?:fetch|typescript)(?:-helpers)?)(?:\/[^"']*)?["']/g;

/** The one entry that is about a retired package: a client of openapi-fetch's own type. */
const entries: Readonly<Record<string, string>> = { "./openapi-fetch": "openapi-fetch" };

/**
 * No declaration that is published names openapi-fetch or openapi-typescript, but for that of the entry `openapi-fetch`, which
 * no other declaration imports: they get no more updates, so it must be possible to replace them without a change that users
 * of the other entries see.
 */
export const packedDeclarations: Gate = async (root) => {
  const problems: string[] = [];
  for (const { directory, manifest, file, text } of await declarationsOf(root)) {
    const own = Object.entries(entries).find(([entry]) => typesOf(manifest, entry) === file)?.[1];
    const ofEntries = Object.keys(entries).flatMap((entry) => typesOf(manifest, entry) ?? []);
    for (const [, path = ""] of text.matchAll(/["'](\.{1,2}\/[^"']*)["']/g)) {
      const imported = posix.join(posix.dirname(file), path).replace(/(\.d)?\.[cm]?[jt]s$/, ".d.ts");
      if (imported !== file && ofEntries.includes(imported))
        problems.push(`${directory}/${file}: it imports ${imported}, so all its users get what that names.`);
    }
    for (const [, name] of text.matchAll(retired)) {
      if (name === own) continue;
      problems.push(
        `${directory}/${file}: a public type names ${name}. Declare the type yourself, in the source of this file, and run \`pnpm build\`.`,
      );
    }
  }
  return problems;
};

/** The declaration of an entry, as a path in the package. */
function typesOf({ exports = {} }: Manifest, entry: string): string | undefined {
  const { [entry]: found } = exports;
  return typeof found === "object" ? found.types?.replace(/^\.\//, "") : undefined;
}

interface Declaration {
  readonly directory: string;
  readonly manifest: Manifest;
  readonly file: string;
  readonly text: string;
}

async function declarationsOf(root: URL): Promise<readonly Declaration[]> {
  const command = ["-r", "--filter", "./packages/*", "pack", "--dry-run", "--json"];
  const { stdout } = await promisify(execFile)("pnpm", command, { cwd: root });
  // For a single package pnpm prints an object.
  const packed = [JSON.parse(stdout) as Packed | readonly Packed[]].flat();
  const files = publishedPackages(root).flatMap(({ directory, manifest }) => {
    const declarations = packed
      .filter(({ name }) => name === manifest.name)
      .flatMap((each) => each.files.map(({ path }) => path))
      .filter((path) => /\.d\.[cm]?ts$/.test(path));
    if (declarations.length === 0) {
      throw new Error(
        `${directory}: nothing that would be packed is a declaration. Run \`pnpm build\` first.`,
      );
    }
    return declarations.map((file) => ({ directory, manifest, file }));
  });
  return Promise.all(
    files.map(async ({ directory, file, ...rest }) => ({
      ...rest,
      directory,
      file,
      text: await readFile(new URL(`${directory}/${file}`, root), "utf8"),
    })),
  );
}
