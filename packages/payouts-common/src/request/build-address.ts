/*! Holds the serialisers of openapi-fetch 0.17.0 (MIT License, Copyright (c) 2023 Drew Powers): see THIRD-PARTY-LICENSES. */
import { createQuerySerializer, defaultPathSerializer } from "openapi-fetch";
import type { OperationDescription, QueryStyle } from "../provider-description.ts";
import { plainText, presentItems, presentMembers, refuseDelimiter } from "./formats/plain-text.ts";

/** What the parameters of an address are made of. */
export type Values = Readonly<Record<string, unknown>>;

const styles = {
  exploded: createSerializer("form", true),
  form: createSerializer("form", false),
  spaceDelimited: createSerializer("spaceDelimited", false),
  pipeDelimited: createSerializer("pipeDelimited", false),
  deepObject: createSerializer("deepObject", true),
};

/**
 * An operation's template and its parameters, as the path and query that go on the wire.
 *
 * The only module that knows openapi-fetch: that project takes no more updates, so leaving it is a change to this file.
 * Its serialisers do the work; its request loop is not used, because it reads the body outside the attempt, follows
 * redirects and gives up on the first failure, and a payout needs the opposite of each.
 *
 * @throws {RangeError} A path parameter that would address something else: empty, `.`, `..`, or not a string or number.
 * @throws {TypeError} A value that has no text.
 */
export function buildAddress(
  {
    path: template,
    segments = {},
    query: queryStyles = {},
  }: Pick<OperationDescription, "path" | "segments" | "query">,
  path: Values,
  query: Values,
): string {
  let address = template;
  if (template.includes("{")) {
    const plain: Record<string, unknown> = {};
    for (const [part, name = ""] of template.matchAll(/\{([^{}]+)\}/g)) {
      const format = segments[name];
      if (format === undefined) plain[name] = pathText(name, path[name]);
      else address = address.replace(part, () => format.write(name, path[name]));
    }
    address = defaultPathSerializer(address, plain);
    if (/\/\.{1,2}(\/|$)/.test(address)) throw new RangeError(`the path ${address} leads elsewhere`);
  }
  let separator = "?";
  for (const name in query) {
    const value = query[name];
    if (value === undefined || value === null) continue;
    const style = queryStyles[name] ?? "exploded";
    const part =
      typeof style === "function"
        ? style(name, value)
        : styles[style]({ [encodeURIComponent(name)]: queryValue(name, value, style) });
    if (part === "") continue;
    address += separator + part;
    separator = "&";
  }
  return address;
}

function pathText(name: string, value: unknown): unknown {
  const text = typeof value === "number" && Number.isFinite(value) ? String(value) : value;
  if (typeof text !== "string" || text === "" || text === "." || text === "..") {
    const got = typeof value === "string" ? JSON.stringify(value) : value === null ? "null" : typeof value;
    throw new RangeError(
      `path parameter \`${name}\` must be a string or number that is not empty, "." or "..", and is ${got}`,
    );
  }
  return text;
}

/** What openapi-fetch can write: it does not encode the names of members, and writes what is null, or an object, as text. */
function queryValue(name: string, value: unknown, style: string): unknown {
  const place = `query parameter \`${name}\``;
  if (Array.isArray(value)) {
    const texts = presentItems(value).map((item) => plainText(item, place));
    refuseDelimiter(texts, style, place);
    return texts;
  }
  if (typeof value !== "object" || value === null || "toJSON" in value) return plainText(value, place);
  const members = presentMembers(value);
  if (members.length === 0) return undefined;
  return Object.fromEntries(
    members.map(([key, member]) => [encodeURIComponent(key), plainText(member, place)]),
  );
}

function createSerializer(style: QueryStyle, explode: boolean): (query: Values) => string {
  // openapi-fetch's types know each style for arrays or for objects; its code picks by the value.
  return createQuerySerializer({
    array: { style: style as "form", explode },
    object: { style: style as "form", explode },
  });
}
