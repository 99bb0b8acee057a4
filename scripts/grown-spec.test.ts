import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { operationsOf } from "../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument } from "../packages/payouts-simulator/src/document/index.ts";
import { loadSpec } from "./generator/load/load-spec.ts";
import { formatSpecProblem } from "./generator/load/spec-problem.ts";
import { grownSpec } from "./grown-spec.ts";

let directory: string;
beforeAll(async () => (directory = await mkdtemp(join(tmpdir(), "grown-spec-"))));
afterAll(() => rm(directory, { recursive: true }));

describe("a spec of copied operations", () => {
  it.each([10, 70])("obeys the rules with %i", async (operations) => {
    const address = new URL("generator/__fixtures__/petty-cash.yaml", import.meta.url);
    const grown = grownSpec(parse(await readFile(address, "utf8")) as OpenApiDocument, operations);
    expect(operationsOf(grown)).toHaveLength(operations);
    const file = join(directory, "grown.yaml");
    await writeFile(file, stringify(grown, { aliasDuplicateObjects: false }));
    const loaded = await loadSpec(file);
    expect(loaded.ok ? [] : loaded.problems.map(formatSpecProblem)).toEqual([]);
  });
});
