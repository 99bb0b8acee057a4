/**
 * `pnpm regenerate [provider…] [--check] [--dry-run] [--json] [--against REF]`: the clients and their changesets, as the
 * specs have them. This module alone reads the command line, writes and prints.
 */
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { findSpecs } from "./generator/load/find-specs.ts";
import { loadSpec } from "./generator/load/load-spec.ts";
import type { LoadedSpec } from "./generator/load/load-spec.ts";
import { formatSpecProblem } from "./generator/load/spec-problem.ts";
import type { SpecProblem } from "./generator/load/spec-problem.ts";
import { generate } from "./generator/pipeline.ts";
import { gitIn } from "./regenerate/baseline/git.ts";
import { pendingMajor } from "./regenerate/changeset/pending-major.ts";
import { renderReport } from "./regenerate/render-report.ts";
import { type ClientPlan, planClient, type PlanProblem } from "./regenerate/plan-client.ts";

const usage = `Usage: pnpm regenerate [provider…] [--check] [--dry-run] [--json] [--against REF]

Turns specs/<provider>.yaml into packages/<provider>-client, compares the result with the client's last release, and
writes .changeset/spec-<provider>.md: how much the version moves, and what callers have to do. Without a provider, all.

  --check        write nothing; exit with 1 if anything is not as this command would leave it
  --dry-run      write nothing, and say what would be written
  --json         print one object to stdout, and nothing else
  --against REF  compare with this commit instead of the last release`;

const runtime = "@org/payouts-common";
const root = new URL("../", import.meta.url);

process.exitCode = await main(process.argv.slice(2));

async function main(commandLine: readonly string[]): Promise<0 | 1> {
  const options = readOptions(commandLine);
  if (options === undefined) return 1;
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const specs = await loadSpecs(options.providers);
  if (!Array.isArray(specs)) return refuse(options, specs.problems.map(formatSpecProblem));

  const request = {
    root,
    git: gitIn(root),
    license: await readFile(new URL("LICENSE", root), "utf8"),
    against: options.against,
    isRuntimeMajor: pendingMajor(await readChangesets(), runtime),
  };
  const plans: ClientPlan[] = [];
  const problems: PlanProblem[] = [];
  for (const spec of specs) {
    const plan = await planClient(spec, request);
    if ("problem" in plan) problems.push(plan);
    else plans.push(plan);
  }
  if (problems.length > 0)
    return refuse(options, [...new Set(problems.map(({ id, problem }) => `${id}: ${problem}`))]);

  const isReadOnly = options.check || options["dry-run"];
  const generated = await generate({
    specs: new URL("specs/", root),
    packages: new URL("packages/", root),
    providers: options.providers,
    license: request.license,
    mode: isReadOnly ? "check" : "write",
  });
  if (!generated.ok) return refuse(options, generated.problems.map(formatSpecProblem));
  if (!isReadOnly) await Promise.all(plans.map(writeChangeset));

  const report = renderReport(plans, generated, isReadOnly);
  if (options.json) console.log(JSON.stringify(report.json, undefined, 2));
  else console.log(report.lines.join("\n"));
  if (!options.check || report.stale.length === 0) return 0;
  console.error(report.stale.join("\n"));
  return 1;
}

/** Every spec, or all that is wrong with them. */
async function loadSpecs(
  providers: readonly string[],
): Promise<LoadedSpec[] | { readonly problems: readonly SpecProblem[] }> {
  const found = await findSpecs(new URL("specs/", root), providers);
  if (!found.ok) return found;
  const loaded = await Promise.all(found.files.map((file) => loadSpec(file)));
  const problems = loaded.flatMap((result) => (result.ok ? [] : result.problems));
  return problems.length > 0 ? { problems } : loaded.flatMap((result) => (result.ok ? result.spec : []));
}

async function readChangesets(): Promise<string[]> {
  const directory = new URL(".changeset/", root);
  const names = (await readdir(directory)).filter((name) => name.endsWith(".md") && name !== "README.md");
  return Promise.all(names.map((name) => readFile(new URL(name, directory), "utf8")));
}

async function writeChangeset({ changeset: { path, standing, text } }: ClientPlan): Promise<void> {
  const file = new URL(path, root);
  if (text === undefined) await rm(file, { force: true });
  else if (text !== standing) await writeFile(file, text);
}

function refuse({ json }: { readonly json: boolean }, problems: readonly string[]): 1 {
  if (json) console.log(JSON.stringify({ problems }, undefined, 2));
  console.error(`${problems.join("\n\n")}\n\nNothing was written.`);
  return 1;
}

interface Options {
  readonly providers: readonly string[];
  readonly check: boolean;
  readonly "dry-run": boolean;
  readonly json: boolean;
  readonly help: boolean;
  readonly against: string | undefined;
}

function readOptions(commandLine: readonly string[]): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      // pnpm passes on the `--` that some put before a script's own arguments.
      args: commandLine.filter((argument, index) => index > 0 || argument !== "--"),
      allowPositionals: true,
      options: {
        check: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
        against: { type: "string" },
      },
    });
    return { providers: positionals, against: values.against, ...values };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return undefined;
  }
}
