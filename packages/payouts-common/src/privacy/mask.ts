/** What stands for a personal or secret value. */
export const masked = "[masked]";

/** Deeper than this nothing is shown: a provider's answer must not exhaust the stack of who prints it. */
const deepest = 64;
/** Values of one document that are looked through for texts. */
const mostValues = 100_000;

/** A copy of `value` in which every property with a personal or secret name is masked, at any depth. */
export function mask(value: unknown, personal: ReadonlySet<string>, left: number = deepest): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (left === 0) return masked;
  if (Array.isArray(value)) return value.map((item) => mask(item, personal, left - 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      personal.has(name.toLowerCase()) && member !== null ? masked : mask(member, personal, left - 1),
    ]),
  );
}

/**
 * Every text and number under a personal or secret name in `root`, at any depth.
 *
 * @throws {RangeError} `root` is too large to be looked through.
 */
export function* personalTexts(
  root: unknown,
  personal: ReadonlySet<string>,
): Generator<string, void, undefined> {
  // A stack of our own, because a deeply nested answer must not exhaust the call stack.
  const open: [value: unknown, inside: boolean][] = [[root, false]];
  let left = mostValues;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, inside] = next;
    if (typeof value === "object" && value !== null) {
      left -= Array.isArray(value) ? value.length : Object.keys(value).length;
      if (left < 0) throw new RangeError("too large to search");
      for (const [name, member] of Object.entries(value))
        open.push([member, inside || personal.has(name.toLowerCase())]);
    } else if (inside && (typeof value === "string" || typeof value === "number")) yield String(value);
  }
}
