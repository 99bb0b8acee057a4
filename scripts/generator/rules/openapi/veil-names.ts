/** A character of a private-use area (Unicode, section 23.5), which no key ends with. */
const veil = "\uE000";

const inherited = Object.getOwnPropertyNames(Object.prototype);

/** Whether a file may have such a key. Most have none, and need no walk. */
export function mayHaveInheritedNames(text: string): boolean {
  return inherited.some((name) => text.includes(name));
}

/**
 * Renames, in place, the keys that every object of JavaScript has, such as `constructor`: Redocly's linter and bundler
 * would take what is inherited for a keyword.
 */
export function veilNames(value: unknown): void {
  renameKeys(value, (key) => (key in Object.prototype ? key + veil : key));
}

/** Takes that back. */
export function unveilNames(value: unknown): void {
  renameKeys(value, unveiled);
}

/** A key, or a pointer, as it was. */
export function unveiled(text: string): string {
  return text.replaceAll(veil, "");
}

function renameKeys(value: unknown, rename: (key: string) => string, seen = new Set<unknown>()): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  const entries = Object.entries(value);
  if (!Array.isArray(value) && entries.some(([key]) => rename(key) !== key)) {
    for (const [key] of entries) Reflect.deleteProperty(value, key);
    // Defined, for `__proto__` cannot be assigned.
    for (const [key, member] of entries)
      Object.defineProperty(value, rename(key), {
        value: member as unknown,
        configurable: true,
        enumerable: true,
        writable: true,
      });
  }
  for (const [, member] of entries) renameKeys(member, rename, seen);
}
