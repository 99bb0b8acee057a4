import { dirname, resolve } from "node:path";
import type { SourceFile, Sources } from "../rules/spec-source.ts";
import { readSource } from "./read-source.ts";
import { partsOfReference, referencesIn } from "../document/references-in.ts";

/** Reads a spec and all files that it refers to, and those that they refer to. Nothing is read from the network. */
export async function readSources(address: string, read = readSource): Promise<Sources> {
  const sources = new Map<string, SourceFile | undefined>();
  const waiting = [address];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (sources.has(next)) continue;
    const source = await read(next);
    sources.set(next, source);
    for (const { $ref } of referencesIn(source?.value)) {
      const { file } = partsOfReference($ref);
      if (file !== undefined && file !== "") waiting.push(resolve(dirname(next), file));
    }
  }
  return sources;
}
