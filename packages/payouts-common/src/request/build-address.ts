import type { OperationDescription } from "../provider-description.ts";
import { explodedPairs } from "./formats/plain-text.ts";

/** What the parameters of an address are made of. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * An operation's template and its parameters, as the path and query that go on the wire.
 *
 * A query parameter is `form` and exploded where the description brings no writer for it.
 *
 * @throws {RangeError} A path parameter that would address something else: empty, `.`, `..`, or not a string or number.
 * @throws {TypeError} A value that has no text.
 */
export function buildAddress(
  {
    path: template,
    segments = {},
    query: writers = {},
  }: Pick<OperationDescription, "path" | "segments" | "query">,
  path: Values,
  query: Values,
): string {
  let address = template;
  if (template.includes("{")) {
    address = template.replace(/\{([^{}]+)\}/g, (_part, name: string) =>
      segments[name] === undefined ? pathText(name, path[name]) : segments[name].write(name, path[name]),
    );
    if (/\/\.\.?(\/|$)/.test(address)) throw new RangeError("the path leads elsewhere");
  }
  let separator = "?";
  for (const name in query) {
    const value = query[name];
    if (value === undefined || value === null) continue;
    const part = (writers[name] ?? explodedPairs)(name, value);
    if (part === "") continue;
    address += separator + part;
    separator = "&";
  }
  return address;
}

function pathText(name: string, value: unknown): string {
  const text = typeof value === "number" && Number.isFinite(value) ? String(value) : value;
  if (typeof text !== "string" || text === "" || text === "." || text === "..") {
    const got = typeof value === "string" ? JSON.stringify(value) : value === null ? "null" : typeof value;
    throw new RangeError(
      `path parameter \`${name}\` must be a string or number that is not empty, "." or "..", and is ${got}`,
    );
  }
  return encodeURIComponent(text);
}
