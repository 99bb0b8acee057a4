import { shortened } from "./listed.ts";

/** A value of a spec or a description, as code, on one line. */
export function valueText(value: unknown): string {
  return value === undefined
    ? "nothing"
    : `\`${shortened(typeof value === "string" ? value : JSON.stringify(value))}\``;
}
