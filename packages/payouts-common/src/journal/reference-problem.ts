/** What is wrong with a reference, or `undefined`. */
export function referenceProblem(reference: unknown): string | undefined {
  if (typeof reference !== "string") return "`reference` must be a string";
  if (reference.length === 0 || reference.length > 255)
    return `\`reference\` must have 1 to 255 characters, and has ${reference.length}`;
  if (/\p{Cc}/u.test(reference)) return "`reference` must not contain control characters";
  // Half of a surrogate pair has no UTF-8: a database would store another text.
  return /\p{Surrogate}/u.test(reference) ? "`reference` must be well-formed Unicode" : undefined;
}
