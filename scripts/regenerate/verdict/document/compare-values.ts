import type { Direction } from "../../direction.ts";
import type { Finding } from "../../finding.ts";
import { listed } from "../../wording/listed.ts";

type Keywords = Readonly<Record<string, unknown>>;

/** Which values a place has: a closed list, the known ones of an open set, or whatever fits. */
interface Values {
  readonly kind: "closed" | "open" | "free";
  readonly values: readonly string[];
}

/**
 * The values of an `enum` or an `x-extensible-enum`.
 *
 * The types show less: where a schema is also an answer, they leave its `enum` open in requests too. In an answer every
 * set is open, so a value more is an addition.
 */
export function compareValues(old: Keywords, now: Keywords, direction: Direction): Finding[] {
  const [before, after] = [valuesOf(old, direction), valuesOf(now, direction)];
  const lost = before.values.filter((value) => !after.values.includes(value));
  const gained = after.values.filter((value) => !before.values.includes(value));
  const found: Finding[] = [];
  if (direction === "out") {
    if (after.kind === "closed" && before.kind !== "closed")
      return [
        {
          bump: "major",
          path: [],
          what: `only ${listed(after.values)} ${after.values.length === 1 ? "is" : "are"} accepted`,
          todo: `Send ${listed(after.values, "or")}.`,
        },
      ];
    if (before.kind === "closed" && after.kind !== "closed")
      found.push({ bump: "minor", path: [], what: "other values are accepted" });
    if (lost.length > 0 && after.kind !== "free")
      found.push({
        bump: "major",
        path: [],
        what: `${listed(lost)} ${be(lost)} refused`,
        todo: `Send ${listed(after.values, "or")}.`,
      });
    if (gained.length > 0)
      found.push({ bump: "minor", path: [], what: `${listed(gained)} ${be(gained)} accepted` });
    return found;
  }
  if (gained.length > 0 && before.kind !== "free")
    found.push({ bump: "minor", path: [], what: `${listed(gained)} ${be(gained)} known` });
  if (lost.length > 0)
    found.push({ bump: "patch", path: [], what: `${listed(lost)} ${be(lost)} not documented any more` });
  return found;
}

function be(values: readonly string[]): string {
  return values.length === 1 ? "is" : "are";
}

/** A `const` of a request is a list of one; that of an answer is a demand of its own, for no value may join it. */
function valuesOf(keywords: Keywords, direction: Direction): Values {
  const only = keywords["const"];
  const closed = only !== undefined && direction === "out" ? [only] : keywords["enum"];
  const open = keywords["x-extensible-enum"];
  const found = closed ?? open;
  return {
    kind: closed !== undefined ? "closed" : open !== undefined ? "open" : "free",
    values: Array.isArray(found)
      ? found.map((value) => (typeof value === "string" ? value : JSON.stringify(value)))
      : [],
  };
}
