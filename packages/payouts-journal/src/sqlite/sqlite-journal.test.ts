import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MemoryJournal } from "@org/payouts-common";
import { afterAll, describe, expect, it } from "vitest";
import { describeJournal } from "../suite/describe-journal.ts";
import { SqliteJournal } from "./sqlite-journal.ts";

const directory = mkdtempSync(join(tmpdir(), "payouts-journal-"));
afterAll(() => rmSync(directory, { recursive: true }));

describeJournal("SqliteJournal", {
  open: () => SqliteJournal.open(join(directory, "suite.db")),
  close: (journal) => journal.close(),
  describe,
  it,
  expect,
});
const m = new MemoryJournal();
describeJournal("Memory", { open: () => m, describe, it, expect });
