import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openDatabase } from "./open-database.ts";

const directory = mkdtempSync(join(tmpdir(), "payouts-journal-"));
afterAll(() => rmSync(directory, { recursive: true }));

// https://sqlite.org/pragma.html#pragma_synchronous: 2 is FULL, 1 is NORMAL.
it.each([
  ["power-loss", { synchronous: 2, fullfsync: 1 }],
  ["process-crash", { synchronous: 1, fullfsync: 0 }],
] as const)("%s: waits for the disk as it says", async (durability, settings) => {
  const database = await openDatabase(join(directory, `${durability}.db`), durability);
  const read = (name: string): unknown => Object.values(database.prepare(`pragma ${name}`).get() ?? {})[0];
  expect({ synchronous: read("synchronous"), fullfsync: read("fullfsync") }).toEqual(settings);
  expect(read("journal_mode")).toBe("wal");
  expect(read("secure_delete")).toBe(1);
  database.close();
});
