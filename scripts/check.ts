/**
 * `pnpm test`: everything that CI checks, cheapest first. It goes on after a failure, so one run tells all that is wrong,
 * and it ends with the line `N passed, N failed`, from the test runner's own report.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { runStep, type Step } from "./run-step.ts";

const root = new URL("..", import.meta.url);
const report = new URL(".reports/vitest.json", root);
rmSync(report, { force: true });
mkdirSync(new URL(".", report), { recursive: true });

const steps: readonly Step[] = [
  {
    title: "specs are sound, and the packages match them",
    command: "node",
    arguments: ["scripts/generate.ts", "--check"],
  },
  { title: "format", command: "prettier", arguments: ["--check", "--log-level=warn", "."] },
  {
    title: "build and types (TypeScript 5.9)",
    command: "turbo",
    arguments: ["run", "build", "typecheck", "--output-logs=errors-only"],
  },
  {
    title: "consumers (TypeScript 5.9 and 7, README examples)",
    command: "node",
    arguments: ["scripts/check-consumers.ts"],
  },
  {
    title: "unit, type and contract tests",
    command: "vitest",
    arguments: ["run", "--reporter=dot", "--reporter=json", `--outputFile.json=${report.pathname}`],
    loud: true,
  },
];

let failedSteps = 0;
for (const step of steps) if (!(await runStep(root, step))) failedSteps += 1;

const {
  numPassedTests: passed,
  numFailedTests: failedTests,
  numFailedTestSuites: failedSuites,
} = readReport();
// A file that cannot be loaded fails no test of its own, and a step before the tests is no test: both are failures.
const failed = failedTests > 0 ? failedTests : failedSuites;
const stepsBeside = failedSteps - (failed > 0 ? 1 : 0);
console.log(`${passed} passed, ${failed + Math.max(0, stepsBeside)} failed`);
process.exitCode = failedSteps === 0 && passed > 0 ? 0 : 1;

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

function readReport(): Report {
  try {
    return JSON.parse(readFileSync(report, "utf8")) as Report;
  } catch {
    console.log("The test runner wrote no report.");
    return { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 0 };
  }
}
