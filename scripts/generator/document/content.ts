import type { MediaType } from "./openapi-document.ts";

/** What the client makes of a body: a JSON value, the fields of a form, a string, or a `Uint8Array`. */
export type ContentKind = "json" | "form" | "text" | "bytes";

/** RFC 6839: `+json` is JSON, `+xml` is XML. Where any type will do, the provider sends JSON as everywhere else. */
export function contentKind(mediaType: string): ContentKind {
  if (/^(application\/json|application\/\*|\*\/\*)\s*(;|$)|[/+]json\s*(;|$)/i.test(mediaType)) return "json";
  if (/^application\/x-www-form-urlencoded\s*(;|$)/i.test(mediaType)) return "form";
  return /^(text\/|application\/([\w.-]+\+)?xml|application\/jwt)/i.test(mediaType) ? "text" : "bytes";
}

export function isJson(mediaType: string): boolean {
  return contentKind(mediaType) === "json";
}

/** The one of several media types that the client uses: JSON if there is any, then a form, then the first. */
export function preferredContent(
  content: Readonly<Record<string, MediaType>> | undefined,
): { readonly mediaType: string; readonly media: MediaType } | undefined {
  const entries = Object.entries(content ?? {});
  const [mediaType, media] =
    entries.find(([name]) => name.split(";")[0] === "application/json") ??
    entries.find(([name]) => isJson(name)) ??
    entries.find(([name]) => contentKind(name) === "form") ??
    entries[0] ??
    [];
  return mediaType === undefined || media === undefined ? undefined : { mediaType, media };
}
