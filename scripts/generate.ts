/**
 * `pnpm generate [provider…] [--check] [--out DIR]`: the command line of the generator, and the only module of it that
 * prints.
 */
import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { readCommandLine } from "./command-line.ts";
import { generate } from "./generator/pipeline.ts";
import type { GeneratedPackage } from "./generator/pipeline.ts";
import { formatSpecProblem } from "./generator/load/spec-problem.ts";
import { PlaceError, placeError } from "./generator/write/place-error.ts";

const usage = `Usage: pnpm generate [provider…] [--check] [--out DIR]

Turns specs/<provider>.yaml into packages/<provider>-client; without a provider, all of them.
Also writes what follows from the generator itself: the types and the pages of the vocabulary and the rules.

  --check    write nothing; list what is out of date, and exit with 1 if anything is
  --out DIR  write the packages below DIR instead of packages/, and nothing else`;

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (thrown) {
  const error = placeError(thrown);
  if (!(error instanceof PlaceError)) throw thrown;
  console.error(error.message);
  process.exitCode = 1;
}

async function main(commandLine: readonly string[]): Promise<0 | 1> {
  const options = readCommandLine(
    commandLine,
    usage,
    { check: { type: "boolean", default: false }, out: { type: "string" } },
    ({ values, positionals }) => ({ ...values, providers: positionals }),
  );
  if (typeof options === "number") return options;
  const root = new URL("../", import.meta.url);
  const packages =
    options.out === undefined ? new URL("packages/", root) : pathToFileURL(`${resolve(options.out)}/`);
  const mode = options.check ? "check" : "write";
  const result = await generate({
    specs: new URL("specs/", root),
    packages,
    providers: options.providers,
    license: await readFile(new URL("LICENSE", root), "utf8"),
    mode,
    ...(options.out === undefined && { root }),
  });

  if (!result.ok) {
    console.error(result.problems.map(formatSpecProblem).join("\n\n"));
    const specs = new Set(result.problems.map(({ file }) => file)).size;
    console.error(
      `\n${count(result.problems.length, "problem")} in ${count(specs, "spec")}. No package was written.`,
    );
    return 1;
  }
  const { reference } = result;
  if (reference !== undefined) console.log(lineOf({ id: "reference", removed: [], ...reference }, mode));
  for (const done of result.packages) console.log(lineOf(done, mode));
  const shown = relative(process.cwd(), fileURLToPath(packages)) || ".";
  for (const orphan of result.orphans) {
    console.error(`${shown}/${orphan} has no spec. Remove the directory, or restore its spec.`);
  }
  const foreign = result.packages.flatMap(({ name, foreign: files }) =>
    files.map((file) => `${name}/${file}`),
  );
  for (const file of foreign) {
    console.error(`${shown}/${file} is not generated, and was left alone. Move it out of the package.`);
  }
  if (mode === "write") {
    for (const { name, removed } of result.packages) {
      for (const file of removed) console.log(`removed: ${shown}/${name}/${file}`);
    }
    return 0;
  }

  for (const file of reference?.changed ?? []) console.error(`out of date: ${file}`);
  const stale = result.packages.filter(({ changed, removed }) => changed.length + removed.length > 0);
  for (const { name, changed, removed } of stale) {
    for (const file of changed) console.error(`out of date: ${shown}/${name}/${file}`);
    for (const file of removed) console.error(`not generated any more: ${shown}/${name}/${file}`);
  }
  const differing = stale.length + (reference?.changed.length ?? 0);
  if (differing > 0) {
    const out = options.out === undefined ? [] : ["--out", options.out];
    const command = ["pnpm generate", ...stale.map(({ id }) => id), ...out].join(" ");
    console.error(`\nRun \`${command}\`, and commit what it writes.`);
  }
  return differing + result.orphans.length + foreign.length > 0 ? 1 : 0;
}

function lineOf(
  {
    id,
    changed,
    removed,
    unchanged,
    milliseconds,
  }: Pick<GeneratedPackage, "id" | "changed" | "removed" | "unchanged"> & Partial<GeneratedPackage>,
  mode: "write" | "check",
): string {
  const differing = `${changed.length} ${mode === "write" ? "written" : "out of date"}`;
  const gone =
    removed.length === 0 ? "" : `, ${removed.length} ${mode === "write" ? "removed" : "to remove"}`;
  return `${id.padEnd(12)} ${differing}, ${unchanged} unchanged${gone}${milliseconds === undefined ? "" : ` (${Math.round(milliseconds)} ms)`}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
