/** An `id` for an element of this name: unlike for unlike names, and plain enough for a fragment and a label. */
export function elementId(...names: readonly (string | number)[]): string {
  return names
    .map((name) =>
      String(name).replace(/[^A-Za-z0-9-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16) ?? ""}_`),
    )
    .join(".");
}
