import type { MediaType } from "./openapi-document.ts";

/** The one of several media types that the client speaks: JSON where there is some, else the first. */
export function preferredContent(
  content: Readonly<Record<string, MediaType>> | undefined,
): { readonly mediaType: string; readonly media: MediaType } | undefined {
  const entries = Object.entries(content ?? {});
  const [mediaType, media] =
    entries.find(([name]) => name.split(";")[0] === "application/json") ??
    entries.find(([name]) => isJson(name)) ??
    entries.find(([name]) => isForm(name)) ??
    entries[0] ??
    [];
  return mediaType === undefined || media === undefined ? undefined : { mediaType, media };
}

/** RFC 6839: `+json` is JSON. Where any type will do, the provider answers JSON like everywhere else. */
export function isJson(mediaType: string): boolean {
  return /^(application\/json|application\/\*|\*\/\*)\s*(;|$)|[/+]json\s*(;|$)/i.test(mediaType);
}

export function isForm(mediaType: string): boolean {
  return /^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(mediaType);
}

export function isText(mediaType: string): boolean {
  return /^(text\/|application\/([\w.-]+\+)?xml|application\/jwt)/i.test(mediaType);
}
