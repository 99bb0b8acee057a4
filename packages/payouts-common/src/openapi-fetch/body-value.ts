import type { BodyFormat } from "../body-format.ts";

export function mediaTypeOf(format: string | BodyFormat): string {
  return typeof format === "string" ? format : format.mediaType;
}

/** A media type without its parameters. */
export function essenceOf(contentType: string): string {
  return (contentType.split(";")[0] ?? "").trim().toLowerCase();
}

/**
 * What a written body says, to be sealed as the client writes it.
 *
 * @throws {TypeError} It is not of that media type.
 */
export async function bodyValue(
  format: string | BodyFormat,
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string | null,
): Promise<unknown> {
  const mediaType = mediaTypeOf(format);
  const essence = essenceOf(mediaType);
  if (essence === "multipart/form-data") {
    const headers = { "content-type": contentType ?? mediaType };
    return membersOf(await new Response(bytes, { headers }).formData());
  }
  // Of what is not text, its format is known by waiting for its files.
  if (typeof format === "object" && format.load !== undefined) return bytes;
  const text = new TextDecoder().decode(bytes);
  if (typeof format === "object") return format.read({ contentType: mediaType, body: text });
  return JSON.parse(text);
}

/** A form as an object: a name that stands there more than once is a list. */
function membersOf(form: FormData): Record<string, unknown> {
  const names = [...new Set([...form.keys()])];
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}
