import { readFile, writeFile } from "node:fs/promises";
import type { CheckedSource } from "./check-page.ts";
import { readableText } from "./normalize-text.ts";
import { recordSeen } from "./record-seen.ts";

/**
 * Records the pages that were read and have all their quotes: date and hash in the spec, and the text where the repository
 * holds it. A page without one of its quotes is not recorded, for first its facts have to be looked at.
 *
 * @returns The files that were written, relative to the specs.
 */
export async function acceptPages(
  sources: readonly CheckedSource[],
  specs: URL,
  seen: string,
): Promise<string[]> {
  const written = new Set<string>();
  for (const { source, origin, page, check } of sources) {
    if (origin === undefined || origin === "repository" || !page?.ok || check?.gone.length !== 0) continue;
    const name = source.spec.replace(/^.*\//, "");
    const spec = new URL(name, specs);
    const text = await readFile(spec, "utf8");
    await writeFile(spec, recordSeen(text, { id: source.id, seen, sha256: check.sha256 }));
    written.add(name);
    if (source.file === undefined) continue;
    await writeFile(new URL(source.file, specs), readableText(page.text));
    written.add(source.file);
  }
  return [...written];
}
