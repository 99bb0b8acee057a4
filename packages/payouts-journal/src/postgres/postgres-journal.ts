import type { EntryDraft, Journal, JournalEntry, JournalQuery, Recorded } from "@org/payouts-common";
import { type EntryTimes, readEntry, writeEntry } from "../entry-text.ts";
import { postgresMigration, type PostgresTable, tableNames } from "./postgres-table.ts";
import { type Statements, statementsFor } from "./statements.ts";

/** What the journal needs of a Postgres client: a `Pool` or `Client` of `pg` and a `PGlite` have it. */
export interface PostgresClient {
  /** Runs one statement; the values are texts or `null`. Resolves with the rows, or with an object that has `rows`. */
  query(text: string, values: (string | null)[]): PromiseLike<unknown>;
}

type Row = Readonly<Record<string, string | null>>;

/**
 * A journal in one Postgres table, for any number of processes and machines.
 *
 * Each method is one statement or two, without a transaction of its own, so a client that is inside a transaction must
 * not be used: the entry would be committed too late, or not at all. Times are the server's clock.
 *
 * @example
 * ```ts
 * const journal = new PostgresJournal(new Pool());
 * await journal.migrate();
 * ```
 */
export class PostgresJournal implements Journal {
  readonly durable = true;
  readonly #client: PostgresClient;
  readonly #table: PostgresTable;
  readonly #statements: Statements;
  #id: string | undefined;
  #identified: Promise<void> | undefined;

  /** @throws {TypeError} The schema or the table has not the form of a name. */
  constructor(client: PostgresClient, table: PostgresTable = {}) {
    this.#client = client;
    this.#table = table;
    this.#statements = statementsFor(tableNames(table).qualified);
  }

  /** Made with the table, and stored as its comment; known after `migrate()`, or after any other method has resolved. */
  get id(): string | undefined {
    return this.#id;
  }

  /** Creates the table where it is not there. Several processes may call it at once. */
  async migrate(): Promise<void> {
    await this.#client.query(postgresMigration(this.#table), []);
    await this.#identify();
  }

  async insert(draft: EntryDraft): Promise<Recorded> {
    return this.#write(this.#statements.insert, draft, []);
  }

  async replace(draft: EntryDraft, version: string): Promise<Recorded> {
    return this.#write(this.#statements.replace, draft, [version]);
  }

  async list({
    provider,
    account,
    state,
    order,
    after,
    limit,
  }: JournalQuery): Promise<{ readonly entries: readonly JournalEntry[]; readonly now: number }> {
    const time = after && (order === "expiry" ? after.expiresAt : after.createdAt);
    const rows = await this.#query(this.#statements.list[order], [
      ...[provider, account, state],
      ...(time === undefined ? [null, null] : [`${time}`, after?.reference ?? null]),
      `${limit}`,
    ]);
    // A page without entries is one row that holds the time only.
    const entries = rows.flatMap((row) =>
      row["entry"] == null ? [] : [readEntry(row["entry"], timesOf(row))],
    );
    return { entries, now: Number(rows[0]?.["now"]) };
  }

  async #write(statement: string, draft: EntryDraft, condition: readonly string[]): Promise<Recorded> {
    const { fields, leaseMs, text } = writeEntry(draft);
    const { provider, account, reference, version, state, expiresAt } = fields;
    const key = [provider, account, reference];
    const lease = leaseMs === null ? null : `${leaseMs}`;
    const values = [...key, version, state, `${expiresAt}`, text, lease, ...condition];
    const [written] = await this.#query(statement, values);
    if (written !== undefined)
      return { entry: { ...fields, ...timesOf(written) }, now: Number(written["now"]) };

    // In a statement of its own: the first one's snapshot may be older than the row that stood in its way.
    const [current] = await this.#query(this.#statements.find, key);
    if (current?.["entry"] == null) throw new Error(`The journal has no entry for reference "${reference}".`);
    return { entry: readEntry(current["entry"], timesOf(current)), now: Number(current["now"]) };
  }

  async #identify(): Promise<void> {
    const [row] = await this.#run(this.#statements.identity, []);
    this.#id = row?.["id"] ?? undefined;
  }

  async #query(text: string, values: (string | null)[]): Promise<readonly Row[]> {
    this.#identified ??= this.#identify();
    try {
      await this.#identified;
    } catch (error) {
      this.#identified = undefined;
      throw error;
    }
    return this.#run(text, values);
  }

  async #run(text: string, values: (string | null)[]): Promise<readonly Row[]> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const result = await this.#client.query(text, values);
        // `pg` and PGlite give an object with rows, postgres.js the rows; the statements cast every column to text.
        return (Array.isArray(result) ? result : (result as { rows: unknown }).rows) as readonly Row[];
      } catch (error) {
        const code = error instanceof Error && "code" in error ? error.code : undefined;
        if (code === undefinedTable) throw missingTable(this.#table, error);
        if (code !== serializationFailure || attempt === mostAttempts) throw error;
      }
    }
  }
}

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const undefinedTable = "42P01";
/** Where the database's default isolation is above READ COMMITTED. The statement was rolled back and is whole by itself. */
const serializationFailure = "40001";
const mostAttempts = 20;

function timesOf(row: Row): EntryTimes {
  return {
    createdAt: Number(row["created_at"]),
    updatedAt: Number(row["updated_at"]),
    leaseUntil: row["lease_until"] == null ? null : Number(row["lease_until"]),
  };
}

function missingTable(table: PostgresTable, cause: unknown): Error {
  const { qualified } = tableNames(table);
  return new Error(
    `The table ${qualified} does not exist: call \`await journal.migrate()\` once, or run the SQL of \`postgresMigration()\`.`,
    { cause },
  );
}
