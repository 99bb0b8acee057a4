/** The media type without its parameters, lower case: `application/json`. */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(";", 1)[0] ?? "").trim().toLowerCase();
}

/** Whether the content is JSON: `application/json`, or any type with the suffix `+json` (RFC 6839 §3.1). */
export function isJson(mediaType: string): boolean {
  return /^[^/]+\/([^/]+\+)?json$/.test(essenceOf(mediaType));
}

/** Whether the content is text for people or programs, as opposed to bytes. */
export function isText(mediaType: string): boolean {
  return /^text\/|[/+]xml$|[/+]csv$/.test(essenceOf(mediaType));
}

/** The key of a `content` map that covers a media type: itself, a range of its kind, or the range of all. */
export function matchMediaType(keys: readonly string[], mediaType: string): string | undefined {
  const essence = essenceOf(mediaType);
  const range = `${essence.split("/", 1)[0] ?? ""}/*`;
  return [essence, range, "*/*"]
    .map((wanted) => keys.find((key) => essenceOf(key) === wanted))
    .find((key) => key !== undefined);
}
