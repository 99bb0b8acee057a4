import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findSpecs } from "./find-specs.ts";

let directory: string;
let specs: URL;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "find-specs-"));
  specs = pathToFileURL(`${directory}/`);
  for (const name of ["zulu.yaml", "alpha.yaml", "README.md"]) await writeFile(join(directory, name), "");
});
afterAll(() => rm(directory, { recursive: true }));

async function found(providers?: readonly string[]): Promise<readonly string[]> {
  const result = await findSpecs(specs, providers);
  return result.ok
    ? result.files.map(({ pathname }) => pathname.slice(specs.pathname.length))
    : result.problems.map(({ file, remedy }) => `${file}: ${remedy}`);
}

describe("findSpecs", () => {
  it("finds all specs, in the order of the alphabet", async () => {
    expect(await found()).toEqual(["alpha.yaml", "zulu.yaml"]);
  });

  it("finds those that are named", async () => {
    expect(await found(["zulu", "zulu"])).toEqual(["zulu.yaml"]);
  });

  it("lists the specs where one does not exist", async () => {
    expect(await found(["zulo", "bravo", "alpha"])).toEqual([
      "specs/zulo.yaml: Did you mean `zulu`? The specs are: alpha, zulu.",
      "specs/bravo.yaml: The specs are: alpha, zulu.",
    ]);
  });

  it("does not pass over a spec with another ending", async () => {
    await writeFile(join(directory, "bravo.yml"), "");
    expect(await found()).toEqual(["specs/bravo.yml: Rename it to `bravo.yaml`."]);
    await rm(join(directory, "bravo.yml"));
  });
});
