/**
 * A string, number or boolean as text.
 *
 * @param place - what it is the value of, for the message.
 * @throws {TypeError} Anything else: `[object Object]` and `NaN` are nobody's values.
 */
export function plainText(value: unknown, place: string): string {
  const isPlain =
    typeof value === "string" ||
    typeof value === "boolean" ||
    (typeof value === "number" && Number.isFinite(value));
  if (!isPlain) throw new TypeError(`${place} must be a string, a finite number or a boolean`);
  return String(value);
}

/** What is present of a list: null and undefined stand for nothing (RFC 6570 section 2.3). */
export function presentItems(list: readonly unknown[]): unknown[] {
  return list.filter((item) => item !== undefined && item !== null);
}

/** What is present of an object. */
export function presentMembers(object: object): [name: string, value: unknown][] {
  return Object.entries(object).filter(([, value]) => value !== undefined && value !== null);
}

/**
 * `name=value`: once for each item of a list, and for each member of an object by its own name (style `form`, exploded).
 *
 * @throws {TypeError} What has no text.
 */
export function explodedPairs(
  name: string,
  value: unknown,
  encode: (text: string) => string = encodeURIComponent,
): string {
  const pair = (key: string, member: unknown): string =>
    `${encodeURIComponent(key)}=${encode(plainText(member, `\`${name}\``))}`;
  if (Array.isArray(value))
    return presentItems(value)
      .map((item) => pair(name, item))
      .join("&");
  // A Date has no members, and is not nothing.
  if (typeof value !== "object" || value === null || "toJSON" in value) return pair(name, value);
  return presentMembers(value)
    .map(([key, member]) => pair(key, member))
    .join("&");
}

/** A comma within an item is percent-encoded; of spaces and pipes nobody can say which one separates. */
export function refuseDelimiter(texts: readonly string[], style: string, place: string): void {
  const delimiter = style === "pipeDelimited" ? "|" : style === "spaceDelimited" ? " " : undefined;
  if (delimiter !== undefined && texts.some((text) => text.includes(delimiter)))
    throw new RangeError(`an item of ${place} holds "${delimiter}", which separates the items`);
}

/** A value as JSON. @throws {TypeError} JSON has no such value, or none for something within it. */
export function jsonText(value: unknown, place: string): string {
  const text = JSON.stringify(value, (_name, member: unknown) => {
    // They would become `{}`, `{"0":…}` and `null`.
    if (ArrayBuffer.isView(member) || (typeof Blob === "function" && member instanceof Blob))
      throw new TypeError(`${place} holds bytes, which JSON cannot; pass them as a file of their own`);
    if (typeof member === "number" && !Number.isFinite(member))
      throw new TypeError(`${place} holds ${member}, which JSON cannot`);
    return member;
  }) as string | undefined;
  if (text === undefined) throw new TypeError(`${place} cannot be written as JSON`);
  return text;
}
