import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { slowCoach, tinBox } from "../../test/fixtures.ts";
import { readDocument } from "./read-document.ts";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "simulator-"));
  await writeFile(join(directory, "broken.yaml"), "openapi: 3.1.0\ninfo: { title: x\n");
  await writeFile(join(directory, "old.json"), '{ "openapi": "3.0.3" }');
  await writeFile(join(directory, "untitled.yml"), "openapi: 3.1.0\n");
});
afterAll(() => rm(directory, { recursive: true }));

describe("readDocument", () => {
  it("names a document after its provider's id, else after its file", () => {
    expect(tinBox.name).toBe("tin-box");
    expect(slowCoach.name).toBe("slow-coach");
  });

  it.each([
    ["broken.yaml", /broken\.yaml:\d: .*Correct the YAML/s],
    ["old.json", /old\.json: it is not OpenAPI 3\.1 \(3\.0\.3\)/],
    ["untitled.yml", /untitled\.yml: it has no title/],
    ["absent.yaml", /absent\.yaml: the file cannot be read\. Check the path/],
  ])("reports the problem of %s", async (file, problem) => {
    await expect(readDocument(join(directory, file))).rejects.toThrow(problem);
  });
});
