import { originOf } from "../../../generator/model/from-runtime.ts";
import { below, type Finding } from "../../finding.ts";
import { timeText } from "../../wording/time-text.ts";
import { valueText } from "../../wording/value-text.ts";

/** Judges one field: how it was, and how it is. */
export type Row<Value> = (old: Value | undefined, now: Value | undefined) => readonly Finding[];

/** A row for every field, nested ones too: a field without one does not compile. */
export type Rows<Described> = {
  readonly [Field in keyof Described]-?: Row<Exclude<Described[Field], undefined>>;
};

type Grade = Finding["bump"];

/** What a value means that came, that went, or that is another now. */
export interface Grades {
  readonly gained: Grade;
  readonly lost: Grade;
  readonly changed: Grade;
}

/** A promise: more is an addition, less or another is a break. */
export const promised: Grades = { gained: "minor", lost: "major", changed: "major" };
/** Either way the same program meets something else. */
export const eitherWay: Grades = { gained: "major", lost: "major", changed: "major" };
/** A burden: its end is an addition. */
export const burden: Grades = { gained: "major", lost: "minor", changed: "major" };
/** Either way the same program does what it did, and may do more. */
export const addition: Grades = { gained: "minor", lost: "minor", changed: "minor" };
/** The client does it by itself, and callers meet nothing of it. */
export const unseen: Grades = { gained: "patch", lost: "patch", changed: "patch" };

export interface Wording {
  /** The field in words: "the header of the key". */
  readonly subject: string;
  /** The value is a time in milliseconds. */
  readonly isTime?: true;
  /** What a caller does about a break. */
  readonly todo?: string;
  /** Pointer from the operation, or from the root, to the word of the spec. */
  readonly word?: string;
}

/** A field that is judged as a whole. */
export function whole(wording: Wording, grades: Grades): Row<unknown> {
  return (old, now) => {
    if (isSame(old, now)) return [];
    const grade = old === undefined ? grades.gained : now === undefined ? grades.lost : grades.changed;
    return [finding(wording, grade, old, now)];
  };
}

/** A number of which more is better, or less is. `absent` says which end a missing number stands for. */
export function measure(
  wording: Wording,
  { better, absent }: { readonly better: "more" | "less"; readonly absent: "most" | "least" },
): Row<number> {
  const none = absent === "most" ? Infinity : -Infinity;
  return (old = none, now = none) => {
    const isBetter = better === "more" ? now > old : now < old;
    return [finding(wording, isBetter ? "minor" : "major", shown(old), shown(now))];
  };
}

/** An object of which each field is judged by itself. */
export function nested<Described extends object>(
  rows: Rows<Described>,
  whenWhole: { readonly wording: Wording; readonly grades: Grades },
): Row<Described> {
  const judgeWhole = whole(whenWhole.wording, whenWhole.grades);
  return (old, now) =>
    old === undefined || now === undefined ? judgeWhole(old, now) : judgeFields(rows, old, now);
}

/** A map, of which each entry is judged by its name. */
export function entries<Value>(
  nameOf: (name: string) => Wording,
  grades: Grades,
  judge?: Row<Value>,
): Row<Readonly<Record<string, Value>>> {
  return (old = {}, now = {}) =>
    [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((name) => {
      const [before, after] = [old[name], now[name]];
      if (isSame(before, after)) return [];
      const isBoth = before !== undefined && after !== undefined;
      return isBoth && judge ? below(name, judge(before, after)) : whole(nameOf(name), grades)(before, after);
    });
}

/** A list in which the first that fits counts: more at its end is an addition. */
export function preference(wording: Wording): Row<readonly unknown[]> {
  return (old = [], now = []) => {
    const isLonger = old.every((value, index) => isSame(value, now[index]));
    return [finding(wording, isLonger ? "minor" : "major", old, now)];
  };
}

/** A list without an order, of which each member is judged. */
export function members(nameOf: (value: string) => Wording, grades: Grades): Row<readonly unknown[]> {
  return (old = [], now = []) => {
    const [before, after] = [old, now].map((list) => new Set(list.map((value) => JSON.stringify(value)))) as [
      Set<string>,
      Set<string>,
    ];
    const word = (text: string): Wording => nameOf(valueText(JSON.parse(text)));
    return [
      ...[...before]
        .filter((text) => !after.has(text))
        .map((text) => finding(word(text), grades.lost, true, undefined)),
      ...[...after]
        .filter((text) => !before.has(text))
        .map((text) => finding(word(text), grades.gained, undefined, true)),
    ];
  };
}

/** By each field's row. */
export function judgeFields<Described extends object>(
  rows: Rows<Described>,
  old: Described,
  now: Described,
): Finding[] {
  return (Object.keys(rows) as (keyof Described & string)[]).flatMap((field) =>
    JSON.stringify(old[field]) === JSON.stringify(now[field])
      ? []
      : // The row of a field takes the field's own values.
        rows[field](old[field] as never, now[field] as never),
  );
}

/** Whatever the order of keys. */
export function isSame(old: unknown, now: unknown): boolean {
  return old === now || JSON.stringify(sorted(old)) === JSON.stringify(sorted(now));
}

function sorted(value: unknown): unknown {
  // What the runtime makes shows in JSON alone how it was made.
  const origin = originOf(value);
  if (origin !== undefined) return sorted(origin);
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

function shown(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

export function finding(
  { subject, isTime, todo, word }: Wording,
  bump: Grade,
  old: unknown,
  now: unknown,
): Finding {
  const text = (value: unknown): string => {
    if (value === true) return "";
    return isTime && typeof value === "number" ? timeText(value) : valueText(value);
  };
  const [before, after] = [text(old), text(now)];
  const what =
    old === undefined
      ? `${subject} is new${after === "" ? "" : `: ${after}`}`
      : now === undefined
        ? `${subject} is gone${before === "" ? "" : `; it was ${before}`}`
        : `${subject} is ${after}, and was ${before}`;
  return {
    bump,
    path: [],
    what,
    ...(bump === "major" && { todo: todo ?? "Check what relies on it." }),
    ...(word !== undefined && { pointer: word }),
  };
}
