import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import type { Gate } from "./gate.ts";
import { publishedPackages } from "./published-packages.ts";

/** One package of `pnpm pack --json`. */
interface Packed {
  readonly name: string;
  readonly files: readonly { readonly path: string }[];
}

/** As a module's name, wherever a declaration can stand: `from`, `import()`, `declare module`, a reference. */
const retired = /["'](openapi-(?:fetch|typescript)(?:-helpers)?)(?:\/[^"']*)?["']/g;

/**
 * No declaration that is published names openapi-fetch or openapi-typescript: they get no more updates, so it must be
 * possible to replace them without a change that users see.
 */
export const packedDeclarations: Gate = async (root) => {
  const problems: string[] = [];
  for (const { directory, file, text } of await declarationsOf(root)) {
    for (const [, name] of text.matchAll(retired)) {
      problems.push(
        `${directory}/${file}: a public type names ${name}. Declare the type yourself, in the source of this file, and run \`pnpm build\`.`,
      );
    }
  }
  return problems;
};

async function declarationsOf(
  root: URL,
): Promise<readonly { readonly directory: string; readonly file: string; readonly text: string }[]> {
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
    return declarations.map((file) => ({ directory, file }));
  });
  return Promise.all(
    files.map(async ({ directory, file }) => ({
      directory,
      file,
      text: await readFile(new URL(`${directory}/${file}`, root), "utf8"),
    })),
  );
}
