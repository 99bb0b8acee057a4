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

  const changesets = await changesetsIn(root);
  const request = {
    root,
    git: gitIn(root),
    license: await readFile(new URL("LICENSE", root), "utf8"),
    against,
    isRuntimeMajor: pendingMajor(
      changesets.map(({ text }) => text),
      runtime,
    ),
  };
  const plans: ClientPlan[] = [];
  const problems: PlanProblem[] = [];
  for (const spec of specs) {
    const plan = await planClient(spec, request);
    if ("problem" in plan) problems.push(plan);
    else plans.push(plan);
  }
  if (problems.length > 0) return refused(together(problems));

  const generated = await generate({
    specs: new URL("specs/", root),
    packages: new URL("packages/", root),
    providers,
    license: request.license,
    mode: isReadOnly ? "check" : "write",
  });
  if (!generated.ok) return refused(generated.problems.map(formatSpecProblem));
  if (!isReadOnly) await Promise.all(plans.map((plan) => writeChangeset(root, plan)));

  const known = new Set(plans.map(({ changeset }) => changeset.path));
  const orphaned = changesets
    .map(({ path }) => path)
    .filter((path) => providers.length === 0 && /\/spec-[^/]*$/.test(path) && !known.has(path));
  const { json, lines, stale } = renderReport(plans, generated, orphaned, isReadOnly);
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

interface Changeset {
  /** From the root. */
  readonly path: string;
  readonly text: string;
}

async function changesetsIn(root: URL): Promise<Changeset[]> {
  const names = await readdir(new URL(".changeset/", root));
  const paths = names
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => `.changeset/${name}`);
  return Promise.all(
    paths.map(async (path) => ({ path, text: await readFile(new URL(path, root), "utf8") })),
  );
}

/** A problem that several clients have is said once. */
function together(problems: readonly PlanProblem[]): string[] {
  const clients = new Map<string, string[]>();
  for (const { id, problem } of problems) clients.set(problem, [...(clients.get(problem) ?? []), id]);
  return [...clients].map(([problem, ids]) => `${ids.join(", ")}: ${problem}`);
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
