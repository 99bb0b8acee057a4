/*! Holds the serialiser of openapi-fetch 0.17.0 (MIT License, Copyright (c) 2023 Drew Powers): see THIRD-PARTY-LICENSES. */
import { createQuerySerializer } from "openapi-fetch";
import type { QueryStyle, QueryWriter } from "../../provider-description.ts";
import {
  explodedPairs,
  jsonText,
  plainText,
  presentItems,
  presentMembers,
  refuseDelimiter,
} from "./plain-text.ts";

/** A query parameter whose value is JSON (`content: application/json`). */
export const jsonInQuery: QueryWriter = (name, value) =>
  `${encodeURIComponent(name)}=${encodeURIComponent(jsonText(value, `\`${name}\``))}`;

/**
 * A query parameter with `allowReserved`, in the style `form` (RFC 6570 section 3.2.3). What separates parameters, and what
 * a percent sign or a space would be read as, stays encoded: a value must not become two.
 */
export const reservedInQuery: QueryWriter = (name, value) => explodedPairs(name, value, unreserved);

function unreserved(text: string): string {
  return encodeURIComponent(text).replace(/%(3A|2F|3F|5B|5D|40|24|2C|3B|3D)/g, decodeURIComponent);
}

/**
 * A query parameter in another style than `form`, exploded (OpenAPI 3.1, "Style Values").
 *
 * The only module that knows openapi-fetch: that project takes no more updates, so leaving it is a change to this file.
 * Its serialiser does the work; its request loop is not used, because it reads the body outside the attempt, follows
 * redirects and gives up on the first failure, and a payout needs the opposite of each.
 */
export function styledInQuery(style: QueryStyle): QueryWriter {
  // openapi-fetch's types know each style for arrays or for objects; its code picks by the value.
  const form = { style: style as "form", explode: style === "deepObject" };
  const serialise = createQuerySerializer({ array: form, object: form });
  return (name, value) =>
    serialise({ [encodeURIComponent(name)]: serialisable(value, style, `\`${name}\``) });
}

/** What openapi-fetch can write: it does not encode the names of members, and writes what is null, or an object, as text. */
function serialisable(value: unknown, style: QueryStyle, place: string): unknown {
  if (Array.isArray(value)) {
    const texts = presentItems(value).map((item) => plainText(item, place));
    refuseDelimiter(texts, style, place);
    return texts;
  }
  if (typeof value !== "object" || value === null || "toJSON" in value) return plainText(value, place);
  const members = presentMembers(value).map(([key, member]) => [
    encodeURIComponent(key),
    plainText(member, place),
  ]);
  return members.length === 0 ? undefined : Object.fromEntries(members);
}
