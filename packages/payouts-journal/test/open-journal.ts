import type { Journal } from "@org/payouts-common";
import pg from "pg";
import { PostgresJournal } from "../src/postgres/index.ts";
import { SqliteJournal } from "../src/sqlite/index.ts";

/** A journal, and how to close it. */
export interface OpenJournal {
  readonly journal: Journal;
  readonly close: () => Promise<void>;
}

/** Opens the journal at an address of Postgres, or in an SQLite file. */
export async function openJournal(address: string): Promise<OpenJournal> {
  if (!address.startsWith("postgres:")) {
    const journal = await SqliteJournal.open(address);
    return { journal, close: () => journal.close() };
  }
  const pool = new pg.Pool({ connectionString: address, max: 5 });
  // A server that stops ends the connections that nobody uses.
  pool.on("error", () => undefined);
  const journal = new PostgresJournal(pool);
  await journal.migrate();
  return { journal, close: () => pool.end() };
}
