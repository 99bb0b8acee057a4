import { segmentsOf } from "../json/value-at.ts";

/** What stands for a personal or secret value. */
export const masked = "[masked]";

/** Deeper than this nothing is shown: a provider's answer must not exhaust the stack of who prints it. */
const deepest = 64;
/** Values of one document that are looked through for texts. */
const mostValues = 100_000;

/** A tree of pointers: `true` where one ends. */
export interface Paths {
  readonly [segment: string]: Paths | true;
}

/** The tree of some JSON Pointers (RFC 6901). */
export function pathsOf(pointers: readonly string[] = []): Paths {
  const root: Record<string, unknown> = Object.create(null);
  for (const pointer of pointers) {
    const segments = segmentsOf(pointer);
    let at = root;
    for (const segment of segments.slice(0, -1))
      at = (at[segment] ??= Object.create(null)) as Record<string, unknown>;
    at[segments.at(-1) ?? ""] = true;
  }
  return root as Paths;
}

function below(paths: Paths | undefined, segment: string): Paths | true | undefined {
  return paths?.[segment] ?? paths?.["*"];
}

/**
 * A copy of `value` in which all that is personal or secret is masked: under such a name at any depth, and at the ends of
 * `paths`.
 */
export function mask(
  value: unknown,
  personal: ReadonlySet<string>,
  paths?: Paths,
  left: number = deepest,
): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (left === 0) return masked;
  const cleaned = (name: string, member: unknown, isPersonal: boolean): unknown => {
    const further = below(paths, name);
    if ((isPersonal || further === true) && member !== null) return masked;
    return mask(member, personal, further === true ? undefined : further, left - 1);
  };
  if (Array.isArray(value)) return value.map((item) => cleaned("*", item, false));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      cleaned(name, member, personal.has(name.toLowerCase())),
    ]),
  );
}

/**
 * Every text and number in `root` that is personal or secret: under such a name at any depth, and at the ends of `paths`.
 *
 * @throws {RangeError} `root` is too large to be looked through.
 */
export function* personalTexts(
  root: unknown,
  personal: ReadonlySet<string>,
  paths?: Paths,
): Generator<string, void, undefined> {
  // A stack of our own, because a deeply nested answer must not exhaust the call stack.
  const open: [value: unknown, paths: Paths | true | undefined][] = [[root, paths]];
  let left = mostValues;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, further] = next;
    const inside = further === true;
    if (typeof value === "object" && value !== null) {
      left -= Array.isArray(value) ? value.length : Object.keys(value).length;
      if (left < 0) throw new RangeError("too large to search");
      const isList = Array.isArray(value);
      for (const [name, member] of Object.entries(value)) {
        const isPersonal = inside || personal.has(name.toLowerCase());
        open.push([member, isPersonal || below(further, isList ? "*" : name)]);
      }
    } else if (inside && (typeof value === "string" || typeof value === "number")) yield String(value);
  }
}
