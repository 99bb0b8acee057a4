import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { EmittedFile } from "../emitters/emitter.ts";
import { readText } from "./write-package.ts";
import type { WriteMode } from "./write-package.ts";

/** Writes files that stand among others, and says which differed; in `check` mode, which still do. */
export async function writeFiles(
  root: URL,
  files: readonly EmittedFile[],
  mode: WriteMode,
): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const { path, text } of files) {
    const address = fileURLToPath(new URL(path, root));
    if ((await readText(address)) === text) continue;
    changed.push(path);
    if (mode === "write") await writeFile(address, text);
  }
  return changed;
}
