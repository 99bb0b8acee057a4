import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { getReleasePlan } from "@changesets/get-release-plan";
import type { Gate } from "./gate.ts";
import { git } from "./git.ts";
import { isPublishedChanged } from "./published-changes.ts";
import { publishedPackages, type PublishedPackage } from "./published-packages.ts";

/** Where GitHub runs a pull request, or an empty environment at home. */
export type Environment = Readonly<Partial<Record<"GITHUB_HEAD_REF" | "GITHUB_BASE_REF", string>>>;

/** Each package whose published files differ from the base branch has a changeset of its own. */
export const changesets: Gate = (root) => compareWithBase(root, process.env);

/**
 * `changeset status --since` does not show this: it passes as soon as there is a changeset for any package, fails for a
 * change in a test alone, and needs a local branch of the base's name. The release plan read here is the one that it prints.
 */
export async function compareWithBase(root: URL, environment: Environment): Promise<readonly string[]> {
  if (git(root, "rev-parse", "--is-inside-work-tree") === undefined) return [];
  const branch = environment.GITHUB_HEAD_REF || git(root, "branch", "--show-current");
  // There the changesets have become versions and changelogs.
  if (branch?.startsWith("changeset-release/")) return [];

  const base = baseOf(root, environment);
  // A repository without that branch has nothing to compare with.
  if (base === undefined) return [];
  if ("problem" in base) return [base.problem];
  const changed = publishedPackages(root).filter(
    (each) => isPublishedChanged(root, base.commit, each) && !isAsReleased(root, each),
  );
  if (changed.length === 0) return [];
  const { releases } = await getReleasePlan(fileURLToPath(root));
  return changed
    .filter(({ manifest: { name } }) =>
      // A package may also be released because a dependency is; that says nothing of its own change.
      releases.every((release) => release.name !== name || release.changesets.length === 0),
    )
    .map(
      ({ directory, manifest: { name } }) =>
        `${directory}: its published files differ from ${base.name}, and no changeset names ${name}. ` +
        (directory.endsWith("-client")
          ? "Run `pnpm regenerate`, and commit the changeset."
          : `Run \`pnpm changeset\` for ${name}, and commit the changeset.`),
    );
}

/** Where the present branch began. */
function baseOf(
  root: URL,
  environment: Environment,
): { readonly name: string; readonly commit: string } | { readonly problem: string } | undefined {
  const config = JSON.parse(readFileSync(new URL(".changeset/config.json", root), "utf8")) as {
    readonly baseBranch: string;
  };
  const branch = environment.GITHUB_BASE_REF || config.baseBranch;
  const name = [`origin/${branch}`, branch].find(
    (each) => git(root, "rev-parse", "--verify", each) !== undefined,
  );
  const commit = name === undefined ? undefined : git(root, "merge-base", name, "HEAD");
  if (name !== undefined && commit !== undefined) return { name, commit };
  const isShallow = isShallowClone(root);
  if (name === undefined && !isShallow && !environment.GITHUB_BASE_REF) return undefined;
  const fetch = `git fetch${isShallow ? " --unshallow" : ""} origin +refs/heads/${branch}:refs/remotes/origin/${branch}`;
  return { problem: `This clone does not show where the branch left ${branch}. Run \`${fetch}\`.` };
}

/**
 * Whether the package is as it was last released, so that there is nothing to release: an unreleased change was taken
 * back. The release is the commit that set the version; a shallow clone may lack it.
 */
function isAsReleased(root: URL, each: PublishedPackage): boolean {
  if (each.manifest.version === "0.0.0" || isShallowClone(root)) return false;
  const commit = git(
    root,
    "log",
    "-1",
    "--format=%H",
    '-G^  "version":',
    "--",
    `${each.directory}/package.json`,
  );
  return commit !== undefined && commit !== "" && !isPublishedChanged(root, commit, each);
}

function isShallowClone(root: URL): boolean {
  return git(root, "rev-parse", "--is-shallow-repository") === "true";
}
