import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { chmodSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import type { SealedRequest } from "@org/payouts-common";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { describeProcesses } from "../../test/describe-processes.ts";
import { createPayer, type Payer } from "../../test/payer.ts";
import { sampleDraft } from "../../test/sample-draft.ts";
import { describeJournal } from "../suite/describe-journal.ts";
import { SqliteJournal } from "./sqlite-journal.ts";

const directory = mkdtempSync(join(tmpdir(), "payouts-journal-"));
afterAll(() => rmSync(directory, { recursive: true }));

let file = "";
let count = 0;
beforeEach(() => {
  count += 1;
  file = join(directory, `${count}.db`);
});

for (const durability of ["power-loss", "process-crash"] as const) {
  describeJournal(`SqliteJournal, ${durability}`, {
    open: () => SqliteJournal.open(join(directory, `suite-${durability}.db`), { durability }),
    close: (journal) => journal.close(),
    describe,
    it,
    expect,
  });
}

describe("SqliteJournal", () => {
  describeProcesses(() => join(directory, "processes.db"));

  it("leaves the file intact after its writers were killed", () => {
    const database = new DatabaseSync(join(directory, "processes.db"));
    expect(database.prepare("pragma integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
    database.close();
  });

  it("opens a path, a file URL, and one new file from many sides at once", async () => {
    const journals = await Promise.all(
      [file, pathToFileURL(file), file, file].map((path) => SqliteJournal.open(path)),
    );
    const draft = sampleDraft();
    const seen = await Promise.all(journals.map((journal) => journal.insert(draft)));
    expect(new Set(seen.map(({ entry }) => entry.createdAt)).size).toBe(1);
    await Promise.all(journals.map((journal) => journal.close()));
    expect(readdirSync(directory).filter((name) => name.startsWith(`${count}.`))).toEqual([`${count}.db`]);
  });

  it("keeps NUL, texts that are not valid Unicode, and fields that it does not know", async () => {
    const odd = { sealed: "\0 \uD800 \uDC00", answer: "\u001F\u007F", attempt: { last: [1, null] } };
    const draft = { ...sampleDraft(), ...odd };
    const journal = await SqliteJournal.open(file);
    await journal.insert(draft);
    await journal.close();
    const again = await SqliteJournal.open(file);
    expect((await again.insert(sampleDraft())).entry).toMatchObject({ version: draft.version, ...odd });
    await again.close();
  });

  it("erases for good: what was replaced is nowhere in the file", async () => {
    const journal = await SqliteJournal.open(file);
    const draft = sampleDraft({ sealed: "Ada Lovelace ".repeat(2_000) });
    await journal.insert(draft);
    await journal.replace(sampleDraft({ state: "erased", sealed: null }), draft.version);
    await journal.close();
    expect(readFileSync(file).includes("Ada Lovelace")).toBe(false);
  });

  describe("its identity", () => {
    it("is made with the file, kept by a restored backup, and given to a file of an earlier version", async () => {
      const idOf = async (path: string): Promise<string> => {
        const journal = await SqliteJournal.open(path);
        await journal.close();
        return journal.id;
      };
      const id = await idOf(file);
      expect(id).toMatch(/^[0-9a-f]{32}$/);
      expect(await idOf(join(directory, `${count}-other.db`))).not.toBe(id);
      const restored = join(directory, `${count}-restored.db`);
      useDatabase(file, `vacuum into '${restored}'`);
      expect(await idOf(restored)).toBe(id);
      useDatabase(file, "drop table identity; pragma user_version = 1");
      expect(await idOf(file)).toMatch(/^[0-9a-f]{32}$/);
    });
  });

  it("is the only one whose clients send a sealed request with a reference of its own", async () => {
    const journals = await Promise.all([file, `${file}-other`].map((path) => SqliteJournal.open(path)));
    let sent = 0;
    const fetch = async (): Promise<Response> => ((sent += 1), Response.json({ id: "p1" }, { status: 201 }));
    const clients = journals.map((journal) => createPayer({ journal, fetch }));
    const [own, other] = clients as [Payer, Payer];
    const stored = JSON.stringify(own.seal.pay({ amount: 1 }, { reference: "r-1" }));
    const sealed = JSON.parse(stored) as SealedRequest;
    for (const send of [other.send, other.resume])
      await expect(send(sealed)).rejects.toThrow("its reference belongs to another journal");
    expect(sent).toBe(0);
    expect(await own.send(sealed)).toEqual({ id: "p1" });
    expect(await own.resume(sealed)).toEqual({ id: "p1" });
    expect(sent).toBe(1);
    await Promise.all(journals.map((journal) => journal.close()));
  });

  it("waits for the disk a few times for 50 payouts at once, and not a hundred times", async () => {
    const statements = vi.spyOn(DatabaseSync.prototype, "exec");
    const journal = await SqliteJournal.open(file);
    const fetch = async (): Promise<Response> => Response.json({ id: "p1" }, { status: 201 });
    const payer = createPayer({ journal, fetch });
    statements.mockClear();
    const pay = (_: unknown, index: number): PromiseLike<unknown> =>
      payer.pay({ amount: 1 }, { reference: `r-${index}` });
    await Promise.all(Array.from({ length: 50 }, pay));
    const commits = statements.mock.calls.filter(([statement]) => statement === "commit").length;
    statements.mockRestore();
    await journal.close();
    // One for what is about to be sent and one for the answers, where all of them keep step.
    expect(commits).toBeGreaterThanOrEqual(2);
    expect(commits).toBeLessThanOrEqual(6);
  });

  describe("close", () => {
    it("waits for what was asked before, and rejects what is asked afterwards", async () => {
      const journal = await SqliteJournal.open(file);
      const writes = Array.from({ length: 1_200 }, (_, index) =>
        journal.insert(sampleDraft({ reference: `${index}` })),
      );
      const closing = journal.close();
      await expect(journal.insert(sampleDraft())).rejects.toThrow("The journal is closed");
      await closing;
      expect(await Promise.all(writes)).toHaveLength(1_200);
    });

    it("may be called again", async () => {
      const journal = await SqliteJournal.open(file);
      const write = journal.insert(sampleDraft());
      await Promise.all([journal.close(), journal.close()]);
      await journal.close();
      expect((await write).entry.reference).toBe(sampleDraft().reference);
    });
  });

  describe("keeps the file private", () => {
    const modesOf = (path: string): string[] =>
      [path, `${path}-wal`, `${path}-shm`].map((each) => (statSync(each).mode & 0o777).toString(8));

    it.each([0, 0o022, 0o777])("under umask %o", async (umask) => {
      // A worker thread cannot set the umask, so another process does.
      const program = `
        import { statSync } from "node:fs";
        import { SqliteJournal } from ${JSON.stringify(new URL("sqlite-journal.ts", import.meta.url).href)};
        process.umask(${umask});
        const file = ${JSON.stringify(file)};
        const journal = await SqliteJournal.open(file);
        await journal.insert(${JSON.stringify(sampleDraft())});
        console.log([file, file + "-wal", file + "-shm"].map((each) => (statSync(each).mode & 0o777).toString(8)).join());
      `;
      const output = execFileSync(process.execPath, ["--no-warnings", "--input-type=module", "-e", program], {
        encoding: "utf8",
      });
      expect(output.trim()).toBe("600,600,600");
    });

    it("where a copy was readable by others", async () => {
      const journal = await SqliteJournal.open(file);
      await journal.insert(sampleDraft());
      for (const each of [file, `${file}-wal`]) copyFileSync(each, each.replace(".db", "-copy.db"));
      await journal.close();
      const copy = file.replace(".db", "-copy.db");
      for (const each of [copy, `${copy}-wal`]) chmodSync(each, 0o644);
      const opened = await SqliteJournal.open(copy);
      expect(modesOf(copy)).toEqual(["600", "600", "600"]);
      await opened.close();
    });
  });

  describe("refuses", () => {
    it.each<[string, string, (path: string) => void]>([
      [
        "the database of another application",
        "is the database of another application",
        (path) => useDatabase(path, "create table orders (id)"),
      ],
      [
        "a database that another application has marked",
        "is the database of another application",
        (path) => useDatabase(path, "pragma application_id = 42; pragma user_version = 1"),
      ],
      [
        "the journal of a newer version",
        "was written by a newer version of @org/payouts-journal (schema version 99; this version supports 2). Update the package.",
        (path) => useDatabase(path, "pragma application_id = 0x5041594a; pragma user_version = 99"),
      ],
      [
        "a file that is not a database",
        "is not an SQLite database",
        (path) => writeFileSync(path, "Hello. ".repeat(200)),
      ],
    ])("%s, and leaves it as it was", async (_, message, make) => {
      make(file);
      chmodSync(file, 0o644);
      const before = readFileSync(file);
      await expect(SqliteJournal.open(file)).rejects.toThrow(message);
      expect(readFileSync(file).equals(before)).toBe(true);
      expect(statSync(file).mode & 0o777).toBe(0o644);
    });

    it("a path that is not a file's", async () => {
      await expect(SqliteJournal.open(":memory:")).rejects.toThrow("use MemoryJournal");
      await expect(SqliteJournal.open("")).rejects.toThrow("needs the path of a file");
      await expect(SqliteJournal.open(join(directory, "missing", "payouts.db"))).rejects.toThrow("ENOENT");
      await expect(SqliteJournal.open(directory)).rejects.toThrow("unable to open database file");
    });

    it("a durability that it does not know", async () => {
      // @ts-expect-error: a caller without types.
      await expect(SqliteJournal.open(file, { durability: "none" })).rejects.toThrow("`durability` must be");
      expect(readdirSync(directory)).not.toContain(`${count}.db`);
    });

    it("a runtime without SQLite", () => {
      const program = `
        import { SqliteJournal } from ${JSON.stringify(new URL("sqlite-journal.ts", import.meta.url).href)};
        await SqliteJournal.open(${JSON.stringify(file)}).catch((error) => console.log(error.message));
      `;
      const flags = ["--no-experimental-sqlite", "--input-type=module", "-e"];
      const output = execFileSync(process.execPath, [...flags, program], { encoding: "utf8" });
      expect(output).toContain("needs the module `node:sqlite` as of Node 22.16");
    });
  });

  it("waits for another process's lock when it opens the file", async () => {
    await (await SqliteJournal.open(file)).close();
    const other = new DatabaseSync(file);
    other.exec("begin immediate");
    const opening = SqliteJournal.open(file);
    await new Promise((resolve) => setTimeout(resolve, 50));
    other.exec("commit");
    other.close();
    const journal = await opening;
    expect(journal.durable).toBe(true);
    await journal.close();
  });

  it("waits for another process's lock without stopping the thread", async () => {
    const journal = await SqliteJournal.open(file);
    const other = new DatabaseSync(file);
    other.exec("begin immediate");
    const write = journal.insert(sampleDraft());
    // The lock is given up by this thread: if the journal held the thread, the write could only time out.
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
    other.exec("commit");
    other.close();
    expect((await write).entry.reference).toBe(sampleDraft().reference);
    await journal.close();
  });
});

function useDatabase(path: string, statements: string): void {
  const database = new DatabaseSync(path);
  database.exec(statements);
  database.close();
}
