import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkSources, type SourcesRequest } from "./check-sources.ts";
import { formatSources, type SourcesReport } from "./format-sources.ts";

const pettyCash = new URL("../generator/__fixtures__/petty-cash.yaml", import.meta.url);

/** The pages of the invented provider, with every sentence that its spec quotes, laid out otherwise than in the spec. */
const wholePages: Readonly<Record<string, string>> = {
  "/docs/keys": html(
    "<h1>Keys</h1><p>A <b>key</b> lives for\n a day and a&nbsp;half.</p><p>While the first is running, a second request waits its turn.</p>",
  ),
  "/docs/limits":
    "# Limits\n\nA request beyond the limit\nis not looked at.\n\nTen requests a second\nat each window.\n",
  "/docs/payouts": html("<p>Coins leave the box at once.</p>"),
};

let pages: Record<string, string>;
let requests: string[];
/** At each request, how many were not answered yet. */
let underWay: number[];
let server: Server;
let directory: string;
let specs: URL;

beforeEach(async () => {
  pages = { ...wholePages };
  requests = [];
  let answered = 0;
  underWay = [];
  server = createServer((request, response) => {
    const path = request.url ?? "";
    requests.push(path);
    underWay.push(requests.length - answered);
    const page = pages[path];
    setTimeout(() => {
      answered += 1;
      const type = page?.startsWith("<") ? "text/html" : "text/plain";
      response.writeHead(page === undefined ? 404 : 200, { "content-type": type }).end(page);
    }, 5);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  directory = await mkdtemp(join(tmpdir(), "sources-"));
  specs = pathToFileURL(`${directory}/`);
  await mkdir(new URL("sources/", specs));
  await writeSpec((text) => text);
});
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(directory, { recursive: true });
});

const specFile = (): URL => new URL("petty-cash.yaml", specs);

async function writeSpec(edit: (text: string) => string): Promise<void> {
  const { port } = server.address() as AddressInfo;
  const text = await readFile(pettyCash, "utf8");
  await writeFile(specFile(), edit(text.replaceAll("https://pettycash.example", `http://127.0.0.1:${port}`)));
}

async function check(
  request: Omit<SourcesRequest, "specs">,
): Promise<SourcesReport & { written: readonly string[] }> {
  const result = await checkSources({ specs, ...request });
  if (!result.ok)
    throw new Error(
      result.problems.map(({ file, message, remedy }) => `${file}: ${message} ${remedy}`).join("\n"),
    );
  return { ...formatSources(result.sources), written: result.written };
}

/** The lines of the spec that the findings name. */
async function linesOf(findings: readonly string[]): Promise<string[]> {
  const lines = (await readFile(specFile(), "utf8")).split("\n");
  return findings.map((finding) => lines[Number(/:(\d+): /.exec(finding)?.[1]) - 1]?.trim() ?? "");
}

function html(body: string): string {
  return `<!doctype html><html><head><title>Petty Cash</title></head><body>${body}</body></html>`;
}

describe("pnpm sources --fetch", () => {
  it("finds every quote on pages that are only laid out otherwise", async () => {
    const { failures, summary } = await check({ fetches: true });
    expect(failures).toEqual([]);
    expect(summary).toEqual([
      expect.stringMatching(/^petty-cash +15 sources, .*quotes: 6 found, 0 gone, 0 not looked up/),
    ]);
  });

  it("names exactly the facts that rest on a changed sentence", async () => {
    pages["/docs/keys"] = html(
      "<p>A key lives for a day and a half.</p><p>While the first is running, a second request is refused.</p>",
    );
    const { failures } = await check({ fetches: true });
    expect(failures.map((failure) => failure.split("\n")[2])).toEqual([
      "  What rests on it: every operation, 409, in_progress: how an error is read, and what it means for the money.",
      "  What rests on it: createPayout, 409, in_progress: how an error is read, and what it means for the money.",
    ]);
    for (const line of await linesOf(failures)) expect(line).toContain("a second request waits its turn");
    expect(failures[0]).toMatch(/pnpm sources petty-cash --page keys=FILE --accept/);
  });

  it("names the other fact of the page where its sentence changes", async () => {
    pages["/docs/keys"] = wholePages["/docs/keys"]?.replace("a day", "two days") ?? "";
    const { failures } = await check({ fetches: true });
    expect(failures).toEqual([
      expect.stringContaining("createPayout: how the provider distinguishes a repeat"),
    ]);
  });

  it("reads each page once, one after the other, and says which could not be read", async () => {
    const { failures, notes } = await check({ fetches: true });
    expect(failures).toEqual([]);
    expect(requests.toSorted()).toEqual([...new Set(requests)].toSorted());
    expect(requests).toHaveLength(15);
    expect(new Set(underWay)).toEqual(new Set([1]));
    expect(notes).toHaveLength(12);
    expect(notes[0]).toMatch(/`sessions` could not be read: the answer is 404\.\n.*--page sessions=FILE/);
  });

  it("does not take a page that only scripts would fill for a page that has changed", async () => {
    pages["/docs/keys"] = html("<script>render('A key lives for a day and a half.')</script>");
    const { failures, notes } = await check({ fetches: true });
    expect(failures).toEqual([]);
    expect(notes[0]).toMatch(/`keys` could not be read: it has no text without its scripts/);
  });

  it("writes nothing unless it is asked to", async () => {
    const before = await readFile(specFile(), "utf8");
    expect((await check({ fetches: true })).written).toEqual([]);
    expect(await readFile(specFile(), "utf8")).toBe(before);
  });

  it("records the pages that have all their quotes, and only these", async () => {
    pages["/docs/limits"] = "Everything is looked at.";
    const before = await readFile(specFile(), "utf8");
    expect((await check({ fetches: true, accepts: "2026-12-24" })).written).toEqual(["petty-cash.yaml"]);
    const after = await readFile(specFile(), "utf8");
    expect(after).toMatch(/^ {2}keys: \{ address: \S+, seen: "2026-12-24", sha256: "[0-9a-f]{64}" \}$/m);
    expect(after).toMatch(/^ {2}limits: \{ address: \S+, seen: "2026-11" \}$/m);
    expect(after.replace(/"2026-12-24", sha256: "\w+" \}/g, "")).toBe(
      before.replace(/(  (?:keys|payouts): .*)"2026-11(-01)?" \}/g, "$1"),
    );
    pages["/docs/keys"] = wholePages["/docs/keys"]?.replace("<body>", "<body><p>New.</p>") ?? "";
    const { failures, notes } = await check({ fetches: true });
    expect(failures).toHaveLength(2);
    expect(notes[0]).toMatch(/`keys` has changed since 2026-12-24; every quote is still there/);
  });
});

describe("pnpm sources --page", () => {
  it("looks in the saved page, and at no address", async () => {
    const saved = join(directory, "keys.html");
    await writeFile(saved, html("<p>Keys live for ever.</p>"));
    const { failures, summary } = await check({ pages: new Map([["keys", saved]]) });
    expect(failures).toHaveLength(3);
    expect(summary[0]).toMatch(/quotes: 0 found, 3 gone, 3 not looked up/);
    expect(requests).toEqual([]);
  });

  it("refuses a source that no spec has, and a file that is not there", async () => {
    await expect(check({ pages: new Map([["key", "key.html"]]) })).rejects.toThrow(
      "--page key: no spec has this source. Did you mean `keys`?",
    );
    const { failures } = await check({ pages: new Map([["keys", join(directory, "none.html")]]) });
    expect(failures).toEqual([expect.stringMatching(/the text of `keys` cannot be read: ENOENT/)]);
  });
});

describe("pnpm sources, in the repository's texts", () => {
  const held = 'sources/petty-cash.keys.txt", sha256: "';
  const hold = (sha256: string): Promise<void> =>
    writeSpec((text) => text.replace(/(\n {2}keys: \{.*) \}/, `$1, file: "${held}${sha256}" }`));
  const textFile = (): URL => new URL("sources/petty-cash.keys.txt", specs);

  it("looks up what the repository holds, and prints the hash to record", async () => {
    await writeFile(textFile(), wholePages["/docs/keys"] ?? "");
    await hold("0".repeat(64));
    const { failures } = await check({});
    expect(failures).toHaveLength(1);
    const sha256 = /write `sha256: "(\w{64})"`/.exec(failures[0] ?? "")?.[1] ?? "";
    await hold(sha256);
    const { failures: none, summary } = await check({});
    expect(none).toEqual([]);
    expect(summary[0]).toMatch(/quotes: 3 found, 0 gone, 3 not looked up/);
  });

  it("finds a text that is missing or lacks a quote", async () => {
    await hold("0".repeat(64));
    expect((await check({})).failures).toEqual([expect.stringMatching(/cannot be read: ENOENT/)]);
    await writeFile(textFile(), "Nothing.");
    const { failures } = await check({});
    expect(failures).toHaveLength(4);
    expect(failures[1]).toMatch(
      /Correct the quote by specs\/sources\/petty-cash\.keys\.txt, or restore that file/,
    );
  });

  it("replaces the text by an accepted page, which then passes", async () => {
    await writeFile(textFile(), "Nothing.");
    await hold("0".repeat(64));
    const { written } = await check({ fetches: true, accepts: "2026-12-24" });
    expect(written).toEqual(["petty-cash.yaml", "sources/petty-cash.keys.txt"]);
    expect(await readFile(textFile(), "utf8")).toMatch(/^Keys\n+A key lives/);
    expect((await check({})).failures).toEqual([]);
  });
});
