import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withLock } from "./lock.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "lock-"));
});
afterEach(() => rm(directory, { recursive: true }));

/** No process has it: the largest number that Linux gives is 4194304. */
const dead = "99999999";

describe("withLock", () => {
  it("lets one run in at a time", async () => {
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, (inside += 1));
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 8 }, () => withLock(directory, work)));
    expect(most).toBe(1);
    expect(await readdir(directory)).toEqual([]);
  });

  it("takes over the lock of a process that was killed", async () => {
    await writeFile(join(directory, ".generate.lock"), dead);
    const runs = Array.from({ length: 4 }, (_, run) => withLock(directory, () => Promise.resolve(run)));
    expect(await Promise.all(runs)).toEqual([0, 1, 2, 3]);
    expect(await readdir(directory)).toEqual([]);
  });

  it("says who has it, where that process does not end", async () => {
    await writeFile(join(directory, ".generate.lock"), String(process.pid));
    await expect(withLock(directory, () => Promise.resolve(), 10)).rejects.toThrow(
      new RegExp(`another \`pnpm generate\` \\(process ${process.pid}\\) is writing to`),
    );
  });

  it("comes to an end where no directory can be made", async () => {
    await writeFile(join(directory, "file"), "");
    await expect(withLock(join(directory, "file", "a", "b"), () => Promise.resolve())).rejects.toThrow(
      /ENOTDIR/,
    );
    expect(await withLock(join(directory, "a", "b"), () => readdir(join(directory, "a")))).toEqual(["b"]);
  });

  it("gives the lock back after a failure", async () => {
    await expect(withLock(directory, () => Promise.reject(new Error("full")))).rejects.toThrow("full");
    expect(await readdir(directory)).toEqual([]);
  });
});
