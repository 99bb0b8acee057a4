import { link, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { PlaceError } from "./place-error.ts";

const name = ".generate.lock";

/**
 * Runs one writer of a directory at a time, in whatever process. A second one waits for the first; the lock of a process
 * that was killed is taken over.
 *
 * @throws {PlaceError} The other process does not end.
 */
export async function withLock<Result>(
  directory: string,
  run: () => Promise<Result>,
  waitMs: number = 120_000,
): Promise<Result> {
  await makeDirectory(directory);
  const lock = join(directory, name);
  const until = performance.now() + waitMs;
  while (!(await take(lock))) {
    const owner = await ownerOf(lock);
    if (owner !== undefined && !isAlive(owner)) await breakLock(lock, owner);
    else if (performance.now() > until) {
      throw new PlaceError(
        `another \`pnpm generate\` (process ${owner ?? "unknown"}) is writing to ${directory}.`,
        `Wait for it to end. If there is no such process any more, remove ${lock}.`,
      );
    } else await setTimeout(50);
  }
  try {
    return await run();
  } finally {
    await rm(lock, { force: true });
  }
}

/** As `mkdir` with `recursive`, which never ends below a directory such as `/proc` that takes none. */
async function makeDirectory(path: string): Promise<void> {
  const make = (): Promise<void> =>
    mkdir(path).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST" || !(await stat(path)).isDirectory()) throw error;
    });
  await make().catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT" || dirname(path) === path) throw error;
    await makeDirectory(dirname(path));
    await make();
  });
}

/** A link appears with its content or not at all, so that no one reads a lock without an owner. */
async function take(lock: string): Promise<boolean> {
  const own = `${lock}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await writeFile(own, String(process.pid));
  try {
    await link(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

async function ownerOf(lock: string): Promise<number | undefined> {
  const text = await readFile(lock, "utf8").catch(() => undefined);
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"; // it is there, and another user's
  }
}

/** Only the lock of that owner: between the look and the step, another process may have taken it over. */
async function breakLock(lock: string, owner: number): Promise<void> {
  const aside = `${lock}.${process.pid}.stale`;
  try {
    await rename(lock, aside);
    if ((await ownerOf(aside)) !== owner) await link(aside, lock);
  } catch {
    // Another process was faster.
  } finally {
    await rm(aside, { force: true });
  }
}
