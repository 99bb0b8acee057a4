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

const delimiters = { form: ",", spaceDelimited: "%20", pipeDelimited: "|" };

/** A query parameter in another style than `form`, exploded (OpenAPI 3.1, "Style Values"). */
export function styledInQuery(style: QueryStyle): QueryWriter {
  return (name, value) => {
    const place = `\`${name}\``;
    const pair = (key: string, text: string): string => `${encodeURIComponent(name)}${key}=${text}`;
    const isList = Array.isArray(value);
    // A Date has no members, and is not nothing.
    if (!isList && (typeof value !== "object" || value === null || "toJSON" in value))
      return pair("", encodeURIComponent(plainText(value, place)));
    if (style === "deepObject" && !isList)
      return presentMembers(value)
        .map(([key, member]) =>
          pair(`[${encodeURIComponent(key)}]`, encodeURIComponent(plainText(member, place))),
        )
        .join("&");
    const items = isList ? presentItems(value) : presentMembers(value).flat();
    const texts = items.map((item) => plainText(item, place));
    if (style === "deepObject") return texts.map((text) => pair("", encodeURIComponent(text))).join("&");
    refuseDelimiter(texts, style, place);
    return texts.length === 0 ? "" : pair("", texts.map(encodeURIComponent).join(delimiters[style]));
  };
}
