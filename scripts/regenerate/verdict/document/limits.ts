import type { Direction } from "../../direction.ts";
import type { Finding } from "../../finding.ts";

/** An upper or a lower end of what a value may be. */
export interface Limit {
  readonly value: number;
  /** Whether the value itself is beyond it. */
  readonly isExcluded: boolean;
}

type Keywords = Readonly<Record<string, unknown>>;
type End = "most" | "least";

/** The range of a number, whichever keywords say it: `exclusiveMinimum: 0` of an integer is `minimum: 1`. */
export function compareRanges(old: Keywords, now: Keywords, direction: Direction): Finding[] {
  return (["least", "most"] as const).flatMap((end) =>
    compareLimits("the value", end, limitOf(old, end), limitOf(now, end), direction),
  );
}

/** What a limit that moved, came or went means. One that is written down for the first time is an addition, with a warning. */
export function compareLimits(
  subject: string,
  end: End,
  old: Limit | undefined,
  now: Limit | undefined,
  direction: Direction,
): Finding[] {
  if (old === undefined && now === undefined) return [];
  if (old?.value === now?.value && old?.isExcluded === now?.isExcluded) return [];
  const isWider = old !== undefined && (now === undefined || isStricter(old, now, end));
  const what =
    now === undefined
      ? `${subject} has no limit any more; it was ${old && textOf(old, end)}`
      : old === undefined
        ? `${subject} is ${textOf(now, end)}${direction === "out" ? ": documented for the first time" : ""}`
        : `${subject} is ${textOf(now, end)}, and was ${textOf(old, end)}`;
  if (direction === "in")
    return isWider
      ? [{ bump: "major", path: [], what, todo: "Check what you expect." }]
      : [{ bump: "patch", path: [], what }];
  if (isWider) return [{ bump: "minor", path: [], what }];
  return old === undefined
    ? [{ bump: "minor", path: [], what, todo: "Check that what you send keeps to it." }]
    : [{ bump: "major", path: [], what, todo: "Check what you send." }];
}

function limitOf(keywords: Keywords, end: End): Limit | undefined {
  const [included, excluded] =
    end === "least"
      ? [keywords["minimum"], keywords["exclusiveMinimum"]]
      : [keywords["maximum"], keywords["exclusiveMaximum"]];
  const limits = [
    ...(typeof included === "number" ? [{ value: included, isExcluded: false }] : []),
    ...(typeof excluded === "number" ? [{ value: excluded, isExcluded: true }] : []),
  ].map((limit) => (keywords["type"] === "integer" ? ofIntegers(limit, end) : limit));
  return limits.reduce<Limit | undefined>(
    (strictest, limit) => (strictest === undefined || isStricter(limit, strictest, end) ? limit : strictest),
    undefined,
  );
}

/** The outermost integer that is within. */
function ofIntegers({ value, isExcluded }: Limit, end: End): Limit {
  const step = end === "least" ? 1 : -1;
  const nearest = end === "least" ? Math.ceil(value) : Math.floor(value);
  return { value: isExcluded && nearest === value ? value + step : nearest, isExcluded: false };
}

function isStricter(limit: Limit, than: Limit, end: End): boolean {
  if (limit.value === than.value) return limit.isExcluded && !than.isExcluded;
  return end === "least" ? limit.value > than.value : limit.value < than.value;
}

function textOf({ value, isExcluded }: Limit, end: End): string {
  if (isExcluded) return `${end === "most" ? "less" : "more"} than ${value}`;
  return `at ${end} ${value}`;
}
