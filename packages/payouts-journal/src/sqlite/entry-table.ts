import type { JournalEntry, JournalQuery } from "@org/payouts-common";
import type { DatabaseSync, StatementSync } from "node:sqlite";
import { readEntry, type EntryTimes, type WrittenEntry } from "../entry-text.ts";

const key = "provider = ? and account = ? and reference = ?";
const columns =
  'entry as text, created_at as "createdAt", updated_at as "updatedAt", lease_until as "leaseUntil"';

type Row = EntryTimes & { readonly text: string };

/** The table of entries: what one statement each does, within the caller's transaction. */
export class EntryTable {
  readonly #insert: StatementSync;
  readonly #replace: StatementSync;
  readonly #find: StatementSync;
  readonly #list: Readonly<
    Record<JournalQuery["order"], { readonly first: StatementSync; readonly after: StatementSync }>
  >;

  constructor(database: DatabaseSync) {
    this.#insert = database.prepare(
      `insert into entries (provider, account, reference, version, state, expires_at, created_at, updated_at, lease_until, entry)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing`,
    );
    this.#replace = database.prepare(
      `update entries set version = ?, state = ?, expires_at = ?, updated_at = ?, lease_until = ?, entry = ?
       where ${key} and version = ? returning created_at as "createdAt"`,
    );
    this.#find = database.prepare(`select ${columns} from entries where ${key}`);
    const list = (time: string, after = ""): StatementSync =>
      database.prepare(
        `select ${columns} from entries where provider = ? and account = ? and state = ? ${after}
         order by ${time}, reference limit ?`,
      );
    const lists = (time: string) => ({
      first: list(time),
      after: list(time, `and (${time}, reference) > (?, ?)`),
    });
    this.#list = { expiry: lists("expires_at"), age: lists("created_at") };
  }

  /** Inserts the entry, or returns the one that is there. */
  insert({ fields, leaseMs, text }: WrittenEntry, now: number): JournalEntry {
    const { provider, account, reference, version, state, expiresAt } = fields;
    const leaseUntil = leaseMs === null ? null : now + leaseMs;
    const times = [expiresAt, now, now, leaseUntil] as const;
    const { changes } = this.#insert.run(provider, account, reference, version, state, ...times, text);
    if (changes === 1) return { ...fields, createdAt: now, updatedAt: now, leaseUntil };
    return this.#current(fields);
  }

  /** Replaces the entry of that version, or returns the one that is there. @throws {Error} There is none. */
  replace({ fields, leaseMs, text }: WrittenEntry, version: string, now: number): JournalEntry {
    const { provider, account, reference, expiresAt } = fields;
    const leaseUntil = leaseMs === null ? null : now + leaseMs;
    const written = [fields.version, fields.state, expiresAt, now, leaseUntil, text] as const;
    const replaced = this.#replace.get(...written, provider, account, reference, version);
    if (replaced === undefined) return this.#current(fields);
    return { ...fields, createdAt: replaced["createdAt"] as number, updatedAt: now, leaseUntil };
  }

  list({ provider, account, state, order, after, limit }: JournalQuery): JournalEntry[] {
    const { first, after: next } = this.#list[order];
    const rows =
      after === undefined
        ? first.all(provider, account, state, limit)
        : next.all(
            provider,
            account,
            state,
            order === "expiry" ? after.expiresAt : after.createdAt,
            after.reference,
            limit,
          );
    return rows.map(entryOf);
  }

  #current({ provider, account, reference }: WrittenEntry["fields"]): JournalEntry {
    const row = this.#find.get(provider, account, reference);
    if (row === undefined) throw new Error(`The journal has no entry for reference "${reference}".`);
    return entryOf(row);
  }
}

function entryOf(row: object): JournalEntry {
  // The columns of `columns`, whose types the table's own strictness keeps.
  const { text, ...times } = row as Row;
  return readEntry(text, times);
}
