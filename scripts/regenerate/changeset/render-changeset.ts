import { type Bump, type Change, isGreater } from "../change.ts";
import { type ClientChangeset, marker } from "./read-changeset.ts";
import { groupChanges, renderLines } from "./render-lines.ts";

export interface Judged {
  /** Name of the package. */
  readonly name: string;
  /** The provider's, as people write it. */
  readonly title: string;
  /** Before the first release, nothing is compared. */
  readonly isFirst: boolean;
  readonly bump: Bump;
  readonly changes: readonly Change[];
}

/** A changeset as it is to stand, and what it then asks for. */
export interface RenderedChangeset {
  readonly bump: Bump;
  readonly text: string;
}

/**
 * The changeset of a client, or `undefined` where nothing changed and nobody wrote in it.
 *
 * The program's part is made anew. A person's text stays, and so does a bump that a person raised, or lowered with a
 * reason; a lowered one only as long as the changes that it is about are the same.
 */
export function renderChangeset(
  judged: Judged,
  standing: ClientChangeset | undefined,
): RenderedChangeset | undefined {
  const below = standing?.below ?? "\n";
  if (judged.bump === "none" && below.trim() === "" && (standing?.others ?? []).length === 0)
    return undefined;
  const above = judged.bump === "none" ? "" : textOf(judged);
  const bump = bumpOf(judged, above, standing);
  const releases = [[judged.name, bump] as const, ...(standing?.others ?? [])];
  const front = releases.map(([name, each]) => `"${name}": ${each}\n`).join("");
  return { bump, text: `---\n${front}---\n\n${above === "" ? "" : `${above}\n\n`}${marker}${below}` };
}

function bumpOf(judged: Judged, above: string, standing: ClientChangeset | undefined): Bump {
  // 1.0.0, so that words and numbers agree: at 0.1.0 an addition would leave a caret range.
  const own = judged.isFirst ? "major" : judged.bump === "none" ? "patch" : judged.bump;
  if (standing === undefined || standing.bump === "none") return own;
  const before = ownBump(standing.above);
  const isRaised = isGreater(standing.bump, before);
  if (isRaised && isGreater(standing.bump, own)) return standing.bump;
  const isLowered = isGreater(before, standing.bump) && standing.smallerBecause !== undefined;
  const graver = (text: string): string =>
    text
      .split("\n")
      .filter((line) => isGreater(bumpOfLine(line), standing.bump))
      .join("\n");
  return isLowered && isGreater(own, standing.bump) && graver(standing.above) === graver(above)
    ? standing.bump
    : own;
}

function textOf({ title, isFirst, changes }: Judged): string {
  if (isFirst)
    return "First release: a method for each operation of the spec, typed from it; idempotency keys by the provider's dialect, and errors that say what happened to the money.";
  const groups = groupChanges(changes);
  const count = (bump: Bump, one: string, many: string): string[] => {
    const number = groups.filter(([change]) => change?.bump === bump).length;
    return number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];
  };
  const counts = [
    ...count("major", "breaking change", "breaking changes"),
    ...count("minor", "addition", "additions"),
    ...count("patch", "other change", "other changes"),
  ];
  if (counts.length === 0) return `${possessive(title)} API is described anew; no program notices.`;
  // What comes from nowhere in the spec comes from the runtime or the generator.
  const isOfApi = changes.some(({ pointer }) => pointer !== "");
  const what = isOfApi ? "API changed" : "API is the same, its client changed";
  return [`${possessive(title)} ${what}: ${counts.join(", ")}.`, "", ...renderLines(groups)].join("\n");
}

function possessive(title: string): string {
  return title.endsWith("s") ? `${title}'` : `${title}'s`;
}

/** What the program asked for when it wrote this text. */
function ownBump(text: string): Bump {
  if (text.startsWith("First release")) return "major";
  const lines = text.split("\n").map(bumpOfLine);
  return (["major", "minor"] as const).find((bump) => lines.includes(bump)) ?? "patch";
}

function bumpOfLine(line: string): Bump {
  if (line.startsWith("- **Breaking**")) return "major";
  return /^- \*\*(New|Deprecated)\*\*/.test(line) ? "minor" : "none";
}
