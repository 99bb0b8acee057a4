import type { Results } from "./budgets.ts";

/**
 * Ends a measurement: sends its figures to the benchmark that started it, or prints them where it was started by hand.
 *
 * Each measurement is a process of its own, so that none depends on the heap or the compiled code of another.
 */
export function report(results: Results): void {
  if (process.send === undefined) {
    for (const [measure, figures] of Object.entries(results)) console.log(measure, figures);
  } else {
    process.send(results, () => process.disconnect());
  }
}
