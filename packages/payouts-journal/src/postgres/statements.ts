import type { JournalQuery } from "@org/payouts-common";

/** The statements of a journal. Each is whole by itself, so they work through a pool in transaction mode. */
export interface Statements {
  readonly insert: string;
  readonly replace: string;
  readonly find: string;
  /** The comment that `postgresMigration` gave the table; no rows' business, so it needs no right on them. */
  readonly identity: string;
  readonly list: Readonly<Record<JournalQuery["order"], string>>;
}

const milliseconds = "(extract(epoch from clock_timestamp()) * 1000)::bigint";

// One look at the clock per statement. A commit that does not wait for the disk could be lost after the payout was sent;
// the setting is the transaction's only, and counts when it commits:
// https://www.postgresql.org/docs/current/runtime-config-wal.html#GUC-SYNCHRONOUS-COMMIT
const writeClock = `clock as (
  select ${milliseconds} as now,
    case current_setting('synchronous_commit') when 'off' then set_config('synchronous_commit', 'on', true) end
)`;
const key = "provider = $1::text and account = $2::text and reference = $3::text";

// Texts in and out: what a client makes of bigint, numeric or JSON depends on its type parsers, and of text it does not.
const times = "created_at::text, updated_at::text, lease_until::text";

/** The statements for a table, whose name is quoted already. */
export function statementsFor(table: string): Statements {
  const list = (time: string): string => `
    with clock as (select ${milliseconds} as now),
    page as (
      select * from ${table}
      where provider = $1::text and account = $2::text and state = $3::text
        and ($4::text is null or (${time}, reference) > ($4::text::bigint, $5::text))
      order by ${time}, reference limit $6::text::bigint
    )
    select entry, ${times}, now::text from clock left join page on true order by page.${time}, reference`;
  return {
    insert: `
      with ${writeClock}
      insert into ${table}
        (provider, account, reference, version, state, expires_at, entry, created_at, updated_at, lease_until)
      select $1::text, $2::text, $3::text, $4::text, $5::text, $6::text::bigint, $7::text,
        now, now, now + $8::text::bigint from clock
      on conflict (provider, account, reference) do nothing
      returning ${times}, updated_at::text as now`,
    replace: `
      with ${writeClock}
      update ${table} set version = $4::text, state = $5::text, expires_at = $6::text::bigint, entry = $7::text,
        updated_at = now, lease_until = now + $8::text::bigint from clock
      where ${key} and version = $9::text
      returning ${times}, updated_at::text as now`,
    find: `select entry, ${times}, ${milliseconds}::text as now from ${table} where ${key}`,
    identity: `select substring(obj_description(to_regclass('${table}'), 'pg_class')
      from '^payouts-journal ([0-9a-f]{32})$') as id`,
    list: { expiry: list("expires_at"), age: list("created_at") },
  };
}
