import { rename, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { EmittedFile } from "../emitters/emitter.ts";
import { readText } from "./write-packages.ts";
import type { WriteMode } from "./write-packages.ts";

/**
 * Writes files that stand among others, and says which differed; in `check` mode, which still do. Each is written whole
 * beside its place before the first takes its place.
 */
export async function writeFiles(
  root: URL,
  files: readonly EmittedFile[],
  mode: WriteMode,
): Promise<readonly string[]> {
  const changed: { readonly path: string; readonly address: string; readonly next: string }[] = [];
  try {
    for (const { path, text } of files) {
      const address = fileURLToPath(new URL(path, root));
      if ((await readText(address)) === text) continue;
      const next = `${address}.${process.pid}.next`;
      changed.push({ path, address, next });
      if (mode === "write") await writeFile(next, text);
    }
  } catch (error) {
    for (const { next } of changed) await rm(next, { force: true });
    throw error;
  }
  if (mode === "write") for (const { address, next } of changed) await rename(next, address);
  return changed.map(({ path }) => path);
}
