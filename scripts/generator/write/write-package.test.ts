import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readPackageVersion, writePackage } from "./write-package.ts";

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

describe("writePackage", () => {
  it("writes a new package, and then nothing more", async () => {
    expect(await writePackage(directory, [manifest, client], "write")).toEqual({
      changed: ["package.json", "src/client.ts"],
      removed: [],
      unchanged: 0,
    });
    expect(await tree()).toEqual(["example-client/package.json", "example-client/src/client.ts"]);
    expect(await writePackage(directory, [manifest, client], "write")).toEqual({
      changed: [],
      removed: [],
      unchanged: 2,
    });
  });

  it("removes what is no longer emitted, and keeps what is not ours", async () => {
    for (const file of [
      "CHANGELOG.md",
      "node_modules/a/b.js",
      "dist/index.js",
      ".turbo/log",
      "src/old.ts",
      "test/old.test.ts",
    ]) {
      await put(file, file);
    }
    const report = await writePackage(directory, [manifest, client], "write");
    expect(report.removed).toEqual(["src/old.ts", "test/old.test.ts"]);
    expect(await tree()).toEqual(
      [
        ".turbo/log",
        "CHANGELOG.md",
        "dist/index.js",
        "node_modules/a/b.js",
        "package.json",
        "src/client.ts",
      ].map((file) => `example-client/${file}`),
    );
    expect(await readFile(join(path, "CHANGELOG.md"), "utf8")).toBe("CHANGELOG.md");
  });

  it("only reports, in check mode", async () => {
    await put("src/client.ts", "edited by hand");
    await put("src/old.ts");
    expect(await writePackage(directory, [manifest, client], "check")).toEqual({
      changed: ["package.json", "src/client.ts"],
      removed: ["src/old.ts"],
      unchanged: 0,
    });
    expect(await tree()).toEqual(["example-client/src/client.ts", "example-client/src/old.ts"]);
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

  it("starts a new package at 0.0.0", async () => {
    expect(await readPackageVersion(directory)).toBe("0.0.0");
  });
});
