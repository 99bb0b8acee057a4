import { shortened } from "./listed.ts";

/** A value of a spec or a description, as code, on one line. */
export function valueText(value: unknown): string {
  if (value === undefined) return "nothing";
  return `\`${shortened(typeof value === "string" ? value : JSON.stringify(value)).replaceAll("`", "'")}\``;
}
