import { createHash } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { KeyStore } from "../src/index.ts";

/**
 * Remembers in a directory which payload each key stands for, for all processes of one machine.
 *
 * A file a key. `link` fails when the file is there already, so of two processes that claim one key at the same time one
 * wins, and no reader sees half a file. The same in SQL: `insert … on conflict do nothing`, then `select`.
 */
export class FileKeyStore implements KeyStore {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  async claim(key: string, fingerprint: string): Promise<string> {
    await mkdir(this.#directory, { recursive: true });
    const file = this.#fileOf(key);
    const draft = `${file}.${crypto.randomUUID()}`;
    await writeFile(draft, fingerprint, { flush: true });
    try {
      await link(draft, file);
      return fingerprint;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      return await readFile(file, "utf8");
    } finally {
      await rm(draft, { force: true });
    }
  }

  async release(key: string, fingerprint: string): Promise<void> {
    const file = this.#fileOf(key);
    const known = await readFile(file, "utf8").catch(() => undefined);
    if (known === fingerprint) await rm(file, { force: true });
  }

  /** A key may hold what a file name may not. */
  #fileOf(key: string): string {
    return join(this.#directory, createHash("sha256").update(key).digest("hex"));
  }
}
