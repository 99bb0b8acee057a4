import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const packages = globSync("{packages/*,scripts}/package.json", { cwd: root }).map((file) => {
  const manifest = JSON.parse(readFileSync(root + file, "utf8")) as { readonly scripts: Scripts };
  return { directory: dirname(file), scripts: manifest.scripts };
});

type Scripts = Readonly<Partial<Record<"typecheck" | "test", string>>>;

describe("`pnpm test` leaves nothing out", () => {
  it("type-checks every file, by the `typecheck` script of a package", () => {
    const checked = new Set(packages.flatMap(({ directory, scripts }) => programOf(directory, scripts)));
    const files = written("**/*.ts");
    expect(files).toContain("vitest.config.ts");
    expect(files.filter((file) => !checked.has(file))).toEqual([]);
  });

  it("runs every test, by the `test` script of its package", () => {
    const runner = ["node_modules/vitest/vitest.mjs", "list", "--filesOnly", "--json"];
    const listed = execFileSync(process.execPath, runner, { cwd: root, encoding: "utf8" });
    const tests = (JSON.parse(listed) as Test[]).map((test) => ({
      ...test,
      file: relative(root, test.file),
    }));
    expect(tests.map(({ file }) => file).sort()).toEqual(written("**/*.test.ts").sort());
    for (const { file, projectName } of tests) {
      const owner = packages.find(({ directory }) => file.startsWith(`${directory}/`));
      expect(owner?.scripts.test, file).toMatch(new RegExp(`^vitest run .*--project ${projectName}$`));
    }
  });
});

/** One line of `vitest list`. */
interface Test {
  readonly file: string;
  readonly projectName: string;
}

/** The files of the repository, but for a snapshot: that is checked as a package in a workspace of its own. */
function written(pattern: string): string[] {
  return globSync(pattern, { cwd: root, exclude: ["**/{node_modules,dist,__snapshots__,.reports}/**"] });
}

/** The files that a package's `typecheck` script compiles. */
function programOf(directory: string, { typecheck = "" }: Scripts): string[] {
  const file = `${root}${directory}/${/^tsc -p (\S+)$/.exec(typecheck)?.[1]}`;
  const { config } = ts.readConfigFile(file, (path) => readFileSync(path, "utf8")) as { config: unknown };
  const { fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(file));
  return fileNames.map((name) => relative(root, name));
}
