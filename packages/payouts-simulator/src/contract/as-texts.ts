/**
 * The value as a form carries it: its numbers and booleans as texts, and nothing of null, of an empty list and of an object
 * without members. A list of one looks like its item.
 */
export function asTexts(value: unknown): unknown {
  return textsOf(value) ?? (typeof value === "object" && value !== null ? {} : undefined);
}

function textsOf(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) {
    const items = value.map(textsOf).filter((item) => item !== undefined);
    return items.length > 1 ? items : items[0];
  }
  if (typeof value !== "object") return String(value);
  const members = Object.entries(value).map(([name, member]) => [name, textsOf(member)] as const);
  const present = members.filter(([, member]) => member !== undefined);
  return present.length > 0 ? Object.fromEntries(present) : undefined;
}
