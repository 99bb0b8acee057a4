import { essenceOf, type MediaKind, mediaKindOf } from "./media-types.ts";
import type { MediaType, OpenApiDocument } from "./openapi-document.ts";
import { partsOf, typesOf } from "./schema-parts.ts";
import type { Schema } from "./schema.ts";

/** How the client writes a request body; `undefined`: it cannot. */
export function bodyKind(
  document: OpenApiDocument,
  mediaType: string,
  schema: Schema = {},
): MediaKind | undefined {
  const essence = essenceOf(mediaType);
  if (essence.includes("*")) return undefined;
  const kind = mediaKindOf(mediaType);
  const types = typesOf(document, schema);
  if (kind === "json") return kind;
  if (kind === "form" || kind === "multipart")
    return [...types].every((type) => type === "object") ? kind : undefined;
  // In several parts, or of JSON values in sequence: a string alone does not make such a body.
  if (/^multipart\/|[/+]json/.test(essence)) return undefined;
  if (
    isFile(document, schema) ||
    (kind === "bytes" && isBinaryType(essence) && isUnencoded(document, schema))
  )
    return "bytes";
  const isString = types.size === 1 && types.has("string");
  return isString || (types.size === 0 && kind === "text") ? "text" : undefined;
}

/** Whether a value is bytes where its media type allows them: OpenAPI 3.1, "Considerations for File Uploads", and 3.0's `format`. */
export function isFile(document: OpenApiDocument, schema: Schema): boolean {
  const types = typesOf(document, schema);
  if (types.size > 1 || (types.size === 1 && !types.has("string"))) return false;
  return (
    isUnencoded(document, schema) &&
    partsOf(document, schema).some(
      ({ format, contentMediaType }) => format === "binary" || contentMediaType !== undefined,
    )
  );
}

/** With an encoding, it is a text that stands for bytes. */
function isUnencoded(document: OpenApiDocument, schema: Schema): boolean {
  return partsOf(document, schema).every(({ contentEncoding }) => contentEncoding === undefined);
}

/** Types that are nobody's text, also where their schema says `string` or nothing. */
function isBinaryType(essence: string): boolean {
  return /^(image|audio|video|font)\/(?!svg)|^application\/(octet-stream|pdf|zip|gzip|x-tar)$/.test(essence);
}

/** The fields of a form, whatever unions they stand in; `undefined` as a name: those of any other name. */
export function fieldsOf(document: OpenApiDocument, schema: Schema = {}): [name: string, field: Schema][] {
  return partsOf(document, schema).flatMap(({ properties = {}, additionalProperties }) => [
    ...Object.entries(properties),
    ...(typeof additionalProperties === "object"
      ? [["additionalProperties", additionalProperties] as [string, Schema]]
      : []),
  ]);
}

/** The media types that the client can write, the one that it prefers first: JSON, then a form, else in the spec's order. */
export function writableContent<Media extends MediaType>(
  document: OpenApiDocument,
  content: Readonly<Record<string, Media>> = {},
): (readonly [mediaType: string, media: Media])[] {
  const rank = (mediaType: string): number => {
    if (essenceOf(mediaType) === "application/json") return 0;
    const kind = mediaKindOf(mediaType);
    return kind === "json" ? 1 : kind === "form" ? 2 : 3;
  };
  return Object.entries(content)
    .filter(([mediaType, { schema }]) => bodyKind(document, mediaType, schema) !== undefined)
    .sort(([one], [other]) => rank(one) - rank(other));
}
