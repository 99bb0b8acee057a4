import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { touchedGlobals } from "./touched-globals.ts";

describe("touchedGlobals", () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "touched-globals-"));
  });
  afterAll(() => rm(directory, { recursive: true }));

  async function touchedBy(source: string): Promise<readonly string[]> {
    const file = join(directory, `${crypto.randomUUID()}.mjs`);
    await writeFile(file, source);
    return touchedGlobals(pathToFileURL(file));
  }

  it("are none when a module reads them later", async () => {
    expect(
      await touchedBy("export const later = () => new Headers(); export class Own extends Error {}"),
    ).toEqual([]);
  });

  it.each([
    ["Headers", "export const now = new Headers();"],
    ["process", "export const key = process.env.KEY;"],
    ["crypto", "export const has = typeof crypto;"],
    ["AbortSignal", "export class Own { static signal = AbortSignal.abort(); }"],
  ])("are %s of `%s`", async (name, source) => {
    expect(await touchedBy(source)).toEqual([name]);
  });
});
