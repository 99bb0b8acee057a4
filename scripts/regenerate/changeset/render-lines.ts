import { bumps, type Change, deprecated } from "../change.ts";

/** A longer list is not read to its end. */
const most = 20;

const headings = { major: "Breaking", minor: "New", patch: "Changed" } as const;

/** Changes that are one line: what one cause changes in several places is said once. The gravest come first. */
export function groupChanges(changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = [change.bump, change.pointer, change.what, change.todo].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].sort(([left], [right]) => rank(right) - rank(left));
}

/** What changed, where in the words of a caller, and what to do. */
export function renderLines(groups: readonly (readonly Change[])[]): string[] {
  if (groups.length <= most) return groups.map(line);
  return [...groups.slice(0, most - 1).map(line), `- and ${groups.length - most + 1} more of the same`];
}

function rank(change: Change | undefined): number {
  return bumps.indexOf(change?.bump ?? "none");
}

function line(group: readonly Change[]): string {
  const [first] = group;
  if (first === undefined) return "";
  const wheres = [...new Set(group.map(({ where }) => `\`${where}\``))];
  const shown = wheres.length > 3 ? [...wheres.slice(0, 2), `${wheres.length - 2} more`] : wheres;
  const places = shown.length < 2 ? shown.join() : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
  const todo = first.todo === undefined ? "" : ` ${first.todo}`;
  // What still works is nothing new.
  if (first.what === deprecated) return `- **Deprecated** ${places}.${todo}`;
  return `- **${headings[first.bump]}** ${places}: ${first.what}.${todo}`;
}
