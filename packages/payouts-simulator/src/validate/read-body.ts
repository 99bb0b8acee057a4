import { essenceOf, mediaKindOf } from "../document/media-types.ts";
import type { MediaType, OpenApiDocument } from "../document/openapi-document.ts";
import { readForm, readMultipart } from "./read-form.ts";

/** The value of a body, or the reason why it cannot be read. */
export type ReadBody = { readonly value: unknown } | { readonly problem: string };

/**
 * Reads the bytes of a body by its media type: JSON, a form, or text; any other body stays bytes.
 *
 * The fields of a form are texts; the schema says which of them are numbers, booleans, lists or objects.
 *
 * @param mediaType - as it was sent.
 */
export function readBody(
  document: OpenApiDocument,
  media: MediaType,
  mediaType: string,
  bytes: Uint8Array<ArrayBuffer>,
): ReadBody {
  switch (mediaKindOf(mediaType)) {
    case "json":
      try {
        return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown };
      } catch (error) {
        return { problem: `is not JSON: ${messageOf(error)}` };
      }
    case "form":
      return { value: readForm(document, media, new TextDecoder().decode(bytes)) };
    case "multipart":
      try {
        return { value: readMultipart(document, media, mediaType, bytes) };
      } catch (error) {
        return { problem: `is not ${essenceOf(mediaType)}: ${messageOf(error)}` };
      }
    case "text":
      return { value: new TextDecoder().decode(bytes) };
    case "bytes":
      return { value: bytes };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
