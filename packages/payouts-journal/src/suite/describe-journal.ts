import type { Journal } from "@org/payouts-common";
import { clockCases } from "./clock-cases.ts";
import { concurrencyCases } from "./concurrency-cases.ts";
import { durabilityCases } from "./durability-cases.ts";
import { exactnessCases } from "./exactness-cases.ts";
import { identityCases } from "./identity-cases.ts";
import { insertCases } from "./insert-cases.ts";
import { listCases } from "./list-cases.ts";
import { replaceCases } from "./replace-cases.ts";
import type { TestFunctions } from "./test-functions.ts";
import { type JournalStore, Trial } from "./trial.ts";

/** The journal under test, and the test runner's functions. */
export interface JournalSuite<Opened extends Journal> extends JournalStore<Opened>, TestFunctions {}

const groups = {
  insert: insertCases,
  replace: replaceCases,
  list: listCases,
  clock: clockCases,
  exactness: exactnessCases,
  concurrency: concurrencyCases,
  durability: durabilityCases,
  identity: identityCases,
};

/**
 * Describes, as tests, what a client relies on when it keeps payouts in a journal: a fault that one of them finds is a
 * payout that could be made twice, or lost.
 *
 * Each test uses an account of its own, so a store that holds other entries already is left as it was; the entries of
 * the tests remain in it. The tests open several journals over the store at once, and close all of them.
 *
 * @example
 * ```ts
 * describeJournal("MyJournal", { open: () => new MyJournal(database), describe, it, expect });
 * ```
 */
export function describeJournal<Opened extends Journal>(
  name: string,
  { describe, it, expect, ...store }: JournalSuite<Opened>,
): void {
  // A trial passes to `close` only what `open` returned, so the type of both is the same.
  const { open, close } = store as unknown as JournalStore;
  describe(name, () => {
    for (const [group, cases] of Object.entries(groups)) {
      describe(group, () => {
        for (const [title, run] of Object.entries(cases)) {
          it(title, async () => {
            const trial = new Trial({ open, ...(close && { close }) }, expect);
            try {
              await run(trial);
            } finally {
              await trial.close();
            }
          });
        }
      });
    }
  });
}
