import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let out: string;
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), "generate-"));
});
afterAll(() => rm(out, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...commandLine: string[]): Promise<Ended> {
  const script = fileURLToPath(new URL("generate.ts", import.meta.url));
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...commandLine], (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

// Each test starts a process or two that does the whole work.
describe("pnpm generate", { timeout: 120_000 }, () => {
  it("says how it is used", async () => {
    expect(await run("--help")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("[--check] [--out DIR]"),
    });
  });

  it("refuses an option that it does not have", async () => {
    expect(await run("--chek")).toMatchObject({ code: 1, stderr: expect.stringMatching(/--chek[^]*Usage/) });
  });

  it("lists the specs where one does not exist", async () => {
    const ended = await run("unknown", "--out", out);
    expect(ended).toMatchObject({ code: 1, stdout: "" });
    expect(ended.stderr).toMatch(
      /specs\/unknown\.yaml: this spec does not exist[^]*The specs are: [^]*1 problem in 1 spec\. No package was written/,
    );
  });

  it("with --check, names each stale file and the command that writes it, and writes nothing", async () => {
    const ended = await run("--check", "--out", out);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/out of date: .*-client\/package\.json/);
    expect(ended.stderr).toContain(`--out ${out}\`, and commit what it writes.`);
    expect(await readdir(out)).toEqual([]);
  });

  it("prints a line for each provider, and the same bytes pass --check", async () => {
    const written = await run("--out", out);
    expect(written).toMatchObject({ code: 0, stderr: "" });
    expect(written.stdout).toMatch(/^\S+ +\d+ written, 0 unchanged \(\d+ ms\)$/m);
    const checked = await run("--check", "--out", out);
    expect(checked).toMatchObject({ code: 0, stderr: "" });
    expect(checked.stdout).toMatch(/^\S+ +0 out of date, \d+ unchanged \(\d+ ms\)$/m);
  });
});
