import type { DatabaseSync } from "node:sqlite";

/** Marks a file as a journal: "PAYJ". https://sqlite.org/pragma.html#pragma_application_id */
const applicationId = 0x5041594a;

/** One step for each version of the schema; `user_version` of a file is the number of steps that it has. Steps are only added. */
const steps: readonly string[] = [
  `create table entries (
     provider text not null,
     account text not null,
     reference text not null,
     version text not null,
     state text not null,
     expires_at integer not null,
     created_at integer not null,
     updated_at integer not null,
     lease_until integer,
     entry text not null,
     primary key (provider, account, reference)
   ) strict;
   create index entries_by_expiry on entries (provider, account, state, expires_at, reference);
   create index entries_by_age on entries (provider, account, state, created_at, reference);`,
  `create table identity (id text not null) strict;
   insert into identity values (lower(hex(randomblob(16))));`,
];

/**
 * Brings the file to the newest schema, in one transaction, so that processes may open it at the same time.
 *
 * @throws {Error} The file is another application's, or of a newer version. It was not changed.
 */
export function migrate(database: DatabaseSync, file: string): void {
  try {
    database.exec("begin immediate");
  } catch (error) {
    if (isNotDatabase(error)) throw new Error(`"${file}" is not an SQLite database.`, { cause: error });
    throw error;
  }
  try {
    const version = numberOf(database, "pragma user_version");
    const application = numberOf(database, "pragma application_id");
    const isEmpty = numberOf(database, "select count(*) from sqlite_schema") === 0;
    if (application !== applicationId && (application !== 0 || version !== 0 || !isEmpty)) {
      throw new Error(
        `"${file}" is the database of another application. Give the journal a file of its own.`,
      );
    }
    if (version > steps.length) {
      throw new Error(
        `"${file}" was written by a newer version of @org/payouts-journal ` +
          `(schema version ${version}; this version supports ${steps.length}). Update the package.`,
      );
    }
    if (version < steps.length) {
      for (const step of steps.slice(version)) database.exec(step);
      database.exec(`pragma application_id = ${applicationId}; pragma user_version = ${steps.length}`);
    }
    database.exec("commit");
  } catch (error) {
    if (database.isTransaction) database.exec("rollback");
    throw error;
  }
}

function numberOf(database: DatabaseSync, query: string): number {
  return Number(Object.values(database.prepare(query).get() ?? {})[0]);
}

/** SQLITE_NOTADB: https://sqlite.org/rescode.html#notadb */
function isNotDatabase(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === 26;
}
