import type { QueryStyle } from "../../provider-description.ts";
import type { BodyFormat } from "../../body-format.ts";
import { jsonText, plainText, presentItems, presentMembers, refuseDelimiter } from "./plain-text.ts";

/**
 * How a field of a form is written where it is not by the default: one pair for each item of a list, and for each member
 * of an object. `reserved` leaves the reserved characters that have no meaning in a form (RFC 3986 section 2.2).
 */
export type FieldStyle = QueryStyle | "json" | "reserved";

const mediaType = "application/x-www-form-urlencoded";
const delimiters = { form: ",", spaceDelimited: "%20", pipeDelimited: "|" };

/**
 * A form (URL standard, "application/x-www-form-urlencoded serializing").
 *
 * @param styles - by the field's name, from `encoding` (OpenAPI 3.1, Encoding Object).
 */
export function formBody(styles: Readonly<Record<string, FieldStyle>> = {}): BodyFormat {
  const styleOf = (name: string): FieldStyle | undefined =>
    Object.hasOwn(styles, name) ? styles[name] : undefined;
  const write = (body: unknown): string => {
    if (typeof body !== "object" || body === null || Array.isArray(body))
      throw new TypeError("a form must be an object");
    return presentMembers(body)
      .flatMap(([name, value]) => pairsOf(name, value, styleOf(name)))
      .join("&");
  };
  return {
    mediaType,
    write: (body) => ({ contentType: mediaType, body: write(body) }),
    read: ({ body, encoding }) => {
      const value = valueOf(body, styleOf);
      if (encoding !== undefined || write(value) !== body)
        throw new TypeError("its body is not the form that the client writes");
      return value;
    },
  };
}

/** `name=value`, once for each item or member where the style says so. */
function pairsOf(name: string, value: unknown, style: FieldStyle | undefined): string[] {
  const place = `\`${name}\``;
  const pair = (key: string, text: string): string => `${encoded(key)}=${text}`;
  const written = (text: string): string =>
    style === "reserved" ? unreserved(encoded(text)) : encoded(text);
  if (style === "json") return [pair(name, encoded(jsonText(value, place)))];
  if (typeof value !== "object" || value === null) {
    const text = plainText(value, place);
    if (style !== undefined && style in delimiters) refuseDelimiter([text], style, place);
    return [pair(name, written(text))];
  }
  const isList = Array.isArray(value);
  if (style === "deepObject") {
    if (isList) throw new TypeError(`${place} must be an object, and is a list`);
    return presentMembers(value).map(([key, member]) =>
      pair(`${name}[${key}]`, encoded(plainText(member, place))),
    );
  }
  if (style !== undefined && style !== "reserved") {
    const items = isList ? presentItems(value) : presentMembers(value).flat();
    const texts = items.map((item) => plainText(item, place));
    refuseDelimiter(texts, style, place);
    return texts.length === 0 ? [] : [pair(name, texts.map(encoded).join(delimiters[style]))];
  }
  return isList
    ? presentItems(value).map((item) => pair(name, written(plainText(item, place))))
    : presentMembers(value).map(([key, member]) => pair(key, written(plainText(member, place))));
}

/** @throws {URIError} Half a surrogate pair, which has no UTF-8. */
function encoded(text: string): string {
  return encodeURIComponent(text)
    .replaceAll("%20", "+")
    .replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** What separates fields, names and spaces stays encoded: a value must not become two. */
function unreserved(text: string): string {
  return text.replace(/%(3A|2F|3F|5B|5D|40|21|24|27|28|29|2C|3B)/g, decodeURIComponent);
}

/** The fields of a written form. Numbers come back as texts, which are written alike. */
function valueOf(text: string, styleOf: (name: string) => FieldStyle | undefined): Record<string, unknown> {
  const value: Record<string, unknown> = Object.create(null);
  for (const pair of text === "" ? [] : text.split("&")) {
    const [[written, plain]] = [...new URLSearchParams(pair)] as [[string, string]];
    const [, parent = "", key] = /^(.*?)\[(.*)\]$/.exec(written) ?? [];
    const isDeep = key !== undefined && styleOf(parent) === "deepObject";
    const name = isDeep ? parent : written;
    const known = value[name];
    const style = styleOf(name);
    if (isDeep) value[name] = { ...(known as object | undefined), [key]: plain };
    else if (known !== undefined) value[name] = [known, plain].flat();
    else if (style === "json") value[name] = JSON.parse(plain);
    else if (style !== undefined && style in delimiters)
      value[name] = pair
        .slice(pair.indexOf("=") + 1)
        .split(delimiters[style as keyof typeof delimiters])
        .map((item) => new URLSearchParams(`=${item}`).get(""));
    else value[name] = plain;
  }
  return value;
}
