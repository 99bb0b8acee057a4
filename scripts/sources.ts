/**
 * `pnpm sources [provider…] [--fetch] [--page ID=FILE]… [--accept] [--json]`: whether the sources of the specs still have
 * the words that the specs quote. The only module of this that prints.
 */
import { readCommandLine } from "./command-line.ts";
import { formatSpecProblem } from "./generator/load/spec-problem.ts";
import type { CheckedSource } from "./sources/check-page.ts";
import { checkSources } from "./sources/check-sources.ts";
import { formatSources } from "./sources/format-sources.ts";

const usage = `Usage: pnpm sources [provider…] [--fetch] [--page ID=FILE]… [--accept] [--json]

Looks up the quotes of each fact in the text of its source, and names the facts whose quote is gone. Without an option, in
the texts that the repository holds; without a provider, for all specs.

  --page ID=FILE  look in this saved page (HTML or text) for the quotes of the source ID
  --fetch         read every other page from its address
  --accept        record today's date and the hash of each page that was read and has all its quotes
  --json          print the results as JSON

Exits with 1 if a quote is gone, or a text of the repository is missing or differs from its hash.`;

process.exitCode = await main(process.argv.slice(2));

async function main(commandLine: readonly string[]): Promise<0 | 1> {
  const options = readCommandLine(
    commandLine,
    usage,
    {
      accept: { type: "boolean", default: false },
      fetch: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      page: { type: "string", multiple: true, default: [] },
    },
    ({ values, positionals }) => {
      const pages = new Map(values.page.map(savedPage));
      if (values.accept && !values.fetch && pages.size === 0)
        throw new Error("`--accept` needs a page to record: add `--fetch` or `--page ID=FILE`.");
      const request = {
        specs: new URL("../specs/", import.meta.url),
        providers: positionals,
        pages,
        fetches: values.fetch,
        ...(values.accept && { accepts: new Date().toISOString().slice(0, "2026-11-01".length) }),
      };
      return { request, json: values.json };
    },
  );
  if (typeof options === "number") return options;
  const result = await checkSources(options.request);
  if (!result.ok) {
    console.error(result.problems.map(formatSpecProblem).join("\n\n"));
    return 1;
  }
  const { failures, notes, summary } = formatSources(result.sources);
  if (options.json) {
    console.log(JSON.stringify({ sources: result.sources.map(plain), written: result.written }, null, 2));
  } else {
    for (const paragraph of [...failures, ...notes]) console.log(`${paragraph}\n`);
    console.log(summary.join("\n"));
    for (const file of result.written) console.log(`written: specs/${file}`);
  }
  return failures.length > 0 ? 1 : 0;
}

/** One source for `--json`: what was looked at, and what was found. Without the page's text. */
function plain({ source, origin, page, check }: CheckedSource): object {
  const { facts, ...entry } = source;
  return {
    ...entry,
    origin: origin ?? null,
    ...(page?.ok === false && { unreadable: page.reason }),
    ...(check !== undefined && { ...check, isChanged: check.sha256 !== entry.sha256 }),
    withoutQuote: facts.filter(({ quote }) => quote === undefined).length,
  };
}

function savedPage(option: string): [id: string, file: string] {
  const [, id, file] = /^([^=]+)=(.+)$/.exec(option) ?? [];
  if (id === undefined || file === undefined) {
    throw new Error(
      `\`--page ${option}\` must be the id of a source and a file, such as \`--page create-payout=page.html\`.`,
    );
  }
  return [id, file];
}
