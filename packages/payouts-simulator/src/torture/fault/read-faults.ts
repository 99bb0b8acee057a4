import { readdir, readFile } from "node:fs/promises";
import type { Fault } from "./fault.ts";

/** Where the published faults stand, each in a file of JSON. */
export const faultsDirectory: URL = new URL("../../../faults/", import.meta.url);

/** The published faults, by name. */
export async function readFaults(): Promise<Fault[]> {
  const files = (await readdir(faultsDirectory)).filter(
    (file) => file.endsWith(".json") && file !== "fault.schema.json",
  );
  const texts = files.sort().map((file) => readFile(new URL(file, faultsDirectory), "utf8"));
  // The schema beside them says what they hold, and a test holds them to it.
  return (await Promise.all(texts)).map((text) => JSON.parse(text) as Fault);
}
