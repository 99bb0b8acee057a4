/** A new id of the documented form: what stands before the last separator stays, and each other character keeps its kind. */
export function newId(documented: unknown, order: number, random: () => number): string | number {
  if (typeof documented === "number") return documented + order;
  const example = typeof documented === "string" ? documented : "";
  const [, prefix = "", varying = example] = /^((?:[A-Za-z]+[-_:])*)(.*)$/s.exec(example) ?? [];
  const isUuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(example);
  if (isUuid) return uuid(random);
  // So few characters would soon be used up.
  if (varying.replace(/[^A-Za-z0-9]/g, "").length < 8) return `${prefix}${order}`;
  return prefix + varying.replace(/[A-Za-z0-9]/g, (character) => sameKind(character, random));
}

function sameKind(character: string, random: () => number): string {
  const [first = "0", count = 10] = /\d/.test(character)
    ? ["0", 10]
    : /[a-z]/.test(character)
      ? ["a", 26]
      : ["A", 26];
  return String.fromCharCode(first.charCodeAt(0) + Math.floor(random() * count));
}

/** Version 4 (RFC 9562 section 5.4). */
function uuid(random: () => number): string {
  const digit = (): string => Math.floor(random() * 16).toString(16);
  return "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx".replaceAll("x", digit);
}
