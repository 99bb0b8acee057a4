import { runFault, type Torture } from "./run-fault.ts";
import type { Cell } from "./torture-cells.ts";

/** Most cells wait for a timeout or a `Retry-After` and not for the processor, so many run at once. */
const lanes = 24;

/** Runs cells side by side; each gets a promise of what is wrong, in the order of the cells. */
export function runCells(torture: Torture, cells: readonly Cell[]): Promise<string[]>[] {
  const ends: Promise<unknown>[] = [];
  return cells.map(({ route, fault, expectation }, index) => {
    const before = ends[index % lanes] ?? Promise.resolve();
    const result = before.then(() => runFault(torture, route, fault, expectation));
    // A cell that throws ends its own test, and not those behind it.
    ends[index % lanes] = result.catch(() => undefined);
    return result;
  });
}
