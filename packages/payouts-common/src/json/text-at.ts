import { firstValueAt } from "./value-at.ts";

/** A plain value as text. Anything else has none: JSON can hold objects on which even `String()` fails. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : undefined;
}

/** The text at the first of several pointers that names something. */
export function textAt(root: unknown, pointers: readonly string[] | undefined): string | undefined {
  return textOf(firstValueAt(root, pointers));
}

/** Whether a text holds another, in any case. */
export function includesText(text: string | undefined, part: string): boolean {
  return text?.toLowerCase().includes(part.toLowerCase()) === true;
}
