/**
 * Generates the packages of a directory of specs in a process of its own, and prints what that took as one line of JSON.
 *
 * `node generate-once.ts <specs> <packages>`
 */
import { pathToFileURL } from "node:url";
import { formatSpecProblem } from "../generator/load/spec-problem.ts";
import { generate } from "../generator/pipeline.ts";

const [specs = "", packages = ""] = process.argv.slice(2);
const started = performance.now();
const result = await generate({
  specs: pathToFileURL(`${specs}/`),
  packages: pathToFileURL(`${packages}/`),
  mode: "write",
  license: "",
});
const milliseconds = performance.now() - started;
if (result.ok)
  console.log(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
else {
  console.error(result.problems.map(formatSpecProblem).join("\n\n"));
  process.exitCode = 1;
}
