import type { SegmentFormat } from "../../provider-description.ts";
import { jsonText, plainText, presentItems, presentMembers } from "./plain-text.ts";

/** A segment of a path in the style `simple`: `a,b`, and of an object `x,1,y,2`, or exploded `x=1,y=2` (RFC 6570). */
export function simpleSegment(explode?: true): SegmentFormat {
  return {
    write: (name, value) => listed(name, value, ",", explode),
    fits: (_name, text) => isSegment(text, explode ? ",=" : ","),
  };
}

/** In the style `label`: `.a,b`, or exploded `.a.b`. */
export function labelSegment(explode?: true): SegmentFormat {
  return {
    write: (name, value) => `.${listed(name, value, explode ? "." : ",", explode)}`,
    fits: (_name, text) => text.startsWith(".") && isSegment(text.slice(1), explode ? ".=" : ","),
  };
}

/** In the style `matrix`: `;id=a,b`, or exploded `;id=a;id=b`, and of an object `;x=1;y=2`. */
export function matrixSegment(explode?: true): SegmentFormat {
  return {
    write: (name, value) => {
      const isExploded = explode === true && typeof value === "object" && value !== null;
      if (!isExploded) return `;${encodeURIComponent(name)}=${listed(name, value, ",", undefined)}`;
      if (!Array.isArray(value)) return `;${listed(name, value, ";", true)}`;
      return `;${listed(name, value, ";", undefined, `${encodeURIComponent(name)}=`)}`;
    },
    fits: (name, text) =>
      text.startsWith(explode ? ";" : `;${encodeURIComponent(name)}=`) &&
      isSegment(text.slice(1), explode ? ";=" : "=,"),
  };
}

/** A segment whose value is JSON (`content: application/json`). */
export const jsonSegment: SegmentFormat = {
  write: (name, value) => encodeURIComponent(jsonText(value, `path parameter \`${name}\``)),
  fits: (_name, text) => isSegment(text, ""),
};

/** @throws {RangeError} Nothing, or an empty part of it: the address would be of something else. */
function listed(name: string, value: unknown, joiner: string, explode?: true, before = ""): string {
  const place = `path parameter \`${name}\``;
  const text = (part: unknown): string => {
    const written = plainText(part, place);
    if (written === "") throw new RangeError(`${place} must not be empty, nor hold an empty value`);
    const encoded = encodeURIComponent(written);
    // The only delimiter that is not encoded by itself; an encoded dot is a dot to whoever resolves an address.
    if (joiner === "." && encoded.includes("."))
      throw new RangeError(`a value of ${place} holds a dot, which separates the values`);
    return before + encoded;
  };
  if (typeof value !== "object" || value === null) return text(value);
  const parts = Array.isArray(value)
    ? presentItems(value).map(text)
    : presentMembers(value).flatMap(([key, member]) =>
        explode ? [`${text(key)}=${text(member)}`] : [text(key), text(member)],
      );
  if (parts.length === 0) throw new RangeError(`${place} must not be empty`);
  return parts.join(joiner);
}

/** Whether a text is what the writers give: parts that are percent-encoded as they do it, between delimiters. */
function isSegment(text: string, delimiters: string): boolean {
  const parts = [...delimiters].reduce<readonly string[]>(
    (all, delimiter) => all.flatMap((part) => part.split(delimiter)),
    [text],
  );
  try {
    return parts.every((part) => part !== "" && encodeURIComponent(decodeURIComponent(part)) === part);
  } catch {
    return false;
  }
}
