import type { CheckedSource, PageCheck } from "./check-page.ts";
import type { CitedFact, CitedSource } from "./cited-sources.ts";

export interface SourcesReport {
  /** What has to be corrected: each where, what and how. */
  readonly failures: readonly string[];
  /** What may interest, and needs no correction. */
  readonly notes: readonly string[];
  /** One line for each spec. */
  readonly summary: readonly string[];
}

/** The results of a check in words. */
export function formatSources(sources: readonly CheckedSource[]): SourcesReport {
  return {
    failures: sources.flatMap(failuresOf),
    notes: sources.flatMap(notesOf),
    summary: [...new Set(sources.map(({ source }) => source.spec))].map((spec) =>
      summaryOf(
        spec,
        sources.filter(({ source }) => source.spec === spec),
      ),
    ),
  };
}

function failuresOf(checked: CheckedSource): string[] {
  const { source, origin, page, check } = checked;
  const catalogue = `${source.spec}:${source.line}`;
  if (page?.ok === false) {
    return origin === "address"
      ? []
      : [
          `${catalogue}: the text of \`${source.id}\` cannot be read: ${page.reason}.\n  Restore the file, or correct its path.`,
        ];
  }
  if (check === undefined) return [];
  return [
    ...(origin === "repository" ? hashFailures(source, check) : []),
    ...check.gone.map((fact) => goneFact(checked, fact)),
  ];
}

function hashFailures({ id, spec, line, file, sha256 }: CitedSource, check: PageCheck): string[] {
  if (check.sha256 === sha256) return [];
  return [
    [
      `${spec}:${line}: specs/${file} is not the text of which \`${id}\` has the SHA-256.`,
      `  Restore the file. If it holds the page as it is now, look at the facts that rest on it, and write \`sha256: "${check.sha256}"\`.`,
    ].join("\n"),
  ];
}

function goneFact({ source, origin }: CheckedSource, { line, quote = "", place }: CitedFact): string {
  const provider = providerOf(source.spec);
  const remedy =
    origin === "repository"
      ? `Correct the quote by specs/${source.file}, or restore that file.`
      : `Read ${source.address}, correct the fact and its quote, then record the page: \`pnpm sources ${provider} --page ${source.id}=FILE --accept\`.`;
  return [
    `${source.spec}:${line}: \`${source.id}\` does not have the quote of this fact:`,
    `  "${quote}"`,
    `  What rests on it: ${place}.`,
    `  ${remedy}`,
  ].join("\n");
}

function notesOf({ source, origin, page, check }: CheckedSource): string[] {
  const { id, spec, line, address, seen, sha256, facts } = source;
  if (page?.ok === false && origin === "address") {
    return [
      `${spec}:${line}: \`${id}\` could not be read: ${page.reason}.\n  Save ${address} from a browser, and check it with \`pnpm sources ${providerOf(spec)} --page ${id}=FILE\`.`,
    ];
  }
  const isChanged = check !== undefined && sha256 !== undefined && sha256 !== check.sha256;
  if (!isChanged || check.gone.length > 0 || origin === "repository") return [];
  const unquoted = facts.length - check.found.length;
  return [
    `${spec}:${line}: \`${id}\` has changed since ${seen}; every quote is still there. Facts from it without a quote: ${unquoted}.`,
  ];
}

function summaryOf(spec: string, sources: readonly CheckedSource[]): string {
  const facts = sources.flatMap(({ source }) => source.facts);
  const quoted = facts.filter(({ quote }) => quote !== undefined).length;
  const found = sources.reduce((sum, { check }) => sum + (check?.found.length ?? 0), 0);
  const gone = sources.reduce((sum, { check }) => sum + (check?.gone.length ?? 0), 0);
  const unreadable = sources.filter(({ page }) => page?.ok === false).length;
  return [
    `${providerOf(spec).padEnd(12)} ${sources.length} sources, ${facts.length} facts`,
    `quotes: ${found} found, ${gone} gone, ${quoted - found - gone} not looked up`,
    `facts without a quote: ${facts.length - quoted}`,
    ...(unreadable === 0 ? [] : [`pages that could not be read: ${unreadable}`]),
  ].join("; ");
}

function providerOf(spec: string): string {
  return spec.replace(/^.*\/|\.yaml$/g, "");
}
