import { createHash } from "node:crypto";
import type { CitedFact, CitedSource } from "./cited-sources.ts";
import type { Page } from "./fetch-page.ts";
import { normalizeText } from "./normalize-text.ts";

/** Where the text of a source came from: the repository, a saved page, or its address. */
export type Origin = "repository" | "page" | "address";

export interface CheckedSource {
  readonly source: CitedSource;
  /** Absent where the repository does not hold the text, and no page was asked for. */
  readonly origin?: Origin;
  readonly page?: Page;
  /** What the text says, if it could be read. */
  readonly check?: PageCheck;
}

export interface PageCheck {
  readonly found: readonly CitedFact[];
  /** Facts whose quote the text does not have. */
  readonly gone: readonly CitedFact[];
  /** Of the normalised text. */
  readonly sha256: string;
}

/** Looks every quote up in a page. White space, markup and typography make no difference; letters and digits do. */
export function checkPage(source: CitedSource, origin: Origin, page: Page): CheckedSource {
  if (!page.ok) return { source, origin, page };
  const text = normalizeText(page.text);
  if (text === "")
    return { source, origin, page: { ok: false, reason: "it has no text without its scripts" } };
  const quoted = source.facts.filter(({ quote }) => quote !== undefined);
  const isFound = ({ quote = "" }: CitedFact): boolean => text.includes(normalizeText(quote));
  const check = {
    found: quoted.filter(isFound),
    gone: quoted.filter((fact) => !isFound(fact)),
    sha256: createHash("sha256").update(text).digest("hex"),
  };
  return { source, origin, page, check };
}
