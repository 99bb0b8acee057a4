import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadSpec } from "./generator/load/load-spec.ts";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "sources-"));
});
afterAll(() => rm(directory, { recursive: true }));

function run(...commandLine: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const script = fileURLToPath(new URL("sources.ts", import.meta.url));
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...commandLine], (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

/** A quoted source of the repository whose text is here, whichever provider it is. */
async function quotedSource(): Promise<{ provider: string; id: string; file: URL; quote: string }> {
  const specs = new URL("../specs/", import.meta.url);
  for (const name of (await readdir(specs)).filter((each) => each.endsWith(".yaml"))) {
    const loaded = await loadSpec(new URL(name, specs));
    if (!loaded.ok) throw new Error(`${name} is not sound.`);
    for (const [id, { file }] of Object.entries(loaded.spec.document["x-payouts-sources"] ?? {})) {
      const quote = new RegExp(`"source":"${id}","mark":"\\w+","quote":"([^"]+)"`).exec(
        JSON.stringify(loaded.spec.document),
      )?.[1];
      if (file !== undefined && quote !== undefined)
        return { provider: loaded.spec.id, id, file: new URL(file, specs), quote };
    }
  }
  throw new Error("No spec quotes a text of the repository.");
}

describe("pnpm sources", { timeout: 60_000 }, () => {
  it("finds every quote of the specs in the texts of the repository", async () => {
    const { code, stdout } = await run();
    expect(stdout).not.toMatch(/ [1-9]\d* gone/);
    expect(code).toBe(0);
  });

  it("fails on a page that lost a quote, in words and as JSON", async () => {
    const { provider, id, file, quote } = await quotedSource();
    const page = join(directory, "page.txt");
    const text = (await readFile(file, "utf8")).replace(/\s+/g, " ");
    expect(text).toContain(quote);
    await writeFile(page, text.replaceAll(quote, "Other words."));
    const { code, stdout } = await run(provider, "--page", `${id}=${page}`);
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`specs/${provider}\\.yaml:\\d+: \`${id}\` does not have the quote`));

    const json = await run(provider, "--page", `${id}=${page}`, "--json");
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({
      sources: expect.arrayContaining([
        expect.objectContaining({
          id,
          origin: "page",
          isChanged: true,
          gone: expect.arrayContaining([expect.objectContaining({ quote })]),
        }),
      ]),
      written: [],
    });
  });

  it.each([
    [["--accept"], /`--accept` needs a page to record[^]*Usage/],
    [["--page", "create-payout"], /`--page create-payout` must be the id of a source and a file[^]*Usage/],
    [["--fech"], /--fech[^]*Usage/],
    [["unknown"], /specs\/unknown\.yaml: this spec does not exist/],
  ])("refuses %j", async (commandLine, message) => {
    expect(await run(...commandLine)).toMatchObject({ code: 1, stderr: expect.stringMatching(message) });
  });

  it("says how it is used", async () => {
    expect(await run("--help")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("[--page ID=FILE]"),
    });
  });
});
