import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findDocuments } from "./find-documents.ts";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "simulator-"));
  for (const name of ["c.yml", "a.yaml", "b.json", "notes.md"]) await writeFile(join(directory, name), "");
});
afterAll(() => rm(directory, { recursive: true }));

describe("findDocuments", () => {
  it("finds named files, and the documents of a directory", async () => {
    expect(await findDocuments(["x.yaml"], "/specs")).toEqual(["/specs/x.yaml"]);
    const found = await findDocuments([directory], "/");
    expect(found.map((file) => basename(file))).toEqual(["a.yaml", "b.json", "c.yml"]);
  });

  it("explains how to name a document if there is none", async () => {
    await expect(findDocuments([], join(directory, "nowhere"))).rejects.toThrow(
      "Name one: payouts-simulator",
    );
  });
});
