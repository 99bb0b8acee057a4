import type { CookieFormat } from "../../provider-description.ts";
import { jsonText, plainText, presentItems, presentMembers } from "./plain-text.ts";

/**
 * The cookies of an operation (`in: cookie`, style `form`, RFC 6265 section 4.2.1). Values are percent-encoded, so none can
 * become two.
 *
 * @param styles - each name that the operation has, and how its value is written.
 */
export function cookieFormat(styles: Readonly<Record<string, "plain" | "form" | "json">>): CookieFormat {
  return {
    write: (given) => {
      const cookies = presentMembers(given).flatMap(([name, value]) => {
        const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
        if (style === undefined) throw new RangeError(`the operation has no cookie \`${name}\``);
        const text = textOf(value, style, `cookie \`${name}\``);
        return text === undefined ? [] : [`${name}=${text}`];
      });
      if (cookies.length === 0) return undefined;
      if (!sendsCookies())
        throw new TypeError(
          "this runtime does not let a program send cookies: call the provider from a server",
        );
      return cookies.join("; ");
    },
    read: (header) => {
      const values: Record<string, string> = Object.create(null);
      for (const cookie of header.split("; ")) {
        const [, name = "", text = ""] = /^([^=]*)=([\w!'()*.~,%-]*)$/.exec(cookie) ?? [];
        if (!Object.hasOwn(styles, name) || name in values)
          throw new TypeError("its cookies are not the operation's");
        values[name] = decodeURIComponent(text);
      }
      return values;
    },
  };
}

function textOf(value: unknown, style: "plain" | "form" | "json", place: string): string | undefined {
  if (style === "json") return encodeURIComponent(jsonText(value, place));
  if (style === "plain" || typeof value !== "object" || value === null)
    return encodeURIComponent(plainText(value, place));
  const parts = Array.isArray(value) ? presentItems(value) : presentMembers(value).flat();
  return parts.length === 0
    ? undefined
    : parts.map((part) => encodeURIComponent(plainText(part, place))).join(",");
}

/** Browsers take the header out of a request without a word (Fetch standard, "forbidden request-header"). */
function sendsCookies(): boolean {
  return new Request("https://localhost", { headers: { cookie: "a=b" } }).headers.has("cookie");
}
