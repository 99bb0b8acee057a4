import type { Git } from "./git.ts";

/** What a client is compared with. */
export type Baseline =
  | { readonly kind: "commit"; readonly commit: string }
  /** It was never released. */
  | { readonly kind: "none" }
  /** Its version is being set right now: the release is what stands there. */
  | { readonly kind: "releasing" }
  | { readonly kind: "unknown"; readonly problem: string };

export interface BaselineRequest {
  /** The spec, from the root. */
  readonly spec: string;
  /** The client's package.json, from the root. */
  readonly manifest: string;
  /** The version that stands in it; `0.0.0` before the first release. */
  readonly version: string;
  /** A commit to compare with instead. */
  readonly against: string | undefined;
}

/**
 * The last release of a client: the commit that set the version which now stands in its package.json.
 *
 * Git knows it, so no copy is kept and no tag is needed.
 */
export async function findBaseline(git: Git, request: BaselineRequest): Promise<Baseline> {
  const { spec, manifest, version, against } = request;
  const isShallow = (await git("rev-parse", "--is-shallow-repository"))?.trim();
  if (isShallow === undefined)
    return unknown(
      "This is not a git repository, so the last release is not known. Clone it, or run `git init`.",
    );
  if (against !== undefined) {
    const commit = await git("rev-parse", "--verify", "--quiet", `${against}^{commit}`);
    if (commit === undefined)
      return unknown(
        isShallow === "true"
          ? `The commit \`${against}\` is not in this clone. Run \`git fetch --unshallow\`.`
          : `\`${against}\` is not a commit of this repository. Give a commit, a tag or a branch.`,
      );
    return (await git("cat-file", "-e", `${commit.trim()}:${spec}`)) === undefined
      ? { kind: "none" }
      : { kind: "commit", commit: commit.trim() };
  }
  if (version === "0.0.0") return { kind: "none" };
  if (versionIn(await git("show", `HEAD:${manifest}`)) !== version) return { kind: "releasing" };
  const commit = (await git("log", "-1", "--format=%H", '-G^  "version":', "--", manifest))?.trim() ?? "";
  // The oldest commit of a shallow clone looks as if it had written every file.
  const oldest = isShallow === "true" ? await git("log", "--format=%H", "--max-parents=0") : "";
  if (commit === "" || oldest?.includes(commit))
    return unknown(
      `The commit that set version ${version} in ${manifest} is not in this clone. Run \`git fetch --unshallow\`.`,
    );
  return { kind: "commit", commit };
}

function unknown(problem: string): Baseline {
  return { kind: "unknown", problem };
}

function versionIn(manifest: string | undefined): string {
  const { version } = JSON.parse(manifest ?? "{}") as { readonly version?: string };
  return version ?? "0.0.0";
}
