import { chmodSync, closeSync, fchmodSync, openSync, realpathSync, statSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { migrate } from "./migrate.ts";
import { whenUnlocked } from "./when-unlocked.ts";

const ownerOnly = 0o600;

/** Opens the file with the newest schema; creates it where there is none. */
export async function openDatabase(
  path: string | URL,
  durability: "power-loss" | "process-crash",
): Promise<DatabaseSync> {
  const { DatabaseSync } = await loadSqlite();
  const file = createFile(path);
  const database = new DatabaseSync(file);
  try {
    await whenUnlocked(() => {
      migrate(database, file);
      for (const each of [file, `${file}-wal`, `${file}-shm`]) keepPrivate(each);
      useWriteAheadLog(database, file);
    });
    // In this mode of the log, FULL waits for the disk at each commit, NORMAL only now and then:
    // https://sqlite.org/pragma.html#pragma_synchronous. What macOS calls fsync does not wait; `fullfsync` does.
    database.exec(
      durability === "power-loss"
        ? "pragma synchronous = full; pragma fullfsync = on"
        : "pragma synchronous = normal",
    );
    // What `forget` erases is overwritten, and not only marked as free.
    database.exec("pragma secure_delete = on");
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

async function loadSqlite(): Promise<typeof import("node:sqlite")> {
  const sqlite = await import("node:sqlite").catch(() => undefined);
  // The newest member that is used, which older versions do not have.
  if (sqlite && new sqlite.DatabaseSync(":memory:").isTransaction === false) return sqlite;
  throw new Error("SqliteJournal needs the module `node:sqlite` as of Node 22.16: update the runtime.");
}

/** Creates the file with its mode before SQLite sees it, which gives the same mode to the file's companions. */
function createFile(path: string | URL): string {
  if (path === "" || path === ":memory:") {
    throw new TypeError(
      "SqliteJournal needs the path of a file. To keep entries in memory only, use MemoryJournal.",
    );
  }
  const file = path instanceof URL ? fileURLToPath(path) : path;
  try {
    const descriptor = openSync(file, "wx", ownerOnly);
    // The process's umask may have taken away more.
    fchmodSync(descriptor, ownerOnly);
    closeSync(descriptor);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  // Absolute, so that SQLite takes it neither for a URI nor for a special name.
  return realpathSync(file);
}

/** Takes the rights of others away, such as a file restored from a backup may have given them. */
function keepPrivate(file: string): void {
  const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0;
  if ((mode & 0o077) !== 0) chmodSync(file, ownerOnly);
}

function useWriteAheadLog(database: DatabaseSync, file: string): void {
  const mode = database.prepare("pragma journal_mode = wal").get()?.["journal_mode"];
  if (mode !== "wal") {
    throw new Error(
      `"${file}" cannot have a write-ahead log: it must be on a local disk, not on a network drive.`,
    );
  }
}
