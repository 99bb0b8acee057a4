/** What is wrong with a header, without its value, or `undefined`: `fetch` would only say so when the call is half made. */
export function headerProblem(name: string, value: string): string | undefined {
  // RFC 9110 section 5.1: a name is a token.
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return `\`${name}\` is no name of a header`;
  // RFC 9110 section 5.5; a line break would end the header and begin another.
  return /[^\t\x20-\x7e\x80-\xff]/.test(value)
    ? `header \`${name}\` holds a character that no header may, such as a line break`
    : undefined;
}
