import type { Journal } from "@org/payouts-common";
import { expect } from "vitest";
import { describeJournal } from "../src/suite/describe-journal.ts";
import type { JournalStore } from "../src/suite/trial.ts";

/** Runs the suite without reporting it: the titles of the tests that failed, with the reason. */
export async function runSuite(store: JournalStore<Journal>): Promise<ReadonlyMap<string, string>> {
  const tests: { readonly title: string; readonly body: () => Promise<void> }[] = [];
  const around: string[] = [];
  describeJournal("journal", {
    ...store,
    expect,
    describe(name, body) {
      around.push(name);
      body();
      around.pop();
    },
    it(name, body) {
      tests.push({ title: `${around.at(-1)} ${name}`, body });
    },
  });
  const failed = new Map<string, string>();
  const run = async ({ title, body }: (typeof tests)[number]): Promise<unknown> =>
    body().catch((error: unknown) => failed.set(title, String(error)));
  await Promise.all(tests.map(run));
  return failed;
}
