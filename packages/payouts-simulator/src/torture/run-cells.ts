import { runFault, type Torture } from "./run-fault.ts";
import type { Cell } from "./torture-cells.ts";

/** The number of cells that run at once. It is high because most cells wait for a timeout, not for the processor. */
const lanes = 24;

/** Runs cells in parallel. Returns, for each cell, a promise of the differences that `runFault` reports. */
export function runCells(torture: Torture, cells: readonly Cell[]): Promise<string[]>[] {
  const ends: Promise<unknown>[] = [];
  return cells.map(({ route, fault, expectation }, index) => {
    const before = ends[index % lanes] ?? Promise.resolve();
    const result = before.then(() => runFault(torture, route, fault, expectation));
    // A cell that throws must not stop the cells after it.
    ends[index % lanes] = result.catch(() => undefined);
    return result;
  });
}
