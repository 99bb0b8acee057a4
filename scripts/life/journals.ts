import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Journal, MemoryJournal } from "@org/payouts-common";
import { openJournal } from "../../packages/payouts-journal/test/open-journal.ts";
import { startPostgres } from "../../packages/payouts-journal/test/start-postgres.ts";

/** A journal that outlives the processes of a test, and how to end it. */
export interface LastingJournal {
  readonly journal: Journal;
  readonly end: () => Promise<void>;
}

/** Every journal that is published, by its name. */
export const journals: Readonly<Record<string, () => Promise<LastingJournal>>> = {
  memory: async () => ({ journal: new MemoryJournal(), end: async () => undefined }),

  async SQLite() {
    const directory = mkdtempSync(join(tmpdir(), "payouts-life-"));
    const { journal, close } = await openJournal(join(directory, "journal.db"));
    const end = async (): Promise<void> => {
      await close();
      rmSync(directory, { recursive: true });
    };
    return { journal, end };
  },

  async Postgres() {
    const server = await startPostgres();
    const { journal, close } = await openJournal(server.address);
    const end = async (): Promise<void> => {
      await close();
      await server.stop();
    };
    return { journal, end };
  },
};
