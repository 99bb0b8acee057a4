import { type Journal, type JournalEntry, MemoryJournal } from "@org/payouts-common";
import { describe, expect, it } from "vitest";
import { faultyJournals } from "../../test/faulty-journals.ts";
import { PlainJournal } from "../../test/plain-journal.ts";
import { runSuite } from "../../test/run-suite.ts";
import { describeJournal } from "./describe-journal.ts";

const memory = new MemoryJournal();
describeJournal("MemoryJournal", { open: () => memory, describe, it, expect });

const entries = new Map<string, JournalEntry>();
describeJournal("a plain journal", { open: () => new PlainJournal(entries), describe, it, expect });

describe("a fault in a journal makes a test of the suite fail", () => {
  it.concurrent.each(faultyJournals)("a journal that %s", async (_, test, Faulty) => {
    const stored = new Map<string, JournalEntry>();
    const close = (journal: Journal & { close?(): void }): void => journal.close?.();
    const failed = await runSuite({ open: () => new Faulty(stored), close }, test);
    expect([...failed.keys()]).toEqual([test]);
  });
});

it("closes every journal that it opened, also where a test fails", async () => {
  let open = 0;
  const failed = await runSuite({
    open: () => ((open += 1), new PlainJournal(new Map())),
    close: () => (open -= 1),
  });
  expect(failed.size).toBeGreaterThan(0);
  expect(open).toBe(0);
});
