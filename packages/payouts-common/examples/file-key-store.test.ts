import { spawn } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FileKeyStore } from "./file-key-store.ts";

let directory = "";
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "keys-"));
});
afterEach(() => rm(directory, { recursive: true }));

describe("FileKeyStore", () => {
  it("keeps the first payload of a key, for every process", async () => {
    expect(await new FileKeyStore(directory).claim("key", "one")).toBe("one");
    expect(await new FileKeyStore(directory).claim("key", "two")).toBe("one");
    expect(await new FileKeyStore(directory).claim("../other", "two")).toBe("two");
  });

  it("frees a key only for what it stands for", async () => {
    const store = new FileKeyStore(directory);
    await store.claim("key", "one");
    await store.release("key", "two");
    expect(await store.claim("key", "two")).toBe("one");
    await store.release("key", "one");
    expect(await store.claim("key", "two")).toBe("two");
  });

  it("lets one of several processes win, and leaves nothing half written", async () => {
    const program = `import { FileKeyStore } from ${JSON.stringify(new URL("file-key-store.ts", import.meta.url).href)};
      console.log(await new FileKeyStore(process.argv[1]).claim("key", process.argv[2]));`;
    const claim = (fingerprint: string): Promise<string> =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, ["--input-type=module", "-e", program, directory, fingerprint]);
        let output = "";
        child.stdout.on("data", (chunk) => (output += String(chunk)));
        child.on("error", reject).on("close", () => resolve(output.trim()));
      });
    const winners = new Set(await Promise.all(["a", "b", "c", "d"].map(claim)));
    expect(winners.size).toBe(1);
    expect(await readdir(directory)).toHaveLength(1);
  });
});
