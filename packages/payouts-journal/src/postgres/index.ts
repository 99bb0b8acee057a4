export { PostgresJournal } from "./postgres-journal.ts";
export type { PostgresClient } from "./postgres-journal.ts";
export { postgresMigration } from "./postgres-table.ts";
export type { PostgresTable } from "./postgres-table.ts";
