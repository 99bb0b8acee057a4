import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ScratchRepository } from "./__fixtures__/scratch-repository.ts";
import { apiReport, writeApiReports } from "./api-report.ts";

/** A package of two entry points, with its reports. */
function reportedPackage(): ScratchRepository {
  const repository = new ScratchRepository({
    "packages/purse/package.json": {
      name: "@org/purse",
      version: "1.0.0",
      exports: {
        ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
        "./coins/old": { types: "./dist/coins.d.ts", default: "./dist/coins.js" },
        "./package.json": "./package.json",
      },
    },
    "packages/purse/dist/index.d.ts":
      "interface Coin { readonly value: number }\n/** Opens. */\nexport declare function open(): Coin;\n",
    "packages/purse/dist/coins.d.ts": "export declare const coins: readonly number[];\n",
    // Its committed source is its report.
    "packages/petty-client/package.json": {
      name: "@org/petty-client",
      version: "1.0.0",
      exports: { ".": { types: "./dist/index.d.ts" } },
    },
  });
  expect(writeApiReports(repository.root)).toEqual([
    "packages/purse/api/index.api.md",
    "packages/purse/api/coins-old.api.md",
  ]);
  return repository;
}

describe("the report of a public API", () => {
  it("passes as it is written, and is not written again", async () => {
    const { root } = reportedPackage();
    expect(await apiReport(root)).toEqual([]);
    expect(writeApiReports(root)).toEqual([]);
  });

  it("does not change with a comment or with the order of declarations", async () => {
    const repository = reportedPackage();
    repository.write({
      "packages/purse/dist/index.d.ts":
        "/** Opens it. */\nexport declare function open(): Coin;\ninterface Coin { readonly value: number }\n",
    });
    expect(await apiReport(repository.root)).toEqual([]);
  });

  it("fails when a type changes that an exported one is made of, shows the lines, and names the command", async () => {
    const repository = reportedPackage();
    repository.write({
      "packages/purse/dist/index.d.ts":
        "interface Coin { readonly value: bigint }\n/** Opens. */\nexport declare function open(): Coin;\n",
    });
    const [problem, ...others] = await apiReport(repository.root);
    expect(others).toEqual([]);
    expect(problem).toMatch(/^packages\/purse\/api\/index\.api\.md: differs from the public API\.$/m);
    expect(problem).toMatch(/^-.*value: number/m);
    expect(problem).toMatch(/^\+.*value: bigint/m);
    expect(problem).toMatch(/Run `pnpm api-report`, and commit what it writes\.$/);
  });

  it("fails when an entry point has no report", async () => {
    const repository = reportedPackage();
    repository.write({ "packages/purse/api/index.api.md": undefined });
    expect(await apiReport(repository.root)).toEqual([
      "packages/purse/api/index.api.md: differs from the public API.\nRun `pnpm api-report`, and commit what it writes.",
    ]);
    expect(existsSync(new URL("packages/purse/api/index.api.md", repository.root))).toBe(false);
  });

  it("fails when a report has no entry point, and the command removes it", async () => {
    const repository = reportedPackage();
    repository.write({ "packages/purse/api/gone.api.md": "" });
    expect(await apiReport(repository.root)).toEqual([
      "packages/purse/api/gone.api.md: its package has no such entry point. Run `pnpm api-report`, and commit what it writes.",
    ]);
    expect(writeApiReports(repository.root)).toEqual(["packages/purse/api/gone.api.md"]);
    expect(await apiReport(repository.root)).toEqual([]);
  });
});
