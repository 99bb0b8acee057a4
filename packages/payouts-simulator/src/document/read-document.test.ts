import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { slowCoach, tinBox } from "../../test/fixtures.ts";
import { findDocuments } from "./find-documents.ts";
import { readDocument } from "./read-document.ts";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "simulator-"));
  await writeFile(join(directory, "broken.yaml"), "openapi: 3.1.0\ninfo: { title: x\n");
  await writeFile(join(directory, "old.json"), '{ "openapi": "3.0.3" }');
  await writeFile(join(directory, "untitled.yml"), "openapi: 3.1.0\n");
  await writeFile(join(directory, "notes.md"), "# Notes\n");
});
afterAll(() => rm(directory, { recursive: true }));

describe("readDocument", () => {
  it("names a document by its provider's id, else by its file", () => {
    expect(tinBox.name).toBe("tin-box");
    expect(slowCoach.name).toBe("slow-coach");
  });

  it.each([
    ["broken.yaml", /broken\.yaml:\d: .*Correct the YAML/s],
    ["old.json", /old\.json: it is not OpenAPI 3\.1 \(3\.0\.3\)/],
    ["untitled.yml", /untitled\.yml: it has no title/],
    ["absent.yaml", /absent\.yaml: the file cannot be read\. Check the path/],
  ])("says what is wrong with %s", async (file, problem) => {
    await expect(readDocument(join(directory, file))).rejects.toThrow(problem);
  });
});

describe("findDocuments", () => {
  it("takes files as they are, and the documents of a directory", async () => {
    expect(await findDocuments(["x.yaml"], "/specs")).toEqual(["/specs/x.yaml"]);
    const found = await findDocuments([directory], "/");
    expect(found.map((file) => file.slice(directory.length + 1))).toEqual([
      "broken.yaml",
      "old.json",
      "untitled.yml",
    ]);
  });

  it("says how to name a document where there is none", async () => {
    await expect(findDocuments([], join(directory, "nowhere"))).rejects.toThrow(
      "Name one: payouts-simulator",
    );
  });
});
