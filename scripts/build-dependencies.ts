import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

const root = new URL("../", import.meta.url);

/**
 * Builds what the tests of a project import from other packages, before the first of them runs: no test sees an old build.
 * The tests of `scripts` measure and run every package. A build that is up to date costs 0.2 s.
 *
 * @throws {Error} A build failed.
 */
export default function buildDependencies({ name }: Pick<TestProject, "name">): void {
  const filter = name === "scripts" ? "./packages/*" : `{./packages/${name}}^...`;
  const turbo = fileURLToPath(new URL("node_modules/.bin/turbo", root));
  const { status, stdout, stderr } = spawnSync(
    turbo,
    ["run", "build", `--filter=${filter}`, "--output-logs=errors-only"],
    { cwd: root, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`The tests of ${name} need a build that failed.\n${stdout}${stderr}`);
}
