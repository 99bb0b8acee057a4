import { type Bump, bumps, type Change, greatest } from "../change.ts";
import type { JudgedClient } from "../judged-client.ts";
import { judgeDescription } from "./description/judge-description.ts";
import { judgeDocument } from "./document/judge-document.ts";
import { judgeTypes } from "./types/judge-types.ts";
import type { TypeWorld } from "./types/type-world.ts";
import { withoutEchoes } from "./without-echoes.ts";

/** What a change of a spec means for the client's users, and all that leads to it, the gravest first. */
export interface Verdict {
  readonly bump: Bump;
  readonly changes: readonly Change[];
}

/**
 * The three layers; the greatest counts.
 *
 * Whatever differs in the package and no layer names is a `patch`.
 *
 * @param names - of both sides in the world.
 */
export function judgeClient(
  world: TypeWorld,
  names: readonly [old: string, now: string],
  old: JudgedClient,
  now: JudgedClient,
): Verdict {
  const files = new Map(old.files.map(({ path, text }) => [path, text]));
  const differing = now.files.filter(({ path, text }) => files.get(path) !== text);
  if (differing.length === 0 && now.files.length === old.files.length) return { bump: "none", changes: [] };
  const changes = withoutEchoes([
    ...judgeTypes(world, names, old, now),
    ...judgeDescription(old.model.description, now.model.description, now.model.names.create, now.places),
    ...judgeDocument(old.places, now.places),
  ]).sort((left, right) => bumps.indexOf(right.bump) - bumps.indexOf(left.bump));
  const bump = greatest(["patch", ...changes.map((change) => change.bump)]);
  return { bump, changes };
}
