import type { Results } from "./budgets.ts";

/**
 * Ends a measurement: its figures go to the benchmark that started it, or on the screen when it was started by hand.
 *
 * Each measurement is a process of its own, so that none runs in the heap, or on the compiled code, of another.
 */
export function report(results: Results): void {
  if (process.send === undefined) {
    for (const [measure, figures] of Object.entries(results)) console.log(measure, figures);
  } else {
    process.send(results, () => process.disconnect());
  }
}
