/**
 * `pnpm test`: everything that CI checks, cheapest first. It goes on after a failure, so one run shows all that is wrong,
 * and it ends with the line `N passed, N failed`.
 *
 * `pnpm test <part of a path>… [-t <part of a title>]` runs those tests alone: all arguments go to vitest as they are.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { runStep, type Step } from "./run-step.ts";

const root = new URL("..", import.meta.url);
const reportFile = ".reports/vitest.json";

const steps: readonly Step[] = [
  {
    title: "specs obey their rules, and the generated packages match them",
    command: "node scripts/generate.ts --check",
    remedy: "Correct the spec, or run `pnpm generate` and commit what it writes.",
  },
  {
    title: "every client has the changeset that its changes since the last release ask for",
    command: "node scripts/regenerate.ts --check",
    remedy: "Run `pnpm regenerate`, and commit what it writes.",
  },
  {
    title: "sources still have the words that the specs quote",
    command: "node scripts/sources.ts",
    remedy: "Follow the remedy of each finding. `pnpm sources` runs this step alone.",
  },
  {
    title: "format",
    command: "prettier --check --log-level=warn .",
    remedy: "Run `pnpm format`.",
  },
  {
    title: "every runtime dependency of a published package is reviewed",
    command: "node scripts/gate.ts runtime-dependencies",
    remedy: "Remove the dependency, or review it and list it in scripts/gates/reviewed-dependencies.ts.",
  },
  {
    title: "every package with changed published files has a changeset",
    command: "node scripts/gate.ts changesets",
    remedy: "Run the command that each finding names, and commit what it writes.",
  },
  {
    title: "build and types (TypeScript 5.9)",
    command: "turbo run build typecheck --output-logs=errors-only",
    remedy: "`pnpm typecheck` runs this step alone.",
  },
  {
    title: "lint",
    command: "oxlint",
    remedy: "`pnpm lint` runs this step alone. Each rule has its reason in .oxlintrc.json.",
  },
  {
    title: "the public API of the hand-written packages equals its reports",
    command: "node scripts/gate.ts api-report",
    remedy: "Run `pnpm api-report`, and commit what it writes; a changeset says how big the change is.",
  },
  {
    title: "no published declaration names openapi-fetch or openapi-typescript, but that of the entry for it",
    command: "node scripts/gate.ts packed-declarations",
    remedy: "Declare the type yourself, where the finding says.",
  },
  {
    title: "README examples and declarations, as users compile them (TypeScript 5.9 and 7)",
    command: "node scripts/check-consumers.ts",
    remedy:
      "Correct the example or the exported type. `pnpm exec node scripts/check-consumers.ts` runs this step alone.",
  },
];

const testStep: Step = {
  title: "tests",
  command: `vitest run --reporter=dot --reporter=json --outputFile.json=${reportFile}`,
  remedy: "`pnpm test <part of the file's path>` runs a file alone.",
  showsOutput: true,
};

const selection = process.argv.slice(2).filter((argument, index) => index > 0 || argument !== "--");
process.exitCode = selection.length > 0 ? runTests(selection) : await checkAll();

function runTests(vitestArguments: readonly string[]): number {
  return spawnSync("vitest", ["run", ...vitestArguments], { cwd: root, stdio: "inherit" }).status ?? 1;
}

async function checkAll(): Promise<number> {
  rmSync(new URL(reportFile, root), { force: true });
  let failedSteps = 0;
  for (const step of steps) failedSteps += (await runStep(root, step)) ? 0 : 1;
  const testsPassed = await runStep(root, testStep);
  const { passed, failed: failedTests } = countTests();
  // The runner also fails without a failed test, for example after an error outside of every test.
  const failed = failedSteps + (testsPassed ? failedTests : Math.max(1, failedTests));
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

/** What vitest's JSON reporter writes, as far as it is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** One for each file. */
  readonly testResults: readonly {
    readonly status: "passed" | "failed";
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Counts tests; a file that fails without a failed test, because it cannot be loaded, counts as one. */
function countTests(): { readonly passed: number; readonly failed: number } {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(new URL(reportFile, root), "utf8")) as Report;
  } catch {
    console.log("The test runner wrote no report.");
    return { passed: 0, failed: 0 };
  }
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length };
}
