import { describe, expect, it } from "vitest";
import { openJournal } from "./open-journal.ts";
import { race, writeUntilKilled } from "./run-processes.ts";

const query = { provider: "example", account: "main", order: "age", limit: 100_000 } as const;

/** Describes what real processes do to one journal; the address is that of an empty one. */
export function describeProcesses(address: () => string): void {
  describe("real processes", () => {
    it("race for the same references, and each insert and each replacement has one winner", async () => {
      const references = 100;
      const won = await race(address(), 2, references);
      const inserted = won.flatMap((each) => each.inserted);
      const replaced = won.flatMap((each) => each.replaced);
      expect([inserted.length, new Set(inserted).size]).toEqual([references, references]);
      expect(new Set(replaced).size).toBe(replaced.length);
      expect(won.filter((each) => each.replaced.length === 0)).toEqual([]);

      const { journal, close } = await openJournal(address());
      const { entries } = await journal.list({ ...query, state: "open" });
      await close();
      expect(entries).toHaveLength(references);
      const updates = entries.reduce((sum, entry) => sum + entry.sendings - 1, 0);
      expect(updates).toBe(replaced.length);
    });

    it("are killed (SIGKILL) while they write, and no commit is lost or half", async () => {
      for (const name of ["first", "second", "third"]) {
        const printed = await writeUntilKilled(address(), name);
        expect(printed.length).toBeGreaterThan(0);
        const { journal, close } = await openJournal(address());
        const lists = await Promise.all(
          (["open", "finished"] as const).map((state) => journal.list({ ...query, state })),
        );
        await close();
        const entries = new Map(
          lists.flatMap((list) => list.entries).map((entry) => [entry.reference, entry]),
        );
        for (const version of printed) {
          const [reference = "", step] = version.split(" ");
          const entry = entries.get(reference);
          // A second commit may have been made and not printed.
          expect(entry?.version, version).toMatch(step === "v2" ? "v2" : /v[12]$/);
          expect([entry?.state, entry?.answer]).toEqual(
            entry?.version.endsWith("v2") ? ["finished", reference] : ["open", null],
          );
        }
      }
    });
  });
}
