/** How the content of a media type is read and written. */
export type MediaKind = "json" | "form" | "multipart" | "text" | "bytes";

const kinds: readonly (readonly [MediaKind, RegExp])[] = [
  // RFC 6839 §3.1: the suffix `+json` is JSON. Where any type is allowed, providers send JSON, as elsewhere.
  ["json", /^[^/]+\/([^/]+\+)?json$|^(application|\*)\/\*$/],
  ["form", /^application\/x-www-form-urlencoded$/],
  ["multipart", /^multipart\/form-data$/],
  ["text", /^text\/|[/+](xml|csv)$|^application\/jwt$/],
];

export function mediaKindOf(mediaType: string): MediaKind {
  const essence = essenceOf(mediaType);
  return kinds.find(([, pattern]) => pattern.test(essence))?.[0] ?? "bytes";
}

export function isJson(mediaType: string): boolean {
  return mediaKindOf(mediaType) === "json";
}

export function isText(mediaType: string): boolean {
  return mediaKindOf(mediaType) === "text";
}

/** The media type without its parameters, lower case: `application/json`. */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(";", 1)[0] ?? "").trim().toLowerCase();
}

/** The key of a `content` map that covers a media type: itself, a range of its kind, or the range of all. */
export function matchMediaType(keys: readonly string[], mediaType: string): string | undefined {
  const essence = essenceOf(mediaType);
  const range = `${essence.split("/", 1)[0] ?? ""}/*`;
  return [essence, range, "*/*"]
    .map((wanted) => keys.find((key) => essenceOf(key) === wanted))
    .find((key) => key !== undefined);
}

/** The entry of a `content` map that clients use: JSON if there is one, then a form, else the first. */
export function preferredContent<Media>(
  content: Readonly<Record<string, Media>> | undefined,
): { readonly mediaType: string; readonly media: Media } | undefined {
  const entries = Object.entries(content ?? {});
  const [mediaType, media] =
    entries.find(([name]) => essenceOf(name) === "application/json") ??
    entries.find(([name]) => isJson(name)) ??
    entries.find(([name]) => mediaKindOf(name) === "form") ??
    entries[0] ??
    [];
  return mediaType === undefined || media === undefined ? undefined : { mediaType, media };
}

/** The media type to send: the documented one, or one within the documented range. */
export function concreteMediaType(mediaType: string): string {
  if (!essenceOf(mediaType).includes("*")) return mediaType;
  return isJson(mediaType) ? "application/json" : "application/octet-stream";
}
