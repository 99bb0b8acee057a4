/** Where a Postgres journal keeps its entries. */
export interface PostgresTable {
  /**
   * The schema, which must be there. Never taken from the connection's search path: two processes with different paths
   * would have two journals, and would pay twice.
   *
   * @defaultValue "public"
   */
  readonly schema?: string;
  /** @defaultValue "payouts_journal" */
  readonly table?: string;
}

/**
 * The SQL that creates the table, for those who migrate by other means than `journal.migrate()`: one statement, which
 * does nothing where the table is there, and may be run by several processes at once.
 */
export function postgresMigration(options: PostgresTable = {}): string {
  const { schema, table, qualified } = tableNames(options);
  // Two processes that both find no table would both create it, and one would fail: the lock lets one wait. The columns'
  // collation compares and orders by bytes, whatever the database's own does. The comment is the journal's identity: it is made
  // on the server, so that the same text makes another one in each database, and a dump holds it.
  return `do $migration$ begin
  perform pg_advisory_xact_lock(hashtextextended('payouts-journal ${schema}.${table}', 0));
  if to_regclass('${qualified}') is null then
    create table ${qualified} (
      provider text collate "C" not null,
      account text collate "C" not null,
      reference text collate "C" not null,
      version text collate "C" not null,
      state text collate "C" not null,
      expires_at bigint not null,
      created_at bigint not null,
      updated_at bigint not null,
      lease_until bigint,
      entry text not null,
      primary key (provider, account, reference)
    );
    create index "${table}_by_expiry" on ${qualified} (provider, account, state, expires_at, reference);
    create index "${table}_by_age" on ${qualified} (provider, account, state, created_at, reference);
  end if;
  if obj_description('${qualified}'::regclass, 'pg_class') is null then
    execute format('comment on table ${qualified} is %L',
      'payouts-journal ' || md5(random()::text || clock_timestamp() || txid_current()));
  end if;
end $migration$`;
}

/** The names, fit to stand in a statement. @throws {TypeError} One is not a name of the allowed form. */
export function tableNames({ schema = "public", table = "payouts_journal" }: PostgresTable): {
  readonly schema: string;
  readonly table: string;
  readonly qualified: string;
} {
  for (const [option, name] of Object.entries({ schema, table })) {
    // Postgres cuts names at 63 bytes without an error; the indexes' names are longer than the table's.
    if (!/^[A-Za-z_][A-Za-z0-9_-]{0,49}$/.test(name)) {
      throw new TypeError(
        `\`${option}\` must be 1 to 50 letters, digits, "_" and "-", and not begin with a digit or "-"; ` +
          `got ${JSON.stringify(name)}.`,
      );
    }
  }
  return { schema, table, qualified: `"${schema}"."${table}"` };
}
