/**
 * Pointers to the values that were passed, but sent otherwise. Members that only the sent value has do not count: the
 * client adds some, and the document's schema checks the others.
 */
export function disagreements(given: unknown, sent: unknown, pointer: string = ""): string[] {
  if (Array.isArray(given)) {
    if (!Array.isArray(sent) || sent.length !== given.length) return [pointer];
    return given.flatMap((item, index) => disagreements(item, sent[index], `${pointer}/${index}`));
  }
  if (typeof given === "object" && given !== null) {
    if (typeof sent !== "object" || sent === null || Array.isArray(sent)) return [pointer];
    const members = new Map(Object.entries(sent));
    return Object.entries(given).flatMap(([name, value]) =>
      value === undefined ? [] : disagreements(value, members.get(name), `${pointer}/${name}`),
    );
  }
  return Object.is(given, sent) ? [] : [pointer];
}
