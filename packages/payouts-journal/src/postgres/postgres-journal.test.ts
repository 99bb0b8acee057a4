import { PGlite } from "@electric-sql/pglite";
import type { EntryDraft } from "@org/payouts-common";
import pg from "pg";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeProcesses } from "../../test/describe-processes.ts";
import { sampleDraft } from "../../test/sample-draft.ts";
import { type RunningPostgres, startPostgres } from "../../test/start-postgres.ts";
import { describeJournal } from "../suite/describe-journal.ts";
import { type PostgresClient, PostgresJournal } from "./postgres-journal.ts";
import { postgresMigration } from "./postgres-table.ts";

let server: RunningPostgres;
let pool: pg.Pool;
beforeAll(async () => {
  // Commits that wait for nothing, and a log that is written as late as Postgres can: a journal must not rely on either.
  server = await startPostgres({ synchronous_commit: "off", wal_writer_delay: "10s", autovacuum: "off" });
  pool = new pg.Pool({ connectionString: server.address });
  pool.on("error", () => undefined);
});
afterAll(async () => {
  await pool.end();
  await server.stop();
});

async function open(client: PostgresClient): Promise<PostgresJournal> {
  const journal = new PostgresJournal(client);
  await journal.migrate();
  return journal;
}

describe("with every client", () => {
  let pooled: pg.Pool;
  let sql: postgres.Sql;
  let lite: PGlite;
  beforeAll(async () => {
    pooled = new pg.Pool({
      connectionString: server.address,
      options: "-c default_transaction_isolation=serializable -c search_path=nowhere",
      // Parsers set for all types but text.
      types: { getTypeParser: (type: number) => (text: string) => (type === 25 ? text : { parsed: text }) },
    });
    sql = postgres(server.address);
    lite = await PGlite.create();
  });
  afterAll(async () => {
    await Promise.all([pooled.end(), sql.end(), lite.close()]);
  });

  // As through a pooler in transaction mode: each statement on some connection, which remembers nothing.
  const pooler: PostgresClient = {
    async query(text, values) {
      const client = await pooled.connect();
      try {
        return await client.query(text, values);
      } finally {
        await client.query("discard all");
        client.release();
      }
    },
  };
  const postgresJs: PostgresClient = { query: (text, values) => sql.unsafe(text, values) };
  const runner = { describe, it: it.concurrent, expect };
  describeJournal("a pool of pg", { open: () => open(pool), ...runner });
  describeJournal("a pooler, and settings of another application", { open: () => open(pooler), ...runner });
  describeJournal("postgres.js", { open: () => open(postgresJs), ...runner });
  describeJournal("PGlite", { open: () => open(lite), ...runner });
});

describe("PostgresJournal", () => {
  const databaseOf = (name: string): string => server.address.replace(/postgres$/, name);
  beforeAll(async () => {
    await pool.query("create database processes");
  });
  describeProcesses(() => databaseOf("processes"));

  it("keeps NUL, texts that are not valid Unicode, and fields that it does not know", async () => {
    const journal = await open(pool);
    const odd = { sealed: "\0 \uD800 \uDC00", answer: "\u001F\u007F", attempt: { last: [1, null] } };
    const draft: EntryDraft = { ...sampleDraft({ account: "odd" }), ...odd };
    await journal.insert(draft);
    const { entry } = await journal.insert(sampleDraft({ account: "odd" }));
    expect(entry).toMatchObject({ version: draft.version, ...odd });
  });

  describe("migrate", () => {
    const tables = "select count(*)::int as count from pg_tables where tablename = $1";

    it("may be called by many at once, and again", async () => {
      const table = "migrated";
      const journals = Array.from({ length: 10 }, () => new PostgresJournal(pool, { table }));
      await Promise.all(journals.map((journal) => journal.migrate()));
      const draft = sampleDraft();
      await journals[0]?.insert(draft);
      await journals[1]?.migrate();
      expect((await journals[2]?.insert(sampleDraft()))?.entry.version).toBe(draft.version);
      expect((await pool.query(tables, [table])).rows).toEqual([{ count: 1 }]);
    });

    it("is the SQL of postgresMigration", async () => {
      await pool.query('create schema "tenant-1"');
      const place = { schema: "tenant-1", table: "Payouts" };
      await pool.query(postgresMigration(place));
      const draft = sampleDraft();
      expect((await new PostgresJournal(pool, place).insert(draft)).entry.version).toBe(draft.version);
      expect((await pool.query('select count(*)::int as count from "tenant-1"."Payouts"')).rows).toEqual([
        { count: 1 },
      ]);
    });

    it("makes another identity in each table, which every journal over it knows with its first answer", async () => {
      const places = [{ table: "one" }, { table: "two" }];
      for (const place of places) await pool.query(postgresMigration(place));
      const journals = [...places, ...places].map((place) => new PostgresJournal(pool, place));
      expect(journals.map(({ id }) => id)).toEqual(Array.from({ length: 4 }));
      for (const journal of journals) await journal.insert(sampleDraft());
      const [one, two, ...again] = journals.map(({ id }) => id);
      expect(one).toMatch(/^[0-9a-f]{32}$/);
      expect(one).not.toBe(two);
      expect(again).toEqual([one, two]);
    });

    it("gives an identity to a table of an earlier version", async () => {
      const journal = new PostgresJournal(pool, { table: "earlier" });
      await journal.migrate();
      await pool.query("comment on table earlier is null");
      const later = new PostgresJournal(pool, { table: "earlier" });
      await later.insert(sampleDraft());
      expect(later.id).toBeUndefined();
      await later.migrate();
      expect(later.id).toMatch(/^[0-9a-f]{32}$/);
    });

    it("uses the indexes for what is read", async () => {
      const journal = new PostgresJournal(pool, { table: "indexed" });
      await journal.migrate();
      await pool.query(`insert into indexed select 'example', 'main', n::text, 'v', case n % 100 when 0 then 'open' else
        'finished' end, n, n, n, null, '{}' from generate_series(1, 20000) as n; analyze indexed`);
      const plans: string[] = [];
      const explaining: PostgresClient = {
        async query(text, values) {
          const { rows } = await pool.query<{ "QUERY PLAN": string }>(`explain ${text}`, values);
          plans.push(rows.map((row) => row["QUERY PLAN"]).join("\n"));
          return pool.query(text, values);
        },
      };
      const query = { provider: "example", account: "main", state: "open", limit: 10 } as const;
      const after = { reference: "500", createdAt: 500, expiresAt: 500 };
      const explained = new PostgresJournal(explaining, { table: "indexed" });
      await explained.list({ ...query, order: "expiry", after });
      await explained.list({ ...query, order: "age", after });
      await explained.replace(sampleDraft({ reference: "7" }), "v");
      plans.shift(); // of the question which journal it is
      expect(plans).toHaveLength(3);
      // No sorting between the index and the limit.
      expect(plans[0]).toMatch(/Limit .*\n +-> +Index Scan using indexed_by_expiry/);
      expect(plans[1]).toMatch(/Limit .*\n +-> +Index Scan using indexed_by_age/);
      expect(plans[2]).toMatch(/Index Scan using indexed_pkey/);
    });
  });

  it("says what to do where there is no table", async () => {
    const journal = new PostgresJournal(pool, { table: "missing" });
    await expect(journal.insert(sampleDraft())).rejects.toThrow(
      'The table "public"."missing" does not exist: call `await journal.migrate()` once',
    );
  });

  it.each(["", "1st", 'a"b', "a.b", "a b", "é", "x".repeat(51), "a'; drop table b --", "$migration$"])(
    "refuses %j as a name",
    (name) => {
      expect(() => new PostgresJournal(pool, { table: name })).toThrow("`table` must be 1 to 50 letters");
      expect(() => new PostgresJournal(pool, { schema: name })).toThrow("`schema` must be 1 to 50 letters");
      expect(() => postgresMigration({ table: name })).toThrow("`table` must be 1 to 50 letters");
    },
  );

  it("passes any other error on", async () => {
    const failure = Object.assign(new Error("connection refused"), { code: "ECONNREFUSED" });
    const journal = new PostgresJournal({ query: () => Promise.reject(failure) });
    await expect(journal.insert(sampleDraft())).rejects.toBe(failure);
  });

  it("keeps its commits when the server crashes, though other commits do not wait for the disk", async () => {
    const journal = await open(pool);
    const versions: string[] = [];
    for (let count = 0; count < 10; count += 1) {
      const draft = sampleDraft({ account: "crash", reference: `${count}` });
      await journal.insert(draft);
      const { entry } = await journal.replace(
        sampleDraft({ account: "crash", reference: `${count}` }),
        draft.version,
      );
      versions.push(entry.version);
    }
    await server.crash();
    const query = { provider: "example", account: "crash", state: "open", order: "age", limit: 100 } as const;
    const { entries } = await journal.list(query);
    expect(entries.map(({ version }) => version)).toEqual(versions);
  });
});
