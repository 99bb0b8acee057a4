import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PlaceError } from "./place-error.ts";
import { readPackageVersion, writePackages } from "./write-packages.ts";
import type { PackageReport, WriteMode } from "./write-packages.ts";
import type { EmittedFile } from "../emitters/emitter.ts";

const manifest = { path: "package.json", text: '{ "version": "1.2.3" }\n' };
const client = { path: "src/client.ts", text: "export {};\n" };

let packages: string;
let path: string;
let directory: URL;
beforeEach(async () => {
  packages = await mkdtemp(join(tmpdir(), "write-package-"));
  path = join(packages, "example-client");
  directory = pathToFileURL(`${path}/`);
});
afterEach(() => rm(packages, { recursive: true }));

async function put(file: string, text = ""): Promise<void> {
  await mkdir(join(path, file, ".."), { recursive: true });
  await writeFile(join(path, file), text);
}

async function tree(): Promise<string[]> {
  const entries = await readdir(packages, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(packages.length + 1))
    .sort();
}

async function writePackage(
  to: URL,
  files: readonly EmittedFile[],
  mode: WriteMode,
): Promise<PackageReport | undefined> {
  const [report] = await writePackages([{ directory: to, files }], mode);
  return report;
}

const generated = "// Generated from specs/example.yaml by `pnpm generate`.\n";

describe("writePackages", () => {
  it("writes a new package, and then nothing more", async () => {
    expect(await writePackage(directory, [manifest, client], "write")).toEqual({
      changed: ["package.json", "src/client.ts"],
      removed: [],
      foreign: [],
      unchanged: 0,
    });
    expect(await tree()).toEqual(["example-client/package.json", "example-client/src/client.ts"]);
    expect(await writePackage(directory, [manifest, client], "write")).toEqual({
      changed: [],
      removed: [],
      foreign: [],
      unchanged: 2,
    });
  });

  it("removes what was generated and no longer is, keeps what is not ours, and names both", async () => {
    for (const file of [
      "CHANGELOG.md",
      "node_modules/a/b.js",
      "dist/index.js",
      ".turbo/log",
      "notes.md",
      "src/by-hand.ts",
    ]) {
      await put(file, file);
    }
    for (const file of ["src/old.ts", "test/old.test.ts"]) await put(file, generated);
    const report = await writePackage(directory, [manifest, client], "write");
    expect(report?.removed).toEqual(["src/old.ts", "test/old.test.ts"]);
    expect(report?.foreign).toEqual(["notes.md", "src/by-hand.ts"]);
    expect(await readFile(join(path, "src/by-hand.ts"), "utf8")).toBe("src/by-hand.ts");
    expect(await tree()).toEqual(
      [
        ".turbo/log",
        "CHANGELOG.md",
        "dist/index.js",
        "node_modules/a/b.js",
        "notes.md",
        "package.json",
        "src/by-hand.ts",
        "src/client.ts",
      ].map((file) => `example-client/${file}`),
    );
    expect(await readFile(join(path, "CHANGELOG.md"), "utf8")).toBe("CHANGELOG.md");
  });

  it("only reports, in check mode", async () => {
    await put("src/client.ts", "edited by hand");
    await put("src/old.ts", generated);
    expect(await writePackage(directory, [manifest, client], "check")).toEqual({
      changed: ["package.json", "src/client.ts"],
      removed: ["src/old.ts"],
      foreign: [],
      unchanged: 0,
    });
    expect(await tree()).toEqual(["example-client/src/client.ts", "example-client/src/old.ts"]);
  });

  it("changes no package when one of them cannot be written", async () => {
    const other = pathToFileURL(`${join(packages, "other-client")}/`);
    await writePackages([{ directory, files: [manifest, client] }], "write");
    const before = await tree();
    const impossible = { path: `src/${"long".repeat(100)}.ts`, text: "" };
    const next = [
      { directory, files: [manifest, { ...client, text: "changed\n" }] },
      { directory: other, files: [manifest, impossible] },
    ];
    await expect(writePackages(next, "write")).rejects.toThrow(/ENAMETOOLONG/);
    expect(await tree()).toEqual(before);
    expect(await readFile(join(path, client.path), "utf8")).toBe(client.text);
  });

  it("never mixes two packages, however many runs there are at once", async () => {
    const files = (text: string): EmittedFile[] =>
      Array.from({ length: 12 }, (_, index) => ({ path: `src/${index}.ts`, text }));
    const runs = Array.from({ length: 20 }, (_, run) =>
      writePackage(directory, files(`run ${run}\n`), "write"),
    );
    await Promise.all(runs);
    const texts = await Promise.all(files("").map((file) => readFile(join(path, file.path), "utf8")));
    expect(new Set(texts).size).toBe(1);
    expect(await readdir(packages)).toEqual(["example-client"]);
  });

  it("does not replace what is not a directory", async () => {
    await writeFile(path, "mine");
    await expect(writePackage(directory, [manifest], "write")).rejects.toThrow(PlaceError);
    expect(await readFile(path, "utf8")).toBe("mine");
  });

  it("leaves the old package whole when the new one cannot be written", async () => {
    await writePackage(directory, [manifest, client], "write");
    const impossible = { path: "src/client.ts/inner.ts", text: "" };
    await expect(
      writePackage(directory, [{ ...manifest, text: "{}" }, client, impossible], "write"),
    ).rejects.toThrow();
    expect(await tree()).toEqual(["example-client/package.json", "example-client/src/client.ts"]);
    expect(await readFile(join(path, "package.json"), "utf8")).toBe(manifest.text);
  });

  it("recovers the version and the changelog after a run that was killed as it moved the new package in", async () => {
    await writePackage(directory, [manifest, client], "write");
    await put("CHANGELOG.md", "# 1.2.3");
    await rename(path, join(packages, ".example-client.previous"));

    expect(await readPackageVersion(directory)).toBe("1.2.3");
    await writePackage(directory, [manifest, client], "write");
    expect(await tree()).toEqual([
      "example-client/CHANGELOG.md",
      "example-client/package.json",
      "example-client/src/client.ts",
    ]);
  });
});

describe("readPackageVersion", () => {
  it("reads the version that changesets wrote", async () => {
    await put("package.json", manifest.text);
    expect(await readPackageVersion(directory)).toBe("1.2.3");
  });

  it("says so where the manifest is not JSON", async () => {
    await put("package.json", "<<<<<<< ours\n");
    await expect(readPackageVersion(directory)).rejects.toThrow(
      /package\.json is not JSON[^]*merge conflict/,
    );
  });

  it("starts a new package at 0.0.0", async () => {
    expect(await readPackageVersion(directory)).toBe("0.0.0");
  });
});
