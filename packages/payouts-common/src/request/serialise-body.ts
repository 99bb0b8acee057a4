import { textOf } from "../json/text-at.ts";

/**
 * Writes a body as its media type says: JSON, a form of scalar fields, or a text as it is.
 *
 * @throws {TypeError} The body cannot be written as that media type.
 */
export function serialiseBody(mediaType: string, body: unknown): string {
  if (mediaType === "application/x-www-form-urlencoded") return serialiseForm(body);
  const isJson = /^[^;]*[/+]json\s*(;|$)/.test(mediaType);
  if (!isJson && typeof body === "string") return body;
  const text = isJson ? (JSON.stringify(body) as string | undefined) : undefined;
  if (text === undefined) throw new TypeError(`the body cannot be written as ${mediaType}`);
  return text;
}

function serialiseForm(body: unknown): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body as Readonly<Record<string, unknown>>)) {
    if (value === undefined || value === null) continue;
    const text = textOf(value);
    if (text === undefined) throw new TypeError(`\`${name}\` cannot be written as a form field`);
    form.append(name, text);
  }
  return form.toString();
}
