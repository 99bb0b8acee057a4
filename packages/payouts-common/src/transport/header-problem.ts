/** What is wrong with a header, without its value, or `undefined`: `fetch` would report it only in the middle of the call. */
export function headerProblem(name: string, value: string): string | undefined {
  // RFC 9110 section 5.1: a name is a token.
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return `\`${name}\` is not a valid header name`;
  // RFC 9110 section 5.5; a line break would end the header and begin another.
  return /[^\t\x20-\x7e\x80-\xff]/.test(value)
    ? `header \`${name}\` holds a character that a header must not contain, such as a line break`
    : undefined;
}
