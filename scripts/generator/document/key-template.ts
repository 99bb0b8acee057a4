/** Characters that stand for themselves in a pattern, escaped or not. */
const literal = String.raw`(?:[^\\^$.*+?()[\]{}|]|\\[^\w])+`;
const beginning = new RegExp(`^\\^(${literal})(.*)$`, "s");
const ending = new RegExp(`^(?:\\^?\\.[*+])?(${literal})\\$$`, "s");

/**
 * The fixed characters with which all names of a pattern begin, or those with which they end: `^x-` → `["x-", ""]`.
 * `undefined`: neither.
 */
export function keyTemplate(pattern: string): readonly [start: string, end: string] | undefined {
  const [, end = ""] = ending.exec(pattern) ?? [];
  const [, start = "", rest = ""] = pattern.includes("|") ? [] : (beginning.exec(pattern) ?? []);
  // A quantifier repeats the last character, which then need not be there.
  const certain = /^[*?{]/.test(rest) ? start.replace(/\\?.$/s, "") : start;
  return certain === "" && end === "" ? undefined : [plain(certain), plain(end)];
}

function plain(text: string): string {
  return text.replace(/\\(.)/gs, "$1");
}
