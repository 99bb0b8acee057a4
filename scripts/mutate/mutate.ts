/**
 * `pnpm mutate [part of a path…]`: changes the runtime's code in one place after the other, and names each change that no
 * test of the package notices. Ends with 1 where fewer than 85 of 100 are noticed.
 *
 * What a run of everything found stays in `.reports`: the next one tries only what changed since, in code or tests. Stryker and a test runner
 * for it are dependencies of a workspace of its own, in this directory; only this command installs them.
 */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "../bench/run-command.ts";

const here = fileURLToPath(new URL("./", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));
const place = "packages/payouts-common";
const parts = process.argv.slice(2);

const exclude = ["**/*.test.ts", "**/*.test-d.ts"];
const files = globSync("src/**/*.ts", { cwd: join(root, place), exclude });
const chosen = files.filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)));
if (chosen.length === 0) throw new Error(`No file in ${place}/src has ${parts.join(" or ")} in its path.`);

if (!existsSync(join(here, "node_modules")))
  await runCommand(new URL("./", import.meta.url), "npx", "-y", "pnpm@12", "install", "--frozen-lockfile");
const directory = mkdtempSync(join(tmpdir(), "mutate-"));
try {
  const copy = join(directory, place);
  copyPackage(join(root, place), copy);
  const known = join(root, ".reports/mutants.json");
  mkdirSync(dirname(known), { recursive: true });
  // Stryker itself looks only beside its own package, where pnpm puts nothing else.
  const runner = createRequire(join(here, "package.json")).resolve("@stryker-mutator/vitest-runner");
  // Its report is of all that is known, so a run of a part keeps nothing.
  const remembers = parts.length === 0 ? ["--incremental", "--incrementalFile", known] : [];
  const { status } = spawnSync(
    join(here, "node_modules/.bin/stryker"),
    ["run", "stryker.config.json", "--plugins", runner, "--mutate", chosen.join(","), ...remembers],
    { cwd: copy, stdio: "inherit" },
  );
  process.exitCode = status ?? 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}

/** The package alone, for Stryker writes into the files that it changes, with the test runner that Stryker drives. */
function copyPackage(from: string, to: string): void {
  cpSync(join(root, "tsconfig.base.json"), join(directory, "tsconfig.base.json"));
  symlinkSync(join(root, "node_modules"), join(directory, "node_modules"));
  for (const each of ["src", "test", "scripts", "package.json", "tsconfig.json"])
    cpSync(join(from, each), join(to, each), { recursive: true });
  for (const each of ["stryker.config.json", "vitest.config.js"]) cpSync(join(here, each), join(to, each));
  cpSync(join(root, "scripts/seed-properties.ts"), join(to, "seed-properties.ts"));
  mkdirSync(join(to, "node_modules"));
  for (const each of [join(from, "node_modules"), join(here, "node_modules")])
    for (const name of readdirSync(each).filter((entry) => !entry.startsWith("."))) {
      rmSync(join(to, "node_modules", name), { recursive: true, force: true });
      symlinkSync(join(each, name), join(to, "node_modules", name));
    }
}
