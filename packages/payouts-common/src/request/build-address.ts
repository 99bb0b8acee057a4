/*! Holds the serialisers of openapi-fetch 0.17.0 (MIT License, Copyright (c) 2023 Drew Powers): see THIRD-PARTY-LICENSES. */
import { createQuerySerializer, defaultPathSerializer } from "openapi-fetch";
import type { QueryStyle } from "../provider-description.ts";

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
 * A template and its parameters, as the path and query that go on the wire.
 *
 * The only module that knows openapi-fetch: that project takes no more updates, so leaving it is a change to this file.
 * Its serialisers do the work; its request loop is not used, because it reads the body outside the attempt, follows
 * redirects and gives up on the first failure, and a payout needs the opposite of each.
 *
 * @throws {RangeError} A path parameter that would address something else: empty, `.`, `..`, or not a string or number.
 */
export function buildAddress(
  template: string,
  path: Values,
  query: Values,
  queryStyles: Readonly<Record<string, QueryStyle>> = {},
): string {
  let address = template;
  if (template.includes("{")) {
    for (const [, name = ""] of template.matchAll(/\{([^{}]+)\}/g)) guardPathParameter(name, path[name]);
    address = defaultPathSerializer(template, path);
  }
  let separator = "?";
  for (const name in query) {
    const value = query[name];
    if (value === undefined || value === null) continue;
    const part = styles[queryStyles[name] ?? "exploded"]({ [encodeURIComponent(name)]: value });
    if (part === "") continue;
    address += separator + part;
    separator = "&";
  }
  return address;
}

function guardPathParameter(name: string, value: unknown): void {
  const text = typeof value === "number" && Number.isFinite(value) ? String(value) : value;
  if (typeof text !== "string" || text === "" || text === "." || text === "..") {
    const got = typeof value === "string" ? JSON.stringify(value) : value === null ? "null" : typeof value;
    throw new RangeError(
      `path parameter \`${name}\` must be a string or number that is not empty, "." or "..", and is ${got}`,
    );
  }
}

function createSerializer(style: QueryStyle, explode: boolean): (query: Values) => string {
  // openapi-fetch's types know each style for arrays or for objects; its code picks by the value.
  return createQuerySerializer({
    array: { style: style as "form", explode },
    object: { style: style as "form", explode },
  });
}
