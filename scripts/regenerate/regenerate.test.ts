import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Regenerated, regenerate } from "./regenerate.ts";
import type { JsonReport } from "./render-report.ts";

const spec = await readFile(new URL("proof/__fixtures__/small-change.yaml", import.meta.url), "utf8");
const marker = "<!-- Above: written by `pnpm regenerate`. Below: yours. -->";
const person = "\r\n\r\nWords of a person,  kept as they are.\r\n";

/** A repository with two clients, both released as 1.0.0. */
let root: string;
let released: string;

const git = (...command: string[]): string =>
  execFileSync(
    "git",
    ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false", ...command],
    {
      cwd: root,
      encoding: "utf8",
    },
  ).trim();
const path = (name: string): string => join(root, name);
const read = (name: string): string => readFileSync(path(name), "utf8");
const write = (name: string, text: string): void => writeFileSync(path(name), text);
const isThere = (name: string): boolean =>
  git("status", "--porcelain", "--ignored", "-uall", name) !== "" || git("ls-files", name) !== "";
const edit = (name: string, from: string, to: string): void => {
  expect(read(name)).toContain(from);
  write(name, read(name).replace(from, to));
};
const changeset = ".changeset/spec-small-change.md";
const smallChange = "specs/small-change.yaml";

function run(
  options: { check?: boolean; dry?: boolean; against?: string; providers?: string[] } = {},
): Promise<Regenerated> {
  const { check = false, dry = false, against, providers = [] } = options;
  return regenerate(pathToFileURL(`${root}/`), { providers, check, isReadOnly: check || dry, against });
}

function packagesOf({ json }: Regenerated): JsonReport["packages"] {
  return "packages" in json ? json.packages : [];
}

function setVersion(id: string, version: string): void {
  edit(`packages/${id}-client/package.json`, '"version": "0.0.0"', `"version": "${version}"`);
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "regenerate-"));
  for (const directory of ["specs", "packages", ".changeset"]) mkdirSync(path(directory));
  write("LICENSE", "Free.\n");
  write(".changeset/README.md", "# Changesets\n");
  write(smallChange, spec);
  write("specs/second.yaml", spec.replaceAll("Small Change", "Second").replaceAll("SMALL_CHANGE", "SECOND"));
  git("init", "--quiet", "--initial-branch=main");
});

afterAll(() => rmSync(root, { recursive: true }));

// Each run reads the runtime with the compiler, and some tests run it six times.
const timeout = 600_000;

describe("before the first release", { timeout }, () => {
  it("writes the clients, and changesets that lead to 1.0.0", async () => {
    const result = await run();
    expect(packagesOf(result).map(({ name, bump }) => [name, bump])).toEqual([
      ["@org/second-client", "minor"],
      ["@org/small-change-client", "minor"],
    ]);
    expect(read(changeset)).toBe(
      `---\n"@org/small-change-client": major\n---\n\nFirst release: a method for each operation of the spec, typed from it; idempotency keys by the provider's dialect, and errors that say what happened to the money.\n\n${marker}\n`,
    );
    expect(await run({ check: true })).toMatchObject({ exitCode: 0, errors: [] });
  });

  it("leaves a release alone while its version is being set", async () => {
    git("add", "--all");
    git("commit", "--quiet", "-m", "Write the clients");
    for (const id of ["small-change", "second"]) {
      setVersion(id, "1.0.0");
      rmSync(path(`.changeset/spec-${id}.md`));
    }
    const result = await run();
    expect(packagesOf(result)).toEqual([]);
    expect(isThere(changeset) && git("ls-files", "--deleted", changeset) === "").toBe(false);
    git("add", "--all");
    git("commit", "--quiet", "-m", "Version packages");
    released = git("rev-parse", "HEAD");
  });
});

describe("after a release", { timeout }, () => {
  beforeEach(() => {
    git("reset", "--quiet", "--hard", released);
    git("clean", "--quiet", "-fdx");
  });

  it("writes nothing where nothing changed", async () => {
    expect(packagesOf(await run())).toEqual([]);
    expect(git("status", "--porcelain")).toBe("");
  });

  it("says in the words of a caller what changed, and what to do", async () => {
    edit(
      smallChange,
      "required: [reference, amount, to, word]",
      "required: [reference, amount, to, word, speed]",
    );
    edit(smallChange, "enum: [copper, silver, gold]", "enum: [copper, silver, gold, tin]");
    const [found, ...others] = packagesOf(await run());
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      name: "@org/small-change-client",
      spec: smallChange,
      bump: "major",
      changeset,
      against: released.slice(0, 7),
    });
    expect(found?.changes).toContainEqual({
      bump: "major",
      layer: "types",
      where: "sendCoins body.speed",
      pointer: "/components/schemas/SendRequest/properties/speed",
      what: "it is required",
      todo: "Give it.",
    });
    expect(read(changeset)).toBe(`---
"@org/small-change-client": major
---

Small Change's API changed: 1 breaking change, 1 addition.

- **Breaking** \`sendCoins body.speed\`: it is required. Give it.
- **New** \`listCoins query.kind\`: \`tin\` is accepted.

${marker}
`);
  });

  it("changes nothing when it runs again, rises with a later change, and goes when all is taken back", async () => {
    edit(smallChange, "summary: Sends coins.", "summary: Sends some coins.");
    await run();
    const first = read(changeset);
    expect(first).toContain('"@org/small-change-client": patch');
    await run();
    expect(read(changeset)).toBe(first);
    edit(
      smallChange,
      "        plain: { type: string }",
      "        plain: { type: string }\n        fresh: { type: string }",
    );
    await run();
    expect(read(changeset)).toContain('"@org/small-change-client": minor');
    edit(smallChange, "operationId: recallCoins", "operationId: fetchCoins");
    await run();
    expect(read(changeset)).toContain('"@org/small-change-client": major');
    write(smallChange, spec);
    await run();
    expect(git("status", "--porcelain")).toBe("");
  });

  it("keeps a person's words byte for byte, in its changeset and in others", async () => {
    const other = `---\n"@org/second-client": patch\n---\n${person}`;
    write(".changeset/other.md", other);
    edit(smallChange, "summary: Sends coins.", "summary: Sends some coins.");
    await run();
    edit(changeset, `${marker}\n`, `${marker}${person}`);
    edit(smallChange, "operationId: recallCoins", "operationId: fetchCoins");
    await run();
    expect(read(changeset).split(marker)[1]).toBe(person);
    expect(read(changeset)).toContain("`recallCoins`: it is gone. Call `fetchCoins`.");
    write(smallChange, spec);
    await run();
    expect(read(changeset)).toBe(`---\n"@org/small-change-client": patch\n---\n\n${marker}${person}`);
    expect(read(".changeset/other.md")).toBe(other);
  });

  it("keeps a bump that a person raised, and lowers one only with a reason", async () => {
    const bump = (): string => /client": (\w+)/.exec(read(changeset))?.[1] ?? "";
    edit(smallChange, "summary: Sends coins.", "summary: Sends some coins.");
    await run();
    edit(changeset, ": patch", ": minor");
    expect(await run({ check: true })).toMatchObject({ exitCode: 0 });
    await run();
    expect(bump()).toBe("minor");

    edit(smallChange, "operationId: recallCoins", "operationId: fetchCoins");
    await run();
    edit(changeset, ": major", ": minor");
    const lowered = await run({ check: true });
    expect(lowered).toMatchObject({ exitCode: 1 });
    expect(lowered.errors).toContain("To ask for less, say why below its marker line: `Smaller because: …`.");
    edit(changeset, `${marker}\n`, `${marker}\n\nSmaller because: nobody calls it.\n`);
    const checked = await run({ check: true });
    expect(checked).toMatchObject({ exitCode: 0 });
    expect(checked.lines.join("\n")).toContain("Smaller because: nobody calls it.");
    expect(packagesOf(checked)[0]).toMatchObject({ bump: "major", smallerBecause: "nobody calls it." });
    await run();
    expect(bump()).toBe("minor");

    edit(smallChange, "operationId: labelPurse", "operationId: markPurse");
    const { lines } = await run();
    expect(bump(), "the reason was about another change").toBe("major");
    expect(lines.join("\n")).toMatch(/The changes are not those of the line `Smaller because: …`\./);
    expect(lines.join("\n")).not.toContain("nobody calls it");
  });

  it("gives each client a changeset of its own", async () => {
    edit(smallChange, "summary: Sends coins.", "summary: Sends some coins.");
    edit("specs/second.yaml", "operationId: recallCoins", "operationId: fetchCoins");
    const found = packagesOf(await run({ dry: true }));
    expect(found.map(({ name, bump }) => [name, bump])).toEqual([
      ["@org/second-client", "major"],
      ["@org/small-change-client", "patch"],
    ]);
    expect(git("status", "--porcelain"), "a dry run writes nothing").toBe(
      "M specs/second.yaml\n M specs/small-change.yaml",
    );
    await run({ providers: ["second"] });
    expect(isThere(".changeset/spec-second.md")).toBe(true);
    expect(isThere(changeset), "the other provider was not asked for").toBe(false);
  });

  it("takes a third provider as a first release", async () => {
    write("specs/third.yaml", spec.replaceAll("Small Change", "Third").replaceAll("SMALL_CHANGE", "THIRD"));
    expect(packagesOf(await run()).map(({ name, bump }) => [name, bump])).toEqual([
      ["@org/third-client", "minor"],
    ]);
    expect(read("packages/third-client/package.json")).toContain('"version": "0.0.0"');
  });

  it("names a changeset whose spec is gone", async () => {
    write(".changeset/spec-gone.md", '---\n"@org/gone-client": major\n---\n\nGone.\n');
    const says = ".changeset/spec-gone.md has no spec. Remove it, or restore its spec.";
    expect((await run()).lines).toContain(says);
    expect(await run({ check: true })).toMatchObject({ exitCode: 1, errors: [says] });
    expect((await run({ providers: ["second"] })).lines).not.toContain(says);
  });

  it("with --check, names what is not as it would leave it, and the line to run", async () => {
    edit(smallChange, "operationId: recallCoins", "operationId: fetchCoins");
    const { exitCode, errors } = await run({ check: true });
    expect(exitCode).toBe(1);
    expect(errors.join("\n")).toMatch(/^out of date: packages\/small-change-client\/.*client\.ts$/m);
    expect(errors).toContain(`missing: ${changeset}; the changes of @org/small-change-client ask for major`);
    expect(errors).toContain("Run `pnpm regenerate small-change`, and commit what it writes.");
    expect(git("status", "--porcelain")).toBe("M specs/small-change.yaml");
  });

  it("refuses a spec that breaks a rule, and writes nothing", async () => {
    edit(smallChange, "operationId: recallCoins", "operationId: sendCoins");
    edit("specs/second.yaml", "summary: Sends coins.", "summary: Sends some coins.");
    const { exitCode, json, errors } = await run();
    expect(exitCode).toBe(1);
    expect(json).toHaveProperty("problems");
    expect(errors.join("\n")).toMatch(/specs\/small-change\.yaml#[^]*Nothing was written/);
    expect(git("status", "--porcelain")).toBe("M specs/second.yaml\n M specs/small-change.yaml");
  });

  it("judges what was released where the generator has changed since", async () => {
    edit(
      "packages/small-change-client/src/index.ts",
      "// The client\n",
      "export type Former = string;\n// The client\n",
    );
    git("commit", "--quiet", "--all", "--amend", "-m", "Version packages, by an earlier generator");
    const [found] = packagesOf(await run({ dry: true }));
    expect(found).toMatchObject({ bump: "major" });
    expect(found?.changes).toContainEqual(
      expect.objectContaining({ where: "type Former", what: "it is not exported any more" }),
    );
  });

  it("makes every client major with the runtime", async () => {
    write(".changeset/common.md", '---\n"@org/payouts-common": major\n---\n\nAnother signature.\n');
    const found = packagesOf(await run());
    expect(found.map(({ bump }) => bump)).toEqual(["major", "major"]);
    expect(read(changeset)).toContain("it needs the next major version of `@org/payouts-common`");
    rmSync(path(".changeset/common.md"));
    await run();
    expect(git("status", "--porcelain")).toBe("");
  });

  it("compares with any commit", async () => {
    edit(smallChange, "operationId: recallCoins", "operationId: fetchCoins");
    await run();
    git("add", "--all");
    git("commit", "--quiet", "-m", "Rename an operation");
    expect(packagesOf(await run({ dry: true, against: "HEAD" }))).toEqual([]);
    expect(packagesOf(await run({ dry: true, against: "HEAD~1" }))).toHaveLength(1);
    expect(await run({ against: "nowhere" })).toMatchObject({
      exitCode: 1,
      json: { problems: [expect.stringContaining("second, small-change: `nowhere` is not a commit")] },
    });
  });

  it("asks for the commits that a shallow clone lacks", async () => {
    edit(smallChange, "summary: Sends coins.", "summary: Sends some coins.");
    git("commit", "--quiet", "--all", "-m", "Other words");
    const whole = root;
    try {
      root = mkdtempSync(join(tmpdir(), "regenerate-shallow-"));
      execFileSync("git", ["clone", "--quiet", "--depth=1", pathToFileURL(whole).href, root]);
      expect((await run({ dry: true })).errors.join("\n")).toContain("Run `git fetch --unshallow`.");
      rmSync(root, { recursive: true });
    } finally {
      root = whole;
    }
  });
});
