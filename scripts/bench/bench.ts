/**
 * `pnpm bench`: measures our clients and their rivals in one run. Prints the table, and writes it to `results.md` with the
 * chart in `results.svg`.
 *
 * The rivals are dependencies of a workspace of their own, in this directory; only this command installs them.
 */
import { fork } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import type { Results } from "./budgets.ts";
import { chart } from "./chart.ts";
import { contestants } from "./contestants/index.ts";
import { places } from "./places.ts";
import { resultsPage } from "./results-page.ts";
import { runCommand } from "./run-command.ts";
import { scoresOf } from "./scoreboard.ts";
import { table } from "./table.ts";

// A young generation that holds a whole batch of calls.
const heapFlags = ["--expose-gc", "--min-semi-space-size=256", "--max-semi-space-size=256"];

if (!existsSync(new URL("node_modules", places.bench)))
  console.error("First use: installing the rivals, about 200 MB, in scripts/bench/node_modules.");
await step("rivals installed", () =>
  runCommand(places.bench, "npx", "-y", "pnpm@12", "install", "--frozen-lockfile"),
);
await step("clients built", () =>
  runCommand(places.root, "turbo", "run", "build", "--filter=./packages/*", "--output-logs=errors-only"),
);
await step("rivals generated from our spec", () => measured("generate-rivals.ts"));
await step("types checked", () => runCommand(places.bench, "tsc", "-p", "tsconfig.rivals.json"));

const results: Results = {
  ...(await step("POST in process", () => measured("in-process.ts"))),
  ...(await step("heap per POST", () => measured("heap.ts", heapFlags))),
  ...(await step("requests per second", () => measured("throughput.ts"))),
  ...(await step("one-operation bundle", () => measured("bundle.ts"))),
  ...(await step("install", () => measured("install.ts"))),
  ...(await step("first payout of a cold process", () => measured("cold-payout.ts"))),
  ...(await step("type instantiations", () => measured("instantiations.ts"))),
};

const scores = scoresOf(await contestants(), results);
const page = new URL("results.md", places.bench);
const { devDependencies } = JSON.parse(await readFile(new URL("package.json", places.bench), "utf8")) as {
  readonly devDependencies: Readonly<Record<string, string>>;
};
const markdown = { ...(await resolveConfig(page)), parser: "markdown" };
await writeFile(page, await format(resultsPage(scores, devDependencies), markdown));
await writeFile(new URL("results.svg", places.bench), chart(scores));
console.log(await format(table(scores), markdown));

async function step<Value>(title: string, work: () => Promise<Value>): Promise<Value> {
  const started = performance.now();
  const value = await work();
  console.error(`${title} (${((performance.now() - started) / 1000).toFixed(0)} s)`);
  return value;
}

/** Runs a measurement in a process of its own. @throws {Error} The process ended without a report. */
function measured(program: string, flags: readonly string[] = []): Promise<Results> {
  const child = fork(new URL(program, places.bench), { execArgv: [...flags] });
  return new Promise((resolve, reject) => {
    child.once("message", (message) => resolve(message as Results));
    child.once("exit", (code) => reject(new Error(`${program} ended with ${code} and no report.`)));
  });
}
