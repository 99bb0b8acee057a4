import { essenceOf, mediaKindOf } from "../document/media-types.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import { propertySchema, schemaObject, schemaTypes } from "../document/schema-types.ts";
import type { SchemaOrBoolean } from "../document/schema.ts";
import { coerceText } from "./coerce-text.ts";

/** The value of a body, or the reason why it cannot be read. */
export type ReadBody = { readonly value: unknown } | { readonly problem: string };

/**
 * Reads the bytes of a body by its media type: JSON, a form, or text; any other body stays bytes.
 *
 * The fields of a form are texts; the schema says which of them are numbers, booleans or lists.
 */
export async function readBody(
  document: OpenApiDocument,
  schema: SchemaOrBoolean | undefined,
  mediaType: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<ReadBody> {
  switch (mediaKindOf(mediaType)) {
    case "json":
      try {
        return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown };
      } catch (error) {
        return { problem: `is not JSON: ${error instanceof Error ? error.message : String(error)}` };
      }
    case "form":
    case "multipart":
      try {
        const form = await new Response(bytes, { headers: { "content-type": mediaType } }).formData();
        return { value: await formValue(document, schema, form) };
      } catch {
        return { problem: `is not ${essenceOf(mediaType)}` };
      }
    case "text":
      return { value: new TextDecoder().decode(bytes) };
    case "bytes":
      return { value: bytes };
  }
}

async function formValue(
  document: OpenApiDocument,
  schema: SchemaOrBoolean | undefined,
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
