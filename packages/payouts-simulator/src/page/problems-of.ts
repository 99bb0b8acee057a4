import type { Problem } from "./page-view.ts";

/**
 * The problems that a `RangeError` lists, each with the field that it is about: the first that it names in backticks.
 *
 * @param fields - the names of the form's fields.
 */
export function problemsOf(message: string, fields: readonly string[]): Problem[] {
  const texts = message
    .replace(/^The rule can't hold: /, "")
    .split(/\n|; /)
    .filter((text) => text !== "");
  return texts.map((text) => {
    const named = [...text.matchAll(/`(\w+)`/g)].flatMap(([, name]) => name ?? []);
    const field = named.find((name) => fields.includes(name));
    const sentence = `${text.charAt(0).toUpperCase()}${text.slice(1)}`.replace(/(?<![.])$/, ".");
    return { ...(field !== undefined && { field }), message: sentence };
  });
}
