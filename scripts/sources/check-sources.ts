import { readFile } from "node:fs/promises";
import { findSpecs } from "../generator/load/find-specs.ts";
import { loadSpec } from "../generator/load/load-spec.ts";
import type { SpecProblem } from "../generator/load/spec-problem.ts";
import { nearestWord } from "../generator/rules/nearest-word.ts";
import { acceptPages } from "./accept-pages.ts";
import { checkPage, type CheckedSource } from "./check-page.ts";
import { citedSources, type CitedSource } from "./cited-sources.ts";
import { fetchPage, type Page } from "./fetch-page.ts";

export interface SourcesRequest {
  /** The directory of the specs, with a slash at its end. */
  readonly specs: URL;
  /** Ids of the providers; without any, all. */
  readonly providers?: readonly string[];
  /** Files with saved pages, by the id of their source. */
  readonly pages?: ReadonlyMap<string, string>;
  /** Read each page that is not among `pages` from its address. */
  readonly fetches?: boolean;
  /** The day to record for the pages that were read and have all their quotes. Without it, nothing is written. */
  readonly accepts?: string;
}

export type SourcesResult =
  | {
      readonly ok: true;
      readonly sources: readonly CheckedSource[];
      /** Files that were written, relative to the specs. */
      readonly written: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly SpecProblem[] };

/**
 * Looks the quotes of every fact up in the text of its source: a saved page or the page at its address where one is asked
 * for, else the text in the repository.
 */
export async function checkSources(request: SourcesRequest): Promise<SourcesResult> {
  const found = await findSpecs(request.specs, request.providers);
  if (!found.ok) return found;
  const cited: CitedSource[] = [];
  for (const file of found.files) {
    const loaded = await loadSpec(file);
    if (!loaded.ok) return loaded;
    cited.push(...citedSources(loaded.spec, await readFile(file, "utf8")));
  }
  const problems = [...(request.pages?.keys() ?? [])].flatMap((id) => pageProblem(cited, id) ?? []);
  if (problems.length > 0) return { ok: false, problems };

  const sources = await readAll(cited, request);
  const written =
    request.accepts === undefined ? [] : await acceptPages(sources, request.specs, request.accepts);
  return { ok: true, sources, written };
}

/** One page at a time of each host, and the hosts side by side. */
async function readAll(cited: readonly CitedSource[], request: SourcesRequest): Promise<CheckedSource[]> {
  const checked = new Map<CitedSource, CheckedSource>();
  const hosts = new Set(cited.map(hostOf));
  await Promise.all(
    [...hosts].map(async (host) => {
      for (const source of cited.filter((each) => hostOf(each) === host)) {
        checked.set(source, await checkSource(source, request));
      }
    }),
  );
  return cited.flatMap((source) => checked.get(source) ?? []);
}

function hostOf({ address }: CitedSource): string {
  return new URL(address).host;
}

async function checkSource(
  source: CitedSource,
  { specs, pages, fetches = false }: SourcesRequest,
): Promise<CheckedSource> {
  const saved = pages?.get(source.id);
  if (saved !== undefined) return checkPage(source, "page", await readPage(saved));
  if (fetches) return checkPage(source, "address", await fetchPage(source.address));
  if (source.file === undefined) return { source };
  return checkPage(source, "repository", await readPage(new URL(source.file, specs)));
}

async function readPage(file: string | URL): Promise<Page> {
  try {
    return { ok: true, text: await readFile(file, "utf8") };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

function pageProblem(cited: readonly CitedSource[], id: string): SpecProblem | undefined {
  const owners = cited.filter((source) => source.id === id);
  if (owners.length === 1) return undefined;
  const about = { file: `--page ${id}`, pointer: "", rule: "sources" };
  if (owners.length > 1) {
    return {
      ...about,
      message: `more than one spec has this source: ${owners.map(({ spec }) => spec).join(", ")}.`,
      remedy: "Name the provider before `--page`.",
    };
  }
  const meant = nearestWord(
    id,
    cited.map((source) => source.id),
  );
  return {
    ...about,
    message: "no spec has this source.",
    remedy:
      meant === undefined ? "`x-payouts-sources` of the spec lists them." : `Did you mean \`${meant}\`?`,
  };
}
