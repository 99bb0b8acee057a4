/**
 * `pnpm release mode|version|pack|publish`: the steps of a release. The workflow, its rehearsal and a person who publishes
 * a first version run the same ones. It imports nothing that must be installed: in the job that may publish, no script of
 * a dependency runs.
 */
import { spawnSync } from "node:child_process";
import { appendFileSync, globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const usage = `Usage: pnpm release <step>

  mode     prints what is next: "version" while changesets wait, "publish" while a version is not in the registry, or "none"
  version  turns the changesets into versions and changelogs
  pack     builds the packages, and packs those whose version is not in the registry
  publish  publishes what was packed, and pushes a git tag for each`;

const root = fileURLToPath(new URL("../", import.meta.url));
const changeset = join(root, "node_modules/@changesets/cli/bin.js");
const packed = ".reports/packed";

const steps: Readonly<Record<string, () => void>> = { mode, version, pack, publish };
const [name = "", ...others] = process.argv.slice(2);
try {
  const step = steps[name];
  if (step === undefined || others.length > 0) throw new Error(usage);
  if (spawnSync("pnpm", ["--version"]).error !== undefined) {
    const command = `npx -y -p pnpm@12 -c "node scripts/release.ts ${name}"`;
    throw new Error(`changesets runs pnpm, which is not on the path. Run \`${command}\`.`);
  }
  step();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function mode(): void {
  const next = pendingChangesets().length > 0 ? "version" : unpublished().length > 0 ? "publish" : "none";
  if (process.env["GITHUB_OUTPUT"]) appendFileSync(process.env["GITHUB_OUTPUT"], `mode=${next}\n`);
  console.log(next);
}

function pendingChangesets(): readonly string[] {
  return globSync(".changeset/*.md", { cwd: root, exclude: [".changeset/README.md"] });
}

/** The packages whose version is not in the registry. */
function unpublished(): readonly unknown[] {
  const file = join(root, ".reports/publish-plan.json");
  run(process.execPath, changeset, "publish-plan", "--output", file);
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly plan: readonly unknown[] }).plan;
}

function version(): void {
  run(process.execPath, changeset, "version");
  // Generated files name the version, and so does the lockfile.
  run("pnpm", "generate");
  run("pnpm", "install", "--lockfile-only");
}

function pack(): void {
  rmSync(join(root, packed), { recursive: true, force: true });
  run("pnpm", "build");
  run(process.execPath, changeset, "pack", "--out-dir", packed);
}

function publish(): void {
  try {
    run(process.execPath, changeset, "publish", "--from-pack-dir", packed);
  } finally {
    // Also when one could not be published, for the others were. Not the branch: it may have moved on.
    run("git", "push", "origin", "--tags");
  }
}

/** @throws {Error} The command failed; it has printed why. */
function run(program: string, ...values: readonly string[]): void {
  const { status, error } = spawnSync(program, values, { cwd: root, stdio: "inherit" });
  if (status !== 0) {
    throw new Error(`\`${[program, ...values].join(" ")}\` failed${error ? `: ${error.message}` : ""}.`);
  }
}
