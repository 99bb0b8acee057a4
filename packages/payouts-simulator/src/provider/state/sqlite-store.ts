import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { Resource } from "./resource.ts";
import type { Due, KeptAnswer, Store } from "./store.ts";

const tables = `
  create table if not exists resources (
    document text not null, collection text not null, key text not null, position integer not null, due real,
    json text not null, primary key (document, collection, key)
  ) without rowid;
  create index if not exists by_position on resources (document, collection, position);
  create index if not exists by_due on resources (document, due) where due is not null;
  create table if not exists answers (
    document text not null, key text not null, json text not null, primary key (document, key)
  ) without rowid;
  create table if not exists numbers (
    document text not null, name text not null, value real not null, primary key (document, name)
  ) without rowid;
`;

/** Of a list that is read, so many are in memory at once. */
const chunk = 200;

/**
 * Opens the file in which simulators keep what is made; it is created where there is none.
 *
 * @throws {RangeError} It can't be opened, it is not a database, or another simulator has it.
 */
export function openStateFile(file: string): DatabaseSync {
  // Not in every runtime, and needed only here (https://nodejs.org/api/process.html#processgetbuiltinmoduleid).
  const sqlite = process.getBuiltinModule("node:sqlite") as typeof import("node:sqlite") | undefined;
  if (sqlite === undefined)
    throw new RangeError(
      "A file for the state needs `node:sqlite`: use Node 22.13 or newer, or keep it in memory.",
    );
  let database: DatabaseSync | undefined;
  try {
    database = new sqlite.DatabaseSync(file);
    // What is committed is in the file when the process dies; nobody else may write to it meanwhile.
    database.exec("pragma locking_mode = exclusive; pragma journal_mode = wal; pragma synchronous = normal;");
    database.exec(`begin immediate; ${tables} commit;`);
    return database;
  } catch (error) {
    database?.close();
    const why = error instanceof Error ? error.message : String(error);
    const remedy = /locked/.test(why)
      ? "Another simulator uses it: stop that one, or name another file."
      : "Name a file that can be written, or one that does not exist yet.";
    throw new RangeError(`The state can't be kept in ${file}: ${why}. ${remedy}`, { cause: error });
  }
}

/** Keeps what one document's provider knows in a file of SQLite. Each task of `atomically` is in it whole, or not at all. */
export class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #document: string;
  readonly #statements = new Map<string, StatementSync>();
  #depth = 0;

  constructor(database: DatabaseSync, document: string) {
    this.#database = database;
    this.#document = document;
  }

  find(collection: string, key: string): Resource | undefined {
    const row = this.#sql("select json from resources where document = ? and collection = ? and key = ?").get(
      this.#document,
      collection,
      key,
    );
    return row === undefined ? undefined : parsed<Resource>(row["json"]);
  }

  put(resource: Resource): void {
    const { collection, key, order, moves } = resource;
    this.#sql("insert or replace into resources values (?, ?, ?, ?, ?, ?)").run(
      this.#document,
      collection,
      key,
      order,
      moves[0]?.at ?? null,
      JSON.stringify(resource),
    );
  }

  remove(collection: string, key: string): void {
    this.#sql("delete from resources where document = ? and collection = ? and key = ?").run(
      this.#document,
      collection,
      key,
    );
  }

  *newest(collection: string, before: number = Number.MAX_SAFE_INTEGER): Generator<Resource> {
    const select = this.#sql(
      `select json, position from resources where document = ? and collection = ? and position < ?
       order by position desc limit ${chunk}`,
    );
    for (let next = before; ;) {
      const rows = select.all(this.#document, collection, next);
      for (const row of rows) yield parsed<Resource>(row["json"]);
      if (rows.length < chunk) return;
      next = Number(rows.at(-1)?.["position"]);
    }
  }

  count(collection: string): number {
    const row = this.#sql("select count(*) as many from resources where document = ? and collection = ?").get(
      this.#document,
      collection,
    );
    return Number(row?.["many"]);
  }

  nextOrder(): number {
    const next = (this.numberOf("order") ?? 0) + 1;
    this.keepNumber("order", next);
    return next;
  }

  firstDue(): Due | undefined {
    const row = this.#sql(
      "select collection, key, due from resources where document = ? and due is not null order by due limit 1",
    ).get(this.#document);
    return row && { at: Number(row["due"]), collection: String(row["collection"]), key: String(row["key"]) };
  }

  answerOf(key: string): KeptAnswer | undefined {
    const row = this.#sql("select json from answers where document = ? and key = ?").get(this.#document, key);
    return row === undefined ? undefined : parsed<KeptAnswer>(row["json"]);
  }

  keepAnswer(key: string, answer: KeptAnswer): void {
    this.#sql("insert or replace into answers values (?, ?, ?)").run(
      this.#document,
      key,
      JSON.stringify(answer),
    );
  }

  numberOf(name: string): number | undefined {
    const row = this.#sql("select value from numbers where document = ? and name = ?").get(
      this.#document,
      name,
    );
    return row === undefined ? undefined : Number(row["value"]);
  }

  keepNumber(name: string, value: number): void {
    this.#sql("insert or replace into numbers values (?, ?, ?)").run(this.#document, name, value);
  }

  atomically<Result>(task: () => Result): Result {
    if (this.#depth > 0) return task();
    this.#depth += 1;
    this.#database.exec("begin immediate");
    try {
      const result = task();
      this.#database.exec("commit");
      return result;
    } catch (error) {
      this.#database.exec("rollback");
      throw error;
    } finally {
      this.#depth -= 1;
    }
  }

  clear(): void {
    for (const table of ["resources", "answers", "numbers"])
      this.#sql(`delete from ${table} where document = ?`).run(this.#document);
  }

  /** The file belongs to all documents: who opened it closes it. */
  close(): void {
    this.#statements.clear();
  }

  #sql(text: string): StatementSync {
    const statement = this.#statements.get(text) ?? this.#database.prepare(text);
    this.#statements.set(text, statement);
    return statement;
  }
}

function parsed<Value>(json: unknown): Value {
  // What is in the file was written by `put` and `keepAnswer`.
  return JSON.parse(String(json)) as Value;
}
