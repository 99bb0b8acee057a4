import type { EntryDraft, Journal, JournalEntry, JournalQuery, Recorded } from "@org/payouts-common";
import type { DatabaseSync } from "node:sqlite";
import { writeEntry } from "../entry-text.ts";
import { EntryTable } from "./entry-table.ts";
import { GroupCommit } from "./group-commit.ts";
import { openDatabase } from "./open-database.ts";

/** Options of `SqliteJournal.open`. */
export interface SqliteJournalOptions {
  /**
   * What a write survives once it has resolved.
   *
   * - `"power-loss"`: everything that the disk survives. Each commit waits until the disk has it.
   * - `"process-crash"`: the end of the process, by `kill -9` too. A power failure or a crash of the operating system may
   *   lose the last commits, and a payout whose entry is lost can be made a second time. For tests and development.
   *
   * @defaultValue "power-loss"
   */
  readonly durability?: "power-loss" | "process-crash";
}

/**
 * A journal in one SQLite file, for all processes of one machine.
 *
 * Writes that arrive side by side share one commit. Times are the machine's clock.
 */
export class SqliteJournal implements Journal {
  readonly durable = true;
  /** Made with the file, and stored in it: a copy that is restored from a backup has the same. */
  readonly id: string;
  readonly #table: EntryTable;
  readonly #commits: GroupCommit;
  readonly #close: () => void;
  #closed = false;

  private constructor(database: DatabaseSync) {
    this.id = identityOf(database);
    this.#table = new EntryTable(database);
    this.#commits = new GroupCommit(database);
    this.#close = () => database.close();
  }

  /**
   * Opens the journal, and creates its file where there is none; the directory must be there.
   *
   * The file and its companions (`-wal`, `-shm`) are readable by their owner only (mode 0600).
   *
   * @throws {Error} The file belongs to another application or to a newer version of this package, cannot be opened, or
   *   stays locked for 5 seconds; or this runtime has no `node:sqlite`.
   *
   * @example
   * ```ts
   * const journal = await SqliteJournal.open("payouts.db");
   * ```
   */
  static async open(path: string | URL, options: SqliteJournalOptions = {}): Promise<SqliteJournal> {
    const { durability = "power-loss" } = options;
    if (durability !== "power-loss" && durability !== "process-crash") {
      throw new TypeError(
        `\`durability\` must be "power-loss" or "process-crash", not ${JSON.stringify(durability)}.`,
      );
    }
    return new SqliteJournal(await openDatabase(path, durability));
  }

  insert(draft: EntryDraft): Promise<Recorded> {
    const entry = writeEntry(draft);
    return this.#commit((now) => ({ entry: this.#table.insert(entry, now), now }));
  }

  replace(draft: EntryDraft, version: string): Promise<Recorded> {
    const entry = writeEntry(draft);
    return this.#commit((now) => ({ entry: this.#table.replace(entry, version, now), now }));
  }

  list(query: JournalQuery): Promise<{ readonly entries: readonly JournalEntry[]; readonly now: number }> {
    return this.#commit((now) => ({ entries: this.#table.list(query), now }));
  }

  /** Waits for what was asked before, then closes the file. What is asked afterwards is rejected. */
  async close(): Promise<void> {
    if (this.#closed) return this.#commits.finished();
    this.#closed = true;
    await this.#commits.finished();
    this.#close();
  }

  async #commit<Result>(work: (now: number) => Result): Promise<Result> {
    if (this.#closed) throw new Error("The journal is closed: open it again with `SqliteJournal.open`.");
    return this.#commits.run(work);
  }
}

function identityOf(database: DatabaseSync): string {
  return String(database.prepare("select id from identity").get()?.["id"]);
}
