/**
 * Where what was sent is not what was given, as JSON Pointers. Members that were sent without being given are not
 * counted: the client fills some in, and the document's schema judges the rest.
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
