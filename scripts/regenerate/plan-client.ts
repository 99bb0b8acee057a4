import { readFile } from "node:fs/promises";
import type { LoadedSpec } from "../generator/load/load-spec.ts";
import { providerNames } from "../generator/naming.ts";
import { titleOf } from "../generator/prose.ts";
import { readPackageVersion } from "../generator/write/write-packages.ts";
import { findBaseline } from "./baseline/find-baseline.ts";
import type { Git } from "./baseline/git.ts";
import { readReleased } from "./baseline/read-released.ts";
import { type Bump, type Change, greatest, isGreater } from "./change.ts";
import { readChangeset } from "./changeset/read-changeset.ts";
import { renderChangeset } from "./changeset/render-changeset.ts";
import { judgeRelease } from "./judge-release.ts";

export interface PlanRequest {
  /** Of the repository, with a slash at its end. */
  readonly root: URL;
  readonly git: Git;
  readonly license: string;
  readonly against: string | undefined;
  /** Whether the runtime's next version is a major one. */
  readonly isRuntimeMajor: boolean;
}

/** What a client's next release is to be, and the changeset that says so. */
export interface ClientPlan {
  readonly id: string;
  readonly name: string;
  readonly spec: string;
  /** Short hash of the commit that it was compared with; absent before the first release. */
  readonly against?: string;
  /** What the changes ask for. */
  readonly bump: Bump;
  readonly changes: readonly Change[];
  readonly changeset: {
    /** From the root. */
    readonly path: string;
    readonly standing: string | undefined;
    /** As it is to stand; `undefined`: not at all. */
    readonly text: string | undefined;
    /** What it asks for then: more than `bump` where a person raised it, less where one gave a reason. */
    readonly bump: Bump;
    /** Why it asks for less. */
    readonly smallerBecause: string | undefined;
    /** Whether what stands there asks for less than it is to. */
    readonly isRaised: boolean;
    /** A reason that stands there, and makes nothing smaller: it was about other changes. */
    readonly formerReason: string | undefined;
  };
}

/** A client that cannot be compared. */
export interface PlanProblem {
  readonly id: string;
  readonly problem: string;
}

/** Compares one client with its last release. It reads, and writes nothing. */
export async function planClient(spec: LoadedSpec, request: PlanRequest): Promise<ClientPlan | PlanProblem> {
  const { root, git, license, against, isRuntimeMajor } = request;
  const { id, file } = spec;
  const names = providerNames(id);
  const version = await readPackageVersion(new URL(`${names.directory}/`, root));
  const manifest = `${names.directory}/package.json`;
  const baseline = await findBaseline(git, { spec: file, manifest, version, against });
  if (baseline.kind === "unknown") return { id, problem: baseline.problem };
  const commit = baseline.kind === "commit" ? baseline.commit : undefined;
  const released = commit === undefined ? undefined : await readReleased(git, commit, file, names.directory);
  const isFirst = baseline.kind === "none" || (commit !== undefined && released === undefined);
  const verdict =
    released === undefined
      ? firstRelease(names.create, isFirst)
      : await judgeRelease(new URL(file, root), released, spec, { version, license });
  const changes =
    isRuntimeMajor && !isFirst && baseline.kind !== "releasing"
      ? [runtimeMajor(names.create), ...verdict.changes]
      : verdict.changes;
  const bump = greatest([verdict.bump, ...changes.map((change) => change.bump)]);

  const path = `.changeset/spec-${id}.md`;
  const standing = await readFile(new URL(path, root), "utf8").catch(absent);
  const read = standing === undefined ? undefined : readChangeset(standing, names.package);
  const judged = { name: names.package, title: titleOf(spec.document.info.title), isFirst, bump, changes };
  const rendered = renderChangeset(judged, read);
  const isSmaller = rendered !== undefined && isGreater(bump, rendered.bump);
  const short = commit === undefined ? undefined : (await git("rev-parse", "--short", commit))?.trim();
  return {
    id,
    name: names.package,
    spec: file,
    ...(short !== undefined && { against: short }),
    bump,
    changes,
    changeset: {
      path,
      standing,
      text: rendered?.text,
      bump: rendered?.bump ?? "none",
      smallerBecause: isSmaller ? read?.smallerBecause : undefined,
      isRaised: read !== undefined && rendered !== undefined && isGreater(rendered.bump, read.bump),
      formerReason: isSmaller ? undefined : read?.smallerBecause,
    },
  };
}

function firstRelease(
  create: string,
  isFirst: boolean,
): { readonly bump: Bump; readonly changes: readonly Change[] } {
  if (!isFirst) return { bump: "none", changes: [] };
  return {
    bump: "minor",
    changes: [
      {
        bump: "minor",
        layer: "types",
        where: create,
        pointer: "",
        what: "it is released for the first time",
      },
    ],
  };
}

/** Changesets alone would publish a patch, as if callers met nothing of it. */
function runtimeMajor(create: string): Change {
  return {
    bump: "major",
    layer: "types",
    where: create,
    pointer: "",
    what: "it needs the next major version of `@org/payouts-common`, whose types are in every signature",
    todo: "Update both together.",
  };
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
  return undefined;
}
