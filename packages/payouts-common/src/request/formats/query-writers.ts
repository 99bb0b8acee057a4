import type { QueryWriter } from "../../provider-description.ts";
import { jsonText, plainText, presentItems, presentMembers } from "./plain-text.ts";

/** A query parameter whose value is JSON (`content: application/json`). */
export const jsonInQuery: QueryWriter = (name, value) =>
  `${encodeURIComponent(name)}=${encodeURIComponent(jsonText(value, `\`${name}\``))}`;

/**
 * A query parameter with `allowReserved`, in the style `form` (RFC 6570 section 3.2.3). What separates parameters, and what
 * a percent sign or a space would be read as, stays encoded: a value must not become two.
 */
export const reservedInQuery: QueryWriter = (name, value) => {
  const place = `\`${name}\``;
  const pair = (key: string, member: unknown): string =>
    `${encodeURIComponent(key)}=${unreserved(plainText(member, place))}`;
  if (Array.isArray(value))
    return presentItems(value)
      .map((item) => pair(name, item))
      .join("&");
  if (typeof value !== "object" || value === null) return pair(name, value);
  return presentMembers(value)
    .map(([key, member]) => pair(key, member))
    .join("&");
};

function unreserved(text: string): string {
  return encodeURIComponent(text).replace(/%(3A|2F|3F|5B|5D|40|24|2C|3B|3D)/g, decodeURIComponent);
}
