import { readdirSync, readFileSync } from "node:fs";
import type { Fault } from "./fault.ts";
import { faultsOf } from "./faults-of.ts";
import type { FaultFile } from "./faults-of.ts";

/** The directory of the published faults, in files of JSON. */
export const faultsDirectory: URL = new URL("../../faults/", import.meta.url);

/** The published faults, sorted by name. */
export function readFaults(): Fault[] {
  const names = readdirSync(faultsDirectory).filter(
    (name) => name.endsWith(".json") && name !== "fault.schema.json",
  );
  const texts = names.map((name) => readFileSync(new URL(name, faultsDirectory), "utf8"));
  const files = texts.map((text) => JSON.parse(text) as FaultFile);
  return files.flatMap(faultsOf).sort((one, other) => (one.name < other.name ? -1 : 1));
}
