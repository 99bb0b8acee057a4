/**
 * `pnpm release:rehearse [--keep]`: a whole release, on the loopback address. It runs the steps of the release workflow on a
 * copy of the checkout, against a registry of its own; then it installs the packages in fresh projects, and makes a payout
 * against the simulator with every client, compiler and runtime. The checkout stays as it is.
 */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { printTable } from "../print-table.ts";
import { readModels } from "../read-models.ts";
import { checkTarballs } from "./check-tarballs.ts";
import { cleanEnvironment } from "./clean-environment.ts";
import { tryConsumers, type Trial } from "./consumers.ts";
import { makeOrigin } from "./make-origin.ts";
import { startRegistry } from "./registry.ts";
import { run } from "./run.ts";
import { ReleaseWorkflow } from "./workflow.ts";

const tools = fileURLToPath(new URL("./", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));
const { name } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly name: string };
const scope = name.slice(0, name.indexOf("/"));
const keeps = process.argv.includes("--keep");

const directory = mkdtempSync(join(realpathSync(tmpdir()), "release-rehearsal-"));
process.once("exit", () => {
  if (keeps) console.log(`Kept: ${directory}`);
  else rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
});
// Without a listener, a signal would end the process before what it started is stopped.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(1));

console.log("Installing the registry, the runtimes and the checks of tarballs");
await run("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], { cwd: tools, env: process.env });
const clean = cleanEnvironment();
const origin = await makeOrigin(root, join(directory, "origin"), clean);
const registry = await startRegistry(tools, join(directory, "registry"), scope);
try {
  const env = {
    ...clean,
    // No other settings, hence no right to publish to another registry.
    NPM_CONFIG_USERCONFIG: registry.userConfig,
    XDG_CONFIG_HOME: join(directory, "config"),
    // npm finds a tarball by its address, which another rehearsal may have used for other bytes.
    NPM_CONFIG_CACHE: join(directory, "npm-cache"),
  };
  const jobs = join(directory, "jobs");
  mkdirSync(jobs);
  const workflow = new ReleaseWorkflow(join(root, ".github/workflows/release.yml"), jobs, origin, env);
  const packed = join(await workflow.release(), ".reports/packed/packages");
  console.log(`\nTags:\n${await run("git", ["tag", "--list"], { cwd: origin, env })}`);
  const failedTarballs = await checkTarballs(tools, packed, { cwd: directory, env });
  console.log("");
  const consumers = join(directory, "consumers");
  const trials = await tryConsumers({ tools, directory: consumers, scope, models: await readModels(), env });
  printMatrix(trials);
  const failed = trials.filter(({ failure }) => failure !== undefined).length;
  console.log(`\n${trials.length - failed} programs paid, ${failed + failedTarballs} failures`);
  process.exitCode = failed + failedTarballs === 0 ? 0 : 1;
} finally {
  await registry.stop();
}

/** A row for each setting and module system, a column for each runtime. */
function printMatrix(trials: readonly Trial[]): void {
  const runtimes = Array.from(new Set(trials.map(({ runtime }) => runtime)));
  const rows = new Set(trials.map(rowOf));
  console.log("");
  printTable(
    ["", ...runtimes],
    Array.from(rows, (row) => [
      row,
      ...runtimes.map((runtime) =>
        trials.some(
          (trial) => rowOf(trial) === row && trial.runtime === runtime && trial.failure === undefined,
        )
          ? "paid"
          : "FAILED",
      ),
    ]),
  );
  for (const trial of trials) {
    if (trial.failure !== undefined) console.log(`\n${rowOf(trial)}, ${trial.runtime}:\n${trial.failure}`);
  }
}

function rowOf({ setting, how }: Trial): string {
  return `${setting}, ${how}`;
}
