import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { findSpecs } from "../generator/load/find-specs.ts";
import { loadSpec } from "../generator/load/load-spec.ts";
import type { LoadedSpec } from "../generator/load/load-spec.ts";
import { formatSpecProblem } from "../generator/load/spec-problem.ts";
import type { SpecProblem } from "../generator/load/spec-problem.ts";
import { generate } from "../generator/pipeline.ts";
import { gitIn } from "./baseline/git.ts";
import { pendingMajor } from "./changeset/pending-major.ts";
import { type ClientPlan, planClient, type PlanProblem } from "./plan-client.ts";
import { type JsonReport, renderReport } from "./render-report.ts";

export interface RegenerateOptions {
  /** Ids of the providers; none: all. */
  readonly providers: readonly string[];
  /** Whether anything that is not as this would leave it is an error. */
  readonly check: boolean;
  /** Whether nothing is written. */
  readonly isReadOnly: boolean;
  /** A commit to compare with instead of the last release. */
  readonly against: string | undefined;
}

export interface Regenerated {
  readonly exitCode: 0 | 1;
  readonly json: JsonReport | { readonly problems: readonly string[] };
  readonly lines: readonly string[];
  readonly errors: readonly string[];
}

const runtime = "@org/payouts-common";

/**
 * Writes the clients and their changesets: read the specs, compare each client with its last release, write.
 *
 * Every spec is read and compared before anything is written: with one problem, nothing changes.
 *
 * @param root - of the repository, with a slash at its end.
 */
export async function regenerate(root: URL, options: RegenerateOptions): Promise<Regenerated> {
  const { providers, against, check, isReadOnly } = options;
  const specs = await loadSpecs(root, providers);
  if (!Array.isArray(specs)) return refused(specs.problems.map(formatSpecProblem));

  const request = {
    root,
    git: gitIn(root),
    license: await readFile(new URL("LICENSE", root), "utf8"),
    against,
    isRuntimeMajor: pendingMajor(await readChangesets(root), runtime),
  };
  const plans: ClientPlan[] = [];
  const problems: PlanProblem[] = [];
  for (const spec of specs) {
    const plan = await planClient(spec, request);
    if ("problem" in plan) problems.push(plan);
    else plans.push(plan);
  }
  if (problems.length > 0) return refused(problems.map(({ id, problem }) => `${id}: ${problem}`));

  const generated = await generate({
    specs: new URL("specs/", root),
    packages: new URL("packages/", root),
    providers,
    license: request.license,
    mode: isReadOnly ? "check" : "write",
  });
  if (!generated.ok) return refused(generated.problems.map(formatSpecProblem));
  if (!isReadOnly) await Promise.all(plans.map((plan) => writeChangeset(root, plan)));

  const { json, lines, stale } = renderReport(plans, generated, isReadOnly);
  return { exitCode: check && stale.length > 0 ? 1 : 0, json, lines, errors: check ? stale : [] };
}

/** Every spec, or all that is wrong with them. */
async function loadSpecs(
  root: URL,
  providers: readonly string[],
): Promise<LoadedSpec[] | { readonly problems: readonly SpecProblem[] }> {
  const found = await findSpecs(new URL("specs/", root), providers);
  if (!found.ok) return found;
  const loaded = await Promise.all(found.files.map((file) => loadSpec(file)));
  const problems = loaded.flatMap((result) => (result.ok ? [] : result.problems));
  return problems.length > 0 ? { problems } : loaded.flatMap((result) => (result.ok ? result.spec : []));
}

async function readChangesets(root: URL): Promise<string[]> {
  const directory = new URL(".changeset/", root);
  const names = (await readdir(directory)).filter((name) => name.endsWith(".md") && name !== "README.md");
  return Promise.all(names.map((name) => readFile(new URL(name, directory), "utf8")));
}

async function writeChangeset(root: URL, { changeset: { path, standing, text } }: ClientPlan): Promise<void> {
  const file = new URL(path, root);
  if (text === undefined) await rm(file, { force: true });
  else if (text !== standing) await writeFile(file, text);
}

function refused(problems: readonly string[]): Regenerated {
  const errors = [problems.join("\n\n"), "", "Nothing was written."];
  return { exitCode: 1, json: { problems }, lines: [], errors };
}
