/**
 * `pnpm rename-scope @acme`: replaces the placeholder scope of all packages by one's own, once, before the first release.
 * It works on a clean checkout only, and puts everything back if a step fails.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { git } from "./gates/git.ts";
import { placeholder, replaceScope } from "./rename-scope/replace-scope.ts";
import { scopeProblem } from "./rename-scope/scope-problem.ts";

const usage = "Usage: pnpm rename-scope @your-scope";
const root = new URL("../", import.meta.url);

/** What follows from the names: links, the lockfile, generated packages, their snapshot, line breaks, API reports. */
const consequences: readonly (readonly [program: string, ...values: string[]])[] = [
  ["pnpm", "install", "--no-frozen-lockfile", "--prefer-offline"],
  ["pnpm", "generate"],
  ["pnpm", "format"],
  ["pnpm", "exec", "vitest", "run", "petty-cash-snapshot", "--update", "--reporter=dot"],
  ["pnpm", "api-report"],
];

process.exitCode = main(process.argv.slice(2));

function main(commandLine: readonly string[]): 0 | 1 {
  const [scope = "", ...others] = commandLine;
  const problem = others.length > 0 ? usage : (scopeProblem(scope) ?? checkoutProblem());
  if (problem !== undefined) {
    console.error(problem);
    return 1;
  }
  // The commands below receive Ctrl-C too, and fail; then everything is put back.
  process.on("SIGINT", () => undefined);
  try {
    const replaced = replaceScope(root, scope);
    for (const [program, ...values] of consequences) {
      console.log(`\n$ ${[program, ...values].join(" ")}`);
      const { status } = spawnSync(program, values, { cwd: fileURLToPath(root), stdio: "inherit" });
      if (status !== 0) throw new Error(`\`${[program, ...values].join(" ")}\` failed.`);
    }
    console.log(summary(scope, replaced));
    return 0;
  } catch (error) {
    git(root, "restore", ".");
    git(root, "clean", "--force", "-d", "--quiet");
    spawnSync("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], { cwd: fileURLToPath(root) });
    console.error(`${error instanceof Error ? error.message : String(error)} Nothing was renamed.`);
    return 1;
  }
}

function checkoutProblem(): string | undefined {
  const manifest = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
    readonly name: string;
  };
  const current = manifest.name.slice(0, manifest.name.indexOf("/"));
  if (current !== placeholder) {
    return `The scope is ${current} already. This command replaces the placeholder ${placeholder}, once.`;
  }
  const status = git(root, "status", "--porcelain");
  if (status === undefined)
    return "This is not a git repository. Run `git init`, and commit everything, first.";
  return status === ""
    ? undefined
    : "Commit or stash your changes first, so that the renaming is a commit of its own.";
}

function summary(scope: string, replaced: ReadonlyMap<string, number>): string {
  const areas = new Map<string, number>();
  for (const file of replaced.keys()) {
    const area = file.includes("/") ? `${file.slice(0, file.indexOf("/"))}/` : "the root";
    areas.set(area, (areas.get(area) ?? 0) + 1);
  }
  const names = Array.from(replaced.values()).reduce((sum, count) => sum + count, 0);
  return `
${placeholder} is now ${scope}: ${names} names in ${replaced.size} files (${Array.from(areas, ([area, count]) => `${count} in ${area}`).join(", ")}).
Generated packages, their snapshot, the lockfile and the API reports were written anew.

Run \`pnpm test\`, and commit. The address of the repository is not part of the scope: it stands in
scripts/generator/emitters/repository.ts, in the \`repository\` of each hand-written package.json, and in the READMEs.`;
}
