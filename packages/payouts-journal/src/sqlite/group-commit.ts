import type { DatabaseSync } from "node:sqlite";
import { setImmediate } from "node:timers/promises";
import { whenUnlocked } from "./when-unlocked.ts";

/** Keeps the thread from being held for long where very many writes arrive at once. */
const largestGroup = 500;

type Database = Pick<DatabaseSync, "exec" | "isTransaction">;

interface Work {
  /** Does the work in the transaction that is open. */
  readonly run: (now: number) => void;
  /** Reports it, after the commit. */
  readonly settle: () => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Commits what arrives side by side in one transaction, so that it waits for the disk once.
 *
 * Work that fails fails alone; where the commit itself fails, all of its group does. The lock is taken before any work
 * is done (`begin immediate`), so what is read cannot be changed by another process before it is written.
 */
export class GroupCommit {
  readonly #database: Database;
  #waiting: Work[] = [];
  #running: Promise<void> | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Does the work within a transaction, at the time `now`, and resolves once that is committed. */
  run<Result>(work: (now: number) => Result): Promise<Result> {
    return new Promise((resolve, reject) => {
      let settle = (): void => undefined;
      this.#waiting.push({
        run: (now) => {
          try {
            const result = work(now);
            settle = () => resolve(result);
          } catch (error) {
            // Some failures, such as a full disk, have ended the transaction, and with it the work of all others.
            if (!this.#database.isTransaction) throw error;
            settle = () => reject(error);
          }
        },
        settle: () => settle(),
        reject,
      });
      this.#running ??= this.#commitAll();
    });
  }

  /** Resolves when all that was asked for is committed, or has failed. */
  async finished(): Promise<void> {
    await this.#running;
  }

  async #commitAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      // After the input of this turn of the event loop, so that whatever it brings along is one group.
      await setImmediate();
      try {
        await whenUnlocked(() => this.#database.exec("begin immediate"));
        this.#commit(this.#waiting.splice(0, largestGroup));
      } catch (error) {
        for (const { reject } of this.#waiting.splice(0)) reject(error);
      }
    }
    this.#running = undefined;
  }

  #commit(group: readonly Work[]): void {
    try {
      const now = Date.now();
      for (const { run } of group) run(now);
      this.#database.exec("commit");
    } catch (error) {
      for (const { reject } of group) reject(error);
      if (this.#database.isTransaction) this.#database.exec("rollback");
      return;
    }
    for (const { settle } of group) settle();
  }
}
