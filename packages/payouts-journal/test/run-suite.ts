import { isDeepStrictEqual } from "node:util";
import type { Journal } from "@org/payouts-common";
import { describeJournal } from "../src/suite/describe-journal.ts";
import type { JournalStore } from "../src/suite/trial.ts";

/** Runs the suite, or one test of it, without reporting it: the titles of the tests that failed, with the reason. */
export async function runSuite(
  store: JournalStore<Journal>,
  only?: string,
): Promise<ReadonlyMap<string, string>> {
  const tests = new Map<string, () => Promise<void>>();
  let group = "";
  describeJournal("journal", {
    ...store,
    describe(name, body) {
      group = name;
      body();
    },
    it: (name, body) => tests.set(`${group} ${name}`, body),
    expect: (actual) => ({
      toEqual(expected) {
        if (!isDeepStrictEqual(actual, expected)) throw new Error("The values differ.");
      },
    }),
  });
  const failed = new Map<string, string>();
  const chosen = only === undefined ? [...tests] : [[only, tests.get(only) ?? unknownTest] as const];
  const run = ([title, body]: (typeof chosen)[number]): Promise<unknown> =>
    body().catch((error: unknown) => failed.set(title, String(error)));
  await Promise.all(chosen.map(run));
  return failed;
}

function unknownTest(): never {
  throw new Error("The suite has no test of this title.");
}
