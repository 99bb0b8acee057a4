import { parseChangesetFile } from "@changesets/parse";

/** Whether one of these changesets makes a package's next version a major one. */
export function pendingMajor(changesets: readonly string[], name: string): boolean {
  return changesets.some((text) =>
    parseChangesetFile(text).releases.some((release) => release.name === name && release.type === "major"),
  );
}
