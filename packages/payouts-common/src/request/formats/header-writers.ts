import type { HeaderWriter } from "../../provider-description.ts";
import { jsonText, plainText, presentItems, presentMembers } from "./plain-text.ts";

/**
 * A header with a list or an object, in the style `simple`: `a,b`, and of an object `x,1,y,2`, or exploded `x=1,y=2`.
 *
 * In a header nothing is percent-encoded, so a value must not hold what separates values, nor white space at its ends,
 * which is not part of it (RFC 9110 section 5.6.1).
 */
export function simpleHeader(explode?: true): HeaderWriter {
  return (name, value) => {
    const place = `header \`${name}\``;
    if (typeof value !== "object" || value === null) return plainText(value, place);
    const isExploded = explode === true && !Array.isArray(value);
    const text = (part: unknown): string => {
      const written = plainText(part, place);
      if (
        written === "" ||
        written.trim() !== written ||
        written.includes(",") ||
        (isExploded && written.includes("="))
      )
        throw new RangeError(
          `a value of ${place} is empty, or holds what separates values there: a comma, an equals sign, or white space at its ends`,
        );
      return written;
    };
    if (Array.isArray(value)) return presentItems(value).map(text).join(",");
    return presentMembers(value)
      .flatMap(([key, member]) => (isExploded ? [`${text(key)}=${text(member)}`] : [text(key), text(member)]))
      .join(",");
  };
}

/** A header whose value is JSON (`content: application/json`), in ASCII. */
export const jsonHeader: HeaderWriter = (name, value) =>
  jsonText(value, `header \`${name}\``).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
