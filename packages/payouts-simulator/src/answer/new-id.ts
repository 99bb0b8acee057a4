/** A new id of the documented form: its prefix stays, and each other character keeps its kind. */
export function newId(documented: unknown, order: number, random: () => number): string | number {
  if (typeof documented === "number") return documented + order;
  const example = typeof documented === "string" ? documented : "";
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(example)) return uuid(random);
  const [, prefix = "", rest = ""] = /^((?:[A-Za-z]+[-_:])*)(.*)$/s.exec(example) ?? [];
  // So few characters would soon be used up: digits count on, and what is longer is made of others.
  if (/^\d{1,7}$/.test(rest)) return prefix + String(Number(rest) + order);
  const varying = rest.replace(/[^A-Za-z0-9]/g, "").length < 8 ? "a0a0a0a0a0a0a0a0" : rest;
  return prefix + varying.replace(/[A-Za-z0-9]/g, (character) => sameKind(character, random));
}

function sameKind(character: string, random: () => number): string {
  const [alphabet = ""] = alphabets.filter((each) => each.includes(character));
  return alphabet.charAt(Math.floor(random() * alphabet.length));
}

const alphabets = ["0123456789", "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Version 4 (RFC 9562 section 5.4). */
function uuid(random: () => number): string {
  const digit = (): string => Math.floor(random() * 16).toString(16);
  const variant = (): string => "89ab".charAt(Math.floor(random() * 4));
  return "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replaceAll("x", digit).replace("y", variant);
}
