/**
 * `pnpm bench:generate`: measures whether generating whole packages costs no more than openapi-typescript's own command line
 * for the types alone (of a thousand operations: twice that), and whether the cost grows no faster than the number of
 * operations. Exits with 1 if not.
 *
 * Every figure is the median of one run, in new processes of the same Node; the two sides take turns (A B A B …).
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse, stringify } from "yaml";
import type { OpenApiDocument } from "../packages/payouts-simulator/src/document/index.ts";
import { generate } from "./generator/pipeline.ts";
import { formatSpecProblem } from "./generator/load/spec-problem.ts";
import { memoryFlags } from "./generator/memory-flags.ts";
import { grownSpec } from "./grown-spec.ts";
import { median } from "./bench/median.ts";
import { printTable } from "./print-table.ts";

const root = new URL("../", import.meta.url);
const specs = new URL("specs/", root);
const openapiTypescript = fileURLToPath(
  new URL("bin/cli.js", import.meta.resolve("openapi-typescript/package.json")),
);

if (process.argv[2] === "one") await generateOne(process.argv[3] ?? "", process.argv[4] ?? "");
else {
  const work = mkdtempSync(join(tmpdir(), "bench-generate-"));
  try {
    const goals = [compareWithTypesAlone(work), ...compareGrowth(work)];
    console.log();
    for (const { holds, sentence } of goals) console.log(`${holds ? "holds" : "FAILS"}  ${sentence}`);
    process.exitCode = goals.every(({ holds }) => holds) ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true });
  }
}

interface Goal {
  readonly holds: boolean;
  readonly sentence: string;
}

/** All packages of specs/, cold, against the types alone by openapi-typescript's command line, spec after spec. */
function compareWithTypesAlone(work: string): Goal {
  const files = readdirSync(specs)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => fileURLToPath(new URL(name, specs)));
  const generateScript = fileURLToPath(new URL("scripts/generate.ts", root));
  const pairs = alternate(7, {
    theirs: () =>
      files.forEach(
        (file, index) => void run(openapiTypescript, file, "-o", join(work, `types-${index}.ts`)),
      ),
    ours: () => {
      run(...memoryFlags, generateScript, "--out", join(work, "packages"));
      rmSync(join(work, "packages"), { recursive: true });
    },
  });
  const theirs = median(pairs.map((pair) => pair.theirs));
  const ours = median(pairs.map((pair) => pair.ours));
  const ratio = median(pairs.map((pair) => pair.ours / pair.theirs));
  console.log(`${files.length} specs, median of ${pairs.length} pairs of runs, new processes\n`);
  printTable(
    ["what", "time"],
    [
      ["openapi-typescript's command line, spec after spec: types alone", milliseconds(theirs)],
      ["pnpm generate: types, clients, tests, READMEs", milliseconds(ours)],
    ],
  );
  const sentence = `all packages take ${ratio.toFixed(2)} of the time that openapi-typescript takes for their types alone (goal: at most 0.70)`;
  return { holds: ratio <= 0.7, sentence };
}

/** The cost of one spec with more and more operations. */
function compareGrowth(work: string): Goal[] {
  const seed = parse(
    readFileSync(new URL("scripts/generator/__fixtures__/petty-cash.yaml", root), "utf8"),
  ) as OpenApiDocument;
  const sizes = [10, 100, 1000];
  const measured = sizes.map((operations) => {
    const directory = join(work, String(operations), "specs");
    mkdirSync(directory, { recursive: true });
    const file = join(directory, "grown.yaml");
    writeFileSync(file, stringify(grownSpec(seed, operations), { aliasDuplicateObjects: false }));
    let megabytes = 0;
    const pairs = alternate(operations > 500 ? 3 : 5, {
      theirs: () => void run(openapiTypescript, file, "-o", join(work, "types.ts")),
      ours: () => {
        const script = fileURLToPath(import.meta.url);
        megabytes = Number(run(...memoryFlags, script, "one", directory, join(work, "packages")));
        rmSync(join(work, "packages"), { recursive: true });
      },
    });
    return {
      operations,
      theirs: median(pairs.map((pair) => pair.theirs)),
      ours: median(pairs.map((pair) => pair.ours)),
      ratio: median(pairs.map((pair) => pair.ours / pair.theirs)),
      megabytes,
    };
  });
  console.log("\nOne spec, cloned from petty-cash, median of pairs of runs, new processes\n");
  printTable(
    [
      "operations",
      "pnpm generate",
      "per operation",
      "openapi-typescript",
      "per operation",
      "ratio",
      "memory",
    ],
    measured.map(({ operations, ours, theirs, ratio, megabytes }) => [
      String(operations),
      milliseconds(ours),
      milliseconds(ours / operations),
      milliseconds(theirs),
      milliseconds(theirs / operations),
      ratio.toFixed(2),
      `${megabytes.toFixed(0)} MB`,
    ]),
  );
  const ours = exponent(measured.map((point) => ({ operations: point.operations, time: point.ours })));
  const theirs = exponent(measured.map((point) => ({ operations: point.operations, time: point.theirs })));
  const largest = measured.at(-1) ?? { operations: 0, ratio: Infinity };
  return [
    {
      holds: largest.ratio <= 2,
      sentence: `${largest.operations} operations take ${largest.ratio.toFixed(2)} of the time that openapi-typescript takes for their types alone (goal: at most 2.00)`,
    },
    {
      holds: ours <= 1,
      sentence: `without start-up, the time grows with the number of operations to the power of ${ours.toFixed(2)} (goal: at most 1.00; openapi-typescript: ${theirs.toFixed(2)})`,
    },
  ];
}

/**
 * The power of the number of operations with which time grows, from the second size to the third. The time of the first is
 * subtracted from both: it is mostly the start of a process, and would make any growth look small.
 */
function exponent(points: readonly { readonly operations: number; readonly time: number }[]): number {
  const [first, second, third] = points;
  if (first === undefined || second === undefined || third === undefined)
    throw new Error("Growth needs three sizes.");
  const more = (third.time - first.time) / (second.time - first.time);
  return (
    Math.log(more) / Math.log((third.operations - first.operations) / (second.operations - first.operations))
  );
}

type Side = "theirs" | "ours";

function alternate(pairs: number, sides: Readonly<Record<Side, () => void>>): Record<Side, number>[] {
  return Array.from({ length: pairs }, () => ({ theirs: timeOf(sides.theirs), ours: timeOf(sides.ours) }));
}

function timeOf(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** What it prints. */
function run(...commandLine: string[]): string {
  const { status, stderr, stdout } = spawnSync(process.execPath, commandLine, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${commandLine.join(" ")} ended with ${status}:\n${stderr}`);
  return stdout;
}

function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 1 : 0)} ms`;
}

/** What `pnpm generate` does, on a directory of specs of its own. Prints the most memory it had, in MB. */
async function generateOne(specsPath: string, packagesPath: string): Promise<void> {
  const result = await generate({
    specs: pathToFileURL(`${specsPath}/`),
    packages: pathToFileURL(`${packagesPath}/`),
    mode: "write",
    license: "",
  });
  if (result.ok) return console.log(process.resourceUsage().maxRSS / 1024);
  console.error(result.problems.slice(0, 5).map(formatSpecProblem).join("\n\n"));
  process.exitCode = 1;
}
