const masked = "[masked]";

/** Deeper than this nothing is shown: a provider's answer must not exhaust the stack of who prints it. */
const deepest = 64;

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

/** Every text and number under a personal or secret name in `root`, at any depth. */
export function personalTexts(root: unknown, personal: ReadonlySet<string>): string[] {
  const texts: string[] = [];
  // A stack of our own, because a deeply nested answer must not exhaust the call stack.
  const open: [value: unknown, inside: boolean][] = [[root, false]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, inside] = next;
    if (typeof value === "object" && value !== null) {
      for (const [name, member] of Object.entries(value))
        open.push([member, inside || personal.has(name.toLowerCase())]);
    } else if (inside && (typeof value === "string" || typeof value === "number")) texts.push(String(value));
  }
  return texts;
}

/**
 * `text` without the given secrets: providers repeat what they were sent, in another case, escaped, or as digits alone.
 * Secrets shorter than three characters stay, because they occur in ordinary words.
 */
export function scrub(text: string, secrets: readonly string[]): string {
  const forms = new Set(
    secrets.flatMap((secret) => {
      const digits = secret.replace(/\D/g, "");
      const escaped = JSON.stringify(secret).slice(1, -1);
      return [
        secret,
        secret.trim(),
        escaped,
        percentEncoded(secret),
        ...(digits.length >= 7 ? [digits] : []),
      ];
    }),
  );
  // The longest first: a name that is part of another must not leave the rest of it behind.
  const found = [...forms].filter((form) => form.length > 2).sort((a, b) => b.length - a.length);
  if (found.length === 0) return text;
  const pattern = found.map((form) => form.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|");
  return text.replace(new RegExp(pattern, "gi"), masked);
}

function percentEncoded(text: string): string {
  // Half a surrogate pair has no UTF-8, and so no such form.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ""));
}
