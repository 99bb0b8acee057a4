import { parseChangesetFile } from "@changesets/parse";
import type { Bump } from "../change.ts";

/** What stands in the changeset of a client: above the marker the program's, below it a person's. */
export interface ClientChangeset {
  /** The bump that the file asks for. */
  readonly bump: Bump;
  /** What it asks for other packages, which a person has added. */
  readonly others: readonly (readonly [name: string, bump: Bump])[];
  /** The program's text. */
  readonly above: string;
  /** All after the marker, byte for byte. */
  readonly below: string;
  /** Why a person wants a smaller bump than the changes ask for. */
  readonly smallerBecause: string | undefined;
}

export const marker = "<!-- Above: written by `pnpm regenerate`. Below: yours. -->";

/** @param name - of the package. */
export function readChangeset(text: string, name: string): ClientChangeset {
  const { releases } = parseChangesetFile(text);
  const body = text.replace(/^---\r?\n[^]*?\n---\r?\n/, "");
  const at = body.indexOf(marker);
  // A file without the marker is a person's, whatever its name.
  const [above, below] =
    at < 0 ? ["", `\n\n${body.trimStart()}`] : [body.slice(0, at).trim(), body.slice(at + marker.length)];
  return {
    bump: releases.find((release) => release.name === name)?.type ?? "none",
    others: releases.filter((release) => release.name !== name).map(({ name, type }) => [name, type]),
    above,
    below,
    smallerBecause: /^Smaller because: *(\S.*)$/m.exec(below)?.[1]?.trim(),
  };
}
