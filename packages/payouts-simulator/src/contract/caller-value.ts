import { bodyKind, isFile } from "../document/body-kind.ts";
import type { MediaType, OpenApiDocument } from "../document/openapi-document.ts";
import { propertySchema, schemaObject } from "../document/schema-types.ts";
import type { SchemaOrBoolean } from "../document/schema.ts";

/** A documented body as a caller passes it: what is bytes as a `Blob`, which a document can show only as text. */
export function callerBody(
  document: OpenApiDocument,
  mediaType: string,
  media: MediaType,
  value: unknown,
): unknown {
  const kind = bodyKind(document, mediaType, media.schema);
  if (kind === "multipart" && typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [name, fieldOf(document, media, name, field)]),
    );
  return kind === "bytes" && typeof value === "string" ? new Blob([value]) : value;
}

function fieldOf(
  document: OpenApiDocument,
  { schema, encoding = {} }: MediaType,
  name: string,
  field: unknown,
): unknown {
  const property = propertySchema(document, schema, name);
  const [type = ""] = encoding[name]?.contentType?.split(",") ?? [];
  const isFileAt = (at: SchemaOrBoolean | undefined): boolean =>
    typeof at === "object" && isFile(document, at);
  const blobOf = (text: unknown): unknown =>
    // Of a range, any type will do.
    typeof text === "string" ? new Blob([text], { type: type.trim().replace("*", "example") }) : text;
  if (isFileAt(property)) return blobOf(field);
  return Array.isArray(field) && isFileAt(schemaObject(document, property).items) ? field.map(blobOf) : field;
}
