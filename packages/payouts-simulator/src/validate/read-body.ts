import { essenceOf, isJson, isText } from "../document/media-types.ts";
import type { OpenApiDocument, Schema } from "../document/openapi-document.ts";
import { propertySchema, schemaObject, schemaTypes } from "../document/schema-types.ts";
import { coerceText } from "./coerce-text.ts";

/** A body as its schema sees it, or why it cannot be read. */
export type ReadBody = { readonly value: unknown } | { readonly problem: string };

/**
 * Reads the bytes of a body by its media type: JSON, a form, text; anything else stays bytes.
 *
 * The fields of a form are texts; the schema says which of them stand for numbers, booleans and lists.
 */
export async function readBody(
  document: OpenApiDocument,
  schema: Schema | undefined,
  mediaType: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<ReadBody> {
  if (isJson(mediaType)) {
    try {
      return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown };
    } catch (error) {
      return { problem: `is not JSON: ${error instanceof Error ? error.message : String(error)}` };
    }
  }
  if (/^(application\/x-www-form-urlencoded|multipart\/form-data)$/.test(essenceOf(mediaType))) {
    try {
      const form = await new Response(bytes, { headers: { "content-type": mediaType } }).formData();
      return { value: await formValue(document, schema, form) };
    } catch {
      return { problem: `is not ${essenceOf(mediaType)}` };
    }
  }
  return { value: isText(mediaType) ? new TextDecoder().decode(bytes) : bytes };
}

async function formValue(
  document: OpenApiDocument,
  schema: Schema | undefined,
  form: FormData,
): Promise<unknown> {
  const value: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    const property = propertySchema(document, schema, name);
    const isList = schemaTypes(document, property).has("array");
    const itemSchema = isList ? schemaObject(document, property).items : property;
    const items = await Promise.all(
      form
        .getAll(name)
        .map(async (entry) =>
          coerceText(document, itemSchema, typeof entry === "string" ? entry : await entry.text()),
        ),
    );
    value[name] = isList ? items : items[0];
  }
  return value;
}
