/**
 * `pnpm generate [provider…] [--check] [--out DIR]`, or `--suggest FILE`: the command line of the generator, and the only
 * module of it that prints.
 */
import { readFile, writeFile } from "node:fs/promises";
import { basename, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { readCommandLine } from "./command-line.ts";
import { generate } from "./generator/pipeline.ts";
import type { GeneratedPackage } from "./generator/pipeline.ts";
import { formatSpecProblem } from "./generator/load/spec-problem.ts";
import { readForeignSpec } from "./generator/suggest/read-foreign-spec.ts";
import { specText } from "./generator/suggest/spec-text.ts";
import { suggest } from "./generator/suggest/suggest.ts";
import { suggestionsText } from "./generator/suggest/suggestions-text.ts";
import { PlaceError, placeError } from "./generator/write/place-error.ts";

const usage = `Usage: pnpm generate [provider…] [--check] [--out DIR]
       pnpm generate --suggest FILE [--write FILE]

Turns specs/<provider>.yaml into packages/<provider>-client; without a provider, all of them.
Also writes what follows from the generator itself: the types and the pages of the vocabulary and the rules.

  --check    write nothing; list what is out of date, and exit with 1 if anything is
  --out DIR  write the packages below DIR instead of packages/, and nothing else

  --suggest FILE  read somebody else's OpenAPI document (3.0 or 3.1, YAML or JSON), and list the words that it needs, each
                  with a proposal and its reason; write nothing
  --write FILE    also write it as OpenAPI 3.1 with these words, marked as unproven: nothing that they say makes a client
                  send a payout twice`;

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
    {
      check: { type: "boolean", default: false },
      out: { type: "string" },
      suggest: { type: "string" },
      write: { type: "string" },
    },
    ({ values, positionals }) => {
      if (values.write !== undefined && values.suggest === undefined)
        throw new TypeError("`--write` belongs to `--suggest`.");
      return { ...values, providers: positionals };
    },
  );
  if (typeof options === "number") return options;
  if (options.suggest !== undefined) return suggestWords(options.suggest, options.write);
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

/** The words that a foreign document needs, for the person who is going to prove them. */
async function suggestWords(given: string, write: string | undefined): Promise<0 | 1> {
  const read = await readForeignSpec(resolve(given));
  if (!read.ok) {
    console.error(read.problems.map(formatSpecProblem).join("\n\n"));
    return 1;
  }
  const id = basename(write ?? given).replace(/\.\w+$/, "");
  const today = new Date().toISOString().slice(0, 10);
  const suggestions = suggest(read.document, { id, found: basename(given), today });
  console.log(suggestionsText(suggestions));
  const guesses = suggestions.filter(({ isGuess }) => isGuess === true).length;
  console.log(
    `\n${count(suggestions.length, "proposal")}; nothing but custom speaks for the ${guesses} marked with \`?\`. ` +
      "Prove each: correct the word, and replace `mark: unproven` by the document that says so.",
  );
  if (write !== undefined) {
    await writeFile(resolve(write), specText(read.document), { flag: "wx" });
    console.log(`Written: ${write}. \`pnpm generate\` lists what else the rules ask for.`);
  }
  return 0;
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
